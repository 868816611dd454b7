/** The face of the register of processings: what the code cannot know of a purpose. */
export { maakVerwerkingsroutes, type Registerblad } from './routes.ts'
export { GEGEVENS, MAATREGELEN, VERWERKINGEN, type Verantwoordelijke, type Verwerking } from './register.ts'
