import type { Uit } from '../opdrachtvan.ts'

export const CHECKSTANDEN = ['gehaald', 'niet-gehaald', 'onbekend'] as const
export type Checkstand = (typeof CHECKSTANDEN)[number]

/** The plan of the family: conditions, agreements, goals, risk factors, and its versions. */
export type PlanFeit =
  | {
      soort: 'VoorwaardeGesteld'
      voorwaarde: string
      voor: readonly string[]
      tekst: string
      minimum: boolean
      controleur: string
      hoe: string
      alsNiet: string
    }
  | { soort: 'VoorwaardeGecontroleerd'; voorwaarde: string; stand: Checkstand; verslag: string }
  | { soort: 'VeiligheidsplanVastgesteld'; versie: number; tekst: string }
  | { soort: 'DoelGesteld'; doel: string; persoon: string; tekst: string }
  | { soort: 'DoelBehaald'; doel: string }
  | { soort: 'ActieAfgesproken'; actie: string; wie: string; tekst: string; uiterlijk: string }
  | { soort: 'ActieKlaar'; actie: string; verslag: string }
  | { soort: 'RisicofactorBenoemd'; factor: string; persoon: string; tekst: string }
  | { soort: 'RisicofactorZonderInvloed'; factor: string; onderbouwing: string }

export type PlanOpdracht =
  | ({ type: 'StelVoorwaarde' } & Uit<PlanFeit, 'VoorwaardeGesteld'>)
  | ({ type: 'ControleerVoorwaarde' } & Uit<PlanFeit, 'VoorwaardeGecontroleerd'>)
  | { type: 'StelVeiligheidsplanVast'; tekst: string }
  | ({ type: 'StelDoel' } & Uit<PlanFeit, 'DoelGesteld'>)
  | ({ type: 'BehaalDoel' } & Uit<PlanFeit, 'DoelBehaald'>)
  | ({ type: 'SpreekActieAf' } & Uit<PlanFeit, 'ActieAfgesproken'>)
  | ({ type: 'RondActieAf' } & Uit<PlanFeit, 'ActieKlaar'>)
  | ({ type: 'BenoemRisicofactor' } & Uit<PlanFeit, 'RisicofactorBenoemd'>)
  | ({ type: 'SluitRisicofactorAf' } & Uit<PlanFeit, 'RisicofactorZonderInvloed'>)

export type Voorwaarde = {
  readonly id: string
  readonly voor: readonly string[]
  readonly tekst: string
  readonly minimum: boolean
  readonly controleur: string
  readonly stand: 'open' | Checkstand
}

export type PlanStaat = {
  readonly voorwaarden: readonly Voorwaarde[]
  readonly plan: { readonly versie: number; readonly tekst: string } | null
  readonly doelen: readonly {
    readonly id: string
    readonly persoon: string
    readonly tekst: string
    readonly behaald: boolean
  }[]
  readonly acties: readonly {
    readonly id: string
    readonly wie: string
    readonly tekst: string
    readonly uiterlijk: string
    readonly klaar: boolean
  }[]
  readonly risicos: readonly {
    readonly id: string
    readonly persoon: string
    readonly tekst: string
    readonly zonderInvloed: boolean
  }[]
}

export const beginPlan: PlanStaat = { voorwaarden: [], plan: null, doelen: [], acties: [], risicos: [] }
