import { Type } from 'typebox'

/** A form takes what it names, and nothing else. */
export const dicht = { additionalProperties: false } as const
/** A value, or nothing: `null`. */
export const of = <T extends Parameters<typeof Type.Union>[0][number]>(t: T) => Type.Union([t, Type.Null()])
export const Uuid = Type.String({ format: 'uuid' })
/** The parameters of a path about one thing. */
export const Id = Type.Object({ id: Uuid }, dicht)
