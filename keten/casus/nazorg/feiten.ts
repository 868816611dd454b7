import type { Contactwijze } from '../../../gedeeld/persoon/contactwijze.ts'
import type { Uit } from '../opdrachtvan.ts'
import { beginBuiten, type BuitenFeit, type BuitenOpdracht, type BuitenStaat } from './buitenfeiten.ts'
import { beginTik, type TikFeit, type TikOpdracht, type TikStaat } from './tikfeiten.ts'

export const UITKOMSTEN = ['veilig', 'zorgen', 'niet-bereikt'] as const
/** Whether there was violence again in the year after help began (R002-105). */
export const JAARANTWOORDEN = ['ja', 'nee', 'onbekend'] as const
/** For who was hurt and who did it alike: something is agreed, or why not (R002-69). */
export type Nazorgdeel = { readonly stand: 'afgesproken' | 'niet'; readonly tekst: string }

type Gesprek = { readonly persoon: string; readonly op: string; readonly wijze: Contactwijze }
type Uitkomst = (typeof UITKOMSTEN)[number]

/** After the help: agreements, looking again, what the family says itself, and the way back. Texts go by id. */
export type NazorgFeit =
  | TikFeit
  | BuitenFeit
  | {
      soort: 'NazorgAfgesproken'
      verslag: string
      slachtoffer?: Nazorgdeel
      pleger?: Nazorgdeel
      /** what happens, and who acts, when violence comes back (R002-71) */
      bijHerhaling?: string
    }
  | { soort: 'NazorgmaandenGekozen'; maanden: readonly number[]; reden: string }
  | { soort: 'OpvolgingGedaan'; maand: number; uitkomst: Uitkomst; verslag: string }
  | {
      soort: 'MetingVastgelegd'
      maand: number
      incidenten: number
      opgelost: string
      meedoen: string
      bewijs: string
    }
  | ({ soort: 'GezinAntwoordde'; maand: number; antwoord: string } & Gesprek)
  | { soort: 'JaarcheckGedaan'; hulp: string; geweld: (typeof JAARANTWOORDEN)[number]; bron: string }
  | { soort: 'StabielResultaatVastgesteld'; bewijs: string; op: string }
  | { soort: 'HercontactAangenomen'; hercontact: string; persoon: string; verslag: string; door: string; op: string }
  | ({ soort: 'HercontactBeantwoord'; hercontact: string; verslag: string } & Gesprek)

export type NazorgOpdracht =
  | TikOpdracht
  | BuitenOpdracht
  | ({ type: 'SpreekNazorgAf' } & Uit<NazorgFeit, 'NazorgAfgesproken'>)
  | ({ type: 'KiesNazorgmaanden' } & Uit<NazorgFeit, 'NazorgmaandenGekozen'>)
  | ({ type: 'DoeOpvolging' } & Uit<NazorgFeit, 'OpvolgingGedaan'>)
  | ({ type: 'LegMetingVast' } & Uit<NazorgFeit, 'MetingVastgelegd'>)
  | ({ type: 'LegGezinsantwoordVast' } & Uit<NazorgFeit, 'GezinAntwoordde'>)
  | ({ type: 'DoeJaarcheck' } & Uit<NazorgFeit, 'JaarcheckGedaan'>)
  | ({ type: 'LegStabielResultaatVast' } & Uit<NazorgFeit, 'StabielResultaatVastgesteld'>)
  /** `kunnen`: who may be named, filled in from the record */
  | ({ type: 'NeemHercontactAan'; door?: string; kunnen?: readonly string[] } & Uit<
      NazorgFeit,
      'HercontactAangenomen',
      'door' | 'op'
    >)
  | ({ type: 'BeantwoordHercontact' } & Uit<NazorgFeit, 'HercontactBeantwoord'>)

export type NazorgStaat = TikStaat &
  BuitenStaat & {
    readonly nazorg: boolean
    readonly nazorgVoor: { readonly slachtoffer: Nazorgdeel | null; readonly pleger: Nazorgdeel | null }
    readonly bijHerhaling: string | null
    /** who looks again after closing (R002-70) */
    readonly nazorgDoor: string | null
    /** months chosen for this family; null: those of the region */
    readonly nazorgmaanden: readonly number[] | null
    readonly opvolging: { readonly [maand: string]: Uitkomst }
    readonly metingen: readonly Omit<Extract<NazorgFeit, { soort: 'MetingVastgelegd' }>, 'soort'>[]
    /** what the family says, apart from how the worker sees it (R000-94) */
    readonly gezinsantwoorden: readonly Omit<Extract<NazorgFeit, { soort: 'GezinAntwoordde' }>, 'soort'>[]
    readonly jaarchecks: { readonly [hulp: string]: (typeof JAARANTWOORDEN)[number] }
    readonly stabielResultaat: { readonly bewijs: string; readonly op: string } | null
    /** family members who came back, until somebody answered them (R002-72) */
    readonly hercontacten: readonly {
      readonly id: string
      readonly persoon: string
      readonly verslag: string
      readonly door: string
      readonly beantwoord: boolean
    }[]
    /** the case was opened again because violence came back after closing */
    readonly herhaling: boolean
  }
export const beginNazorg: NazorgStaat = {
  ...beginTik,
  ...beginBuiten,
  nazorg: false,
  nazorgVoor: { slachtoffer: null, pleger: null },
  bijHerhaling: null,
  nazorgDoor: null,
  nazorgmaanden: null,
  opvolging: {},
  metingen: [],
  gezinsantwoorden: [],
  jaarchecks: {},
  stabielResultaat: null,
  hercontacten: [],
  herhaling: false,
}
