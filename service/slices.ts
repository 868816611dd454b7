import type { Route } from '../kernel/gate.ts'
import type { ElkeSlice } from '../kernel/slice.ts'

/** The only list of all slices: what the chain consists of. */
export const slices: readonly ElkeSlice[] = []

/** Every route of the API, slice by slice. */
export const routes: readonly Route[] = []
