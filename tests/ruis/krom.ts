import { Compile } from 'typebox/schema'
import { KANARIE } from '../faults/hulp/slecht.ts'
import type { Verzoek } from '../faults/hulp/verzoek.ts'
import type { Toeval } from '../eigenschappen/zaad.ts'
import { nieuwId, passend, type Bewerking, type Vorm } from './bewerkingen.ts'

/** A request that is wrong in one way. */
export type Ruis = {
  readonly soort: Soort
  readonly verzoek: Verzoek
  /** it may not be accepted; where not, it may only not fall over and not change anything */
  readonly moetWeg: boolean
}

const JSONSOORT = { 'content-type': 'application/json' }
const KORT = KANARIE.repeat(3)
const LANG = KANARIE.repeat(30_000)
/** Values that are the wrong type, out of range, too long or hostile almost everywhere. */
const VREEMD: readonly unknown[] = [
  ...[null, true, false, -1, 0.1, 1e308, -1e308, Number.MAX_SAFE_INTEGER + 2, 2 ** 31, -(2 ** 63)],
  ...['', ' ', '\n\t', KANARIE, KANARIE.repeat(200), KANARIE.repeat(4000), "'; drop table kring.zaak; --", '${jndi:x}'],
  ...['../../etc/passwd', '<script>alert(1)</script>', '\u202e\u200bKanariegeel', 'İ'.repeat(300), '9999-99-99', '-1'],
  ...[[], {}, [[[[]]]], [KANARIE], { $ne: null }, { length: 1e9 }, { toString: KANARIE }, Array(5000).fill(KANARIE)],
]
const IDS = [
  'x',
  '%00',
  '..%2f..%2f',
  '-1',
  '%F0%9F%98%80',
  'null',
  '%27%20or%201=1',
  '0'.repeat(400),
  '%E0%A4%A',
  '%ff',
]
const SOORTEN: readonly string[] = [
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'text/json',
  ],
  ...['application/jsonp', 'application/json; charset=utf-7', 'image/png', 'application/octet-stream', '*/*'],
]
const VRAGEN: readonly string[] = [
  ...[
    `na=${KANARIE}`,
    'na=',
    'na=1&na=2',
    `na=${encodeURIComponent("1|' or 1=1 --")}`,
    'na=%00',
    'na=%ff',
    '__proto__=1',
  ],
  ...[
    `${KANARIE}=1`,
    'na[$ne]=1',
    `na=${'a'.repeat(4000)}`,
    'na=1%7C2026-99-99T00:00:00Z%7Cx',
    '%E0%A4%A=1',
    '=',
    'constructor=1',
  ],
]
const PADEN: readonly ((pad: string) => string)[] = [
  p => `/${p}`,
  p => `${p}/`,
  p => `${p}/../../../etc/passwd`,
  p => p.replace('/api/v1', '/api/v1/.'),
  p => p.replace('/api/v1', '/api/v1/%2e%2e/v1'),
  p => p.replace('/api/', '/API/'),
  p => p.replace('/v1/', '/v2/'),
  p => `${p}%00`,
  p => `${p}%E0%A4%A`,
  p => `${p};a=${KANARIE}`,
  p => `${p}/${KANARIE.repeat(300)}`,
  p => `/${p.slice(1).replaceAll('/', '%2f')}`,
  p => `/${p.slice(1).replaceAll('/', '\\')}`,
]
const METHODEN = ['TRACE', 'PROPFIND', 'PATCH', 'DELETE', 'OPTIONS', 'LOCK', 'REPORT']
/** Headers without which nothing may change, each made wrong. */
const NIET_VAN_HET_SCHERM: readonly NonNullable<Verzoek['koppen']>[] = [
  { 'x-kring-csrf': '' },
  { 'x-kring-csrf': KANARIE },
  { 'x-kring-csrf': ['a', 'b'] },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': KANARIE },
  { cookie: `kring_sessie=${KANARIE}` },
  { cookie: `kring_sessie=' or 1=1 --; kring_sessie=${KANARIE}` },
]
const SLECHTE_SLEUTELS: readonly NonNullable<Verzoek['koppen']>[] = [
  { 'idempotency-key': '' },
  { 'idempotency-key': KANARIE },
  { 'idempotency-key': '0'.repeat(6000) },
  { 'idempotency-key': ['00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000001'] },
  { 'if-match': KANARIE },
  { 'if-match': '*' },
  { 'if-match': '"99999999999"' },
  { 'if-match': '"-1"' },
  { 'if-match': 'W/"1"' },
]
/** Headers that mean nothing here: they may do nothing. */
const LOZE_KOPPEN: readonly NonNullable<Verzoek['koppen']>[] = [
  { 'x-http-method-override': 'DELETE' },
  { 'x-original-url': `/api/v1/${KANARIE}` },
  { 'x-forwarded-for': `${KANARIE}, 127.0.0.1` },
  { 'x-forwarded-host': KANARIE, 'x-forwarded-proto': 'gopher' },
  { accept: 'text/html;q=9', 'accept-language': KANARIE.repeat(200) },
  { range: 'bytes=0-0,-1', 'if-none-match': '*' },
  { upgrade: 'h2c', connection: 'upgrade' },
  { expect: KANARIE },
  { traceparent: `00-${KANARIE}-x-01` },
]

