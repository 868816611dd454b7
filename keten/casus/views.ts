import { voegToe, werkBij, type Schrijf } from '../../kernel/rijen.ts'
import type { RijCtx } from '../../kernel/slice.ts'
import type { Casus, CasusFeit } from './casus.ts'

const zaak = (ctx: RijCtx<Casus>) => ({ regio: ctx.regio, zaak: ctx.stroom })

/** The read rows that a fact leaves behind. */
export function rijen(feit: CasusFeit, ctx: RijCtx<Casus>): readonly Schrijf[] {
  return [
    ...eigenRijen(feit, ctx),
    ...(feit.soort === 'CasusGeopend' || feit.soort === 'RegieschaalGewijzigd' ? [] : [statusrij(feit, ctx)]),
  ]
}

/** `bewaartermijn_start` moves with every change of content (R-VT-12). */
function statusrij(feit: CasusFeit, ctx: RijCtx<Casus>): Schrijf {
  const fase = ctx.na.status === 'geen' ? null : ctx.na.fase
  const oordeel = ctx.na.status === 'geen' ? 'onbekend' : (ctx.na.veiligheid?.oordeel ?? 'onbekend')
  const zet = {
    status: ctx.na.status === 'gesloten' ? 'gesloten' : oordeel,
    fase,
    gewijzigd_op: ctx.nu,
    bewaartermijn_start: ctx.nu,
  }
  const open =
    feit.soort === 'CasusGesloten'
      ? { open: false, gesloten_op: ctx.nu }
      : feit.soort === 'CasusHeropend'
        ? { open: true, gesloten_op: null }
        : {}
  return werkBij('zaak', { regio: ctx.regio, id: ctx.stroom }, { ...zet, ...open })
}

function eigenRijen(feit: CasusFeit, ctx: RijCtx<Casus>): readonly Schrijf[] {
  switch (feit.soort) {
    case 'CasusGeopend':
      return opening(feit, ctx)
    case 'RegieschaalGewijzigd':
      return schaal(feit, ctx)
    case 'NieuwGeweld':
      return ctx.na.status === 'open'
        ? [
            bericht(ctx, ctx.na.organisatie, 'casusregisseur', 'nieuw-geweld'),
            bericht(ctx, ctx.na.organisatie, 'teamcoordinator', 'nieuw-geweld'),
          ]
        : []
    case 'OpvolgingGedaan':
      return feit.uitkomst === 'veilig' || ctx.na.status === 'geen'
        ? []
        : [bericht(ctx, ctx.na.organisatie, 'teamcoordinator', 'opvolging-zorgen')]
    case 'MensGesperd':
      return [voegToe('sper', { ...zaak(ctx), id: ctx.nieuwId(), mens: feit.mens, grond: feit.grond, van: ctx.nu })]
    case 'CasusGesloten':
      return [werkBij('houder', { ...zaak(ctx), tot: null }, { tot: ctx.nu })]
    case 'CasusHeropend':
      return ctx.na.status === 'geen'
        ? []
        : [voegToe('houder', { ...zaak(ctx), id: ctx.nieuwId(), organisatie: ctx.na.organisatie, van: ctx.nu })]
    default:
      return []
  }
}

const bericht = (ctx: RijCtx<Casus>, organisatie: string, rol: string, soort: string): Schrijf =>
  voegToe('bericht', { ...zaak(ctx), id: ctx.nieuwId(), organisatie, rol, soort, klok: null, op: ctx.nu })

/** Regional direction lets the regional organisation in; back to local lets it out again. */
function schaal(feit: Extract<CasusFeit, { soort: 'RegieschaalGewijzigd' }>, ctx: RijCtx<Casus>): readonly Schrijf[] {
  if (ctx.na.status === 'geen') return []
  const gever = ctx.na.gever
  if (feit.schaal === 'lokaal')
    return [
      werkBij('betrokkenheid', { ...zaak(ctx), organisatie: gever, als: 'betrokken', tot: null }, { tot: ctx.nu }),
    ]
  return [
    voegToe('betrokkenheid', {
      ...zaak(ctx),
      id: ctx.nieuwId(),
      organisatie: gever,
      mens: null,
      als: 'betrokken',
      door: ctx.wie.organisatie,
      van: ctx.nu,
    }),
    bericht(ctx, gever, 'medewerker-veilig-thuis', 'regionale-regie'),
  ]
}

function opening(feit: Extract<CasusFeit, { soort: 'CasusGeopend' }>, ctx: RijCtx<Casus>): readonly Schrijf[] {
  const reden = feit.verhoogdRisico ? 'verhoogd risico' : null
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
    ...['teamcoordinator', 'casusregisseur'].map(rol => bericht(ctx, feit.organisatie, rol, 'casus-geopend')),
  ]
}
