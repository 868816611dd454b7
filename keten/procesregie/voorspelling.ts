/**
 * Breach forecast: from how long the same kind of work took here lately, the chance that an open term is missed and when it is likely
 * done. Kaplan-Meier: work that still runs counts too, as "took at least this long"; leaving it out would make the region look faster
 * than it is. Per kind of work, never per person. Pure.
 */

/** How often work of one kind took so many whole hours; `klaar` false: it runs that long now and is not done. */
export type Waarneming = { readonly uren: number; readonly klaar: boolean; readonly aantal: number }

/** One open term, in hours since the work began. */
export type OpenTermijn = { readonly gelopen: number; readonly lengte: number }

export type Voorspelling = {
  /** chance that the term is missed, 0 to 1; null: too little to go on */
  readonly kans: number | null
  /** hours since the start at which half of the work that got this far was done; null: not seen yet */
  readonly klaarNa: number | null
  /** finished work that lasted at least as long as this one runs: what the chance rests on */
  readonly n: number
}

/** Under so many finished pieces of work a chance says nothing (choice of Kring). */
export const MINIMUM = 10

/** The share of work still open after each hour in which something was done, ascending. */
export type Overleving = {
  readonly stappen: readonly { readonly uur: number; readonly over: number }[]
  readonly klaar: readonly { readonly uren: number; readonly aantal: number }[]
}

/** @returns the survival curve of the observations; empty without finished work */
export function overleving(waarnemingen: readonly Waarneming[]): Overleving {
  const per = new Map<number, { klaar: number; open: number }>()
  for (const w of waarnemingen) {
    const plek = per.get(w.uren) ?? { klaar: 0, open: 0 }
    if (w.klaar) plek.klaar += w.aantal
    else plek.open += w.aantal
    per.set(w.uren, plek)
  }
  const uren = [...per].toSorted(([a], [b]) => a - b)
  let teGaan = uren.reduce((n, [, p]) => n + p.klaar + p.open, 0)
  let over = 1
  const stappen: { uur: number; over: number }[] = []
  const klaar: { uren: number; aantal: number }[] = []
  for (const [uur, p] of uren) {
    if (p.klaar > 0) {
      over *= 1 - p.klaar / teGaan
      stappen.push({ uur, over })
      klaar.push({ uren: uur, aantal: p.klaar })
    }
    teGaan -= p.klaar + p.open
  }
  return { stappen, klaar }
}

/** Share still open after `uren` hours: work done within hour h counts from hour h + 1. */
function deel({ stappen }: Overleving, uren: number): number {
  let over = 1
  for (const stap of stappen) {
    if (stap.uur >= uren) break
    over = stap.over
  }
  return over
}

/**
 * The forecast of one open term, given that it is still open now.
 * @returns chance 1 once the term has passed; no chance under the minimum of observations
 */
export function voorspel(curve: Overleving, { gelopen, lengte }: OpenTermijn): Voorspelling {
  const vanaf = Math.max(0, Math.floor(gelopen))
  const n = curve.klaar.reduce((som, k) => (k.uren >= vanaf ? som + k.aantal : som), 0)
  const nu = deel(curve, vanaf)
  const genoeg = n >= MINIMUM && nu > 0
  const helft = genoeg ? curve.stappen.find(s => s.uur >= vanaf && s.over / nu <= 0.5) : undefined
  const klaarNa = helft === undefined ? null : helft.uur + 1
  if (gelopen >= lengte) return { kans: 1, klaarNa, n }
  return { kans: genoeg ? deel(curve, lengte) / nu : null, klaarNa, n }
}

/** Of all open terms of one kind: how many are likely to be missed, and for how many nothing can be said. */
export function verwachtGemist(
  curve: Overleving,
  open: readonly (OpenTermijn & { readonly aantal: number })[],
): { open: number; verwacht: number; onbekend: number } {
  let [totaal, verwacht, onbekend] = [0, 0, 0]
  for (const termijn of open) {
    const { kans } = voorspel(curve, termijn)
    totaal += termijn.aantal
    if (kans === null) onbekend += termijn.aantal
    else verwacht += kans * termijn.aantal
  }
  return { open: totaal, verwacht, onbekend }
}
