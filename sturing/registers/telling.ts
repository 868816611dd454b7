import { periodeVan, woordVan, type Beeld } from './gaten.ts'
import { alsLijst, veldVan, voldoet } from './voorwaarde.ts'
import type { Declaratie, Rij, Telling } from './vorm.ts'

export type Telrij = {
  readonly sleutels: readonly string[]
  readonly woorden: readonly string[]
  readonly aantal: number
  /** what the records say here, where the count shows words */
  readonly tekst?: string
}

/** A declared count: how many records (which sum, share or words) per value of one or two fields; every known value is there, also with nothing. */
export function telling(d: Declaratie, t: Telling, b: Beeld): readonly Telrij[] {
  const alle = (b.rijen.get(d.id) ?? []).filter(rij => voldoet(d, rij, t.als, b.vandaag))
  const rijen = t.nieuwste === undefined ? alle : alleenNieuwste(alle, t.nieuwste)
  const assen = t.per.map(a => as(d, a, rijen, b))
  const vakken = assen.reduce<string[][]>((tot, een) => tot.flatMap(vak => een.map(w => [...vak, w])), [[]])
  return vakken.map(vak => {
    const hier = rijen.filter(r => vak.every((w, i) => waarden(r, t.per[i] ?? '').includes(w)))
    const toont = t.toont
    return {
      sleutels: vak,
      woorden: vak.map((w, i) => asWoord(d, t.per[i] ?? '', w, b)),
      aantal: getal(d, t, hier, b),
      ...(toont === undefined ? {} : { tekst: zeg(d, toont, hier, b) }),
    }
  })
}

function getal(d: Declaratie, t: Telling, hier: readonly Rij[], b: Beeld): number {
  const som = (veld: string) => hier.reduce((n, r) => n + Number(r.velden[veld] ?? 0), 0)
  if (t.som !== undefined) return som(t.som)
  if (t.aandeel === undefined) return hier.length
  if (!Array.isArray(t.aandeel)) return deel(som(t.aandeel.deel), som(t.aandeel.geheel))
  const als = t.aandeel
  return deel(hier.filter(r => voldoet(d, r, als, b.vandaag)).length, hier.length)
}
/** So many in a hundred, to one decimal; of nothing it is nothing. */
const deel = (wat: number, van: number): number => (van === 0 ? 0 : Math.round((wat / van) * 1000) / 10)

/** What is said here: everything, the newest, or the lowest in the order of the choices. */
function zeg(d: Declaratie, t: NonNullable<Telling['toont']>, hier: readonly Rij[], b: Beeld): string {
  const veld = veldVan(d, t.veld)
  const los = (r: Rij) => (t.veld === 'stand' ? [r.stand] : alsLijst(r.velden[t.veld]))
  const dag = (r: Rij) => String(r.velden[t.dag ?? ''] ?? '')
  const rang = (w: string) => veld?.keuzes?.findIndex(k => k.id === w) ?? 0
  const [eerste] =
    t.kies === 'nieuwste'
      ? [...hier].sort((x, y) => dag(y).localeCompare(dag(x)))
      : [...hier].sort((x, y) => rang(los(x)[0] ?? '') - rang(los(y)[0] ?? ''))
  const uit = t.kies === 'alle' ? hier.flatMap(los) : eerste === undefined ? [] : los(eerste)
  return [...new Set(uit)].map(w => asWoord(d, t.veld, w, b)).join(', ') || (t.leeg ?? '')
}

function alleenNieuwste(rijen: readonly Rij[], n: NonNullable<Telling['nieuwste']>): readonly Rij[] {
  const dag = (r: Rij) => String(r.velden[n.dag] ?? '')
  const wie = (r: Rij) => n.per.map(v => alsLijst(r.velden[v]).join(' ')).join('|')
  const per = new Map<string, Rij>()
  for (const r of rijen) {
    const er = per.get(wie(r))
    if (er === undefined || dag(r) > dag(er)) per.set(wie(r), r)
  }
  return [...per.values()]
}

type Periode = 'jaar' | 'halfjaar' | 'kwartaal'
const stuk = (a: string): [string, Periode | undefined] => {
  const [veld = '', per] = a.split(':')
  return [veld, per as Periode | undefined]
}
function waarden(r: Rij, a: string): readonly string[] {
  const [veld, per] = stuk(a)
  if (veld === 'stand') return [r.stand]
  const los = alsLijst(r.velden[veld])
  return per === undefined ? los : los.map(dag => periodeVan(dag, per))
}
function asWoord(d: Declaratie, a: string, w: string, b: Beeld): string {
  const [id, per] = stuk(a)
  if (id === 'stand') return d.standen.find(s => s.id === w)?.nl ?? w
  const veld = veldVan(d, id)
  return veld === undefined || per !== undefined ? w : woordVan(veld, w, b)
}

/** Every value a field can have: its choices, the municipalities, or what occurs. */
function as(d: Declaratie, a: string, rijen: readonly Rij[], b: Beeld): readonly string[] {
  const [id, per] = stuk(a)
  if (id === 'stand') return d.standen.map(s => s.id)
  const er = [...new Set(rijen.flatMap(r => waarden(r, a)))]
  const veld = veldVan(d, id)
  if (per !== undefined || veld?.soort === 'dag') return er.sort()
  if (veld?.keuzes !== undefined) return veld.keuzes.map(k => k.id)
  if (veld?.soort === 'gemeente' || veld?.soort === 'gemeenten') return b.gemeenten
  if (veld?.soort === 'janee') return ['ja', 'nee']
  return er.sort((x, y) => asWoord(d, a, x, b).localeCompare(asWoord(d, a, y, b), 'nl'))
}
