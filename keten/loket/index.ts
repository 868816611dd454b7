export { BLADEN, isBlad, type BladId } from './bladen.ts'
export { leegFormulier, type Formulierstand } from './formulier.ts'
export { esc } from './html.ts'
export { buurtVan, gemeenteBij, kennisVan, teamVan, type Kennis } from './kennis.ts'
export { leesZeef, type Zeef } from './lijsten.ts'
export { soortenVan } from './soorten.ts'
export type { Taal } from './taal.ts'
export { TALEN, taalVan } from './talen.ts'
export { DEUR, padVan, teken, tekenIngenomen, tekenKeuze, tekenZin, WEG } from './teken.ts'
export * from './vraag.ts'
export {
  AF,
  AFRONDINGEN,
  biedAan,
  deurKlaar,
  gooiWeg,
  inhoudVan,
  leesDeurvraag,
  OpId,
  pakDeurvraag,
  Reden,
  routes,
  stukPlek,
  TEAMROLLEN,
} from './vragen.ts'
