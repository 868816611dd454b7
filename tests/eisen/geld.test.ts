import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { bouw } from '../../gedeeld/regio/bouwen.ts'
import { getRegelboek, leesMappen, REGIOS as MAP } from '../../gedeeld/regio/laden.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { voerUit } from '../../service/cli/kring.ts'
import { som } from '../../sturing/geld/bedrag.ts'
import { jaarstand, klopDaling } from '../../sturing/geld/begroting.ts'
import { betalersIn } from '../../sturing/geld/betaler.ts'
import { reken, type Uitkomst } from '../../sturing/geld/scenario.ts'
import type { Scenario } from '../../sturing/geld/scenariovorm.ts'
import { dekking, isFout, verdeel } from '../../sturing/geld/sleutel.ts'
import { uitVisie } from '../../sturing/geld/uitvisie.ts'
import { faseer, naKorting } from '../../sturing/geld/verloop.ts'

/** Money by the rules themselves: keys, cover, cuts and scenarios, with the amounts of the documents. */
const { regios: REGIOS } = getRegelboek()
const regio = (id: string): RegioDefinitie => {
  const def = REGIOS.get(id)
  if (def === undefined) throw new Error(`Geen regio ${id}`)
  return def
}
const EURO = 100
const uitkomst = (s: Scenario): Uitkomst => {
  const uit = reken(s)
  if (isFout(uit)) throw new Error(uit.fout)
  return uit
}
const deelnemer = (naam: string, tellingen: Record<string, number> = {}) => ({ naam, tellingen })

test('R000-112 kosten van 100 geven ten hoogste 60 van het rijk en ten minste 40 van de gemeenten', () => {
  const def = regio('rotterdam-2014')
  const deel = def.geld.find(g => g.id === 'rijksdeel')?.percentage ?? 0
  expect(dekking(100, deel)).toEqual({ rijk: 60, gemeenten: 40 })
  // the state pays out less than its part: municipalities carry more, never less
  expect(dekking(100, deel, 50)).toEqual({ rijk: 50, gemeenten: 50 })
  for (const kosten of [1, 3, 99, 101, 12_345_678_901]) {
    const d = dekking(kosten, deel)
    expect(d.rijk + d.gemeenten).toBe(kosten)
    expect(d.rijk / kosten).toBeLessThanOrEqual(0.6)
    expect(d.gemeenten / kosten).toBeGreaterThanOrEqual(0.4)
  }
})

const SCHIL = regio('rotterdam-2014').gemeenten.map((g, i) =>
  deelnemer(g.naam, { inwoners: 600_000 - i * 61_337, zaken: 7 + i * 13 }),
)
test('R000-113 een andere sleutel verandert het deel van schilgemeenten, en de som blijft gelijk', () => {
  const kosten = 2_000_000_01
  const sleutels = [
    { alles: 'Rotterdam' },
    { naar: 'inwoners' },
    { naar: 'zaken' },
    { vast: Object.fromEntries(SCHIL.map((d, i) => [d.naam, i + 1])) },
  ]
  const delen = sleutels.map(sleutel => verdeel(kosten, sleutel, SCHIL))
  const goed = delen.flatMap(d => (isFout(d) ? [] : [d]))
  expect(goed).toHaveLength(sleutels.length)
  expect(goed.map(som)).toEqual(sleutels.map(() => kosten))
  expect(new Set(goed.map(d => d.join())).size).toBe(sleutels.length)
})

test('R000-115 twee verdeelmodellen geven twee bedragen voor dezelfde regio en hetzelfde jaar, met fasering', () => {
  const oud = 6_000_000 * EURO
  const stappen = [
    { jaar: 2015, deel: 50 },
    { jaar: 2016, deel: 50 },
  ]
  const modellen = [faseer(oud, oud, stappen), faseer(oud, 8_000_000 * EURO, stappen)]
  const in2015 = modellen.map(m => (isFout(m) ? null : m.find(j => j.jaar === 2015)?.centen))
  expect(in2015).toEqual([6_000_000 * EURO, 7_000_000 * EURO])
  // the amounts of the vision, as precise as it names them
  const bedragen = regio('rotterdam-2014').geld.filter(g => g.id.startsWith('duvo-'))
  expect(bedragen.map(g => [g.bedrag, g.precisie])).toEqual([
    [6_000_000, 'bijna'],
    [8_000_000, 'circa'],
  ])
})

