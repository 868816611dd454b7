import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { doe, mijnWerk } from '../../service/verhaal/handelingen.ts'
import { maakWerker } from '../../service/worker.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { metCasus, type Gezin } from './hulp/gezin.ts'

const REGIO = 'rotterdam-2014'
// Friday evening, a quarter past nine.
const NACHT = '2026-03-06T20:15:00.000Z'
const TOELICHTING = 'Verzonnen: de politie staat bij dit gezin voor de deur en vraagt wat er is afgesproken.'

let huis: Huis
let gezin: Gezin & { id: string }
let nummer: string
/** a coordinator of another municipality: nothing to do with this family */
let tom: Bezoeker
const als = (kort: string, regio = REGIO) => huis.als(`${kort}.${regio}`)

type Toegang = {
  id: string
  nummer: string
  naam: string | null
  reden: string
  toelichting: string
  tot: string
  beoordelenVoor: string
  telaat: boolean
  zegje: string | null
  oordeel: string | null
  motivering: string | null
  gezienDoor: string | null
  beoordeeldDoor: string | null
  mag: string[]
}
type Blad = {
  houder: string | null
  personen: { naam: string }[]
  feiten: { soort: string }[]
  afspraken: { tekst: string }[]
  afgeschermd: boolean
}
const lijst = async (wie: Bezoeker) => (await gelukt(wie.haal<{ toegangen: Toegang[] }>('/noodtoegang'))).toegangen
const vraag = (wie: Bezoeker, wat: Partial<{ nummer: string; reden: string; toelichting: string }> = {}) =>
  wie.stuur<{ id: string; code?: string; detail?: string }>('/noodtoegang', {
    ...{ nummer, reden: 'gevaar-nu', toelichting: TOELICHTING },
    ...wat,
  })
const ronde = () => maakWerker(huis.systeem.pijplijn, huis.systeem.db, regelboek()).ronde()

beforeAll(async () => {
  huis = await maakHuis({ begin: '2026-03-05T09:00:00.000Z' })
  gezin = await metCasus(huis, REGIO)
  const [z] = await huis.kijk<{ nummer: string }>('select nummer from kring.zaak where id = $1', [gezin.id])
  nummer = z?.nummer ?? ''
  await doe(gezin.cas, `/casussen/${gezin.id}/maatregelen`, {
    ...{ tekst: 'Vader belt eerst. Moeder kan naar Proefstraat 12, of bel 06-12345678 (verzonnen).' },
    ...{ voor: [(await slachtoffer()) ?? ''], kader: 'vrijwillig', termijn: 'kort', contact: 'geen' },
    ...{ eigenaar: 'Carla', van: '2026-03-05', meteen: 'nee' },
  })
  huis.klok.zet(NACHT)
  tom = await als('team')
}, 120_000)
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))
const slachtoffer = async () =>
  (await huis.kijk<{ persoon: string }>('select persoon from kring.zaak_persoon where zaak = $1', [gezin.id]))[0]
    ?.persoon

