export { gebiedenVan, type Gebied } from './aanbod.ts'
