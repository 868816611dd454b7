import { waarvoor } from './register.ts'

/** Of a route only what its input looks like: the walk below knows JSON schema and nothing of the machine. */
export type Ingang = {
  readonly methode: string
  readonly pad: string
  readonly schemas: { readonly body?: unknown; readonly query?: unknown; readonly params?: unknown }
}
/** One field somebody is asked for: where, and what for (null: nobody wrote it down). */
export type Veld = { readonly route: string; readonly pad: string; readonly plek: string; readonly doel: string | null }

type Schema = {
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: { readonly [naam: string]: Schema }
  readonly patternProperties?: { readonly [patroon: string]: Schema }
}

/** Every field of every route, in the body and in the address; an id in the path is not asked for but follows from where one is. */
export const veldenVan = (routes: readonly Ingang[]): readonly Veld[] =>
  routes.flatMap(r =>
    [
      ...new Set([
        ...plekken(r.schemas.body as Schema | undefined, ''),
        ...plekken(r.schemas.query as Schema | undefined, ''),
      ]),
    ].map(plek => ({ route: `${r.methode} ${r.pad}`, pad: r.pad, plek, doel: waarvoor(r.pad, plek) })),
  )

function plekken(s: Schema | undefined, onder: string): readonly string[] {
  if (s === undefined) return []
  const keuzes = [...(s.anyOf ?? []), ...(s.allOf ?? []), ...(s.oneOf ?? [])].flatMap(k => plekken(k, onder))
  const rij = s.items === undefined ? [] : plekken(s.items, `${onder}[]`)
  // the names in an open list are the region's; what is in it belongs to the field itself
  const open = Object.values(s.patternProperties ?? {}).flatMap(k => plekken(k, onder))
  const eigen = Object.entries(s.properties ?? {}).flatMap(([naam, k]) => {
    const plek = onder === '' ? naam : `${onder}.${naam}`
    return [plek, ...plekken(k, plek)]
  })
  return [...keuzes, ...rij, ...open, ...eigen]
}
