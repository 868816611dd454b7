export { eenduidig, type Knoop } from './boom.ts'
export { bevestiging, foutbericht, inEnvelop } from './antwoord.ts'
export {
  gebrek,
  gebrekTekst,
  opmerkingTekst,
  GEBREKEN,
  type Gebrek,
  type Gebrekcode,
  type Opmerking,
} from './gebrek.ts'
export { leesVtMelding, LEGE_KOP, type Gelezen, type Kop } from './lees.ts'
export {
  vtTerugkoppeling,
  verzoekTotOnderzoek,
  type Terugkoppeling,
  type Vto,
  type Vtopersoon,
} from './terugkoppeling.ts'
export { gemeenteVan, type Voorstel } from './voorstel.ts'
export { binnen, zetKlaar, type Binnenkomst, type Postsoort } from './views.ts'
export { Gebrekvorm, Id, INKOLOMMEN, Inrij, leesInrij, OpId, routes, vt, zichtbaar, type Inrijrauw } from './vragen.ts'
