import { alsLijst, leeg, veldVan, voldoet } from './voorwaarde.ts'
import type { Declaratie, Gatregel, Over, Rij, Waarde, Waarden, Woord } from './vorm.ts'

/** What rules look at: the records of every register, what a region consists of, and the day. */
export type Beeld = {
  readonly registers: ReadonlyMap<string, Declaratie>
  readonly rijen: ReadonlyMap<string, readonly Rij[]>
  readonly gemeenten: readonly string[]
  readonly organisaties: readonly { readonly id: string; readonly naam: string; readonly soort: string }[]
  /** YYYY-MM-DD */
  readonly vandaag: string
}
/** Something that should be there and is not. `begin`: what a new record that fills it would begin with. */
export type Gat = {
  readonly register: string
  readonly regel: string
  readonly zin: Woord
  readonly rij: string | null
  readonly wat: string
  readonly begin: Readonly<Record<string, Waarde>>
}

/** The gaps of one register, by its declared rules (R000-80, R002-86). */
export const gatenVan = (d: Declaratie, b: Beeld): readonly Gat[] => d.gaten.flatMap(r => DOE[r.soort](d, r, b))

const DOE: Readonly<Record<Gatregel['soort'], (d: Declaratie, r: Gatregel, b: Beeld) => readonly Gat[]>> = {
  rij: (d, r, b) => van(d, r, b, () => true),
  oud: (d, r, b) => van(d, r, b, rij => nieuwste(r, rij, b) < maandenTerug(b.vandaag, r.maanden ?? 12)),
  voorbij: (d, r, b) => van(d, r, b, rij => voorbij(rij.velden[r.veld ?? ''], b.vandaag)),
  elke,
}

const van = (d: Declaratie, r: Gatregel, b: Beeld, houdt: (rij: Rij) => boolean): readonly Gat[] =>
  (b.rijen.get(d.id) ?? [])
    .filter(rij => voldoet(d, rij, r.als) && houdt(rij))
    .map(rij => ({ ...kop(d, r, naamVan(d, rij, b)), rij: rij.id, begin: {} }))

const kop = (d: Declaratie, r: Gatregel, wat: string) => ({
  ...{ register: d.id, regel: r.id, wat },
  zin: { nl: r.zin.nl.replace('{{wat}}', wat), en: r.zin.en.replace('{{wat}}', wat) },
})
const voorbij = (dag: Waarde | undefined, vandaag: string): boolean =>
  typeof dag === 'string' && dag !== '' && dag < vandaag

/** The newest day that counts: of the record itself, or of the records of another register that belong to it; '' when there is none. */
function nieuwste(r: Gatregel, rij: Rij, b: Beeld): string {
  const veld = r.veld ?? ''
  const erbij = r.in === undefined ? undefined : b.registers.get(r.in.register)
  const { langs = '', als } = r.in ?? {}
  const bij =
    erbij === undefined
      ? [rij]
      : (b.rijen.get(erbij.id) ?? []).filter(x => voldoet(erbij, x, als) && alsLijst(x.velden[langs]).includes(rij.id))
  return bij.map(x => String(x.velden[veld] ?? '')).reduce((hoogst, dag) => (dag > hoogst ? dag : hoogst), '')
}

/** The same day of an earlier month; the last of February for the thirty-first. */
function maandenTerug(dag: string, maanden: number): string {
  const [jaar = 0, maand = 1, d = 1] = dag.split('-').map(Number)
  const doel = new Date(Date.UTC(jaar, maand - 1 - maanden, 1))
  const laatste = new Date(Date.UTC(doel.getUTCFullYear(), doel.getUTCMonth() + 1, 0)).getUTCDate()
  doel.setUTCDate(Math.min(d, laatste))
  return doel.toISOString().slice(0, 10)
}

type Ding = { readonly id: string; readonly naam: string; readonly veld: string; readonly waarde: Waarde }
/** Every municipality, team, choice or record must have at least so many, in this year or quarter where that is asked. */
function elke(d: Declaratie, r: Gatregel, b: Beeld): readonly Gat[] {
  const tellen = (b.rijen.get(d.id) ?? []).filter(
    rij => voldoet(d, rij, r.als) && (r.per === undefined || inPeriode(rij, r, b.vandaag)),
  )
  const [eerste, tweede] = (r.over ?? []).map(o => dingen(d, o, b))
  const paren: readonly (readonly Ding[])[] =
    eerste === undefined
      ? [[]]
      : tweede === undefined
        ? eerste.map(x => [x])
        : eerste.flatMap(x => tweede.map(y => [x, y]))
  return paren.flatMap(paar => {
    const aantal = tellen.filter(rij => paar.every(x => alsLijst(rij.velden[x.veld]).includes(x.id))).length
    if (aantal >= (r.minstens ?? 1)) return []
    const begin = Object.fromEntries(paar.map(x => [x.veld, x.waarde]))
    return [{ ...kop(d, r, paar.map(x => x.naam).join(', ')), rij: null, begin }]
  })
}

function inPeriode(rij: Rij, r: Gatregel, vandaag: string): boolean {
  const dag = String(rij.velden[r.dag ?? ''] ?? '')
  if (dag.slice(0, 4) !== vandaag.slice(0, 4)) return false
  return r.per === 'jaar' || kwartaal(dag) === kwartaal(vandaag)
}
const kwartaal = (dag: string): number => Math.ceil(Number(dag.slice(5, 7)) / 3)

function dingen(d: Declaratie, o: Over, b: Beeld): readonly Ding[] {
  const veld = o.veld
  const soort = veldVan(d, veld)?.soort
  const meer = soort === 'gemeenten' || soort === 'verwijzingen' || soort === 'meer'
  const ding = (id: string, naam: string): Ding => ({ id, naam, veld, waarde: meer ? [id] : id })
  if (o.soort === 'gemeenten') return b.gemeenten.map(g => ding(g, g))
  if (o.soort === 'keuze') return (veldVan(d, veld)?.keuzes ?? []).map(k => ding(k.id, k.nl))
  if (o.soort === 'organisaties')
    return b.organisaties.filter(x => o.organisaties?.includes(x.soort) === true).map(x => ding(x.id, x.naam))
  const ander = b.registers.get(o.register ?? '')
  if (ander === undefined) return []
  return (b.rijen.get(ander.id) ?? [])
    .filter(rij => voldoet(ander, rij, o.als))
    .map(rij => ding(rij.id, naamVan(ander, rij, b)))
}

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
  if (veld.soort === 'organisatie') return b.organisaties.find(o => o.id === waarde)?.naam ?? '?'
  if (veld.soort !== 'verwijzing' && veld.soort !== 'verwijzingen') return waarde
  const ander = b.registers.get(veld.register ?? '')
  const rij = ander && b.rijen.get(ander.id)?.find(x => x.id === waarde)
  return ander && rij ? naamVan(ander, rij, b) : '?'
}
