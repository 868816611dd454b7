/** Hoeveel regels elk brondocument telt; elk nummer hoort precies een keer in `regels.yaml` te staan. */
export const REGELREEKSEN: Readonly<Record<string, number>> = { P000: 35, P001: 57, P002: 77, P003: 40, P004: 28 }

/** De nummers van een reeks, van P000-01 tot en met het laatste. */
export function regelnummers(reeks: string): string[] {
  const aantal = REGELREEKSEN[reeks] ?? 0
  return Array.from({ length: aantal }, (_, plaats) => `${reeks}-${String(plaats + 1).padStart(2, '0')}`)
}
