import type { Registerblad } from '../../verwerkingen/routes.ts'

export type Verwerkingsrij = Registerblad['verwerkingen'][number]
export const VELDEN = ['van', 'grond', 'betrokkenen', 'gegevens', 'rollen', 'ontvangers', 'bewaren'] as const

const alsRij = (waarde: string | readonly string[]): readonly string[] =>
  typeof waarde === 'string' ? [waarde] : waarde
/** What stands in one field of a processing, each on its own. */
export const inVeld = (v: Verwerkingsrij, veld: (typeof VELDEN)[number]): readonly string[] => alsRij(v[veld])

/** The processings in which every word occurs somewhere, and that belong to `van` (empty: to anybody). */
export function zeef(rijen: readonly Verwerkingsrij[], woorden: string, van: string): readonly Verwerkingsrij[] {
  const delen = woorden.toLowerCase().split(/\s+/).filter(Boolean)
  return rijen.filter(v => {
    const alles = [v.id, v.doel, ...VELDEN.flatMap(veld => inVeld(v, veld))].join(' ').toLowerCase()
    return delen.every(d => alles.includes(d)) && (van === '' || v.van.includes(van))
  })
}
