import { describe, expect, test } from 'vitest'
import { bouw, type Definitiemap } from '../../gedeeld/regio/bouwen.ts'
import { REGIOS, getRegelboek, leesMappen } from '../../gedeeld/regio/laden.ts'
import type { Indicator } from '../../gedeeld/regio/schema.ts'
import { voerUit } from '../../service/cli/kring.ts'
import {
  beweging,
  figurenVan,
  grenzenVan,
  leesTijdvak,
  lijnenVan,
  telOp,
  versieVoor,
  vindIndicator,
  waaromNietOptellen,
} from '../../sturing/monitor/index.ts'

/** The figures of the five visions, as they are declared and quoted. */
const boek = getRegelboek()
const def = (regio: string) => {
  const er = boek.regios.get(regio)
  if (er === undefined) throw new Error(`Geen regio ${regio}`)
  return er
}
const [ROTTERDAM, UTRECHT, ARNHEM, IJSSELLAND, RIJNMOND] = [
  'rotterdam-2014',
  'utrecht-amersfoort-2015',
  'arnhem-achterhoek-2014',
  'ijsselland-2014',
  'rotterdam-rijnmond-2024',
]
const cijfer = (regio: string, id: string): Indicator => {
  const er = vindIndicator(def(regio), id)
  if (er === null) throw new Error(`Geen cijfer ${id}`)
  return er
}
const tijd = (id: string) => {
  const er = leesTijdvak(id)
  if (er === null) throw new Error(`Geen tijdvak ${id}`)
  return er
}
const delen = (i: Indicator) => Object.fromEntries((i.waarden?.[0]?.delen ?? []).map(d => [d.id, d.waarde]))

const LANDELIJK = boek.landelijk.indicatoren.map(i => i.id.toUpperCase())

// the vision's own figures, and behind them what Kring counts beside those for a requirement
test.each([
  [ROTTERDAM, 'D000', 25, 0],
  [UTRECHT, 'I001', 33, 3],
  [ARNHEM, 'I002', 39, 0],
  [IJSSELLAND, 'D003', 32, 0],
  [RIJNMOND, 'D004', 18, 2],
])(
  'elk cijfer van de visie van %s staat er een keer, met bron of met de reden dat het er niet is',
  (regio, reeks, n, erbij) => {
    const documenten = [...def(regio).documenten, ...boek.landelijk.documenten]
    const figuren = figurenVan(def(regio), documenten, tijd('2024-H1'))
    const verwacht = Array.from({ length: n + erbij }, (_, k) => `${reeks}-${String(k + 1).padStart(2, '0')}`)
    const eigen = figuren.filter(f => f.id.startsWith(`${reeks}-`))
    expect(eigen.map(f => f.id).toSorted()).toEqual(verwacht)
    // what law and information protocol ask of every region comes after her own
    expect(figuren.slice(eigen.length).map(f => f.id)).toEqual(LANDELIJK)
    for (const f of figuren) {
      expect(f.source).toMatch(/regels? \d|art\. \d|^(Norm|CBS)/)
      if (f.value === null) expect(f.why, f.id).toMatch(/\.$/)
      else expect(f.quoted && (f.period !== null || f.why === 'De bron noemt geen jaar.'), f.id).toBe(true)
    }
  },
)

test('R000-97 elke indicator heeft een beleidsvraag, een definitie en een bron', () => {
  for (const [regio, d] of boek.regios) {
    expect(d.indicatoren.length, regio).toBeGreaterThan(0)
    for (const i of d.indicatoren) {
      const vraag = d.beleidsvragen.find(v => v.id === i.vraag)
      expect(vraag?.vraag.nl, i.id).toMatch(/\?$/)
      expect(
        [i.definitie.nl, i.definitie.en, i.bron].every(t => t.length > 5),
        i.id,
      ).toBe(true)
    }
  }
})

test('R000-91 de meldingen van 2006 en 2012 staan in een reeks', () => {
  const [lijn] = lijnenVan(cijfer(ROTTERDAM, 'D000-02'))
  expect(lijn?.punten.map(p => [p.periode, p.waarde])).toEqual([
    ['2006', 1606],
    ['2012', 8996],
  ])
})

test('R001-111 de casussen per district van 2014 tellen op tot 2005 en 3010', () => {
  const kanten = [cijfer(UTRECHT, 'I001-03'), cijfer(UTRECHT, 'I001-04')]
  expect(kanten.map(delen)).toEqual([
    { 'eemland-zuid': 913, 'eemland-noord': 390, heuvelrug: 702 },
    { binnensticht: 385, lekstroom: 664, 'rijn-en-venen': 463, 'utrecht-stad': 1498 },
  ])
  expect(kanten.map(k => Object.values(delen(k)).reduce((n, x) => n + x, 0))).toEqual([2005, 3010])
  expect(telOp(kanten, '2014')).toBe(5015)
})

