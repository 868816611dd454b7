export { vindHerleidbaar, type Gegevenssoort, type Vondst } from './herleidbaar.ts'
