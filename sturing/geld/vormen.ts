import { Type } from 'typebox'
import { CIJFERPRECISIES, OPVANGGROEPEN } from '../../gedeeld/regio/schema.ts'
import type { Rol } from '../../kernel/actor.ts'
import { of } from '../../kernel/vorm.ts'
import { POSTSOORTEN } from './post.ts'

export { Id as Rij, of } from '../../kernel/vorm.ts'

/** Who reads about money, and who writes: roles of steering. */
export const LEZERS: readonly Rol[] = ['beleidsmedewerker', 'procesregisseur', 'burgemeester', 'beheerder']
export const SCHRIJVERS: readonly Rol[] = ['beleidsmedewerker']

export const GESLOTEN = { additionalProperties: false }
export const Centen = Type.Integer({ minimum: 0, maximum: 10_000_000_000_000, description: 'hele eurocenten' })
export const Id = Type.String({ pattern: '^[a-z0-9-]{1,80}$' })
export const Jaar = Type.Integer({ minimum: 1990, maximum: 2100 })
export const Gemeente = Type.String({ minLength: 1, maxLength: 80 })
export const Bron = Type.String({ minLength: 3, maxLength: 300 })
export const Groep = Type.Enum([...OPVANGGROEPEN])
export const Precisie = Type.Enum([...CIJFERPRECISIES])

export const Somvorm = Type.Object({ centen: Type.Integer(), geschat: Type.Boolean() })
export const Postvorm = Type.Object({
  id: Type.String(),
  soort: Type.Enum([...POSTSOORTEN]),
  jaar: of(Type.Integer()),
  wat: Type.String(),
  centen: Type.Integer(),
  precisie: Precisie,
  geschat: Type.Boolean(),
  gemeentenGeteld: of(Type.Integer()),
  doel: of(Type.String()),
  geldbron: of(Type.String()),
  gebied: of(Type.String()),
  gemeente: of(Type.String()),
  ontvanger: of(Type.String()),
  actie: of(Type.String()),
  groep: of(Groep),
  plaatsen: of(Type.Integer()),
  voorbehoud: of(Type.String()),
  toelichting: of(Type.String()),
  bron: Type.String(),
  uit: Type.Enum(['visie', 'ingevoerd']),
})
/** The year of a question; without one it is the newest that has an amount, `geen` are amounts of which no year is known. */
export const Jaarvraag = Type.Object(
  { jaar: Type.Optional(Type.String({ pattern: '^((19|20)[0-9]{2}|2100|geen)$' })) },
  GESLOTEN,
)
