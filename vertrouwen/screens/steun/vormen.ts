import type { Steunlangs, Steunuitkomst } from '../../../gedeeld/steun.ts'
import type { Daad, Stand } from '../../vertrouwenspersoon/steun.ts'

/** A question to the vertrouwenspersoon as the server tells it: no name and no word. */
export interface Steunvraag {
  readonly id: string
  readonly langs: Steunlangs
  readonly gevraagdOp: string
  readonly stand: Stand
  readonly oppakkenVoor: string
  readonly bron: string
  readonly uitkomst: Steunuitkomst | null
  readonly bij: string | null
  readonly vanMij: boolean
}
export interface Steunlijst {
  readonly vragen: readonly Steunvraag[]
}
export interface Steunblad {
  readonly vraag: Steunvraag
  readonly naam: string | null
  readonly veilig: string | null
  readonly verhaal: string | null
  readonly mag: readonly Daad[]
  readonly notities: readonly { readonly op: string; readonly tekst: string }[]
}
export interface Bereikbaar {
  readonly aangesteld: boolean
  readonly bereik: readonly {
    readonly naam: string
    readonly telefoon: string
    readonly bereikbaar: string | null
    readonly gemeenten: readonly string[] | null
  }[]
}
export type { Daad }
