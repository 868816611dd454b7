import type { RegioDefinitie, Woordpaar } from '../../gedeeld/regio/schema.ts'
import type { Declaratie, Veld } from './vorm.ts'

type Regel = Readonly<Record<string, unknown>>

/** A list of a region definition by name: one of its own, or one of the lists it keeps for its registers. */
export function lijstVan(def: RegioDefinitie, naam: string): readonly Regel[] {
  const eigen = (def as unknown as Record<string, unknown>)[naam]
  if (Array.isArray(eigen)) return eigen as readonly Regel[]
  return (def.lijsten.find(l => l.id === naam)?.regels ?? []) as readonly Regel[]
}

const tekst = (r: Regel, ...sleutels: readonly string[]): string =>
  sleutels.map(s => r[s]).find((w): w is string => typeof w === 'string') ?? ''

const isWoordpaar = (w: unknown): w is Woordpaar => typeof w === 'object' && w !== null && 'nl' in w && 'en' in w

/** The documents of all regions by name: a rule from one of them says nothing about a region that never wrote it. */
export const documentenVan = (regios: Iterable<RegioDefinitie>): ReadonlySet<string> =>
  new Set([...regios].flatMap(def => def.documenten.map(doc => doc.id)))

/**
 * A register as this region has it: choices that the vision names are filled in, and what is required only elsewhere is not. Where the
 * vision names no such list the field is not there, and no rule, reminder or count asks for it. A rule about what should be there holds
 * where the own vision asks it, or the law, or Kring itself; never because another region wrote it down.
 */
export function voorRegio(raw: Declaratie, def: RegioDefinitie, documenten: ReadonlySet<string>): Declaratie {
  const eigen = new Set(def.documenten.map(doc => doc.id))
  const bindt = ({ bron }: { readonly bron: string }): boolean => {
    const namen = bron.split('; ').map(deel => deel.split(':')[0] ?? '')
    return (
      namen.every(n => n === 'platform') || namen.some(n => eigen.has(n) || (n !== 'platform' && !documenten.has(n)))
    )
  }
  const d = { ...raw, gaten: raw.gaten.filter(bindt), herinneringen: raw.herinneringen.filter(bindt) }
  const velden = d.velden.flatMap((v): Veld[] => {
    const { verplicht, ...los } = v
    const hier = { ...los, verplicht: Array.isArray(verplicht) ? verplicht.includes(def.regio.id) : verplicht === true }
    if (v.keuzesUit === undefined) return [hier]
    const keuzes = lijstVan(def, v.keuzesUit).map(r => {
      if (isWoordpaar(r['naam'])) return { id: tekst(r, 'id'), ...r['naam'] }
      const nl = tekst(r, 'naam', 'tekst', 'vraag', 'taak', 'label')
      return { id: tekst(r, 'id'), nl, en: nl }
    })
    return keuzes.length === 0 ? [] : [{ ...hier, keuzes }]
  })
  const mist = new Set(d.velden.map(v => v.id).filter(id => velden.every(v => v.id !== id)))
  if (mist.size === 0) return { ...d, velden }
  const zonder = (iets: unknown): boolean => !noemt(iets, mist)
  return {
    ...d,
    velden,
    titel: d.titel.filter(id => !mist.has(id)),
    gaten: d.gaten.filter(zonder),
    herinneringen: d.herinneringen.filter(zonder),
    tellingen: d.tellingen.filter(zonder),
  }
}

/** Whether a rule speaks of one of these fields; its words and its name do not count. */
function noemt(iets: unknown, velden: ReadonlySet<string>): boolean {
  if (typeof iets === 'string') return velden.has(iets.split(':')[0] ?? '')
  if (Array.isArray(iets)) return iets.some(x => noemt(x, velden))
  if (typeof iets !== 'object' || iets === null) return false
  return Object.entries(iets).some(([sleutel, x]) => !WOORDEN.has(sleutel) && noemt(x, velden))
}
const WOORDEN: ReadonlySet<string> = new Set(['id', 'zin', 'naam', 'bron', 'soort', 'is', 'niet', 'stand', 'in'])
