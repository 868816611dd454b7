import type { BladId } from './bladen.ts'
import type { Taal } from './taal.ts'

/** Where the door stands. The word says nothing of what it is about (SD-16). */
export const DEUR = '/wegwijzer'

export const padVan = (taal: Pick<Taal, 'code'>, regio?: string, blad: BladId = 'start'): string =>
  [DEUR, taal.code, ...(regio === undefined ? [] : [regio]), ...(blad === 'start' ? [] : [blad])].join('/')
