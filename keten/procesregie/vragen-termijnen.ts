import type { Tx } from '../../kernel/db.ts'
import { overleving, verwachtGemist, voorspel, type Overleving, type Waarneming } from './voorspelling.ts'

const UUR = 3_600_000
/** How far back the forecast looks. */
export const MAANDEN = 6

export type Curven = ReadonlyMap<string, Overleving>
const sleutel = (soort: string, klok: string | null): string => `${soort} ${klok ?? ''}`

/** The survival curve of each kind of work with a term, from the last half year of this region. */
export async function curven(tx: Tx): Promise<Curven> {
  const sinds = new Date(tx.nu)
  sinds.setUTCMonth(sinds.getUTCMonth() - MAANDEN)
  const rijen = await tx.vraag<{ soort: string; klok: string; uren: number; klaar: boolean; aantal: string }>(
    'proces_doorloop',
    'select soort, klok, uren, klaar, aantal from kring.doorloop($1)',
    [sinds.toISOString()],
  )
  const per = new Map<string, Waarneming[]>()
  for (const r of rijen) {
    const rij = per.get(sleutel(r.soort, r.klok)) ?? []
    rij.push({ uren: Math.max(0, r.uren), klaar: r.klaar, aantal: Number(r.aantal) })
    per.set(sleutel(r.soort, r.klok), rij)
  }
  return new Map([...per].map(([k, w]) => [k, overleving(w)]))
}

const leeg = overleving([])

/** The forecast of one running term: chance of missing it, and the day it is likely done. */
export function verwachting(
  alle: Curven,
  werk: { soort: string; klok: string | null; gestart_op: Date; vervalt_op: Date | null },
  nu: string,
): { kans: number | null; klaarOp: string | null; n: number } | null {
  if (werk.klok === null || werk.vervalt_op === null) return null
  const begin = werk.gestart_op.getTime()
  const { kans, klaarNa, n } = voorspel(alle.get(sleutel(werk.soort, werk.klok)) ?? leeg, {
    gelopen: (Date.parse(nu) - begin) / UUR,
    lengte: (werk.vervalt_op.getTime() - begin) / UUR,
  })
  return { kans, klaarOp: klaarNa === null ? null : new Date(begin + klaarNa * UUR).toISOString(), n }
}

export type Soortverwachting = {
  soort: string
  klok: string
  open: number
  verwacht: number
  onbekend: number
  /** finished pieces of work it rests on */
  n: number
}

/** Per kind of work: how many running terms there are and how many are likely to be missed, the most first. */
export async function perSoort(tx: Tx, alle: Curven): Promise<Soortverwachting[]> {
  const rijen = await tx.vraag<{ soort: string; klok: string; gelopen: number; lengte: number; aantal: string }>(
    'proces_open_termijnen',
    'select soort, klok, gelopen, lengte, aantal from kring.open_termijnen()',
  )
  const groepen = new Map<string, typeof rijen>()
  for (const r of rijen) groepen.set(sleutel(r.soort, r.klok), [...(groepen.get(sleutel(r.soort, r.klok)) ?? []), r])
  return [...groepen]
    .flatMap(([k, rij]) => {
      const eerste = rij[0]
      if (!eerste) return []
      const curve = alle.get(k) ?? leeg
      const uit = verwachtGemist(
        curve,
        rij.map(r => ({ gelopen: r.gelopen, lengte: r.lengte, aantal: Number(r.aantal) })),
      )
      const n = curve.klaar.reduce((som, w) => som + w.aantal, 0)
      return [{ soort: eerste.soort, klok: eerste.klok, ...uit, verwacht: Math.round(uit.verwacht * 10) / 10, n }]
    })
    .toSorted((a, b) => b.verwacht - a.verwacht || b.open - a.open)
}
