/** The face of the look-up review: what stands out in who looked, and what people make of it. */
export { routes } from './routes.ts'
export { steekproef, vind, type Blikregels, type Dagblik, type Vondst } from './patronen.ts'
