import type { Uit } from '../opdrachtvan.ts'

/** What a document is about, in kinds that say nothing on an envelope (choice of Kring). */
export const STUKAARDEN = ['verslag', 'foto', 'besluit', 'bericht', 'plan', 'anders'] as const
export type Stukaard = (typeof STUKAARDEN)[number]
/** Where a document came from. */
export const HERKOMSTEN = ['gezin', 'netwerk', 'beroeps', 'eigen'] as const
export type Herkomst = (typeof HERKOMSTEN)[number]

/** The bytes stand sealed in rows of their own; here only ids and what can be counted. `over` empty: the whole household. */
export type DocumentFeit =
  | {
      soort: 'StukToegevoegd'
      stuk: string
      bestand: string
      versie: number
      aard: Stukaard
      bestandstype: string
      grootte: number
      /** the name it had, as a text: it may name people */
      naam: string
      over: readonly string[]
      herkomst: Herkomst
      op: string
    }
  | { soort: 'StukIngetrokken'; stuk: string; reden: string; op: string }

export type BriefFeit =
  | {
      soort: 'BriefGemaakt'
      stuk: string
      bestand: string
      ontvanger: string
      over: string
      sjabloon: string
      sjabloonversie: number
      grootte: number
      op: string
    }
  | { soort: 'BriefVerstuurd'; stuk: string; dag: string; op: string }
  | { soort: 'BriefBesloten'; persoon: string; mag: 'ja' | 'nee'; grond: Briefgrond; reden: string; op: string }
  | { soort: 'AdresAfgeschermd'; persoon: string; afgeschermd: 'ja' | 'nee'; reden: string; op: string }

/** Why a letter to this person may go where the form asks special knowledge, or must wait (choice of Kring; dossier 2.4). */
export const BRIEFGRONDEN_JA = ['deskundige-ziet-geen-gevaar', 'persoon-vraagt-erom'] as const
export const BRIEFGRONDEN_NEE = ['niet-veilig', 'eerst-deskundige', 'ander-leest-mee'] as const
export const BRIEFGRONDEN = [...BRIEFGRONDEN_JA, ...BRIEFGRONDEN_NEE] as const
export type Briefgrond = (typeof BRIEFGRONDEN)[number]
/** What was decided about letters to one person. */
export type Briefbesluit = { readonly persoon: string; readonly mag: 'ja' | 'nee'; readonly grond: Briefgrond }

export type StukFeit = DocumentFeit | BriefFeit

/** What came out of making the letter: how large it is, or why there is none. */
export type Gemaakt =
  | { readonly grootte: number; readonly sjabloonversie: number }
  | { readonly ok: false; readonly waarom: Briefreden; readonly uitleg: string }

/** Why a letter is not written; the screen has words for each. */
export const BRIEFREDENEN = [
  'onbekend',
  'kind',
  'partij-aan-de-andere-kant',
  'gesloten-adres',
  'geen-brieven',
  'geen-adres',
  'geen-sjabloon',
  'niets-te-zeggen',
  'eerst-lezen',
  'wacht-op-besluit',
] as const
export type Briefreden = (typeof BRIEFREDENEN)[number]

export type StukOpdracht =
  | ({ type: 'VoegStukToe'; nieuw: boolean } & Uit<DocumentFeit, 'StukToegevoegd', 'versie' | 'op'>)
  | ({ type: 'TrekStukIn' } & Uit<DocumentFeit, 'StukIngetrokken', 'op'>)
  /** `gemaakt`: filled in where the letter is made, in the same transaction */
  | ({ type: 'MaakBrief'; gemaakt?: Gemaakt } & Uit<BriefFeit, 'BriefGemaakt', 'sjabloonversie' | 'grootte' | 'op'>)
  | ({ type: 'VerstuurBrief' } & Uit<BriefFeit, 'BriefVerstuurd', 'op'>)
  | ({ type: 'BesluitOverBrief' } & Uit<BriefFeit, 'BriefBesloten', 'op'>)
  | ({ type: 'SchermAdresAf' } & Uit<BriefFeit, 'AdresAfgeschermd', 'op'>)

export type Stukversie = {
  readonly bestand: string
  readonly versie: number
  readonly bestandstype: string
  readonly grootte: number
  /** null: a letter, which has no name of its own */
  readonly naam: string | null
  readonly op: string
}
export type Brief = { readonly ontvanger: string; readonly sjabloon: string; readonly verstuurdOp: string | null }
export type Stuk = {
  readonly id: string
  readonly aard: Stukaard | 'brief'
  readonly over: readonly string[]
  readonly herkomst: Herkomst
  readonly versies: readonly Stukversie[]
  readonly ingetrokken: boolean
  readonly brief: Brief | null
}

export type StukStaat = {
  readonly stukken: readonly Stuk[]
  /** whose address may never stand on paper */
  readonly afgeschermd: readonly string[]
  /** to whom a letter may go or must wait, as a professional decided */
  readonly briefbesluiten: readonly Briefbesluit[]
}
export const beginStukken: StukStaat = { stukken: [], afgeschermd: [], briefbesluiten: [] }
