import type { Sluitvoorwaarde } from '../../../gedeeld/regio/schema.ts'
import type { Uit } from '../opdrachtvan.ts'
import type { Lid, Verband } from '../systeem/feiten.ts'

/** What reached the team itself: texts of what was told and, when it is known, by whom. */
export type Rechtstreeks = { readonly verhaal: string; readonly van: string | null }

/** How a case runs: opened, phase by phase, back to the start on new violence, closed, reopened. */
export type LoopFeit =
  | {
      soort: 'CasusGeopend'
      organisatie: string
      gemeente: string
      nummer: string
      /** the report it came from; null: the family reached the team without Veilig Thuis (R001-123) */
      uitMelding: string | null
      gever: string
      gemeldOp: string
      urgentie: 'acuut' | 'hoog' | 'gewoon'
      vormen: readonly string[]
      personen: readonly Lid[]
      verbanden: readonly Verband[]
      verhoogdRisico: boolean
      complex: boolean
      eersteFase: string
      /** who accepted the family */
      door?: string
      /** texts: what was told, and who told it */
      rechtstreeks?: Rechtstreeks
    }
  | { soort: 'FaseAfgerond'; fase: string; volgende: string | null; onderbouwing: string }
  | {
      soort: 'NieuwGeweld'
      op: string
      verslag: string
      fase: string
      /** the day it was discussed with those involved; null: not yet (R001-44) */
      besprokenOp?: string | null
    }
  | { soort: 'VanAfgezien'; voorwaarde: Sluitvoorwaarde; reden: string; op: string }
  /** `nazorgDoor`: the one who looks again afterwards (R002-70, R003-103) */
  | { soort: 'CasusGesloten'; motivering: string; nazorgDoor?: string }
  | { soort: 'CasusHeropend'; reden: string; fase: string; herhaling?: true }

export type Geopend = Extract<LoopFeit, { soort: 'CasusGeopend' }>

export type LoopOpdracht =
  /** `steun`: the worker of Veilig Thuis who stays linked */
  | ({ type: 'OpenCasus'; steun?: string } & Uit<LoopFeit, 'CasusGeopend', 'organisatie' | 'eersteFase' | 'door'>)
  | OpenRechtstreeks
  | { type: 'RondFaseAf'; onderbouwing: string }
  | ({ type: 'LegNieuwGeweldVast'; besproken?: 'ja' | 'nee'; besprokenOp?: string } & Uit<
      LoopFeit,
      'NieuwGeweld',
      'fase' | 'besprokenOp'
    >)
  | ({ type: 'ZieAfVanVoorwaarde' } & Uit<LoopFeit, 'VanAfgezien', 'op'>)
  /** `kunnen`: who may be named, filled in from the record */
  | ({ type: 'SluitCasus'; kunnen?: readonly string[] } & Uit<LoopFeit, 'CasusGesloten'>)
  | { type: 'HeropenCasus'; reden: string }

/** The team opens a case itself; `gever` and `gemeenten` come from the record, not from who asks. */
export type OpenRechtstreeks = {
  readonly type: 'OpenRechtstreeks'
  readonly gemeente: string
  readonly nummer: string
  readonly acuut: boolean
  readonly vormen: readonly string[]
  readonly personen: readonly Lid[]
  readonly verbanden: readonly Verband[]
  readonly verhoogdRisico: boolean
  readonly complex: boolean
  readonly rechtstreeks: Rechtstreeks
  /** Veilig Thuis of this municipality; null when it is not in the record */
  readonly gever: string | null
  /** the municipalities of the own team */
  readonly gemeenten: readonly string[]
}
/** The orders that begin a case. */
export type Opening = 'OpenCasus' | 'OpenRechtstreeks'

export type LoopStaat = {
  readonly organisatie: string
  readonly gemeente: string
  readonly nummer: string
  readonly uitMelding: string | null
  readonly rechtstreeks: Rechtstreeks | null
  readonly gever: string
  readonly gemeldOp: string
  readonly geopendOp: string
  readonly vormen: readonly string[]
  readonly verhoogdRisico: boolean
  readonly complex: boolean
  readonly fase: string
  readonly fasenKlaar: readonly string[]
  readonly geweldNa: number
  /** closing conditions left with a reason (R001-90, R004-40) */
  readonly afgezien: readonly Sluitvoorwaarde[]
}

export const beginLoop = (f: Geopend): LoopStaat => ({
  organisatie: f.organisatie,
  gemeente: f.gemeente,
  nummer: f.nummer,
  uitMelding: f.uitMelding,
  rechtstreeks: f.rechtstreeks ?? null,
  gever: f.gever,
  gemeldOp: f.gemeldOp,
  geopendOp: f.gemeldOp,
  vormen: f.vormen,
  verhoogdRisico: f.verhoogdRisico,
  complex: f.complex,
  fase: f.eersteFase,
  fasenKlaar: [],
  geweldNa: 0,
  afgezien: [],
})
