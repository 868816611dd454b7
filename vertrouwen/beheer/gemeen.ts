import { Type } from 'typebox'
import type { Rol } from '../../kernel/actor.ts'

/** What every route of the administration has in common: who comes in, and the shapes. */
export const BEHEERDERS: readonly Rol[] = ['beheerder']
/** Who watches over it reads along, agrees as the second person, and reviews the roles of the administrators. */
export const LEZERS: readonly Rol[] = ['beheerder', 'privacyfunctionaris']

export const dicht = { additionalProperties: false } as const
export const Id = Type.Object({ id: Type.String({ format: 'uuid' }) }, dicht)
export const Uuid = Type.String({ format: 'uuid' })
export const Dag = Type.String({ format: 'date' })
export const of = <T extends Parameters<typeof Type.Union>[0][number]>(t: T) => Type.Union([t, Type.Null()])
export const iso = (d: Date | null): string | null => d?.toISOString() ?? null

/** A name that is seen: no control characters, not only spaces. */
export const Naam = Type.String({
  minLength: 2,
  maxLength: 200,
  pattern: '^[^\\u0000-\\u001f]*\\S[^\\u0000-\\u001f]*$',
})
/** How somebody signs in: the subject of the identity provider, without spaces. */
export const ONDERWERP = '^[^\\s\\u0000-\\u001f]{1,200}$'
