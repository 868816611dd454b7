import type { Uit } from '../opdrachtvan.ts'
import {
  beginGezin,
  type CheckFeit,
  type CheckOpdracht,
  type GezinsFeit,
  type GezinsOpdracht,
  type GezinsStaat,
} from './gezinsfeiten.ts'
import {
  beginMaatregel,
  type MaatregelFeit,
  type MaatregelOpdracht,
  type MaatregelStaat,
  type Termijn,
} from './maatregelfeiten.ts'
import type { Planversie } from './versies.ts'

export const CHECKSTANDEN = ['gehaald', 'niet-gehaald', 'onbekend'] as const
export type Checkstand = (typeof CHECKSTANDEN)[number]
/** With whom an action was agreed (R002-68: agreements with agencies and family). */
export const AFSPRAAK_MET = ['gezin', 'netwerk', 'instantie'] as const
export type AfspraakMet = (typeof AFSPRAAK_MET)[number]

/** Safety conditions: agreed and checked. Owner and check day are in every condition since R001-42; older ones lack them. */
export type VoorwaardeFeit =
  | {
      soort: 'VoorwaardeGesteld'
      voorwaarde: string
      voor: readonly string[]
      tekst: string
      minimum: boolean
      controleur: string
      hoe: string
      alsNiet: string
      eigenaar?: string
      controleOp?: string
    }
  | { soort: 'VoorwaardeGecontroleerd'; voorwaarde: string; stand: Checkstand; verslag: string; volgende?: string }

/** Goals, actions and what keeps the violence going. */
export type DoelFeit =
  | { soort: 'DoelGesteld'; doel: string; persoon: string; tekst: string; termijn?: Termijn; risico?: string }
  | { soort: 'DoelBehaald'; doel: string }
  | {
      soort: 'ActieAfgesproken'
      actie: string
      wie: string
      tekst: string
      uiterlijk: string
      met?: AfspraakMet
      /** whoever does it can start now (R003-55) */
      nu?: boolean
      /** belongs to coming home again (R002-68) */
      terugkeer?: boolean
    }
  | { soort: 'ActieKlaar'; actie: string; verslag: string }
  | { soort: 'RisicofactorBenoemd'; factor: string; persoon: string; tekst: string }
  | { soort: 'RisicofactorZonderInvloed'; factor: string; onderbouwing: string }

/** Who made this version together (R002-33): family by name, network by task, professionals in words. */
export type Makers = {
  readonly gezin: readonly string[]
  readonly netwerk: readonly string[]
  readonly beroeps: string | null
}
/** Another case of the same household, found in the record. */
export type Elders = {
  readonly casus: string
  readonly nummer: string
  readonly plan?: boolean
  readonly regie?: boolean
}

export type VaststelFeit =
  | {
      soort: 'VeiligheidsplanVastgesteld'
      versie: number
      tekst: string
      makers?: Makers
      /** adopted while there was acute danger: this was still missing */
      acuut?: readonly string[]
    }
  | { soort: 'PlanMeegegeven'; versie: number; aan: readonly string[]; wijze: string }
  | { soort: 'GezinsplanGekoppeld'; casus: string; nummer: string; regie?: boolean }

export type PlanFeit = VoorwaardeFeit | DoelFeit | VaststelFeit | MaatregelFeit | GezinsFeit | CheckFeit

export type VoorwaardeOpdracht =
  | ({ type: 'StelVoorwaarde' } & Uit<VoorwaardeFeit, 'VoorwaardeGesteld'>)
  | ({ type: 'ControleerVoorwaarde' } & Uit<VoorwaardeFeit, 'VoorwaardeGecontroleerd'>)
export type DoelOpdracht =
  | ({ type: 'StelDoel' } & Uit<DoelFeit, 'DoelGesteld'>)
  | ({ type: 'BehaalDoel' } & Uit<DoelFeit, 'DoelBehaald'>)
  | ({ type: 'SpreekActieAf' } & Uit<DoelFeit, 'ActieAfgesproken'>)
  | ({ type: 'RondActieAf' } & Uit<DoelFeit, 'ActieKlaar'>)
  | ({ type: 'BenoemRisicofactor' } & Uit<DoelFeit, 'RisicofactorBenoemd'>)
  | ({ type: 'SluitRisicofactorAf' } & Uit<DoelFeit, 'RisicofactorZonderInvloed'>)
export type VaststelOpdracht =
  | {
      type: 'StelVeiligheidsplanVast'
      tekst: string
      makers?: Makers
      acuut?: boolean
      /** the day of the next safety check */
      check?: string
      elders?: readonly Elders[]
    }
  | { type: 'GeefPlanMee'; aan: readonly string[]; wijze: string }
  | { type: 'KoppelGezinsplan'; nummer: string; elders: readonly Elders[] }
export type PlanOpdracht =
  VoorwaardeOpdracht | DoelOpdracht | VaststelOpdracht | MaatregelOpdracht | GezinsOpdracht | CheckOpdracht

export type Voorwaarde = {
  readonly id: string
  readonly voor: readonly string[]
  readonly tekst: string
  readonly minimum: boolean
  readonly controleur: string
  readonly stand: 'open' | Checkstand
  readonly eigenaar: string | null
  readonly controleOp: string | null
}
export type Doel = {
  readonly id: string
  readonly persoon: string
  readonly tekst: string
  readonly behaald: boolean
  readonly termijn: Termijn | null
  readonly risico: string | null
}
export type Actie = {
  readonly id: string
  readonly wie: string
  readonly tekst: string
  readonly uiterlijk: string
  readonly klaar: boolean
  readonly met: AfspraakMet | null
  readonly nu: boolean
  readonly terugkeer: boolean
}

export type PlanStaat = MaatregelStaat &
  GezinsStaat & {
    readonly voorwaarden: readonly Voorwaarde[]
    readonly plan: {
      readonly versie: number
      readonly tekst: string
      readonly makers: Makers | null
      readonly acuut: readonly string[]
    } | null
    /** every version with the lines as they were then */
    readonly versies: readonly Planversie[]
    readonly meegegeven: readonly { readonly versie: number; readonly aan: readonly string[]; readonly wijze: string }[]
    /** this household has its plan in that other case */
    readonly gekoppeld: Elders | null
    readonly doelen: readonly Doel[]
    readonly acties: readonly Actie[]
    readonly risicos: readonly {
      readonly id: string
      readonly persoon: string
      readonly tekst: string
      readonly zonderInvloed: boolean
    }[]
  }

export const beginPlan: PlanStaat = {
  ...beginMaatregel,
  ...beginGezin,
  voorwaarden: [],
  plan: null,
  versies: [],
  meegegeven: [],
  gekoppeld: null,
  doelen: [],
  acties: [],
  risicos: [],
}
