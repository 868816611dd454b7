import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { teken } from '../../service/alarm/handtekening.ts'
import { eindigSleutel, zetSleutel } from '../../service/alarm/sleutels.ts'
import { stuurRuw, zendAlarm } from '../../service/alarm/zend.ts'
import { maakGeheimhouding } from '../../service/geheimhouding.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import {
  bekijk,
  dagOver,
  doe,
  gelukt,
  oordeelInvoer,
  PLAATS,
  poging,
  POLITIE,
  proefAlarm,
  TEAM,
  toekenInvoer,
  vraagInvoer,
  VT,
  type Alarm,
} from './hulp/alarm.ts'
import { UTRECHT } from './hulp/alarmfeiten.ts'

let huis: Huis
let p: ReturnType<typeof proefAlarm>
beforeAll(async () => {
  huis = await maakHuis()
  p = proefAlarm(huis)
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const open = (werk: { soort: string; klaarOp: string | null }[], soort: string) =>
  werk.filter(w => w.soort === soort && w.klaarOp === null)
const later = (ms: number) => huis.klok.zet(new Date(huis.klok.nu().getTime() + ms).toISOString())
const MIN = 60_000

test('R001-69 een aansluiting begint niet zonder vastgelegd ja van een commissie met politie en opvang bij naam', async () => {
  const g = await p.gezin()
  const id = await p.vraag(g.tessa, g)
  const begin = (hand = g.anna) =>
    poging(hand.stuur(`/aansluitingen/${id}/toekenning`, toekenInvoer(huis, { apparaat: 'r69' })))
  expect(await begin()).toMatchObject({ status: 409 })
  // who asked does not judge: Veilig Thuis coordinates
  expect(await poging(g.tessa.stuur(`/aansluitingen/${id}/oordeel`, oordeelInvoer(huis)))).toMatchObject({
    status: 403,
  })
  const zonder = { deelnemers: [{ organisatie: POLITIE, naam: 'Pim Voorbeeld' }] }
  const half = await poging(g.anna.stuur(`/aansluitingen/${id}/oordeel`, oordeelInvoer(huis, zonder)))
  expect(half).toMatchObject({ status: 422, velden: ['deelnemers.opvang'] })
  expect(await begin()).toMatchObject({ status: 409 })
  await doe(g.anna, `/aansluitingen/${id}/oordeel`, oordeelInvoer(huis))
  const { aansluiting, teksten } = await bekijk(g.tessa, id)
  expect(aansluiting.oordeel?.deelnemers.map(d => [d.soort, teksten[d.naam]])).toEqual([
    ['politie', 'Pim Voorbeeld'],
    ['opvang', 'Pien Proef'],
  ])
  expect(aansluiting.coordinator).toBe(VT)
  expect(await begin()).toMatchObject({ status: 200 })
  expect(await bekijk(g.anna, id)).toMatchObject({ stand: 'loopt', loopt: true })
  // the same device cannot be with a second household at once
  const tweede = await p.gezin()
  const ander = await p.vraag(tweede.tessa, tweede)
  await doe(tweede.anna, `/aansluitingen/${ander}/oordeel`, oordeelInvoer(huis))
  const dubbel = await poging(
    tweede.anna.stuur(`/aansluitingen/${ander}/toekenning`, toekenInvoer(huis, { apparaat: 'r69' })),
  )
  expect(dubbel).toMatchObject({ status: 422, velden: ['apparaat'] })
})

test('R001-70 een aansluiting heeft een einddatum, en het afronden van de hulp vraagt om opnieuw kijken', async () => {
  const g = await p.gezin()
  const nee = await poging(g.tessa.stuur('/aansluitingen', vraagInvoer({ ...g, hulp: randomUUID() })))
  expect(nee).toMatchObject({ status: 422, velden: ['hulp'] })
  const id = await p.vraag(g.tessa, g)
  await doe(g.anna, `/aansluitingen/${id}/oordeel`, oordeelInvoer(huis))
  const zonderEinde: { tot?: string } = toekenInvoer(huis, { apparaat: 'r70' })
  delete zonderEinde.tot
  expect(await poging(g.anna.stuur(`/aansluitingen/${id}/toekenning`, zonderEinde))).toMatchObject({ status: 400 })
  const teLang = toekenInvoer(huis, { apparaat: 'r70', tot: dagOver(huis, 300) })
  expect(await poging(g.anna.stuur(`/aansluitingen/${id}/toekenning`, teLang))).toMatchObject({
    status: 422,
    velden: ['tot'],
  })
  await doe(g.anna, `/aansluitingen/${id}/toekenning`, toekenInvoer(huis, { apparaat: 'r70' }))
  const begin = await bekijk(g.tessa, id)
  expect(open(begin.werk, 'alarm-evalueren')[0]).toMatchObject({
    organisatie: TEAM,
    vervaltOp: begin.aansluiting.toekenning?.tot,
  })
  await p.ronde()
  expect(open((await bekijk(g.tessa, id)).werk, 'alarm-herzien')).toEqual([])
  await doe(g.tessa, `/casussen/${g.id}/hulp/afronding`, {
    hulp: g.hulp,
    verslag: 'Klaar (verzonnen).',
    effect: 'minder',
  })
  await p.ronde()
  const na = await bekijk(g.tessa, id)
  expect(na.aansluiting.hulpGestoptOp).not.toBeNull()
  expect(open(na.werk, 'alarm-herzien')).toMatchObject([{ organisatie: TEAM, rol: 'teamcoordinator' }])
  // once only, also after more rounds; looking again ends it
  await p.ronde()
  expect(open((await bekijk(g.tessa, id)).werk, 'alarm-herzien')).toHaveLength(1)
  await doe(g.tessa, `/aansluitingen/${id}/evaluatie`, {
    uitslag: 'doorgaan',
    verslag: 'Andere hulp begint (verzonnen).',
  })
  expect(open((await bekijk(g.tessa, id)).werk, 'alarm-herzien')).toEqual([])
})

test('R001-126 een alarm hoort bij een lopende aansluiting, heeft tijd en reactie, staat bij het gezin en zet een veiligheidscheck', async () => {
  const g = await p.gezin()
  const id = await p.vraag(g.tessa, g)
  const alarm = { op: p.eerder(30 * MIN), reactie: 'aanhouding', terPlaatseOp: p.eerder(24 * MIN) }
  expect(await poging(g.tessa.stuur(`/aansluitingen/${id}/alarmen`, alarm))).toMatchObject({ status: 409 })
  await doe(g.anna, `/aansluitingen/${id}/oordeel`, oordeelInvoer(huis))
  await doe(g.anna, `/aansluitingen/${id}/toekenning`, toekenInvoer(huis, { apparaat: 'r126' }))
  later(60 * MIN)
  const echt = { op: p.eerder(30 * MIN), reactie: 'aanhouding', terPlaatseOp: p.eerder(24 * MIN) }
  for (const veld of ['op', 'reactie'] as const) {
    const { [veld]: _weg, ...rest } = echt
    expect(await poging(g.anna.stuur(`/aansluitingen/${id}/alarmen`, rest)), veld).toMatchObject({ status: 400 })
  }
  const anna = await p.als('aanname')
  await doe(anna, `/aansluitingen/${id}/alarmen`, echt)
  await p.ronde()
  const tessa = await p.als('team2')
  const casus = await gelukt(
    tessa.haal<{
      tijdlijn: { soort: string; feit: { op?: string; reactie?: string } }[]
      werk: { soort: string; klaarOp: string | null }[]
    }>(`/casussen/${g.id}`),
  )
  expect(casus.tijdlijn.filter(t => t.soort === 'AlarmGegaan').map(t => t.feit)).toMatchObject([
    { op: echt.op, reactie: 'aanhouding' },
  ])
  expect(open(casus.werk, 'veiligheidscheck')).toHaveLength(1)
  await doe(tessa, `/aansluitingen/${id}/evaluatie`, { uitslag: 'doorgaan', verslag: 'Nog nodig (verzonnen).' })
  expect((await bekijk(tessa, id)).aansluiting.evaluaties).toMatchObject([{ uitslag: 'doorgaan', alarmen: 1 }])
  // a second one on the same day: on the time line too, and no second check
  await doe(anna, `/aansluitingen/${id}/alarmen`, { ...echt, op: p.eerder(20 * MIN), terPlaatseOp: p.eerder(10 * MIN) })
  await p.ronde()
  await p.ronde()
  const weer = await gelukt(tessa.haal<typeof casus>(`/casussen/${g.id}`))
  expect(weer.tijdlijn.filter(t => t.soort === 'AlarmGegaan')).toHaveLength(2)
  expect(open(weer.werk, 'veiligheidscheck')).toHaveLength(1)
})

describe('een alarm van de meldkamer', () => {
  test('staat er binnen een seconde, en alleen wie dienst heeft ziet dat het loopt', async () => {
    const a = await p.loopt()
    const begin = Date.now()
    const uit = await p.zend({ apparaat: a.apparaat })
    expect(Date.now() - begin).toBeLessThan(1000)
    expect(uit).toMatchObject({ status: 200, inhoud: { uitkomst: 'vastgelegd', herhaald: false } })
    const [anna, tessa, proces, politie] = await Promise.all(['aanname', 'team2', 'proces', 'politie'].map(p.als))
    if (!anna || !tessa || !proces || !politie) throw new Error('Niet iedereen is er.')
    const id = String(uit.inhoud['alarm'])
    expect((await p.alarmen(anna)).filter(x => x.id === id)).toMatchObject([{ aanvaardOp: null, zelf: false }])
    // the team holds the connection and is not named in the grant: not in its list, its page, its messages or the time line
    expect((await p.alarmen(tessa)).some(x => x.id === id)).toBe(false)
    expect((await poging(tessa.haal(`/alarmen/${id}`))).status).toBe(404)
    const blad = await bekijk(tessa, a.aansluiting)
    expect(blad.aansluiting.alarmen).toEqual([])
    expect(JSON.stringify(blad)).not.toContain(id)
    expect(JSON.stringify((await tessa.haal('/mijn-werk')).inhoud)).not.toContain('alarm-loopt')
    expect(JSON.stringify((await anna.haal('/mijn-werk')).inhoud)).toContain('alarm-loopt')
    expect((await poging(proces.haal('/alarmen'))).status).toBe(403)
    expect((await p.alarmen(politie)).some(x => x.id === id)).toBe(false)
    expect((await poging(politie.haal(`/alarmen/${id}`))).status).toBe(404)
  })

  test('plaats en persoon gaan open bij aannemen, met reden, en dat staat opgeschreven', async () => {
    const a = await p.loopt({ dienst: [{ organisatie: POLITIE, rol: 'ketenpartner' }] })
    const alarm = String((await p.zend({ apparaat: a.apparaat })).inhoud['alarm'])
    const politie = await p.als('politie')
    const voor = await gelukt(politie.haal<Alarm>(`/alarmen/${alarm}`))
    expect(voor).toMatchObject({ persoon: null, plaats: null, zelf: false })
    // closing comes after taking on, and taking on asks why
    expect((await poging(politie.stuur(`/alarmen/${alarm}/afronding`, { reactie: 'aanhouding' }))).status).toBe(409)
    expect((await poging(politie.stuur(`/alarmen/${alarm}/aanneming`, {}))).status).toBe(400)
    await doe(politie, `/alarmen/${alarm}/aanneming`, { reden: 'opvolgen' })
    const na = await gelukt(politie.haal<Alarm>(`/alarmen/${alarm}`))
    expect(na.plaats).toEqual(PLAATS)
    expect(na.persoon?.naam).toContain('-')
    expect(na).toMatchObject({ zelf: true, aanvaardDoor: 'Pim Voorbeeld' })
    const [blik] = await huis.kijk<{ reden: string }>('select reden from kring.alarmblik where alarm = $1', [alarm])
    expect(blik).toEqual({ reden: 'opvolgen' })
    const inzage = await huis.kijk<{ personen: string[] }>(
      `select personen from kring.inzage where wat = 'GET /alarmen/:id' and gevraagd = $1 and uitkomst = 'gelukt' order by op`,
      [alarm],
    )
    expect(inzage.map(r => r.personen.length)).toEqual([0, 1])
    // the connection itself stays closed to who only has duty
    expect((await poging(politie.haal(`/aansluitingen/${a.aansluiting}`))).status).toBe(403)
    // a colleague with the same duty sees who took it on, and no place
    expect((await huis.kijk('select 1 from kring.alarmplaats where alarm = $1', [alarm])).length).toBe(1)
    await doe(politie, `/alarmen/${alarm}/afronding`, { reactie: 'politie-ter-plaatse', terPlaatseOp: p.nu() })
    await p.ronde()
    const blad = await bekijk(a.tessa, a.aansluiting)
    expect(blad.aansluiting.alarmen).toMatchObject([{ id: alarm, langs: 'meldkamer', reactie: 'politie-ter-plaatse' }])
    const { tijdlijn } = await gelukt(a.tessa.haal<{ tijdlijn: { soort: string }[] }>(`/casussen/${a.id}`))
    expect(tijdlijn.filter(t => t.soort === 'AlarmGegaan')).toHaveLength(1)
  })

  test('de plaats is na 72 uur weg, tenzij zij in een rapport staat', async () => {
    const a = await p.loopt()
    const [een, twee] = [1, 2].map(v => p.zend({ apparaat: a.apparaat, volgnummer: v }))
    const [weg, bewaard] = [String((await een)?.inhoud['alarm']), String((await twee)?.inhoud['alarm'])]
    const anna = await p.als('aanname')
    expect(
      (await poging(anna.stuur(`/alarmen/${bewaard}/plaats`, { gebruiktIn: 'proces-verbaal 1 (verzonnen)' }))).status,
    ).toBe(409)
    for (const id of [weg, bewaard]) await doe(anna, `/alarmen/${id}/aanneming`, { reden: 'opvolgen' })
    await doe(anna, `/alarmen/${bewaard}/plaats`, { gebruiktIn: 'proces-verbaal 1 (verzonnen)' })
    later(71 * 60 * MIN)
    await p.ronde()
    const nog = await huis.kijk<{ alarm: string }>(
      'select alarm from kring.alarmplaats where alarm = any($1::uuid[])',
      [[weg, bewaard]],
    )
    expect(nog).toHaveLength(2)
    later(62 * MIN)
    // already before the sweep it is not given any more
    const laat = await p.als('aanname')
    expect((await gelukt(laat.haal<Alarm>(`/alarmen/${weg}`))).plaats).toBeNull()
    await p.ronde()
    const over = await huis.kijk<{ alarm: string }>(
      'select alarm from kring.alarmplaats where alarm = any($1::uuid[])',
      [[weg, bewaard]],
    )
    expect(over.map(r => r.alarm)).toEqual([bewaard])
    expect(await gelukt(laat.haal<Alarm>(`/alarmen/${bewaard}`))).toMatchObject({
      plaats: PLAATS,
      gebruiktIn: 'proces-verbaal 1 (verzonnen)',
    })
  })

  test('een hartslag die wegblijft wordt werk voor de houder, en een teken van leven ruimt het op', async () => {
    const a = await p.loopt()
    expect(await p.zend({ apparaat: a.apparaat, soort: 'hartslag', volgnummer: 1 })).toMatchObject({
      status: 200,
      inhoud: { uitkomst: 'gehoord' },
    })
    later(29 * MIN)
    await p.ronde()
    expect((await bekijk(await p.als('team2'), a.aansluiting)).aansluiting.stilSinds).toBeNull()
    later(2 * MIN)
    await p.ronde()
    const stil = await bekijk(await p.als('team2'), a.aansluiting)
    expect(stil.aansluiting.stilSinds).not.toBeNull()
    expect(open(stil.werk, 'alarm-apparaat-stil')).toMatchObject([{ organisatie: TEAM }])
    expect(await p.zend({ apparaat: a.apparaat, soort: 'hartslag', volgnummer: 2 })).toMatchObject({
      inhoud: { uitkomst: 'gehoord' },
    })
    const terug = await bekijk(await p.als('team2'), a.aansluiting)
    expect(terug.aansluiting.stilSinds).toBeNull()
    expect(open(terug.werk, 'alarm-apparaat-stil')).toEqual([])
  })
})

describe('slechte berichten', () => {
  const lichaam = (apparaat: string, anders: object = {}) =>
    Buffer.from(
      JSON.stringify({ bericht: randomUUID(), soort: 'alarm', apparaat, volgnummer: 1, op: p.nu(), ...anders }),
    )
  const aantal = async (aansluiting: string) =>
    (await huis.kijk<{ n: number }>('select count(*)::int as n from kring.alarm where zaak = $1', [aansluiting]))[0]?.n

  test('tweemaal gestuurd is een alarm, ook als het tegelijk komt of een nieuw berichtnummer kreeg', async () => {
    const a = await p.loopt()
    const bericht = { apparaat: a.apparaat, bericht: randomUUID(), volgnummer: 7, op: p.nu() }
    const uit = await Promise.all([1, 2, 3].map(() => p.zend(bericht)))
    expect(uit.map(u => u.status)).toEqual([200, 200, 200])
    expect(new Set(uit.map(u => u.inhoud['alarm'])).size).toBe(1)
    expect(uit.filter(u => u.inhoud['herhaald'] === false)).toHaveLength(1)
    expect(await p.zend({ ...bericht, bericht: randomUUID() })).toMatchObject({
      status: 200,
      inhoud: { alarm: uit[0]?.inhoud['alarm'] },
    })
    expect(await aantal(a.aansluiting)).toBe(1)
    // the same number for something else is told calmly, and changes nothing
    expect(await p.zend({ ...bericht, volgnummer: 8 })).toMatchObject({
      status: 422,
      inhoud: { code: 'ANDER_VERZOEK' },
    })
    expect(await aantal(a.aansluiting)).toBe(1)
  })

  test('in de verkeerde volgorde: een alarm telt altijd, een oude hartslag niet', async () => {
    const a = await p.loopt()
    await p.zend({ apparaat: a.apparaat, soort: 'hartslag', volgnummer: 10 })
    expect(await p.zend({ apparaat: a.apparaat, soort: 'hartslag', volgnummer: 9 })).toMatchObject({
      status: 200,
      inhoud: { uitkomst: 'oud' },
    })
    expect(await p.zend({ apparaat: a.apparaat, volgnummer: 4, op: p.eerder(MIN) })).toMatchObject({
      status: 200,
      inhoud: { uitkomst: 'vastgelegd' },
    })
    expect(await p.zend({ apparaat: a.apparaat, volgnummer: 3, op: p.eerder(2 * MIN) })).toMatchObject({
      status: 200,
      inhoud: { uitkomst: 'vastgelegd' },
    })
    expect(await aantal(a.aansluiting)).toBe(2)
    const [rij] = await huis.kijk<{ volgnummer: string }>('select volgnummer from kring.aansluiting where zaak = $1', [
      a.aansluiting,
    ])
    expect(rij?.volgnummer).toBe('10')
  })

  test('vervalst, veranderd of van een onbekende zender: steeds hetzelfde antwoord, en er verandert niets', async () => {
    const a = await p.loopt()
    const z = await p.meldkamer()
    const inhoud = lichaam(a.apparaat)
    const tijd = p.nu()
    const goed = teken(z.geheim, tijd, inhoud)
    const pogingen = [
      stuurRuw(z, inhoud, tijd, teken(Buffer.alloc(32), tijd, inhoud)),
      stuurRuw(z, lichaam(a.apparaat, { volgnummer: 99 }), tijd, goed),
      stuurRuw(z, inhoud, p.eerder(MIN), goed),
      stuurRuw({ ...z, sleutel: 'iemand-anders' }, inhoud, tijd, goed),
      stuurRuw({ ...z, regio: 'rotterdam-2014' }, inhoud, tijd, goed),
      stuurRuw({ ...z, regio: 'bestaat-niet' }, inhoud, tijd, goed),
      stuurRuw(z, inhoud, tijd, ''),
      stuurRuw(z, inhoud, tijd, `${goed}00`),
      stuurRuw(z, inhoud, 'gisteren', goed),
    ]
    for (const { status, inhoud: antwoord } of await Promise.all(pogingen)) {
      expect(status).toBe(401)
      expect(antwoord['detail']).toBe('Deze handtekening klopt niet. Kijk de sleutel, de tijd en het bericht na.')
    }
    expect(await aantal(a.aansluiting)).toBe(0)
  })

  test('opnieuw afgespeeld: buiten vijf minuten telt een goede handtekening niet meer', async () => {
    const a = await p.loopt()
    const z = await p.meldkamer()
    const inhoud = lichaam(a.apparaat)
    const tijd = p.nu()
    const goed = teken(z.geheim, tijd, inhoud)
    later(6 * MIN)
    const laat = await stuurRuw(z, inhoud, tijd, goed)
    expect(laat.status).toBe(401)
    expect(laat.inhoud['detail']).toContain('Zet de klok gelijk')
    expect(await aantal(a.aansluiting)).toBe(0)
    // an alarm that waited on a bad line is signed anew and keeps its own time
    const weer = await stuurRuw(z, inhoud, p.nu(), teken(z.geheim, p.nu(), inhoud))
    expect(weer).toMatchObject({ status: 200, inhoud: { uitkomst: 'vastgelegd' } })
    expect(await stuurRuw(z, inhoud, p.nu(), teken(z.geheim, p.nu(), inhoud))).toMatchObject({
      status: 200,
      inhoud: { herhaald: true },
    })
    expect(await aantal(a.aansluiting)).toBe(1)
  })

  test('een verkeerde vorm, een onbekend veld, te groot of uit de toekomst: een rustige zin', async () => {
    const a = await p.loopt()
    const z = await p.meldkamer()
    const stuur = (b: Buffer) => stuurRuw(z, b, p.nu(), teken(z.geheim, p.nu(), b))
    for (const b of [
      Buffer.from('{'),
      Buffer.from('[]'),
      lichaam(a.apparaat, { naam: 'iemand' }),
      lichaam(a.apparaat, { op: 'nu' }),
      lichaam(a.apparaat, { op: '2026-13-45T99:00:00Z' }),
      lichaam(a.apparaat, { plaats: { breedte: 91, lengte: 0 } }),
    ])
      expect((await stuur(b)).status).toBe(400)
    expect((await stuur(Buffer.alloc(5000, ' '))).status).toBe(413)
    expect(
      (await stuur(lichaam(a.apparaat, { op: new Date(huis.klok.nu().getTime() + 5 * MIN).toISOString() }))).status,
    ).toBe(422)
    expect(await aantal(a.aansluiting)).toBe(0)
  })

  test('een apparaat zonder lopende aansluiting: geen alarm bij een gezin, wel een keer een bericht', async () => {
    const bericht = { apparaat: 'nergens-bekend', bericht: randomUUID(), op: p.nu() }
    for (let i = 0; i < 2; i++) {
      const uit = await p.zend(bericht)
      expect(uit.status).toBe(409)
      expect(uit.inhoud['detail']).toContain('De meldkamer van de politie gaat voor')
    }
    const berichten = await huis.kijk(
      `select 1 from kring.bericht where regio = $1 and soort = 'alarm-onbekend' and organisatie = $2`,
      [UTRECHT, VT],
    )
    expect(berichten).toHaveLength(1)
  })

  test('na het einde van de aansluiting komt er geen alarm meer bij, en een lopend alarm is nog af te ronden', async () => {
    const a = await p.loopt()
    const alarm = String((await p.zend({ apparaat: a.apparaat })).inhoud['alarm'])
    const [anna, tessa] = [await p.als('aanname'), await p.als('team2')]
    await doe(tessa, `/aansluitingen/${a.aansluiting}/einde`, {
      reden: 'veilig',
      terug: 'ja',
      toelichting: 'Het is rustig (verzonnen).',
    })
    expect((await p.zend({ apparaat: a.apparaat, volgnummer: 2 })).status).toBe(409)
    await doe(anna, `/alarmen/${alarm}/aanneming`, { reden: 'opvolgen' })
    await doe(anna, `/alarmen/${alarm}/afronding`, { reactie: 'per-ongeluk' })
    await p.ronde()
    expect((await bekijk(tessa, a.aansluiting)).aansluiting.alarmen).toMatchObject([
      { id: alarm, reactie: 'per-ongeluk' },
    ])
  })

  test('een sleutel staat nergens leesbaar, en een ingetrokken sleutel tekent niet meer', async () => {
    const a = await p.loopt()
    const geheim = await zetSleutel(huis.adressen.beheer, maakGeheimhouding(huis.geheim).kluis, {
      regio: UTRECHT,
      naam: 'tijdelijk',
      van: '2020-01-01T00:00:00Z',
    })
    const [rij] = await huis.kijk<{ omhuld: Buffer; cijfer: Buffer }>(
      `select omhuld, cijfer from kring.alarmsleutel where naam = 'tijdelijk'`,
    )
    for (const b of [rij?.omhuld, rij?.cijfer]) expect(b?.includes(geheim)).toBe(false)
    const z = { adres: huis.adres, regio: UTRECHT, sleutel: 'tijdelijk', geheim }
    const bericht = {
      bericht: randomUUID(),
      soort: 'hartslag' as const,
      apparaat: a.apparaat,
      volgnummer: 1,
      op: p.nu(),
    }
    expect((await zendAlarm(z, bericht, { tijd: p.nu() })).status).toBe(200)
    expect(await eindigSleutel(huis.adressen.beheer, UTRECHT, 'tijdelijk', p.nu())).toBe(true)
    expect((await zendAlarm(z, { ...bericht, bericht: randomUUID() }, { tijd: p.nu() })).status).toBe(401)
  })
})
