import path from 'node:path'
import { expect, test } from 'vitest'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { maakRoutes } from '../../service/slices.ts'

type Vorm = {
  type?: string
  additionalProperties?: unknown
  /** a list by name: any name is meant to be there */
  patternProperties?: unknown
  properties?: Record<string, Vorm>
  items?: Vorm
  anyOf?: Vorm[]
}

/** Every object in a form that takes more than it names. */
function* open(vorm: Vorm, hier: string): Generator<string> {
  if (vorm.type === 'object' && vorm.additionalProperties !== false && !vorm.patternProperties) yield hier
  for (const deel of vorm.anyOf ?? []) yield* open(deel, hier)
  if (vorm.items) yield* open(vorm.items, `${hier}[]`)
  for (const [naam, deel] of Object.entries(vorm.properties ?? {})) yield* open(deel, `${hier}.${naam}`)
}

test('elke vorm die een route vraagt is gesloten: wat zij niet noemt wordt geweigerd, op elke diepte', () => {
  const routes = maakRoutes(getRegelboek(path.resolve('regios')))
  expect(routes.length).toBeGreaterThan(300)
  const gevonden = routes.flatMap(r =>
    (['params', 'query', 'body'] as const).flatMap(d => [
      ...open((r.schemas[d] ?? {}) as Vorm, `${r.methode} ${r.pad} ${d}`),
    ]),
  )
  expect(gevonden).toEqual([])
  expect([...open({ type: 'object', properties: { a: { type: 'array', items: { type: 'object' } } } }, 'x')]).toEqual(['x', 'x.a[]']) // prettier-ignore
  expect([...open({ type: 'object', additionalProperties: {} }, 'x')]).toEqual(['x'])
})
