import { mogelijkInOpen } from './delen.ts'
import type { Huisverbod, HuisverbodOpdracht } from './huisverbod.ts'

/** Which acts make sense in this situation; the screen shows these and no others. */
export const mogelijk = (h: Huisverbod): readonly HuisverbodOpdracht['type'][] =>
  h.status === 'geen' ? ['StartScreening'] : h.status === 'open' ? mogelijkInOpen(h) : []
