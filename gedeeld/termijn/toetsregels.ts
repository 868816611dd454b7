import type { TermijnRegel } from './regel.ts'

/** De termijnen van het dossier als regels, alleen voor de tests: de echte staan in `regios/`. */
const VORM = { start: 'ontvangst', einde: 'einde-dag', soort: 'wet', bron: 'toets' } as const

export const weging: TermijnRegel = {
  ...VORM,
  naam: 'veiligheidsbeoordeling',
  lengte: 5,
  eenheid: 'werkdagen',
  kalender: 'werkdagen',
  soort: 'norm',
}
export const startOnderzoek: TermijnRegel = {
  ...VORM,
  naam: 'start-onderzoek',
  lengte: 5,
  eenheid: 'kalenderdagen',
  kalender: 'atw',
}
export const onderzoek: TermijnRegel = { ...VORM, naam: 'onderzoek', lengte: 10, eenheid: 'weken', kalender: 'atw' }
export const informeren: TermijnRegel = {
  ...VORM,
  naam: 'informeren',
  lengte: 4,
  eenheid: 'weken',
  kalender: 'atw',
  verlenging: { lengte: 2, eenheid: 'weken', reden: true },
}
export const horen: TermijnRegel = { ...VORM, naam: 'horen', lengte: 3, eenheid: 'kalenderdagen', kalender: 'atw' }
export const huisverbod: TermijnRegel = {
  ...VORM,
  naam: 'huisverbod',
  lengte: 10,
  eenheid: 'kalenderdagen',
  kalender: 'kalender',
  einde: 'zelfde-tijd',
  maximum: { lengte: 28, eenheid: 'kalenderdagen' },
  verlenging: { lengte: 18, eenheid: 'kalenderdagen' },
}
export const overdracht: TermijnRegel = {
  ...VORM,
  naam: 'overdracht',
  lengte: 2,
  eenheid: 'werkdagen',
  kalender: 'werkdagen',
  einde: 'zelfde-tijd',
  soort: 'regio',
  lezing: '48 uur op werkdagen gelezen als twee werkdagen op hetzelfde uur',
  aanhoudingen: ['geen contact', 'geen ingang', 'te complex'],
}
export const etmaal: TermijnRegel = {
  ...VORM,
  naam: 'weging-24-uur',
  lengte: 24,
  eenheid: 'uren',
  kalender: 'uren',
  einde: 'zelfde-tijd',
}
