import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { poging } from '../../service/verhaal/hand.ts'
import { aanbod, aanvaard, biedAan, meldingen, neemAan, openCasus } from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { gewogen, invoer } from './hulp/voordeur.ts'

let huis: Huis
// Sunday 31 December 2017, noon: the last day of a secondment.
const LAATSTE_DAG = '2017-12-31T11:00:00.000Z'
beforeAll(async () => {
  huis = await maakHuis({ begin: LAATSTE_DAG })
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))
const mensen = async (regio: string) => ({
  anna: await huis.als(`aanname.${regio}`),
  gijs: await huis.als(`weging.${regio}`),
})

test('R000-77 beleids-, proces- en casusregie zijn rollen met elk eigen rechten en een eigen mens', async () => {
  const { anna, gijs } = await mensen('rotterdam-2014')
  const dossier = await gewogen(anna, gijs, ['OVD-LOK'])
  await biedAan(anna, dossier)
  const casus = await aanvaard(await huis.als('team.rotterdam-2014'), dossier.id)
  const rechten = async (kort: string) => {
    const wie = await huis.als(`${kort}.rotterdam-2014`)
    const paden = ['/meldingen', '/casussen', `/meldingen/${dossier.id}`, `/casussen/${casus}`]
    return [wie.mens.id, await Promise.all(paden.map(async pad => (await wie.haal(pad)).status))] as const
  }
  const [[beleid, bea], [proces, petra], [regie, carla]] = [
    await rechten('beleid'),
    await rechten('proces'),
    await rechten('casus'),
  ]
  expect(bea).toEqual([403, 403, 403, 403])
  expect(petra).toEqual([200, 200, 403, 403])
  expect(carla).toEqual([403, 200, 403, 200])
  expect(new Set([beleid, proces, regie]).size).toBe(3)
  expect((await openCasus(await huis.als('casus.rotterdam-2014'), casus)).mag).toContain('SluitCasus')
})

test('R000-127 delen zonder gekozen grond wordt geweigerd, en de grond staat bij de verstrekking', async () => {
  const { anna, gijs } = await mensen('rotterdam-2014')
  const dossier = await gewogen(anna, gijs, ['OVD-LOK'])
  const pad = `/meldingen/${dossier.id}/overdracht`
  const { grond: _weg, ...zonder } = aanbod(dossier)
  expect((await poging(anna.stuur(pad, zonder))).status).toBe(400)
  expect(await poging(anna.stuur(pad, { ...aanbod(dossier), grond: 'omdat-het-kan' }))).toMatchObject({
    status: 422,
    velden: ['grond'],
  })
  const delingen = () => huis.kijk('select grond, grond_bron from kring.deling where zaak = $1', [dossier.id])
  expect(await delingen()).toEqual([])
  await biedAan(anna, dossier)
  expect(await delingen()).toEqual([{ grond: 'wmo-4-1-1-2-d', grond_bron: 'Wmo 2015 art. 4.1.1 lid 2 d' }])
})

test('R002-100 elke verstrekking noemt wie, wat, aan wie, op welke grond en wanneer', async () => {
  const { anna, gijs } = await mensen('arnhem-achterhoek-2014')
  const dossier = await gewogen(anna, gijs, ['OVD-LOK'], invoer({ gemeente: 'Arnhem' }))
  await biedAan(anna, dossier)
  expect(
    await huis.kijk(
      'select besloten_door, velden, aan_organisatie, aan_functie, grond, op from kring.deling where zaak = $1',
      [dossier.id],
    ),
  ).toEqual([
    {
      besloten_door: anna.mens.id,
      velden: ['overdrachtsdossier'],
      aan_organisatie: dossier.ontvangers.find(o => o.eigen)?.id,
      aan_functie: 'teamcoordinator',
      grond: 'wmo-4-1-1-2-d',
      op: new Date(LAATSTE_DAG),
    },
  ])
})

test('R002-101 delen zonder toestemming vraagt een andere grond, en de weigering is vastgelegd', async () => {
  const { anna, gijs } = await mensen('arnhem-achterhoek-2014')
  const dossier = await gewogen(anna, gijs, ['OVD-LOK'], invoer({ gemeente: 'Arnhem' }))
  const pad = `/meldingen/${dossier.id}/overdracht`
  for (const toestemming of ['geweigerd', 'niet-gevraagd'] as const)
    expect(await poging(anna.stuur(pad, { ...aanbod(dossier), grond: 'toestemming', toestemming }))).toMatchObject({
      status: 422,
      velden: ['grond'],
    })
  expect((await poging(anna.stuur(pad, { ...aanbod(dossier), toestemming: 'geweigerd' }))).status).toBe(200)
  expect(await huis.kijk('select toestemming, grond from kring.deling where zaak = $1', [dossier.id])).toEqual([
    { toestemming: 'geweigerd', grond: 'wmo-4-1-1-2-d' },
  ])
})

test('de naam van de melder komt niet bij het lokale team, niet in het aanbod en niet in de casus', async () => {
  const { anna, gijs } = await mensen('ijsselland-2014')
  const melder = {
    naam: 'Buurvrouw Verborgen',
    hoedanigheid: 'buur',
    beroepsmatig: false,
    bereikbaar: '038-0000000',
    anonimiteit: 'afgeschermd' as const,
  }
  const dossier = await gewogen(anna, gijs, ['OVD-LOK'], invoer({ gemeente: 'Zwolle', bron: 'bewoner', melder }))
  await biedAan(anna, dossier)
  const tom = await huis.als('team.ijsselland-2014')
  const gezien = [
    await tom.haal(`/meldingen/${dossier.id}/overdracht`),
    await tom.haal(`/casussen/${await aanvaard(tom, dossier.id)}`),
  ]
  gezien.push(await tom.haal('/casussen'), await tom.haal('/mijn-werk'))
  expect(gezien.map(g => g.status)).toEqual([200, 200, 200, 200])
  expect(JSON.stringify(gezien.map(g => g.inhoud))).not.toContain('Verborgen')
  expect((await meldingen(anna)).some(m => m.id === dossier.id)).toBe(true)
})

test('R000-07 wie tot 31-12-2017 gedetacheerd is heeft twee organisaties, en daarna geen toegang meer', async () => {
  const account = 'nacht.rotterdam-2014'
  await huis.kijk(
    `update kring.rolvervulling set werkgever = 'Bureau Jeugdzorg', tot = '2018-01-01T00:00+01:00'
      where mens = (select id from kring.mens where onderwerp = $1)`,
    [account],
  )
  huis.klok.zet('2017-12-31T22:50:00.000Z')
  const noor = await Bezoeker.meldAan(huis.adres, account)
  const anna = await Bezoeker.meldAan(huis.adres, 'aanname.rotterdam-2014')
  const id = await neemAan(noor, invoer())
  expect(
    await huis.kijk(
      'select r.werkgever, o.naam from kring.rolvervulling r join kring.organisatie o on o.regio = r.regio and o.id = r.organisatie where r.mens = $1',
      [noor.mens.id],
    ),
  ).toEqual([{ werkgever: 'Bureau Jeugdzorg', naam: 'ASHG Rotterdam' }])
  const statussen = () => Promise.all([noor, anna].map(async wie => (await wie.haal(`/meldingen/${id}`)).status))
  expect(await statussen()).toEqual([200, 200])
  huis.klok.zet('2017-12-31T23:05:00.000Z')
  expect(await statussen()).toEqual([401, 200])
  await expect(Bezoeker.meldAan(huis.adres, account)).rejects.toThrow()
})
