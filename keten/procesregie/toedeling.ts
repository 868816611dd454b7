/**
 * Work to people, exactly: of everything that can be done in time as much as possible, what is in time now stays so, and with the fewest
 * changes of hands. Each worker has places in the order of their days; a piece of work with term n fits in one of the first n. Pure.
 */

/** A piece of open work: how many places there are before its term ends, who may do it, and who has it now. */
export type Taak = {
  readonly id: string
  readonly plekken: number
  readonly mag: readonly string[]
  readonly van: string | null
  /** chance that the term is missed, 0 to 1: between equals the one most in danger comes first */
  readonly kans: number
}
/** Who can do work, and how many places are taken already by what is late. */
export type Werker = { readonly id: string; readonly bezet: number }
/** Who does it in time; what is not in here cannot be done in time by anybody. */
export type Toedeling = ReadonlyMap<string, string>

/** Which work each person does in time as it stands now: the soonest term first. */
export function zoalsNu(taken: readonly Taak[], werkers: readonly Werker[]): Toedeling {
  const uit = new Map<string, string>()
  for (const w of werkers) {
    let plek = w.bezet
    for (const t of opTermijn(taken.filter(x => x.van === w.id)))
      if (t.plekken > plek) {
        plek += 1
        uit.set(t.id, w.id)
      }
  }
  return uit
}

const opTermijn = (taken: readonly Taak[]): readonly Taak[] =>
  taken.toSorted((a, b) => a.plekken - b.plekken || b.kans - a.kans || (a.id < b.id ? -1 : 1))

/**
 * The best assignment. An exact matching of work to places (Hungarian method), with costs in this order: done in time, in time now and
 * kept so, not moved, most in danger.
 */
export function bestVerdeeld(taken: readonly Taak[], werkers: readonly Werker[]): Toedeling {
  const nu = zoalsNu(taken, werkers)
  const rijen = opTermijn(taken)
  const plekken = werkers
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(w => {
      const eigen = rijen.filter(t => t.mag.includes(w.id) || t.van === w.id)
      const laatste = Math.min(Math.max(0, ...eigen.map(t => t.plekken)), w.bezet + eigen.length)
      return Array.from({ length: Math.max(0, laatste - w.bezet) }, (_, n) => ({ werker: w.id, nummer: w.bezet + n }))
    })
  if (plekken.length === 0 || rijen.length === 0) return new Map()
  // one step in each of these outweighs everything in the ones below it together
  const [kans, zet] = [1, rijen.length * 100 + 1]
  const houd = zet * (rijen.length + 1)
  const optijd = houd * (rijen.length + 1)
  const kosten = rijen.map(t => [
    ...plekken.map(({ werker, nummer }) => {
      const eigen = t.van === werker
      if (nummer >= t.plekken || !(eigen || t.mag.includes(werker))) return ONMOGELIJK
      return (eigen ? 0 : zet) - optijd - (nu.has(t.id) ? houd : 0) - Math.round(t.kans * 100) * kans
    }),
    // not in time: always possible, and worth nothing
    ...rijen.map(() => 0),
  ])
  const uit = new Map<string, string>()
  for (const [rij, kolom] of goedkoopste(kosten).entries()) {
    const [taak, plek] = [rijen[rij], plekken[kolom]]
    if (taak !== undefined && plek !== undefined) uit.set(taak.id, plek.werker)
  }
  return uit
}

const ONMOGELIJK = 1e15

/**
 * The Hungarian method with potentials, for rows up to columns in number.
 * @returns for each row the column it gets, with the least total cost
 */
export function goedkoopste(kosten: readonly (readonly number[])[]): readonly number[] {
  const [n, m] = [kosten.length, kosten[0]?.length ?? 0]
  const [u, v] = [new Float64Array(n + 1), new Float64Array(m + 1)]
  const rijVan = new Int32Array(m + 1)
  for (let i = 1; i <= n; i += 1) {
    rijVan[0] = i
    let kolom = 0
    const laagst = new Float64Array(m + 1).fill(Infinity)
    const vorige = new Int32Array(m + 1)
    const gezien = new Uint8Array(m + 1)
    do {
      gezien[kolom] = 1
      const rij = rijVan[kolom] ?? 0
      let [stap, naar] = [Infinity, 0]
      for (let j = 1; j <= m; j += 1) {
        if (gezien[j] === 1) continue
        const prijs = (kosten[rij - 1]?.[j - 1] ?? ONMOGELIJK) - (u[rij] ?? 0) - (v[j] ?? 0)
        if (prijs < (laagst[j] ?? 0)) {
          laagst[j] = prijs
          vorige[j] = kolom
        }
        if ((laagst[j] ?? 0) < stap) [stap, naar] = [laagst[j] ?? 0, j]
      }
      for (let j = 0; j <= m; j += 1)
        if (gezien[j] === 1) {
          const r = rijVan[j] ?? 0
          u[r] = (u[r] ?? 0) + stap
          v[j] = (v[j] ?? 0) - stap
        } else laagst[j] = (laagst[j] ?? 0) - stap
      kolom = naar
    } while (rijVan[kolom] !== 0)
    while (kolom !== 0) {
      const terug = vorige[kolom] ?? 0
      rijVan[kolom] = rijVan[terug] ?? 0
      kolom = terug
    }
  }
  const uit = new Array<number>(n).fill(-1)
  for (let j = 1; j <= m; j += 1) if ((rijVan[j] ?? 0) > 0) uit[(rijVan[j] ?? 0) - 1] = j - 1
  return uit
}
