import type { Uit } from '../opdrachtvan.ts'
import { beginCoach, type CoachFeit, type CoachOpdracht, type CoachStaat } from './coachfeiten.ts'

/** On which right or duty a copy is given (dossier 1.9): the Wmo for Veilig Thuis and teams, the Youth Act, the GDPR. */
export const INZAGEGRONDEN = ['wmo-5-3-2', 'jeugdwet-7-3-10', 'avg-15'] as const
export const INZAGEDOELEN = ['inzage', 'afschrift'] as const

/** On which ground something passes from one track to another, each with its law. */
export const DEELGRONDEN = {
  'taak-team': 'Wmo 2015 art. 5.1.1',
  'taak-veilig-thuis': 'Wmo 2015 art. 5.1.6',
  toestemming: 'Wmo 2015 art. 5.3.3',
} as const
export type Deelgrond = keyof typeof DEELGRONDEN
export const DEELDOELEN = ['veiligheid', 'hulp', 'plan'] as const

/** Who works on the track of one person, apart from the file; and what passes to them, by an explicit act (SD-23). */
export type SpoorFeit =
  | { soort: 'SpoorwerkerAangewezen'; mens: string; persoon: string; op: string }
  | {
      soort: 'FeitGedeeld'
      deling: string
      persoon: string
      medewerker: string
      grond: Deelgrond
      doel: (typeof DEELDOELEN)[number]
      noodzaak: string
      tot: string
      teksten: readonly string[]
      velden: readonly string[]
      op: string
    }
/** What the record knows of what is to be shared: its fields, and which of it never passes. */
export type OverDeling = { readonly velden: readonly string[]; readonly dicht: readonly string[] }
export type SpoorOpdracht =
  | ({ type: 'WijsSpoorwerkerAan'; over?: { readonly organisatie: string } | null } & Uit<
      SpoorFeit,
      'SpoorwerkerAangewezen',
      'op'
    >)
  | ({ type: 'DeelFeit'; over?: OverDeling | null } & Uit<SpoorFeit, 'FeitGedeeld', 'velden' | 'op'>)

/**
 * An expert by experience beside one person: only after that person agreed, with the own sheet of that person and nothing more, and no longer
 * than the agreement lasts (R004-72).
 */
export type ErvaringFeit =
  | { soort: 'ErvaringToestemmingGegeven'; persoon: string; verslag: string; op: string }
  | {
      soort: 'ErvaringsdeskundigeGekoppeld'
      koppeling: string
      persoon: string
      mens: string
      tot: string
      velden: readonly string[]
      op: string
    }
  | { soort: 'ErvaringToestemmingIngetrokken'; persoon: string; op: string }
export type ErvaringOpdracht =
  | ({ type: 'LegErvaringToestemmingVast' } & Uit<ErvaringFeit, 'ErvaringToestemmingGegeven', 'op'>)
  | ({
      type: 'KoppelErvaringsdeskundige'
      over?: { readonly velden: readonly string[]; readonly organisatie: string } | null
    } & Uit<ErvaringFeit, 'ErvaringsdeskundigeGekoppeld', 'velden' | 'op'>)
  | ({ type: 'TrekErvaringToestemmingIn' } & Uit<ErvaringFeit, 'ErvaringToestemmingIngetrokken', 'op'>)

/** What was given to whom: to the person, or to a parent for a child. Fields by name, never their content. */
export type KopieFeit = {
  soort: 'InzageGegeven'
  inzage: string
  persoon: string
  /** the person, or who represents them; null: a representative who is not of this family */
  ontvanger: string | null
  grond: (typeof INZAGEGRONDEN)[number]
  doel: (typeof INZAGEDOELEN)[number]
  /** text: what was asked */
  verzoek: string
  /** can this person weigh the interests */
  kanWegen: boolean
  /** for who represents somebody: it does not go against the interest of the person */
  belangKind: boolean
  velden: readonly string[]
  weggelaten: number
  op: string
}

export type InzageFeit = KopieFeit | SpoorFeit | ErvaringFeit | CoachFeit
export type InzageOpdracht = SpoorOpdracht | ErvaringOpdracht | CoachOpdracht

export type InzageStaat = CoachStaat & {
  readonly inzagen: readonly Omit<KopieFeit, 'soort'>[]
  readonly spoorwerkers: readonly { readonly mens: string; readonly persoon: string; readonly op: string }[]
  readonly delingen: readonly Omit<Extract<SpoorFeit, { soort: 'FeitGedeeld' }>, 'soort'>[]
  /** who agreed to an expert by experience, and has not taken that back */
  readonly ervaringToestemmingen: readonly { readonly persoon: string; readonly verslag: string }[]
  readonly ervaringsdeskundigen: readonly {
    readonly koppeling: string
    readonly persoon: string
    readonly mens: string
    readonly tot: string
    readonly gestoptOp: string | null
  }[]
}
export const beginInzage: InzageStaat = {
  ...beginCoach,
  ...{ inzagen: [], spoorwerkers: [], delingen: [] },
  ...{ ervaringToestemmingen: [], ervaringsdeskundigen: [] },
}
