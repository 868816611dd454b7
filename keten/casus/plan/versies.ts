import type { Makers } from './feiten.ts'
import type { Kern } from '../casus.ts'

export const REGELSOORTEN = [
  'voorwaarde',
  'maatregel',
  'doel',
  'actie',
  'eigen-stap',
  'verantwoordelijkheid',
  'netwerktaak',
] as const
export type Regelsoort = (typeof REGELSOORTEN)[number]

/** One line of the plan: what kind, about whom, in which text; `stand` is what may change while the line stays. */
export type Planregel = {
  readonly soort: Regelsoort
  readonly id: string
  readonly wie: readonly string[]
  readonly tekst: string
  readonly stand: string
}
export type Planversie = {
  readonly versie: number
  readonly tekst: string
  readonly makers: Makers | null
  readonly regels: readonly Planregel[]
}

/** Every line that the plan holds now, in the order of the plan; what is done or ended is no line any more. */
export function planregels(c: Omit<Kern, 'versies'>): readonly Planregel[] {
  return [
    ...c.voorwaarden.map(v => regel('voorwaarde', v.id, v.voor, v.tekst, v.stand)),
    ...c.maatregelen
      .filter(m => m.klaar === null)
      .map(m => regel('maatregel', m.id, m.voor, m.tekst, m.tot === null ? m.van : `${m.van} ${m.tot}`)),
    ...c.planregels.map(r => regel(r.onderdeel, r.id, [r.persoon], r.tekst, '')),
    ...c.doelen.filter(d => !d.behaald).map(d => regel('doel', d.id, [d.persoon], d.tekst, d.termijn ?? '')),
    ...c.acties.filter(a => !a.klaar).map(a => regel('actie', a.id, [], a.tekst, a.uiterlijk)),
    ...c.netwerktaken.map(n => regel('netwerktaak', n.id, n.voor, n.tekst, '')),
  ]
}

const regel = (soort: Regelsoort, id: string, wie: readonly string[], tekst: string, stand: string): Planregel => ({
  soort,
  id,
  wie,
  tekst,
  stand,
})

export type Verschil = {
  readonly erbij: readonly Planregel[]
  readonly weg: readonly Planregel[]
  readonly anders: readonly { readonly was: Planregel; readonly is: Planregel }[]
}

/** What a later version added, left out and changed; the same line is found by its id. */
export function verschil(was: readonly Planregel[], is: readonly Planregel[]): Verschil {
  const eerder = new Map(was.map(r => [r.id, r]))
  const later = new Set(is.map(r => r.id))
  return {
    erbij: is.filter(r => !eerder.has(r.id)),
    weg: was.filter(r => !later.has(r.id)),
    anders: is.flatMap(r => {
      const oud = eerder.get(r.id)
      return oud === undefined || zelfde(oud, r) ? [] : [{ was: oud, is: r }]
    }),
  }
}

const zelfde = (a: Planregel, b: Planregel): boolean =>
  a.tekst === b.tekst && a.stand === b.stand && a.wie.join() === b.wie.join()
