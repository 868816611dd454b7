import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt } from '../../service/verhaal/hand.ts'
import { Blad as Verschuifbeeld } from '../../sturing/geld/screens/Verschuiving.tsx'
import { maakHuis, type Huis } from '../hulp/huis.ts'

/** Money through the front door: tables that add up, who may pay what, tasks by municipality, cost next to effect, fund and scenarios. */
let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const [ROTTERDAM, UTRECHT, ARNHEM, IJSSELLAND, RIJNMOND] = [
  'rotterdam-2014',
  'utrecht-amersfoort-2015',
  'arnhem-achterhoek-2014',
  'ijsselland-2014',
  'rotterdam-rijnmond-2024',
] as const
type Som = { centen: number; geschat: boolean }
type Post = {
  soort: string
  wat: string
  centen: number
  precisie: string
  geschat: boolean
  geldbron: string
  doel: string
  gebied: string | null
  gemeente: string | null
  groep: string | null
  plaatsen: number | null
  bron: string
  uit: string
  gemeentenGeteld: number | null
}
type Geld = {
  stand: Record<'beschikbaar' | 'toegezegd' | 'besteed' | 'reserve', Som> & {
    vrij: number
    eigen: Som & { gemeenten: number }
  }
  perDoel: {
    doel: string
    beschikbaar: Som
    toegezegd: Som
    besteed: Som
    vrij: number | null
    bronnen: { geldbron: string; centen: number; deel: number }[]
  }[]
  posten: Post[]
  oud: Post[]
  doelen: { id: string; betalers: { geldbron: string; van: string | null; tot: string | null }[] }[]
  geldbronnen: { id: string; naam: string }[]
}
const euro = (bedrag: number) => Math.round(bedrag * 100)
const geld = (wie: Bezoeker, jaar: number | 'geen') => gelukt(wie.haal<Geld>(`/geld?jaar=${jaar}`))
const zet = (wie: Bezoeker, opgave: object) =>
  wie.stuur<{ id: string }>('/geld/begroting', { soort: 'beschikbaar', bron: 'Jaarstukken', ...opgave })
/** How an attempt ended, with the sentence that was said. */
const zin = async (antwoord: Promise<{ status: number; inhoud: unknown }>) => {
  const { status, inhoud } = await antwoord
  return [status, ((inhoud as { detail?: string }).detail ?? '').replaceAll('\u00a0', ' ')] as const
}
const regel = (doel: string, bedrag: number, meer: object = {}) => ({ doel, centen: euro(bedrag), ...meer })
const beleid = (regio: string) => huis.als(`beleid.${regio}`)
const perDoel = (g: Geld, wat: 'beschikbaar' | 'besteed') =>
  Object.fromEntries(g.perDoel.flatMap(d => (d[wat].centen === 0 ? [] : [[d.doel, d[wat].centen / 100]])))

test('R000-111 de rijksuitkering is te verdelen over steunpunt, opvang en huisverbod, en de delen moeten optellen', async () => {
  const bea = await beleid(ROTTERDAM)
  const opgave = {
    ...{ jaar: 2013, wat: 'uitkering vrouwenopvang', geldbron: 'duvo', precisie: 'bijna' },
    regels: [
      regel('advies-en-melding', 2_100_000),
      regel('opvangplaatsen', 2_900_000),
      regel('huisverbodtaken', 1_000_000),
    ],
  }
  const fout = await zin(zet(bea, { ...opgave, totalen: [{ centen: euro(6_100_000) }] }))
  expect(fout).toEqual([422, 'Alles samen is € 6.000.000, en als totaal staat er € 6.100.000. Dat scheelt € 100.000.'])
  expect((await geld(bea, 2013)).posten).toEqual([])
  await gelukt(zet(bea, { ...opgave, totalen: [{ centen: euro(6_000_000) }] }))
  const g = await geld(bea, 2013)
  expect(perDoel(g, 'beschikbaar')).toEqual({
    'advies-en-melding': 2_100_000,
    opvangplaatsen: 2_900_000,
    huisverbodtaken: 1_000_000,
  })
  expect(g.stand.beschikbaar).toEqual({ centen: euro(6_000_000), geschat: true })
})

