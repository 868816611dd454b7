import type { Daad } from '../../klachten/decide.ts'
import type { Feitsoort, Stand } from '../../klachten/klacht.ts'
import type { Grond, Hoorwijze, Onderwerp, Oordeel, Partij, Uitkomst, Van } from '../../../gedeeld/klachten.ts'

/** A complaint as the server tells it to who handles or judges it. */
export interface Klachtkop {
  readonly id: string
  readonly nummer: string
  readonly van: Van
  readonly onderwerp: Onderwerp
  readonly ontvangenOp: string
  readonly stand: Stand
  readonly bij: 'behandelaar' | 'commissie' | null
  readonly uitkomst: Uitkomst | null
  readonly oordeel: Oordeel | null
}
export type Kloknaam = 'klacht-bevestigen' | 'klacht-kiezen' | 'klacht-gesprek' | 'klacht-commissie' | 'klachtoordeel'
export interface Klachtenlijst {
  readonly klachten: readonly (Klachtkop & {
    readonly klok: { readonly klok: Kloknaam; readonly vervaltOp: string; readonly bron: string } | null
  })[]
}
export interface Stap {
  readonly positie: number
  readonly soort: Feitsoort
  readonly op: string
  readonly naam: string
  readonly tekst: string | null
  readonly weetje: string | null
  readonly brief: boolean
}
export interface Maatregel {
  readonly id: string
  readonly wat: string
  readonly eigenaar: string
  readonly voorOp: string
  readonly gedaanOp: string | null
}
export interface Klachtblad {
  readonly klacht: Klachtkop
  readonly naam: string | null
  readonly veilig: string | null
  readonly gebeurdOp: string | null
  readonly mag: readonly Daad[]
  readonly over: readonly string[]
  /** the number of the case it is about; whether such a case is there is not said */
  readonly zaak: string | null
  readonly commissie: readonly { readonly naam: string; readonly voorzitter: boolean }[]
  readonly stappen: readonly Stap[]
  readonly klokken: readonly {
    readonly klok: Kloknaam
    readonly vervaltOp: string
    readonly bron: string
    readonly klaarOp: string | null
  }[]
  readonly maatregelen: readonly Maatregel[]
}
export interface Klachtkeuzes {
  readonly collegas: readonly { readonly id: string; readonly naam: string }[]
  readonly commissie: readonly { readonly id: string; readonly naam: string; readonly vanBuiten: boolean }[]
}
export type { Daad, Grond, Hoorwijze, Partij }
