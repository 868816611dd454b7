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
