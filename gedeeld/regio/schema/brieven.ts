import Type, { type Static } from 'typebox'
import { Id, Tekst, regel } from './basis.ts'

/** De plekken die een sjabloon mag laten invullen; een andere naam wordt bij het laden geweigerd. */
export const BRIEFPLEKKEN = ['naam', 'medewerker', 'gemeente'] as const
/** Lijsten die een sjabloon kan vragen, als alinea {{lijst}}: alleen van wie de brief gaat. */
export const BRIEFLIJSTEN = ['eigen-plan', 'nazorgmomenten'] as const

/**
 * Een brief in blokken van gewone taal. Het onderwerp staat bovenaan het papier en zegt niets over geweld, hulp of dienst (SD-20).
 * `versie` gaat omhoog bij elke andere tekst: het journaal bewaart welke er ging.
 */
export const Briefsjabloon = regel({
  id: Id,
  versie: Type.Integer({ minimum: 1 }),
  label: Tekst,
  labelEn: Tekst,
  onderwerp: Tekst,
  lijst: Type.Optional(Type.Enum([...BRIEFLIJSTEN])),
  alineas: Type.Array(Tekst, { minItems: 1 }),
})
export type Briefsjabloon = Static<typeof Briefsjabloon>

/** De brieven van een regio; een regio die er geen heeft gebruikt de landelijke. */
export const Brieven = regel({
  plekken: Type.Array(Type.Enum([...BRIEFPLEKKEN]), { description: 'plekken die in deze sjablonen voorkomen' }),
  groet: Tekst,
  sjablonen: Type.Array(Briefsjabloon, { minItems: 1 }),
  wachten: regel({
    vormen: Type.Array(Id, {
      description: 'vormen die bijzondere kennis vragen: een brief wacht er op een besluit per persoon',
    }),
  }),
})
export type Brieven = Static<typeof Brieven>