test('R000-114 per taak staat wie haar heeft, wat er is en wat besteed is per gemeente, en de totalen kloppen met de begroting', async () => {
  const bea = await beleid(ROTTERDAM)
  const jaar = 2016
  await gelukt(
    zet(bea, {
      ...{ jaar, wat: 'uitkering', geldbron: 'duvo' },
      regels: [regel('advies-en-melding', 900_000), regel('huisverbodtaken', 500_000)],
    }),
  )
  await gelukt(
    zet(bea, {
      ...{ soort: 'bijdrage', jaar, wat: 'eigen geld', geldbron: 'gemeenten' },
      regels: [
        regel('backoffice', 120_000, { gemeente: 'Ridderkerk' }),
        regel('backoffice', 80_000, { gemeente: 'Barendrecht' }),
      ],
    }),
  )
  await gelukt(
    zet(bea, {
      ...{ soort: 'besteed', jaar, wat: 'eerste half jaar', geldbron: 'gemeenten' },
      regels: [
        regel('backoffice', 50_000.5, { gemeente: 'Ridderkerk' }),
        regel('advies-en-melding', 400_000),
        regel('huisverbodtaken', 30_000, { gemeente: 'Barendrecht' }),
      ],
    }),
  )
  type Regel = { doel: string; gemeente: string | null; houder: string; beschikbaar: Som; besteed: Som }
  type Taken = {
    regels: Regel[]
    perGemeente: Omit<Regel, 'doel' | 'houder'>[]
    totaal: { beschikbaar: Som; besteed: Som }
  }
  const t = await gelukt(bea.haal<Taken>(`/geld/taken?jaar=${jaar}`))
  const vak = (doel: string, gemeente: string | null) => {
    const r = t.regels.find(x => x.doel === doel && x.gemeente === gemeente)
    return [r?.houder, (r?.beschikbaar.centen ?? 0) / 100, (r?.besteed.centen ?? 0) / 100]
  }
  expect(vak('backoffice', 'Ridderkerk')).toEqual(['gemeente Ridderkerk', 120_000, 50_000.5])
  expect(vak('backoffice', 'Barendrecht')).toEqual(['gemeente Barendrecht', 80_000, 0])
  expect(vak('huisverbodtaken', 'Barendrecht')).toEqual(['gemeente Rotterdam', 0, 30_000])
  expect(vak('advies-en-melding', null)[0]).toBe('ASHG Rotterdam')
  const g = await geld(bea, jaar)
  const alles = { beschikbaar: g.stand.beschikbaar.centen + g.stand.eigen.centen, besteed: g.stand.besteed.centen }
  for (const wat of ['beschikbaar', 'besteed'] as const) {
    expect(t.regels.reduce((n, r) => n + r[wat].centen, 0)).toBe(alles[wat])
    expect(t.perGemeente.reduce((n, r) => n + r[wat].centen, 0)).toBe(alles[wat])
    expect(t.totaal[wat].centen).toBe(alles[wat])
  }
})

