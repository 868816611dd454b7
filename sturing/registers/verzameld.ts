import { langsPad, naamVan, type Beeld } from './gaten.ts'
import { alsLijst, leeg, voldoet } from './voorwaarde.ts'
import type { Declaratie, Rij, Verzamelt, Waarden, Woord } from './vorm.ts'

/** What belongs with a record and stands in another register: the points on an agenda, the measures under a goal. */
export type Verzameld = {
  readonly id: string
  readonly naam: Woord
  readonly register: string
  readonly rijen: readonly {
    readonly id: string
    readonly naam: string
    readonly stand: string
    readonly velden: Waarden
  }[]
  /** how many places are left, where the declaration counts that */
  readonly over: number | null
}

/** Everything that is shown with a record, by its declaration (R004-23: a point without a body goes to those of its level). */
export const verzameldVan = (d: Declaratie, rij: Rij, b: Beeld): readonly Verzameld[] =>
  (d.verzamelt ?? []).flatMap(v => {
    const ander = b.registers.get(v.register)
    if (ander === undefined) return []
    const er = aanDeBeurt(d, rij, v, b)
      ? (b.rijen.get(ander.id) ?? []).filter(x => voldoet(ander, x, v.als, b.vandaag) && hoort(d, rij, ander, x, v, b))
      : []
    const plaatsen = v.van === undefined ? undefined : rij.velden[v.van]
    return [
      {
        ...{ id: v.id, naam: v.naam, register: ander.id },
        rijen: er.map(x => ({
          ...{ id: x.id, naam: naamVan(ander, x, b), stand: x.stand },
          velden: Object.fromEntries(v.velden.flatMap(f => (x.velden[f] === undefined ? [] : [[f, x.velden[f]]]))),
        })),
        over: typeof plaatsen === 'number' ? Math.max(0, plaatsen - er.length) : null,
      },
    ]
  })

const hoort = (d: Declaratie, rij: Rij, ander: Declaratie, x: Rij, v: Verzamelt, b: Beeld): boolean =>
  v.koppel.some(k => {
    if (k.alsLeeg !== undefined && !leeg(x.velden[k.alsLeeg])) return false
    const hier = alsLijst(langsPad(d, rij, k.hier, b))
    return alsLijst(langsPad(ander, x, k.daar, b)).some(w => hier.includes(w))
  })

/** Whether this is the first one to come of those that share a field: the next meeting of a body. */
function aanDeBeurt(d: Declaratie, rij: Rij, v: Verzamelt, b: Beeld): boolean {
  const e = v.eerste
  if (e === undefined) return true
  const dag = (x: Rij) => String(x.velden[e.dag] ?? '')
  const komt = (b.rijen.get(d.id) ?? []).filter(
    x => voldoet(d, x, e.als, b.vandaag) && String(x.velden[e.zelfde]) === String(rij.velden[e.zelfde]),
  )
  const [eerste] = [...komt].sort((x, y) => dag(x).localeCompare(dag(y)))
  return eerste?.id === rij.id
}
