import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { organisatieId } from '../../service/vulling/inrichten.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import {
  agenda,
  agendaInvoer,
  agendeer,
  bekijk,
  besluitInvoer,
  doe,
  melding,
  nodig,
  poging,
  ziet,
} from './hulp/overleg.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const ROTTERDAM = 'rotterdam-2014'
const UTRECHT = 'utrecht-amersfoort-2015'
const ARNHEM = 'arnhem-achterhoek-2014'
const org = (regio: string, naam: string) => organisatieId(regio, naam)
/** The rows of the wall itself, as somebody: past the code. */
const rijen = async (zaak: string, organisatie: string) =>
  huis.kijk<{ tot: Date | null }>(
    `select tot from kring.betrokkenheid where zaak = $1 and organisatie = $2 and als = 'tafel'`,
    [zaak, organisatie],
  )

test('SD-37 een partner ziet een zaak van de uitnodiging tot zijn actie dicht is, en daarna niet meer', async () => {
  const [anna, vera, rik, om] = await Promise.all(
    ['aanname', 'voorzitter', 'reclassering', 'om'].map(k => huis.als(`${k}.${ROTTERDAM}`)),
  )
  if (!anna || !vera || !rik || !om) throw new Error('Niet iedereen is er.')
  const zaak = await melding(anna, 'Rotterdam')
  const id = await agendeer(anna, zaak, 'geweldkamer')
  // before the invitation it does not exist for a partner
  expect(await ziet(rik, id)).toBe(404)
  await nodig(vera, id, org(ROTTERDAM, 'reclassering'))
  await nodig(vera, id, org(ROTTERDAM, 'om'))
  expect(await ziet(rik, id)).toBe(200)
  const { aanTafel } = await bekijk(vera, id)
  await doe(vera, `/besprekingen/${id}/aanwezigheid`, { aanwezig: aanTafel })
  await doe(vera, `/besprekingen/${id}/acties`, {
    wat: 'Toezicht beginnen (verzonnen).',
    organisatie: org(ROTTERDAM, 'reclassering'),
    uiterlijk: '2026-12-31',
  })
  await doe(vera, `/besprekingen/${id}/besluit`, {
    ...besluitInvoer(org(ROTTERDAM, 'vhrr')),
    nietLichter: 'Praten hielp niet (verzonnen).',
    nietZwaarder: 'Hij werkt mee (verzonnen).',
  })
  await doe(vera, `/besprekingen/${id}/afronding`)
  // the prosecutor has nothing to do any more; probation still has
  expect(await ziet(om, id)).toBe(404)
  expect(await ziet(rik, id)).toBe(200)
  const actie = (await bekijk(rik, id)).bespreking.acties[0]?.id ?? ''
  const { werk } = (await rik.haal<{ werk: { soort: string; zaak: { id: string } }[] }>('/mijn-werk')).inhoud
  expect(werk.filter(w => w.zaak.id === id).map(w => w.soort)).toEqual(['tafelactie'])
  const [rij] = await huis.kijk<{ vervalt_op: Date }>(
    `select vervalt_op from kring.werk where zaak = $1 and soort = 'tafelactie' and klaar_op is null`,
    [id],
  )
  expect(rij?.vervalt_op.toISOString().slice(0, 13)).toBe('2026-12-31T22')
  expect((await poging(vera.stuur(`/besprekingen/${id}/sluiting`, {}))).status).toBe(409)
  await doe(rik, `/besprekingen/${id}/acties/klaar`, { actie, verslag: 'Begonnen (verzonnen).' })
  expect(await ziet(rik, id)).toBe(404)
  for (const wie of ['reclassering', 'om'])
    expect((await rijen(id, org(ROTTERDAM, wie))).every(r => r.tot !== null)).toBe(true)
  await doe(anna, `/besprekingen/${id}/uitvoering`, { onderdeel: 'regionaal', hoe: 'gedaan', verslag: 'Verzonnen.' })
  await doe(vera, `/besprekingen/${id}/sluiting`)
  expect(await ziet(vera, id)).toBe(404)
  expect((await bekijk(anna, id)).bespreking.status).toBe('gesloten')
})

