import type { Ctx } from '../../kernel/decider.ts'
import { weiger } from '../../kernel/weigering.ts'
import type { Uitkomst } from './deel.ts'
import { beslis } from './delen.ts'
import type { Huisverbod, HuisverbodOpdracht } from './huisverbod.ts'
import { startScreening } from './screening/screening.ts'

/** Every rule of an order: what is asked, the situation, and what follows. The rules stand in the parts. */
export function decide(h: Huisverbod, o: HuisverbodOpdracht, ctx: Ctx): Uitkomst {
  if (o.type === 'StartScreening')
    return h.status === 'geen' ? startScreening(o, ctx) : weiger('MAG_NU_NIET', 'Deze beoordeling is al begonnen.')
  if (h.status === 'geen') return weiger('MAG_NU_NIET', 'Deze beoordeling bestaat nog niet.')
  if (h.status === 'gesloten')
    return weiger('MAG_NU_NIET', 'Dit dossier is gesloten. Begin een nieuwe beoordeling als er iets gebeurd is.')
  return beslis(h, o, ctx)
}
