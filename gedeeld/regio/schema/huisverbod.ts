import Type, { type Static } from 'typebox'
import { Datum, Gemeentekeuze, GESLOTEN, Id, Tekst, regel } from './basis.ts'
import { OrganisatieSoort } from './mensen.ts'

/** Een feit of omstandigheid dat meegewogen mag worden: de bijlage van het Besluit tijdelijk huisverbod, en niets anders. */
const Punt = Type.Object({ id: Id, label: Tekst, labelEn: Tekst }, GESLOTEN)
const Signaal = Type.Object(
  { id: Id, label: Tekst, labelEn: Tekst, punten: Type.Array(Punt, { minItems: 1 }) },
  GESLOTEN,
)

/** Het Risicotaxatie-instrument huiselijk geweld als gegeven: drie delen, twintig signalen (dossier 3.6). */
export const Rihg = regel({
  roodPerDeel: Type.Integer({ minimum: 1, description: 'zo vaak rood in een deel: in beginsel opleggen' }),
  lezing: Tekst,
  delen: Type.Array(regel({ id: Id, label: Tekst, labelEn: Tekst, signalen: Type.Array(Signaal, { minItems: 1 }) }), {
    minItems: 1,
  }),
})
export type Rihg = Static<typeof Rihg>

/** Wat een burgemeester aan een hulpofficier van justitie kan opdragen: deze vijf, nooit verlengen of intrekken (Wth art. 3 lid 1). */
export const MANDAATARTIKELEN = ['2.1', '2.3', '2.7', '2.8', '5.1'] as const
export type Mandaatartikel = (typeof MANDAATARTIKELEN)[number]

/** Mandaat van de burgemeester van deze gemeenten aan de hulpofficier, van wanneer tot wanneer (R000-55). */
export const Mandaat = regel({
  id: Id,
  gemeenten: Gemeentekeuze,
  artikelen: Type.Array(Type.Enum([...MANDAATARTIKELEN]), { minItems: 1, uniqueItems: true }),
  van: Datum,
  tot: Type.Optional(Datum),
})
export type Mandaat = Static<typeof Mandaat>

/** Wat een regio over het tijdelijk huisverbod afspreekt; de termijn staat in de wet en niet hier. */
export const Huisverbod = regel({
  buitenVisie: Type.Optional(Type.Boolean()),
  mandaat: Type.Enum(['geheel', 'gedeeltelijk', 'instelbaar', 'geen']),
  mandaten: Type.Optional(Type.Array(Mandaat)),
  eersteHulp: Type.Optional(Id),
  casemanager: Type.Optional(Id),
  regieValtSamen: Type.Boolean(),
  procescoordinatie: Type.Optional(Type.Boolean({ description: 'Veilig Thuis stemt de hulp af en geeft zorgadvies' })),
  overlegVoorEinde: Type.Optional(Type.Boolean({ description: 'de hulp overlegt voor de tiende dag' })),
  vervolgVerplicht: Type.Boolean(),
  naAfloop: Type.Optional(OrganisatieSoort),
  rihg: Rihg,
})
export type Huisverbod = Static<typeof Huisverbod>
