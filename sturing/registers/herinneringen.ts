import { maandenVerder, naamVan, type Beeld } from './gaten.ts'
import { voldoet } from './voorwaarde.ts'
import type { Declaratie, Woord } from './vorm.ts'

export type Herinnerd = {
  readonly register: string
  readonly rij: string
  readonly dag: string
  readonly zin: Woord
}

/** What comes up soon or should have been done: a day of a record, so many days before it. Earliest first. */
export function herinneringenVan(d: Declaratie, b: Beeld): readonly Herinnerd[] {
  return d.herinneringen
    .flatMap(h =>
      (b.rijen.get(d.id) ?? []).flatMap(rij => {
        const veld = rij.velden[h.veld]
        if (typeof veld !== 'string' || veld === '' || !voldoet(d, rij, h.als, b.vandaag)) return []
        const dag = h.maandenErna === undefined ? veld : maandenVerder(veld, h.maandenErna)
        if (vroeger(dag, h.dagenVooraf) > b.vandaag) return []
        const wat = naamVan(d, rij, b)
        const zin = { nl: h.zin.nl.replace('{{wat}}', wat), en: h.zin.en.replace('{{wat}}', wat) }
        return [{ register: d.id, rij: rij.id, dag, zin }]
      }),
    )
    .sort((x, y) => x.dag.localeCompare(y.dag))
}

const vroeger = (dag: string, dagen: number): string =>
  new Date(Date.parse(`${dag}T00:00:00Z`) - dagen * 86_400_000).toISOString().slice(0, 10)