test('R000-88 alleen wie is uitgenodigd ziet de zaak, en alleen voor die bespreking', async () => {
  const [anna, vera, rik, om] = await Promise.all(
    ['aanname', 'voorzitter', 'reclassering', 'om'].map(k => huis.als(`${k}.${ROTTERDAM}`)),
  )
  if (!anna || !vera || !rik || !om) throw new Error('Niet iedereen is er.')
  const zaak = await melding(anna, 'Rotterdam')
  const een = await agendeer(anna, zaak, 'geweldkamer')
  const twee = await agendeer(anna, zaak, 'geweldkamer')
  await nodig(vera, een, org(ROTTERDAM, 'reclassering'))
  expect([await ziet(rik, een), await ziet(rik, twee), await ziet(om, een)]).toEqual([200, 404, 404])
  // the report itself stays closed, and so does its list
  expect((await rik.haal(`/meldingen/${zaak}`)).status).toBe(403)
  expect((await agenda(rik)).besprekingen.map(b => b.id)).toContain(een)
  expect((await agenda(rik)).besprekingen.map(b => b.id)).not.toContain(twee)
  expect((await agenda(om)).besprekingen).toEqual([])
  // nobody asks a partner without a ground and a need
  const zonder = { organisatie: org(ROTTERDAM, 'om'), grond: 'zomaar', noodzaak: 'Verzonnen.' }
  expect(await poging(vera.stuur(`/besprekingen/${een}/partners`, zonder))).toMatchObject({
    status: 422,
    velden: ['grond'],
  })
  // a partner does not invite
  expect((await poging(rik.stuur(`/besprekingen/${een}/partners`, { ...zonder, grond: 'bpg-4-2' }))).status).toBe(403)
})

test('R001-75 justitie ziet alleen wat met het overleg gedeeld is; elke partner een eigen kopie, en op de lijst van verstrekkingen', async () => {
  const [anna, vera, om, politie] = await Promise.all(
    ['aanname', 'voorzitter', 'om', 'politie'].map(k => huis.als(`${k}.${UTRECHT}`)),
  )
  if (!anna || !vera || !om || !politie) throw new Error('Niet iedereen is er.')
  const zaak = await melding(anna, 'Utrecht')
  const risico = (await agenda(anna)).tafels.find(t => t.id === 'risico-overleg')?.id ?? ''
  const id = await agendeer(anna, zaak, risico)
  const chair = (await bekijk(anna, id)).bespreking.voorzitter
  const wie = vera
  await nodig(wie, id, org(UTRECHT, 'om'), 'wjsg-39f')
  await nodig(wie, id, org(UTRECHT, 'politie'))
  await doe(anna, `/besprekingen/${id}/inbreng`, {
    inhoud: 'ZORG: de kinderen slapen slecht (verzonnen).',
    grond: 'wmo-5-1-6',
    voor: [chair],
  })
  await doe(anna, `/besprekingen/${id}/inbreng`, {
    inhoud: 'FEIT: vorige week was er weer geweld (verzonnen).',
    grond: 'wmo-4-1-1-2-e',
    voor: [chair, org(UTRECHT, 'om')],
  })
  const bijOm = await bekijk(om, id)
  expect(bijOm.bespreking.passages.map(p => p.inhoud)).toEqual(['FEIT: vorige week was er weer geweld (verzonnen).'])
  expect(bijOm.nietVoorU).toBe(1)
  expect(JSON.stringify(bijOm)).not.toContain('slapen slecht')
  expect((await bekijk(politie, id)).bespreking.passages).toEqual([])
  expect((await bekijk(wie, id)).bespreking.passages).toHaveLength(2)
  // justice sees no address and no report
  expect(Object.keys(bijOm.personen[0] ?? {}).toSorted()).toEqual(['geboortedatum', 'id', 'naam'])
  expect((await om.haal(`/meldingen/${zaak}`)).status).toBe(403)
  // who learnt what stands on the sharing record, with ground and source
  const delingen = await huis.kijk<{ aan: string; grond: string; grond_bron: string; velden: string[] }>(
    `select aan_organisatie as aan, grond, grond_bron, velden from kring.deling where zaak = $1 and velden[1] like 'passage:%' order by op, aan`,
    [id],
  )
  expect(delingen.filter(d => d.aan === org(UTRECHT, 'om'))).toEqual([
    {
      aan: org(UTRECHT, 'om'),
      grond: 'wmo-4-1-1-2-e',
      grond_bron: 'Wmo 2015 art. 4.1.1 lid 2 e',
      velden: [expect.any(String)],
    },
  ])
  expect(delingen.filter(d => d.aan === org(UTRECHT, 'politie'))).toEqual([])
})

