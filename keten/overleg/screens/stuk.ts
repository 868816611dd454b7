import type { Werkrij } from '../../zaak.ts'
import type { Grond } from '../gronden.ts'
import type { Kern, Onderdeel, OverlegOpdracht, Passage, Strafstand } from '../overleg.ts'

export interface Tafel {
  readonly id: string
  readonly naam: string
  readonly taak?: string
  readonly ritme: string
  readonly bron: string
}
export interface Agendaregel {
  readonly id: string
  readonly nummer: string
  readonly gemeente: string
  readonly tafel: string
  readonly dag: string
  readonly stand: 'geagendeerd' | 'bezig' | 'besloten' | 'afgerond' | 'gesloten'
  readonly uitkomst: string | null
  readonly aanleiding: Kern['aanleiding']
  readonly regel: boolean
  readonly spoed: boolean
  readonly inbrenger: string
}
/** The meetings of the region and their agenda, as far as one sits there. */
export interface Agenda {
  readonly tafels: readonly Tafel[]
  readonly besprekingen: readonly Agendaregel[]
  readonly meer: boolean
}

/** A case at a table as the server tells it to one partner: the own copy. */
export interface Stuk {
  readonly id: string
  readonly versie: number
  readonly mag: readonly OverlegOpdracht['type'][]
  readonly ik: { readonly organisatie: string; readonly voorzitter: boolean; readonly inbrenger: boolean }
  readonly bespreking: Omit<Kern, 'passages'> & {
    readonly status: 'open' | 'gesloten'
    readonly passages: readonly (Passage & { readonly inhoud: string | null })[]
  }
  readonly nietVoorU: number
  /** what kind of case it is about, for who works in it */
  readonly uitZaakSoort: 'casus' | 'melding' | 'huisverbod' | null
  readonly personen: readonly { readonly id: string; readonly naam: string; readonly geboortedatum: string }[]
  readonly teksten: Readonly<Record<string, string>>
  readonly werk: readonly Werkrij[]
  readonly eerder: readonly string[]
  readonly aanTafel: readonly string[]
  readonly gronden: readonly Grond[]
  readonly partners: readonly { readonly id: string; readonly naam: string; readonly lid: boolean }[]
  readonly tafel: {
    readonly id: string
    readonly naam: string
    readonly uitkomsten: readonly Uitkomst[]
    readonly verplicht: readonly string[]
    readonly bron: string
  } | null
  readonly mensen: Readonly<Record<string, string>>
  readonly organisaties: Readonly<Record<string, string>>
}
export type Uitkomst = NonNullable<Kern['besluit']>['uitkomst']

/** The name of an organisation, or a question mark: never an id. */
export const naamVan = (s: Stuk, id: string): string => s.organisaties[id] ?? '?'
export const tekstVan = (s: Stuk, id: string | null): string => (id === null ? '' : (s.teksten[id] ?? ''))
/** The own open actions, which only who has them closes. */
export const eigenActies = (s: Stuk) =>
  s.bespreking.acties.filter(a => a.klaarOp === null && a.organisatie === s.ik.organisatie)

/** The agenda per table, and within it per day: the order of the server stays. */
export function perTafel(a: Agenda): readonly { tafel: Tafel; regels: readonly Agendaregel[] }[] {
  return a.tafels.map(tafel => ({ tafel, regels: a.besprekingen.filter(b => b.tafel === tafel.id) }))
}

/** What the tables have to do with one case, for who works in it. */
export interface BijZaak {
  readonly id: string
  readonly soort: 'casus' | 'melding' | 'huisverbod'
  readonly nummer: string
  readonly gemeente: string
  readonly personen: readonly { readonly id: string; readonly naam: string }[]
  readonly gronden: readonly Grond[]
  readonly tafels: readonly {
    readonly id: string
    readonly naam: string
    readonly dag: string
    readonly toelating: readonly { readonly id: string; readonly tekst: string; readonly bron: string }[]
  }[]
  readonly besprekingen: readonly {
    readonly id: string
    readonly nummer: string
    readonly tafel: string
    readonly dag: string
    readonly open: boolean
    readonly eigen: boolean
    readonly uitkomst: Uitkomst | null
    readonly reden: string | null
    readonly uitvoering: readonly { readonly wat: Onderdeel; readonly hoe: 'gedaan' | 'niet' | null }[]
  }[]
  readonly strafketen: readonly {
    readonly bespreking: string
    readonly stand: Strafstand
    readonly van: string
    readonly op: string
  }[]
}
