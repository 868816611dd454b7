import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { doe, mijnWerk, openCasus } from '../../service/verhaal/handelingen.ts'
import { verhuisTeams } from '../../service/reorganisatie.ts'
import { uuid5 } from '../../service/uuid5.ts'
import { systeemMens } from '../../service/vulling/inrichten.ts'
import { maakWerker, systeemActor } from '../../service/worker.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { metCasus } from './hulp/gezin.ts'

/** A team goes to another team: proposed and agreed by two people, carried out case by case, never a case without holder. */
const REGIO = 'rotterdam-2014'
type Telling = { casussen: number; taken: number; termijnen: number; mensen: number }
type Lijst = {
  stelt: boolean
  teams: { id: string; naam: string; telling: Telling | null }[]
  reorganisaties: { id: string; stand: string; over: number; telling: Telling | null; mag: string[] }[]
}
let huis: Huis
let zaken: string[]
let van: string
let naar: string
let reo: string
const als = (kort: string) => huis.als(`${kort}.${REGIO}`)
const lijst = (wie: Bezoeker) => gelukt(wie.haal<Lijst>('/reorganisaties'))
const ronde = () => maakWerker(huis.systeem.pijplijn, huis.systeem.db, regelboek()).ronde()
const sluit = async (wie: Bezoeker, zaak: string | undefined, mens: string) => {
  const [z] = await huis.kijk<{ nummer: string }>('select nummer from kring.zaak where id = $1', [zaak])
  return poging(wie.stuur('/afgesloten', { nummer: z?.nummer, mens, grond: 'collega' }))
}
const orgVan = async (kort: string) =>
  (
    await huis.kijk<{ o: string }>(
      'select r.organisatie as o from kring.rolvervulling r join kring.mens m on m.id = r.mens where m.onderwerp = $1 limit 1',
      [`${kort}.${REGIO}`],
    )
  )[0]?.o ?? ''

beforeAll(async () => {
  huis = await maakHuis({ begin: '2026-03-05T09:00:00.000Z' })
  zaken = []
  for (let n = 0; n < 3; n += 1) zaken.push((await metCasus(huis, REGIO)).id)
  van = await orgVan('team2')
  naar = await orgVan('team')
  const cas = await als('casus2')
  await doe(cas, `/casussen/${zaken[0]}/regie`, {
    ...{ regie: 'casusregie', mens: cas.mens.id, schaal: 'lokaal', grond: 'kinderen' },
  })
}, 120_000)
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

test('wie een zaak leidt gaat er voor de verhuizing niet uit', async () => {
  expect(await sluit(await als('privacy'), zaken[0], (await als('casus2')).mens.id)).toMatchObject({ status: 409 })
})

test('de beheerder stelt voor en ziet alleen getallen; een ander van het ontvangende team gaat akkoord', async () => {
  const beheer = await als('beheer')
  const { teams, stelt } = await lijst(beheer)
  expect(stelt).toBe(true)
  expect(teams.find(t => t.id === van)?.telling).toMatchObject({ casussen: 3 })
  expect(JSON.stringify(teams)).not.toContain(zaken[0])
  const voorstel = (wat: object) => poging(beheer.stuur('/reorganisaties', { van, naar, per: '2026-04-01', ...wat }))
  expect(await voorstel({ naar: van })).toMatchObject({ status: 422, velden: ['naar'] })
  expect(await voorstel({ per: '2026-03-05' })).toMatchObject({ status: 422, velden: ['per'] })
  const { id } = await gelukt(beheer.stuur<{ id: string }>('/reorganisaties', { van, naar, per: '2026-04-01' }))
  reo = id
  expect(await voorstel({})).toMatchObject({ status: 409 })
  // the receiving team hears it; the giving one sees it and cannot agree, nor the administrator
  const tom = await als('team')
  expect((await mijnWerk(tom)).berichten.map(b => b.soort)).toContain('reorganisatie-voorstel')
  expect((await lijst(await als('team2'))).reorganisaties[0]?.mag).toEqual([])
  expect(await poging((await als('team2')).stuur(`/reorganisaties/${reo}/akkoord`))).toMatchObject({ status: 409 })
  expect(await poging(beheer.stuur(`/reorganisaties/${reo}/akkoord`))).toMatchObject({ status: 403 })
  expect(await poging((await als('team3')).stuur(`/reorganisaties/${reo}/akkoord`))).toMatchObject({ status: 404 })
  expect(await poging((await als('proces')).haal('/reorganisaties'))).toMatchObject({ status: 403 })
  const [bij] = (await lijst(tom)).reorganisaties
  expect(bij).toMatchObject({ id: reo, stand: 'voorgesteld', mag: ['akkoord'], telling: { casussen: 3 } })
  await doe(tom, `/reorganisaties/${reo}/akkoord`)
  // agreed is not done: nobody of the new team sees anything before the day
  await ronde()
  expect((await poging(tom.haal(`/casussen/${zaken[0]}`))).status).toBe(404)
  expect((await lijst(tom)).reorganisaties[0]).toMatchObject({ stand: 'akkoord', over: 0 })
})