test('R000-116 een plaats voor een van de vijf groepen staat apart van gewone opvang en toont wie betaalt', async () => {
  const bea = await beleid(ROTTERDAM)
  const plaats = (jaar: number, doel: string, geldbron: string, groep = 'mannen') =>
    zet(bea, {
      ...{ soort: 'besteed', jaar, wat: 'plaatsen specifieke groepen', geldbron },
      regels: [regel(doel, 60_000, { groep, plaatsen: 2 })],
    })
  const [status, gewoon] = await zin(plaats(2014, 'opvangplaatsen', 'duvo'))
  expect([status, gewoon]).toEqual([
    422,
    'Plaatsen voor deze groep staan apart van gewone opvang. Boek ze op "opvang voor de vijf specifieke groepen".',
  ])
  expect((await zin(plaats(2014, 'opvang-specifieke-groepen', 'gemeenten')))[1]).toMatch(
    /In 2014 betaalt dit: extra geld van het rijk/,
  )
  expect((await zin(plaats(2015, 'opvang-specifieke-groepen', 'rijk-extra')))[1]).toMatch(
    /In 2015 betaalt dit: gemeenten/,
  )
  await gelukt(plaats(2014, 'opvang-specifieke-groepen', 'rijk-extra'))
  await gelukt(plaats(2015, 'opvang-specifieke-groepen', 'gemeenten'))
  await gelukt(
    zet(bea, {
      ...{ soort: 'besteed', jaar: 2014, wat: 'gewone plaatsen', geldbron: 'duvo' },
      regels: [regel('opvangplaatsen', 90_000, { groep: 'vrouwen', plaatsen: 3 })],
    }),
  )
  const plekken = async (jaar: number) => {
    const g = await geld(bea, jaar)
    return g.posten
      .filter(p => p.plaatsen !== null)
      .map(p => [p.doel, p.groep, p.plaatsen, g.geldbronnen.find(b => b.id === p.geldbron)?.naam])
      .sort()
  }
  expect(await plekken(2014)).toEqual([
    ['opvang-specifieke-groepen', 'mannen', 2, 'extra geld van het rijk'],
    ['opvangplaatsen', 'vrouwen', 3, 'uitkering vrouwenopvang van het rijk'],
  ])
  expect(await plekken(2015)).toEqual([['opvang-specifieke-groepen', 'mannen', 2, 'gemeenten']])
})

type Effect = {
  regels: {
    soort: string
    id: string
    kosten: Som
    cijfer: { id: string } | null
    stand: { waarde: number; periode: string } | null
    zonderResultaat: boolean
  }[]
}
const effect = async (wie: Bezoeker, jaar: number) => {
  const { regels } = await gelukt(wie.haal<Effect>(`/geld/effect?jaar=${jaar}`))
  return (id: string) => {
    const r = regels.find(x => x.id === id)
    return [r?.kosten.centen, r?.cijfer?.id, r?.stand?.waarde, r?.zonderResultaat]
  }
}

test('R000-117 in de lijst van functies staan de kosten naast het cijfer dat zegt wat het oplevert', async () => {
  const bea = await beleid(ROTTERDAM)
  const jaar = 2017
  await gelukt(
    zet(bea, {
      ...{ soort: 'besteed', jaar, wat: 'jaarrekening', geldbron: 'duvo' },
      regels: [regel('advies-en-melding', 2_000_000), regel('opvangplaatsen', 3_000_000)],
    }),
  )
  await gelukt(bea.stuur('/cijfers/d000-17/waarden', { periode: '2017', waarde: 61.5, bron: 'Navraag na een jaar' }))
  const naast = await effect(bea, jaar)
  expect(naast('advies-en-melding').slice(0, 2)).toEqual([euro(2_000_000), 'd000-02'])
  expect(naast('advies-en-melding')[3]).toBe(false)
  expect(naast('opvangplaatsen')).toEqual([euro(3_000_000), 'd000-17', 61.5, false])
})

