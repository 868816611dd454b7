import type { Kern } from '../casus.ts'
import type { Hulp } from './feiten.ts'

/** Two help lines of this household that run on the same days (R003-96). */
export type Naast = readonly [Hulp, Hulp]

const dag = (op: string | null): string => op?.slice(0, 10) ?? ''

/** Pairs by different providers whose periods overlap. */
export function naastElkaar(c: Pick<Kern, 'hulp'>): readonly Naast[] {
  const liep = c.hulp.filter(h => h.gestartOp !== null)
  return liep.flatMap((a, n) =>
    liep.slice(n + 1).flatMap((b): readonly Naast[] => {
      const einde = (h: Hulp) => (h.afgerondOp === null ? '9999-12-31' : dag(h.afgerondOp))
      const samen = dag(a.gestartOp) <= einde(b) && dag(b.gestartOp) <= einde(a)
      return samen && a.aanbieder !== b.aanbieder ? [[a, b]] : []
    }),
  )
}

/** How many days lie between the report and the offer of help (R003-64). */
export const dagenTotAanbod = (c: Pick<Kern, 'gemeldOp'>, h: Hulp): number | null =>
  h.aangebodenOp === null
    ? null
    : Math.max(0, Math.floor((Date.parse(h.aangebodenOp) - Date.parse(c.gemeldOp)) / 86_400_000))
