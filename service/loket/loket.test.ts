import { afterAll, beforeAll, expect, test } from 'vitest'
import fastifyHelmet from '@fastify/helmet'
import Fastify, { type FastifyInstance } from 'fastify'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { klokVan } from '../../gedeeld/regio/klok.ts'
import { BLADEN, DEUR, padVan, soortenVan, TALEN } from '../../keten/loket/index.ts'
import { keurLoket } from './controle.ts'
import { hangLoketOp } from './deur.ts'

const boek = getRegelboek()
const NU = new Date('2026-03-02T12:00:00.000Z')
let app: FastifyInstance
const log: string[] = []
beforeAll(async () => {
  app = Fastify({
    logger: { level: 'trace', stream: { write: regel => void log.push(regel) } },
    disableRequestLogging: true,
  })
  await app.register(fastifyHelmet)
  await hangLoketOp(app, { boek, nu: () => NU })
  await app.ready()
})
afterAll(() => app.close())

const haal = (pad: string) => app.inject({ method: 'GET', url: `${DEUR}${pad}` })
const vraag = (pad: string, plek: string) =>
  app.inject({
    method: 'POST',
    url: `${DEUR}${pad}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ plek }).toString(),
  })
const elk = [...boek.regios.keys()].flatMap(r => TALEN.flatMap(t => BLADEN.map(b => [t, r, b] as const)))

test('SD-13 de weg weg is op elk blad het eerste in lees- en toetsvolgorde, en een gewone link zonder script', async () => {
  const bladen = await keurLoket(boek, () => NU)
  expect(bladen).toHaveLength(boek.regios.size * TALEN.length * BLADEN.length)
  expect(BLADEN.length).toBeGreaterThanOrEqual(10)
  for (const b of bladen) {
    expect([b.path, b.wayOut, b.cookies, b.thirdParties]).toEqual([b.path, true, 0, 0])
    expect(b.bytes, b.path).toBeLessThan(30_000)
  }
  const { body } = await haal('/nl/rotterdam-2014/ik')
  const volgorde = [...body.matchAll(/<(a|button|input)\b[^>]*>/g)].map(m => m[0])
  expect(volgorde[0]).toContain('id="weg"')
  expect(volgorde[0]).toContain('href="https://www.knmi.nl/"')
  expect(volgorde[0]).toContain('rel="noreferrer')
  // in view while scrolling, above everything else
  expect((await haal('/stijl.css')).body).toMatch(/\.boven\{position:sticky;top:0;z-index:2/)
})

test('SD-9 een bezoek laat bij ons niets achter: geen regel in het log, geen cookie, niets van een ander', async () => {
  log.length = 0
  for (const pad of [
    '',
    '/nl',
    '/nl/rotterdam-2014',
    '/nl/rotterdam-2014/ik',
    '/nl/rotterdam-2014/bestaat-niet',
    '/weg.js',
  ])
    await haal(pad)
  await vraag('/nl/rotterdam-2014/buurt', '3011 AB')
  await vraag('/nl/rotterdam-2014/buurt', '<script>alert(1)</script>')
  await app.inject({ method: 'POST', url: `${DEUR}/nl/rotterdam-2014/buurt`, payload: { plek: 'json' } })
  expect(log).toEqual([])
  for (const [t, r, b] of elk) {
    const { body, headers } = await haal(padVan(t, r, b).slice(DEUR.length))
    expect(headers['set-cookie']).toBeUndefined()
    expect([...body.matchAll(/(?:src|href)="(https?:[^"]+)"/g)].map(m => m[1])).toEqual(['https://www.knmi.nl/'])
  }
})

test('SD-15 wat de weg weg niet kan staat er gewoon, met hulp per browser', async () => {
  const { body } = await haal('/nl/rotterdam-2014/sporen')
  for (const woord of [
    'wist de geschiedenis van uw browser niet',
    'app op uw telefoon',
    'Safari',
    'Chrome',
    'Edge',
    'Firefox',
  ])
    expect(body).toContain(woord)
  // where somebody lives is asked in a form: in an address it would stay in the history
  expect((await haal('/nl/rotterdam-2014/buurt')).body).toContain('<form method="post"')
})

test('SD-16 titel, teken en adres verraden niets, op geen enkel blad', async () => {
  for (const [t, r, b] of elk) {
    const pad = padVan(t, r, b)
    const { body } = await haal(pad.slice(DEUR.length))
    const titel = /<title>([^<]*)<\/title>/.exec(body)?.[1] ?? ''
    expect(titel).toBe(t.tab)
    expect(`${pad} ${titel}`).not.toMatch(/geweld|veilig|mishand|slacht|dader|pleger|violence|abuse|help/i)
  }
})

test('SD-17 niets blijft bewaard: no-store op elk blad, en een blad dat terugkomt wordt opnieuw gehaald', async () => {
  for (const pad of [
    '',
    '/nl/rotterdam-2014',
    '/en/rotterdam-2014/ik',
    '/nl/rotterdam-2014/nee',
    '/stijl.css',
    '/weg.js',
  ]) {
    const { headers } = await haal(pad)
    expect([pad, headers['cache-control']]).toEqual([pad, 'no-store'])
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['content-security-policy']).toContain(`default-src 'none'`)
  }
  expect((await haal('/weg.js')).body).toContain('e.persisted')
})

test('R001-99 op elk blad staat het nummer dat uit de regio komt, of anders dat van het land', async () => {
  for (const [t, r, b] of elk)
    expect((await haal(padVan(t, r, b).slice(DEUR.length))).body).toContain('href="tel:08002000"')
  const eigen = structuredClone(boek.regios.get('rotterdam-2014'))
  if (!eigen) throw new Error('Rotterdam ontbreekt.')
  for (const o of eigen.organisaties) if (o.soort === 'meldpunt') o.contact = { telefoon: '010-0000000' }
  const ander = Fastify()
  await hangLoketOp(ander, { boek: { ...boek, regios: new Map([['rotterdam-2014', eigen]]) }, nu: () => NU })
  for (const b of BLADEN)
    expect((await ander.inject({ url: padVan(TALEN[0] ?? raad(), 'rotterdam-2014', b) })).body).toContain(
      'tel:0100000000',
    )
  await ander.close()
})

test('R002-120 met een postcode of gemeente staat er het meldpunt van die plek', async () => {
  const midden = await vraag('/nl/arnhem-achterhoek-2014/buurt', '6811')
  expect(midden.body).toContain('Hulp voor Arnhem')
  expect(midden.body).toContain('AMHK Gelderland Midden')
  const noord = await vraag('/nl/arnhem-achterhoek-2014/buurt', 'doetinchem')
  expect(noord.body).toContain('AMHK Gelderland Noord')
  const zuid = await vraag('/nl/rotterdam-rijnmond-2024/buurt', 'Hoeksche Waard')
  expect(zuid.body).toContain('Veilig Thuis Zuid-Holland Zuid')
  const onbekend = await vraag('/nl/arnhem-achterhoek-2014/buurt', '9999')
  expect(onbekend.statusCode).toBe(422)
  expect(onbekend.body).toContain('kennen wij hier niet')
  // before a region is chosen a postcode leads to it
  const waar = await vraag('/en', '6811 AA')
  expect([waar.statusCode, waar.headers.location]).toEqual([303, '/wegwijzer/en/arnhem-achterhoek-2014'])
})

test('R001-101 elke gebeurtenis in een leven heeft een blad dat vanaf het begin te bereiken is', async () => {
  for (const r of boek.regios.keys()) {
    const { body } = await haal(`/nl/${r}`)
    for (const b of ['kindje', 'pubers', 'apart']) expect(body).toContain(`href="/wegwijzer/nl/${r}/${b}"`)
  }
})

test('R001-125 een lijstje met gedrag is door te lopen zonder dat er iets weggaat, en eindigt bij bellen', async () => {
  const { body } = await haal('/nl/utrecht-amersfoort-2015/grens')
  expect(body.match(/type="checkbox"/g)?.length).toBeGreaterThan(5)
  expect(body).not.toContain('<form')
  expect(body.indexOf('tel:')).toBeGreaterThan(0)
  expect(body.lastIndexOf('href="tel:08002000"')).toBeGreaterThan(body.lastIndexOf('type="checkbox"'))
})

test('R002-121 jongeren hebben een eigen blad, met een weg voor een vriend waar geen melding van hoeft te komen', async () => {
  expect((await haal('/nl/arnhem-achterhoek-2014')).body).toContain('/jong"')
  const { body } = await haal('/nl/arnhem-achterhoek-2014/jong')
  expect(body).toContain('vriend of vriendin')
  expect(body).toContain('Daar komt geen melding van')
})

test('R000-129 een open blad legt uit hoe je advies vraagt of meldt', async () => {
  const { body } = await haal('/nl/rotterdam-2014/bellen')
  expect(body).toContain('Vraagt u advies')
  expect(body).toContain('Doet u een melding')
})

test('hoe lang een melding mag wachten staat op het blad zoals de regio het zegt', async () => {
  for (const [id, d] of boek.regios) {
    const klok = klokVan(d, boek.landelijk, 'weging').regel
    expect(klok).not.toBeNull()
    expect((await haal(`/nl/${id}/bellen`)).body).toContain(`Wij kijken binnen ${klok?.lengte ?? ''} `)
  }
  const { body } = await haal('/nl/arnhem-achterhoek-2014/bellen')
  expect(body).toContain('binnen 24 uur')
})

test('R000-132 over elke vorm die een regio kent is iets te vinden', async () => {
  for (const [id, d] of boek.regios) {
    const { body } = await haal(`/nl/${id}/soorten`)
    for (const vorm of d.vormen.filter(v => v.binnen)) {
      const onder = soortenVan([vorm.id])
      expect([id, vorm.id, onder.length > 0]).toEqual([id, vorm.id, true])
      for (const s of onder) expect(body).toContain(`<h2>${TALEN[0]?.soorten[s].kop ?? ''}</h2>`)
    }
  }
})

test('R003-48 wie geen account heeft komt in twee stappen van de uitleg bij advies', async () => {
  const begin = (await haal('/nl/ijsselland-2014')).body
  expect(begin).toContain('href="/wegwijzer/nl/ijsselland-2014/zorgen"')
  expect((await haal('/nl/ijsselland-2014/zorgen')).body).toContain('href="tel:')
})

test('slechte invoer: opmaak, een kromme weg, te veel en te vaak krijgen een rustig blad en veranderen niets', async () => {
  const { body, statusCode } = await vraag('/nl/rotterdam-2014/buurt', '"><img src=x onerror=alert(1)>')
  expect(statusCode).toBe(422)
  expect(body).not.toContain('<img')
  for (const pad of ['/xx', '/nl/nergens', '/nl/rotterdam-2014/nee', '/nl/rotterdam-2014/ik/verder', '/nl/%2e%2e/ik']) {
    const a = await haal(pad)
    expect([pad, a.statusCode]).toEqual([pad, 404])
  }
  const groot = await vraag('/nl/rotterdam-2014/buurt', 'x'.repeat(5000))
  expect(groot.statusCode).toBeGreaterThanOrEqual(400)
  const druk = Fastify()
  await hangLoketOp(druk, { boek, nu: () => NU })
  for (let n = 0; n < 1200; n++) await druk.inject({ url: `${DEUR}/teken.svg` })
  const teveel = await druk.inject({ url: DEUR })
  expect(teveel.statusCode).toBe(429)
  expect(teveel.body).toContain('112')
  await druk.close()
})

const raad = (): never => {
  throw new Error('geen taal')
}
