import { alsLijst, leeg, veldVan, voldoet } from './voorwaarde.ts'
import type { Declaratie, Gatregel, Over, Rij, Waarde, Waarden, Woord } from './vorm.ts'

/** What rules look at: the records of every register, what a region consists of, and the day. */
export type Beeld = {
  readonly registers: ReadonlyMap<string, Declaratie>
  readonly rijen: ReadonlyMap<string, readonly Rij[]>
  readonly gemeenten: readonly string[]
  readonly organisaties: readonly { readonly id: string; readonly naam: string; readonly soort: string }[]
  readonly deelgebieden?: readonly { readonly id: string; readonly naam: string; readonly soort: string }[]
  /** per counting of the definition: which municipalities it leaves out */
  readonly nietInTelling?: Readonly<Record<string, readonly string[]>>
  /** YYYY-MM-DD */
  readonly vandaag: string
}
/**
 * Something that should be there and is not. `begin`: what a new record that fills it would begin with, in `vul` where that is another
 * register. `sinds`: the day it began to be missing, where a rule can tell. `eigenaar`: who it waits for.
 */
export type Gat = {
  readonly register: string
  readonly regel: string
  readonly zin: Woord
  readonly rij: string | null
  readonly wat: string
  readonly begin: Readonly<Record<string, Waarde>>
  readonly vul: string
  readonly sinds: string | null
  readonly eigenaar: string | null
}

/** The gaps of one register, by its declared rules (R000-80, R002-86). */
export const gatenVan = (d: Declaratie, b: Beeld): readonly Gat[] => d.gaten.flatMap(r => DOE[r.soort](d, r, b))

const DOE: Readonly<Record<Gatregel['soort'], (d: Declaratie, r: Gatregel, b: Beeld) => readonly Gat[]>> = {
  rij: (d, r, b) => van(d, r, b, rij => rij.gewijzigdOp?.slice(0, 10) ?? null),
  oud: (d, r, b) => van(d, r, b, rij => verlopen(nieuwste(r, rij, b), r.maanden ?? 12, b.vandaag)),
  voorbij: (d, r, b) => van(d, r, b, rij => voorbij(rij.velden[r.veld ?? ''], b.vandaag)),
  elke,
  ieder,
}

/** The records that meet the rule and of which `sinds` tells since when, or null for unknown; undefined when there is no gap. */
const van = (d: Declaratie, r: Gatregel, b: Beeld, sinds: (rij: Rij) => string | null | undefined): readonly Gat[] =>
  (b.rijen.get(d.id) ?? []).flatMap(rij => {
    const dag = voldoet(d, rij, r.als, b.vandaag) ? sinds(rij) : undefined
    if (dag === undefined) return []
    return [{ ...kop(d, r, naamVan(d, rij, b)), rij: rij.id, sinds: dag, eigenaar: eigenaarVan(d, rij, b) }]
  })

const kop = (d: Declaratie, r: Gatregel, wat: string) => ({
  ...{ register: d.id, regel: r.id, wat, begin: {}, vul: d.id },
  zin: { nl: r.zin.nl.replace('{{wat}}', wat), en: r.zin.en.replace('{{wat}}', wat) },
})
function eigenaarVan(d: Declaratie, rij: Rij, b: Beeld): string | null {
  const veld = d.eigenaar === undefined ? undefined : veldVan(d, d.eigenaar)
  const wie = veld === undefined ? [] : alsLijst(rij.velden[veld.id]).map(w => woordVan(veld, w, b))
  return wie.length === 0 ? null : wie.join(', ')
}
const voorbij = (dag: Waarde | undefined, vandaag: string): string | undefined =>
  typeof dag === 'string' && dag !== '' && dag < vandaag ? dag : undefined
const verlopen = (laatst: string, maanden: number, vandaag: string): string | null | undefined => {
  if (laatst === '') return null
  return laatst < maandenVerder(vandaag, -maanden) ? maandenVerder(laatst, maanden) : undefined
}

/** The newest day that counts: of the record itself, or of the records of another register that belong to it; '' when there is none. */
function nieuwste(r: Gatregel, rij: Rij, b: Beeld): string {
  const veld = r.veld ?? ''
  const erbij = r.in === undefined ? undefined : b.registers.get(r.in.register)
  const { langs = '', als } = r.in ?? {}
  const bij =
    erbij === undefined
      ? [rij]
      : (b.rijen.get(erbij.id) ?? []).filter(
          x => voldoet(erbij, x, als, b.vandaag) && alsLijst(x.velden[langs]).includes(rij.id),
        )
  return bij.map(x => String(x.velden[veld] ?? '')).reduce((hoogst, dag) => (dag > hoogst ? dag : hoogst), '')
}

/** The same day of another month; the last of February for the thirty-first. */
export function maandenVerder(dag: string, maanden: number): string {
  const [jaar = 0, maand = 1, d = 1] = dag.split('-').map(Number)
  const doel = new Date(Date.UTC(jaar, maand - 1 + maanden, 1))
  const laatste = new Date(Date.UTC(doel.getUTCFullYear(), doel.getUTCMonth() + 1, 0)).getUTCDate()
  doel.setUTCDate(Math.min(d, laatste))
  return doel.toISOString().slice(0, 10)
}

