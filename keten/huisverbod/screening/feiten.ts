import type { Spergrond } from '../../../gedeeld/sper.ts'
import type { RelatieSoort } from '../../../gedeeld/persoon/index.ts'
import type { Kleur, Oordelen, Punt } from '../wet/rihg.ts'

/** What the order is about: domestic violence, (suspected) child abuse, or both (Wth art. 2 lid 3; R001-68). */
export const WEGENS = ['huiselijk-geweld', 'kindermishandeling', 'beide'] as const
export type Wegens = (typeof WEGENS)[number]
/** Somebody in the home: who would leave, an adult who stays, a child. A role in this screening, not of the person (SD-25). */
export const PERSOONROLLEN = ['uithuisgeplaatste', 'achterblijver', 'kind'] as const
export type Persoonrol = (typeof PERSOONROLLEN)[number]
/** Why no order followed (R000-56). */
export const NIETREDENEN = [
  'geen-ernstig-gevaar',
  'te-weinig-feiten',
  'niet-meerderjarig',
  'aangehouden',
  'andere-maatregel',
  'vertrekt-zelf',
  'anders',
] as const
export type Nietreden = (typeof NIETREDENEN)[number]
/** Where who leaves sleeps meanwhile (R003-59). */
export const VERBLIJVEN = ['familie-of-vrienden', 'opvang', 'anders', 'onbekend'] as const
export type Verblijf = (typeof VERBLIJVEN)[number]
/** How the hearing of somebody went; not hearing asks for a reason too (Wth art. 7; Awb art. 4:8 and 4:11). */
export const HOORUITKOMSTEN = ['gehoord', 'wilde-niet', 'niet-bereikt', 'spoed'] as const
export type Hooruitkomst = (typeof HOORUITKOMSTEN)[number]
export const RONDEN = ['oplegging', 'verlenging', 'zitting'] as const
export type Ronde = (typeof RONDEN)[number]

/** Age classes are fixed at the start of the screening; an uncertain birth date reads as the younger (dossier 10.3). */
export type Bewoner = {
  readonly id: string
  readonly rol: Persoonrol
  readonly minderjarig: boolean
  readonly vanaf12: boolean
  /** what this person is to the one who would leave */
  readonly relatie: RelatieSoort | null
}

/** The organisation for a task; at a reporting point it is done by its own workers. */
export type Partij = { readonly organisatie: string; readonly meldpunt: boolean }
/** Who does what at an order in this municipality, from the region and its register of organisations. */
export type Partijen = {
  readonly gemeente: string
  readonly politie: string | null
  readonly eersteHulp: Partij
  readonly casemanager: Partij
  readonly veiligThuis: string
  readonly team: string | null
}

export type Gehoord = {
  readonly ronde: Ronde
  readonly uitkomst: Hooruitkomst
  readonly verslag: string
  readonly op: string
}

export type ScreeningFeit =
  | {
      soort: 'ScreeningGestart'
      nummer: string
      gemeente: string
      organisatie: string
      wegens: Wegens
      incidentOp: string
      verhaal: string
      woning: string
      personen: readonly Bewoner[]
      partijen: Partijen
      eerder: readonly string[]
      /** what is new since an earlier order; a text */
      nieuw: string | null
      door: string
    }
  | { soort: 'SignaalBeoordeeld'; signaal: string; kleur: Kleur; punten: readonly Punt[]; door: string }
  | { soort: 'VeiligThuisGeraadpleegd'; op: string; medewerker: string; advies: string }
  | { soort: 'PersoonGehoord'; persoon: string; ronde: Ronde; uitkomst: Hooruitkomst; verslag: string; op: string }
  | {
      soort: 'VerblijfVastgelegd'
      waar: Verblijf
      plek: string | null
      veilig: boolean | null
      controle: string | null
    }
  | { soort: 'ScreeningGesloten'; reden: Nietreden; motivering: string; advies: string; door: string; op: string }
  | { soort: 'MensGesperd'; mens: string; grond: Spergrond }

export type ScreeningOpdracht =
  | ({ type: 'StartScreening'; eerderLoopt: boolean } & Omit<
      Extract<ScreeningFeit, { soort: 'ScreeningGestart' }>,
      'soort' | 'organisatie' | 'door'
    >)
  | {
      type: 'BeoordeelSignaal'
      signaal: string
      kleur: Kleur
      punten: readonly { punt: string; feit: string | null; bron: Punt['bron'] | null; vindplaats: string | null }[]
    }
  | ({ type: 'RaadpleegVeiligThuis' } & Omit<Extract<ScreeningFeit, { soort: 'VeiligThuisGeraadpleegd' }>, 'soort'>)
  | ({ type: 'HoorPersoon' } & Omit<Extract<ScreeningFeit, { soort: 'PersoonGehoord' }>, 'soort'>)
  | ({ type: 'LegVerblijfVast' } & Omit<Extract<ScreeningFeit, { soort: 'VerblijfVastgelegd' }>, 'soort'>)
  | { type: 'SluitScreening'; reden: Nietreden; motivering: string }
  | ({ type: 'SperMens' } & Omit<Extract<ScreeningFeit, { soort: 'MensGesperd' }>, 'soort'>)

export type ScreeningStaat = {
  readonly nummer: string
  readonly gemeente: string
  readonly organisatie: string
  readonly wegens: Wegens
  readonly incidentOp: string
  readonly verhaal: string
  readonly woning: string
  readonly personen: readonly Bewoner[]
  readonly partijen: Partijen
  readonly eerder: readonly string[]
  readonly nieuw: string | null
  readonly oordelen: Oordelen
  readonly consulten: readonly Omit<Extract<ScreeningFeit, { soort: 'VeiligThuisGeraadpleegd' }>, 'soort'>[]
  readonly gehoord: { readonly [persoon: string]: readonly Gehoord[] }
  readonly verblijf: Omit<Extract<ScreeningFeit, { soort: 'VerblijfVastgelegd' }>, 'soort'> | null
  readonly nietOpgelegd: {
    readonly reden: Nietreden
    readonly motivering: string
    readonly advies: string
    readonly op: string
  } | null
  readonly gesperd: readonly string[]
}
