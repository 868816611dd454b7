import { schermSom } from './scherm.ts'

/** A count as the database gives it. */
export type Telrij = { readonly groep: string; readonly deel: string; readonly aantal: number }
/** A group of parts that together are its whole; null is hidden. */
export type Groepcijfer<G extends string = string> = {
  readonly id: G
  readonly geheel: number | null
  readonly delen: readonly { readonly id: string; readonly aantal: number | null }[]
}

export const aantalVan = (rijen: readonly Telrij[], groep: string, deel: string): number =>
  rijen.find(r => r.groep === groep && r.deel === deel)?.aantal ?? 0

/** A number on its own as it may be shown: null when it is too small. */
export const toonAantal = (aantal: number): number | null => (schermSom([aantal]).geheel ? null : aantal)

/**
 * Groups of counts as they may be shown: too small, or what would give a small one away, is null. Pure.
 * @param groepen the parts of each group, always all of them: that a word is missing would tell something too
 */
export const schermGroepen = <G extends string>(
  groepen: { readonly [g in G]: readonly string[] },
  rijen: readonly Telrij[],
): Groepcijfer<G>[] =>
  (Object.keys(groepen) as G[]).map(id => {
    const aantallen = groepen[id].map(deel => aantalVan(rijen, id, deel))
    const weg = schermSom(aantallen)
    return {
      id,
      geheel: weg.geheel ? null : aantallen.reduce((a, b) => a + b, 0),
      delen: groepen[id].map((deel, n) => ({ id: deel, aantal: weg.delen[n] ? null : (aantallen[n] ?? 0) })),
    }
  })
