import type { Uitgaand } from '../../kernel/bode.ts'

/**
 * What cannot wait until somebody looks by himself (choice of Kring): danger, what was offered or came in for this role, and a term that
 * went by. That a term is near, or that another did something, can wait.
 */
export const KAN_NIET_WACHTEN: readonly string[] = [
  'acute-melding',
  'alarm-loopt',
  'coach-onveilig',
  'code-rood',
  'deur-aanbod',
  'deur-terug',
  'deur-verlopen',
  'deur-wacht',
  'klacht-commissie',
  'klacht-nieuw',
  'klacht-verweesd',
  'klacht-voorbij',
  'klok-escalatie',
  'klok-verlopen',
  'nieuw-geweld',
  'nood-beoordelen',
  'nood-geopend',
  'nood-te-laat',
  'opgeschaald',
  'opvolging-zorgen',
  'overdracht-aangeboden',
  'overdracht-bekend-gezin',
  'politiebericht',
  'post-wacht',
  'steun-leeg',
  'steun-nieuw',
  'steun-voorbij',
  'verzoek-bleef-gehouden',
  'verzoek-bleef-open',
  'verzoek-bleef-steun-open',
  'verzoek-bleef-veranderd',
  'verzoek-bleef-werk',
  'wacht-onveilig',
]

/**
 * A notice to a colleague: an id and a link, no name, place, kind of violence or organisation, in the subject as little as in the text. The
 * part after # never leaves the browser, so it stands in no log of a server either.
 */
export const mailBericht = (over: string, adres: string): Pick<Uitgaand, 'onderwerp' | 'tekst'> => ({
  onderwerp: over.slice(0, 8),
  tekst: `${over}\n${adres}/werk#${over}\n`,
})
