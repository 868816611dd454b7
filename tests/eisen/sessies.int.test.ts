import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { EigenSessie } from '../../service/aanmelden/sessies.ts'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt } from '../../service/verhaal/hand.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

const ANNA = 'nacht.rotterdam-2014'
const TELEFOON = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Mobile Safari/537.36'
const TWEE = { factoren: ['pwd', 'otp'] }
let huis: Huis
let uur = 0
const meldAan = (account = ANNA, met = {}) => Bezoeker.meldAan(huis.adres, account, { ...TWEE, ...met })
const lijst = async (b: Bezoeker) => (await gelukt(b.haal<{ sessies: EigenSessie[] }>('/sessies'))).sessies
const leeft = async (b: Bezoeker) => (await b.haal('/mijn-werk')).status

beforeAll(async () => {
  huis = await maakHuis({ tweeFactoren: true })
}, 120_000)
afterAll(() => huis.sluit())
// every test a day of its own: no session of the one before is there any more
beforeEach(() => huis.klok.zet(new Date(Date.parse('2026-03-02T08:00:00.000Z') + 86_400_000 * uur++).toISOString()))
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

test('SD-44 de aanbieder moet twee factoren zien: met een wachtwoord alleen gaat de deur niet open', async () => {
  await expect(meldAan(ANNA, { factoren: ['pwd'] })).rejects.toThrow('geen-twee-factoren')
  await expect(meldAan(ANNA, { factoren: [] })).rejects.toThrow('geen-twee-factoren')
  expect(await leeft(await meldAan())).toBe(200)
})

test('SD-44 een sessie is kort: na dertig minuten stilte is zij voorbij, en na tien uur ook voor wie bezig blijft', async () => {
  const begin = huis.klok.nu().getTime()
  const na = (minuten: number) => huis.klok.zet(new Date(begin + minuten * 60_000).toISOString())
  const [stil, bezig] = [await meldAan(), await meldAan()]
  for (let minuut = 25; minuut < 600; minuut += 25) {
    na(minuut)
    expect(await leeft(bezig)).toBe(200)
    if (minuut === 50) expect(await leeft(stil)).toBe(401)
  }
  na(600.1)
  expect(await leeft(bezig)).toBe(401)
})

test('SD-44 na vijf keer zonder tweede factor is de deur tien minuten dicht, ook met; een ander merkt daar niets van', async () => {
  for (let keer = 0; keer < 5; keer++)
    await expect(meldAan(ANNA, { factoren: ['pwd'] })).rejects.toThrow('geen-twee-factoren')
  await expect(meldAan()).rejects.toThrow('even-dicht')
  expect(await leeft(await meldAan('aanname.rotterdam-2014'))).toBe(200)
  huis.klok.zet(new Date(huis.klok.nu().getTime() + 10 * 60_000 + 1000).toISOString())
  expect(await leeft(await meldAan())).toBe(200)
})

test('SD-44 wie zich elders afmeldt ziet waar, sluit er een of alle andere, en daar gaat meteen niets meer open', async () => {
  const hier = await meldAan()
  const [telefoon, derde, vierde] = [await meldAan(ANNA, { browser: TELEFOON }), await meldAan(), await meldAan()]
  const ander = await meldAan('aanname.rotterdam-2014')
  const van = await lijst(hier)
  expect(van.map(s => [s.toestel, s.deze])).toEqual([['onbekend', true], ...van.slice(1).map(s => [s.toestel, false])])
  expect(van.map(s => s.toestel).sort()).toEqual(['onbekend', 'onbekend', 'onbekend', 'telefoon'])
  const daar = van.find(s => s.toestel === 'telefoon')?.id ?? ''
  expect(van[0]).toMatchObject({ sinds: huis.klok.nu().toISOString(), laatst: huis.klok.nu().toISOString() })

  // of another one neither sees nor ends anything, and not this screen itself either
  expect((await lijst(ander)).map(s => s.deze)).toEqual([true])
  expect((await ander.stuur(`/sessies/${daar}/einde`)).status).toBe(404)
  expect((await hier.stuur(`/sessies/${van[0]?.id}/einde`)).status).toBe(404)
  expect(await leeft(telefoon)).toBe(200)

  await gelukt(hier.stuur(`/sessies/${daar}/einde`))
  expect(await leeft(telefoon)).toBe(401)
  expect((await telefoon.haal('/ik')).status).toBe(401)
  expect((await hier.stuur(`/sessies/${daar}/einde`)).status).toBe(404)
  expect(await leeft(derde)).toBe(200)

  await gelukt(hier.stuur('/sessies/andere/einde'))
  expect([await leeft(derde), await leeft(vierde), await leeft(hier), await leeft(ander)]).toEqual([401, 401, 200, 200])
  expect(await lijst(hier)).toHaveLength(1)

  // signing in anew in the same browser leaves no second session behind (ASVS 7.2.4)
  const eerst = van[0]?.id
  await hier.opnieuw(TWEE)
  expect((await lijst(hier)).map(s => s.id)).not.toContain(eerst)
  expect(await lijst(hier)).toHaveLength(1)

  // what is kept of a device is one word of four
  const [rij] = await huis.kijk<{ rij: string }>(
    `select jsonb_agg(to_jsonb(s) - 'csrf' - 'sleutel_hash')::text as rij from kring.sessie s where toestel = 'telefoon'`,
  )
  expect(rij?.rij).not.toMatch(/Mozilla|Android|127\.0\.0\.1/)
})

test('SD-44 geen gedeelde accounts: een aanmeldnaam is van een mens, een balie krijgt er geen, en elke regel noemt die mens', async () => {
  const bas = await meldAan('beheer.rotterdam-2014')
  const { organisatie } = bas
  const erbij = (onderwerp: string, naam: string) =>
    bas.stuur<{ id: string }>('/beheer/mensen', { onderwerp, naam, organisatie: organisatie.id })
  const nel = await erbij('nel.proef', 'Nel Testman')
  expect(nel.status).toBe(200)
  // the same sign-in name for a second person: there is one already
  expect((await erbij('nel.proef', 'Piet Voorbeeld')).status).toBe(409)
  expect((await erbij('balie.noord', 'Balie Noord')).status).toBe(422)
  expect((await bas.stuur(`/beheer/mensen/${nel.inhoud.id}/naam`, { naam: 'Gedeeld account' })).status).toBe(422)
  expect(
    await huis.kijk(`select count(*)::int as n from kring.mens where onderwerp in ('nel.proef', 'balie.noord')`),
  ).toEqual([{ n: 1 }])
  await expect(
    huis.kijk(`insert into kring.mens (id, onderwerp, naam, van) values (gen_random_uuid(), 'nel.proef', 'X', now())`),
  ).rejects.toThrow('mens_onderwerp_key')
  const regels = await huis.kijk<{ mens: string }>(
    `select distinct mens from kring.inzage where wat = 'POST /beheer/mensen'`,
  )
  expect(regels).toEqual([{ mens: bas.mens.id }])
})
