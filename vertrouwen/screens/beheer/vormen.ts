import type { Beheerfeit, Voorstelbesluit } from '../../../gedeeld/beheer.ts'

/** What the server tells the screens of the administration. */
export interface Blad {
  readonly schrijft: boolean
  readonly wacht: { readonly voorstellen: number; readonly nazien: number; readonly laat: number }
  readonly gemeenten: readonly string[]
  readonly beroepen: readonly { readonly id: string; readonly label: string }[]
  readonly organisaties: readonly Organisatie[]
}
export interface Organisatie {
  readonly id: string
  readonly naam: string
  readonly soort: string
  readonly gemeenten: readonly string[]
  /** named by the regional vision: changes there */
  readonly definitie: boolean
  readonly tot: string | null
  readonly mensen: number
}
export interface Organisatiedeel {
  readonly id: string
  readonly naam: string
  readonly houdt: number
  readonly waaromNiet: string | null
}
export interface Mensrij {
  readonly id: string
  readonly naam: string
  readonly onderwerp: string | null
  readonly werkt: boolean
  readonly waar: string
  readonly rollen: readonly string[]
}
export interface Mensen {
  readonly meer: boolean
  readonly mensen: readonly Mensrij[]
}
export interface Rol {
  readonly id: string
  readonly rol: string
  readonly organisatie: string
  readonly organisatieNaam: string
  readonly werkgever: string | null
  readonly beroep: string | null
  readonly vervangt: string | null
  readonly opleidingOp: string | null
  readonly mandaatOp: string | null
  readonly van: string
  readonly tot: string | null
  readonly loopt: boolean
  readonly nagezienOp: string | null
  readonly nazien: 'niet' | 'nu' | 'laat'
}
export interface Mens {
  readonly id: string
  readonly naam: string
  readonly onderwerp: string | null
  readonly eigen: boolean
  readonly elders: boolean
  readonly houdt: number
  readonly aanstellingen: readonly {
    readonly organisatie: string
    readonly naam: string
    readonly van: string
    readonly tot: string | null
    readonly loopt: boolean
  }[]
  readonly rollen: readonly Rol[]
}
export interface Voorstel {
  readonly id: string
  readonly naam: string | null
  readonly rol: string
  readonly organisatie: string
  readonly werkgever: string | null
  readonly beroep: string | null
  readonly opleidingOp: string | null
  readonly mandaatOp: string | null
  readonly van: string
  readonly tot: string | null
  readonly voorsteller: string | null
  readonly voorgesteldOp: string
  readonly vervaltOp: string
  readonly stand: Voorstelbesluit | 'open' | 'vervallen'
  readonly beslisser: string | null
  readonly beslotenOp: string | null
  readonly eigen: boolean
  readonly mag: readonly Voorstelbesluit[]
}
export interface Proef {
  readonly mensen: number
  readonly aanstellingen: number
  readonly rollen: number
  readonly voorstellen: number
  readonly al: number
  readonly fouten: readonly { readonly regel: number; readonly kolom: string | null; readonly uitleg: string }[]
}
export interface Koppelingen {
  readonly regio: string
  readonly koppelingen: readonly Koppeling[]
}
export interface Koppeling {
  readonly id: string
  readonly organisatie: string
  readonly door: string | null
  readonly gemaaktOp: string
  readonly tot: string
  readonly ingetrokkenOp: string | null
  readonly geldt: boolean
}
export interface Nazienrol {
  readonly id: string
  readonly naam: string | null
  readonly rol: string
  readonly organisatie: string
  readonly organisatieNaam: string
  readonly van: string
  readonly nagezienOp: string | null
  readonly laat: boolean
  readonly laatste: boolean
}
export interface Logboek {
  readonly meer: boolean
  readonly feiten: readonly Logfeit[]
}
export interface Logfeit {
  readonly volg: string
  readonly op: string
  readonly wat: Beheerfeit
  readonly door: string | null
  readonly als: string
  readonly koppeling: boolean
  readonly mens: string | null
  readonly organisatie: string | null
  readonly rol: string | null
  readonly uit: string | null
  readonly naar: string | null
}
