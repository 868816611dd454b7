/** The face of the figures: what an indicator means, which values it has, and what may be read in them. */
export { maakRoutes } from './routes.ts'
export type { Cijferboek } from './vragen.ts'
export { alsCsv } from './csv.ts'
export { beweging, laatste, lijnenVan, telOp, versieVoor, vindIndicator, waaromNietOptellen } from './cijfers.ts'
export type { Lijn, Waarde } from './cijfers.ts'
export { figurenVan, uitleg, type Figuur } from './figuren.ts'
export { GRENSWOORDEN, grenzenVan } from './grenzen.ts'
export { leesTijdvak, type Tijdvak } from './tijdvak.ts'
