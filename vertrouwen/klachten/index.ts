/** The face of complaints: writing one down (the door does it too), and handling, judging and answering it. */
export { maakRoutes, onbekendeCollega, Soort } from './routes.ts'
export { schrijfOp, type Verteld } from './opschrijven.ts'
export type { Middelen } from './schrijf.ts'
