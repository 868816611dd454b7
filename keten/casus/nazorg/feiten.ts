import type { Uit } from '../opdrachtvan.ts'

/** After the help: agreements, and looking again after the months that the region names. */
export type NazorgFeit =
  | { soort: 'NazorgAfgesproken'; verslag: string }
  | { soort: 'OpvolgingGedaan'; maand: number; uitkomst: 'veilig' | 'zorgen' | 'niet-bereikt'; verslag: string }

export type NazorgOpdracht =
  | ({ type: 'SpreekNazorgAf' } & Uit<NazorgFeit, 'NazorgAfgesproken'>)
  | ({ type: 'DoeOpvolging' } & Uit<NazorgFeit, 'OpvolgingGedaan'>)

export type NazorgStaat = {
  readonly nazorg: boolean
  readonly opvolging: { readonly [maand: string]: 'veilig' | 'zorgen' | 'niet-bereikt' }
}
export const beginNazorg: NazorgStaat = { nazorg: false, opvolging: {} }