test('SD-43 noodtoegang vraagt een reden, duurt een uur, de houder hoort het meteen en binnen dagen oordeelt een ander', async () => {
  // without a reason in a sentence: no
  expect((await poging(vraag(tom, { toelichting: '' }))).status).toBe(400)
  expect((await poging(vraag(tom, { toelichting: '            ' }))).velden).toEqual(['toelichting'])
  expect((await poging(tom.haal(`/casussen/${gezin.id}`))).status).toBe(404)

  const { id } = await gelukt(vraag(tom))
  const [mijn] = await lijst(tom)
  expect(mijn).toMatchObject({
    id,
    nummer,
    tot: '2026-03-06T21:15:00.000Z',
    beoordelenVoor: '2026-03-11T22:59:59.000Z',
  })
  expect(mijn?.mag).toEqual(['kijken', 'zeggen'])

  // the holder is told at once: a message and a task, with ids only
  const cas = await mijnWerk(await als('casus2'))
  expect(cas.berichten.filter(b => b.soort === 'nood-geopend').map(b => b.zaak?.id)).toEqual([gezin.id])
  const rijen = await huis.kijk<{ rij: string }>(
    `select to_jsonb(b)::text as rij from kring.bericht b where soort like 'nood-%' union all select to_jsonb(w)::text from kring.werk w where soort = 'nood-bekijken'`,
  )
  expect(rijen).toHaveLength(4)
  expect(rijen.map(r => r.rij).join()).not.toMatch(/politie|deur|Tom|Proef/)
  // why it was opened stands under the key of the case (besluit 0034)
  const [ligt] = await huis.kijk<{ tekst: string }>(
    'select toelichting as tekst from kring.noodtoegang where id = $1',
    [id],
  )
  expect(ligt?.tekst).toMatch(/^~1\./)
  const [bijMij] = await lijst(await als('casus2'))
  expect(bijMij).toMatchObject({ id, naam: 'Tom Proef', toelichting: TOELICHTING, mag: ['gezien'] })
  await doe(await als('casus2'), `/noodtoegang/${id}/gezien`)
  expect((await lijst(await als('casus2')))[0]).toMatchObject({ gezienDoor: 'Cas Testman', mag: [] })
  expect(await huis.kijk(`select 1 from kring.werk where soort = 'nood-bekijken' and klaar_op is null`)).toEqual([])

  // the sheet, for an hour and not a second longer
  const blad = await gelukt(tom.haal<Blad>(`/noodtoegang/${id}`))
  expect(blad.personen).toHaveLength(3)
  expect(blad.feiten.map(f => f.soort)).toContain('CasusGeopend')
  huis.klok.zet('2026-03-06T21:14:59.000Z')
  // nobody stays signed in that long without a touch
  tom = await Bezoeker.meldAan(huis.adres, `team.${REGIO}`)
  expect((await poging(tom.haal(`/noodtoegang/${id}`))).status).toBe(200)
  huis.klok.zet('2026-03-06T21:15:00.000Z')
  expect((await poging(tom.haal(`/noodtoegang/${id}`))).status).toBe(404)

  // reviewed within days by somebody else, after the say of who looked
  await gelukt(tom.stuur(`/noodtoegang/${id}/zegje`, { tekst: 'Met de politie gebeld, daarna gesloten (verzonnen).' }))
  const pia = await Bezoeker.meldAan(huis.adres, `privacy.${REGIO}`)
  expect((await mijnWerk(pia)).berichten.map(b => b.soort)).toContain('nood-beoordelen')
  huis.klok.zet('2026-03-11T23:30:00.000Z')
  await ronde()
  await ronde()
  const laat = await mijnWerk(await als('privacy'))
  expect(laat.berichten.filter(b => b.soort === 'nood-te-laat')).toHaveLength(1)
  const reviewer = await als('privacy')
  expect((await lijst(reviewer))[0]).toMatchObject({ id, telaat: true, mag: ['beoordelen'] })
  await gelukt(
    reviewer.stuur(`/noodtoegang/${id}/oordeel`, { oordeel: 'terecht', motivering: 'Er was gevaar (verzonnen).' }),
  )
  expect((await lijst(await als('team')))[0]).toMatchObject({
    ...{ oordeel: 'terecht', motivering: 'Er was gevaar (verzonnen).', beoordeeldDoor: 'Pia Proef', telaat: false },
    ...{ zegje: 'Met de politie gebeld, daarna gesloten (verzonnen).' },
  })
  expect(
    (await poging(reviewer.stuur(`/noodtoegang/${id}/oordeel`, { oordeel: 'niet-terecht', motivering: 'Toch niet.' })))
      .status,
  ).toBe(409)
})

test('het blad zegt nooit waar iemand is, en verbergt wat vrij geschreven is als een adres is afgeschermd', async () => {
  huis.klok.zet('2026-03-12T20:00:00.000Z')
  const wie = await als('team')
  const { id } = await gelukt(vraag(wie))
  const blad = await gelukt(wie.haal<Blad>(`/noodtoegang/${id}`))
  expect(blad.afspraken.map(a => a.tekst)).toEqual(['Vader belt eerst. Moeder kan naar […], of bel […] (verzonnen).'])
  const adressen = await huis.kijk<{ a: string }>(
    'select unnest(array[p.straat, p.postcode]) as a from kring.persoon p join kring.zaak_persoon z on z.persoon = p.id where z.zaak = $1',
    [gezin.id],
  )
  expect(adressen.length).toBeGreaterThan(0)
  for (const { a } of adressen.filter(r => r.a)) expect(JSON.stringify(blad)).not.toContain(a)
  await doe(await als('casus2'), `/casussen/${gezin.id}/adressen/afscherming`, {
    ...{ persoon: (await slachtoffer()) ?? '', afgeschermd: 'ja', reden: 'Verzonnen: zij is ondergedoken.' },
  })
  const dicht = await gelukt(wie.haal<Blad>(`/noodtoegang/${id}`))
  expect(dicht).toMatchObject({ afgeschermd: true, afspraken: [] })
})

