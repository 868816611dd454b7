import { Type } from 'typebox'
import { TAFELUITKOMSTEN } from '../../gedeeld/regio/schema/mensen.ts'
import { AANLEIDINGEN, DRUKKADERS, ONDERDELEN, STRAFSTANDEN } from './overleg.ts'

export const dicht = { additionalProperties: false } as const
export const Id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
const keuze = <const T extends readonly string[]>(...uit: T) => Type.Unsafe<T[number]>(Type.Enum([...uit]))
const Tekst = Type.String({ minLength: 1, maxLength: 20_000, pattern: '\\S' })
const Woord = Type.String({ pattern: '^[a-z0-9-]{1,60}$' })
const Dag = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })
const Lijst = Type.Array(Id, { maxItems: 40, uniqueItems: true })
const grond = { grond: Woord, doel: Tekst, noodzaak: Tekst, gezinWeet: keuze('ja', 'nee') }

export const AgendeerInvoer = Type.Object(
  {
    zaak: Id,
    tafel: Woord,
    aanleiding: keuze(...AANLEIDINGEN),
    spoed: keuze('ja', 'nee'),
    personen: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 40, uniqueItems: true })),
    /** which admission rules of the table hold */
    toelating: Type.Optional(Type.Array(Woord, { maxItems: 20, uniqueItems: true })),
    ...grond,
  },
  dicht,
)
export const GrondInvoer = Type.Object(grond, dicht)
export const UitnodigInvoer = Type.Object({ organisatie: Id, grond: Woord, noodzaak: Tekst }, dicht)
export const VerwijderInvoer = Type.Object({ organisatie: Id, reden: Tekst }, dicht)
export const InbrengInvoer = Type.Object(
  { inhoud: Tekst, grond: Woord, voor: Lijst, strafstand: Type.Optional(keuze(...STRAFSTANDEN)) },
  dicht,
)
export const AanwezigInvoer = Type.Object({ aanwezig: Lijst }, dicht)
export const GesprekInvoer = Type.Object({ bron: Id, inhoud: Tekst, grond: Woord, voor: Lijst }, dicht)
export const ProblematiekInvoer = Type.Object(
  { bevinding: keuze('geen', 'enkel', 'meer'), toelichting: Tekst, gevraagd: Lijst },
  dicht,
)
const Maatregel = Type.Object({ wat: Tekst, door: Id, kader: keuze(...DRUKKADERS) }, dicht)
const janee = keuze('ja', 'nee')
export const BesluitInvoer = Type.Object(
  {
    uitkomst: keuze(...TAFELUITKOMSTEN),
    oppakker: Id,
    regie: Id,
    reden: Tekst,
    maatregelen: Type.Array(Maatregel, { maxItems: 20 }),
    druk: Type.Optional(keuze(...DRUKKADERS)),
    herziet: Type.Optional(janee),
    nietLichter: Type.Optional(Tekst),
    nietZwaarder: Type.Optional(Tekst),
    codeRood: janee,
    onafhankelijkeRegie: janee,
    verzoekRaad: janee,
  },
  dicht,
)
export const ActieInvoer = Type.Object({ wat: Tekst, organisatie: Id, uiterlijk: Dag }, dicht)
export const ActieKlaarInvoer = Type.Object({ actie: Id, verslag: Tekst }, dicht)
export const UitgevoerdInvoer = Type.Object(
  { onderdeel: keuze(...ONDERDELEN), hoe: keuze('gedaan', 'niet'), verslag: Tekst },
  dicht,
)
export const LokaalTerugInvoer = Type.Object({ reden: Tekst }, dicht)
export const LeegInvoer = Type.Object({}, dicht)
