export { BSN_ONBEKEND, BSN_ONGEBOREN, doorstaatElfproef, keurBsn, type BsnUitslag } from './bsn.ts'
export {
  geboortegrenzen,
  geboortejaar,
  leesCbsDatum,
  leesGeboortedatum,
  naarCbsDatum,
  schrijfGeboortedatum,
  type Geboortedatum,
} from './geboortedatum.ts'
export { eindigtInIndex, inIndexleeftijd, wordt23 } from './indextermijn.ts'
export { LEEFTIJDSGRENZEN, heeftBereikt, leeftijdOp } from './leeftijd.ts'
export type { Grensoordeel, Leeftijd, Leeftijdsgrens } from './leeftijd.ts'
export { klanksleutel, klankskelet } from './klanksleutel.ts'
export type { Persoonskenmerken } from './gelijkenis.ts'
export { adressleutel, blokkeersleutels, terugvindsleutels, zoeksleutels } from './sleutels.ts'
export { rangschik, type Gelijkenis, type Gelijkenisveld, type Reden } from './rangschik.ts'
export { RELATIES, ROLLEN, andersom, inHuiselijkeKring, kringgrond } from './relatie.ts'
export type { Kringgrond, MeldingRol, Relatie, RelatieSoort } from './relatie.ts'
export { CONTACTWIJZEN, type Contactwijze } from './contactwijze.ts'