test('R002-82 een vraag om signalen via het Overleg Zorg en Overlast krijgt antwoord per partij, en wie nog niet antwoordde staat open', async () => {
  const [carla, politie, wonen] = await Promise.all(['casus', 'politie', 'wonen'].map(k => huis.als(`${k}.${ARNHEM}`)))
  if (!carla || !politie || !wonen) throw new Error('Niet iedereen is er.')
  const gezin = {
    ...{ gemeente: 'Arnhem', acuut: false, vormen: ['kindermishandeling'], verhaal: 'Verzonnen: vaak te laat.' },
    ...{ van: 'Kinderwerker Proef', verhoogdRisico: false, complex: false, verbanden: [] },
    personen: [
      {
        ...{ voornamen: 'Proef', achternaam: 'Wijksignaal', geboortedatum: '2015-05-30', geslacht: 'v' },
        rollen: ['kind-in-gezin'],
      },
    ],
  }
  const { inhoud } = await carla.stuur<{ id: string }>('/casussen', gezin)
  const id = await agendeer(carla, inhoud.id, 'zorg-en-overlast', { grond: 'wmo-5-1-6' })
  const [corporatie, bureau] = [org(ARNHEM, 'woningcorporaties'), org(ARNHEM, 'politie')]
  await nodig(carla, id, corporatie, 'toestemming')
  await nodig(carla, id, bureau)
  const open = async () =>
    (await bekijk(carla, id)).werk
      .filter(w => w.soort === 'inbreng-geven' && w.klaarOp === null)
      .map(w => w.organisatie)
  expect(new Set(await open())).toEqual(new Set([corporatie, bureau]))
  const { inbrenger } = (await bekijk(carla, id)).bespreking
  const antwoord = (inhoud: string, grond: string) => ({ inhoud, grond, voor: [inbrenger] })
  await doe(wonen, `/besprekingen/${id}/inbreng`, antwoord('Verzonnen: twee keer klachten over ruzie.', 'toestemming'))
  // one answered: the question to the other stays open
  expect(await open()).toEqual([bureau])
  await doe(politie, `/besprekingen/${id}/inbreng`, antwoord('Verzonnen: een keer langs geweest, in mei.', 'bpg-4-2'))
  expect(await open()).toEqual([])
  const { passages } = (await bekijk(carla, id)).bespreking
  expect(passages.map(p => [p.bron, p.inhoud])).toEqual([
    [corporatie, 'Verzonnen: twee keer klachten over ruzie.'],
    [bureau, 'Verzonnen: een keer langs geweest, in mei.'],
  ])
  // each party reads its own answer, not that of the other
  expect((await bekijk(wonen, id)).bespreking.passages.map(p => p.bron)).toEqual([corporatie])
})

