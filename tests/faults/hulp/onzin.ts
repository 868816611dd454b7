import { toeval } from './wachten.ts'

export type Pad = { methode: string; pad: string }

/** Every route the API says it has: a new one joins by itself. */
export async function paden(adres: string): Promise<Pad[]> {
  const uit = (await (await fetch(`${adres}/api/v1/openapi.json`)).json()) as { paths: Record<string, object> }
  return Object.entries(uit.paths).flatMap(([pad, methoden]) =>
    Object.keys(methoden).map(methode => ({ methode: methode.toUpperCase(), pad: `/api/v1${pad}` })),
  )
}

const WAARDEN: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.1,
  '',
  ' ',
  'a'.repeat(30_000),
  "'; drop table kring.zaak; --",
  '\u0000',
  '\ud800',
  '../../etc/passwd',
  '${jndi:ldap://x}',
  [],
  {},
  [[[[]]]],
  { $ne: null },
  { length: 1e9 },
]
const IDS = ['00000000-0000-4000-8000-000000000000', 'x', '%00', '..%2f..%2f', '-1', '%F0%9F%98%80']

/** Nonsense for each route, the same every run: hostile values in random fields, bare values, and hostile ids. */
export function* onzin(routes: readonly Pad[], zaad: number): Generator<Pad & { vraag: string | undefined }> {
  const kans = toeval(zaad)
  const kies = <T>(uit: readonly T[]): T => uit[Math.floor(kans() * uit.length)] as T
  const velden = [
    'reden',
    'verslag',
    'id',
    'personen',
    'zaak',
    'mens',
    'van',
    'tot',
    'klaar',
    'achternaam',
    'velden',
    'stap',
  ]
  const object = () =>
    Object.fromEntries(Array.from({ length: 1 + Math.floor(kans() * 4) }, () => [kies(velden), kies(WAARDEN)]))
  for (const { methode, pad } of routes) {
    for (let n = 0; n < 8; n++) {
      const vol = pad.replace(/\{\w+\}/g, () => kies(IDS))
      const zonder = methode === 'GET' || methode === 'DELETE'
      const vraag = zonder ? undefined : JSON.stringify(kans() < 0.7 ? object() : kies(WAARDEN))
      yield { methode, pad: zonder && kans() < 0.5 ? `${vol}?na=${veilig(String(kies(WAARDEN)))}` : vol, vraag }
    }
  }
}

/** In an address: no half characters, and not longer than a header may be. */
const veilig = (tekst: string): string => encodeURIComponent(Buffer.from(tekst).toString('utf8').slice(0, 500))
