import type { Uit } from '../opdrachtvan.ts'

/** On which right or duty a copy is given (dossier 1.9): the Wmo for Veilig Thuis and teams, the Youth Act, the GDPR. */
export const INZAGEGRONDEN = ['wmo-5-3-2', 'jeugdwet-7-3-10', 'avg-15'] as const
export const INZAGEDOELEN = ['inzage', 'afschrift'] as const

/** What was given to whom: to the person, or to a parent for a child. Fields by name, never their content. */
export type InzageFeit = {
  soort: 'InzageGegeven'
  inzage: string
  persoon: string
  /** the person, or who represents a child */
  ontvanger: string
  grond: (typeof INZAGEGRONDEN)[number]
  doel: (typeof INZAGEDOELEN)[number]
  /** what was asked, and when */
  verzoek: string
  /** from 12 to 17: can this person weigh the interests */
  kanWegen: boolean
  /** for a parent: giving it does not go against the interest of the child */
  belangKind: boolean
  velden: readonly string[]
  weggelaten: number
  op: string
}

/** What the record knows of the copy, looked up in the same transaction. */
export type OverInzage = {
  readonly leeftijd: number | null
  readonly velden: readonly string[]
  readonly weggelaten: number
}
export type InzageOpdracht = { type: 'GeefInzagekopie'; over?: OverInzage | null } & Uit<
  InzageFeit,
  'InzageGegeven',
  'velden' | 'weggelaten' | 'op'
>

export type InzageStaat = { readonly inzagen: readonly Omit<InzageFeit, 'soort'>[] }
export const beginInzage: InzageStaat = { inzagen: [] }