test('een partner die tijdens het overleg weggaat krijgt niets meer, en wie dat toch probeert leest een rustige zin', async () => {
  const [anna, vera, rik] = await Promise.all(
    ['aanname', 'voorzitter', 'reclassering'].map(k => huis.als(`${k}.${ROTTERDAM}`)),
  )
  if (!anna || !vera || !rik) throw new Error('Niet iedereen is er.')
  const id = await agendeer(anna, await melding(anna, 'Rotterdam'), 'geweldkamer')
  const weg = org(ROTTERDAM, 'reclassering')
  await nodig(vera, id, weg)
  await doe(vera, `/besprekingen/${id}/aanwezigheid`, { aanwezig: (await bekijk(vera, id)).aanTafel })
  await doe(vera, `/besprekingen/${id}/partners/weg`, { organisatie: weg, reden: 'Kent het gezin (verzonnen).' })
  expect(await ziet(rik, id)).toBe(404)
  const zin = { bron: org(ROTTERDAM, 'ashg'), inhoud: 'Niet voor hem (verzonnen).', grond: 'wmo-5-1-6', voor: [weg] }
  const nee = await vera.stuur<{ detail: string }>(`/besprekingen/${id}/gesprek`, zin)
  expect(nee.status).toBe(422)
  expect(nee.inhoud.detail).toBe('Deze partner zit niet (meer) aan tafel. Ververs en kies opnieuw.')
  expect(await huis.kijk('select 1 from kring.passage where zaak = $1', [id])).toEqual([])
})

test('wie bij een zaak gesperd is, is dat ook aan elke tafel', async () => {
  const anna = await huis.als(`aanname.${ROTTERDAM}`)
  const noor = await huis.als(`nacht.${ROTTERDAM}`)
  const zaak = await melding(anna, 'Rotterdam')
  const vroeg = await agendeer(anna, zaak, 'geweldkamer')
  expect(await ziet(noor, vroeg)).toBe(200)
  const mens = (
    await huis.kijk<{ id: string }>(`select id from kring.mens where onderwerp = $1`, [`nacht.${ROTTERDAM}`])
  )[0]?.id
  await doe(anna, `/meldingen/${zaak}/sperren`, { mens, grond: 'familie' })
  const laat = await agendeer(anna, zaak, 'geweldkamer')
  expect([await ziet(noor, vroeg), await ziet(noor, laat)]).toEqual([404, 404])
})

test('R000-45 een besluit van de geweldkamer zegt waarom niet lichter en waarom niet zwaarder', async () => {
  const [anna, vera] = await Promise.all(['aanname', 'voorzitter'].map(k => huis.als(`${k}.${ROTTERDAM}`)))
  if (!anna || !vera) throw new Error('Niet iedereen is er.')
  const id = await agendeer(anna, await melding(anna, 'Rotterdam'), 'geweldkamer')
  await doe(vera, `/besprekingen/${id}/aanwezigheid`, { aanwezig: (await bekijk(vera, id)).aanTafel })
  const kaal = besluitInvoer(org(ROTTERDAM, 'vhrr'))
  expect(await poging(vera.stuur(`/besprekingen/${id}/besluit`, kaal))).toMatchObject({
    status: 422,
    velden: ['nietLichter', 'nietZwaarder'],
  })
  await doe(vera, `/besprekingen/${id}/besluit`, {
    ...kaal,
    nietLichter: 'Praten hielp niet.',
    nietZwaarder: 'Hij werkt mee.',
  })
  const { bespreking, teksten } = await bekijk(vera, id)
  expect([teksten[bespreking.besluit?.nietLichter ?? ''], teksten[bespreking.besluit?.nietZwaarder ?? '']]).toEqual([
    'Praten hielp niet.',
    'Hij werkt mee.',
  ])
})

