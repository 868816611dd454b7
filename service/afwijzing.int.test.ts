import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakHuis, type Huis } from '../tests/hulp/huis.ts'

let huis: Huis
const log: string[] = []
beforeAll(async () => {
  huis = await maakHuis({ log })
}, 120_000)
afterAll(() => huis.sluit())

const JSONKOP = { 'content-type': 'application/json' }
const geweigerd = () =>
  log
    .map(r => JSON.parse(r) as Record<string, unknown>)
    .filter(r => r['msg'] === 'geweigerd')
    .map(r => `${String(r['deur'])} ${String(r['status'])}`)
const klop = async (pad: string, opzet: RequestInit = {}) => (await fetch(`${huis.adres}${pad}`, opzet)).status

test('wie aan de deuren rammelt laat een regel na: kromme vorm, valse handtekening, verkeerd geheim, verkeerde kopregel, en nooit wat hij stuurde', async () => {
  const anna = await huis.als('aanname.rotterdam-2014')
  log.length = 0
  expect(
    await klop('/api/v1/post/vt', { method: 'POST', headers: { authorization: 'Bearer geheim-van-iemand' } }),
  ).toBe(401)
  expect(
    await klop('/api/v1/alarm/in', { method: 'POST', headers: JSONKOP, body: '{"bericht":"mevrouw-voorbeeld"}' }),
  ).toBe(401)
  expect(await klop('/scim/v2/Users', { headers: { authorization: 'Bearer geheim-van-iemand' } })).toBe(401)
  expect(await klop('/api/v1/mijn-werk')).toBe(401)
  expect(await klop('/api/v1/%zz')).toBe(400)
  expect((await anna.stuur('/beheer/mensen/zoeken', { mevrouw: 'voorbeeld' })).status).toBe(400)
  expect((await anna.stuur('/sessie/rol', { rolvervulling: '00000000-0000-4000-8000-000000000000' })).status).toBe(403)
  expect(new Set(geweigerd())).toEqual(
    new Set(['post 401', 'alarm 401', 'scim 401', 'werkscherm 401', 'adres 400', 'werkscherm 400', 'werkscherm 403']),
  )
  expect(log.join()).not.toMatch(/geheim-van-iemand|mevrouw|127\.0\.0\.1/)
})

test('duizend keer kloppen is geen duizend regels', async () => {
  log.length = 0
  for (let n = 0; n < 40; n++) await klop('/api/v1/alarm/in', { method: 'POST', headers: JSONKOP, body: '{}' })
  expect(geweigerd().length).toBeLessThanOrEqual(2)
})

test('wie een open blad bekijkt of daar iets verkeerd invult laat geen regel na', async () => {
  log.length = 0
  await klop('/wegwijzer')
  await klop('/wegwijzer/nl/rotterdam-2014/bestaat-niet', { method: 'POST', headers: JSONKOP, body: '{' })
  expect(log).toEqual([])
})

test('een weigering op rol bij de chat van medewerkers en bij het wisselen van rol staat in het inzagelogboek', async () => {
  const bas = await huis.als('beheer.rotterdam-2014')
  expect((await bas.haal('/chat/mee')).status).toBe(403)
  expect((await bas.stuur('/chat/neem', { id: '00000000-0000-4000-8000-000000000000' })).status).toBe(403)
  expect((await bas.stuur('/sessie/rol', { rolvervulling: '00000000-0000-4000-8000-000000000000' })).status).toBe(403)
  const regels = await huis.kijk<{ wat: string; uitkomst: string }>(
    `select wat, uitkomst from kring.inzage where mens = $1 and uitkomst = 'geweigerd' order by wat`,
    [bas.mens.id],
  )
  expect(regels.map(r => r.wat)).toEqual(['GET /chat/mee', 'POST /chat/neem', 'POST /sessie/rol'])
})
