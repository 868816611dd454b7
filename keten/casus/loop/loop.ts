import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { voegToe, werkBij } from '../../../kernel/rij.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { CasusFeit } from '../casus.ts'
import { dagBezwaar } from '../dag.ts'
import { nazorg, overal, regie, type Deel, type Uitkomst } from '../deel.ts'
import { bericht, zaak } from '../rij.ts'
import { metKindAlsSlachtoffer } from '../systeem/rollen.ts'
import { rondFaseAf } from './fasen.ts'
import type { LoopFeit, LoopOpdracht, Opening } from './feiten.ts'
import { sluit, zieAf } from './sluiten.ts'

/** Opens with the first phase of the region; raised risk makes casusregie regional where the region says so (P003-17). */
export function open(o: Extract<LoopOpdracht, { type: 'OpenCasus' }>, ctx: Ctx): Uitkomst {
  const { type: _type, steun, ...feit } = o
  const geopend: Extract<LoopFeit, { soort: 'CasusGeopend' }> = {
    soort: 'CasusGeopend',
    organisatie: ctx.wie.organisatie,
    eersteFase: eersteFase(ctx),
    door: ctx.wie.mens,
    ...feit,
    personen: o.personen.map(p => ({ ...p, rollen: metKindAlsSlachtoffer(p.rollen, p.kind) })),
  }
  return besluit<CasusFeit>(
    geopend,
    ...(moetRegionaal(o, ctx)
      ? [{ soort: 'RegieschaalGewijzigd', schaal: 'regionaal', organisatie: o.gever, reden: null } as const]
      : []),
    ...(steun === undefined
      ? []
      : [{ soort: 'SteunGekoppeld', mens: steun, organisatie: o.gever, op: ctx.nu } as const]),
  )
}

/** Raised risk makes casusregie regional where the region says so (P003-17). */
export const moetRegionaal = (o: { readonly verhoogdRisico: boolean }, ctx: Ctx): boolean =>
  o.verhoogdRisico && ctx.regio.keten.casus.regie.verhoogdRisico === 'regionaal'

/** Of a closed case: open again, at the first phase. */
export const heropen = (o: Extract<LoopOpdracht, { type: 'HeropenCasus' }>, ctx: Ctx): Uitkomst =>
  besluit({ soort: 'CasusHeropend', reden: o.reden, fase: eersteFase(ctx) })

/**
 * Violence after closing opens the case again at once, so that somebody holds it, and starts what was agreed for it (R002-71; Arnhem 2014,
 * lines 2942-2944).
 */
export function geweldNaSluiten(o: NieuwGeweldOpdracht, ctx: Ctx): Uitkomst {
  const feit = nieuwGeweld(o, ctx)
  if ('ok' in feit) return feit
  return besluit<CasusFeit>({ soort: 'CasusHeropend', reden: o.verslag, fase: eersteFase(ctx), herhaling: true }, feit)
}

type NieuwGeweldOpdracht = Extract<LoopOpdracht, { type: 'LegNieuwGeweldVast' }>

/** The entry asks whether and when it was discussed with those involved: on a day that was, and not before it happened (R001-44). */
function nieuwGeweld(o: NieuwGeweldOpdracht, ctx: Ctx): Extract<LoopFeit, { soort: 'NieuwGeweld' }> | Weigering {
  const { besproken, besprokenOp } = o
  if (besproken === 'ja' && besprokenOp === undefined)
    return weiger('ONVOLLEDIG', 'Zeg op welke dag het met de betrokkenen is besproken.', {
      bron: 'r2015:1362-1364',
      velden: [{ veld: 'besprokenOp', uitleg: 'vul de dag in' }],
    })
  const nee = besproken === 'ja' ? dagBezwaar(besprokenOp ?? null, ctx.nu, 'besprokenOp') : null
  if (nee) return nee
  if (besproken === 'ja' && (besprokenOp ?? '') < o.op)
    return weiger('ONVOLLEDIG', 'Het gesprek was later dan het geweld. Kijk de dagen na.', {
      velden: [{ veld: 'besprokenOp', uitleg: 'kies de dag van het geweld of een dag erna' }],
    })
  const bij = besproken === undefined ? {} : { besprokenOp: besproken === 'ja' ? (besprokenOp ?? null) : null }
  return { soort: 'NieuwGeweld', op: o.op, verslag: o.verslag, fase: eersteFase(ctx), ...bij }
}

export const eersteFase = (ctx: Ctx): string => ctx.regio.keten.casus.fasen[0]?.id ?? 'veiligheid'

/** How a case runs: phase by phase, back to the start on new violence, closed only when the region's conditions hold. */
export const deel: Deel<Exclude<LoopOpdracht, { type: Opening }>, Exclude<LoopFeit, { soort: 'CasusGeopend' }>> = {
  beslis: {
    RondFaseAf: rondFaseAf,
    LegNieuwGeweldVast: (_c, o, ctx) => {
      const feit = nieuwGeweld(o, ctx)
      return 'ok' in feit ? feit : besluit(feit)
    },
    ZieAfVanVoorwaarde: zieAf,
    SluitCasus: sluit,
    HeropenCasus: () => weiger('MAG_NU_NIET', 'Deze casus is open.'),
  },
  pas: {
    FaseAfgerond: (c, f) => ({ fasenKlaar: [...c.fasenKlaar, f.fase], fase: f.volgende ?? c.fase }),
    // Violence again: back to making it safe first; conditions must be checked anew.
    NieuwGeweld: (c, f) => ({
      fase: f.fase,
      fasenKlaar: [],
      geweldNa: c.geweldNa + 1,
      stabielResultaat: null,
      veiligheid: null,
      voorwaarden: c.voorwaarden.map(v => ({ ...v, stand: 'open' as const })),
    }),
    VanAfgezien: (c, f) => ({ afgezien: [...c.afgezien, f.voorwaarde] }),
    CasusGesloten: (_c, f) => ({ nazorgDoor: f.nazorgDoor ?? null }),
    CasusHeropend: (_c, f) => ({
      fase: f.fase,
      fasenKlaar: [],
      veiligheid: null,
      nazorg: false,
      nazorgDoor: null,
      stabielResultaat: null,
      herhaling: f.herhaling ?? false,
      afgezien: [],
    }),
  },
  access: {
    ...overal(regie, 'RondFaseAf', 'LegNieuwGeweldVast', 'ZieAfVanVoorwaarde', 'SluitCasus'),
    HeropenCasus: nazorg,
  },
  mogelijk: () => ['LegNieuwGeweldVast', 'RondFaseAf', 'ZieAfVanVoorwaarde', 'SluitCasus'],
  rijen: {
    NieuwGeweld: (_f, ctx) =>
      ctx.na.status === 'open'
        ? ['casusregisseur', 'teamcoordinator'].map(rol => bericht(ctx, rol, 'nieuw-geweld'))
        : [],
    CasusGesloten: (_f, ctx) => [werkBij('houder', { ...zaak(ctx), tot: null }, { tot: ctx.nu })],
    CasusHeropend: (_f, ctx) =>
      ctx.na.status === 'geen'
        ? []
        : [voegToe('houder', { ...zaak(ctx), id: ctx.nieuwId(), organisatie: ctx.na.organisatie, van: ctx.nu })],
  },
}