test('R001-118 de tabel per centrumgebied en categorie geeft dezelfde totalen, en een verkeerde som wordt gezegd', async () => {
  const bea = await beleid(UTRECHT)
  const [u, a] = ['centrumgebied-utrecht', 'centrumgebied-amersfoort']
  const tabel = {
    ...{ jaar: 2015, wat: 'uitkering vrouwenopvang', geldbron: 'duvo', bron: 'Meicirculaire 2014' },
    regels: [
      regel('veilig-thuis', 1_014_710, { gebied: u }),
      regel('veilig-thuis', 719_500, { gebied: a }),
      regel('opvang', 4_020_714, { gebied: u }),
      regel('opvang', 1_279_363, { gebied: a }),
      regel('algemeen', 378_242, { gebied: u }),
      regel('algemeen', 77_903, { gebied: a }),
    ],
  }
  const totaal = (bedrag: number, meer: object = {}) => ({ centen: euro(bedrag), ...meer })
  const totalen = [
    totaal(1_734_210, { doel: 'veilig-thuis' }),
    totaal(5_300_077, { doel: 'opvang' }),
    totaal(456_145, { doel: 'algemeen' }),
    totaal(5_413_666, { gebied: u }),
    totaal(2_076_766, { gebied: a }),
    totaal(7_490_432),
  ]
  const mis = await zin(zet(bea, { ...tabel, totalen: [...totalen.slice(0, 4), totaal(2_076_776, { gebied: a })] }))
  expect(mis).toEqual([
    422,
    'Samen voor centrumgebied Amersfoort is € 2.076.766, en als totaal staat er € 2.076.776. Dat scheelt € 10.',
  ])
  expect((await geld(bea, 2015)).posten).toEqual([])
  await gelukt(zet(bea, { ...tabel, totalen }))
  const g = await geld(bea, 2015)
  expect(g.stand.beschikbaar).toEqual({ centen: euro(7_490_432), geschat: false })
  expect(perDoel(g, 'beschikbaar')).toEqual({ 'veilig-thuis': 1_734_210, opvang: 5_300_077, algemeen: 456_145 })
  const gebied = (id: string) => g.posten.filter(p => p.gebied === id).reduce((n, p) => n + p.centen, 0)
  expect([gebied(u), gebied(a)]).toEqual([euro(5_413_666), euro(2_076_766)])
})

test('R001-119 Veilig Thuis voor minderjarigen op de DUVO wordt geweigerd, en mannenopvang kan niet op de DUVO', async () => {
  const bea = await beleid(UTRECHT)
  const boek = (doel: string, geldbron: string, meer: object = {}) =>
    zet(bea, { soort: 'besteed', jaar: 2016, wat: 'inzet', geldbron, regels: [regel(doel, 1000, meer)] })
  expect(await zin(boek('veilig-thuis-minderjarigen', 'duvo'))).toEqual([
    422,
    expect.stringMatching(/alleen het deel voor volwassenen.*In 2016 betaalt dit: jeugdgeld van gemeenten\.$/),
  ])
  expect(await zin(boek('mannenopvang', 'duvo'))).toEqual([422, expect.stringMatching(/tijdelijk rijksgeld/)])
  expect((await zin(boek('opvang', 'duvo', { groep: 'mannen', plaatsen: 1 })))[1]).toMatch(/Boek ze op "mannenopvang"/)
  expect((await zin(boek('crisisopvang-mo', 'duvo')))[1]).toMatch(/maatschappelijke opvang/)
  for (const [doel, bron] of [
    ['veilig-thuis-minderjarigen', 'jeugdgeld'],
    ['veilig-thuis', 'duvo'],
    ['mannenopvang', 'g4'],
  ] as const)
    await gelukt(boek(doel, bron))
  const g = await geld(bea, 2016)
  expect(g.posten.map(p => [p.doel, p.geldbron]).sort()).toEqual([
    ['mannenopvang', 'g4'],
    ['veilig-thuis', 'duvo'],
    ['veilig-thuis-minderjarigen', 'jeugdgeld'],
  ])
})

test('R002-114 de subsidie aan Moviera is te verdelen over de vier delen van de keten', async () => {
  const bea = await beleid(ARNHEM)
  const vier = {
    'kennis-en-preventie': 300_000,
    signaleren: 400_000,
    'analyse-en-interventie': 2_600_000,
    'herstel-nazorg-monitoring': 500_000,
  }
  const opgave = {
    ...{ soort: 'besteed', jaar: 2015, wat: 'subsidie Moviera', ontvanger: 'Moviera', geldbron: 'doeluitkering' },
    regels: Object.entries(vier).map(([doel, bedrag]) => regel(doel, bedrag)),
  }
  expect((await zin(zet(bea, { ...opgave, totalen: [{ centen: euro(3_900_000) }] })))[0]).toBe(422)
  await gelukt(zet(bea, { ...opgave, totalen: [{ centen: euro(3_800_000) }] }))
  const g = await geld(bea, 2015)
  expect(perDoel(g, 'besteed')).toEqual(vier)
  expect(g.stand.besteed.centen).toBe(euro(3_800_000))
})

