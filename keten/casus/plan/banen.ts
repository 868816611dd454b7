import type { Kern } from '../casus.ts'
import { KADERS, type Kader } from './maatregelfeiten.ts'

/** One step on the shared time line: a measure, help, or the day of an action. */
export type Planstap = {
  readonly id: string
  readonly soort: 'maatregel' | 'hulp' | 'actie'
  /** text ids: who does it, and what */
  readonly wie: string
  readonly wat: string
  readonly van: string
  readonly tot: string | null
  readonly klaar: boolean
  /** which row within the lane: steps that overlap lie side by side */
  readonly spoor: number
  /** where it begins and how long it is, in percent of the whole line */
  readonly links: number
  readonly breed: number
}
export type Baan = { readonly baan: Kader; readonly sporen: number; readonly stappen: readonly Planstap[] }
/** The days on which help began and ended; the journal knows them. */
export type Hulpdagen = { readonly hulp: string; readonly van: string; readonly tot: string | null }

/** The plan can be carried out directly: what somebody who is available can start now, soonest first (R003-55). */
export const kanNu = (c: Pick<Kern, 'acties'>): Kern['acties'] =>
  c.acties.filter(a => a.nu && !a.klaar).sort((a, b) => a.uiterlijk.localeCompare(b.uiterlijk))

type Kaal = Omit<Planstap, 'spoor' | 'links' | 'breed'> & { readonly baan: Kader }

/** The steps of all who work with the family on one line, voluntary and under the law in lanes of their own (R003-60, R000-49, R004-35). */
export function banen(c: Kern, hulpdagen: readonly Hulpdagen[] = []): readonly Baan[] {
  const stappen = kaleStappen(c, hulpdagen)
  const { begin, eind } = spanne(stappen)
  return KADERS.flatMap(baan => {
    const hier = stappen.filter(s => s.baan === baan).sort((a, b) => a.van.localeCompare(b.van))
    if (hier.length === 0) return []
    const gelegd = legNaast(hier).map(({ baan: _b, ...s }) => ({
      ...s,
      links: deel(begin, eind, s.van),
      breed: Math.max(deel(begin, eind, s.tot ?? eind) - deel(begin, eind, s.van), 1),
    }))
    return [{ baan, sporen: Math.max(...gelegd.map(s => s.spoor)) + 1, stappen: gelegd }]
  })
}

const kaleStappen = (c: Kern, hulpdagen: readonly Hulpdagen[]): readonly Kaal[] => [
  ...c.maatregelen.map(m => ({
    id: m.id,
    soort: 'maatregel' as const,
    wie: m.eigenaar,
    wat: m.tekst,
    van: m.gestartOp ?? m.van,
    tot: m.klaar?.op ?? m.tot,
    klaar: m.klaar !== null,
    baan: m.kader,
  })),
  ...c.hulp.flatMap(h => {
    const dagen = hulpdagen.find(d => d.hulp === h.id)
    if (dagen === undefined) return []
    const { van, tot } = dagen
    const klaar = h.stand === 'afgerond'
    return [
      { id: h.id, soort: 'hulp' as const, wie: h.aanbieder, wat: h.wat, van, tot, klaar, baan: 'vrijwillig' as const },
    ]
  }),
  ...c.acties.map(a => ({
    id: a.id,
    soort: 'actie' as const,
    wie: a.wie,
    wat: a.tekst,
    van: a.uiterlijk,
    tot: a.uiterlijk,
    klaar: a.klaar,
    baan: 'vrijwillig' as const,
  })),
]

/** From the first day to the last; what has no end runs on a month past the last day that is known. */
function spanne(stappen: readonly Kaal[]): { begin: string; eind: string } {
  const dagen = stappen.flatMap(s => [s.van, s.tot ?? s.van]).sort()
  const laatste = dagen.at(-1) ?? ''
  const open = stappen.some(s => s.tot === null)
  return { begin: dagen[0] ?? '', eind: open ? later(laatste, 30) : laatste }
}

/** Each step takes the first row that is free on its first day. */
function legNaast(stappen: readonly Kaal[]): readonly (Kaal & { spoor: number })[] {
  const vrijNa: string[] = []
  return stappen.map(s => {
    const vrij = vrijNa.findIndex(dag => dag < s.van)
    const spoor = vrij === -1 ? vrijNa.length : vrij
    vrijNa[spoor] = s.tot ?? '9999-12-31'
    return { ...s, spoor }
  })
}

const DAG = 86_400_000
const later = (dag: string, dagen: number): string => new Date(Date.parse(dag) + dagen * DAG).toISOString().slice(0, 10)

function deel(begin: string, eind: string, dag: string): number {
  const lang = Math.max(Date.parse(eind) - Date.parse(begin), DAG)
  return Math.round(((Date.parse(dag) - Date.parse(begin)) / lang) * 1000) / 10
}
