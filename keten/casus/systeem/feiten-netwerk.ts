import type { Uit } from '../opdrachtvan.ts'
import type { Oordeel } from './feiten.ts'

/** Whether the family of this person is closed: then nobody outside it sees what happens inside (R002-64). */
export const GESLOTENHEID = ['ja', 'nee', 'onbekend'] as const
type Gesloten = (typeof GESLOTENHEID)[number]

/** People around the family: how safe they are, what they do, whom they can call. */
export type NetwerkFeit =
  | { soort: 'NetwerkpersoonToegevoegd'; persoon: string; band: string; professional: string | null }
  | {
      soort: 'NetwerkveiligheidBeoordeeld'
      persoon: string
      oordeel: Oordeel
      gesloten: Gesloten
      onderbouwing: string
    }
  | { soort: 'NetwerkrolGegeven'; persoon: string; wat: string; professional: string }
  | { soort: 'NetwerkprofessionalAangewezen'; persoon: string; professional: string }
  | { soort: 'NetwerkplekAfgesproken'; plek: string; persoon: string; bij: string; verslag: string }

export type NetwerkOpdracht =
  | ({ type: 'VoegNetwerkpersoonToe' } & Uit<NetwerkFeit, 'NetwerkpersoonToegevoegd'>)
  | ({ type: 'BeoordeelNetwerkveiligheid' } & Uit<NetwerkFeit, 'NetwerkveiligheidBeoordeeld'>)
  | ({ type: 'GeefNetwerkrol' } & Uit<NetwerkFeit, 'NetwerkrolGegeven'>)
  | ({ type: 'WijsNetwerkprofessionalAan' } & Uit<NetwerkFeit, 'NetwerkprofessionalAangewezen'>)
  | ({ type: 'SpreekNetwerkplekAf' } & Uit<NetwerkFeit, 'NetwerkplekAfgesproken'>)

export type Netwerkpersoon = {
  readonly id: string
  readonly band: string
  readonly oordeel: { readonly oordeel: Oordeel; readonly gesloten: Gesloten; readonly onderbouwing: string } | null
  readonly rol: string | null
  readonly professional: string | null
  readonly veiligContact?: readonly string[]
}
export type NetwerkStaat = {
  readonly netwerkpersonen: readonly Netwerkpersoon[]
  readonly netwerkplekken: readonly {
    readonly id: string
    readonly persoon: string
    readonly bij: string
    readonly verslag: string
  }[]
}
export const beginNetwerk: NetwerkStaat = { netwerkpersonen: [], netwerkplekken: [] }