test('R002-115 bij het AMHK staat per bedrag uit welk geld het komt', async () => {
  const bea = await beleid(ARNHEM)
  const deel = (geldbron: string, bedrag: number) =>
    zet(bea, { jaar: 2018, wat: 'AMHK', geldbron, regels: [regel('amhk', bedrag)] })
  await gelukt(deel('doeluitkering', 1_500_000))
  await gelukt(deel('jeugdgeld', 500_000))
  expect((await zin(deel('gemeenten', 1)))[1]).toMatch(/uit de uitkering van het rijk en uit jeugdgeld/)
  const g = await geld(bea, 2018)
  expect(g.posten.map(p => [p.centen / 100, p.geldbron, p.bron]).sort()).toEqual([
    [1_500_000, 'doeluitkering', 'Jaarstukken'],
    [500_000, 'jeugdgeld', 'Jaarstukken'],
  ])
  expect(g.perDoel.find(d => d.doel === 'amhk')?.bronnen.map(b => [b.geldbron, b.deel])).toEqual([
    ['doeluitkering', 75],
    ['jeugdgeld', 25],
  ])
})

test('R003-112 eigen geld van acht gemeenten is een schatting, en het totaal zegt dat', async () => {
  const bea = await beleid(IJSSELLAND)
  const visie = (await geld(bea, 'geen')).posten.find(p => p.soort === 'bijdrage')
  expect(visie).toMatchObject({ centen: euro(900_000), precisie: 'ruim', geschat: true, gemeentenGeteld: 8 })
  const acht = ['Zwolle', 'Deventer', 'Kampen', 'Raalte', 'Dalfsen', 'Hardenberg', 'Ommen', 'Zwartewaterland']
  await gelukt(
    zet(bea, {
      ...{ soort: 'bijdrage', jaar: 2014, wat: 'eigen geld', geldbron: 'gemeenten', precisie: 'circa' },
      regels: acht.map((gemeente, i) => regel('eigen-inzet', 100_000 + i * 1000, { gemeente })),
    }),
  )
  const { eigen } = (await geld(bea, 2014)).stand
  expect(eigen).toEqual({ centen: euro(828_000), geschat: true, gemeenten: 8 })
})

test('een bedrag dat er al staat wordt nooit stil vervangen, en het oude blijft te lezen', async () => {
  const bea = await beleid(IJSSELLAND)
  const opgave = {
    jaar: 2014,
    wat: 'centrummiddelen',
    geldbron: 'centrummiddelen',
    regels: [regel('hele-aanpak', 3_400_000)],
  }
  const AL = 'Hier staat voor 2014 al een bedrag. Zeg dat dit het vervangt; het oude blijft te lezen.'
  expect(await zin(zet(bea, opgave))).toEqual([409, AL])
  await gelukt(zet(bea, { ...opgave, vervangt: true }))
  const eerst = await geld(bea, 2014)
  expect(eerst.stand.vrij).toBe(euro(350_000))
  expect(eerst.oud.map(p => [p.uit, p.centen / 100])).toContainEqual(['visie', 3_340_000])
  expect(await zin(zet(bea, opgave))).toEqual([409, AL])
  await gelukt(zet(bea, { ...opgave, vervangt: true, regels: [regel('hele-aanpak', 3_340_000)] }))
  const dan = await geld(bea, 2014)
  expect(dan.stand.vrij).toBe(euro(290_000))
  expect(dan.oud.map(p => p.centen / 100)).toContain(3_400_000)
})

