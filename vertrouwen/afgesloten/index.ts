/** The face of closed files: closing one by its number, asking to open it again, and deciding on that. */
export { routes } from './routes.ts'
export { mag, nietDicht, type Sperdaad, type Sperstand } from './sper.ts'