test('op de dag gaat elke casus over: een houder, werk en klokken mee, de oude mensen eruit en de nieuwe erin', async () => {
  huis.klok.zet('2026-03-31T22:30:00.000Z') // half past midnight of 1 April here
  const open = (team: string) =>
    huis.kijk<{ id: string; soort: string; klok: string | null; vervalt: string | null; mens: string | null }>(
      `select id, soort, klok, vervalt_op::text as vervalt, mens from kring.werk where zaak = any($1) and klaar_op is null and organisatie = $2 order by id`,
      [zaken, team],
    )
  const eerst = await open(van)
  expect(eerst.length).toBeGreaterThan(zaken.length)
  expect(eerst.some(w => w.vervalt !== null)).toBe(true)
  await ronde()
  // the same work with the same clocks, nobody's by name, and nothing left behind
  const erbij = ['team-vertellen', 'regie-beleggen']
  const oud = new Set(eerst.map(w => w.id))
  const later = await open(naar)
  expect(later.filter(w => oud.has(w.id))).toEqual(eerst.map(w => ({ ...w, mens: null })))
  expect(later.filter(w => !oud.has(w.id) && !erbij.includes(w.soort))).toEqual([])
  expect(await open(van)).toEqual([])

  const tom = await als('team')
  const tessa = await als('team2')
  for (const zaak of zaken) {
    expect((await poging(tessa.haal(`/casussen/${zaak}`))).status).toBe(404)
    const dossier = await openCasus(tom, zaak)
    expect(dossier.casus).toMatchObject({ organisatie: naar, wisselVertellen: true, regisseur: null })
    expect(dossier.werk.filter(w => w.soort === 'team-vertellen' && w.klaarOp === null)).toHaveLength(1)
    const houders = await huis.kijk<{ organisatie: string; van: Date; tot: Date | null }>(
      'select organisatie, van, tot from kring.houder where zaak = $1 order by van',
      [zaak],
    )
    // one ends at the instant the other begins
    expect(houders.map(h => h.organisatie)).toEqual([van, naar])
    expect(houders[0]?.tot).toEqual(houders[1]?.van)
    expect(houders[1]?.tot).toBeNull()
  }
  // who led one case stayed behind: that one asks for a director again
  const beleggen = await huis.kijk<{ zaak: string }>(
    `select zaak from kring.werk where zaak = any($1) and soort = 'regie-beleggen' and klaar_op is null and organisatie = $2`,
    [zaken, naar],
  )
  expect(beleggen.map(b => b.zaak)).toContain(zaken[0])
  const cas = await als('casus2')
  expect(JSON.stringify((await cas.haal('/mijn-werk')).inhoud)).not.toContain(zaken[0])
  expect(JSON.stringify((await cas.haal('/casussen')).inhoud)).not.toContain(zaken[0])
  await doe(await als('casus'), `/casussen/${zaken[0]}/regie/verteld`, { verslag: 'Verzonnen: gebeld.' })
  expect(
    (await openCasus(tom, zaken[0] ?? '')).werk.filter(w => w.soort === 'team-vertellen' && w.klaarOp === null),
  ).toEqual([])

  // who led that case and stayed behind leads nothing there any more: for him it can be closed now
  const pia = await als('privacy')
  expect(await sluit(pia, zaken[0], cas.mens.id)).toMatchObject({ status: 200 })

  expect((await lijst(await als('beheer'))).reorganisaties[0]).toMatchObject({ stand: 'klaar', over: 3, mag: [] })
  expect((await mijnWerk(await als('team'))).berichten.map(b => b.soort)).toContain('reorganisatie-klaar')
})

