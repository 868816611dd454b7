import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakHuis, type Huis } from '../../tests/hulp/huis.ts'
import { Bezoeker } from '../verhaal/bezoeker.ts'

let huis: Huis
const log: string[] = []
beforeAll(async () => {
  huis = await maakHuis({ log })
})
afterAll(() => huis.sluit())

test('zonder aanmelden is er niets te zien', async () => {
  const antwoord = await fetch(`${huis.adres}/api/v1/mijn-werk`)
  expect(antwoord.status).toBe(401)
  expect(antwoord.headers.get('content-type')).toContain('application/problem+json')
})

test('na dertig minuten stilte is de sessie voorbij; vragen wie men is telt niet als bezig zijn', async () => {
  huis.klok.zet('2026-03-02T09:00:00.000Z')
  const b = await Bezoeker.meldAan(huis.adres, 'nacht.rotterdam-2014')
  huis.klok.zet('2026-03-02T09:25:00.000Z')
  expect((await b.haal('/ik')).status).toBe(200)
  huis.klok.zet('2026-03-02T09:31:00.000Z')
  expect((await b.haal('/mijn-werk')).status).toBe(401)
})

test('wie bezig blijft is na tien uur toch afgemeld', async () => {
  huis.klok.zet('2026-03-03T08:00:00.000Z')
  const b = await Bezoeker.meldAan(huis.adres, 'nacht.rotterdam-2014')
  for (let minuut = 20; minuut < 600; minuut += 20) {
    huis.klok.zet(new Date(Date.parse('2026-03-03T08:00:00.000Z') + minuut * 60_000).toISOString())
    expect((await b.haal('/mijn-werk')).status).toBe(200)
  }
  huis.klok.zet('2026-03-03T18:00:01.000Z')
  expect((await b.haal('/mijn-werk')).status).toBe(401)
})

test('overal afmelden beeindigt ook de andere sessie van dezelfde mens', async () => {
  huis.klok.zet('2026-03-04T08:00:00.000Z')
  const een = await Bezoeker.meldAan(huis.adres, 'nacht.rotterdam-2014')
  const twee = await Bezoeker.meldAan(huis.adres, 'nacht.rotterdam-2014')
  expect((await een.stuur('/sessie/afmelden', { overal: true })).status).toBe(200)
  expect((await een.haal('/mijn-werk')).status).toBe(401)
  expect((await twee.haal('/mijn-werk')).status).toBe(401)
})

test('het einde van een rol beeindigt de toegang meteen', async () => {
  huis.klok.zet('2026-03-05T08:00:00.000Z')
  const b = await Bezoeker.meldAan(huis.adres, 'beheer.rotterdam-2014')
  expect((await b.haal('/mijn-werk')).status).toBe(200)
  await huis.kijk(
    `update kring.rolvervulling set tot = '2026-03-05T08:00:00Z' where mens = (select id from kring.mens where onderwerp = 'beheer.rotterdam-2014')`,
  )
  expect((await b.haal('/mijn-werk')).status).toBe(401)
})

test('de sleutel van een sessie staat niet in de database, alleen zijn hash', async () => {
  huis.klok.zet('2026-03-06T08:00:00.000Z')
  await Bezoeker.meldAan(huis.adres, 'nacht.rotterdam-2014')
  const [rij] = await huis.kijk<{ n: number }>('select max(length(sleutel_hash)) as n from kring.sessie')
  expect(rij?.n).toBe(32)
})

test('een mislukte aanmelding staat in het logboek met waarom, en zonder wie', async () => {
  log.length = 0
  const uit = await fetch(`${huis.adres}/aanmelden/terug?code=geheim-van-iemand&state=x`, { redirect: 'manual' })
  expect(uit.headers.get('location')).toBe('/?aanmelden=verlopen')
  const regels = log.filter(r => r.includes('aanmelden mislukte'))
  expect(regels).toHaveLength(1)
  expect(JSON.parse(regels[0] ?? '{}')).toMatchObject({ waarom: 'verlopen' })
  expect(log.join()).not.toContain('geheim-van-iemand')
})

test('met welke factoren iemand binnenkwam staat bij de sessie, en bij wie niet binnenkwam in het logboek', async () => {
  huis.klok.zet('2026-03-09T08:00:00.000Z')
  const b = await Bezoeker.meldAan(huis.adres, 'nacht.rotterdam-2014', { factoren: ['pwd', 'otp'] })
  const [rij] = await huis.kijk<{ factoren: string[] }>(
    `select factoren from kring.sessie where mens = $1 order by gestart_op desc limit 1`,
    [b.mens.id],
  )
  expect(rij?.factoren).toEqual(['pwd', 'otp'])
})

test('een andere site kan niemand stil aanmelden: zonder eigen daad begint er niets', async () => {
  const vanaf = async (herkomst: string | null) => {
    const uit = await fetch(`${huis.adres}/aanmelden`, {
      redirect: 'manual',
      headers: herkomst === null ? {} : { 'sec-fetch-site': herkomst },
    })
    return uit.headers.get('location') ?? ''
  }
  for (const vreemd of ['cross-site', 'same-site', null]) expect(await vanaf(vreemd)).toBe('/?aanmelden=zelf')
  for (const eigen of ['same-origin', 'none']) expect(await vanaf(eigen)).toMatch(/\/auth\?/)
})

test('wie zich afmeldt laat in de browser niets van de schermen achter', async () => {
  huis.klok.zet('2026-03-10T08:00:00.000Z')
  const b = await Bezoeker.meldAan(huis.adres, 'nacht.rotterdam-2014')
  const af = await b.stuur('/sessie/afmelden', { overal: false })
  expect(af.koppen.get('clear-site-data')).toBe('"cache", "executionContexts"')
})
