export { bereken, type TermijnUitkomst } from './bereken.ts'
export { naStilstand, verleng, type LopendeTermijn } from './verleng.ts'
export {
  onmogelijkeTermijn,
  type Duur,
  type Eenheid,
  type Telwijze,
  type TermijnRegel,
  type TermijnSoort,
} from './regel.ts'
export { inWoorden, lopendeStand, resttijd, type Klok, type Resttijd, type Stand } from './stand.ts'
