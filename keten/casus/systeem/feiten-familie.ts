import type { MeldingRol, RelatieSoort } from '../../../gedeeld/persoon/relatie.ts'
import type { Uit } from '../opdrachtvan.ts'

/** Why a relation stops being drawn: it is over, or it never was so. */
export const VERBANDEINDEN = ['voorbij', 'vergissing'] as const

/** Who belongs to the family since when, who they are to each other, who lives where. Days are calendar days; texts go by id. */
export type FamilieFeit =
  | { soort: 'LidToegevoegd'; persoon: string; rollen: readonly MeldingRol[]; kind: boolean; sinds: string | null }
  | { soort: 'LidVertrokken'; persoon: string; tot: string; reden: string }
  | { soort: 'LidTerug'; persoon: string; sinds: string }
  | {
      soort: 'VerbandGelegd'
      van: string
      naar: string
      relatie: RelatieSoort
      geweld: boolean
      sinds: string | null
    }
  | {
      soort: 'VerbandBeeindigd'
      van: string
      naar: string
      relatie: RelatieSoort
      einde: (typeof VERBANDEINDEN)[number]
      tot: string
    }
  | {
      soort: 'WoonplekVastgelegd'
      woonplek: string
      adres: string
      bewoners: readonly string[]
      sinds: string
      ookElders: boolean
    }

export type FamilieOpdracht =
  | ({ type: 'VoegLidToe' } & Uit<FamilieFeit, 'LidToegevoegd'>)
  | ({ type: 'BeeindigLidmaatschap' } & Uit<FamilieFeit, 'LidVertrokken'>)
  | ({ type: 'NeemLidTerug' } & Uit<FamilieFeit, 'LidTerug'>)
  | ({ type: 'LegVerband' } & Uit<FamilieFeit, 'VerbandGelegd'>)
  | ({ type: 'BeeindigVerband' } & Uit<FamilieFeit, 'VerbandBeeindigd'>)
  | ({ type: 'LegWoonplekVast' } & Uit<FamilieFeit, 'WoonplekVastgelegd'>)

/** A member of the family or network; roles may differ per event and can be both. */
export type Lid = {
  readonly id: string
  readonly rollen: readonly MeldingRol[]
  readonly kind: boolean
  /** the only ways by which this person may be reached (R002-93) */
  readonly veiligContact?: readonly string[]
  readonly sinds?: string | null
}
export type Vertrokken = Lid & { readonly tot: string; readonly reden: string }
export type Verband = {
  readonly van: string
  readonly naar: string
  readonly soort: RelatieSoort
  readonly geweld: boolean
  readonly sinds?: string | null
  /** over since this day; a relation that never was so is gone from here and stays in the journal */
  readonly tot?: string
}

export type FamilieStaat = {
  readonly personen: readonly Lid[]
  readonly vertrokken: readonly Vertrokken[]
  readonly verbanden: readonly Verband[]
  readonly woonplekken: readonly { readonly id: string; readonly adres: string }[]
  readonly verblijven: readonly {
    readonly persoon: string
    readonly woonplek: string
    readonly sinds: string
    readonly tot: string | null
  }[]
}