test('R002-110 elke indicator heeft een niveau, en lokaal, regionaal en landelijk komen voor', () => {
  const niveaus = def(ARNHEM).indicatoren.map(i => i.niveau)
  expect([...new Set(niveaus)].toSorted()).toEqual(['landelijk', 'lokaal', 'regionaal'])
  expect(niveaus).toHaveLength(39 + LANDELIJK.length)
})

test('R003-108 een indicator toont zijn versie en landelijke bron, en een oude versie blijft leesbaar bij haar tijd', async () => {
  const i = cijfer(IJSSELLAND, 'D003-26')
  expect(versieVoor(i, tijd('2024'))?.landelijk.nl).toBe('CBS, hermeldingen bij Veilig Thuis')
  expect(versieVoor(i, tijd('2015'))?.id).toBe('visie-2014')
  expect(versieVoor(i, tijd('2021/2022'))).toBeNull()
  const toon = async (periode: string) =>
    (await voerUit(['figures', 'explain', '--id', 'D003-26', '--period', periode], () => undefined)).document
  expect(await toon('2015')).toMatchObject({ version: { id: 'visie-2014', bron: 'ij2014:746-758' } })
  expect(await toon('2024')).toMatchObject({ version: { landelijk: { en: 'CBS, repeat reports to Veilig Thuis' } } })
})

test('R003-109 de rondes van 2011, 2012 en 2010 zijn eigen reeksen per leeftijd en tellen nooit op', () => {
  const rondes = ['D003-14', 'D003-15', 'D003-16'].map(id => cijfer(IJSSELLAND, id))
  expect(rondes.map(i => lijnenVan(i)[0]?.punten.map(p => p.periode))).toEqual([['2011'], ['2012'], ['2010']])
  expect(rondes.map(i => i.populatie.nl)).toEqual([
    'inwoners van 12 tot en met 24 jaar',
    'inwoners van 19 tot en met 64 jaar',
    'inwoners van 65 jaar en ouder',
  ])
  for (const een of rondes) for (const ander of rondes) expect(waaromNietOptellen(een, ander)).not.toBeNull()
  expect(telOp(rondes, '2011')).toBeNull()
})

test('R003-110 een raming van de regio zegt dat zij zeer grof is en geen verschil tussen regio’s kent', () => {
  for (const id of ['D003-02', 'D003-13']) {
    const i = cijfer(IJSSELLAND, id)
    expect(i.meting).toBe('raming')
    expect(grenzenVan(i).map(g => g.en)).toContain('Very rough estimate, no regional differences.')
  }
})

test('R004-118 het cijfer van 2022 toont bijna 9 procent, 1,3 miljoen, 16 en ouder, 12 maanden en zijn bron, en telt niet bij meldingen op', async () => {
  const prevalentie = cijfer(RIJNMOND, 'D004-01')
  const waarden = lijnenVan(prevalentie).map(l => [l.eenheid, l.punten[0]?.precisie, l.punten[0]?.waarde])
  expect(waarden).toEqual([
    ['procent', 'bijna', 9],
    ['personen', 'circa', 1_300_000],
  ])
  const open = await voerUit(['figures', 'explain', '--id', 'D004-01', '--period', '2022'], () => undefined)
  expect(open.document).toMatchObject({
    ...{ value: 9, definition: prevalentie.definitie.nl, source: expect.stringContaining('regel 86') },
    series: [{ points: [{ precisie: 'bijna', waarde: 9 }] }, { points: [{ waarde: 1_300_000 }] }],
  })
  expect(prevalentie.definitie.nl).toMatch(/16 jaar en ouder.*afgelopen 12 maanden/)
  expect(prevalentie.bron).toContain('rr2024:86')
  expect(waaromNietOptellen(prevalentie, cijfer(RIJNMOND, 'D004-09'))).toMatch(/onderzoek onder de bevolking/)
  expect(waaromNietOptellen(cijfer(RIJNMOND, 'D004-08'), cijfer(RIJNMOND, 'D004-09'))).toBeNull()
})

test('een lijn zegt of zij daalde tegen het vorige tijdvak, en zwijgt bij een enkel punt', () => {
  const i = cijfer(RIJNMOND, 'D004-12')
  const erbij = { periode: '2023', waarde: 39.1, precisie: 'precies' as const, bron: 'eigen' }
  expect(lijnenVan(i).map(beweging)).toEqual([null])
  expect(lijnenVan(i, [erbij]).map(beweging)).toEqual(['gedaald'])
})

