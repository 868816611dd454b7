import Type, { type Static } from 'typebox'
import { GESLOTEN, Id, Tekst, regel } from './basis.ts'

const Code = Type.String({ pattern: '^[0-9]{2}$', description: 'twee cijfers, zoals het CBS haar schrijft' })
const Codelijst = Type.Array(Type.Object({ code: Code, label: Tekst }, GESLOTEN), { minItems: 1 })
const Codes = Type.Record(Id, Type.Array(Code, { minItems: 1 }), {
  description: 'van een woord van Kring naar de codes van het CBS',
})

/** In welke lijst een veld van een bestand zijn codes zoekt; de andere velden zijn nummers, dagen of personen. */
export const CBS_LIJSTEN = [
  'aanleiding',
  'aard',
  'hoedanigheid',
  'vervolgMelding',
  'uitkomst',
  'vervolgOnderzoek',
] as const
export const CBS_SOORTEN = ['advies', 'melding', 'onderzoek'] as const
export type Cbssoort = (typeof CBS_SOORTEN)[number]
export const CBS_VELDEN = [
  'soort',
  'nummer',
  'aanleiding',
  'aard',
  'datum',
  'begin',
  'einde',
  'hoedanigheid',
  'vervolg',
  'onderzoek',
  'uitkomst',
  'bsn',
  'geboortedatum',
  'geslacht',
] as const
export type Cbsveld = (typeof CBS_VELDEN)[number]

/** Wie vroeg of meldde, in de woorden van het informatieprotocol. */
export const Hoedanigheid = Type.Object(
  { id: Id, code: Code, label: Tekst, labelEn: Tekst, beroepsmatig: Type.Boolean() },
  GESLOTEN,
)
export type Hoedanigheid = Static<typeof Hoedanigheid>

/** Een uitgave van het informatieprotocol: de codelijsten, de vorm van het bestand, en hoe woorden van Kring codes worden (dossier 4.2). */
export const Cbsdefinitie = regel({
  id: Id,
  naam: Tekst,
  van: Type.String({ pattern: '^20[0-9]{2}-H[12]$', description: 'het eerste halfjaar waarvoor zij geldt' }),
  scheiding: Type.String({ minLength: 1, maxLength: 1 }),
  herhaling: Type.String({ minLength: 1, maxLength: 1 }),
  records: Type.Object(
    {
      advies: Type.Array(Type.Enum([...CBS_VELDEN]), { minItems: 1 }),
      melding: Type.Array(Type.Enum([...CBS_VELDEN]), { minItems: 1 }),
      onderzoek: Type.Array(Type.Enum([...CBS_VELDEN]), { minItems: 1 }),
    },
    GESLOTEN,
  ),
  aanleiding: Codelijst,
  aard: Codelijst,
  alleenKind: Type.Array(Code, { description: 'codes bij aard die alleen bij een kind kunnen' }),
  hoedanigheid: Type.Array(Hoedanigheid, { minItems: 1 }),
  vervolgMelding: Codelijst,
  uitkomst: Codelijst,
  vervolgOnderzoek: Codelijst,
  vertaling: Type.Object(
    {
      aanleiding: Codes,
      aard: Codes,
      aardVanVorm: Codes,
      adviesvrager: Type.Record(Id, Code),
      melderVanBron: Type.Record(Id, Code),
      vervolgMelding: Type.Record(Type.String(), Code),
      vervolgOnderzoek: Codes,
    },
    GESLOTEN,
  ),
  /** aanleidingen die over kindermishandeling gaan: de uitkomst van een onderzoek telt daar apart */
  kindermishandeling: Type.Array(Code, { minItems: 1 }),
})
export type Cbsdefinitie = Static<typeof Cbsdefinitie>

export const Cbs = Type.Array(Cbsdefinitie, { minItems: 1 })
