/** The order that becomes this fact: the same fields, with the name of the order; `Weg` are those that the decider fills in itself. */
export type Uit<E extends { soort: string }, S extends E['soort'], Weg extends string = never> = Omit<
  Extract<E, { soort: S }>,
  'soort' | Weg
>