test('nog een keer draaien doet niets meer', async () => {
  const feiten = () =>
    huis.kijk<{ n: string }>(`select count(*)::text as n from kring.gebeurtenis where soort = 'TeamVerhuisd'`)
  expect(await feiten()).toEqual([{ n: '3' }])
  await ronde()
  expect(await feiten()).toEqual([{ n: '3' }])
})

test('afgebroken in het midden gaat het verder waar het was, zaken zijn nooit zonder houder, en een sper gaat mee', async () => {
  const tweede = [(await metCasus(huis, REGIO)).id, (await metCasus(huis, REGIO)).id]
  const mens = (await als('casus')).mens.id
  expect(await sluit(await als('privacy'), tweede[1], mens)).toMatchObject({ status: 200 })
  const beheer = await als('beheer')
  const { id } = await gelukt(beheer.stuur<{ id: string }>('/reorganisaties', { van, naar, per: '2026-05-01' }))
  await doe(await als('team'), `/reorganisaties/${id}/akkoord`)
  huis.klok.zet('2026-05-01T08:00:00.000Z')
  // the machine stops after one case: the next throws before it writes
  let keer = 0
  const { pijplijn, db } = huis.systeem
  const stuk = {
    ...pijplijn,
    zout: () => {
      keer += 1
      if (keer === 2) throw new Error('de stroom viel uit')
      return pijplijn.zout()
    },
  }
  await expect(maakWerker(stuk, db, regelboek()).ronde()).rejects.toThrow('de stroom viel uit')
  const stand = () =>
    huis.kijk<{ zaak: string; n: string }>(
      'select zaak, count(*)::text as n from kring.houder where zaak = any($1) and tot is null group by zaak',
      [tweede],
    )
  expect((await stand()).map(s => s.n)).toEqual(['1', '1'])
  expect((await lijst(await als('beheer'))).reorganisaties.find(r => r.id === id)).toMatchObject({
    stand: 'akkoord',
    over: 1,
  })
  await ronde()
  await ronde()
  expect((await stand()).map(s => s.n)).toEqual(['1', '1'])
  expect((await lijst(await als('beheer'))).reorganisaties.find(r => r.id === id)).toMatchObject({
    stand: 'klaar',
    over: 2,
  })
  // who is barred stays outside, in the new team too
  expect((await poging((await als('casus')).haal(`/casussen/${tweede[0]}`))).status).toBe(200)
  expect((await poging((await als('casus')).haal(`/casussen/${tweede[1]}`))).status).toBe(404)
})

test('een zaak die niet meewil houdt de andere niet op, en klaar is het pas als ook zij over is', async () => {
  const derde = [(await metCasus(huis, REGIO)).id, (await metCasus(huis, REGIO)).id, (await metCasus(huis, REGIO)).id]
  const [vast = '', ...los] = derde.toSorted()
  const { id } = await gelukt(
    (await als('beheer')).stuur<{ id: string }>('/reorganisaties', { van, naar, per: '2026-06-01' }),
  )
  await doe(await als('team'), `/reorganisaties/${id}/akkoord`)
  huis.klok.zet('2026-06-01T08:00:00.000Z')
  // the one that is first in line: its command is refused, as when somebody writes in it at that moment
  const sleutel = uuid5(`verhuizing:${id}:${vast}`)
  await huis.kijk(
    `insert into kring.opdracht (regio, mens, sleutel, verzoek_hash, antwoord, op) values ($1, $2, $3, '\\x00', '{}', now())`,
    [REGIO, systeemMens(REGIO), sleutel],
  )
  const { pijplijn, db } = huis.systeem
  const een = () => verhuisTeams(pijplijn, db, systeemActor(regelboek(), REGIO), 1)
  const bij = async () =>
    (
      await huis.kijk<{ zaak: string }>(
        'select zaak from kring.houder where zaak = any($1) and organisatie = $2 and tot is null order by zaak',
        [derde, naar],
      )
    ).map(r => r.zaak)
  const stand = async () => (await lijst(await als('beheer'))).reorganisaties.find(r => r.id === id)
  expect([await een(), await bij()]).toEqual([1, los.slice(0, 1)])
  expect([await een(), await bij()]).toEqual([1, los])
  // nothing more goes over, and it is not done
  expect(await een()).toBe(0)
  expect(await stand()).toMatchObject({ stand: 'akkoord', over: 2 })
  await huis.kijk('delete from kring.opdracht where sleutel = $1', [sleutel])
  expect(await een()).toBe(1)
  expect(await stand()).toMatchObject({ stand: 'klaar', over: 3 })
})
