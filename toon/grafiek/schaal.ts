/** De merken van een as die bij nul begint: ronde getallen, het laatste niet onder de hoogste waarde. */
export function asmerken(hoogste: number): readonly number[] {
  if (!(hoogste > 0)) return [0, 1]
  const ruw = hoogste / 4
  const tiental = 10 ** Math.floor(Math.log10(ruw))
  const stap = [1, 2, 2.5, 5, 10].map(f => f * tiental).find(s => s >= ruw) ?? tiental * 10
  const aantal = Math.ceil(hoogste / stap - 1e-9)
  // whole hundredths of a step: 3 times 0.1 is 0.30000000000000004
  return Array.from({ length: aantal + 1 }, (_, n) => Number((n * stap).toPrecision(12)))
}

/** Van een waarde naar een plek op het vlak; liggen begin en eind gelijk, dan in het midden. */
export const plekOp =
  (van: number, tot: number, begin: number, eind: number) =>
  (waarde: number): number =>
    tot === van ? (begin + eind) / 2 : begin + ((waarde - van) / (tot - van)) * (eind - begin)

/** Schuift teksten onder elkaar uiteen tot er tussen elke twee zoveel ruimte is; de volgorde blijft. */
export function uiteen(plekken: readonly number[], ruimte: number): readonly number[] {
  const volgorde = plekken.map((y, n) => ({ y, n })).toSorted((a, b) => a.y - b.y)
  let vorige = -Infinity
  const uit = [...plekken]
  for (const { y, n } of volgorde) {
    vorige = Math.max(y, vorige + ruimte)
    uit[n] = vorige
  }
  return uit
}

/** Breekt een naam in regels van hoogstens zoveel tekens, op een spatie. */
export function regelsVan(tekst: string, tekens: number): readonly string[] {
  const regels: string[] = []
  for (const woord of tekst.split(' ')) {
    const laatste = regels.at(-1)
    if (laatste !== undefined && laatste.length + woord.length < tekens)
      regels[regels.length - 1] = `${laatste} ${woord}`
    else regels.push(woord)
  }
  return regels
}

/** Aaneengesloten stukken van een reeks: een lijn loopt nooit over een waarde heen die niet te zien mag zijn. */
export function stukkenVan(
  punten: readonly { readonly x: number; readonly waarde: number | null }[],
): readonly (readonly { readonly x: number; readonly waarde: number }[])[] {
  const stukken: { x: number; waarde: number }[][] = [[]]
  for (const { x, waarde } of punten) {
    if (waarde === null) stukken.push([])
    else stukken.at(-1)?.push({ x, waarde })
  }
  return stukken.filter(s => s.length > 0)
}
