import type { Blikoordeel, Patroon } from '../../../gedeeld/blikken.ts'
import type { Blikdaad } from '../../blikkenwacht/oordeel.ts'

/** What stands out in who looked, as the server tells it. */
export interface Blikkenlijst {
  readonly beoordeelt: boolean
  readonly zegjeDagen: number
  readonly vondsten: readonly Vondst[]
}
export interface Vondst {
  readonly id: string
  readonly patroon: Patroon
  readonly eigen: boolean
  readonly naam: string | null
  readonly organisatie: string | null
  /** of one case; empty: of a day */
  readonly nummer: string
  readonly aantal: number
  readonly eersteOp: string
  readonly laatsteOp: string
  readonly gevraagdOp: string | null
  readonly zegje: string | null
  readonly oordeel: Blikoordeel | null
  readonly motivering: string | null
  readonly beoordeeldDoor: string | null
  readonly mag: readonly Blikdaad[]
}
