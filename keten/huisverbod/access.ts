import type { Toegangsregel } from '../../kernel/access.ts'
import { start } from './deel.ts'
import { access as delen } from './delen.ts'
import type { HuisverbodOpdracht } from './huisverbod.ts'

/** Who may try what at an order; nothing is allowed without a line. */
export const access: { readonly [T in HuisverbodOpdracht['type']]: Toegangsregel } = { StartScreening: start, ...delen }
