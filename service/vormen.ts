import { createHash } from 'node:crypto'
import validatorSelector from '@fastify/ajv-compiler'
import serializerSelector from '@fastify/fast-json-stringify-compiler'
import type { FastifyServerOptions } from 'fastify'

type Fabriek = NonNullable<NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']>
type Bouwer = (deel: never) => unknown

/** What was compiled in this process, by the form it was compiled from. */
const controleurs = new Map<string, unknown>()
const schrijvers = new Map<string, unknown>()

/**
 * The compilers of Fastify itself, but every form is compiled once: hundreds of routes share the forms of a refusal and of an
 * accepted command, and a second server in the same process (tests, stories) shares them all. No form names another one, so a form
 * is only what it says.
 */
export function maakVormenFabriek(): Fabriek {
  const controle = validatorSelector()
  const schrijf = serializerSelector()
  return {
    buildValidator: (extern: unknown, opties: unknown) =>
      eenmaal(controleurs, controle(extern as never, opties as never)),
    buildSerializer: (extern: unknown, opties: unknown) =>
      eenmaal(schrijvers, schrijf(extern as never, opties as never)),
  } as Fabriek
}

/** The name of a form: what it says, worked out once per object. */
const namen = new WeakMap<object, string>()
function naamVan(schema: unknown): string {
  const er = typeof schema === 'object' && schema !== null ? namen.get(schema) : undefined
  const naam = er ?? createHash('sha256').update(JSON.stringify(schema)).digest('base64')
  if (typeof schema === 'object' && schema !== null) namen.set(schema, naam)
  return naam
}

function eenmaal(kast: Map<string, unknown>, bouw: Bouwer): (deel: { schema: unknown }) => unknown {
  return deel => {
    const naam = naamVan(deel.schema)
    const er = kast.get(naam) ?? bouw(deel as never)
    kast.set(naam, er)
    return er
  }
}