const SOORT = [
  'vorm',
  'mist',
  'teveel',
  'lang',
  'diep',
  'teken',
  'id',
  'soort',
  'kapot',
  'vraag',
  'kop',
  'pad',
  'methode',
] as const
export type Soort = (typeof SOORT)[number]

/** Malformed requests for these operations, turn by turn, the same for the same seed. @param echt ids that exist, to come past the first look */
export function* ruis(van: readonly Bewerking[], aantal: number, t: Toeval, echt: readonly string[]): Generator<Ruis> {
  const keuzes = van.map(b => SOORT.filter(s => kan(b, s)))
  for (let n = 0; n < aantal; n++) {
    const i = n % van.length
    const b = van[i]
    if (b !== undefined) yield maak(b, t.kies(keuzes[i] ?? ['pad']), t, echt)
  }
}

/** Whether this operation can be wrong in this way. */
function kan(b: Bewerking, soort: Soort): boolean {
  switch (soort) {
    case 'vorm':
    case 'mist':
    case 'teveel':
    case 'lang':
    case 'diep':
    case 'teken':
      return b.lichaam !== null
    case 'soort':
    case 'kapot':
      return b.methode !== 'GET'
    case 'id':
      return b.pad.includes('{')
    default:
      return true
  }
}

function maak(b: Bewerking, soort: Soort, t: Toeval, echt: readonly string[]): Ruis {
  const id = () => (t.kans(0.5) && echt.length > 0 ? t.kies(echt) : nieuwId(t))
  const pad = b.pad.replace(/\{\w+\}/g, id)
  const goed = b.lichaam === null ? null : passend(b.lichaam, t)
  const zend = (stuk: string | Buffer | null, meer: Partial<Verzoek> = {}, moetWeg = true): Ruis => {
    const heeft = stuk !== null && b.methode !== 'GET'
    const koppen = { ...(heeft ? JSONSOORT : {}), ...meer.koppen }
    return {
      soort,
      moetWeg,
      verzoek: { methode: b.methode, pad, ...meer, koppen, ...(heeft ? { lichaam: stuk } : {}) },
    }
  }
  const tekst = JSON.stringify(goed)
  switch (soort) {
    case 'vorm':
    case 'mist':
    case 'teveel':
      return zend(JSON.stringify(verbogen(b.lichaam ?? {}, goed, soort, t)))
    case 'lang':
      return zend(t.kans(0.2) ? JSON.stringify([LANG]) : JSON.stringify(verbogen(b.lichaam ?? {}, goed, 'lang', t)))
    case 'diep':
      return zend(`${'['.repeat(4000)}${tekst}${']'.repeat(4000)}`)
    case 'teken':
      return zend(JSON.stringify(metTeken(goed, t.kies(['\u0000', '\ud800', '\udfff']), t)))
    case 'id':
      return zend(tekst, { pad: b.pad.replace(/\{\w+\}/g, () => t.kies(IDS)) })
    case 'soort':
      return zend(KORT, { koppen: { 'content-type': t.kies(SOORTEN) } })
    case 'kapot':
      return zend(kapot(tekst, t))
    case 'vraag':
      return zend(tekst, { pad: `${pad}?${t.kies(VRAGEN)}` })
    case 'kop':
      return b.methode === 'GET'
        ? zend(null, { koppen: t.kies(LOZE_KOPPEN) }, false)
        : zend(tekst, { koppen: slechteKop(b, t) })
    case 'pad':
      return zend(tekst, { pad: t.kies(PADEN)(pad) })
    case 'methode':
      return zend(tekst, { methode: t.kies(METHODEN) })
  }
}

