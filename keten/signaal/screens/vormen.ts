import type { Werkrij } from '../../zaak.ts'
import type { Kaartadvies, Bijzonder, Tekencode } from '../kaart.ts'
import type { Postregel, Protocol } from '../vragen.ts'
import type { Kern, SignaalOpdracht, Werkblad } from '../werkblad.ts'

export interface Regel {
  readonly id: string
  readonly nummer: string
  readonly titel: string
  readonly gemeente: string
  readonly sector: string
  readonly stap: number
  readonly stand: 'open' | 'besloten' | 'verstuurd' | 'gesloten'
  readonly crisis: boolean
  readonly waarschuwing: boolean
  readonly van: string
  readonly eigen: boolean
  readonly gemaaktOp: string
  readonly stilOp: string | null
}
export interface Lijst {
  readonly werkbladen: readonly Regel[]
  readonly sectoren: readonly { readonly id: string; readonly label: string; readonly labelEn: string }[]
  readonly gemeenten: readonly string[]
}
export interface Kaartregel {
  readonly advies: Kaartadvies
  readonly om: readonly Tekencode[]
}
export interface Blad {
  readonly id: string
  readonly versie: number
  readonly mag: readonly SignaalOpdracht['type'][]
  readonly stap: number
  readonly ik: string
  /** this person may register a young person from here in the reference index of the region */
  readonly verwijsindex: boolean
  readonly werkblad: Kern & Pick<Exclude<Werkblad, { status: 'geen' }>, 'status'>
  readonly sector: { readonly label: string; readonly labelEn: string; readonly wet: string | null } | null
  readonly kaart: readonly Kaartregel[]
  readonly vormen: readonly { readonly id: string; readonly label: string }[]
  readonly deskundigeNodig: readonly Bijzonder[]
  readonly deskundigen: readonly { readonly naam: string }[]
  readonly steunBij: readonly string[]
  readonly post: readonly Postregel[]
  readonly protocollen: readonly Protocol[]
  readonly collegas: readonly {
    readonly mens: string
    readonly naam: string
    readonly organisatie: string
    readonly organisatieNaam: string
    readonly rol: string
  }[]
  readonly teksten: Readonly<Record<string, string>>
  readonly werk: readonly Werkrij[]
  readonly mensen: Readonly<Record<string, string>>
  readonly organisaties: Readonly<Record<string, string>>
}
