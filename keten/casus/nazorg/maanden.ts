import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import type { Kern } from '../casus.ts'

/** Follow-ups a region or a team may set, in months; each its own clock and its own work. */
export const OPVOLGMAANDEN = [3, 6, 9, 12, 18, 24] as const
/** A stable situation can take at least this long in serious cases (R001-91; Utrecht 2015, lines 1862-1866). */
const LANG = 18

type Gezin = Pick<Kern, 'nazorgmaanden' | 'verhoogdRisico'>

/** The months after which this family is looked at again: chosen for it, else those of the region. */
export const maandenVan = (c: Gezin, regio: RegioDefinitie): readonly number[] =>
  c.nazorgmaanden ?? regio.keten.casus.opvolging.maanden

/** What Kring proposes: those of the region, and for a family with raised risk every moment up to eighteen months. */
export function voorstel(c: Gezin, regio: RegioDefinitie): readonly number[] {
  const { maanden } = regio.keten.casus.opvolging
  if (!c.verhoogdRisico) return maanden
  return OPVOLGMAANDEN.filter(m => m <= LANG || maanden.includes(m))
}