type Ding = {
  readonly id: string
  readonly naam: string
  readonly veld: string
  readonly waarde: Waarde
  readonly minstens?: number
}
/** Every municipality, team, choice or record must have at least so many, in this period or these months where that is asked. */
function elke(d: Declaratie, r: Gatregel, b: Beeld): readonly Gat[] {
  const tellen = (b.rijen.get(d.id) ?? []).filter(
    rij => voldoet(d, rij, r.als, b.vandaag) && inPeriode(String(rij.velden[r.dag ?? ''] ?? ''), r, b.vandaag),
  )
  const paren = (r.over ?? [])
    .map(o => dingen(d, o, r, b))
    .reduce<readonly (readonly Ding[])[]>((tot, as) => tot.flatMap(paar => as.map(x => [...paar, x])), [[]])
  return paren.flatMap(paar => {
    const aantal = tellen.filter(rij => paar.every(x => alsLijst(rij.velden[x.veld]).includes(x.id))).length
    if (aantal >= (typeof r.minstens === 'number' ? r.minstens : (paar.find(x => x.minstens)?.minstens ?? 1))) return []
    const begin = Object.fromEntries(paar.map(x => [x.veld, x.waarde]))
    const wie = (r.over ?? []).findIndex(o => o.soort === 'gemeenten' || o.soort === 'organisaties')
    const naam = paar.map(x => x.naam).join(', ')
    return [{ ...kop(d, r, naam), rij: null, begin, sinds: beginVan(r, b.vandaag), eigenaar: paar[wie]?.naam ?? null }]
  })
}

/** Everyone a record names must have an answer in another register: a municipality that was asked, a guest, a colleague. */
function ieder(d: Declaratie, r: Gatregel, b: Beeld): readonly Gat[] {
  const veld = veldVan(d, r.veld ?? '')
  const ander = b.registers.get(r.in?.register ?? '')
  const bij = r.in
  const wie = bij?.veld
  if (veld === undefined || ander === undefined || bij === undefined || wie === undefined) return []
  const er = (b.rijen.get(ander.id) ?? []).filter(x => voldoet(ander, x, bij.als, b.vandaag))
  return (b.rijen.get(d.id) ?? []).flatMap(rij => {
    if (!voldoet(d, rij, r.als, b.vandaag)) return []
    const hier = er.filter(x => alsLijst(x.velden[bij.langs]).includes(rij.id))
    return alsLijst(rij.velden[veld.id]).flatMap(w => {
      if (hier.some(x => alsLijst(x.velden[wie]).includes(w))) return []
      const wat = `${naamVan(d, rij, b)}: ${woordVan(veld, w, b)}`
      return [
        {
          ...{ ...kop(d, r, wat), rij: rij.id, vul: ander.id, sinds: rij.gewijzigdOp?.slice(0, 10) ?? null },
          ...{ begin: { [bij.langs]: rij.id, [wie]: w }, eigenaar: woordVan(veld, w, b) },
        },
      ]
    })
  })
}

function inPeriode(dag: string, r: Gatregel, vandaag: string): boolean {
  if (r.maanden !== undefined) return dag > maandenVerder(vandaag, -r.maanden)
  return r.per === undefined || periodeVan(dag, r.per) === periodeVan(vandaag, r.per)
}
const beginVan = (r: Gatregel, vandaag: string): string | null => {
  if (r.per === undefined) return null
  const maand = { jaar: 1, halfjaar: vandaag.slice(5, 7) > '06' ? 7 : 1, kwartaal: (kwartaal(vandaag) - 1) * 3 + 1 }
  return `${vandaag.slice(0, 4)}-${String(maand[r.per]).padStart(2, '0')}-01`
}
/** The year, half year or quarter of a day: "2026", "2026-H1", "2026-K2". */
export function periodeVan(dag: string, per: 'jaar' | 'halfjaar' | 'kwartaal'): string {
  const jaar = dag.slice(0, 4)
  if (per === 'jaar' || jaar === '') return jaar
  return per === 'kwartaal' ? `${jaar}-K${kwartaal(dag)}` : `${jaar}-H${dag.slice(5, 7) > '06' ? 2 : 1}`
}
const kwartaal = (dag: string): number => Math.ceil(Number(dag.slice(5, 7)) / 3)

