import type { Route } from '../../kernel/gate.ts'
import { opdrachten as plekken } from './opdrachten-plekken.ts'
import { opdrachten as bedden } from './opdrachten-vragen.ts'
import { vragen } from './vragen.ts'

export { gebiedenVan, gebiedVan, type Gebied } from './aanbod.ts'
export { WEG_NA_UREN } from './bed.ts'
/** The shelter: places, requests without anybody's data, and what stays of them. */
export const routes: readonly Route[] = [...plekken, ...bedden, ...vragen]
