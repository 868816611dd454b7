import Type, { type Static } from 'typebox'
import { OPVANGGROEPEN } from '../opvanggroepen.ts'
import { Datum, GESLOTEN, Id, Tekst, regel } from './basis.ts'
import { CIJFERPRECISIES } from './cijfers.ts'

const Euro = Type.Number({ minimum: 0, description: 'euro' })
const Jaar = Type.Integer({ minimum: 1990, maximum: 2100 })

/**
 * Wat een bron over geld zegt. `somVan`: dit bedrag is de som van andere regels en telt nergens bij op; `restVan`: wat er van de eerste
 * overblijft na de andere. `gemeentenGeteld`: op hoeveel gemeenten een schatting rust.
 */
export const Geld = regel({
  id: Id,
  wat: Tekst,
  soort: Type.Enum(['budget', 'besteding', 'regel', 'verdeelmodel', 'bijdrage', 'reserve', 'korting']),
  jaar: Type.Optional(Jaar),
  bedrag: Type.Optional(Type.Number({ description: 'euro' })),
  precisie: Type.Optional(Type.Enum([...CIJFERPRECISIES])),
  percentage: Type.Optional(Type.Number()),
  doel: Type.Optional(Id),
  geldbron: Type.Optional(Id),
  gebied: Type.Optional(Id),
  gemeenten: Type.Optional(Type.Array(Tekst)),
  ontvanger: Type.Optional(Id),
  geschat: Type.Optional(Type.Boolean()),
  gemeentenGeteld: Type.Optional(Type.Integer({ minimum: 1 })),
  voorbehoud: Type.Optional(Tekst),
  somVan: Type.Optional(Type.Array(Id, { minItems: 2 })),
  restVan: Type.Optional(Type.Array(Id, { minItems: 2 })),
  toelichting: Type.Optional(Tekst),
})
export type Geld = Static<typeof Geld>

/** Waar geld vandaan komt: een uitkering van het rijk, jeugdgeld, Wmo-geld, eigen geld van gemeenten. */
export const Geldbron = regel({ id: Id, naam: Tekst })
export type Geldbron = Static<typeof Geldbron>

/** Wie een doel mag betalen, en van wanneer tot wanneer; wat hier niet staat betaalt het niet. */
const Betaler = Type.Object(
  { geldbron: Id, van: Type.Optional(Datum), tot: Type.Optional(Datum) },
  { ...GESLOTEN, description: 'geldbron die dit mag betalen; tot is de laatste dag' },
)

/**
 * Waar geld voor is: een functie van de keten, een deel van de aanpak of een voorziening. `betalers` zegt welke geldbron dit mag betalen:
 * een boeking op een andere bron wordt geweigerd met `anders` als zin. `groepen`: alleen plaatsen voor deze groepen. `vorm`: of dit naar opvang
 * gaat of naar hulp thuis; waar een bron beide samen neemt staat zij er niet (R002-117).
 */
export const Gelddoel = regel({
  id: Id,
  naam: Tekst,
  houder: Type.Optional(Id),
  basis: Type.Optional(Type.Boolean({ description: 'basisfunctie die uit de rijksuitkering betaald wordt' })),
  betalers: Type.Array(Betaler, { minItems: 1 }),
  anders: Type.Optional(Tekst),
  groepen: Type.Optional(Type.Array(Type.Enum([...OPVANGGROEPEN]), { minItems: 1 })),
  vorm: Type.Optional(Type.Enum(['opvang', 'ambulant'], { description: 'een plek om te wonen, of hulp aan huis' })),
  ketendeel: Type.Optional(Id),
  cijfer: Type.Optional(Id),
})
export type Gelddoel = Static<typeof Gelddoel>

/** Geld voor projecten: hoeveel er in een jaar is, of de aanvrager meebetaalt, en wat bij goedkeuren bekend moet zijn. */
export const Projectfonds = regel({
  jaar: Jaar,
  plafond: Euro,
  cofinanciering: Type.Boolean(),
  eenmalig: Type.Boolean({ description: 'projecten zijn eenmalig en komen zonder extra geld in het gewone werk' }),
  speerpunten: Type.Array(regel({ id: Id, naam: Tekst })),
})
export type Projectfonds = Static<typeof Projectfonds>

/** Wie waaraan meebetaalt, ook van buiten de regio: gemeenten bij naam. */
export const Meebetaling = regel({
  id: Id,
  wat: Tekst,
  betalers: Type.Array(Tekst, { minItems: 1 }),
  toelichting: Type.Optional(Tekst),
})
export type Meebetaling = Static<typeof Meebetaling>

/** Via wie een organisatie subsidie krijgt, wie toeziet en wat de opdracht is. */
export const Subsidierelatie = regel({
  id: Id,
  organisatie: Id,
  naam: Tekst,
  via: Tekst,
  toezicht: Tekst,
  opdracht: Tekst,
})
export type Subsidierelatie = Static<typeof Subsidierelatie>