test('een fout nummer, een andere regio, een gesperde zaak en een zaak van de opvang geven hetzelfde antwoord', async () => {
  huis.klok.zet('2026-03-13T09:00:00.000Z')
  const wie = await als('team')
  const antwoorden = [await vraag(wie, { nummer: 'C-0000-0000' }), await vraag(await als('team', 'ijsselland-2014'))]
  const [mens] = await huis.kijk<{ mens: string }>(
    `select r.mens from kring.rolvervulling r join kring.mens m on m.id = r.mens where m.onderwerp = $1 limit 1`,
    [`team.${REGIO}`],
  )
  expect(mens).toBeDefined()
  await huis.kijk(
    `insert into kring.sper (regio, id, zaak, mens, grond, van) values ($1, gen_random_uuid(), $2, $3, 'familie', '2026-03-12')`,
    [REGIO, gezin.id, mens?.mens],
  )
  antwoorden.push(await vraag(wie))
  await huis.kijk('delete from kring.sper where mens = $1', [mens?.mens])
  await huis.kijk(`update kring.zaak set soort = 'opvang' where id = $1`, [gezin.id])
  antwoorden.push(await vraag(wie))
  await huis.kijk(`update kring.zaak set soort = 'casus' where id = $1`, [gezin.id])
  for (const { status, inhoud } of antwoorden)
    expect([status, inhoud.detail]).toEqual([404, 'Dit bestaat niet, of niet voor u.'])
  // what failed left a line of the attempt, and nothing else
  expect(await huis.kijk(`select 1 from kring.noodtoegang where van >= '2026-03-13'`)).toEqual([])
})

test('een sper die er tijdens het uur bij komt sluit het blad meteen, en noodtoegang opent verder niets', async () => {
  huis.klok.zet('2026-03-16T20:00:00.000Z')
  const wie = await als('team')
  const { id } = await gelukt(vraag(wie))
  expect((await poging(wie.haal(`/casussen/${gezin.id}`))).status).toBe(404)
  expect((await poging(wie.stuur(`/casussen/${gezin.id}/code-rood`, { reden: 'Verzonnen.' }))).status).toBe(404)
  expect((await poging(vraag(wie))).code).toBe('MAG_NU_NIET')
  expect((await poging(vraag(await als('casus2')))).code).toBe('MAG_NU_NIET')
  // of another person, in another role: not there
  const gijs = await als('weging')
  expect((await poging(gijs.haal(`/noodtoegang/${id}`))).status).toBe(404)
  expect((await poging((await als('privacy')).haal(`/noodtoegang/${id}`))).status).toBe(403)
  expect((await poging((await als('proces')).haal('/noodtoegang'))).status).toBe(403)
  const [mens] = await huis.kijk<{ mens: string }>('select mens from kring.noodtoegang where id = $1', [id])
  await huis.kijk(
    `insert into kring.sper (regio, id, zaak, mens, grond, van) values ($1, gen_random_uuid(), $2, $3, 'kennis', '2026-03-16')`,
    [REGIO, gezin.id, mens?.mens],
  )
  expect((await poging(wie.haal(`/noodtoegang/${id}`))).status).toBe(404)
  // every look at the sheet is in the record of looks, at that case
  expect(
    (
      await huis.kijk<{ n: string }>(
        `select count(*) as n from kring.inzage where wat = 'GET /noodtoegang/:id' and zaak = $1 and uitkomst = 'gelukt' and cardinality(personen) = 3`,
        [gezin.id],
      )
    )[0]?.n,
  ).not.toBe('0')
})