function dingen(d: Declaratie, o: Over, r: Gatregel, b: Beeld): readonly Ding[] {
  const veld = o.veld
  const soort = veldVan(d, veld)?.soort
  const meer = soort !== undefined && MEER.has(soort)
  const ding = (id: string, naam: string): Ding => ({ id, naam, veld, waarde: meer ? [id] : id })
  const buiten = o.telling === undefined ? [] : (b.nietInTelling?.[o.telling] ?? [])
  switch (o.soort) {
    case 'gemeenten':
      return b.gemeenten.filter(g => !buiten.includes(g)).map(g => ding(g, g))
    case 'deelgebieden':
      return (b.deelgebieden ?? []).filter(x => o.gebieden?.includes(x.soort) ?? true).map(x => ding(x.id, x.naam))
    case 'keuze':
      return (veldVan(d, veld)?.keuzes ?? []).filter(k => o.keuzes?.includes(k.id) ?? true).map(k => ding(k.id, k.nl))
    case 'organisaties':
      return b.organisaties.filter(x => o.organisaties?.includes(x.soort) === true).map(x => ding(x.id, x.naam))
    case 'register': {
      const ander = b.registers.get(o.register ?? '')
      return ander === undefined
        ? []
        : (b.rijen.get(ander.id) ?? [])
            .filter(rij => voldoet(ander, rij, o.als, b.vandaag))
            .map(rij => {
              const getal = typeof r.minstens === 'string' ? rij.velden[r.minstens] : undefined
              return {
                ...ding(rij.id, naamVan(ander, rij, b)),
                ...(typeof getal === 'number' ? { minstens: getal } : {}),
              }
            })
    }
  }
}
export const MEER: ReadonlySet<string> = new Set(['gemeenten', 'deelgebieden', 'verwijzingen', 'meer', 'regels'])

/** The newest record of another register that belongs to this one, as the declaration asks to show it, also in words. */
export type Laatst = {
  readonly naam: Woord
  readonly velden: Waarden
  readonly delen: readonly { readonly naam: Woord; readonly waarde: Woord }[]
}
export function laatsteVan(d: Declaratie, rij: Rij, b: Beeld): Readonly<Record<string, Laatst>> {
  return Object.fromEntries(
    (d.erbij ?? []).flatMap(e => {
      const ander = b.registers.get(e.register)
      const bij = (b.rijen.get(e.register) ?? []).filter(x => alsLijst(x.velden[e.langs]).includes(rij.id))
      const dag = (x: Rij) => String(x.velden[e.dag] ?? '')
      const [eerste, ...rest] = bij
      if (eerste === undefined || ander === undefined) return []
      const nieuwst = rest.reduce((hoogst, x) => (dag(x) > dag(hoogst) ? x : hoogst), eerste)
      const velden = ander.velden.filter(v => e.velden.includes(v.id))
      const delen = velden.map(v => ({ naam: v.naam, waarde: inWoorden(v, alsLijst(nieuwst.velden[v.id]), b) }))
      const los = Object.fromEntries(velden.map(v => [v.id, nieuwst.velden[v.id] ?? '']))
      return [[e.register, { naam: ander.naam, velden: los, delen }]]
    }),
  )
}
const inWoorden = (veld: Declaratie['velden'][number], waarden: readonly string[], b: Beeld): Woord => ({
  nl: waarden.map(w => woordVan(veld, w, b)).join(', '),
  en: waarden.map(w => veld.keuzes?.find(k => k.id === w)?.en ?? woordVan(veld, w, b)).join(', '),
})

/** What a record is called: its title fields, with references by name. */
export function naamVan(d: Declaratie, rij: Rij, b: Beeld): string {
  const delen = d.titel.flatMap(id => {
    const veld = veldVan(d, id)
    return leeg(rij.velden[id])
      ? []
      : alsLijst(rij.velden[id]).map(w => (veld === undefined ? w : woordVan(veld, w, b)))
  })
  return delen.length === 0 ? '?' : delen.join(', ')
}

/** One value in words, in Dutch. */
export function woordVan(veld: Declaratie['velden'][number], waarde: string, b: Beeld): string {
  if (veld.keuzes !== undefined) return veld.keuzes.find(k => k.id === waarde)?.nl ?? waarde
  if (veld.soort === 'deelgebied' || veld.soort === 'deelgebieden')
    return b.deelgebieden?.find(g => g.id === waarde)?.naam ?? '?'
  if (veld.soort === 'organisatie') return b.organisaties.find(o => o.id === waarde)?.naam ?? '?'
  if (veld.soort !== 'verwijzing' && veld.soort !== 'verwijzingen') return waarde
  const ander = b.registers.get(veld.register ?? '')
  const rij = ander && b.rijen.get(ander.id)?.find(x => x.id === waarde)
  return ander && rij ? naamVan(ander, rij, b) : '?'
}

/** The value at a path: a field, or a field of the record that a field points at. "id" is the record itself. */
export function langsPad(d: Declaratie, rij: Rij, pad: string, b: Beeld): Waarde | undefined {
  if (pad === 'id') return rij.id
  const [eerste = '', tweede] = pad.split('.')
  if (tweede === undefined) return rij.velden[eerste]
  const ander = b.registers.get(veldVan(d, eerste)?.register ?? '')
  const [id] = alsLijst(rij.velden[eerste])
  return ander && b.rijen.get(ander.id)?.find(x => x.id === id)?.velden[tweede]
}
