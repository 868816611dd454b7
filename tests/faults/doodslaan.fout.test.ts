import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sessieKoppen } from '../bench/sessie.ts'
import { aantalMeldingen, balans, keur } from './hulp/balans.ts'
import { startBelasting, type Belasting } from './hulp/belasting.ts'
import { lichaamVan } from './hulp/klant.ts'
import { bouw, nieuweMap, startKring, type Kind } from './hulp/kring.ts'
import { adresVan, herstartDatabase, leeft, ruimMapOp, slaDatabaseDood } from './hulp/postgres.ts'
import { telRijen } from './hulp/rijen.ts'
import { keurWeigering, leesJson, stuur } from './hulp/verzoek.ts'
import { toeval, totDat } from './hulp/wachten.ts'

const KEER = Math.max(2, Number(process.env['KRING_KILLS'] ?? 6))
const ZAAD = Number(process.env['KRING_ZAAD'] ?? 20_260_302)
const KLANTEN = 8
const PER_KEER_MS = 30_000

const map = nieuweMap()
const kans = toeval(ZAAD)
let kring: Kind
let belasting: Belasting
let vooraf = 0

beforeAll(async () => {
  bouw()
  kring = await startKring(map)
  vooraf = await aantalMeldingen(map)
  belasting = startBelasting({
    adres: kring.adres,
    bestand: path.join(map, 'bevestigd.jsonl'),
    klanten: KLANTEN,
    zaad: ZAAD,
  })
}, 120_000)
afterAll(async () => {
  await belasting.stop()
  await kring.stop()
  await ruimMapOp(map)
}, 120_000)

/** Some way into the work, never at the same place. */
const middenIn = () => belasting.nog(20 + Math.floor(kans() * 80))
const gereed = async () =>
  (await stuur(kring.adres, { methode: 'GET', pad: '/gereed' }).catch(() => null))?.status === 200

test(
  `kill -9 van de server onder belasting, ${Math.ceil(KEER / 2)} keer: niets bevestigds weg, niets half`,
  async () => {
    for (let keer = 0; keer < Math.ceil(KEER / 2); keer++) {
      await middenIn()
      await kring.doodslaan()
      const { adres } = kring
      kring = await startKring(map, { KRING_POORT: new URL(adres).port })
      expect(kring.adres).toBe(adres)
      expect(await balans(map, belasting.bevestigd())).toEqual([])
    }
  },
  KEER * PER_KEER_MS,
)

test(
  `kill -9 van de database onder belasting, ${Math.floor(KEER / 2)} keer: de server herstelt vanzelf, niets bevestigds weg, niets half`,
  async () => {
    const { pid } = kring
    for (let keer = 0; keer < Math.floor(KEER / 2); keer++) {
      await middenIn()
      await slaDatabaseDood(map)
      await herstartDatabase(map)
      await totDat('de server is weer gereed', gereed)
      expect(await balans(map, belasting.bevestigd())).toEqual([])
    }
    expect(leeft(pid)).toBe(true)
  },
  KEER * PER_KEER_MS,
)

test('daarna klopt de balans: elke opdracht een keer, het journaal gaaf, een herhaling geeft hetzelfde antwoord', async () => {
  await belasting.nog(20)
  await belasting.stop()
  const bevestigd = belasting.bevestigd()
  const aannames = bevestigd.filter(b => b.pad === '/api/v1/meldingen')
  expect(await balans(map, bevestigd)).toEqual([])
  expect((await aantalMeldingen(map)) - vooraf).toBe(aannames.length)
  expect((await keur(map)).broken).toEqual([])
  const voor = await telRijen(adresVan(map))
  const sessie = await sessieKoppen(kring.adres, 'aanname.rotterdam-2014')
  const steekproef = [...bevestigd.filter(b => b.herhaald), ...bevestigd.filter(() => kans() < 0.05)]
  for (const { sleutel, pad, nummer, id, versie } of steekproef) {
    const koppen = { ...sessie, 'content-type': 'application/json', 'idempotency-key': sleutel }
    const uit = await stuur(kring.adres, { pad, koppen, lichaam: JSON.stringify(lichaamVan(pad, nummer)) })
    expect(leesJson(uit.tekst)).toMatchObject({ id, versie, herhaald: true })
  }
  expect(await telRijen(adresVan(map))).toEqual(voor)
  process.stdout.write(
    `${bevestigd.length} opdrachten bevestigd, ${bevestigd.filter(b => b.herhaald).length} waarvan het eerste antwoord verloren ging\n`,
  )
}, 120_000)

test('een verloren database: 503 met een zin, /gezond blijft, en het herstelt zonder herstart', async () => {
  const { pid, adres } = kring
  const sessie = await sessieKoppen(adres, 'aanname.rotterdam-2014')
  const haal = (pad: string) => stuur(adres, { methode: 'GET', pad, koppen: sessie })
  expect((await haal('/api/v1/meldingen')).status).toBe(200)
  await slaDatabaseDood(map)
  await totDat('de server merkt het', async () => !(await gereed()))
  for (const pad of ['/gereed', '/api/v1/meldingen', '/api/v1/mijn-werk', '/api/v1/ik']) {
    const uit = await haal(pad)
    expect({ pad, status: uit.status, code: leesJson(uit.tekst)['code'] }).toEqual({
      pad,
      status: 503,
      code: 'NIET_BESCHIKBAAR',
    })
    expect(keurWeigering(uit, sessie.cookie)).toEqual([])
  }
  expect((await haal('/gezond')).status).toBe(200)
  await herstartDatabase(map)
  await totDat('de server is weer gereed', gereed)
  expect((await haal('/api/v1/meldingen')).status).toBe(200)
  expect(kring.pid).toBe(pid)
  expect(leeft(pid)).toBe(true)
}, 60_000)
