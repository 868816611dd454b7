import { Type } from 'typebox'
import { NAAM } from '../../gedeeld/beheer.ts'
import type { Rol } from '../../kernel/actor.ts'

/** What every route of the administration has in common: who comes in, and the shapes. */
export const BEHEERDERS: readonly Rol[] = ['beheerder']
/** Who watches over it reads along, agrees as the second person, and reviews the roles of the administrators. */
export const LEZERS: readonly Rol[] = ['beheerder', 'privacyfunctionaris']

export { dicht, Id, of, Uuid } from '../../kernel/vorm.ts'
export const Dag = Type.String({ format: 'date' })
export const iso = (d: Date | null): string | null => d?.toISOString() ?? null
export const Naam = Type.String(NAAM)
