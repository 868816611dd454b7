import type { Uit } from '../opdrachtvan.ts'

/** Why a coach no longer helps; the last two follow from something else that happened. */
export const COACHSTOPS = ['klaar', 'ja-terug', 'past-niet', 'anders'] as const
export type Coachstop = (typeof COACHSTOPS)[number] | 'casus-dicht' | 'lid-weg'
/** What a coach lets know: a few words, or that it is not safe. */
export const COACHSEINEN = ['bericht', 'onveilig'] as const
export type Coachsein = (typeof COACHSEINEN)[number]
/** What of a person may go to a coach: a goal, a goal of recovery, an own step. */
export const COACHDINGEN = ['doel', 'hersteldoel', 'stap'] as const
export type Coachding = (typeof COACHDINGEN)[number]

/**
 * A volunteer beside one person of the family (R003-106): after a yes, with the goals and steps that were chosen and nothing more, for a year
 * at most. `dingen` are what was chosen, `teksten` their words, so that the copy of the person says what was shared.
 */
export type CoachFeit =
  | {
      soort: 'CoachGekoppeld'
      koppeling: string
      blad: string
      persoon: string
      mens: string
      /** who said yes: the person, or for a child a parent (too) */
      ja: readonly string[]
      jaOp: string
      verslag: string
      /** the day of the certificate of conduct */
      vogOp: string
      tot: string
      dingen: readonly string[]
      teksten: readonly string[]
      op: string
    }
  | {
      soort: 'CoachdoelenGewijzigd'
      koppeling: string
      blad: string
      /** the sheet that closes */
      vorig: string
      persoon: string
      dingen: readonly string[]
      teksten: readonly string[]
      op: string
    }
  | { soort: 'CoachGestopt'; koppeling: string; blad: string; persoon: string; waarom: Coachstop; op: string }
  | {
      soort: 'CoachGehoord'
      koppeling: string
      persoon: string
      bericht: string
      sein: Coachsein
      /** what the coach wrote; null: nothing but that it is not safe */
      woorden: string | null
      verslag: string
      op: string
    }

/** What the record knows of who will coach whom. */
export type OverCoach = {
  readonly organisatie: string
  /** in whole years, the younger reading; null: not known */
  readonly leeftijd: number | null
}

/** `bel`: the number of the team. It stands on the page and in no fact. `teLang`: the page would not fit. */
export type CoachOpdracht =
  | ({ type: 'KoppelCoach'; bel: string; over?: OverCoach | null; teLang?: boolean } & Uit<
      CoachFeit,
      'CoachGekoppeld',
      'teksten' | 'op'
    >)
  | ({ type: 'WijzigCoachdoelen'; bel: string; teLang?: boolean } & Uit<
      CoachFeit,
      'CoachdoelenGewijzigd',
      'vorig' | 'persoon' | 'teksten' | 'op'
    >)
  | { type: 'StopCoach'; koppeling: string; waarom: (typeof COACHSTOPS)[number] }
  /** `gekomen`: what came in, filled in from the record; absent: nothing did */
  | {
      type: 'HoorCoach'
      bericht: string
      verslag: string
      gekomen?: { readonly koppeling: string; readonly sein: Coachsein; readonly woorden: string | null }
    }

export type Coach = {
  readonly koppeling: string
  readonly blad: string
  readonly persoon: string
  readonly mens: string
  readonly dingen: readonly string[]
  readonly tot: string
  readonly op: string
  readonly gestoptOp: string | null
}
export type CoachStaat = {
  readonly coaches: readonly Coach[]
  /** messages of a coach that somebody answered for */
  readonly coachGehoord: readonly string[]
}
export const beginCoach: CoachStaat = { coaches: [], coachGehoord: [] }
