import type { Spergrond } from '../../../gedeeld/sper.ts'
import type { Boeking, OpvangGroep } from '../../../gedeeld/regio/schema.ts'
import type { Kleur, Risicosignaal } from '../bed.ts'

/** Safety first and finding out, then living and recovering, then going on (Arnhem 2014, lines 2053-2056, 2085-2107). */
export const FASEN = ['analyse', 'opvang', 'uitstroom'] as const
export type Fase = (typeof FASEN)[number]
export const ROLLEN = ['volwassene', 'kind'] as const
/** What the analysis phase ends with: one of these (Arnhem 2014, lines 2054-2056; R002-58). */
export const ADVIEZEN = ['naar-huis-met-partner', 'naar-huis-zonder-partner', 'opvang', 'andere-woning'] as const
export type Advies = (typeof ADVIEZEN)[number]
/** Why a stay does not go on: words of Kring. */
export const STAGNATIES = [
  'geen-woning',
  'urgentie-loopt',
  'niet-veilig',
  'verblijfsrecht',
  'schulden',
  'gezondheid',
  'anders',
] as const
export type Stagnatie = (typeof STAGNATIES)[number]
export const DOELSTANDEN = ['loopt', 'gehaald', 'losgelaten'] as const
export type Doelstand = (typeof DOELSTANDEN)[number]
export const THEMASTANDEN = ['open', 'bezig', 'klaar', 'niet-nodig'] as const
export type Themastand = (typeof THEMASTANDEN)[number]
/** Where a family goes from the shelter (Utrecht 2015, lines 1797-1823; Arnhem 2014, lines 2054-2056). */
export const BESTEMMINGEN = ['naar-huis', 'eigen-woning', 'bij-netwerk', 'begeleid-wonen', 'andere-opvang'] as const
export type Bestemming = (typeof BESTEMMINGEN)[number]
/** Why elsewhere: going back to one's own surroundings is preferred (Utrecht 2015, lines 1797-1809; R001-86). */
export const ELDERSREDENEN = [
  'blijft-onveilig',
  'netwerk-daar',
  'werk-of-school',
  'geen-woning',
  'eigen-keuze',
] as const
export type Eldersreden = (typeof ELDERSREDENEN)[number]
export const URGENTIEUITKOMSTEN = ['toegekend', 'afgewezen', 'ingetrokken'] as const
export type Urgentieuitkomst = (typeof URGENTIEUITKOMSTEN)[number]
/** A home in an ordinary neighbourhood rather than close to others from the shelter (Arnhem 2014, lines 2789-2795; R002-134). */
export const WOONWENSEN = ['gewone-wijk', 'geen'] as const
export type Woonwens = (typeof WOONWENSEN)[number]
export const EINDREDENEN = ['overgedragen', 'zelf-vertrokken', 'andere-opvang', 'overleden', 'anders'] as const
export type Eindreden = (typeof EINDREDENEN)[number]

export type Bewoner = {
  readonly id: string
  readonly rol: (typeof ROLLEN)[number]
  readonly minderjarig: boolean
  readonly vrouw: boolean
}

export type KomstFeit =
  | {
      soort: 'VerblijfGeopend'
      nummer: string
      /** where the family comes from; its local team stands in the circle from this instant */
      gemeente: string
      organisatie: string
      team: string | null
      veiligThuis: string
      personen: readonly Bewoner[]
      groep: OpvangGroep | null
      kleur: Kleur
      fase: 'analyse' | 'opvang'
      plek: string | null
      aanleiding: string
      op: string
    }
  | {
      soort: 'KleurVastgesteld'
      signalen: readonly Risicosignaal[]
      voorstel: Kleur | null
      kleur: Kleur
      motivering: string
    }
  | { soort: 'KindprogrammaBegonnen'; kind: string; stappen: readonly string[]; gezinsleden: readonly string[] }
  | { soort: 'CoordinatorAangewezen'; mens: string }
  | { soort: 'CasusGekoppeld'; casus: string; organisatie: string }
  | {
      soort: 'PlekGeboekt'
      doorstroom: boolean
      aanbod: string | null
      gemeente: string | null
      akkoord: string | null
      boeking: Boeking
    }
  | { soort: 'MensGesperd'; mens: string; grond: Spergrond }

