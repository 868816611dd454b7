/** The path of the page where a link is answered; says nothing to who sees it in a history. */
export const tikPad = (geheim: string): string => `/a/${geheim}`

/**
 * The message that goes to somebody of a family: no name, no organisation, no kind of help, nothing of the case; only a link (SD-20). Who
 * reads along learns that there is a question, and no more.
 */
export const neutraalBericht = (link: string): { readonly onderwerp: string; readonly tekst: string } => ({
  onderwerp: 'Een vraag voor u',
  tekst: `Er staat een korte vraag voor u klaar.\n\n${link}\n\nAntwoorden hoeft niet. De link werkt één keer en blijft twee dagen staan.\n\nThere is a short question for you. You need not answer. The link works once, for two days.\n`,
})

/** What a worker hands over with a link: to a buddy who can call for attention, or to somebody who can say how it was. As neutral as above. */
export const buitenBericht = (soort: 'maatje' | 'terugblik', link: string): string =>
  soort === 'maatje'
    ? `Met deze link kunt u ons iets laten weten. Bewaar hem goed en geef hem aan niemand.\n\n${link}\n\nHij werkt drie maanden. Kan het niet wachten? Bel 112.\n\nWith this link you can let us know something. It works for three months. If it cannot wait, call 112.\n`
    : `Er staan drie korte vragen voor u klaar.\n\n${link}\n\nAntwoorden hoeft niet. Niemand ziet wie er antwoordde. De link werkt één keer en blijft een maand staan.\n\nThere are three short questions for you. You need not answer. Nobody sees who answered. The link works once, for a month.\n`
