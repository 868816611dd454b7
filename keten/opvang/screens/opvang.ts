import type { OpvangGroep } from '../../../gedeeld/regio/opvanggroepen.ts'
import type { Weg } from '../aanbod.ts'
import type { AMBULANT_NIET, Behoefte, EINDREDENEN, Kleur, Urgentie } from '../bed.ts'

export interface Bedvraag {
  readonly id: string
  readonly eigen: boolean
  readonly volwassenen: number
  readonly kinderen: readonly string[]
  readonly groep: OpvangGroep | null
  readonly behoeften: readonly Behoefte[]
  readonly urgentie: Urgentie
  readonly kleur: Kleur
  readonly mijden: readonly string[]
  readonly terugbel: string
  readonly ambulant: (typeof AMBULANT_NIET)[number]
  readonly weg: Weg
  readonly past: boolean
  readonly wijzigingenOver: number
  readonly stand: string
  readonly wachtMinuten: number
  readonly geescaleerd: boolean
  readonly kijkVoor: string
  readonly kijkTeLaat: boolean
  readonly eigenaar: string
  readonly neeVan: number
  readonly naarAantal: number
  readonly zelfNee: boolean
  readonly vastTot: string | null
  readonly eindOp: string | null
  readonly einde: (typeof EINDREDENEN)[number] | 'geplaatst' | null
  readonly plekken: readonly {
    readonly id: string
    readonly naam: string
    readonly bots: readonly string[]
    readonly vers: boolean
  }[]
}
export interface Vragenblad {
  readonly vragen: readonly Bedvraag[]
  readonly gemeenten: readonly string[]
}
export interface Plek {
  readonly id: string
  readonly naam: string
  readonly soort: string
  readonly volwassenen: number
  readonly kinderen: number
  readonly groepen: readonly OpvangGroep[]
  readonly kleur: Kleur
  readonly stand: 'vrij' | 'vast' | 'bezet' | 'dicht'
  readonly standOp: string
  readonly vers: boolean
  readonly vrijRond: string | null
  readonly ingedeeld: boolean
}
export interface Plekkenblad {
  readonly plekken: readonly Plek[]
  readonly aanbod: readonly { readonly id: string; readonly naam: string }[]
  readonly gemeenten: readonly string[]
}
