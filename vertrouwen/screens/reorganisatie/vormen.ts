import type { Reodaad } from '../../reorganisatie/regels.ts'

/** Reorganisations as the server tells them: teams and numbers. */
export interface Telling {
  readonly casussen: number
  readonly taken: number
  readonly termijnen: number
  readonly mensen: number
  readonly aanbiedingen: number
  readonly besprekingen: number
}
export interface Reo {
  readonly id: string
  readonly van: string
  readonly naar: string
  readonly per: string
  readonly stand: 'voorgesteld' | 'akkoord' | 'klaar' | 'ingetrokken'
  readonly voorgesteldOp: string
  readonly akkoordOp: string | null
  readonly klaarOp: string | null
  /** cases that went over */
  readonly over: number
  readonly telling: Telling | null
  readonly mag: readonly Reodaad[]
}
export interface Reolijst {
  /** this role proposes */
  readonly stelt: boolean
  readonly teams: readonly { readonly id: string; readonly naam: string; readonly telling: Telling | null }[]
  readonly reorganisaties: readonly Reo[]
}
