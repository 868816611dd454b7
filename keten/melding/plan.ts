import { lokaal, leesMoment } from '../../gedeeld/kalender/index.ts'
import { besluit, type Ctx } from '../../kernel/decider.ts'
import { weiger } from '../../kernel/weigering.ts'
import type { Open, Uitkomst } from './decide.ts'
import type { MeldingOpdracht } from './melding.ts'

type O<T extends MeldingOpdracht['type']> = Extract<MeldingOpdracht, { type: T }>
const dag = (moment: string): string => lokaal(leesMoment(moment)).toPlainDate().toString()

/**
 * A plan of approach is carried out at once: where the region says so, its first task begins on the day the plan is made (R002-26;
 * AA 2014 r. 1967-1969).
 */
export function maakPlan(m: Open, o: O<'MaakPlan'>, ctx: Ctx): Uitkomst {
  if (m.plan !== null && m.plan.begonnenOp === null)
    return weiger('MAG_NU_NIET', 'Er is al een plan. Leg eerst vast dat de eerste taak begonnen is.')
  const klok = ctx.regio.klokken.find(k => k.naam === 'plan-start')
  const later = dag(o.begint) !== dag(ctx.nu)
  if (Date.parse(o.begint) < Date.parse(ctx.nu) - MARGE || (klok !== undefined && later))
    return weiger(
      'ONVOLLEDIG',
      klok === undefined ? 'Een taak begint niet in het verleden.' : 'De eerste taak begint vandaag.',
      {
        ...(klok === undefined ? {} : { bron: klok.bron }),
        velden: [{ veld: 'begint', uitleg: klok === undefined ? 'ligt in het verleden' : 'kies een tijd van vandaag' }],
      },
    )
  return besluit({ soort: 'PlanGemaakt', taak: o.taak, begint: o.begint, daarna: o.daarna })
}
const MARGE = 3_600_000 // what was just agreed on the telephone is still today's start

export const begin = (m: Open, o: O<'BeginPlan'>, ctx: Ctx): Uitkomst =>
  m.plan === null || m.plan.begonnenOp !== null
    ? weiger('MAG_NU_NIET', 'Er wacht geen plan op een begin.')
    : besluit({ soort: 'PlanBegonnen', verslag: o.verslag, op: ctx.nu })
