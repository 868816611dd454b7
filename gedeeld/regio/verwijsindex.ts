import type { RegioDefinitie, Verwijsindex } from './schema.ts'

/** Wie er vraagt, zo ver als de index dat weten wil: in welke rol, bij welk soort organisatie. */
export type Indexvrager = { readonly rol: string; readonly organisatieSoort: string }

/** De index van deze regio voor wie er mag aanmelden; null waar hij uit staat of voor een ander (aa2014:2344-2346; R002-79). */
export function indexVoor(definitie: Pick<RegioDefinitie, 'keten'>, wie: Indexvrager): Verwijsindex | null {
  const index = definitie.keten.verwijsindex
  if (index === undefined) return null
  const mag = index.bevoegd.some(b => b.soort === wie.organisatieSoort && b.rollen.some(rol => rol === wie.rol))
  return mag ? index : null
}

/** De gemeenten waar de index werkt, bij naam. */
export const indexGemeenten = (
  definitie: Pick<RegioDefinitie, 'gemeenten'>,
  index: Pick<Verwijsindex, 'gemeenten'>,
): readonly string[] => (index.gemeenten === 'alle' ? definitie.gemeenten.map(g => g.naam) : index.gemeenten)

/** Mag deze mens een jongere uit deze gemeente aanmelden? */
export function magInIndex(
  definitie: Pick<RegioDefinitie, 'keten' | 'gemeenten'>,
  wie: Indexvrager,
  gemeente: string,
): boolean {
  const index = indexVoor(definitie, wie)
  return index !== null && indexGemeenten(definitie, index).includes(gemeente)
}
