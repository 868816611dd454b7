import type { Route } from '../../kernel/gate.ts'
import type { Slice } from '../../kernel/slice.ts'
import { access } from './access.ts'
import { klokken } from './delen.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import type { Huisverbod, HuisverbodFeit, HuisverbodOpdracht } from './huisverbod.ts'
import { mogelijk } from './mogelijk.ts'
import { opdrachten } from './opdrachten.ts'
import { rijen } from './views.ts'
import { vragen } from './vragen.ts'

/** The temporary restraining order: from the first look to its end and the handover. */
export const slice: Slice<Huisverbod, HuisverbodOpdracht, HuisverbodFeit> = {
  naam: 'huisverbod',
  decider: { begin: { status: 'geen' }, decide, evolve },
  access,
  mogelijk,
  rijen,
  klokken,
}

export const routes: readonly Route[] = [...opdrachten, ...vragen(slice)]
export type { Huisverbod, HuisverbodFeit } from './huisverbod.ts'
