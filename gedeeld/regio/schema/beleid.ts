import Type, { type Static } from 'typebox'
import { Aantal, Datum, Gemeentekeuze, GESLOTEN, Id, Schaal, Tekst, regel } from './basis.ts'

export const Convenant = regel({
  id: Id,
  naam: Tekst,
  gemeenten: Gemeentekeuze,
  delen: Type.Array(Type.Enum(['front', 'back', 'gegevens', 'samenwerking', 'keten'])),
  van: Type.Optional(Datum),
  tot: Type.Optional(Datum),
  ondertekenaars: Type.Optional(Tekst),
  evaluatie: Type.Optional(Type.Object({ jaren: Type.Integer({ minimum: 1 }), door: Id }, GESLOTEN)),
  voornemens: Type.Array(Tekst),
})
export type Convenant = Static<typeof Convenant>

/** Of de regio met convenanten werkt, of bewust niet, en welke afspraak dan bindt. */
export const Convenantbeleid = regel({
  soort: Type.Enum(['convenant', 'bewust-geen', 'niet-genoemd']),
  regel: Tekst,
})
export type Convenantbeleid = Static<typeof Convenantbeleid>

export const Pakket = regel({
  id: Type.Enum(['basis', 'plus', 'aanvullend']),
  toets: Tekst,
  inVisie: Type.Boolean(),
})
export type Pakket = Static<typeof Pakket>

/** Functie in de keten; zonder pakket of uitvoerder is de keuze nog open. */
export const Functie = regel({
  id: Id,
  naam: Tekst,
  pakket: Type.Optional(Type.Enum(['basis', 'plus', 'aanvullend'])),
  uitvoerder: Type.Optional(Id),
  open: Type.Boolean(),
})
export type Functie = Static<typeof Functie>

const Bereik = Type.Object({ van: Type.Number({ minimum: 0 }), tot: Type.Number({ minimum: 0 }) }, GESLOTEN)

export const Opvang = regel({
  id: Id,
  organisatie: Id,
  naam: Tekst,
  plaatsen: Type.Optional(Bereik),
  kindplaatsen: Type.Optional(Bereik),
  personenPerJaar: Type.Optional(Aantal),
  verblijfMaanden: Type.Optional(Bereik),
  bekostiging: Type.Optional(Type.Enum(['duvo', 'mo', 'rijk', 'landelijk-fonds', 'overig'])),
  doelgroep: Type.Optional(Tekst),
  onzeker: Type.Optional(Tekst),
})
export type Opvang = Static<typeof Opvang>

export const Geld = regel({
  id: Id,
  wat: Tekst,
  soort: Type.Enum(['budget', 'besteding', 'regel', 'verdeelmodel', 'bijdrage', 'reserve', 'korting']),
  jaar: Type.Optional(Type.Integer({ minimum: 1990, maximum: 2100 })),
  bedrag: Type.Optional(Type.Number({ description: 'euro' })),
  percentage: Type.Optional(Type.Number()),
  gemeenten: Type.Optional(Type.Array(Tekst)),
  ontvanger: Type.Optional(Id),
  geschat: Type.Optional(Type.Boolean()),
  toelichting: Type.Optional(Tekst),
})
export type Geld = Static<typeof Geld>

export const Actie = regel({
  id: Id,
  wat: Tekst,
  wie: Tekst,
  van: Type.Optional(Datum),
  tot: Type.Optional(Datum),
  periode: Type.Optional(Tekst),
  ketendeel: Type.Optional(Id),
  beginselen: Type.Optional(Type.Array(Id)),
})
export type Actie = Static<typeof Actie>

export const Indicator = regel({
  id: Id,
  naam: Tekst,
  definitie: Tekst,
  periode: Tekst,
  richting: Type.Enum(['omhoog', 'omlaag', 'geen']),
  norm: Type.Optional(Type.Number()),
  opTeBouwen: Type.Optional(Type.Boolean()),
})
export type Indicator = Static<typeof Indicator>

/** Een cijfer zoals de bron het noemt; `jaar` alleen als de bron het jaar geeft. */
export const Cijfer = regel({
  id: Id,
  wat: Tekst,
  jaar: Type.Optional(Type.Integer()),
  waarde: Type.Number(),
  tot: Type.Optional(Type.Number()),
  eenheid: Type.Enum(['aantal', 'procent', 'euro', 'minuten', 'deel']),
  gebied: Type.Enum(['regio', 'land']),
  geschat: Type.Optional(Type.Boolean()),
  gemeente: Type.Optional(Tekst),
  toelichting: Type.Optional(Tekst),
})
export type Cijfer = Static<typeof Cijfer>

export const Campagne = regel({ id: Id, naam: Tekst, wanneer: Tekst, wie: Tekst })
export type Campagne = Static<typeof Campagne>

export const Beginsel = regel({ id: Id, tekst: Tekst })
export type Beginsel = Static<typeof Beginsel>

export const Ketendeel = regel({
  id: Id,
  naam: Tekst,
  wie: Type.Optional(Tekst),
  schaal: Type.Optional(Type.Array(Schaal)),
})
export type Ketendeel = Static<typeof Ketendeel>

export const Taak = regel({
  id: Id,
  taak: Tekst,
  schaal: Type.Array(Schaal, { minItems: 1 }),
  ketendeel: Type.Optional(Id),
  gedeeld: Type.Optional(Type.Boolean()),
  toelichting: Type.Optional(Tekst),
})
export type Taak = Static<typeof Taak>

/** Vragenlijst waarmee een gemeente zichzelf nagaat. */
export const Zelftoets = regel({ id: Id, vraag: Tekst })
export type Zelftoets = Static<typeof Zelftoets>

/** Verplichte inhoud van een terugkerend verslag. */
export const Verslag = regel({
  id: Id,
  naam: Tekst,
  door: Tekst,
  aan: Tekst,
  klok: Type.Optional(Id),
  inhoud: Type.Array(Tekst),
})
export type Verslag = Static<typeof Verslag>
