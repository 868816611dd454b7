import type { Convenant } from './schema/beleid.ts'
import type { RegioDefinitie } from './schema.ts'

const inDeTijd = (c: Convenant, dag: string): boolean => (c.van ?? '') <= dag && dag <= (c.tot ?? '9999-12-31')
const noemt = (gemeenten: Convenant['gemeenten'], gemeente: string): boolean =>
  gemeenten === 'alle' || gemeenten.includes(gemeente)

/** A convenant counts where and while it was signed for (R000-124), and from its day on where it was widened to (R000-125). */
export const geldtVoor = (c: Convenant, gemeente: string, dag: string): boolean =>
  inDeTijd(c, dag) &&
  (noemt(c.gemeenten, gemeente) || (c.verbredingen ?? []).some(v => v.van <= dag && noemt(v.gemeenten, gemeente)))

/** A convenant that covers a case: which parts, and to which joint one it belongs. */
export type Dekking = {
  readonly id: string
  readonly naam: string
  readonly delen: Convenant['delen']
  readonly bij: string | null
  readonly bron: string
}

/**
 * Every convenant that covers a case of this municipality on this day: the joint ones first, each with the local ones that were linked to it
 * (R000-126).
 */
export function dekking(regio: Pick<RegioDefinitie, 'convenanten'>, gemeente: string, dag: string): Dekking[] {
  const gelden = regio.convenanten.filter(c => geldtVoor(c, gemeente, dag))
  const naamVan = new Map(gelden.map(c => [c.id, c.naam]))
  const los = gelden.filter(c => c.bij === undefined || !naamVan.has(c.bij))
  return [...los, ...gelden.filter(c => !los.includes(c))]
    .sort((a, b) => kop(a, los) - kop(b, los))
    .map(c => ({ id: c.id, naam: c.naam, delen: c.delen, bij: naamVan.get(c.bij ?? '') ?? null, bron: c.bron }))
}

/** The place of the joint one that a convenant belongs to. */
const kop = (c: Convenant, los: readonly Convenant[]): number => {
  const eigen = los.indexOf(c)
  return eigen >= 0 ? eigen : los.findIndex(l => l.id === c.bij) + 0.5
}
