import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { maakHuis, type Huis } from '../../tests/hulp/huis.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const melding = (anders: object = {}) => ({
  gemeente: 'Barendrecht',
  kanaal: 'telefoon',
  bron: 'professional',
  acuut: false,
  vormen: ['partnergeweld'],
  aard: ['lichamelijk'],
  reikwijdte: 'herhaald',
  plaats: 'thuis',
  verhaal: 'Proefverhaal: buren hoorden geschreeuw.',
  kindcheck: 'gedaan',
  melder: {
    naam: 'Meester Proef',
    hoedanigheid: 'leerkracht',
    beroepsmatig: true,
    bereikbaar: '010-0000000',
    anonimiteit: 'open',
  },
  personen: [
    {
      voornamen: 'Petra',
      achternaam: 'Voorbeeldsma',
      geboortedatum: '1988-04-12',
      geslacht: 'v',
      postcode: '2991AA',
      huisnummer: '12',
      rollen: ['slachtoffer'],
    },
    {
      voornamen: 'Karel',
      achternaam: 'Testema',
      geboortedatum: '1985',
      geslacht: 'm',
      postcode: '2991AA',
      huisnummer: '12',
      rollen: ['pleger'],
    },
    {
      voornamen: 'Kind',
      achternaam: 'Testema',
      geboortedatum: '2018-06-01',
      geslacht: 'x',
      rollen: ['kind-in-gezin'],
      getuige: ['oor'],
    },
  ],
  verbanden: [
    { van: 1, naar: 0, soort: 'partner', geweld: true },
    { van: 2, naar: 0, soort: 'kind', geweld: false },
  ],
  ...anders,
})

test('een melding door de voordeur staat in het journaal, met houder, klok en inzageregel', async () => {
  const anna = await huis.als('aanname.rotterdam-2014')
  const uit = await anna.stuur<{ id: string; versie: number }>('/meldingen', melding())
  expect(uit.inhoud).toMatchObject({ versie: 1 })
  const { id } = uit.inhoud
  expect(await huis.kijk('select soort, positie from kring.gebeurtenis where stroom = $1', [id])).toEqual([
    { soort: 'MeldingOntvangen', positie: 1 },
  ])
  expect(await huis.kijk('select 1 from kring.houder where zaak = $1 and tot is null', [id])).toHaveLength(1)
  const werk = await huis.kijk<{ soort: string; vervalt_op: Date | null }>(
    'select soort, vervalt_op from kring.werk where zaak = $1',
    [id],
  )
  expect(werk.map(w => w.soort).sort()).toEqual([
    'amk-informeren',
    'overdragen',
    'persoon-informeren',
    'persoon-informeren',
    'persoon-informeren',
    'wegen',
  ])
  expect(await huis.kijk(`select uitkomst from kring.inzage where zaak = $1`, [id])).toEqual([{ uitkomst: 'gelukt' }])
  const dossier = await anna.haal<{ stand: string; personen: { voornamen: string }[]; mag: string[] }>(
    `/meldingen/${id}`,
  )
  expect(dossier.inhoud).toMatchObject({ stand: 'ontvangen' })
  expect(dossier.inhoud.personen).toHaveLength(3)
})

test('buiten de kring bestaat een melding niet: dezelfde bytes als een verzonnen id', async () => {
  const anna = await huis.als('aanname.rotterdam-2014')
  const { inhoud } = await anna.stuur<{ id: string }>('/meldingen', melding())
  const ijssel = await huis.als('aanname.ijsselland-2014')
  const echt = await ijssel.haal(`/meldingen/${inhoud.id}`)
  const verzonnen = await ijssel.haal('/meldingen/00000000-0000-4000-8000-000000000000')
  expect(echt.status).toBe(404)
  expect(echt.inhoud).toEqual(verzonnen.inhoud)
  const team = await huis.als('team2.rotterdam-2014')
  expect((await team.haal(`/meldingen/${inhoud.id}`)).status).toBe(403)
  expect((await team.haal(`/meldingen/${inhoud.id}/overdracht`)).status).toBe(404)
})

test('een herhaald verzoek is hetzelfde verzoek', async () => {
  const anna = await huis.als('aanname.rotterdam-2014')
  const sleutel = '11111111-1111-4111-8111-111111111111'
  const een = await anna.stuur<{ id: string }>('/meldingen', melding(), { sleutel })
  const twee = await anna.stuur<{ id: string; herhaald: boolean }>('/meldingen', melding(), { sleutel })
  expect(twee.inhoud).toMatchObject({ id: een.inhoud.id, herhaald: true })
  const ander = await anna.stuur<{ code: string }>('/meldingen', melding({ acuut: true }), { sleutel })
  expect(ander).toMatchObject({ status: 422, inhoud: { code: 'ANDER_VERZOEK' } })
})

test('R000-30 een nieuwe melding over een bekend huishouden toont eerdere meldingen met hun datum', async () => {
  const anna = await huis.als('aanname.rotterdam-2014')
  await anna.stuur('/meldingen', melding())
  const uit = await anna.stuur<{ treffers: { gemeldOp: string; redenen: string[] }[] }>('/personen/zoekvragen', {
    voornamen: 'Petra',
    achternaam: 'Voorbeeldsma',
    geboortedatum: '1988-04-12',
    klaar: true,
  })
  expect(uit.inhoud.treffers[0]?.gemeldOp).toContain('2026-03-02')
  expect(uit.inhoud.treffers[0]?.redenen.length).toBeGreaterThan(0)
})
