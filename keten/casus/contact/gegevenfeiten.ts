import type { Contactwijze } from '../../../gedeeld/persoon/contactwijze.ts'
import type { Uit } from '../opdrachtvan.ts'

/** What something can be sent to, or who can be called; the value itself stands in a row, never in a fact. */
export const LANGS = ['telefoon', 'e-mail', 'adres'] as const
export type Langs = (typeof LANGS)[number]
/** How somebody made sure that it is right and in the right hands (SD-21; the list is Kring's choice). */
export const NAGEKEKEN = ['voorgelezen', 'teruggebeld', 'proefbericht', 'bewijs-gezien'] as const
export const WEEKDAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const

/** Beside the ways: at which hours and on which days, whether a voicemail may be left, and the word that says it is safe (SD-19). */
export type Bereikuur = {
  readonly van?: string
  readonly tot?: string
  readonly dagen?: readonly (typeof WEEKDAGEN)[number][]
  readonly voicemail?: 'ja' | 'nee'
  readonly woord?: string
}

export type GegevenFeit =
  | { soort: 'ContactgegevenVastgelegd'; gegeven: string; persoon: string; langs: 'telefoon' | 'e-mail'; op: string }
  | {
      soort: 'ContactgegevenNagekeken'
      persoon: string
      langs: Langs
      hoe: (typeof NAGEKEKEN)[number]
      op: string
    }
  | {
      soort: 'ContactGetoond'
      persoon: string
      wijze: Contactwijze
      /** another way or hour than agreed; then with a reason */
      buiten: boolean
      reden: string | null
      door: string
      op: string
    }

export type GegevenOpdracht =
  | ({ type: 'LegContactgegevenVast' } & Uit<GegevenFeit, 'ContactgegevenVastgelegd', 'op'>)
  | ({ type: 'KijkContactNa' } & Uit<GegevenFeit, 'ContactgegevenNagekeken', 'op'>)
  /** `gelezen`: the agreement that was on the screen, by the id of its text; null when there was none */
  | ({ type: 'ToonContact'; gelezen: string | null } & Uit<GegevenFeit, 'ContactGetoond', 'buiten' | 'door' | 'op'>)

export type GegevenStaat = {
  /** how each person may be reached, as agreed last */
  readonly bereik: { readonly [persoon: string]: Bereikuur & { readonly toelichting: string } }
  readonly contactgegevens: readonly {
    readonly id: string
    readonly persoon: string
    readonly langs: 'telefoon' | 'e-mail'
  }[]
  /** when each number or address was found to be right */
  readonly nagekeken: { readonly [persoonLangs: string]: string }
  /** who was shown what to reach somebody, last of each */
  readonly getoond: readonly { readonly persoon: string; readonly door: string; readonly op: string }[]
}
export const beginGegevens: GegevenStaat = { bereik: {}, contactgegevens: [], nagekeken: {}, getoond: [] }
