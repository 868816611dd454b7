import type { Oordeel } from '../systeem/feiten.ts'
import type { Uit } from '../opdrachtvan.ts'

/** What the family is asked in its own words: three answers to begin with (R002-137), wish and pace (R001-55), the future (R001-56). */
export const EIGEN_VRAGEN = ['nodig', 'zelf', 'samen', 'wens', 'tempo', 'toekomst'] as const
export type EigenVraag = (typeof EIGEN_VRAGEN)[number]
/** The three answers a plan starts from (arnhem-achterhoek 2014 regels 877-883, 909-913). */
export const DRIE_VRAGEN: readonly EigenVraag[] = ['nodig', 'zelf', 'samen']
/** Own steps stand apart from who is responsible for the violence (R000-41). */
export const ONDERDELEN = ['eigen-stap', 'verantwoordelijkheid'] as const
export type Onderdeel = (typeof ONDERDELEN)[number]
export const GEEN_WAT = ['regel', 'doel'] as const
export type GeenWat = (typeof GEEN_WAT)[number]
export const MEEGEEFWIJZEN = ['papier', 'voorgelezen', 'ander-schrift'] as const

/** What comes from the family and its network, and what a judge asks about a child. */
export type GezinsFeit =
  | { soort: 'EigenWoordenVastgelegd'; vraag: EigenVraag; van: readonly string[]; tekst: string }
  | { soort: 'VerwachtingenUitgelegd'; op: string; aan: readonly string[]; verslag: string }
  | { soort: 'PlanregelGeschreven'; regel: string; persoon: string; onderdeel: Onderdeel; tekst: string }
  | { soort: 'GeenPlanregel'; persoon: string; wat: GeenWat; reden: string }
  | { soort: 'NetwerktaakAfgesproken'; taak: string; naam: string; voor: readonly string[]; tekst: string }
  | {
      soort: 'KindplanGevraagd'
      kindplan: string
      kind: string
      rechtbank: string
      gevraagdOp: string
      zittingOp: string
      leverenVoor: string
    }
  | { soort: 'KindplanGeleverd'; kindplan: string; op: string; versie: number }
  | { soort: 'TerugkeerAfgesproken'; persoon: string; op: string; verslag: string }

/** Looking again: when, and what came of it. */
export type CheckFeit =
  | { soort: 'VeiligheidscheckGepland'; op: string }
  | { soort: 'VeiligheidscheckGedaan'; oordeel: Oordeel; verslag: string; volgende: string | null }
  /** the alarm of somebody of this family went off, and what the police did (R001-126); where it was is not told */
  | { soort: 'AlarmGegaan'; alarm: string; aansluiting: string; persoon: string; op: string; reactie: string }

export type CheckOpdracht =
  | ({ type: 'PlanVeiligheidscheck' } & Uit<CheckFeit, 'VeiligheidscheckGepland'>)
  | ({
      type: 'DoeVeiligheidscheck'
      perPersoon: readonly { persoon: string; oordeel: Oordeel }[]
    } & Uit<CheckFeit, 'VeiligheidscheckGedaan'>)
  | ({ type: 'NoteerAlarm' } & Uit<CheckFeit, 'AlarmGegaan'>)

export type GezinsOpdracht =
  | ({ type: 'LegEigenWoordenVast' } & Uit<GezinsFeit, 'EigenWoordenVastgelegd'>)
  | ({ type: 'LegUitlegVast' } & Uit<GezinsFeit, 'VerwachtingenUitgelegd'>)
  | ({ type: 'SchrijfPlanregel' } & Uit<GezinsFeit, 'PlanregelGeschreven'>)
  | ({ type: 'LegGeenPlanregelVast' } & Uit<GezinsFeit, 'GeenPlanregel'>)
  | ({ type: 'SpreekNetwerktaakAf' } & Uit<GezinsFeit, 'NetwerktaakAfgesproken'>)
  | ({ type: 'VraagKindplan' } & Uit<GezinsFeit, 'KindplanGevraagd'>)
  | ({ type: 'LeverKindplan' } & Uit<GezinsFeit, 'KindplanGeleverd', 'versie'>)
  | ({ type: 'SpreekTerugkeerAf' } & Uit<GezinsFeit, 'TerugkeerAfgesproken'>)

export type Kindplan = {
  readonly id: string
  readonly kind: string
  readonly rechtbank: string
  readonly gevraagdOp: string
  readonly zittingOp: string
  readonly leverenVoor: string
  /** delivered, as part of this version of the plan of the family (R003-67) */
  readonly geleverd: { readonly op: string; readonly versie: number } | null
}

export type GezinsStaat = {
  readonly eigenWoorden: readonly {
    readonly vraag: EigenVraag
    readonly van: readonly string[]
    readonly tekst: string
  }[]
  readonly uitleg: { readonly op: string; readonly aan: readonly string[]; readonly verslag: string } | null
  readonly planregels: readonly {
    readonly id: string
    readonly persoon: string
    readonly onderdeel: Onderdeel
    readonly tekst: string
  }[]
  readonly geenRegel: readonly { readonly persoon: string; readonly wat: GeenWat; readonly reden: string }[]
  readonly netwerktaken: readonly {
    readonly id: string
    readonly naam: string
    readonly voor: readonly string[]
    readonly tekst: string
  }[]
  /** the day of the next safety check */
  readonly check: string | null
  readonly kindplannen: readonly Kindplan[]
  readonly terugkeer: readonly { readonly persoon: string; readonly op: string; readonly verslag: string }[]
}

export const beginGezin: GezinsStaat = {
  eigenWoorden: [],
  uitleg: null,
  planregels: [],
  geenRegel: [],
  netwerktaken: [],
  check: null,
  kindplannen: [],
  terugkeer: [],
}
