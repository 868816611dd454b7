import type { Cbssoort, Cbsveld } from '../../../gedeeld/regio/schema.ts'
import type { Keuring } from '../keur.ts'
import type { Stand } from '../levering.ts'

export interface Televeren {
  readonly halfjaar: string
  readonly uiterlijk: string
  readonly definitie: string | null
}
export interface Leveringrij {
  readonly id: string
  readonly halfjaar: string
  readonly versie: number
  readonly stand: Stand
  readonly verwerkt: boolean
  readonly keuring: Keuring
  readonly door: string
  readonly gemaaktOp: string
  readonly standOp: string
  readonly reden: string | null
  readonly wegVanaf: string
  readonly wegOp: string | null
}
/** The deliveries as the server tells them. */
export interface Leveringenblad {
  readonly teLeveren: readonly Televeren[]
  readonly leveringen: readonly Leveringrij[]
}
export type { Cbssoort, Cbsveld }
