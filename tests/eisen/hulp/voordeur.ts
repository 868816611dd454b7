import type { AannameInvoer } from '../../../keten/melding/index.ts'
import type { Bezoeker } from '../../../service/verhaal/bezoeker.ts'
import type { MeldingDossier } from '../../../service/verhaal/dossiers.ts'
import * as doe from '../../../service/verhaal/handelingen.ts'

export const MELDER = 'Meester Proef'

/** A report as the intake screen sends it: a mother, a partner and a child. */
export const invoer = (anders: Partial<AannameInvoer> = {}): AannameInvoer => ({
  gemeente: 'Rotterdam',
  kanaal: 'telefoon',
  bron: 'professional',
  acuut: false,
  vormen: ['partnergeweld'],
  aard: ['lichamelijk'],
  reikwijdte: 'eenmalig',
  plaats: 'thuis',
  verhaal: 'Verzonnen: de buren hoorden geschreeuw.',
  kindcheck: 'gedaan',
  melder: {
    naam: MELDER,
    hoedanigheid: 'leerkracht',
    beroepsmatig: true,
    bereikbaar: '010-0000000',
    anonimiteit: 'open',
  },
  personen: [MOEDER, VADER, KIND],
  verbanden: [{ van: 1, naar: 0, soort: 'partner', geweld: true }],
  ...anders,
})

export const MOEDER: AannameInvoer['personen'][number] = {
  voornamen: 'Petra',
  achternaam: 'Voorbeeldsma',
  geboortedatum: '1988-04-12',
  geslacht: 'v',
  rollen: ['slachtoffer'],
}
export const VADER: AannameInvoer['personen'][number] = {
  voornamen: 'Karel',
  achternaam: 'Testema',
  geboortedatum: '1985',
  geslacht: 'm',
  rollen: ['pleger'],
}
export const KIND: AannameInvoer['personen'][number] = {
  voornamen: 'Kind',
  achternaam: 'Testema',
  geboortedatum: '2014-06-01',
  geslacht: 'x',
  rollen: ['kind-in-gezin'],
}

/** The whole weighing: every mandatory question and every step of the region. */
export async function weegAf(anna: Bezoeker, id: string): Promise<MeldingDossier> {
  const dossier = await doe.openMelding(anna, id)
  await doe.beantwoord(anna, dossier)
  for (const { id: stap } of dossier.regio.stappen) await doe.rondStapAf(anna, dossier, stap)
  return dossier
}

/** A report taken in, weighed, decided and confirmed by a second professional. */
export async function gewogen(
  anna: Bezoeker,
  gijs: Bezoeker,
  besluiten: string[],
  melding = invoer(),
): Promise<MeldingDossier> {
  const id = await doe.neemAan(anna, melding)
  const dossier = await weegAf(anna, id)
  await doe.besluit(anna, id, besluiten, 'Verzonnen motivering.')
  await doe.bevestig(gijs, id)
  return dossier
}