const slechteKop = (b: Bewerking, t: Toeval) =>
  t.kies(b.opdracht ? [...NIET_VAN_HET_SCHERM, ...SLECHTE_SLEUTELS] : NIET_VAN_HET_SCHERM)

type Plek = readonly (string | number)[]

/** Every place in a value, the whole included. */
function* plekken(waarde: unknown, hier: Plek = []): Generator<Plek> {
  yield hier
  if (waarde === null || typeof waarde !== 'object') return
  const delen = Array.isArray(waarde) ? waarde.entries() : Object.entries(waarde)
  for (const [sleutel, deel] of delen) yield* plekken(deel, [...hier, sleutel])
}

const op = (waarde: unknown, plek: Plek): unknown =>
  plek.reduce<unknown>((w, sleutel) => (w as Record<string | number, unknown>)[sleutel], waarde)

/** A copy with something else at one place. */
function met(waarde: unknown, [eerste, ...rest]: Plek, nieuw: unknown): unknown {
  if (eerste === undefined) return nieuw
  const deel = met((waarde as Record<string | number, unknown>)[eerste], rest, nieuw)
  if (Array.isArray(waarde)) return waarde.map((w: unknown, i) => (i === eerste ? deel : w))
  return { ...(waarde as object), [eerste]: deel }
}

const gezien = new WeakMap<Vorm, { Check(waarde: unknown): boolean }>()
function past(vorm: Vorm, waarde: unknown): boolean {
  const toets = gezien.get(vorm) ?? Compile(vorm)
  gezien.set(vorm, toets)
  return toets.Check(waarde)
}

/** The value with one thing wrong that the form forbids; a bare text when no try was wrong enough. */
function verbogen(vorm: Vorm, goed: unknown, hoe: 'vorm' | 'mist' | 'teveel' | 'lang', t: Toeval): unknown {
  const alle = [...plekken(goed)]
  for (let poging = 0; poging < 12; poging++) {
    const plek = t.kies(alle)
    const er = op(goed, plek)
    const krom = met(goed, plek, buig(er, hoe, t))
    if (!past(vorm, krom)) return krom
  }
  return KANARIE
}

function buig(er: unknown, hoe: 'vorm' | 'mist' | 'teveel' | 'lang', t: Toeval): unknown {
  const isObject = er !== null && typeof er === 'object' && !Array.isArray(er)
  if (hoe === 'mist' && isObject) {
    const namen = Object.keys(er)
    const weg = namen.length === 0 ? '' : t.kies(namen)
    return Object.fromEntries(Object.entries(er).filter(([naam]) => naam !== weg))
  }
  if (hoe === 'teveel' && isObject) return { ...er, [t.kies([KANARIE, 'rol', 'regio', 'mens', '__proto__ '])]: KANARIE }
  if (hoe === 'lang' && typeof er === 'string') return KANARIE.repeat(1500)
  if (hoe === 'lang' && Array.isArray(er)) return Array.from({ length: 2000 }, () => (er as unknown[])[0] ?? KANARIE)
  return t.kies(VREEMD)
}

/** A character that no row can hold, in one of the texts or, without texts, in a name. */
function metTeken(goed: unknown, teken: string, t: Toeval): unknown {
  const teksten = [...plekken(goed)].filter(p => typeof op(goed, p) === 'string')
  if (teksten.length === 0) return { [`${KANARIE}${teken}`]: 1 }
  return met(goed, t.kies(teksten), `${KANARIE}${teken}`)
}

function kapot(tekst: string, t: Toeval): string | Buffer {
  const half = tekst.slice(0, Math.max(1, Math.floor(tekst.length / 2)))
  return t.kies<string | Buffer>([
    half === tekst ? '{' : `${half}{`,
    `${tekst},`,
    `${tekst}${tekst}`,
    `{'naam': '${KANARIE}'}`,
    `\ufeff\ufeff${tekst}`,
    `{"a":1e,${KANARIE}}`,
    `{"__proto__":{"rol":"${KANARIE}"}}`,
    `{"constructor":{"prototype":{"rol":"${KANARIE}"}}}`,
    KANARIE,
    Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
    Buffer.from(`{"a":"${KANARIE}"}`, 'utf16le'),
  ])
}
