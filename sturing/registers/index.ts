/** The face of the registers: reading declarations, the rules over them, and the routes. */
export { kloptOnderling, leesDeclaratie } from './declaratie.ts'
export { gatenVan, type Beeld, type Gat } from './gaten.ts'
export { maakRoutes } from './routes.ts'
export { documentenVan, voorRegio } from './regio.ts'
export { uitDefinitie } from './uit.ts'
export { regiobeeld } from './vragen.ts'
export type { Declaratie } from './vorm.ts'
