/** The face of emergency access: opening the sheet of a case with a reason, and answering for it. */
export { routes } from './routes.ts'
export { mag, termijnen, type Nood, type Nooddaad } from './toegang.ts'
export { zonderPlaats } from './blad.ts'
