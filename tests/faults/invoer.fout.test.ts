import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aannameLichaam } from '../bench/lichamen.ts'
import { sessieKoppen, type Sessiekoppen } from '../bench/sessie.ts'
import { KANARIE, slechteVerzoeken, type Geval } from './hulp/slecht.ts'
import { bouw, nieuweMap, startKring, type Kind } from './hulp/kring.ts'
import { adresVan, leeft, ruimMapOp } from './hulp/postgres.ts'
import { telRijen } from './hulp/rijen.ts'
import { keurWeigering, leesJson, stuur, type Antwoord, type Verzoek } from './hulp/verzoek.ts'
import { onzin, paden } from './hulp/onzin.ts'

const map = nieuweMap()
let kring: Kind
let sessie: Sessiekoppen
let voor: Record<string, number>

beforeAll(async () => {
  bouw()
  kring = await startKring(map, { KRING_LOG: 'debug' })
  sessie = await sessieKoppen(kring.adres, 'aanname.rotterdam-2014')
  voor = await telRijen(adresVan(map))
}, 120_000)
afterAll(async () => {
  await kring.stop()
  await ruimMapOp(map)
})

const doe = (v: Verzoek): Promise<Antwoord> => {
  const soort = v.lichaam === undefined ? {} : { 'content-type': 'application/json' }
  return stuur(kring.adres, { ...v, koppen: { ...sessie, 'idempotency-key': randomUUID(), ...soort, ...v.koppen } })
}
const json = (pad: string, inhoud: unknown, koppen: Verzoek['koppen'] = {}) =>
  doe({ pad: `/api/v1${pad}`, lichaam: JSON.stringify(inhoud), koppen })

describe('slechte invoer', () => {
  const weigert = async ({ verzoek, status, code }: Geval) => {
    const uit = await doe(verzoek)
    expect(keurWeigering(uit, KANARIE)).toEqual([])
    expect({ status: uit.status, code: leesJson(uit.tekst)['code'] }).toEqual({ status, code })
    expect(await telRijen(adresVan(map))).toEqual(voor)
  }
  test.each(slechteVerzoeken)('$naam: $status $code, en er verandert niets', weigert)

  test('zonder aanmelding, met een verzonnen sessie of zonder de kop van het scherm komt niemand binnen', async () => {
    const gevallen: [Verzoek['koppen'], number, string][] = [
      [{ cookie: '' }, 401, 'NIET_AANGEMELD'],
      [{ cookie: `kring_sessie=${'A'.repeat(43)}` }, 401, 'NIET_AANGEMELD'],
      [{ cookie: `kring_sessie=' or 1=1 --` }, 401, 'NIET_AANGEMELD'],
      [{ 'x-kring-csrf': '' }, 403, 'NIET_BEVOEGD'],
      [{ 'x-kring-csrf': 'verzonnen' }, 403, 'NIET_BEVOEGD'],
      [{ 'sec-fetch-site': 'cross-site' }, 403, 'NIET_BEVOEGD'],
      [{ 'sec-fetch-site': 'same-site' }, 403, 'NIET_BEVOEGD'],
    ]
    for (const [koppen, status, code] of gevallen) {
      const uit = await json('/meldingen', aannameLichaam(1), koppen)
      expect(keurWeigering(uit, KANARIE)).toEqual([])
      expect({ status: uit.status, code: leesJson(uit.tekst)['code'] }).toEqual({ status, code })
    }
    expect(await telRijen(adresVan(map))).toEqual(voor)
  })

  test('elke route weigert onzin met een zin, en geen enkele valt om', async () => {
    const routes = await paden(kring.adres)
    expect(routes.length).toBeGreaterThan(30)
    const mis: string[] = []
    for (const { methode, pad, vraag } of onzin(routes, 20_260_302)) {
      const uit = await doe({ methode, pad, ...(vraag === undefined ? {} : { lichaam: vraag }) })
      const klachten = uit.status < 300 ? [] : keurWeigering(uit, KANARIE)
      if (uit.status >= 500 || klachten.length > 0)
        mis.push(`${methode} ${pad} ${uit.status} ${klachten.join(', ')} ${vraag ?? ''}`)
    }
    expect(mis).toEqual([])
  })
})

describe('volgorde en herhaling', () => {
  test('een stap die nu niet kan, of een verouderde versie, verandert niets', async () => {
    const { id } = leesJson((await json('/meldingen', aannameLichaam(2))).tekst)
    voor = await telRijen(adresVan(map))
    const te_vroeg = await json(`/meldingen/${String(id)}/weging/besluit/bevestiging`, {})
    expect(te_vroeg.status).toBeGreaterThanOrEqual(403)
    expect(keurWeigering(te_vroeg, KANARIE)).toEqual([])
    const slot = await json(`/meldingen/${String(id)}/sluiting`, {
      reden: 'overgedragen',
      bestemming: 'lokaal-team',
      hulp: 'gestart',
    })
    expect([409, 422]).toContain(slot.status)
    const contact = { partij: 'politie', verslag: 'Proefverslag.' }
    const oud = await json(`/meldingen/${String(id)}/contacten`, contact, { 'if-match': '"7"' })
    expect(leesJson(oud.tekst)).toMatchObject({ status: 412, code: 'VEROUDERD' })
    const krom = await json(`/meldingen/${String(id)}/contacten`, contact, { 'if-match': 'zeven' })
    expect(leesJson(krom.tekst)).toMatchObject({ status: 400, code: 'ONGELDIG' })
    expect(await telRijen(adresVan(map))).toEqual(voor)
  })

  test('twintig keer tegelijk dezelfde sleutel is een keer dezelfde melding', async () => {
    const sleutel = { 'idempotency-key': randomUUID() }
    const tegelijk = await Promise.all(Array.from({ length: 20 }, () => json('/meldingen', aannameLichaam(3), sleutel)))
    const gelukt = tegelijk.filter(a => a.status === 200)
    expect(gelukt.length).toBeGreaterThan(0)
    expect(new Set(gelukt.map(a => leesJson(a.tekst)['id'])).size).toBe(1)
    for (const a of tegelijk.filter(b => b.status !== 200))
      expect(leesJson(a.tekst)).toMatchObject({ code: 'VEROUDERD' })
    const nog = leesJson((await json('/meldingen', aannameLichaam(3), sleutel)).tekst)
    expect(nog).toMatchObject({ id: leesJson(gelukt[0]?.tekst ?? '')['id'], herhaald: true })
    const ander = await json('/meldingen', aannameLichaam(4), sleutel)
    expect(leesJson(ander.tekst)).toMatchObject({ status: 422, code: 'ANDER_VERZOEK' })
    const na = await telRijen(adresVan(map))
    expect((na['zaak'] ?? 0) - (voor['zaak'] ?? 0)).toBe(1)
    expect((na['opdracht'] ?? 0) - (voor['opdracht'] ?? 0)).toBe(1)
  })
})

test('na dit alles leeft hetzelfde proces nog, en staat er niets van een mens in het log', async () => {
  expect(leeft(kring.pid)).toBe(true)
  expect((await stuur(kring.adres, { methode: 'GET', pad: '/gezond' })).status).toBe(200)
  const goed = await json('/meldingen', { ...aannameLichaam(5), verhaal: `${KANARIE} vertelde het.` })
  expect(goed.status).toBe(200)
  expect(kring.uitvoer()).not.toContain(KANARIE)
  expect(kring.uitvoer()).not.toContain('Voorbeeldsma')
})