test('R001-121 een nieuwe verdeelsleutel laat per centrumgebied zien wat er verandert, en landelijk meebetalen gaat er als deel af', () => {
  const nu = { Utrecht: 5_413_666, Amersfoort: 2_076_766 }
  const uit = uitkomst({
    naam: 'Nieuwe verdeelsleutel',
    jaar: 2015,
    deelnemers: [deelnemer('Utrecht', { hulpvraag: 70 }), deelnemer('Amersfoort', { hulpvraag: 30 })],
    taken: [{ id: 'uitkering', naam: 'uitkering', bedrag: 7_490_432 }],
    kolommen: [
      { naam: 'Nu', aannames: ['zoals in 2014'], sleutel: { vast: nu } },
      { naam: 'Nieuw', aannames: ['naar mogelijke hulpvraag'], sleutel: { naar: 'hulpvraag' }, landelijk: 2 },
    ],
  })
  const [oud, nieuw] = uit.kolommen
  expect(oud?.perDeelnemer.map(p => p.centen)).toEqual([nu.Utrecht * EURO, nu.Amersfoort * EURO])
  expect(nieuw?.perDeelnemer.map(p => [p.naam, p.verschil])).toEqual([
    ['Utrecht', -17_036_360],
    ['Amersfoort', 17_036_360],
  ])
  expect(nieuw?.deelnemers).toBe(oud?.deelnemers)
  expect(nieuw?.perDeelnemer.map(p => p.landelijk)).toEqual([10_486_605, 4_494_259])
})

test('R002-112 de reeks van 2012 tot en met 2017 staat er, en 2017 is op de afronding na 38 procent lager dan 5,7 miljoen', () => {
  const def = regio('arnhem-achterhoek-2014')
  const posten = uitVisie(def)
  const jaren = [2012, 2013, 2014, 2015, 2016, 2017]
  const uitkering = (jaar: number) =>
    posten.filter(p => p.jaar === jaar && p.geldbron === 'doeluitkering' && p.soort === 'beschikbaar')
  expect(jaren.map(jaar => uitkering(jaar).map(p => p.centen / EURO))).toEqual(
    [5_000_000, 5_700_000, 5_700_000, 4_900_000, 4_200_000, 3_500_000].map(b => [b]),
  )
  const [eerst, eind] = [uitkering(2014)[0]?.centen ?? 0, uitkering(2017)[0]?.centen ?? 0]
  const korting = def.geld.find(g => g.id === 'korting-2015')?.percentage ?? 0
  expect(korting).toBe(38)
  expect(klopDaling(eerst, eind, korting, 100_000 * EURO)).toBe(true)
  expect(klopDaling(eerst, eind, 30, 100_000 * EURO)).toBe(false)
  // the reserve, its word and its condition
  expect(jaarstand(def, posten, 2014).reserve).toEqual({ centen: 1_700_000 * EURO, geschat: true })
  expect(posten.find(p => p.soort === 'reserve')).toMatchObject({
    precisie: 'circa',
    voorbehoud: /2015 tot en met 2018/,
  })
  expect(posten.filter(p => p.voorbehoud?.startsWith('het rijk')).map(p => p.jaar)).toEqual([2015, 2016])
})

test('R003-111 begroting 3.340.000 met een toezegging van 3.050.000 laat voor 2014 nog 290.000 vrij', () => {
  const def = regio('ijsselland-2014')
  const s = jaarstand(def, uitVisie(def), 2014)
  expect([s.beschikbaar.centen, s.toegezegd.centen, s.vrij].map(c => c / EURO)).toEqual([3_340_000, 3_050_000, 290_000])
})

