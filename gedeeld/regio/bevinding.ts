/** Plaats binnen een definitie: sleutels en volgnummers, van boven naar beneden. */
export type Pad = readonly (string | number)[]

/** Wat er mis is, waar precies, en hoe het te herstellen is. */
export interface Bevinding {
  file: string
  line: number
  path: string
  message: string
  hint: string
}

/** Legt een bevinding vast; de melder weet bij welk bestand en welke regel het pad hoort. */
export type Melder = (pad: Pad, message: string, hint: string) => void