describe('R002-113 het projectfonds', () => {
  type Fonds = {
    fondsen: { jaar: number; over: number }[]
    aanvragen: { id: string; versie: number; stand: string; waarschuwing: string | null; toegekend: number }[]
  }
  const lijst = (wie: Bezoeker) => gelukt(wie.haal<Fonds>('/geld/projecten'))
  const vraag = (wie: Bezoeker, meer: object) =>
    wie.stuur<{ id: string }>('/geld/projecten', {
      ...{ naam: 'Verzonnen project', gemeente: 'Arnhem', jaar: 2015, speerpunt: 'nazorg', eenmalig: false },
      ...{ kosten: euro(60_000), gevraagd: euro(50_000), eigen: euro(10_000), ...meer },
    })
  const besluit = (wie: Bezoeker, id: string, meer: object = {}) =>
    wie.stuur(`/geld/projecten/${id}/besluit`, { versie: 1, uitkomst: 'toegekend', ...meer })

  test('R002-113 samen wordt in 2015 nooit meer dan 75.000 toegekend, en de gemeente betaalt zelf mee', async () => {
    const bea = await beleid(ARNHEM)
    expect(await zin(vraag(bea, { gevraagd: euro(60_000), eigen: 0 }))).toEqual([
      422,
      expect.stringMatching(/als de gemeente zelf ook betaalt/),
    ])
    expect((await zin(vraag(bea, { eigen: euro(9_999) })))[1]).toMatch(/samen € 59\.999, en het project kost € 60\.000/)
    expect((await zin(vraag(bea, { jaar: 2019 })))[1]).toBe(
      'Voor 2019 is er geen projectfonds. Er is een fonds voor 2015 en 2016.',
    )
    const [een, twee] = [await gelukt(vraag(bea, {})), await gelukt(vraag(bea, { gemeente: 'Doetinchem' }))]
    await gelukt(besluit(bea, een.id))
    expect(await zin(besluit(bea, twee.id))).toEqual([
      409,
      'In het fonds van 2015 is nog € 25.000. € 50.000 toekennen kan daarom niet.',
    ])
    await gelukt(besluit(bea, twee.id, { centen: euro(25_000) }))
    const { fondsen, aanvragen } = await lijst(bea)
    expect(fondsen.map(f => [f.jaar, f.over])).toEqual([
      [2015, 0],
      [2016, euro(75_000)],
    ])
    expect(aanvragen.map(a => a.toegekend).reduce((n, x) => n + x, 0)).toBe(euro(75_000))
    expect((await zin(besluit(bea, een.id, { versie: 2 })))[1]).toBe('Over deze aanvraag is al besloten.')
  })

  test('twee besluiten tegelijk krijgen samen niet meer dan er is', async () => {
    const bea = await beleid(ARNHEM)
    const ids = [await gelukt(vraag(bea, { jaar: 2016 })), await gelukt(vraag(bea, { jaar: 2016 }))].map(r => r.id)
    const uit = await Promise.all(ids.map(id => zin(besluit(bea, id))))
    expect(uit.map(([status]) => status).sort()).toEqual([200, 409])
  })

  test('R003-115 een eenmalig project zonder einddatum en plan voor inbedding waarschuwt bij het goedkeuren', async () => {
    const bea = await beleid(IJSSELLAND)
    const project = { gemeente: 'Zwolle', jaar: 2014, speerpunt: 'kwaliteit', eenmalig: true, eigen: 0 }
    const { id } = await gelukt(vraag(bea, { ...project, kosten: euro(50_000) }))
    const { aanvragen } = await lijst(bea)
    const zegt =
      'Dit project is eenmalig en heeft geen einddatum en geen plan om het zonder extra geld in het gewone werk te brengen.'
    expect(aanvragen.find(a => a.id === id)?.waarschuwing).toBe(zegt)
    expect(await zin(besluit(bea, id))).toEqual([
      409,
      `${zegt} Wilt u het toch toekennen? Zeg dan dat u dit gelezen hebt.`,
    ])
    await gelukt(besluit(bea, id, { gezien: true }))
    const heel = { ...project, kosten: euro(50_000), eind: '2014-12-31', inbedding: 'De teams nemen het over.' }
    const ander = await gelukt(vraag(bea, heel))
    await gelukt(besluit(bea, ander.id))
  })
})

