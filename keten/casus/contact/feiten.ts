import type { Contactwijze } from '../../../gedeeld/persoon/contactwijze.ts'
import type { Uit } from '../opdrachtvan.ts'
import {
  beginGegevens,
  type Bereikuur,
  type GegevenFeit,
  type GegevenOpdracht,
  type GegevenStaat,
} from './gegevenfeiten.ts'

/** How far somebody is in wanting to change (stages of change; which words, is Kring's choice). */
export const MOTIVATIEFASEN = [
  'ziet-het-niet',
  'denkt-na',
  'wil-veranderen',
  'is-bezig',
  'houdt-vol',
  'terugval',
] as const
export type Motivatiefase = (typeof MOTIVATIEFASEN)[number]
/** What somebody can say no to; refused access is handled as avoiding care (R003-66). */
export const GEWEIGERD = ['hulp', 'gesprek', 'toegang'] as const
/** Why somebody cannot ask for help by themselves (R001-57). */
export const HULPVRAAGREDENEN = [
  'verstandelijke-beperking',
  'dementie',
  'psychisch',
  'afhankelijk',
  'jong',
  'taal',
  'anders',
] as const

type Moment = { readonly persoon: string; readonly op: string; readonly wijze: Contactwijze; readonly verslag: string }

/** Every time somebody of the family or network was sought, reached, encouraged, or said no. Days are calendar days; texts go by id. */
export type ContactFeit =
  | GegevenFeit
  | ({ soort: 'ContactGehad'; contact: string; gelukt: boolean; via: string | null } & Moment)
  | ({ soort: 'MotivatieBesproken'; fase: Motivatiefase } & Moment)
  | ({ soort: 'MedewerkingGeweigerd'; wat: (typeof GEWEIGERD)[number] } & Moment)
  | {
      soort: 'GezinsgesprekGehouden'
      aanwezig: readonly string[]
      op: string
      wijze: Contactwijze
      verslag: string
    }
  | ({
      soort: 'VeiligContactIngesteld'
      persoon: string
      wijzen: readonly Contactwijze[]
      toelichting: string
    } & Bereikuur)
  | {
      soort: 'KanNietZelfVragen'
      persoon: string
      waarom: (typeof HULPVRAAGREDENEN)[number]
      toelichting: string
    }
  | { soort: 'SignaalOntvangen'; signaal: string; persoon: string; op: string; verslag: string; contactNodig: boolean }

export type ContactOpdracht =
  | GegevenOpdracht
  | ({ type: 'LegContactVast' } & Uit<ContactFeit, 'ContactGehad'>)
  | ({ type: 'LegMotivatieVast' } & Uit<ContactFeit, 'MotivatieBesproken'>)
  | ({ type: 'LegWeigeringVast' } & Uit<ContactFeit, 'MedewerkingGeweigerd'>)
  | ({ type: 'LegGezinsgesprekVast' } & Uit<ContactFeit, 'GezinsgesprekGehouden'>)
  | ({ type: 'StelVeiligContactIn' } & Uit<ContactFeit, 'VeiligContactIngesteld'>)
  | ({ type: 'LegVastDatIemandNietZelfVraagt' } & Uit<ContactFeit, 'KanNietZelfVragen'>)
  | ({ type: 'LegSignaalVast' } & Uit<ContactFeit, 'SignaalOntvangen', 'contactNodig'>)

export type ContactStaat = GegevenStaat & {
  /** sought and reached, oldest first; motivation and refusal stand apart (R000-131, R004-70) */
  readonly contacten: readonly (Moment & {
    readonly id: string
    readonly gelukt: boolean
    readonly via: string | null
  })[]
  readonly motivaties: readonly (Moment & { readonly fase: Motivatiefase })[]
  readonly weigeringen: readonly (Moment & { readonly wat: (typeof GEWEIGERD)[number] })[]
  readonly gezinsgesprekken: readonly {
    readonly aanwezig: readonly string[]
    readonly op: string
    readonly wijze: Contactwijze
    readonly verslag: string
  }[]
  readonly nietZelf: readonly {
    readonly persoon: string
    readonly waarom: (typeof HULPVRAAGREDENEN)[number]
    readonly toelichting: string
  }[]
  /** signals about somebody who cannot ask for help, until there was contact (R001-57) */
  readonly contactNodig: readonly string[]
  readonly signaleringen: readonly { readonly persoon: string; readonly op: string; readonly verslag: string }[]
}
export const beginContact: ContactStaat = {
  ...beginGegevens,
  contacten: [],
  motivaties: [],
  weigeringen: [],
  gezinsgesprekken: [],
  nietZelf: [],
  contactNodig: [],
  signaleringen: [],
}
