import type { Route } from '../../kernel/gate.ts'
import type { Slice } from '../../kernel/slice.ts'
import { access } from './access.ts'
import { klokken } from './deadlines.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { mogelijk } from './mogelijk.ts'
import { opdrachten } from './opdrachten.ts'
import type { Bespreking, OverlegFeit, OverlegOpdracht } from './overleg.ts'
import { rijen } from './views.ts'
import { vragen } from './vragen.ts'

/** One case at one table: who may know what, what was decided, and who does it. */
export const slice: Slice<Bespreking, OverlegOpdracht, OverlegFeit> = {
  naam: 'overleg',
  decider: { begin: { status: 'geen' }, decide, evolve },
  access,
  mogelijk,
  rijen,
  klokken,
}

export const routes: readonly Route[] = [...opdrachten, ...vragen(slice)]
export type { OverlegOpdracht } from './overleg.ts'
