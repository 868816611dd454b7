import type { Uit } from '../opdrachtvan.ts'

/** How the neutral message goes: by mail, or by the hand of a worker (a text message on their own phone of the work). */
export const TIKLANGS = ['e-mail', 'hand'] as const
export const TIKANTWOORDEN = ['goed', 'bellen', 'niet-goed'] as const
export type Tikantwoord = (typeof TIKANTWOORDEN)[number]
/** A link lives this long (hours) and is for one answer (choice of Kring; also in the database). */
export const TIKUREN = 48

/** A question with a link that was sent, and what was answered with one tap. The answer itself comes in without anybody signed in. */
export type TikFeit =
  | {
      soort: 'NazorgvraagGestuurd'
      link: string
      persoon: string
      maand: number
      langs: (typeof TIKLANGS)[number]
      op: string
    }
  | { soort: 'TikGehoord'; link: string; antwoord: Tikantwoord; verslag: string; op: string }

export type TikOpdracht =
  /** `gegeven`: the mail address it goes to, filled in from the state of the case */
  | ({ type: 'StuurNazorgvraag' } & Uit<TikFeit, 'NazorgvraagGestuurd', 'op'>)
  /** `antwoord`: as it came in, filled in from the record; absent: nobody answered */
  | ({ type: 'HoorTik'; antwoord?: Tikantwoord } & Uit<TikFeit, 'TikGehoord', 'op' | 'antwoord'>)

export type TikStaat = {
  readonly tikken: readonly {
    readonly id: string
    readonly persoon: string
    readonly maand: number
    readonly op: string
    readonly gehoord: boolean
  }[]
}
export const beginTik: TikStaat = { tikken: [] }
