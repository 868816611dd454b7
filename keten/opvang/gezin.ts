/** A household as counts: what a link to the bed finder carries, and nothing else (R000-46, SD-28). */
export type Gezin = { readonly gemeente: string; readonly volwassenen: number; readonly kinderen: readonly number[] }

const aantal = (tekst: string | null): number => {
  const n = Number(tekst ?? '0')
  return Number.isInteger(n) && n >= 0 && n <= 20 ? n : 0
}

/** Reads the counts of a link; what is not there is zero, what is no count is left out. */
export function leesGezin(zoek: string): Gezin {
  const p = new URLSearchParams(zoek)
  const kinderen = (p.get('kinderen') ?? '').split('.').map(aantal)
  return {
    gemeente: p.get('gemeente') ?? '',
    volwassenen: p.has('volwassenen') ? aantal(p.get('volwassenen')) : 1,
    kinderen: [0, 1, 2].map(n => kinderen[n] ?? 0),
  }
}
