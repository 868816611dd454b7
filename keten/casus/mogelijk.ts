import type { Casus, CasusOpdracht } from './casus.ts'
import { mogelijkInOpen, ookGesloten } from './delen.ts'

/** Which acts make sense in this situation; the screen shows these and no others. */
export function mogelijk(c: Casus): readonly CasusOpdracht['type'][] {
  if (c.status === 'geen') return []
  return c.status === 'gesloten' ? [...ookGesloten, 'LegNieuwGeweldVast', 'HeropenCasus'] : mogelijkInOpen(c)
}