test('R002-04 het Veiligheidshuis heeft elke dag een lijst en de Veiligheidskamer elke week, elk van het eigen gebied', async () => {
  const anna = await huis.als(`aanname.${ARNHEM}`)
  const arnhem = await melding(anna, 'Arnhem')
  const nee = await poging(anna.stuur('/besprekingen', agendaInvoer(arnhem, 'veiligheidskamer')))
  expect(nee).toMatchObject({ status: 422, velden: ['tafel'] })
  const dagelijks = await agendeer(anna, arnhem, 'screening-vh')
  const { dag } = (await bekijk(anna, dagelijks)).bespreking
  expect(dag).toBe(huis.klok.nu().toISOString().slice(0, 10))
  expect((await agenda(anna)).tafels).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: 'screening-vh', ritme: 'dagelijks' }),
      expect.objectContaining({ id: 'veiligheidskamer', ritme: 'een keer per week' }),
    ]),
  )
  // the weekly list: a report of its own area comes there by itself, on the weekday of that table
  const zaken = await Promise.all([
    melding(anna, 'Doetinchem', { bron: 'politie', kanaal: 'politie', incident: 'PL-VK-1' }),
    melding(anna, 'Arnhem', { bron: 'politie', kanaal: 'politie', incident: 'PL-VK-2' }),
  ])
  const lijst = await huis.kijk<{ zaak: string; tafel: string; weekdag: number; binnen: boolean }>(
    `select uit_zaak as zaak, tafel, extract(isodow from dag)::int as weekdag, dag - $2::date between 0 and 6 as binnen
       from kring.bespreking where uit_zaak = any ($1::uuid[])`,
    [zaken, huis.klok.nu().toISOString().slice(0, 10)],
  )
  expect(Object.fromEntries(lijst.map(r => [r.zaak, r.tafel]))).toEqual({
    [zaken[0]]: 'veiligheidskamer',
    [zaken[1]]: 'screening-vh',
  })
  expect(lijst.find(r => r.tafel === 'veiligheidskamer')).toMatchObject({ weekdag: 2, binnen: true })
})

test('R002-46 elke politiemelding staat vanzelf op de screeningslijst; per melding wie oppakt, wie regisseert en waarheen', async () => {
  const [anna, vera, politie, om] = await Promise.all(
    ['aanname', 'voorzitter', 'politie', 'om'].map(k => huis.als(`${k}.${ARNHEM}`)),
  )
  if (!anna || !vera || !politie || !om) throw new Error('Niet iedereen is er.')
  const van = async (zaak: string) =>
    (await huis.kijk<{ zaak: string }>('select zaak from kring.bespreking where uit_zaak = $1', [zaak])).map(
      r => r.zaak,
    )
  const burger = await melding(anna, 'Arnhem')
  expect(await van(burger)).toEqual([])
  const zaak = await melding(anna, 'Arnhem', { bron: 'politie', kanaal: 'politie', incident: 'PL-TAFEL-1' })
  const [id = ''] = await van(zaak)
  expect((await agenda(vera, '?tafel=screening-vh')).besprekingen).toContainEqual(
    expect.objectContaining({ id, aanleiding: 'politiemelding', regel: true, stand: 'geagendeerd' }),
  )
  const vt = (await bekijk(anna, id)).bespreking.inbrenger
  // the rule puts it there; why it is told somebody says first
  const gast = { organisatie: org(ARNHEM, 'politie'), grond: 'bpg-4-2', noodzaak: 'Verzonnen.' }
  expect(await poging(vera.stuur(`/besprekingen/${id}/partners`, gast))).toMatchObject({ velden: ['doel'] })
  await doe(anna, `/besprekingen/${id}/grond`, {
    grond: 'wmo-5-1-6',
    doel: 'Verzonnen.',
    noodzaak: 'Verzonnen.',
    gezinWeet: 'nee',
  })
  await nodig(vera, id, org(ARNHEM, 'politie'))
  await nodig(vera, id, org(ARNHEM, 'om'), 'wjsg-39f')
  if (vt !== org(ARNHEM, 'amhk-midden')) await nodig(vera, id, org(ARNHEM, 'amhk-midden'), 'wmo-5-1-6')
  await doe(vera, `/besprekingen/${id}/aanwezigheid`, { aanwezig: (await bekijk(vera, id)).aanTafel })
  const lokaal = besluitInvoer(vt, { uitkomst: 'lokaal', regie: vt })
  const uit = await poging(vera.stuur(`/besprekingen/${id}/besluit`, lokaal))
  expect(uit.status).toBe(200)
  const { besluit } = (await bekijk(vera, id)).bespreking
  expect(besluit).toMatchObject({ uitkomst: 'lokaal', oppakker: vt, regie: vt })
})