test('R003-113 17 procent korting op 3.340.000 geeft 2.772.200, en twee jaren delen het verschil zoals ingevoerd', () => {
  const def = regio('ijsselland-2014')
  const korting = def.geld.find(g => g.id === 'korting-2015')?.percentage ?? 0
  const van = 3_340_000 * EURO
  const naar = naKorting(van, korting)
  expect(naar).toBe(2_772_200 * EURO)
  expect(
    faseer(van, naar, [
      { jaar: 2015, centen: 200_000 * EURO },
      { jaar: 2016, centen: 367_800 * EURO },
    ]),
  ).toEqual([
    { jaar: 2015, centen: 3_140_000 * EURO, stap: -200_000 * EURO },
    { jaar: 2016, centen: 2_772_200 * EURO, stap: -367_800 * EURO },
  ])
  const nee = faseer(van, naar, [
    { jaar: 2015, centen: 200_000 * EURO },
    { jaar: 2016, centen: 200_000 * EURO },
  ])
  expect(isFout(nee)).toBe(true)
})

test('R003-114 het deel voor landelijke voorzieningen is een instelling van iets meer dan twee procent', () => {
  const deel = regio('ijsselland-2014').geld.find(g => g.id === 'landelijke-voorzieningen')
  expect(deel).toMatchObject({ percentage: 2, precisie: 'ruim' })
  const apart = (landelijk: number) =>
    uitkomst({
      naam: 'Landelijk',
      jaar: 2015,
      deelnemers: [deelnemer('Zwolle'), deelnemer('Deventer')],
      taken: [{ id: 'a', naam: 'a', bedrag: 1_000_000 }],
      kolommen: [{ naam: 'k', aannames: ['a'], sleutel: { vast: { Zwolle: 3, Deventer: 1 } }, landelijk }],
    }).kolommen[0]?.perDeelnemer.map(p => p.landelijk / EURO)
  expect(apart(deel?.percentage ?? 0)).toEqual([15_000, 5_000])
  expect(apart(2.4)).toEqual([18_000, 6_000])
})

test('R003-119 een andere regel voor bewoners uit andere regio’s verandert de kosten per regio van herkomst, en het totaal blijft gelijk', () => {
  // nights in one's own shelters, and nights of one's own residents, wherever they slept
  const regios = [
    deelnemer('IJsselland', { hier: 900, herkomst: 500, inwoners: 500_000 }),
    deelnemer('Twente', { hier: 100, herkomst: 300, inwoners: 620_000 }),
    deelnemer('Drenthe', { hier: 0, herkomst: 200, inwoners: 490_000 }),
  ]
  const kosten = 133_337_77
  const delen = ['hier', 'herkomst', 'inwoners'].map(naar => verdeel(kosten, { naar }, regios))
  const goed = delen.flatMap(d => (isFout(d) ? [] : [d]))
  expect(goed.map(som)).toEqual([kosten, kosten, kosten])
  expect(goed[0]?.[2]).toBe(0)
  expect(goed[1]?.[2]).toBeGreaterThan(0)
  expect(new Set(goed.map(d => d.join())).size).toBe(3)
})

test('elk doel van elke regio heeft in zijn eigen jaren iemand die betaalt, of zegt dat niet', () => {
  for (const def of REGIOS.values())
    for (const p of uitVisie(def)) {
      const doel = def.gelddoelen.find(d => d.id === p.doel)
      if (doel === undefined || p.jaar === null || p.geldbron === undefined) continue
      expect(betalersIn(doel, p.jaar), `${def.regio.id} ${p.id}`).toContain(p.geldbron)
    }
})

