import { Type } from 'typebox'
import { OPVANGGROEPEN } from '../../gedeeld/regio/schema.ts'
import * as bed from './bed.ts'

export const dicht = { additionalProperties: false } as const
export const Id = Type.String({ format: 'uuid' })
export const Zaak = Type.Object({ id: Id }, dicht)
export const keuze = <const T extends readonly string[]>(uit: T) => Type.Unsafe<T[number]>(Type.Enum([...uit]))
const Aantal = Type.Integer({ minimum: 0, maximum: 20 })
const Dag = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const Gemeenten = Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { maxItems: 40 })
const Behoeften = Type.Array(keuze(bed.BEHOEFTEN), { maxItems: bed.BEHOEFTEN.length })
export const Groep = keuze(OPVANGGROEPEN)

export const ADRESREDENEN = ['verhuizing', 'spoed', 'hulp-in-huis', 'onderhoud'] as const

export const PlekInvoer = Type.Object(
  {
    aanbod: Type.String({ pattern: '^[a-z0-9-]{1,60}$' }),
    naam: Type.String({ minLength: 1, maxLength: 40, pattern: '\\S' }),
    volwassenen: Aantal,
    kinderen: Aantal,
    groepen: Type.Array(Groep, { maxItems: OPVANGGROEPEN.length }),
    geschikt: Behoeften,
    kleur: keuze(bed.KLEUREN),
    nietIn: Gemeenten,
    medewerkers: Type.Optional(Type.Array(Id, { maxItems: 20 })),
    open: Type.Boolean(),
    adres: Type.Optional(Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' })),
  },
  dicht,
)
export const StandInvoer = Type.Object(
  { stand: keuze(['vrij', 'bezet', 'dicht'] as const), vrijRond: Type.Optional(Dag) },
  dicht,
)
export const AdresInvoer = Type.Object({ reden: keuze(ADRESREDENEN) }, dicht)

/** A request for a place. What is not here cannot be asked: no name, no day of birth, no address (SD-28). */
export const BedvraagInvoer = Type.Object(
  {
    gemeente: Type.String({ minLength: 1, maxLength: 100 }),
    volwassenen: Aantal,
    kinderen: Type.Array(keuze(bed.LEEFTIJDEN), { maxItems: 20 }),
    groep: Type.Optional(Groep),
    behoeften: Behoeften,
    urgentie: keuze(bed.URGENTIES),
    kleur: keuze(bed.KLEUREN),
    mijden: Gemeenten,
    terugbel: Type.String({ pattern: '^[0-9+][0-9 ()-]{5,29}$' }),
    ambulant: keuze(bed.AMBULANT_NIET),
    buiten: Type.Optional(keuze(bed.BUITENREDENEN)),
    landelijk: Type.Optional(keuze(bed.LANDELIJKREDENEN)),
  },
  dicht,
)
export const GebiedInvoer = Type.Object({ mijden: Gemeenten }, dicht)
export const VasthoudInvoer = Type.Object(
  { plek: Id, criterium: Type.Optional(keuze(bed.CRITERIA)), kindoordeel: Type.Optional(keuze(bed.KINDOORDELEN)) },
  dicht,
)
export const NeeInvoer = Type.Object(
  { reden: keuze(bed.WEIGERREDENEN), incident: Type.Optional(Type.String({ maxLength: 2000 })) },
  dicht,
)
export const KijkInvoer = Type.Object({ veilig: Type.Boolean() }, dicht)
export const EindeInvoer = Type.Object({ reden: keuze(bed.EINDREDENEN) }, dicht)
export const LeegInvoer = Type.Object({}, dicht)
