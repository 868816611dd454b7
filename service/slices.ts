import type { Route } from '../kernel/gate.ts'
import { vergeet, type ElkeSlice } from '../kernel/slice.ts'
import * as casus from '../keten/casus/index.ts'
import * as melding from '../keten/melding/index.ts'

/** The only list of all slices: what the chain consists of. */
export const slices: readonly ElkeSlice[] = [vergeet(melding.slice), vergeet(casus.slice)]

/** Every route of the API, slice by slice. */
export const routes: readonly Route[] = [...melding.routes, ...casus.routes]