describe('geld dat niet klopt wordt geweigerd met bestand, regel en raad', () => {
  const UTRECHT = 'utrecht-amersfoort-2015'
  const KOPIE = leesMappen(MAP).filter(map => ['landelijk', UTRECHT].includes(map.naam))
  const bestand = `${UTRECHT}/geld.yaml`
  const met = (van: string, naar: string) =>
    KOPIE.map(map => ({
      ...map,
      bestanden: map.bestanden.map(({ naam, tekst }) => ({
        naam,
        tekst: naam === bestand ? tekst.replace(van, naar) : tekst,
      })),
    }))
  test.each([
    [
      'een som',
      'bedrag: 1734210',
      'bedrag: 1734211',
      /som van veilig-thuis-utrecht, veilig-thuis-amersfoort is 1734210/,
    ],
    ['een deel van een som', 'bedrag: 378242', 'bedrag: 378243', /hier staat/],
    ['een onbekende geldbron', '[{ geldbron: jeugdgeld }]', '[{ geldbron: jeugdgld }]', /"jeugdgld" komt niet voor/],
    [
      'twee keer dezelfde betaler',
      '[{ geldbron: g4 }]',
      '[{ geldbron: g4 }, { geldbron: g4 }]',
      /twee keer voor dezelfde tijd/,
    ],
    ['circa zonder geschat', 'bedrag: 77903,', 'bedrag: 77903, precisie: circa,', /heet niet geschat/],
  ])('%s', (_naam, van, naar, zin) => {
    const fout = bouw(met(van, naar)).fouten.find(f => zin.test(f.message))
    expect(fout?.file).toBe(bestand)
    expect(fout?.line).toBeGreaterThan(1)
    expect(fout?.hint.length).toBeGreaterThan(5)
  })
})

describe('kring money', () => {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-geld-'))
  const bestand = (naam: string, inhoud: string) => {
    const plek = path.join(map, naam)
    fs.writeFileSync(plek, inhoud)
    return plek
  }
  const draai = (args: readonly string[]) => voerUit(['money', ...args, '--json'], () => undefined)
  const GOED = fs.readFileSync(new URL('../../docs/voorbeelden/scenario.yaml', import.meta.url), 'utf8')

  test('het voorbeeld zet kolommen naast elkaar, elk met aannames, en elke kolom telt op', async () => {
    const { document, code } = await draai(['scenario', '--file', bestand('s.yaml', GOED)])
    expect(code).toBe(0)
    const { columns } = document as { columns: { addsUp: boolean; assumptions: string[]; perParticipant: object[] }[] }
    expect(columns.length).toBeGreaterThan(2)
    for (const k of columns) {
      expect(k.addsUp).toBe(true)
      expect(k.assumptions.length).toBeGreaterThan(0)
      expect(k.perParticipant).toHaveLength(7)
    }
  })

  test.each([
    [
      'telt niet op',
      (s: string) => s.replace('totaal: 3600000', 'totaal: 3700000'),
      /samen € 3\.600\.000, en als totaal staat er € 3\.700\.000/,
    ],
    [
      'buiten de regio',
      (s: string) => s.replaceAll('Ridderkerk', 'Verzonnenstad'),
      /Verzonnenstad hoort niet bij deze regio/,
    ],
    ['onbekende telling', (s: string) => s.replace('naar: inwoners', 'naar: bomen'), /"bomen" niet ingevuld/],
  ])('%s: een rustige zin en niets anders', async (_naam, maak, zin) => {
    const { document, code } = await draai(['scenario', '--file', bestand('fout.yaml', maak(GOED))])
    expect(code).toBe(1)
    expect((document as { error: { message: string } }).error.message.replaceAll('\u00a0', ' ')).toMatch(zin)
  })

  test('een bestand dat de vorm niet heeft noemt regel en raad', async () => {
    const { document, code } = await draai([
      'scenario',
      '--file',
      bestand('vorm.yaml', GOED.replace('jaar: 2015', 'jaar: straks')),
    ])
    expect(code).toBe(1)
    expect(document).toMatchObject({ errors: [{ file: 'vorm.yaml', path: 'jaar' }] })
  })

  test.each([
    [[]],
    [['scenario']],
    [['scenario', '--file', '/bestaat/niet']],
    [['budget', '--regio', 'x']],
    [['onzin']],
  ])('%j zegt wat er hoort', async args => {
    const { document, code } = await draai(args)
    expect(code).toBe(1)
    expect(document).toHaveProperty('error.known')
  })

  test('de begroting van een regio is te lezen met de precisie van de bron', async () => {
    const { document } = await draai(['budget', '--regio', 'rotterdam-2014', '--year', '2014'])
    expect(document).toMatchObject({
      years: [{ year: 2014, available: { amount: 6_000_000, estimate: true }, amounts: [{ precision: 'bijna' }] }],
    })
  })
})
