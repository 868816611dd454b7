import type { Schrijf } from './rij.ts'

/** The port that the retention rules fill: whether a fact changes the content of its case, and so begins its term anew. */
export type Verschuift = (slice: string, soort: string) => boolean

/**
 * The rows of a fact, with the beginning of the term on the row of its case where the fact begins it anew. Here and nowhere else, so that
 * no step of the chain can forget it or do it for a change that is only technical (R-VT-12). A step that knows a better instant (the decision of an order) says so itself.
 */
export const metBewaarstart = (
  rijen: readonly Schrijf[],
  over: { readonly zaak: string; readonly nu: string; readonly schuift: boolean },
): readonly Schrijf[] =>
  over.schuift
    ? rijen.map(r =>
        'zet' in r && r.tabel === 'zaak' && r.waar['id'] === over.zaak
          ? { ...r, zet: { bewaartermijn_start: over.nu, ...r.zet } }
          : r,
      )
    : rijen
