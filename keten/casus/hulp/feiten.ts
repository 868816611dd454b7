import type { Uit } from '../opdrachtvan.ts'

/** Help for each member: offered, started, ended. */
export type HulpFeit =
  | {
      soort: 'HulpAangeboden'
      hulp: string
      persoon: string
      wat: string
      aanbieder: string
      medewerkingOuders: 'ja' | 'nee' | 'niet-nodig'
    }
  | { soort: 'HulpGestart'; hulp: string }
  | { soort: 'HulpAfgerond'; hulp: string; verslag: string }

export type HulpOpdracht =
  | ({ type: 'BiedHulpAan' } & Uit<HulpFeit, 'HulpAangeboden'>)
  | ({ type: 'StartHulp' } & Uit<HulpFeit, 'HulpGestart'>)
  | ({ type: 'RondHulpAf' } & Uit<HulpFeit, 'HulpAfgerond'>)

export type Hulp = {
  readonly id: string
  readonly persoon: string
  readonly wat: string
  readonly aanbieder: string
  readonly medewerkingOuders: string
  readonly stand: 'aangeboden' | 'loopt' | 'afgerond'
}

export type HulpStaat = { readonly hulp: readonly Hulp[] }
export const beginHulp: HulpStaat = { hulp: [] }