test('R004-107 van elke centrumgemeente zijn gezamenlijk deel, subregio en ander gebruik samen haar DUVO, anders wordt er niets bewaard', async () => {
  const bea = await beleid(RIJNMOND)
  const centra = {
    Rotterdam: [900_000, 7_100_000, 2_000_000],
    Nissewaard: [200_000, 800_000, 0],
    Vlaardingen: [300_000, 900_000, 100_000],
  }
  const delen = ['regionale-aanpak', 'aanpak-subregio', 'ander-gebruik'] as const
  const duvo = (extra: number) => ({
    ...{ jaar: 2024, wat: 'DUVO', geldbron: 'duvo' },
    regels: Object.entries(centra).flatMap(([gemeente, bedragen]) =>
      bedragen.map((bedrag, i) => regel(delen[i] ?? '', bedrag, { gemeente })),
    ),
    totalen: Object.entries(centra).map(([gemeente, bedragen]) => ({
      ...{ gemeente, centen: euro(bedragen.reduce((n, b) => n + b, 0) + (gemeente === 'Vlaardingen' ? extra : 0)) },
    })),
  })
  expect(await zin(zet(bea, duvo(5000)))).toEqual([
    422,
    'Samen voor Vlaardingen is € 1.300.000, en als totaal staat er € 1.305.000. Dat scheelt € 5.000.',
  ])
  expect((await geld(bea, 2024)).posten).toEqual([])
  await gelukt(zet(bea, duvo(0)))
  const { posten } = await geld(bea, 2024)
  for (const [gemeente, bedragen] of Object.entries(centra))
    expect(delen.map(d => posten.find(p => p.doel === d && p.gemeente === gemeente)?.centen)).toEqual(
      bedragen.map(euro),
    )
})

test('R004-110 naast de kosten van een actie staat het resultaat, en kosten zonder resultaat vallen op', async () => {
  const bea = await beleid(RIJNMOND)
  const jaar = 2025
  await gelukt(
    zet(bea, {
      ...{ soort: 'besteed', jaar, wat: 'acties', geldbron: 'gemeenten' },
      regels: [regel('acties', 40_000, { actie: 'sterke-teams' }), regel('acties', 15_000, { actie: 'plegers-hulp' })],
    }),
  )
  await gelukt(bea.stuur('/geld/effect', { soort: 'actie', over: 'sterke-teams', cijfer: 'd004-12' }))
  await gelukt(bea.stuur('/geld/effect', { soort: 'actie', over: 'plegers-hulp', cijfer: 'd004-16' }))
  const naast = await effect(bea, jaar)
  expect(naast('sterke-teams')).toEqual([euro(40_000), 'd004-12', 40.4, false])
  expect(naast('plegers-hulp')).toEqual([euro(15_000), 'd004-16', undefined, true])
  expect(naast('leerthemas')).toEqual([0, undefined, undefined, false])
})

test('een scenario wordt bewaard met zijn aannames, in versies, en alleen als het op te tellen is', async () => {
  const bea = await beleid(ROTTERDAM)
  const scenario = {
    ...{ naam: 'Kosten delen', jaar: 2015, centrum: 'Rotterdam', totaal: 100 },
    deelnemers: [
      { naam: 'Rotterdam', tellingen: { inwoners: 3 } },
      { naam: 'Ridderkerk', tellingen: { inwoners: 1 } },
    ],
    taken: [{ id: 'steunpunt', naam: 'steunpunt', bedrag: 100, rijk: true }],
    kolommen: [
      { naam: 'nu', aannames: ['Rotterdam betaalt de rest.'], sleutel: { alles: 'Rotterdam' }, rijk: { deel: 60 } },
      { naam: 'samen', aannames: ['Naar inwoners.'], sleutel: { naar: 'inwoners' }, rijk: { deel: 60 } },
    ],
  }
  expect((await zin(bea.stuur('/geld/scenarios', { scenario: { ...scenario, totaal: 101 } })))[1]).toBe(
    'De taken zijn samen € 100, en als totaal staat er € 101.',
  )
  const { id } = await gelukt(bea.stuur<{ id: string }>('/geld/scenarios', { scenario }))
  type Een = {
    versie: number
    scenario: { naam: string }
    uitkomst: { kolommen: { rijk: number; aannames: string[]; perDeelnemer: { centen: number; verschil: number }[] }[] }
  }
  const een = await gelukt(bea.haal<Een>(`/geld/scenarios/${id}`))
  expect(een.uitkomst.kolommen.map(k => [k.rijk, k.aannames, k.perDeelnemer.map(p => [p.centen, p.verschil])])).toEqual(
    [
      [
        6000,
        ['Rotterdam betaalt de rest.'],
        [
          [4000, 0],
          [0, 0],
        ],
      ],
      [
        6000,
        ['Naar inwoners.'],
        [
          [3000, -1000],
          [1000, 1000],
        ],
      ],
    ],
  )
  const nieuw = { versie: 1, scenario: { ...scenario, naam: 'Kosten anders delen' } }
  await gelukt(bea.stuur(`/geld/scenarios/${id}`, nieuw))
  expect((await zin(bea.stuur(`/geld/scenarios/${id}`, nieuw)))[0]).toBe(412)
  expect(await gelukt(bea.haal<Een>(`/geld/scenarios/${id}`))).toMatchObject({
    versie: 2,
    scenario: { naam: 'Kosten anders delen' },
  })
  const rijen = await huis.kijk<{ versie: number }>('select versie from kring.geldstuk where id = $1 order by versie', [
    id,
  ])
  expect(rijen.map(r => r.versie)).toEqual([1, 2])
})