test('R002-48 veel problemen gaan naar het casusoverleg, eenvoudige naar het lokale team; de keuze staat er met reden', async () => {
  const { vera, id, vt } = await screening('PL-TAFEL-2')
  await doe(
    vera,
    `/besprekingen/${id}/besluit`,
    besluitInvoer(vt, { uitkomst: 'casusoverleg', reden: 'Vijf problemen tegelijk.' }),
  )
  const { bespreking, teksten } = await bekijk(vera, id)
  expect([bespreking.tafel, bespreking.besluit]).toEqual(['casusoverleg-vh', null])
  const [genomen] = await huis.kijk<{ inhoud: { besluit: { uitkomst: string; reden: string } } }>(
    `select inhoud from kring.gebeurtenis where stroom = $1 and soort = 'BesluitGenomen'`,
    [id],
  )
  expect(genomen?.inhoud.besluit.uitkomst).toBe('casusoverleg')
  expect(teksten[genomen?.inhoud.besluit.reden ?? '']).toBe('Vijf problemen tegelijk.')
  // a screening does not decide what is not its own
  const ander = await screening('PL-TAFEL-3')
  expect(
    await poging(
      ander.vera.stuur(`/besprekingen/${ander.id}/besluit`, besluitInvoer(ander.vt, { uitkomst: 'afdoen' })),
    ),
  ).toMatchObject({ status: 422, velden: ['uitkomst'] })
})

test('R002-139 een politiemelding die gewogen en gescreend wordt is een melding met twee stappen die elk apart sluiten', async () => {
  const anna = await huis.als(`aanname.${ARNHEM}`)
  const tel = async () =>
    (await anna.haal<{ gemeenten: { meldingen: number }[] }>('/telling')).inhoud.gemeenten.reduce(
      (s, g) => s + g.meldingen,
      0,
    )
  const eerst = await tel()
  const { vera, id, vt, zaak } = await screening('PL-TAFEL-4')
  expect((await tel()) - eerst).toBe(1)
  const klokken = () =>
    huis.kijk<{ soort: string }>(
      `select soort from kring.werk where zaak = $1 and soort = 'wegen' and klaar_op is null`,
      [zaak],
    )
  expect(await klokken()).toHaveLength(1)
  await doe(vera, `/besprekingen/${id}/besluit`, besluitInvoer(vt, { uitkomst: 'lokaal' }))
  await doe(vera, `/besprekingen/${id}/afronding`)
  await doe(anna, `/besprekingen/${id}/uitvoering`, { onderdeel: 'lokaal', hoe: 'gedaan', verslag: 'Verzonnen.' })
  await doe(vera, `/besprekingen/${id}/sluiting`)
  // the screening is closed, the weighing runs on; still one report
  expect(await klokken()).toHaveLength(1)
  const [m] = await huis.kijk<{ open: boolean; status: string }>('select open, status from kring.zaak where id = $1', [
    zaak,
  ])
  expect(m).toEqual({ open: true, status: 'ontvangen' })
  expect((await tel()) - eerst).toBe(1)
})

