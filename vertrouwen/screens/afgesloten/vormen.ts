import type { Spergrond } from '../../../gedeeld/sper.ts'
import type { Sperdaad } from '../../afgesloten/sper.ts'

/** Closed files as the server tells them: numbers and since when, never a family. */
export interface Sperlijst {
  /** this role decides whether a file opens again */
  readonly beslist: boolean
  /** colleagues for whom one may close a file; empty: only for oneself */
  readonly voor: readonly { readonly id: string; readonly naam: string; readonly organisatie: string }[]
  readonly dossiers: readonly Dicht[]
}
export interface Dicht {
  readonly id: string
  readonly nummer: string
  readonly eigen: boolean
  readonly naam: string | null
  readonly grond: Spergrond
  readonly van: string
  readonly gezegd: 'vraag' | 'blijft' | null
  readonly gezegdOp: string | null
  readonly mag: readonly Sperdaad[]
}
