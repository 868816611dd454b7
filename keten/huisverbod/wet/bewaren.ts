import { leesMoment, lokaal } from '../../../gedeeld/kalender/index.ts'
import type { Kern } from '../huisverbod.ts'

const JAREN = 5

/** Five years from the decision, then destroyed (Wth art. 10 lid 1); that the day of the decision counts is a reading. Without an order: from its end. */
export function vernietigenNa(h: Kern): string | null {
  const vanaf = h.besluit?.op ?? h.nietOpgelegd?.op ?? null
  return vanaf === null ? null : lokaal(leesMoment(vanaf)).toPlainDate().add({ years: JAREN }).toString()
}
