import type { MeldingRol, RelatieSoort } from '../../../gedeeld/persoon/index.ts'
import type { Geopend } from '../loop/feiten.ts'
import type { Uit } from '../opdrachtvan.ts'

/** A member of the family or network; roles may differ per event and can be both. */
export type Lid = {
  readonly id: string
  readonly rollen: readonly MeldingRol[]
  readonly kind: boolean
  /** the only ways by which this person may be reached, as set at the report (R002-93) */
  readonly veiligContact?: readonly string[]
}
export type Verband = {
  readonly van: string
  readonly naar: string
  readonly soort: RelatieSoort
  readonly geweld: boolean
}
export const OORDELEN = ['veilig', 'onveilig', 'onbekend'] as const
export type Oordeel = (typeof OORDELEN)[number]

/** The family and its network: who they are to each other, how safe each is, what each says. */
export type SysteemFeit =
  | {
      soort: 'VeiligheidGezien'
      oordeel: Oordeel
      perPersoon: readonly { persoon: string; oordeel: Oordeel }[]
      toelichting: string
    }
  | { soort: 'KindGesproken'; kind: string; verslag: string }
  | { soort: 'NetwerkBetrokken'; verslag: string }

export type SysteemOpdracht =
  | ({ type: 'LegVeiligheidVast' } & Uit<SysteemFeit, 'VeiligheidGezien'>)
  | ({ type: 'LegGesprekMetKindVast' } & Uit<SysteemFeit, 'KindGesproken'>)
  | ({ type: 'BetrekNetwerk' } & Uit<SysteemFeit, 'NetwerkBetrokken'>)

export type SysteemStaat = {
  readonly personen: readonly Lid[]
  readonly verbanden: readonly Verband[]
  readonly veiligheid: {
    readonly oordeel: Oordeel
    readonly perPersoon: readonly { persoon: string; oordeel: Oordeel }[]
    readonly toelichting: string
  } | null
  readonly gesproken: readonly string[]
  readonly netwerk: boolean
}

export const beginSysteem = (f: Geopend): SysteemStaat => ({
  personen: f.personen,
  verbanden: f.verbanden,
  veiligheid: null,
  gesproken: [],
  netwerk: false,
})
