import type { Uit } from '../opdrachtvan.ts'

/** What a buddy can let know with one tap (R001-93). */
export const MAATJESIGNALEN = ['zorgen', 'bellen'] as const
export type Maatjesignaal = (typeof MAATJESIGNALEN)[number]
/** What a family is asked afterwards, in three words each (R001-109); a region learns from the counts. */
export const TERUGBLIKVRAGEN = ['geholpen', 'gehoord', 'beter'] as const
export const TERUGBLIKANTWOORDEN = ['ja', 'deels', 'nee'] as const
export const BUITENSOORTEN = ['maatje', 'terugblik'] as const
export type Buitensoort = (typeof BUITENSOORTEN)[number]
/** So many hours a link lives (choice of Kring; also in the database): a buddy stays a season, looking back takes a month. */
export const BUITENUREN: Readonly<Record<Buitensoort, number>> = { maatje: 2160, terugblik: 720 }

/** Links for who stands outside the file. Whether a family looked back is in no fact: who works with them must not know. */
export type BuitenFeit =
  | { soort: 'MaatjeUitgenodigd'; link: string; persoon: string; op: string }
  | { soort: 'MaatjeGehoord'; link: string; signaal: Maatjesignaal; verslag: string; op: string }
  | { soort: 'TerugblikGevraagd'; link: string; persoon: string; op: string }

export type BuitenOpdracht =
  | ({ type: 'NodigMaatjeUit' } & Uit<BuitenFeit, 'MaatjeUitgenodigd', 'op'>)
  /** `signaal`: as it came in, filled in from the record; absent: nothing came in */
  | ({ type: 'HoorMaatje'; signaal?: Maatjesignaal } & Uit<BuitenFeit, 'MaatjeGehoord', 'op' | 'signaal'>)
  | ({ type: 'VraagTerugblik' } & Uit<BuitenFeit, 'TerugblikGevraagd', 'op'>)

type Uitnodiging = { readonly id: string; readonly persoon: string; readonly op: string }
export type BuitenStaat = {
  readonly maatjes: readonly Uitnodiging[]
  readonly terugblikken: readonly Uitnodiging[]
}
export const beginBuiten: BuitenStaat = { maatjes: [], terugblikken: [] }
