import { voegToe, werkBij, type Rij, type Schrijf } from '../../kernel/rijen.ts'
import type { RijCtx } from '../../kernel/slice.ts'
import { deelrijen } from './delen.ts'
import { stand, type Huisverbod, type HuisverbodFeit } from './huisverbod.ts'
import { laatToe, tel, zaak } from './rij.ts'

/** The read rows that a fact leaves behind: the case, its line in the register of orders, and those of its part. */
export function rijen(feit: HuisverbodFeit, ctx: RijCtx<Huisverbod>): readonly Schrijf[] {
  if (feit.soort === 'ScreeningGestart') return opening(feit, ctx)
  const regel = registerregel(feit)
  return [
    ...deelrijen(feit, ctx),
    statusrij(feit, ctx),
    ...(regel === null ? [] : [werkBij('huisverbod', { regio: ctx.regio, zaak: ctx.stroom }, regel)]),
  ]
}

/** Kept five years from the decision, whatever comes after (Wth art. 10 lid 1; that the day of the decision counts is a reading). */
function statusrij(feit: HuisverbodFeit, ctx: RijCtx<Huisverbod>): Schrijf {
  const dicht = feit.soort === 'HuisverbodGesloten' || feit.soort === 'ScreeningGesloten'
  return werkBij(
    'zaak',
    { regio: ctx.regio, id: ctx.stroom },
    {
      status: stand(ctx.na),
      gewijzigd_op: ctx.nu,
      ...(feit.soort === 'HuisverbodOpgelegd' ? { bewaartermijn_start: feit.op } : {}),
      ...(feit.soort === 'OverdrachtAanvaard' ? { vervolg_zaak: feit.casus } : {}),
      ...(dicht ? { open: false, gesloten_op: ctx.nu } : {}),
    },
  )
}

/** What the register of orders shows of it: dates and kinds, no content. */
function registerregel(f: HuisverbodFeit): Rij | null {
  switch (f.soort) {
    case 'ScreeningGesloten':
      return { reden: f.reden }
    case 'HuisverbodOpgelegd':
      return { opgelegd_op: f.op, eind_op: f.eindOp, grens_op: f.grensOp, toepassing: f.toepassing }
    case 'HuisverbodVerlengd':
      return { verlengd_op: f.op, eind_op: f.eindOp }
    case 'HuisverbodBeeindigd':
      return { einde_op: f.op, einde_reden: f.reden }
    case 'OvertredingVastgelegd':
      return { overtreden: true }
    case 'InterventieGestart':
      return { interventie: true }
    default:
      return null
  }
}

function opening(
  f: Extract<HuisverbodFeit, { soort: 'ScreeningGestart' }>,
  ctx: RijCtx<Huisverbod>,
): readonly Schrijf[] {
  const { partijen } = f
  const erbij = [partijen.gemeente, ...(partijen.politie === null ? [] : [partijen.politie])]
  return [
    voegToe('zaak', {
      regio: ctx.regio,
      id: ctx.stroom,
      soort: 'huisverbod',
      nummer: f.nummer,
      organisatie: f.organisatie,
      gemeente: f.gemeente,
      status: 'screening',
      fase: null,
      urgentie: 'acuut',
      urgentie_reden: 'ernstig en onmiddellijk gevaar, of een vermoeden daarvan',
      uit_zaak: null,
      meldbron: 'politie',
      eerder: f.eerder,
      open: true,
      geopend_op: ctx.nu,
      gewijzigd_op: ctx.nu,
      bewaartermijn_start: ctx.nu,
    }),
    voegToe('houder', { ...zaak(ctx), id: ctx.nieuwId(), organisatie: f.organisatie, van: ctx.nu }),
    laatToe(ctx, f.organisatie, 'houder'),
    ...[...new Set(erbij)].filter(o => o !== f.organisatie).map(o => laatToe(ctx, o, 'betrokken')),
    voegToe('huisverbod', {
      regio: ctx.regio,
      zaak: ctx.stroom,
      gemeente: f.gemeente,
      wegens: f.wegens,
      minderjarigen: f.personen.some(p => p.minderjarig),
      gestart_op: ctx.nu,
    }),
    tel(ctx, 'beoordeeld'),
  ]
}