test('R001-71 aan de ZSM-tafel staan deelnemers, wat gedeeld is en het besluit: afdoen of doorgeleiden', async () => {
  const { om, politie, id } = await zsm()
  await doe(politie, `/besprekingen/${id}/inbreng`, {
    inhoud: 'Eerder een aangifte (verzonnen).',
    grond: 'bpg-4-2',
    voor: [org(UTRECHT, 'om')],
  })
  await doe(om, `/besprekingen/${id}/problematiek`, {
    bevinding: 'geen',
    toelichting: 'Niets meer bekend (verzonnen).',
    gevraagd: [org(UTRECHT, 'politie')],
  })
  await doe(om, `/besprekingen/${id}/besluit`, besluitInvoer(org(UTRECHT, 'om'), { uitkomst: 'afdoen' }))
  const { bespreking } = await bekijk(om, id)
  expect(bespreking.partners).toMatchObject([{ organisatie: org(UTRECHT, 'politie'), aanwezig: true }])
  expect(bespreking.passages.map(p => p.inhoud)).toEqual(['Eerder een aangifte (verzonnen).'])
  expect(bespreking.besluit?.uitkomst).toBe('afdoen')
})

test('R001-72 afdoen vraagt eerst na of partners van meer problemen weten', async () => {
  const { om, id } = await zsm()
  const afdoen = besluitInvoer(org(UTRECHT, 'om'), { uitkomst: 'afdoen' })
  expect(await poging(om.stuur(`/besprekingen/${id}/besluit`, afdoen))).toMatchObject({
    status: 422,
    velden: ['problematiek'],
  })
  await doe(om, `/besprekingen/${id}/problematiek`, {
    bevinding: 'meer',
    toelichting: 'Schulden en drank (verzonnen).',
    gevraagd: [org(UTRECHT, 'politie')],
  })
  expect((await poging(om.stuur(`/besprekingen/${id}/besluit`, afdoen))).status).toBe(409)
})

test('R001-73 wat de ZSM-tafel doorgeleidt staat op de volgende agenda van het risico-overleg, en Veilig Thuis moet erbij zijn', async () => {
  const { om, politie, id } = await zsm()
  const vera = await huis.als(`voorzitter.${UTRECHT}`)
  expect(await ziet(vera, id)).toBe(404)
  await doe(om, `/besprekingen/${id}/besluit`, besluitInvoer(org(UTRECHT, 'om'), { uitkomst: 'risico-overleg' }))
  expect((await agenda(vera, '?tafel=risico-overleg')).besprekingen.map(b => b.id)).toContain(id)
  // who sat at the first table is not by that at the next
  expect([await ziet(om, id), await ziet(politie, id)]).toEqual([404, 404])
  await doe(vera, `/besprekingen/${id}/aanwezigheid`, { aanwezig: [] })
  const nee = await poging(vera.stuur(`/besprekingen/${id}/besluit`, besluitInvoer(org(UTRECHT, 'vhru'))))
  expect(nee).toMatchObject({ status: 409, velden: ['partner.veilig-thuis'] })
  await doe(vera, `/besprekingen/${id}/aanwezigheid`, { aanwezig: [(await bekijk(vera, id)).bespreking.inbrenger] })
  await doe(vera, `/besprekingen/${id}/besluit`, besluitInvoer(org(UTRECHT, 'vhru')))
})

test('hetzelfde huishouden dat binnen twaalf maanden weer op tafel komt, staat erbij met de dag', async () => {
  const [anna, vera] = await Promise.all(['aanname', 'voorzitter'].map(k => huis.als(`${k}.${ROTTERDAM}`)))
  if (!anna || !vera) throw new Error('Niet iedereen is er.')
  const zaak = await melding(anna, 'Rotterdam')
  const een = await agendeer(anna, zaak, 'geweldkamer')
  expect((await bekijk(vera, een)).eerder).toEqual([])
  const twee = await agendeer(anna, zaak, 'geweldkamer', { spoed: 'ja', aanleiding: 'herhaling' })
  expect((await bekijk(vera, twee)).eerder).toEqual([huis.klok.nu().toISOString().slice(0, 10)])
  // urgent stands first on the same day
  const rij = (await agenda(vera, '?tafel=geweldkamer')).besprekingen.map(b => b.id)
  expect(rij.indexOf(twee)).toBeLessThan(rij.indexOf(een))
})

