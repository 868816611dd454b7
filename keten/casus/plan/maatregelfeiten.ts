import type { Uit } from '../opdrachtvan.ts'

/** The legal frames of pressure and coercion, with what people choose themselves (R001-62, utrecht-amersfoort 2015 regels 1408-1416). */
export const KADERS = ['vrijwillig', 'bestuursrechtelijk', 'strafrechtelijk', 'civielrechtelijk'] as const
export type Kader = (typeof KADERS)[number]
export const TERMIJNEN = ['kort', 'lang'] as const
export type Termijn = (typeof TERMIJNEN)[number]
/** What a measure does to being together: two measures that pull opposite ways clash (R000-43). */
export const CONTACTEN = ['uit-elkaar', 'samen', 'geen'] as const
export type Contact = (typeof CONTACTEN)[number]
/** Who has a list of work in Kring and can act at once (R001-40). */
export const UITVOERDERS = ['casusregisseur', 'teamcoordinator', 'medewerker-veilig-thuis'] as const
export type Uitvoerder = (typeof UITVOERDERS)[number]
export const RESULTATEN = ['behaald', 'deels', 'niet-behaald'] as const
export type Resultaat = (typeof RESULTATEN)[number]

/** A measure of the plan, from agreed to ended; visits at an interval are logged one by one. */
export type MaatregelFeit =
  | {
      soort: 'MaatregelAfgesproken'
      maatregel: string
      kader: Kader
      termijn: Termijn
      contact: Contact
      voor: readonly string[]
      tekst: string
      eigenaar: string
      van: string
      tot: string | null
      direct: boolean
      uitvoerder: Uitvoerder | null
      /** of what is not voluntary: who supervises that it happens (R001-74) */
      toezicht: string | null
      /** visits every so many days (R002-73) */
      elkeDagen: number | null
    }
  | { soort: 'MaatregelGestart'; maatregel: string; op: string }
  | { soort: 'BezoekGedaan'; maatregel: string; op: string; verslag: string }
  | { soort: 'MaatregelAfgerond'; maatregel: string; op: string; resultaat: Resultaat; verslag: string }

export type MaatregelOpdracht =
  | ({ type: 'SpreekMaatregelAf' } & Uit<MaatregelFeit, 'MaatregelAfgesproken'>)
  | ({ type: 'StartMaatregel' } & Uit<MaatregelFeit, 'MaatregelGestart'>)
  | ({ type: 'LegBezoekVast' } & Uit<MaatregelFeit, 'BezoekGedaan'>)
  | ({ type: 'RondMaatregelAf' } & Uit<MaatregelFeit, 'MaatregelAfgerond'>)

export type Maatregel = {
  readonly id: string
  readonly kader: Kader
  readonly termijn: Termijn
  readonly contact: Contact
  readonly voor: readonly string[]
  readonly tekst: string
  readonly eigenaar: string
  readonly van: string
  readonly tot: string | null
  readonly direct: boolean
  readonly uitvoerder: Uitvoerder | null
  readonly toezicht: string | null
  readonly elkeDagen: number | null
  readonly gestartOp: string | null
  /** days of the visits that were made, first to last */
  readonly bezocht: readonly string[]
  readonly klaar: { readonly op: string; readonly resultaat: Resultaat; readonly verslag: string } | null
}

export type MaatregelStaat = { readonly maatregelen: readonly Maatregel[] }
export const beginMaatregel: MaatregelStaat = { maatregelen: [] }

/** The day by which the next visit is due. */
export function bezoekVoor(m: Maatregel): string | null {
  if (m.elkeDagen === null || m.klaar !== null) return null
  const vanaf = m.bezocht.at(-1) ?? m.gestartOp ?? m.van
  return new Date(Date.parse(vanaf) + m.elkeDagen * 86_400_000).toISOString().slice(0, 10)
}
