import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { bouw, nieuweMap, probeerKring, startKring, type Kind } from './hulp/kring.ts'
import { leesServer, leeft, ruimMapOp } from './hulp/postgres.ts'
import { stuur } from './hulp/verzoek.ts'
import { totDat } from './hulp/wachten.ts'

const map = nieuweMap()
let kring: Kind | null = null
beforeAll(bouw, 180_000)
afterEach(async () => {
  await kring?.stop()
  kring = null
})
afterAll(() => ruimMapOp(map))

const gezond = async (k: Kind) => (await stuur(k.adres, { methode: 'GET', pad: '/gezond' })).status === 200

test('is de poort bezet, dan neemt Kring de volgende vrije en zegt dat', async () => {
  const bezetter = net.createServer().listen(0, '127.0.0.1')
  await new Promise(klaar => bezetter.once('listening', klaar))
  const adres = bezetter.address()
  const poort = typeof adres === 'object' && adres !== null ? adres.port : 0
  try {
    kring = await startKring(map, { KRING_POORT: String(poort) })
    const andere = Number(new URL(kring.adres).port)
    expect(andere).toBeGreaterThan(poort)
    expect(kring.uitvoer()).toContain(`Poort ${poort} is bezet; Kring neemt ${andere}.`)
    expect(await gezond(kring)).toBe(true)
  } finally {
    bezetter.close()
  }
}, 180_000)

test('een tweede start in dezelfde map zegt dat er al een draait, en laat die met rust', async () => {
  kring = await startKring(map)
  const tweede = await probeerKring(map, {})
  expect(tweede.code).toBe(1)
  expect(tweede.uitvoer).toContain(`Kring draait al vanuit deze map (proces ${kring.pid})`)
  expect(await gezond(kring)).toBe(true)
}, 180_000)

test('een PostgreSQL die na kill -9 van de server bleef draaien wordt gebruikt, en aan het eind gestopt', async () => {
  const eerste = await startKring(map)
  await eerste.doodslaan()
  const { pid } = leesServer(map)
  expect(leeft(pid)).toBe(true)
  kring = await startKring(map)
  expect(kring.uitvoer()).toContain('PostgreSQL draait nog van een vorige keer')
  expect(leesServer(map).pid).toBe(pid)
  expect(await kring.stop()).toBe(0)
  await totDat('PostgreSQL is gestopt', () => !leeft(pid))
  expect(fs.existsSync(path.join(map, 'draait.pid'))).toBe(false)
}, 180_000)

test('Ctrl-C stopt alles: uitgangscode 0, geen proces en geen slot blijft achter', async () => {
  const k = await startKring(map)
  const { pid } = leesServer(map)
  expect(await k.stop('SIGINT')).toBe(0)
  expect([leeft(k.pid), leeft(pid), fs.existsSync(path.join(map, 'draait.pid'))]).toEqual([false, false, false])
}, 180_000)

test('verkeerde instellingen: elke fout in een lijst, en er start niets', async () => {
  const leeg = nieuweMap()
  const uit = await probeerKring(leeg, {
    KRING_OMGEVING: 'proef',
    KRING_POORT: 'veel',
    KRING_LOG: 'hard',
    KRING_TYPFOUT: '1',
    KRING_ADRES: 'http://kring.example.org',
  })
  expect(uit.code).toBe(1)
  for (const naam of ['KRING_OMGEVING', 'KRING_POORT', 'KRING_LOG', 'KRING_TYPFOUT', 'KRING_ADRES'])
    expect(uit.uitvoer).toMatch(new RegExp(`^ {2}- ${naam} `, 'm'))
  expect(fs.readdirSync(leeg)).toEqual([])
  fs.rmSync(leeg, { recursive: true })
})

test.each([
  [
    'een database van buiten',
    { DATABASE_URL: 'postgres://iemand:geheim@db.example.org/kring' },
    'DATABASE_URL hoort bij productie',
  ],
  ['een ander luisteradres', { KRING_LUISTER: '0.0.0.0' }, 'De demo luistert alleen op 127.0.0.1'],
])('de demo weigert %s, zonder iets te herhalen dat geheim is', async (_wat, env, zin) => {
  const leeg = nieuweMap()
  const uit = await probeerKring(leeg, env)
  expect(uit.code).toBe(1)
  expect(uit.uitvoer).toContain(zin)
  expect(uit.uitvoer).not.toContain('geheim@')
  expect(fs.readdirSync(leeg)).toEqual([])
  fs.rmSync(leeg, { recursive: true })
})
