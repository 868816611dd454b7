import type { Route } from '../../kernel/gate.ts'
import type { Slice } from '../../kernel/slice.ts'
import { access } from './access.ts'
import { adviesvragen } from './vragen-advies.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { mogelijk } from './mogelijk.ts'
import { opdrachten } from './opdrachten.ts'
import { rijen } from './views.ts'
import { vragen } from './vragen.ts'
import type { SignaalFeit, SignaalOpdracht, Werkblad } from './werkblad.ts'

/** The reporting code: a worksheet of a professional, from the first doubt to help or a report. */
export const slice: Slice<Werkblad, SignaalOpdracht, SignaalFeit> = {
  naam: 'signaal',
  decider: { begin: { status: 'geen' }, decide, evolve },
  access,
  mogelijk,
  rijen,
  // the one line of work of a sheet is written with its day in views.ts; no clock of a region runs on it
  klokken: [],
}

export const routes: readonly Route[] = [...opdrachten, ...adviesvragen, ...vragen(slice)]
export { MELDCODE } from './access.ts'
export { sectorVan } from './sectoren.ts'
export { keurTeksten } from './tekst.ts'
export type { SignaalFeit, SignaalOpdracht, Werkblad } from './werkblad.ts'
