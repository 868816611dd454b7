import type { Route } from '../../kernel/gate.ts'
import type { Slice } from '../../kernel/slice.ts'
import { access } from './access.ts'
import type { Casus, CasusFeit, CasusOpdracht } from './casus.ts'
import { klokken } from './delen.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { mogelijk } from './mogelijk.ts'
import { opdrachten } from './opdrachten.ts'
import { rijen } from './views.ts'
import { vragen as rechten } from './rechten/vragen.ts'
import { contactvragen } from './contact/vragen.ts'
import { vragen as stukvragen } from './stukken/vragen.ts'
import { vragen as inzage } from './inzage/vragen.ts'
import { coachvragen } from './inzage/vragen-coach.ts'
import { buitenvragen } from './nazorg/opdrachten-buiten.ts'
import { tikvragen } from './nazorg/opdrachten-tik.ts'
import { vragen } from './vragen.ts'

/** One family, one plan, one director: from acceptance to follow-up. */
export const slice: Slice<Casus, CasusOpdracht, CasusFeit> = {
  naam: 'casus',
  decider: { begin: { status: 'geen' }, decide, evolve },
  access,
  mogelijk,
  rijen,
  klokken,
}

export const routes: readonly Route[] = [
  ...opdrachten,
  ...vragen(slice),
  ...stukvragen,
  ...inzage,
  ...coachvragen,
  ...rechten,
  ...contactvragen,
  ...tikvragen,
  ...buitenvragen,
]
export { kopieVan } from './rechten/vragen.ts'
export { neutraalBericht, tikPad } from './nazorg/bericht.ts'
export { tikGeheim, tikSpoor } from './nazorg/opdrachten-tik.ts'
export { MAATJESIGNALEN, TERUGBLIKANTWOORDEN, TERUGBLIKVRAGEN } from './nazorg/buitenfeiten.ts'
export { TIKANTWOORDEN } from './nazorg/tikfeiten.ts'
export type { CasusOpdracht } from './casus.ts'
