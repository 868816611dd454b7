import { woordVan, type Beeld } from './gaten.ts'
import { alsLijst, veldVan, voldoet } from './voorwaarde.ts'
import type { Declaratie, Telling } from './vorm.ts'

export type Telrij = {
  readonly sleutels: readonly string[]
  readonly woorden: readonly string[]
  readonly aantal: number
}

/** A declared count: how many records (or which sum) per value of one or two fields; every known value is there, also with nothing. */
export function telling(d: Declaratie, t: Telling, b: Beeld): readonly Telrij[] {
  const rijen = (b.rijen.get(d.id) ?? []).filter(rij => voldoet(d, rij, t.als))
  const assen = t.per.map(id =>
    as(
      d,
      id,
      rijen.flatMap(r => alsLijst(r.velden[id])),
      b,
    ),
  )
  const [x = [], y] = assen
  const vakken = y === undefined ? x.map(a => [a]) : x.flatMap(a => y.map(c => [a, c]))
  return vakken.map(vak => {
    const hier = rijen.filter(r => vak.every((w, i) => alsLijst(r.velden[t.per[i] ?? '']).includes(w)))
    const som = t.som
    return {
      sleutels: vak,
      woorden: vak.map((w, i) => {
        const veld = veldVan(d, t.per[i] ?? '')
        return veld === undefined ? w : woordVan(veld, w, b)
      }),
      aantal: som === undefined ? hier.length : hier.reduce((n, r) => n + Number(r.velden[som] ?? 0), 0),
    }
  })
}

/** Every value a field can have: its choices, the municipalities, or what occurs. */
function as(d: Declaratie, id: string, er: readonly string[], b: Beeld): readonly string[] {
  const veld = veldVan(d, id)
  if (veld?.keuzes !== undefined) return veld.keuzes.map(k => k.id)
  if (veld?.soort === 'gemeente' || veld?.soort === 'gemeenten') return b.gemeenten
  if (veld?.soort === 'janee') return ['ja', 'nee']
  if (veld?.soort === 'dag') return [...new Set(er)].sort()
  return [...new Set(er)].sort((a, z) => a.localeCompare(z, 'nl'))
}
