import type { Slice } from '../../kernel/slice.ts'
import { access } from './access.ts'
import type { Aansluiting, AlarmFeit, AlarmOpdracht } from './alarm.ts'
import { klokken } from './deadlines.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { mogelijk } from './mogelijk.ts'
import { rijen } from './views.ts'

/** AWARE: an alarm that goes to the police, and beside it to who helps. */
export const slice: Slice<Aansluiting, AlarmOpdracht, AlarmFeit> = {
  naam: 'alarm',
  decider: { begin: { status: 'geen' }, decide, evolve },
  access,
  mogelijk,
  rijen,
  klokken,
}

export type { AlarmFeit, AlarmOpdracht } from './alarm.ts'
