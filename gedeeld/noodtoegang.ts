/** The words of emergency access that the screens and the rules share. */

/** Why somebody outside the circle must know something now. */
export const NOODREDENEN = ['gevaar-nu', 'kind-in-gevaar', 'crisisdienst', 'houder-onbereikbaar', 'anders'] as const
export type Noodreden = (typeof NOODREDENEN)[number]

/** What a reviewer finds of it afterwards. */
export const NOODOORDELEN = ['terecht', 'niet-terecht'] as const
export type Noodoordeel = (typeof NOODOORDELEN)[number]
