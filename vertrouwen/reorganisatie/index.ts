/** The face of reorganising a team: proposing, agreeing, withdrawing, and how far it is. */
export { routes } from './routes.ts'
export { mag, nietVoor, type Reodaad, type Reostand } from './regels.ts'
