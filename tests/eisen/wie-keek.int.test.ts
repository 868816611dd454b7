import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { doe, openCasus } from '../../service/verhaal/handelingen.ts'
import { laatsteVerzoek, vraag } from '../../service/verhaal/rechten.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { metCasus, type Gezin } from './hulp/gezin.ts'

const REGIO = 'rotterdam-2014'
let huis: Huis
let gezin: Gezin & { id: string }
let nummer: string
const als = (kort: string) => huis.als(`${kort}.${REGIO}`)

type Kijker = {
  mens: string
  naam: string | null
  rol: string
  organisatie: string | null
  doelen: string[]
  aantal: number
}
type Lijst = { mensen: Kijker[]; meer: boolean }
const lijst = (wie: Bezoeker, overslaan = 0) => gelukt(wie.stuur<Lijst>('/wie-keek', { nummer, overslaan }))
const status = async (wie: Bezoeker, pad = '/wie-keek', anders = {}) =>
  (await poging(wie.stuur(pad, { nummer, ...anders }))).status

beforeAll(async () => {
  huis = await maakHuis()
  gezin = await metCasus(huis, REGIO)
  const [z] = await huis.kijk<{ nummer: string }>('select nummer from kring.zaak where id = $1', [gezin.id])
  nummer = z?.nummer ?? ''
}, 120_000)
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

test('wie een zaak houdt en een privacyfunctionaris zien per mens wie keek, wanneer en waarvoor; niemand anders, en ook die blik wordt opgeschreven', async () => {
  const { tessa, cas, anna, petra } = gezin
  await openCasus(cas, gezin.id)
  const pia = await als('privacy')
  const van = async (wie: Bezoeker) => (await lijst(wie)).mensen
  expect((await van(tessa)).find(k => k.mens === cas.mens.id)).toMatchObject({
    ...{ naam: cas.mens.naam, rol: 'casusregisseur', organisatie: cas.organisatie.naam, doelen: ['casusregie'] },
    aantal: 1,
  })
  expect(await van(cas)).toContainEqual(expect.objectContaining({ mens: tessa.mens.id }))
  // the privacy officer, who sees nothing of the case itself, and stands in the list as any other
  await van(pia)
  expect(await van(tessa)).toContainEqual(
    expect.objectContaining({ mens: pia.mens.id, rol: 'privacyfunctionaris', doelen: ['blikken'] }),
  )
  expect((await poging(pia.haal(`/casussen/${gezin.id}`))).status).not.toBe(200)

  // who gave the case away, directs the process, or works in another team: not there; another role is told so
  for (const wie of [anna, petra, await als('team')]) expect([403, 404]).toContain(await status(wie))
  expect(await status(anna)).toBe(404)
  expect(await status(await als('team'))).toBe(404)
  expect(await status(await als('beheer'))).toBe(403)
  expect((await poging(tessa.stuur('/wie-keek', { nummer: 'C-0000-0000' }))).status).toBe(404)
  const keren = { mens: cas.mens.id, rol: 'casusregisseur' }
  expect(await status(anna, '/wie-keek/blikken', keren)).toBe(404)
  const { blikken } = await gelukt(
    tessa.stuur<{ blikken: { op: string; doel: string }[] }>('/wie-keek/blikken', { nummer, ...keren }),
  )
  expect(blikken).toContainEqual({ op: huis.klok.nu().toISOString(), doel: 'casusregie', stuk: false })
  expect(
    await huis.kijk(
      `select distinct doel, uitkomst, zaak from kring.inzage where wat like 'POST /wie-keek%' and mens = $1 and uitkomst = 'gelukt'`,
      [tessa.mens.id],
    ),
  ).toEqual([{ doel: 'blikken', uitkomst: 'gelukt', zaak: gezin.id }])
})

test('de lijst gaat per bladzijde, en wie weg is blijft er zonder naam in staan', async () => {
  await huis.kijk(
    `insert into kring.inzage (regio, id, op, mens, rol, organisatie, doel, wat, uitkomst, zaak)
     select $1, gen_random_uuid(), $3::timestamptz - n * interval '1 minute', gen_random_uuid(), 'casusregisseur', $4, 'casusregie', 'proef', 'gelukt', $2 from generate_series(1, 40) n`,
    [REGIO, gezin.id, huis.klok.nu().toISOString(), gezin.tessa.organisatie.id],
  )
  const een = await lijst(gezin.tessa)
  const twee = await lijst(gezin.tessa, 25)
  expect([een.mensen.length, een.meer, twee.meer]).toEqual([25, true, false])
  expect(new Set([...een.mensen, ...twee.mensen].map(k => k.mens + k.rol)).size).toBe(25 + twee.mensen.length)
  expect(twee.mensen.filter(k => k.naam === null).length).toBeGreaterThan(10)
})

test('wie het aangaat krijgt in de kopie welke functies keken, waarvoor en wanneer; geen namen, en nooit wie van een opvang of voor een alarm keek', async () => {
  const { tessa, cas, id } = gezin
  const [moeder] = (await openCasus(tessa, id)).casus.personen.map(p => p.id)
  const persoon = moeder ?? ''
  const [opvang] = await huis.kijk<{ id: string; naam: string }>(
    `select id, naam from kring.organisatie where regio = $1 and soort not in ('meldpunt', 'lokaalTeam') limit 1`,
    [REGIO],
  )
  for (const [organisatie, doel] of [
    [opvang?.id, 'casusregie'],
    [tessa.organisatie.id, 'alarm'],
    [tessa.organisatie.id, 'nazorg'],
  ])
    await huis.kijk(
      `insert into kring.inzage (regio, id, op, mens, rol, organisatie, doel, wat, uitkomst, zaak, personen)
       values ($1, gen_random_uuid(), $2, $3, 'casusregisseur', $4, $5, 'proef', 'gelukt', $6, array[$7::uuid])`,
      [REGIO, huis.klok.nu().toISOString(), cas.mens.id, organisatie, doel, id, persoon],
    )
  await doe(tessa, `/casussen/${id}/verzoeken`, vraag({ persoon }))
  const verzoek = await laatsteVerzoek(tessa, id, persoon)
  const kopie = await gelukt(
    tessa.haal<{ keken: { rol: string; organisatie: string; doel: string }[] }>(
      `/casussen/${id}/verzoeken/${verzoek}/kopie`,
    ),
  )
  expect(kopie.keken).toContainEqual(
    expect.objectContaining({ rol: 'casusregisseur', organisatie: tessa.organisatie.naam, doel: 'nazorg' }),
  )
  expect(kopie.keken.map(k => k.doel)).not.toContain('alarm')
  expect(kopie.keken.map(k => k.organisatie)).not.toContain(opvang?.naam)
  expect(JSON.stringify(kopie.keken)).not.toContain(cas.mens.naam)
  // that somebody looked in between does not send the proposal back: the mark is over what was recorded
  const voorstel = { verzoek, uitkomst: 'toegewezen', motivering: 'Verzonnen.', rechtsgang: 'bezwaar' }
  await doe(tessa, `/casussen/${id}/verzoeken/voorstel`, voorstel)
  await openCasus(cas, id)
  await doe(cas, `/casussen/${id}/verzoeken/besluit`, { verzoek })
})

test('wie gesperd is ziet ook niet wie keek', async () => {
  const { cas, id } = gezin
  await huis.kijk(
    `insert into kring.sper (regio, id, zaak, mens, grond, van) values ($1, gen_random_uuid(), $2, $3, 'kennis', '2020-01-01')`,
    [REGIO, id, cas.mens.id],
  )
  expect(await status(cas)).toBe(404)
})
