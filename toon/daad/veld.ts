import type { Keuze } from '../delen/Keuzes.tsx'

/** What somebody filled in at one question; lines of a few questions are a list of objects. */
export type Waarde = string | boolean | readonly string[] | readonly Readonly<Record<string, string>>[]
export type Waarden = Readonly<Record<string, Waarde>>

/** One question of an act, in the words of its screen. A screen may have kinds of its own beside these. */
export interface Vraagveld {
  readonly naam: string
  readonly label: string
  readonly soort: string
  readonly help?: string
  /** may stay empty */
  readonly vrij?: boolean
  readonly keuzes?: readonly Keuze[]
  readonly begin?: Waarde
  /** the last day that makes sense, for a day */
  readonly hoogstens?: string
}
/** The kinds of question every screen shares. */
export type Vraagsoort = 'tekst' | 'regel' | 'dag' | 'moment' | 'getal' | 'keuze' | 'lijst' | 'meer' | 'vinkje'

/** Nothing was filled in: no text, only spaces, or nothing chosen. A tick that is off is an answer. */
export const leeg = (waarde: Waarde | undefined): boolean =>
  waarde === undefined ||
  (typeof waarde === 'string' ? waarde.trim() === '' : waarde !== false && waarde !== true && waarde.length === 0)

/** The body of a request: what was filled in; a question left empty stays out, a tick always goes. */
export function gevuld(
  velden: readonly { readonly naam: string; readonly soort: string }[],
  waarden: Waarden,
): Waarden {
  return Object.fromEntries(
    velden.flatMap(({ naam, soort }): [string, Waarde][] => {
      const waarde = waarden[naam]
      if (soort === 'vinkje') return [[naam, waarde === true]]
      if (waarde === undefined || leeg(waarde)) return []
      return [[naam, typeof waarde === 'string' ? waarde.trim() : waarde]]
    }),
  )
}
