import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakHuis, type Huis } from '../tests/hulp/huis.ts'

type Operatie = {
  operationId: string
  parameters?: { in: string; name: string }[]
  responses: { [status: string]: { headers?: object; content?: object } }
}
type Beschrijving = {
  openapi: string
  info: { version: string; contact: object }
  servers: { url: string }[]
  paths: { [pad: string]: { [methode: string]: Operatie } }
}

let huis: Huis
let api: Beschrijving
beforeAll(async () => {
  huis = await maakHuis()
  api = (await (await fetch(`${huis.adres}/api/v1/openapi.json`)).json()) as Beschrijving
})
afterAll(() => huis.sluit())

const operaties = () =>
  Object.entries(api.paths).flatMap(([pad, m]) => Object.entries(m).map(([methode, o]) => ({ pad, methode, o })))

test('de beschrijving is OpenAPI 3.1 met versie, contact en een adres met v1', () => {
  expect(api.openapi).toMatch(/^3\.1/)
  expect(api.info.version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(Object.keys(api.info.contact).sort()).toEqual(['email', 'name', 'url'])
  expect(api.servers[0]?.url).toMatch(/^https:.*\/v1$/)
})

test('paden zijn kebab-case zonder slotstreep, en elke operatie heeft een eigen naam', () => {
  for (const { pad } of operaties()) expect(pad).toMatch(/^(\/([a-z0-9]+(-[a-z0-9]+)*|\{[a-z]+\}))+$/)
  const namen = operaties().map(o => o.o.operationId)
  expect(new Set(namen).size).toBe(namen.length)
})

test('elk antwoord noemt de API-versie, en elke weigering is problem+json, met 400 erbij', () => {
  for (const { pad, o } of operaties()) {
    expect(Object.keys(o.responses), pad).toContain('400')
    for (const [status, r] of Object.entries(o.responses)) {
      if (status.startsWith('2')) expect(JSON.stringify(r.headers), pad).toContain('API-Version')
      else expect(Object.keys(r.content ?? {}), pad).toEqual(['application/problem+json'])
    }
  }
})

test('zoeken reist in een POST: geen route vraagt een naam of BSN in het adres', () => {
  const woorden = operaties().flatMap(({ o }) => (o.parameters ?? []).map(p => p.name))
  expect(woorden.filter(w => /bsn|naam|geboorte|postcode|(?<!ver)zoek/i.test(w))).toEqual([])
})

test('elk antwoord draagt de kop API-Version en wordt niet bewaard', async () => {
  const antwoord = await fetch(`${huis.adres}/api/v1/ik`)
  expect(antwoord.headers.get('api-version')).toBe('1.0.0')
  expect(antwoord.headers.get('cache-control')).toBe('no-store')
  expect(antwoord.headers.get('content-security-policy')).not.toContain('unsafe-inline')
})

test('ook een adres dat niet te lezen is krijgt een zin, en koppen waarmee een browser er niets mee kan', async () => {
  const antwoord = await fetch(`${huis.adres}/%E0%A4%A`)
  expect(antwoord.status).toBe(400)
  expect(await antwoord.text()).toContain('Er is niets veranderd.')
  expect(antwoord.headers.get('x-content-type-options')).toBe('nosniff')
  expect(antwoord.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(antwoord.headers.get('strict-transport-security')).toContain('max-age=')
})