test('een tekst waaraan een mens te herkennen is wordt geweigerd en niet herhaald', async () => {
  const bea = await beleid(ROTTERDAM)
  const [status, uitleg] = await zin(
    zet(bea, {
      ...{ jaar: 2019, wat: 'hulp aan geboren 1-2-2015', geldbron: 'duvo' },
      regels: [regel('opvangplaatsen', 1)],
    }),
  )
  expect(status).toBe(422)
  expect(uitleg).toMatch(/een mens te herkennen/)
  expect(uitleg).not.toContain('2015')
})

test('R002-117 het deel van opvang tegen hulp thuis is over de jaren te volgen, uit wat besteed is', async () => {
  const bea = await beleid(ARNHEM)
  type Blad = {
    opvang: { id: string }[]
    ambulant: { id: string }[]
    jaren: { jaar: number; wat: string; deel: number | null }[]
    beweging: { kant: string; van: number; tot: number } | null
  }
  const blad = () => gelukt(bea.haal<Blad>('/geld/verschuiving'))
  expect(await blad()).toMatchObject({ opvang: [{ id: 'opvang' }], ambulant: [{ id: 'hulp-thuis' }], beweging: null })
  const leg = (soort: string, jaar: number, opvang: number, thuis: number | null) =>
    gelukt(
      zet(bea, {
        ...{ soort, jaar, wat: `rekening ${jaar}`, geldbron: 'doeluitkering' },
        regels: [regel('opvang', opvang), ...(thuis === null ? [] : [regel('hulp-thuis', thuis)])],
      }),
    )
  await leg('besteed', 2015, 3_000_000, 1_000_000)
  await leg('besteed', 2016, 2_600_000, 1_400_000)
  await leg('besteed', 2017, 2_000_000, 2_000_000)
  // a plan is not laid beside what was spent, and one of the two alone says nothing of a share
  await leg('toegezegd', 2018, 1_000_000, 3_000_000)
  await leg('besteed', 2019, 1_500_000, null)
  const na = await blad()
  expect(na.jaren).toEqual([
    expect.objectContaining({ jaar: 2015, wat: 'besteed', deel: 75 }),
    expect.objectContaining({ jaar: 2016, wat: 'besteed', deel: 65 }),
    expect.objectContaining({ jaar: 2017, wat: 'besteed', deel: 50 }),
    expect.objectContaining({ jaar: 2018, wat: 'toegezegd', deel: 25 }),
    expect.objectContaining({ jaar: 2019, wat: 'besteed', deel: null }),
  ])
  expect(na.beweging).toEqual({ kant: 'gedaald', van: 2016, tot: 2017 })
  const beeld = renderToStaticMarkup(createElement(Verschuifbeeld, { blad: na as never }))
  expect(beeld).toMatch(/<g data-lijn="opvang"/)
  expect(beeld).toContain('Het deel van opvang daalde van 65 % in 2016 naar 50 % in 2017.')
})
