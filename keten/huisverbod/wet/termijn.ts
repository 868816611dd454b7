import { leesMoment, wettelijkeKalender } from '../../../gedeeld/kalender/index.ts'
import { bereken, type TermijnRegel } from '../../../gedeeld/termijn/index.ts'

/** Art. 2 lid 1 and art. 9 lid 1: set by law and nowhere typed. */
export const DUUR_DAGEN = 10
export const HOOGSTENS_DAGEN = 28
export const TERMIJNBRON = 'Wet tijdelijk huisverbod art. 2 lid 1, 9 lid 1 en 13'

/**
 * The term as a rule: the same local clock time ten calendar days on, never the Algemene termijnenwet (art. 13). That the hour counts is a
 * reading (dossier 3.3). A test holds it against the national definition.
 */
export const huisverbodTermijn: TermijnRegel = {
  naam: 'huisverbod',
  start: 'huisverbod-opgelegd',
  lengte: DUUR_DAGEN,
  eenheid: 'kalenderdagen',
  kalender: 'kalender',
  einde: 'zelfde-tijd',
  maximum: { lengte: HOOGSTENS_DAGEN, eenheid: 'kalenderdagen' },
  soort: 'wet',
  lezing: 'op hetzelfde uur als het begin, ook over zomertijd en feestdagen heen',
  bron: 'wth:2.1, 9.1 en 13',
}

/** When an order of this instant ends, and until when it may be extended (UTC). */
export function termijnVan(opgelegdOp: string): { eindOp: string; grensOp: string } {
  const uit = bereken(huisverbodTermijn, opgelegdOp, wettelijkeKalender)
  return { eindOp: iso(uit.vervaltOp), grensOp: iso(uit.uiterlijkOp ?? uit.vervaltOp) }
}

/** The end when an order lasts so many days in all: the clock time of its beginning, so that summer time takes no hour (art. 9 lid 1). */
export function eindNaDagen(opgelegdOp: string, dagen: number): string {
  const { maximum: _grens, ...regel } = huisverbodTermijn
  return iso(bereken({ ...regel, lengte: dagen }, opgelegdOp, wettelijkeKalender).vervaltOp)
}

/** One notation of an instant, so that two of them are the same text when they are the same instant. */
export const iso = (moment: string): string => new Date(leesMoment(moment).epochMilliseconds).toISOString()