export type PlanFeit =
  | { soort: 'DoelGesteld'; doel: string; persoon: string; gebied: string; eigenKracht: boolean; tekst: string }
  | { soort: 'DoelBijgewerkt'; doel: string; stand: Doelstand; verslag: string }
  | { soort: 'ThemaBijgewerkt'; thema: string; stand: Themastand; toelichting: string | null }
  | { soort: 'KindstapGezet'; kind: string; stap: string; gezinsleden: readonly string[]; verslag: string }
  | { soort: 'PlanBesproken'; verslag: string; op: string }

export type FaseFeit =
  | { soort: 'AnalyseAfgerond'; advies: Advies; doelen: readonly string[]; toelichting: string; dagen: number }
  | { soort: 'OpvangfaseBegonnen'; traject: string | null; verwachtOp: string | null }
  | { soort: 'VerblijfVerlengd'; reden: Stagnatie; toelichting: string; tot: string }

export type UitstroomFeit =
  | {
      soort: 'UitstroomVoorbereid'
      bestemming: Bestemming
      gemeente: string
      reden: Eldersreden | null
      team: string | null
      plan: string
      op: string
    }
  | { soort: 'UrgentieGevraagd'; urgentie: string; gemeente: string; op: string; wens: Woonwens }
  | { soort: 'UrgentieBeslist'; urgentie: string; uitkomst: Urgentieuitkomst; op: string; toelichting: string }
  | { soort: 'WoningBetrokken'; gemeente: string; op: string; wens: Woonwens; gewoneWijk: boolean }
  | { soort: 'OverdrachtAangeboden'; overdracht: string; aan: string; dossier: string }
  | { soort: 'OverdrachtAanvaard'; overdracht: string; aan: string; casus: string; nummer: string; bestond: boolean }
  | { soort: 'OverdrachtTeruggegeven'; overdracht: string; aan: string; reden: string }
  | { soort: 'OverdrachtVervallen'; overdracht: string; aan: string }
  | { soort: 'VerblijfGesloten'; reden: Eindreden; toelichting: string | null; op: string }

export type VerblijfFeit = KomstFeit | PlanFeit | FaseFeit | UitstroomFeit

type Zonder<F extends VerblijfFeit['soort'], W extends string = never> = Omit<
  Extract<VerblijfFeit, { soort: F }>,
  'soort' | W
>
export type KomstOpdracht =
  | ({ type: 'OpenVerblijf'; bezet: boolean } & Zonder<'VerblijfGeopend', 'organisatie' | 'op'>)
  | ({ type: 'StelKleurVast' } & Zonder<'KleurVastgesteld', 'voorstel'>)
  | { type: 'WijsCoordinatorAan'; mens: string }
  | { type: 'KoppelCasus'; casus: string }
  | ({ type: 'BoekPlek' } & Zonder<'PlekGeboekt', 'boeking'>)
  | ({ type: 'SperMens' } & Zonder<'MensGesperd'>)
export type PlanOpdracht =
  | ({ type: 'StelDoel' } & Zonder<'DoelGesteld'>)
  | ({ type: 'WerkDoelBij' } & Zonder<'DoelBijgewerkt'>)
  | ({ type: 'WerkThemaBij' } & Zonder<'ThemaBijgewerkt'>)
  | ({ type: 'ZetKindstap' } & Zonder<'KindstapGezet'>)
  | { type: 'BespreekPlan'; verslag: string }
export type FaseOpdracht =
  | ({ type: 'RondAnalyseAf' } & Zonder<'AnalyseAfgerond', 'dagen'>)
  | { type: 'BeginOpvangfase'; traject: string | null }
  | ({ type: 'VerlengVerblijf' } & Zonder<'VerblijfVerlengd'>)
export type UitstroomOpdracht =
  | ({ type: 'BereidUitstroomVoor' } & Zonder<'UitstroomVoorbereid', 'op'>)
  | ({ type: 'VraagUrgentie' } & Zonder<'UrgentieGevraagd'>)
  | ({ type: 'LegUrgentiebesluitVast' } & Zonder<'UrgentieBeslist'>)
  | ({ type: 'BetrekWoning' } & Zonder<'WoningBetrokken', 'wens'>)
  | { type: 'BiedOverdrachtAan'; overdracht: string; dossier: string }
  | { type: 'AanvaardOverdracht'; casus: string; nummer: string }
  | { type: 'GeefOverdrachtTerug'; reden: string }
  | { type: 'LaatOverdrachtVervallen'; overdracht: string }
  | ({ type: 'SluitVerblijf' } & Zonder<'VerblijfGesloten', 'op'>)
export type VerblijfOpdracht = KomstOpdracht | PlanOpdracht | FaseOpdracht | UitstroomOpdracht
