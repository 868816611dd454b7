import type { Ctx } from '../../kernel/decider.ts'
import { weiger } from '../../kernel/weigering.ts'
import type { Casus, CasusOpdracht, Kern } from './casus.ts'
import type { Later, Uitkomst } from './deel.ts'
import { alleenGesloten, beslis, ookGesloten } from './delen.ts'
import { geweldNaSluiten, heropen, open } from './loop/loop.ts'
import { openRechtstreeks } from './loop/rechtstreeks.ts'

/** Every rule of a case: an order, the situation, and what follows from it. The rules stand in the parts. */
export function decide(c: Casus, o: CasusOpdracht, ctx: Ctx): Uitkomst {
  if (o.type === 'OpenCasus' || o.type === 'OpenRechtstreeks') {
    if (c.status !== 'geen') return weiger('MAG_NU_NIET', 'Deze casus is al geopend.')
    return o.type === 'OpenCasus' ? open(o, ctx) : openRechtstreeks(o, ctx)
  }
  if (c.status === 'geen') return weiger('MAG_NU_NIET', 'Deze casus bestaat nog niet.')
  if (c.status === 'gesloten') return alsGesloten(c, o, ctx)
  if (alleenGesloten.includes(o.type)) return weiger('MAG_NU_NIET', 'Dit kan pas als de casus gesloten is.')
  return beslis(c, o, ctx)
}

function alsGesloten(c: Kern, o: Later, ctx: Ctx): Uitkomst {
  if (o.type === 'HeropenCasus') return heropen(o, ctx)
  if (o.type === 'LegNieuwGeweldVast') return geweldNaSluiten(o, ctx)
  if (!ookGesloten.includes(o.type))
    return weiger('MAG_NU_NIET', 'Deze casus is gesloten. Heropen de casus als er iets gebeurd is.')
  return beslis({ ...c, status: 'open', houder: c.organisatie }, o, ctx)
}
