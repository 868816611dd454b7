import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { eigen, nietHier, overal, regie, wissel, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { kinderen } from '../systeem/systeem.ts'
import type { HulpFeit, HulpOpdracht } from './feiten.ts'

/** Help for each member: offered, started, ended. */
export const deel: Deel<HulpOpdracht, HulpFeit> = {
  beslis: {
    BiedHulpAan: biedHulp,
    StartHulp: (c, o) =>
      c.hulp.some(h => h.id === o.hulp && h.stand === 'aangeboden')
        ? besluit({ soort: 'HulpGestart', hulp: o.hulp })
        : nietHier('hulp'),
    RondHulpAf: (c, o) =>
      c.hulp.some(h => h.id === o.hulp && h.stand === 'loopt')
        ? besluit({ soort: 'HulpAfgerond', hulp: o.hulp, verslag: o.verslag })
        : nietHier('hulp'),
  },
  pas: {
    HulpAangeboden: (c, f) => ({
      hulp: [
        ...c.hulp,
        {
          id: f.hulp,
          persoon: f.persoon,
          wat: f.wat,
          aanbieder: f.aanbieder,
          medewerkingOuders: f.medewerkingOuders,
          stand: 'aangeboden',
        },
      ],
    }),
    HulpGestart: (c, f) => ({ hulp: wissel(c.hulp, f.hulp, { stand: 'loopt' }) }),
    HulpAfgerond: (c, f) => ({ hulp: wissel(c.hulp, f.hulp, { stand: 'afgerond' }) }),
  },
  access: overal(regie, 'BiedHulpAan', 'StartHulp', 'RondHulpAf'),
  mogelijk: c => [
    'BiedHulpAan',
    ...(c.hulp.some(h => h.stand === 'aangeboden') ? (['StartHulp'] as const) : []),
    ...(c.hulp.some(h => h.stand === 'loopt') ? (['RondHulpAf'] as const) : []),
  ],
  klokken: [
    {
      klok: null,
      werk: 'hulp-aan-kind-bieden',
      start: 'CasusGeopend',
      stopt: ['HulpAangeboden', 'LidVertrokken'],
      rol: 'casusregisseur',
      organisatie: eigen,
      als: (_f, _na, regio) => regio.keten.casus.kinderen.altijdHulpAanbod,
      onderwerp: (f, na) => (f.soort === 'HulpAangeboden' || f.soort === 'LidVertrokken' ? [f.persoon] : kinderen(na)),
    },
  ],
}

/** Help for a child is offered also when parents do not cooperate, where the region says so (P003-05). */
function biedHulp(c: Open, o: Extract<HulpOpdracht, { type: 'BiedHulpAan' }>, ctx: Ctx): Uitkomst {
  const { type: _t, ...hulp } = o
  const lid = c.personen.find(p => p.id === o.persoon)
  if (!lid) return nietHier('persoon')
  const { kinderen: keus } = ctx.regio.keten.casus
  if (lid.kind && o.medewerkingOuders === 'nee' && !keus.ookZonderMedewerkingOuders && c.drang === 'vrijwillig') {
    return weiger('MAG_NU_NIET', 'Ouders werken niet mee. Leg eerst vast dat drang of dwang nodig is.', {
      bron: keus.bron,
    })
  }
  return besluit({ soort: 'HulpAangeboden', ...hulp })
}
