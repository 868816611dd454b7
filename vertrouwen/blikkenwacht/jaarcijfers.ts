import { Temporal } from 'temporal-polyfill'
import { Type } from 'typebox'
import { BLIKOORDELEN, PATRONEN } from '../../gedeeld/blikken.ts'
import { schermSom } from '../../gedeeld/cijfer/scherm.ts'
import { beginVanDag, dagVan } from '../../gedeeld/kalender/index.ts'
import { NOODOORDELEN } from '../../gedeeld/noodtoegang.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { dicht, of } from '../../kernel/vorm.ts'
import { BEOORDELAARS } from './gemeen.ts'

/** The parts of each group, always all of them: that a word is missing would tell something too. */
const GROEPEN = {
  patroon: PATRONEN,
  oordeel: [...BLIKOORDELEN, 'open'],
  nood: [...NOODOORDELEN, 'open'],
} as const
type Groep = keyof typeof GROEPEN
/** So many years back can be asked. */
const JAREN = 5

type Telrij = { groep: string; deel: string; aantal: number }
export type Groepcijfer = {
  readonly id: Groep
  readonly geheel: number | null
  readonly delen: readonly { readonly id: string; readonly aantal: number | null }[]
}

/** The counts of a year as they may be shown: too small, or what would give a small one away, is null. Pure. */
export const alsCijfers = (rijen: readonly Telrij[]): { blikken: number | null; groepen: Groepcijfer[] } => {
  const van = (groep: string, deel: string) => rijen.find(r => r.groep === groep && r.deel === deel)?.aantal ?? 0
  const alle = van('blikken', 'zaak')
  return {
    blikken: schermSom([alle]).geheel ? null : alle,
    groepen: (Object.keys(GROEPEN) as Groep[]).map(id => {
      const aantallen = GROEPEN[id].map(deel => van(id, deel))
      const weg = schermSom(aantallen)
      return {
        id,
        geheel: weg.geheel ? null : aantallen.reduce((a, b) => a + b, 0),
        delen: GROEPEN[id].map((deel, n) => ({ id: deel, aantal: weg.delen[n] ? null : (aantallen[n] ?? 0) })),
      }
    }),
  }
}

/** What the council gets of a year: how often there was looked, what stood out and how that was judged. No person, no employee. */
const jaar = vraagRoute({
  methode: 'GET',
  pad: '/blikken/jaar',
  samenvatting: 'Jaarcijfers over wie keek, voor de raad: aantallen zonder mensen, kleine aantallen verborgen',
  doel: 'blikken',
  rollen: BEOORDELAARS,
  velden: ['proces'],
  query: Type.Object({ jaar: Type.Optional(Type.String({ pattern: '^20[0-9]{2}$' })) }, dicht),
  antwoord: Type.Object({
    ...{ jaar: Type.Integer(), jaren: Type.Array(Type.Integer()), heel: Type.Boolean(), blikken: of(Type.Integer()) },
    groepen: Type.Array(
      Type.Object({
        ...{ id: Type.String(), geheel: of(Type.Integer()) },
        delen: Type.Array(Type.Object({ id: Type.String(), aantal: of(Type.Integer()) })),
      }),
    ),
  }),
  kijk: async (tx, { query }) => {
    const nu = Temporal.PlainDate.from(dagVan(tx.nu)).year
    const jaren = Array.from({ length: JAREN }, (_x, n) => nu - n)
    const gevraagd = Number(query.jaar ?? nu - 1)
    if (!jaren.includes(gevraagd)) return null
    const begin = (j: number) => beginVanDag(Temporal.PlainDate.from({ year: j, month: 1, day: 1 })).toString()
    const rijen = await tx.vraag<Telrij>('blik_jaar', 'select * from kring.blikcijfers($1, $2)', [
      ...[begin(gevraagd), begin(gevraagd + 1)],
    ])
    const { blikken, groepen } = alsCijfers(rijen)
    return {
      antwoord: {
        ...{ jaar: gevraagd, jaren, heel: gevraagd < nu, blikken },
        groepen: groepen.map(g => ({ ...g, delen: [...g.delen] })),
      },
      zaak: null,
      personen: [],
    }
  },
})

export const jaarcijfers: readonly Route[] = [jaar]
