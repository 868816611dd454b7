import { Temporal } from 'temporal-polyfill'
import { beginVanDag, dagVan } from '../../gedeeld/kalender/index.ts'

/** The instant a complaint counts from: the beginning of the day it came in, or now when that is today. @param dag as 2026-03-02 */
export const momentVan = (dag: string, nu: string): string =>
  dag === dagVan(nu) ? nu : beginVanDag(Temporal.PlainDate.from(dag)).toString({ smallestUnit: 'millisecond' })
