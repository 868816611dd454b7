import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Oidc, TEKENWIJZEN } from './oidc.ts'

/** A provider of identities that signs with the key it shows, or with another. */
const echt = generateKeyPairSync('rsa', { modulusLength: 2048 })
const vals = generateKeyPairSync('rsa', { modulusLength: 2048 })
let tekenaar: KeyObject = echt.privateKey
/** how the token says it was signed; the provider offers it too */
let wijze: 'RS256' | 'HS256' | 'none' = 'RS256'
let nonce = ''
let uitgever = ''
/** how long ago the provider saw who it is, in seconds; null: it does not say */
let geleden: number | null = 0
const server = http.createServer((verzoek, antwoord) => {
  const geef = (inhoud: object) => antwoord.setHeader('content-type', 'application/json').end(JSON.stringify(inhoud))
  if (verzoek.url === '/.well-known/openid-configuration')
    return geef({
      issuer: uitgever,
      authorization_endpoint: `${uitgever}/a`,
      token_endpoint: `${uitgever}/t`,
      jwks_uri: `${uitgever}/s`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256', wijze],
    })
  if (verzoek.url === '/s')
    return geef({ keys: [{ ...echt.publicKey.export({ format: 'jwk' }), kid: 'een', alg: 'RS256', use: 'sig' }] })
  return geef({ access_token: 'niets', token_type: 'bearer', id_token: bewijs() })
})

function bewijs(): string {
  const deel = (inhoud: object) => Buffer.from(JSON.stringify(inhoud)).toString('base64url')
  const nu = Math.floor(Date.now() / 1000)
  const gezien = geleden === null ? {} : { auth_time: nu - geleden }
  const claims = { iss: uitgever, aud: 'kring', sub: 'verzonnen', nonce, iat: nu, exp: nu + 60, ...gezien }
  const tekst = `${deel({ alg: wijze, ...(wijze === 'RS256' ? { kid: 'een' } : {}) })}.${deel(claims)}`
  if (wijze === 'none') return `${tekst}.`
  if (wijze === 'HS256') return `${tekst}.${createHmac('sha256', 'verzonnen').update(tekst).digest('base64url')}`
  return `${tekst}.${createSign('RSA-SHA256').update(tekst).sign(tekenaar, 'base64url')}`
}

beforeAll(async () => {
  await new Promise<void>(klaar => server.listen(0, '127.0.0.1', klaar))
  uitgever = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

async function meldAan(): Promise<string> {
  const oidc = new Oidc({
    ...{ uitgever, client: 'kring', geheim: 'verzonnen', terug: `${uitgever}/terug`, zonderTls: true },
    ...{ tweeFactoren: false, acr: [] },
  })
  const { naar, onderweg } = await oidc.vertrek()
  expect(new URL(naar).searchParams.get('max_age')).toBe('36000')
  nonce = onderweg.nonce
  const uit = await oidc.terug(new URL(`${uitgever}/terug?code=c&state=${onderweg.state}`), onderweg)
  return 'onderwerp' in uit ? uit.onderwerp : uit.fout
}

test('wie zich aanmeldt met een bewijs dat de aanbieder tekende komt binnen, met een andere handtekening niet', async () => {
  expect(await meldAan()).toBe('verzonnen')
  tekenaar = vals.privateKey
  await expect(meldAan()).rejects.toThrow()
  tekenaar = echt.privateKey
  expect(await meldAan()).toBe('verzonnen')
})

test('alleen een handtekening met een openbare sleutel telt: geen none en geen gedeeld geheim, ook als de aanbieder het aanbiedt', async () => {
  expect(TEKENWIJZEN.filter(w => w === 'none' || w.startsWith('HS'))).toEqual([])
  for (const verboden of ['none', 'HS256'] as const) {
    wijze = verboden
    const uit = await meldAan().catch(() => 'geweigerd')
    expect(['geweigerd', 'geen-identiteit']).toContain(uit)
  }
  wijze = 'RS256'
  expect(await meldAan()).toBe('verzonnen')
})

test('een bewijs ouder dan een sessie mag duren, of zonder dag en uur, opent niets: wie het is wordt opnieuw gevraagd', async () => {
  for (const oud of [36_200, null]) {
    geleden = oud
    await expect(meldAan()).rejects.toThrow()
  }
  geleden = 35_000
  expect(await meldAan()).toBe('verzonnen')
})
