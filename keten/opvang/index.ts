import type { Route } from '../../kernel/gate.ts'
import type { Slice } from '../../kernel/slice.ts'
import { opdrachten as plekken } from './opdrachten-plekken.ts'
import { opdrachten as bedden } from './opdrachten-vragen.ts'
import { access, decide, mogelijk } from './verblijf/decide.ts'
import { evolve } from './verblijf/evolve.ts'
import { opdrachten as verblijf } from './verblijf/opdrachten.ts'
import { klokken, rijen } from './verblijf/rijen.ts'
import type { Verblijf, VerblijfFeit, VerblijfOpdracht } from './verblijf/verblijf.ts'
import { maakVragen } from './verblijf/vragen.ts'
import { woningen } from './verblijf/woningen.ts'
import { verslagen } from './verslag/routes.ts'
import { vragen } from './vragen.ts'

export { gebiedenVan, gebiedVan, type Gebied } from './aanbod.ts'
export { WEG_NA_UREN } from './bed.ts'
export type { Verblijf, VerblijfFeit } from './verblijf/verblijf.ts'

/** The stay of a family in shelter: a case of its own, from the day they come in until a local team has them. */
export const slice: Slice<Verblijf, VerblijfOpdracht, VerblijfFeit> = {
  naam: 'opvang',
  decider: { begin: { status: 'geen' }, decide, evolve },
  access,
  mogelijk,
  rijen,
  klokken,
}

/** The shelter: places, requests without anybody's data, what stays of them, and the stays of families. */
export const routes: readonly Route[] = [
  ...plekken,
  ...bedden,
  ...vragen,
  ...verblijf,
  ...maakVragen(slice),
  ...woningen,
  ...verslagen,
]
