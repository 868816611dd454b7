import type { Toeval } from '../eigenschappen/zaad.ts'

/** A JSON schema, as the description of the API carries it. */
export type Vorm = {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Vorm[]
  readonly properties?: Readonly<Record<string, Vorm>>
  readonly required?: readonly string[]
  readonly items?: Vorm
  readonly format?: string
  readonly pattern?: string
  readonly [trefwoord: string]: unknown
}

/** One thing the API can do, as its description says. */
export type Bewerking = {
  readonly methode: string
  /** with `{naam}` where an id belongs */
  readonly pad: string
  /** names in the query; empty: it asks nothing there */
  readonly vraag: readonly string[]
  /** the form of the JSON body, or null when it takes none */
  readonly lichaam: Vorm | null
  /** takes a form with a file instead of JSON */
  readonly formulier: boolean
  /** changes something: needs a key of its own, and may name the version it saw */
  readonly opdracht: boolean
}

type Inhoud = { readonly content?: Readonly<Record<string, { readonly schema?: Vorm }>> }
type Beschrijving = {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly parameters?: readonly { readonly name: string; readonly in: string }[]
            readonly requestBody?: Inhoud
            readonly responses?: Readonly<Record<string, Inhoud>>
          }
        >
      >
    >
  >
}

/** Everything the API says it can do: a new route joins by itself. @throws when the description cannot be had */
export async function bewerkingen(adres: string): Promise<Bewerking[]> {
  const { paths } = (await (await fetch(`${adres}/api/v1/openapi.json`)).json()) as Beschrijving
  return Object.entries(paths).flatMap(([pad, methoden]) =>
    Object.entries(methoden).map(([methode, b]) => {
      const inhoud = b.requestBody?.content ?? {}
      const antwoord = b.responses?.['200']?.content?.['application/json']?.schema
      return {
        methode: methode.toUpperCase(),
        pad: `/api/v1${pad}`,
        vraag: (b.parameters ?? []).filter(p => p.in === 'query').map(p => p.name),
        lichaam: inhoud['application/json']?.schema ?? null,
        formulier: 'multipart/form-data' in inhoud,
        opdracht: antwoord?.properties?.['herhaald'] !== undefined,
      }
    }),
  )
}

const TEKSTEN: readonly string[] = [
  '2026-03-01',
  '2026-03-01T09:00:00.000Z',
  '2026-03',
  '2026',
  '09:00',
  'Verzonnen.',
  'proef',
  'a',
  '1234AB',
  '12',
  '2026-H1',
  'proef@example.org',
  '#aabbcc',
]

/** A value that fits the form, as far as a form says what fits; seeded. */
export function passend(v: Vorm, t: Toeval): unknown {
  if ('const' in v) return v.const
  if (v.enum !== undefined) return t.kies(v.enum)
  if (v.anyOf !== undefined) return passend(t.kies(v.anyOf), t)
  const getal = (naam: string, anders: number) => (typeof v[naam] === 'number' ? v[naam] : anders)
  switch (v.type) {
    case 'object': {
      const moet = new Set(v.required ?? [])
      const mee = Object.entries(v.properties ?? {}).filter(([naam]) => moet.has(naam) || t.kans(0.5))
      return Object.fromEntries(mee.map(([naam, deel]) => [naam, passend(deel, t)]))
    }
    case 'array': {
      const aantal = Math.min(getal('maxItems', 3), getal('minItems', 0) + t.getal(3))
      return Array.from({ length: aantal }, () => passend(v.items ?? {}, t))
    }
    case 'integer':
    case 'number':
      return getal('minimum', 0)
    case 'boolean':
      return t.kans(0.5)
    case 'string':
      return tekst(v, t, getal('minLength', 0), getal('maxLength', 40))
    default:
      return null
  }
}

function tekst(v: Vorm, t: Toeval, minst: number, meest: number): string {
  if (v.format === 'uuid') return nieuwId(t)
  if (v.format === 'date') return '2026-03-01'
  if (v.format === 'date-time') return '2026-03-01T09:00:00.000Z'
  const patroon = typeof v.pattern === 'string' ? new RegExp(v.pattern, 'u') : null
  const past = (s: string) => (patroon?.test(s) ?? true) && s.length >= minst && s.length <= meest
  const [gekozen] = [nieuwId(t), ...TEKSTEN].filter(past)
  return gekozen ?? 'Verzonnen '.repeat(Math.ceil(minst / 10) + 1).slice(0, Math.max(minst, Math.min(meest, 10)))
}

/** An id as Kring writes it, of nobody. */
export function nieuwId(t: Toeval): string {
  const hex = (n: number) => Array.from({ length: n }, () => t.getal(16).toString(16)).join('')
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`
}
