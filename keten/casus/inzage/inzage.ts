import type { Casus, CasusFeit, Kern } from '../casus.ts'
import { regelVan } from './regels.ts'
import { isReden, REDENEN, type Reden, type Veldregel } from './regel.ts'

export type Bestaand = Exclude<Casus, { status: 'geen' }>
/** Somebody as the record knows them: what a copy may say of the person itself. */
export type Mens = {
  readonly id: string
  readonly voornamen: string
  readonly tussenvoegsel: string
  readonly achternaam: string
  readonly geboortedatum: string
  readonly straat: string | null
  readonly huisnummer: string | null
  readonly postcode: string | null
  readonly plaats: string | null
}
/** The whole case, as who works in it may read it: the copy is cut out of this. */
export type Inzagebron = {
  readonly feiten: readonly CasusFeit[]
  readonly teksten: Readonly<Record<string, string>>
  readonly personen: readonly Mens[]
}
export type Inzageveld = {
  readonly veld: string
  readonly waarde: string | number | boolean | readonly string[]
  readonly tekst: string | null
}
export type Inzageregel = { readonly feit: CasusFeit['soort']; readonly velden: readonly Inzageveld[] }

/** The copy of one person: only what is listed here leaves the house. */
export type Inzagekopie = {
  readonly persoon: string
  readonly ontvanger: string
  readonly op: string
  readonly naam: string
  readonly geboortedatum: string
  readonly adres: string | null
  readonly kinderen: readonly string[]
  readonly regels: readonly Inzageregel[]
  /** how many facts stay out wholly or in part, per reason; never which */
  readonly weggelaten: Readonly<Record<Reden, number>>
  /** the fields that go along, by name: what the sharing record keeps */
  readonly velden: readonly string[]
}

/**
 * The redaction view of one person (R-VT-04): fact by fact, field by field, by the declared table. What no line lets through stays out.
 * `ontvanger` is who gets it: the person, or who represents a child; words of the child itself go to nobody else.
 */
export function inzage(c: Kern, bron: Inzagebron, persoon: string, ontvanger: string, nu: string): Inzagekopie {
  const weg = Object.fromEntries(Object.keys(REDENEN).map(r => [r, 0])) as Record<Reden, number>
  const regels = bron.feiten.flatMap(feit => {
    const { velden, redenen } = snij(feit, c, bron, persoon, ontvanger)
    for (const r of redenen) weg[r] += 1
    return velden.length === 0 ? [] : [{ feit: feit.soort, velden }]
  })
  const ik = bron.personen.find(p => p.id === persoon)
  return {
    persoon,
    ontvanger,
    op: nu,
    naam: ik ? naamVan(ik) : '',
    geboortedatum: ik?.geboortedatum ?? '',
    adres: ik && persoon === ontvanger && !isKind(c, persoon) ? adresVan(ik) : null,
    kinderen: eigenKinderen(c, persoon).flatMap(id => bron.personen.find(p => p.id === id)?.voornamen ?? []),
    regels,
    weggelaten: weg,
    velden: [...new Set(regels.flatMap(r => r.velden.map(v => `${r.feit}.${v.veld}`)))].sort(),
  }
}

/** One fact: what of it goes along, and why the rest does not. */
function snij(feit: CasusFeit, c: Kern, bron: Inzagebron, persoon: string, ontvanger: string) {
  const regel = regelVan(feit.soort)
  const van = regel.van(feit, c)
  const redenen = new Set<Reden>()
  const velden: Inzageveld[] = []
  for (const [veld, wat] of Object.entries(regel.velden) as [string, Veldregel][]) {
    const waarde = (feit as unknown as Readonly<Record<string, unknown>>)[veld]
    if (wat === 'intern' || waarde === undefined || waarde === null) continue
    if (!van.includes(persoon)) redenen.add(isReden(wat) ? wat : 'ander')
    else if (isReden(wat)) redenen.add(wat)
    else if (wat === 'eigen-woorden' && (van.length > 1 || ontvanger !== persoon)) redenen.add('woorden')
    else velden.push(...alsVeld(veld, wat, waarde, bron, persoon))
  }
  return { velden, redenen }
}

