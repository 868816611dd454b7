import type { Kern } from '../casus.ts'
import type { Signaal } from '../signalen.ts'

/** Members whose own view is missing; a review of the plan names them (R004-62). */
export const zonderKijk = (c: Kern): readonly string[] =>
  c.personen.filter(p => !c.kijken.some(k => k.persoon === p.id)).map(p => p.id)

const als = (over: readonly string[], code: string, ernst: Signaal['ernst']): readonly Signaal[] =>
  over.length === 0 ? [] : [{ code, over, ernst }]

/** What in the family and its network deserves a look. */
export function signalen(c: Kern): readonly Signaal[] {
  const kind = (id: string) => c.personen.some(p => p.id === id && p.kind)
  const open = c.belangen.filter(b => b.gewogen === null)
  const dicht = [...open.filter(b => b.aard === 'toegang-geweigerd').map(b => b.kind)]
  return [
    ...als(zonderKijk(c).filter(kind), 'kind-zonder-kijk', 'nu'),
    ...als([...new Set(dicht)], 'zorgmijding', 'nu'),
    ...als([...new Set(open.map(b => b.kind))], 'belangenconflict-open', 'nu'),
    ...als(
      zonderKijk(c).filter(id => !kind(id)),
      'kijk-ontbreekt',
      'let-op',
    ),
    ...als(
      c.netwerkpersonen.filter(p => p.oordeel === null).map(p => p.id),
      'netwerk-zonder-oordeel',
      'let-op',
    ),
    ...als(
      c.netwerkpersonen.filter(p => p.professional === null).map(p => p.id),
      'netwerk-zonder-professional',
      'let-op',
    ),
  ]
}
