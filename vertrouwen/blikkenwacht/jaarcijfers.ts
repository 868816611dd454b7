import { Temporal } from 'temporal-polyfill'
import { Type } from 'typebox'
import { BLIKOORDELEN, PATRONEN } from '../../gedeeld/blikken.ts'
import { aantalVan, schermGroepen, toonAantal, type Telrij } from '../../gedeeld/cijfer/groepen.ts'
import { beginVanDag } from '../../gedeeld/kalender/index.ts'
import { NOODOORDELEN } from '../../gedeeld/noodtoegang.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { of } from '../../kernel/vorm.ts'
import { Groepen, groepenUit, Jaarvraag, kiesJaar } from '../jaar.ts'
import { BEOORDELAARS } from './gemeen.ts'

/** The parts of each group, always all of them: that a word is missing would tell something too. */
const GROEPEN = {
  patroon: PATRONEN,
  oordeel: [...BLIKOORDELEN, 'open'],
  nood: [...NOODOORDELEN, 'open'],
} as const
/** So many years can be asked, the running one too. */
const JAREN = 5

/** The counts of a year as they may be shown: too small, or what would give a small one away, is null. Pure. */
export const alsCijfers = (rijen: readonly Telrij[]) => ({
  blikken: toonAantal(aantalVan(rijen, 'blikken', 'zaak')),
  groepen: schermGroepen(GROEPEN, rijen),
})

/** What the council gets of a year: how often there was looked, what stood out and how that was judged. No person, no employee. */
const jaar = vraagRoute({
  methode: 'GET',
  pad: '/blikken/jaar',
  samenvatting: 'Jaarcijfers over wie keek, voor de raad: aantallen zonder mensen, kleine aantallen verborgen',
  doel: 'blikken',
  rollen: BEOORDELAARS,
  velden: ['proces'],
  query: Jaarvraag,
  antwoord: Type.Object({
    ...{ jaar: Type.Integer(), jaren: Type.Array(Type.Integer()), heel: Type.Boolean(), blikken: of(Type.Integer()) },
    groepen: Groepen,
  }),
  kijk: async (tx, { query }) => {
    const gekozen = kiesJaar(tx.nu, query.jaar, { jaren: JAREN, lopend: true })
    if (gekozen === null) return null
    const begin = (j: number) => beginVanDag(Temporal.PlainDate.from({ year: j, month: 1, day: 1 })).toString()
    const rijen = await tx.vraag<Telrij>('blik_jaar', 'select * from kring.blikcijfers($1, $2)', [
      ...[begin(gekozen.jaar), begin(gekozen.jaar + 1)],
    ])
    const { blikken, groepen } = alsCijfers(rijen)
    return { antwoord: { ...gekozen, blikken, groepen: groepenUit(groepen) }, zaak: null, personen: [] }
  },
})

export const jaarcijfers: readonly Route[] = [jaar]
