import type { Contactuitkomst, EigenSignaal, Wie } from '../verwijsindex.ts'

/** What the screen gets: the index of the region, and the own registrations. */
export interface Indexlijst {
  readonly index: {
    readonly naam: string
    readonly gemeenten: readonly string[]
    readonly perDag: number
    readonly maanden: number
    readonly over: number
  } | null
  readonly signalen: readonly (EigenSignaal & { readonly teVertellen: readonly Wie[] })[]
}
export type Eigen = Indexlijst['signalen'][number]
export type Trefferregel = Eigen['treffers'][number]
export type { Contactuitkomst }
