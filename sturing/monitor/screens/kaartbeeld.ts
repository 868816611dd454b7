import type { Kaartblad } from '../kaart.ts'
import { plekVan } from './woorden.ts'

export type Kaartcijfer = Kaartblad['cijfers'][number]
export type Plek = Kaartcijfer['gemeenten'][number]
export type Hoogte = 'laag' | 'midden' | 'hoog' | 'zonder'

/** De tijdvakken waarover een gemeente een waarde heeft, nieuw naar oud; een waarde zonder jaar staat achteraan als ''. */
export const tijdvakkenVan = (c: Kaartcijfer): readonly string[] =>
  [...new Set(c.gemeenten.map(p => p.periode ?? ''))].toSorted((a, b) => (plekVan(b) ?? -1) - (plekVan(a) ?? -1))

/** Wat elke gemeente in een tijdvak zei. */
export const inTijdvak = (c: Kaartcijfer, tijdvak: string): ReadonlyMap<string, Plek> =>
  new Map(c.gemeenten.filter(p => (p.periode ?? '') === tijdvak).map(p => [p.waar, p]))

/** Drie even brede stappen tussen de laagste en de hoogste waarde; zijn zij gelijk, dan is alles midden. */
export function hoogteVan(waarde: number | undefined, alle: readonly number[]): Hoogte {
  if (waarde === undefined) return 'zonder'
  const [laag, hoog] = [Math.min(...alle), Math.max(...alle)]
  if (laag === hoog) return 'midden'
  const deel = (waarde - laag) / (hoog - laag)
  return deel < 1 / 3 ? 'laag' : deel > 2 / 3 ? 'hoog' : 'midden'
}
