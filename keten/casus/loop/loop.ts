import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { voegToe, werkBij } from '../../../kernel/rij.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { CasusFeit } from '../casus.ts'
import { nazorg, overal, regie, type Deel, type Uitkomst } from '../deel.ts'
import { bericht, zaak } from '../rij.ts'
import { metKindAlsSlachtoffer } from '../systeem/rollen.ts'
import { rondFaseAf } from './fasen.ts'
import type { LoopFeit, LoopOpdracht } from './feiten.ts'
import { sluit, zieAf } from './sluiten.ts'

/** Opens with the first phase of the region; raised risk makes casusregie regional where the region says so (P003-17). */
export function open(o: Extract<LoopOpdracht, { type: 'OpenCasus' }>, ctx: Ctx): Uitkomst {
  const { type: _type, ...feit } = o
  const geopend: Extract<LoopFeit, { soort: 'CasusGeopend' }> = {
    soort: 'CasusGeopend',
    organisatie: ctx.wie.organisatie,
    eersteFase: eersteFase(ctx),
    door: ctx.wie.mens,
    ...feit,
    personen: o.personen.map(p => ({ ...p, rollen: metKindAlsSlachtoffer(p.rollen, p.kind) })),
  }
  if (!o.verhoogdRisico || ctx.regio.keten.casus.regie.verhoogdRisico !== 'regionaal') return besluit(geopend)
  return besluit<CasusFeit>(geopend, {
    soort: 'RegieschaalGewijzigd',
    schaal: 'regionaal',
    organisatie: o.gever,
    reden: null,
  })
}

/** Of a closed case: open again, at the first phase. */
export const heropen = (o: Extract<LoopOpdracht, { type: 'HeropenCasus' }>, ctx: Ctx): Uitkomst =>
  besluit({ soort: 'CasusHeropend', reden: o.reden, fase: eersteFase(ctx) })

const eersteFase = (ctx: Ctx): string => ctx.regio.keten.casus.fasen[0]?.id ?? 'veiligheid'

/** How a case runs: phase by phase, back to the start on new violence, closed only when the region's conditions hold. */
export const deel: Deel<Exclude<LoopOpdracht, { type: 'OpenCasus' }>, Exclude<LoopFeit, { soort: 'CasusGeopend' }>> = {
  beslis: {
    RondFaseAf: rondFaseAf,
    LegNieuwGeweldVast: (_c, o, ctx) =>
      besluit({ soort: 'NieuwGeweld', op: o.op, verslag: o.verslag, fase: eersteFase(ctx) }),
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
      veiligheid: null,
      voorwaarden: c.voorwaarden.map(v => ({ ...v, stand: 'open' as const })),
    }),
    VanAfgezien: (c, f) => ({ afgezien: [...c.afgezien, f.voorwaarde] }),
    CasusGesloten: () => ({}),
    CasusHeropend: (_c, f) => ({ fase: f.fase, fasenKlaar: [], veiligheid: null, nazorg: false, afgezien: [] }),
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
