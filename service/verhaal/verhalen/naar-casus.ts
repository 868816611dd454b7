import type { AannameInvoer } from '../../../keten/melding/index.ts'
import type { MeldingDossier } from '../dossiers.ts'
import {
  aanvaard,
  beantwoord,
  besluit,
  bevestig,
  biedAan,
  neemAan,
  openMelding,
  rondStapAf,
  type Geval,
  type Velden,
} from '../handelingen.ts'
import type { Verteller } from '../verteller.ts'

/** `eindigt`: the report ends with the weighing, and nobody takes it over. */
export type Weegwijze = { geval?: Geval; velden?: Velden; eindigt?: boolean }
export type Gewogen = { melding: string; dossier: MeldingDossier }

/** From the report to a confirmed decision, to hand over unless it ends here: all steps of the region, each by who does it. */
export async function gewogen(v: Verteller, invoer: AannameInvoer, hoe: Weegwijze = {}): Promise<Gewogen> {
  const melding = await v.stap(`neemt een melding over een gezin in ${invoer.gemeente} aan`, 'aanname', anna =>
    neemAan(anna, invoer),
  )
  const dossier = await v.stap('leest het nieuwe dossier', 'aanname', anna => openMelding(anna, melding))
  await v.stap('beantwoordt de vragen van het instrument', 'aanname', anna => beantwoord(anna, dossier, hoe.geval))
  for (const stap of dossier.regio.stappen)
    await v.stap(`weegt: ${stap.label.toLowerCase()}`, 'aanname', anna =>
      rondStapAf(anna, dossier, stap.id, hoe.velden),
    )
  if (hoe.eindigt === true)
    await v.stap('besluit: hier eindigt het', 'aanname', anna =>
      besluit(anna, melding, ['EIND'], 'Geen geweld gebleken; het gezin is veilig (verzonnen).'),
    )
  else
    await v.stap('besluit: overdragen aan het lokale team', 'aanname', anna =>
      besluit(anna, melding, ['OVD-LOK'], 'Het gezin heeft hulp in de buurt nodig (verzonnen).'),
    )
  await v.stap('bevestigt het besluit als tweede professional', 'weging', gijs => bevestig(gijs, melding))
  return { melding, dossier }
}

/** From the report to a case at the team of `wie`, a coordinator of the family's own municipality. */
export async function naarCasus(
  v: Verteller,
  invoer: AannameInvoer,
  wie: 'team' | 'team2',
  hoe: Weegwijze = {},
): Promise<Gewogen & { casus: string }> {
  const zaak = await gewogen(v, invoer, hoe)
  await v.stap('biedt het gezin aan het lokale team aan', 'aanname', anna => biedAan(anna, zaak.dossier))
  const casus = await v.stap('aanvaardt het gezin', wie, tom => aanvaard(tom, zaak.melding))
  return { ...zaak, casus }
}
