import { voegToe, type Schrijf } from '../../../kernel/rij.ts'
import type { RijCtx } from '../../../kernel/slice.ts'
import type { Casus } from '../casus.ts'
import { bericht, zaak } from '../rij.ts'
import type { Geopend } from './feiten.ts'

/** The rows of a case that opens: the case, its holder, who is inside, its people, and word to the team. */
export function opening(feit: Geopend, ctx: RijCtx<Casus>): readonly Schrijf[] {
  const acuut = feit.rechtstreeks !== undefined && feit.urgentie === 'acuut'
  const reden = acuut ? 'iemand is nu in gevaar' : feit.verhoogdRisico ? 'verhoogd risico' : null
  return [
    voegToe('zaak', {
      regio: ctx.regio,
      id: ctx.stroom,
      soort: 'casus',
      nummer: feit.nummer,
      organisatie: feit.organisatie,
      gemeente: feit.gemeente,
      status: 'onbekend',
      fase: feit.eersteFase,
      urgentie: feit.urgentie,
      urgentie_reden: reden,
      uit_zaak: feit.uitMelding,
      open: true,
      geopend_op: ctx.nu,
      gewijzigd_op: ctx.nu,
      bewaartermijn_start: ctx.nu,
      // here and not as a change: within one command the wall does not see yet who holds the case
      acuut_op: acuut ? ctx.nu : null,
    }),
    voegToe('houder', { ...zaak(ctx), id: ctx.nieuwId(), organisatie: feit.organisatie, van: ctx.nu }),
    voegToe('betrokkenheid', {
      ...zaak(ctx),
      id: ctx.nieuwId(),
      organisatie: feit.organisatie,
      mens: null,
      als: 'houder',
      door: feit.organisatie,
      van: ctx.nu,
    }),
    ...feit.personen.map(p => voegToe('zaak_persoon', { ...zaak(ctx), persoon: p.id })),
    ...['teamcoordinator', 'casusregisseur'].map(rol => bericht(ctx, rol, 'casus-geopend')),
  ]
}
