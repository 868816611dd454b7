/** The face of retention: classes as data, which facts begin a term anew, and when something may go. */
export { routes } from './routes.ts'
export { teDoen, verklaringen } from './vragen.ts'
export { FEITEN, verschuift } from './feiten.ts'
export { GAAT_MEE, KLASSEN, klasseMet, klasseVanZaak, TE_BESLISSEN, type Bewaarklasse } from './klassen.ts'
export { grens, oordeel, vervaltOp, type Bewaarzaak, type Oordeel } from './termijn.ts'
