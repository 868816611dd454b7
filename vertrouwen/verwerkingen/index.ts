/** The face of the register of processings: what the code cannot know of a purpose. */
export { GEGEVENS, MAATREGELEN, VERWERKINGEN, type Verantwoordelijke, type Verwerking } from './register.ts'
