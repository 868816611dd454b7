import type { Uit } from '../opdrachtvan.ts'

export const ALS = ['oorzaak', 'gevolg', 'beide'] as const
export type Als = (typeof ALS)[number]
export const DOELSTANDEN = ['bezig', 'behaald', 'gestopt'] as const
/** From finding rest to paid work (R003-105; IJ 2014; the steps are a choice of Kring). */
export const TREDEN = ['stabiliseren', 'contact', 'groep', 'vrijwilligerswerk', 'leerwerk', 'betaald-werk'] as const
export type Trede = (typeof TREDEN)[number]
export const OMGEVING = ['school', 'huisarts', 'lokaal-team'] as const
export type Omgevingspartij = (typeof OMGEVING)[number]

/** What a goal of recovery builds on (R004-63). */
export type Basis = { readonly soort: 'kracht' | 'risico' | 'probleem'; readonly id: string }

/** Recovery: problems beside the violence, strengths, goals over the domains of life, who agrees, and what was analysed together. */
export type HerstelFeit =
  | { soort: 'ProbleemBenoemd'; probleem: string; persoon: string; gebied: string; als: Als; tekst: string }
  | { soort: 'KrachtBenoemd'; kracht: string; persoon: string; tekst: string }
  | { soort: 'HersteldoelGesteld'; doel: string; persoon: string; gebied: string; tekst: string; basis: Basis | null }
  | { soort: 'HersteldoelBijgewerkt'; doel: string; stand: (typeof DOELSTANDEN)[number]; verslag: string; op: string }
  | { soort: 'TredeGezet'; persoon: string; trede: Trede; op: string }
  | { soort: 'InstemmingVastgelegd'; persoon: string; stand: 'eens' | 'niet-eens'; op: string }
  | {
      soort: 'AnalyseVastgesteld'
      gezin: readonly string[]
      deelnemers: string
      individueel: string
      relationeel: string
      patronen: string
      factoren: readonly string[]
      op: string
    }
  | { soort: 'OmgevingAfgewogen'; partij: Omgevingspartij; ingelicht: boolean; grond: string; op: string }

type Nu = 'op'
export type HerstelOpdracht =
  | ({ type: 'BenoemProbleem' } & Uit<HerstelFeit, 'ProbleemBenoemd'>)
  | ({ type: 'BenoemKracht' } & Uit<HerstelFeit, 'KrachtBenoemd'>)
  | ({ type: 'StelHersteldoel' } & Uit<HerstelFeit, 'HersteldoelGesteld'>)
  | ({ type: 'WerkHersteldoelBij' } & Uit<HerstelFeit, 'HersteldoelBijgewerkt', Nu>)
  | ({ type: 'ZetTrede' } & Uit<HerstelFeit, 'TredeGezet', Nu>)
  | ({ type: 'LegInstemmingVast' } & Uit<HerstelFeit, 'InstemmingVastgelegd', Nu>)
  | ({ type: 'StelAnalyseVast' } & Uit<HerstelFeit, 'AnalyseVastgesteld', Nu>)
  | ({ type: 'WeegOmgevingAf' } & Uit<HerstelFeit, 'OmgevingAfgewogen', Nu>)

export type Hersteldoel = {
  readonly id: string
  readonly persoon: string
  readonly gebied: string
  readonly tekst: string
  readonly basis: Basis | null
  readonly stand: (typeof DOELSTANDEN)[number]
}
export type HerstelStaat = {
  readonly problemen: readonly {
    readonly id: string
    readonly persoon: string
    readonly gebied: string
    readonly als: Als
    readonly tekst: string
  }[]
  readonly krachten: readonly { readonly id: string; readonly persoon: string; readonly tekst: string }[]
  readonly hersteldoelen: readonly Hersteldoel[]
  /** every step a person was on, oldest first */
  readonly treden: readonly { readonly persoon: string; readonly trede: Trede; readonly op: string }[]
  readonly instemming: { readonly [persoon: string]: { readonly stand: 'eens' | 'niet-eens'; readonly op: string } }
  /** what was analysed together with the family */
  readonly samenAnalyse: {
    readonly gezin: readonly string[]
    readonly deelnemers: string
    readonly individueel: string
    readonly relationeel: string
    readonly patronen: string
    readonly factoren: readonly string[]
    readonly op: string
  } | null
  readonly omgeving: {
    readonly [P in Omgevingspartij]?: { readonly ingelicht: boolean; readonly grond: string; readonly op: string }
  }
}
export const beginHerstel: HerstelStaat = {
  problemen: [],
  krachten: [],
  hersteldoelen: [],
  treden: [],
  instemming: {},
  samenAnalyse: null,
  omgeving: {},
}