function alsVeld(
  veld: string,
  wat: Veldregel,
  waarde: unknown,
  { teksten }: Inzagebron,
  persoon: string,
): readonly Inzageveld[] {
  if (wat === 'eigen-deel') return eigenDeel(waarde, persoon)
  if (wat === 'vast') return isVast(waarde) ? [{ veld, waarde, tekst: null }] : []
  const ids: readonly unknown[] = Array.isArray(waarde) ? waarde : [waarde]
  return ids.flatMap(id => {
    const tekst = typeof id === 'string' ? teksten[id] : undefined
    return tekst === undefined ? [] : [{ veld, waarde: String(id), tekst }]
  })
}

/** Of a list with a line per person: the own line, without whose it is. */
function eigenDeel(waarde: unknown, persoon: string): readonly Inzageveld[] {
  const lijst = (Array.isArray(waarde) ? waarde : []) as readonly Readonly<Record<string, unknown>>[]
  const eigen = lijst.filter(x => x['persoon'] === persoon || x['id'] === persoon)
  return eigen.flatMap(x =>
    Object.entries(x).flatMap(([veld, w]) =>
      EIGEN_DEEL.includes(veld) && isVast(w) ? [{ veld, waarde: w, tekst: null }] : [],
    ),
  )
}
const EIGEN_DEEL = ['oordeel', 'rol', 'rollen']

const isVast = (w: unknown): w is Inzageveld['waarde'] =>
  typeof w === 'string' ||
  typeof w === 'number' ||
  typeof w === 'boolean' ||
  (Array.isArray(w) && w.every(x => typeof x === 'string'))

const naamVan = (p: Mens): string =>
  [p.voornamen, p.tussenvoegsel, p.achternaam].filter(deel => deel.trim() !== '').join(' ')
const adresVan = (p: Mens): string | null => {
  const regels = [
    [p.straat, p.huisnummer],
    [p.postcode, p.plaats],
  ].map(delen => delen.filter(Boolean).join(' '))
  return regels.some(r => r !== '') ? regels.filter(r => r !== '').join(', ') : null
}
/** The own sheet of somebody, for who works on their track: as their own copy, and never where they are (SD-23). */
export const spoorkopie = (c: Kern, bron: Inzagebron, persoon: string, nu: string): Inzagekopie => ({
  ...inzage(c, bron, persoon, persoon, nu),
  adres: null,
})

export const isKind = (c: Kern, id: string): boolean =>
  [...c.personen, ...c.vertrokken].some(p => p.id === id && p.kind)

/** Whether this person is a parent of that one now, and did it no violence: authority itself is not on record (a choice of Kring). */
export function isOuderVan(c: Kern, ouder: string, kind: string): boolean {
  const nu = c.verbanden.filter(v => v.tot === undefined)
  const lijn = nu.some(
    v =>
      (v.van === ouder && v.naar === kind && v.soort === 'ouder') ||
      (v.van === kind && v.naar === ouder && v.soort === 'kind'),
  )
  return lijn && !c.verbanden.some(v => v.geweld && v.van === ouder && v.naar === kind)
}
const eigenKinderen = (c: Kern, persoon: string): readonly string[] =>
  c.personen.filter(p => p.kind && isOuderVan(c, persoon, p.id)).map(p => p.id)

/** Suspected of violence in the report, in an event, or by a relation: whatever else this person also is. */
export const andereKant = (c: Kern, id: string): boolean =>
  [...c.personen, ...c.vertrokken].some(p => p.id === id && p.rollen.some(r => r === 'pleger' || r === 'beide')) ||
  c.gebeurtenissen.some(g => g.rollen.some(r => r.persoon === id && (r.rol === 'pleger' || r.rol === 'beide'))) ||
  c.verbanden.some(v => v.geweld && v.van === id)
