import type { Ingevuld } from '../../keten/loket/index.ts'

/** How somebody can be reached and when, as one text; said first, and the number itself apart. */
export const veiligVan = ({ langs, wanneer, voicemail, woord }: Ingevuld): string =>
  [
    langs === undefined ? '' : `Liefst: ${langs}.`,
    wanneer === undefined ? '' : `Wanneer: ${wanneer}.`,
    voicemail === undefined ? '' : `Voicemail inspreken: ${voicemail}.`,
    woord === undefined ? '' : `Woord dat eerst te horen is: ${woord}.`,
  ]
    .filter(Boolean)
    .join(' ')
