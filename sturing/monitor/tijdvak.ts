/** Een tijdvak van een cijfer, met zijn eerste dag en de eerste dag erna. */
export type Tijdvak = { readonly id: string; readonly van: string; readonly tot: string }

const dag = (jaar: number, maand: number): string =>
  `${maand > 12 ? jaar + 1 : jaar}-${String(maand > 12 ? maand - 12 : maand).padStart(2, '0')}-01`

/** Leest 2024, 2024-H1, 2024-Q3, 2024-05 of 2018/2022; een tijdvak dat niet bestaat, zoals 2024-H3, is er niet. */
export function leesTijdvak(id: string): Tijdvak | null {
  const reeks = /^((?:19|20)\d{2})\/((?:19|20)\d{2})$/.exec(id)
  if (reeks !== null) {
    const [van, tot] = [Number(reeks[1]), Number(reeks[2])]
    return van < tot ? { id, van: dag(van, 1), tot: dag(tot + 1, 1) } : null
  }
  const delen = /^((?:19|20)\d{2})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(id)
  if (delen === null) return null
  const jaar = Number(delen[1])
  const [half, kwartaal, maand] = [delen[2], delen[3], delen[4]].map(d => (d === undefined ? undefined : Number(d)))
  const [eerste, lengte] =
    half !== undefined
      ? [(half - 1) * 6 + 1, 6]
      : kwartaal !== undefined
        ? [(kwartaal - 1) * 3 + 1, 3]
        : maand !== undefined
          ? [maand, 1]
          : [1, 12]
  return { id, van: dag(jaar, eerste), tot: dag(jaar, eerste + lengte) }
}

/** Het tijdvak ervoor, even lang; van een reeks jaren is er geen. */
export function vorigTijdvak({ id, van }: Tijdvak): Tijdvak | null {
  if (id.includes('/')) return null
  const [jaar, maand] = [Number(van.slice(0, 4)), Number(van.slice(5, 7))]
  const lengte = id.length === 4 ? 12 : id.includes('H') ? 6 : id.includes('Q') ? 3 : 1
  const [j, m] = maand > lengte ? [jaar, maand - lengte] : [jaar - 1, maand - lengte + 12]
  const deel = { 12: '', 6: `-H${(m - 1) / 6 + 1}`, 3: `-Q${(m - 1) / 3 + 1}`, 1: `-${String(m).padStart(2, '0')}` }
  return leesTijdvak(`${j}${deel[lengte]}`)
}

/** Of het ene tijdvak het andere raakt. */
export const raakt = (een: Tijdvak, ander: Tijdvak): boolean => een.van < ander.tot && ander.van < een.tot