describe('een indicator die zichzelf tegenspreekt wordt geweigerd met bestand, regel en reden', () => {
  const KOPIE = leesMappen(REGIOS).filter(map => ['landelijk', IJSSELLAND].includes(map.naam))
  const bestand = `${IJSSELLAND}/cijfers.yaml`
  const met = (van: string, naar: string): Definitiemap[] =>
    KOPIE.map(map => ({
      naam: map.naam,
      bestanden: map.bestanden.map(({ naam, tekst }) => ({
        naam,
        tekst: naam === bestand ? tekst.replace(van, naar) : tekst,
      })),
    }))
  const TELLING = '{ soort: aandeel, teller: [{ feit: melding, kenmerk: "bekend" }], noemer: [{ feit: melding }] }'
  const na = (id: string) =>
    KOPIE.flatMap(m => m.bestanden)
      .find(b => b.naam === bestand)
      ?.tekst.split(id)[1] ?? ''
  test.each([
    ['een som die niet klopt', 'waarde: 1353 }', 'waarde: 1354 }', /delen zijn samen 1957 en hier staat 1956/],
    ['een percentage boven de honderd', 'waarde: 6.2', 'waarde: 106.2', /tussen 0 en 100/],
    ['een deel zonder geheel', `    noemer: { nl: alle slachtoffers, en: all victims }\n`, '', /zegt niet waarvan/],
    ['een onbekende verwijzing', 'vergelijk: [d003-02]', 'vergelijk: [d003-99]', /"d003-99" komt niet voor/],
    ['een vraag die er niet is', '    vraag: kinderen', '    vraag: kindren', /"kindren" komt niet voor/],
    ['geen jaar en dat niet gezegd', 'grenzen: [jaar-niet-genoemd]', 'grenzen: []', /waarde zonder jaar/],
    ['een bovengrens eronder', 'tot: 200000', 'tot: 150000', /bovengrens/],
    ['een kenmerk dat niet bestaat', `kenmerk: "bekend"`, `kenmerk: "bekendd"`, /draagt het kenmerk "bekendd" niet/],
    [
      'een telling die niet bij de eenheid past',
      TELLING,
      '{ soort: aantal, teller: [{ feit: melding }] }',
      /kan niet in procent/,
    ],
    ['te tellen en niet gezegd hoe', `    telling: ${TELLING}\n`, '', /zegt niet hoe/],
    ['een feit dat niet telt', 'feit: melding,', 'feit: meldingen,', /./],
    ['een aandeel dat opgeteld mag', 'optelbaar: false', 'optelbaar: true', /nergens bij opgeteld/],
    [
      'geen waarom bij een richting',
      /waarom: .*$/m.exec(na('id: d003-26'))?.[0] ?? '',
      '}',
      /waarom dit de goede kant/,
    ],
  ])('%s', (_naam, van, naar, zin) => {
    const { fouten } = bouw(met(van, naar))
    const fout = fouten.find(f => zin.test(f.message))
    expect(fout?.file).toBe(bestand)
    expect(fout?.line).toBeGreaterThan(1)
    expect(fout?.hint.length).toBeGreaterThan(5)
  })
})

describe('kring figures', () => {
  const draai = (...args: string[]) => voerUit(['figures', ...args, '--json'], () => undefined)
  test('geeft elk cijfer met tijdvak en bron, en legt er een uit', async () => {
    const { document, code } = await draai('--regio', RIJNMOND, '--period', '2024-H1')
    expect(code).toBe(0)
    const { figures } = document as { figures: Record<string, unknown>[] }
    expect(figures.find(f => f['id'] === 'D004-12')).toMatchObject({ value: 40.4, period: '2022', suppressed: false })
    expect(figures.find(f => f['id'] === 'D004-14')).toMatchObject({
      value: null,
      why: expect.stringMatching(/nog niet/),
    })
    expect(await draai('explain', '--id', 'D004-12')).toMatchObject({
      code: 0,
      document: { numerator: 'hermeldingen', denominator: 'meldingen bij Veilig Thuis', query: null, value: 40.4 },
    })
  })
  test.each([
    [['--regio', RIJNMOND, '--period', '2024-H3'], 'Het tijdvak "2024-H3" bestaat niet.'],
    [['--regio', RIJNMOND, '--period', '2090'], 'Het tijdvak "2090" is nog niet begonnen.'],
    [['--regio', 'nergens', '--period', '2024'], 'De regio "nergens" bestaat niet.'],
    [['--regio', RIJNMOND], 'Zeg welk tijdvak: --period 2024-H1.'],
    [['explain', '--id', 'X-1'], 'Het cijfer "X-1" bestaat niet.'],
    [
      ['explain', '--id', 'D004-12', '--regio', ROTTERDAM],
      `Het cijfer "D004-12" hoort bij ${RIJNMOND} en niet bij ${ROTTERDAM}.`,
    ],
  ])('weigert %j met een zin', async (args, zin) => {
    const { document, code } = await draai(...args)
    expect(code).toBe(1)
    expect(document).toMatchObject({ error: { message: zin } })
  })
})

test('een tijdvak dat niet bestaat is er niet', () => {
  expect(['2024-H3', '2024-Q5', '2024-13', '24', '2024/2023', ''].map(leesTijdvak)).toEqual(Array(6).fill(null))
  expect(leesTijdvak('2024-H2')).toMatchObject({ van: '2024-07-01', tot: '2025-01-01' })
  expect(leesTijdvak('2018/2022')).toMatchObject({ van: '2018-01-01', tot: '2023-01-01' })
})
