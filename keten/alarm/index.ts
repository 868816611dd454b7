import type { Route } from '../../kernel/gate.ts'
import type { Slice } from '../../kernel/slice.ts'
import { access } from './access.ts'
import type { Aansluiting, AlarmFeit, AlarmOpdracht } from './alarm.ts'
import { klokken } from './deadlines.ts'
import { decide } from './decide.ts'
import { dienst } from './vragen-dienst.ts'
import { evolve } from './evolve.ts'
import { mogelijk } from './mogelijk.ts'
import { opdrachten } from './opdrachten.ts'
import { rijen } from './views.ts'
import { vragen } from './vragen.ts'

/** AWARE: an alarm that goes to the police, and beside it to who helps. */
export const slice: Slice<Aansluiting, AlarmOpdracht, AlarmFeit> = {
  naam: 'alarm',
  decider: { begin: { status: 'geen' }, decide, evolve },
  access,
  mogelijk,
  rijen,
  klokken,
}

export const routes: readonly Route[] = [...opdrachten, ...vragen(slice), ...dienst]
export type { AlarmFeit, AlarmOpdracht, Reactie } from './alarm.ts'
