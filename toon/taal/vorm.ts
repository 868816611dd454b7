/** A tree of texts as a screen or slice writes it down. */
export interface Tekstboom {
  readonly [sleutel: string]: string | Tekstboom
}

/** The same keys, other words: what every second language must be. */
export type Vertaling<T extends Tekstboom> = {
  readonly [K in keyof T]: T[K] extends Tekstboom ? Vertaling<T[K]> : string
}

/** Every path to a text, "kop.titel"; the plural endings belong to i18next and not to the caller. */
export type Tekstpad<T extends Tekstboom> = {
  [K in keyof T & string]: T[K] extends Tekstboom ? `${K}.${Tekstpad<T[K]>}` : ZonderMeervoud<K>
}[keyof T & string]

type ZonderMeervoud<K extends string> = K extends `${infer Stam}_one` | `${infer Stam}_other` ? Stam : K

/** All paths with their text, for the tests that compare languages. */
export function platteTeksten(boom: Tekstboom, voor = ''): Map<string, string> {
  const paren = Object.entries(boom).flatMap(([sleutel, waarde]) =>
    typeof waarde === 'string' ? [[voor + sleutel, waarde] as const] : [...platteTeksten(waarde, `${voor}${sleutel}.`)],
  )
  return new Map(paren)
}
