/** The delivery to the CBS: what a record is, how a file is written and judged, and how long it may stay. */
export { schrijfBestand } from './bestand.ts'
export { grenzen, halfjaarVan, leesHalfjaar, uiterlijk, wordtVerwerkt, type Halfjaar } from './halfjaar.ts'
export { BEVINDINGEN, HOUDT_TEGEN, keur, type Keuring } from './keur.ts'
export { keurHalfjaar, keurStap, moetWeg, STANDEN, teLeveren, wegVanaf, type Levering, type Stand } from './levering.ts'
export {
  adviesRegel,
  definitieVoor,
  meldingRegel,
  onderzoekRegel,
  type Advies,
  type Mens,
  type Recordregel,
  type Zaak,
} from './records.ts'