test('wat het overleg aan de inbrenger vraagt (code rood, onafhankelijke regie, de Raad) hoort die meteen', async () => {
  const [anna, vera] = await Promise.all(['aanname', 'voorzitter'].map(k => huis.als(`${k}.${ROTTERDAM}`)))
  if (!anna || !vera) throw new Error('Niet iedereen is er.')
  const id = await agendeer(anna, await melding(anna, 'Rotterdam'), 'geweldkamer')
  await doe(vera, `/besprekingen/${id}/aanwezigheid`, { aanwezig: (await bekijk(vera, id)).aanTafel })
  const vraagt = {
    codeRood: 'ja',
    onafhankelijkeRegie: 'ja',
    verzoekRaad: 'ja',
    nietLichter: 'Proef.',
    nietZwaarder: 'Proef.',
  }
  await doe(vera, `/besprekingen/${id}/besluit`, besluitInvoer(org(ROTTERDAM, 'vhrr'), vraagt))
  const soorten = (
    await huis.kijk<{ soort: string }>(
      `select soort from kring.bericht where zaak = $1 and rol = 'medewerker-veilig-thuis' order by soort`,
      [id],
    )
  ).map(r => r.soort)
  expect(soorten).toEqual(['tafel-code-rood', 'tafel-onafhankelijke-regie', 'tafel-raad'])
  expect((await bekijk(anna, id)).werk.filter(w => w.klaarOp === null).map(w => w.soort)).toContain(
    'tafelbesluit-uitvoeren',
  )
})

/** A police report on the daily screening, everybody there. */
async function screening(incident: string) {
  const [anna, vera] = await Promise.all(['aanname', 'voorzitter'].map(k => huis.als(`${k}.${ARNHEM}`)))
  if (!anna || !vera) throw new Error('Niet iedereen is er.')
  const zaak = await melding(anna, 'Arnhem', { bron: 'politie', kanaal: 'politie', incident })
  const [rij] = await huis.kijk<{ zaak: string }>('select zaak from kring.bespreking where uit_zaak = $1', [zaak])
  const id = rij?.zaak ?? ''
  await doe(anna, `/besprekingen/${id}/grond`, {
    grond: 'wmo-5-1-6',
    doel: 'Verzonnen.',
    noodzaak: 'Verzonnen.',
    gezinWeet: 'nee',
  })
  await nodig(vera, id, org(ARNHEM, 'politie'))
  await nodig(vera, id, org(ARNHEM, 'om'), 'wjsg-39f')
  await doe(vera, `/besprekingen/${id}/aanwezigheid`, { aanwezig: (await bekijk(vera, id)).aanTafel })
  return { anna, vera, id, zaak, vt: (await bekijk(anna, id)).bespreking.inbrenger }
}

/** A case at the table that decides quickly, chaired by the prosecution, with the police there. */
async function zsm() {
  const [anna, politie] = await Promise.all(['aanname', 'politie'].map(k => huis.als(`${k}.${UTRECHT}`)))
  const om = await huis.als(`voorzitter2.${UTRECHT}`)
  if (!anna || !politie) throw new Error('Niet iedereen is er.')
  const id = await agendeer(anna, await melding(anna, 'Utrecht'), 'zsm')
  await nodig(om, id, org(UTRECHT, 'politie'))
  await doe(om, `/besprekingen/${id}/aanwezigheid`, { aanwezig: (await bekijk(om, id)).aanTafel })
  return { anna, om, politie, id }
}
