import type { Noodoordeel, Noodreden } from '../../../gedeeld/noodtoegang.ts'
import type { Nooddaad } from '../../noodtoegang/toegang.ts'

/** Emergency access as the server tells it: what happened, why, and what was said of it. */
export interface Noodlijst {
  readonly minuten: number
  readonly werkdagen: number
  /** this role may open a sheet */
  readonly opent: boolean
  readonly toegangen: readonly Toegang[]
}
export interface Toegang {
  readonly id: string
  readonly nummer: string
  readonly eigen: boolean
  readonly houdt: boolean
  readonly naam: string | null
  readonly rol: string
  readonly organisatie: string | null
  readonly reden: Noodreden
  readonly toelichting: string
  readonly van: string
  readonly tot: string
  readonly beoordelenVoor: string
  readonly telaat: boolean
  readonly gezienOp: string | null
  readonly gezienDoor: string | null
  readonly zegje: string | null
  readonly oordeel: Noodoordeel | null
  readonly motivering: string | null
  readonly beoordeeldOp: string | null
  readonly beoordeeldDoor: string | null
  readonly mag: readonly Nooddaad[]
}
export interface Noodblad {
  readonly id: string
  readonly nummer: string
  readonly soort: 'melding' | 'casus'
  readonly gemeente: string
  readonly urgentie: 'acuut' | 'hoog' | 'gewoon'
  readonly houder: string | null
  readonly afgeschermd: boolean
  readonly geopendOp: string
  readonly codeRoodOp: string | null
  readonly acuutOp: string | null
  readonly tot: string
  readonly personen: readonly { naam: string; geboren: string }[]
  readonly feiten: readonly { soort: string; op: string }[]
  readonly afspraken: readonly { soort: string; tekst: string; op: string }[]
}
