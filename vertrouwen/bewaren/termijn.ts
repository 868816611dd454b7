import { Temporal } from 'temporal-polyfill'
import { beginVanDag, lokaal, leesMoment } from '../../gedeeld/kalender/index.ts'
import type { Waarom } from '../../gedeeld/bewaren.ts'
import { klasseVanZaak, type Bewaarklasse } from './klassen.ts'

/** What is known of a case when its term is judged: instants and yes or no, never whom it is about. */
export type Bewaarzaak = {
  readonly soort: string
  readonly open: boolean
  /** the last change of content of the case and of what goes with it; for an order the decision. ISO instant */
  readonly begin: string
  /** the youngest change of a case that builds on this one, and of what builds on that; null when nothing does */
  readonly steunBegin: string | null
  /** a case that builds on this one is still open */
  readonly steunOpen: boolean
  /** held by a recorded decision until this day, that day included; null when it is not */
  readonly gehoudenTot: string | null
}

/** Why a case may not go yet, and until when; `tot` is the first day it may, null when nobody can say. */
export type Oordeel =
  | { readonly mag: true; readonly vanaf: string }
  | { readonly mag: false; readonly waarom: Waarom; readonly tot: string | null }

/**
 * The first day on which something that began at `begin` may go, and must: the same day, `jaren` years later, in Dutch local time.
 * Begun on 29 February: 1 March of a year that has no such day, so that it is never a day too short.
 */
export function vervaltOp(begin: string, jaren: number): string {
  const dag = lokaal(leesMoment(begin)).toPlainDate()
  const dan = dag.add({ years: jaren })
  return (dan.day < dag.day ? dan.add({ days: 1 }) : dan).toString()
}

/** The instant before which something must have begun to be due on `dag` (a day as 2046-03-02): exclusive. */
export function grens(dag: string, jaren: number): string {
  const morgen = Temporal.PlainDate.from(dag).subtract({ years: jaren }).add({ days: 1 })
  return beginVanDag(morgen).toString()
}

/** Whether a case may go on this day, and why not. The first reason counts: open before held, held before the term. */
export function oordeel(z: Bewaarzaak, dag: string): Oordeel {
  const klasse = klasseVanZaak(z.soort)
  if (klasse === null || klasse.jaren === null) return { mag: false, waarom: 'gaat-mee', tot: null }
  if (z.open) return { mag: false, waarom: 'open', tot: null }
  const eigen = vervaltOp(z.begin, klasse.jaren)
  const vanaf = laatste(eigen, steunTot(z, klasse))
  if (klasse.wacht && z.steunOpen) return { mag: false, waarom: 'steun-open', tot: null }
  if (z.gehoudenTot !== null && z.gehoudenTot >= dag)
    return { mag: false, waarom: 'gehouden', tot: laatste(naDag(z.gehoudenTot), vanaf) }
  if (eigen > dag) return { mag: false, waarom: 'termijn', tot: vanaf }
  if (vanaf > dag) return { mag: false, waarom: 'steun', tot: vanaf }
  return { mag: true, vanaf }
}

const steunTot = (z: Bewaarzaak, k: Bewaarklasse): string =>
  k.wacht && k.jaren !== null && z.steunBegin !== null ? vervaltOp(z.steunBegin, k.jaren) : ''
const laatste = (a: string, b: string): string => (a > b ? a : b)
const naDag = (dag: string): string => Temporal.PlainDate.from(dag).add({ days: 1 }).toString()
