import type { Declaratie, Rij, Veld, Voorwaarde, Waarde } from './vorm.ts'

export const leeg = (w: Waarde | undefined): boolean =>
  w === undefined || (typeof w === 'string' && w.trim() === '') || (Array.isArray(w) && w.length === 0)
/** A value as a list of words: one answer, several, yes or no. */
export const alsLijst = (w: Waarde | undefined): readonly string[] => {
  if (w === undefined || w === '') return []
  return typeof w === 'object' ? w : [typeof w === 'boolean' ? (w ? 'ja' : 'nee') : String(w)]
}
export const veldVan = (d: Declaratie, id: string): Veld | undefined => d.velden.find(v => v.id === id)

/** Whether a record meets every part of a condition; no condition always holds. */
export const voldoet = (d: Declaratie, rij: Rij, als: readonly Voorwaarde[] | undefined, vandaag: string): boolean =>
  (als ?? []).every(v => houdt(d, rij, v, vandaag))

function houdt(d: Declaratie, rij: Rij, v: Voorwaarde, vandaag: string): boolean {
  if (v.stand !== undefined && !v.stand.includes(rij.stand)) return false
  if (v.veld === undefined) return true
  const waarde = rij.velden[v.veld]
  const lijst = alsLijst(waarde)
  if (v.leeg !== undefined && leeg(waarde) !== v.leeg) return false
  const dag = typeof waarde === 'string' ? waarde : ''
  if (v.verstreken !== undefined && (dag !== '' && dag < vandaag) !== v.verstreken) return false
  if (v.komt !== undefined && dag > vandaag !== v.komt) return false
  if (v.is !== undefined && !v.is.some(w => lijst.includes(w))) return false
  if (v.niet?.some(w => lijst.includes(w)) === true) return false
  return v.kenmerk === undefined || kenmerken(d, v.veld, lijst).includes(v.kenmerk)
}

const kenmerken = (d: Declaratie, veld: string, lijst: readonly string[]): readonly string[] =>
  (veldVan(d, veld)?.keuzes ?? []).flatMap(k => (lijst.includes(k.id) ? (k.kenmerken ?? []) : []))
