import { expect, test } from 'vitest'
import { grens, oordeel, vervaltOp, type Bewaarzaak } from './termijn.ts'
import { KLASSEN, klasseVanZaak, TE_BESLISSEN } from './klassen.ts'
import { verschuift } from './feiten.ts'

const zaak = (deel: Partial<Bewaarzaak> = {}): Bewaarzaak => ({
  soort: 'melding',
  open: false,
  begin: '2026-03-02T10:00:00.000Z',
  steunBegin: null,
  steunOpen: false,
  gehoudenTot: null,
  ...deel,
})

test('een melding mag en moet weg op de dag twintig jaar na de laatste inhoudelijke wijziging, geen dag eerder', () => {
  expect(oordeel(zaak(), '2046-03-01')).toEqual({ mag: false, waarom: 'termijn', tot: '2046-03-02' })
  expect(oordeel(zaak(), '2046-03-02')).toEqual({ mag: true, vanaf: '2046-03-02' })
})

test('de dag telt in Nederland: wat om half twaalf in de avond UTC gebeurde is hier de volgende dag', () => {
  expect(vervaltOp('2026-06-30T22:30:00.000Z', 20)).toBe('2046-07-01')
})

test('begonnen op 29 februari is nooit een dag te kort', () => {
  expect(vervaltOp('2024-02-29T12:00:00.000Z', 5)).toBe('2029-03-01')
  expect(vervaltOp('2024-02-29T12:00:00.000Z', 20)).toBe('2044-02-29')
})

test('wat voor de grens begon is die dag aan de beurt, en wat erna begon niet', () => {
  for (const [dag, jaren] of [
    ['2029-02-28', 5],
    ['2029-03-01', 5],
    ['2046-03-02', 20],
    ['2044-02-29', 20],
  ] as const) {
    const tot = Date.parse(grens(dag, jaren))
    const net = (ms: number) => vervaltOp(new Date(tot + ms).toISOString(), jaren)
    expect(net(-1) <= dag, `${dag} vlak voor de grens`).toBe(true)
    expect(net(0) > dag, `${dag} op de grens`).toBe(true)
  }
})

test('een huisverbod gaat vijf jaar na het besluit weg, ook als een jongere casus erop steunt (Wth art. 10)', () => {
  const verbod = zaak({ soort: 'huisverbod', steunBegin: '2030-01-01T00:00:00.000Z', steunOpen: true })
  expect(oordeel(verbod, '2031-03-01')).toMatchObject({ mag: false, waarom: 'termijn' })
  expect(oordeel(verbod, '2031-03-02')).toEqual({ mag: true, vanaf: '2031-03-02' })
})

test('een verblijf in de opvang gaat na vijftien jaar weg (Wmo 2015 art. 5.3.4 lid 1)', () => {
  expect(oordeel(zaak({ soort: 'opvang' }), '2041-03-02')).toMatchObject({ mag: true })
})

test('een melding blijft zolang een jongere melding of casus op haar bouwt: diens laatste wijziging telt', () => {
  const ouder = zaak({ steunBegin: '2031-05-04T08:00:00.000Z' })
  expect(oordeel(ouder, '2046-03-02')).toEqual({ mag: false, waarom: 'steun', tot: '2051-05-04' })
  expect(oordeel(ouder, '2051-05-04')).toEqual({ mag: true, vanaf: '2051-05-04' })
  expect(oordeel({ ...ouder, steunOpen: true }, '2060-01-01')).toEqual({ mag: false, waarom: 'steun-open', tot: null })
})

test('een open zaak gaat nooit weg, hoe oud ook', () => {
  expect(oordeel(zaak({ open: true }), '2099-01-01')).toEqual({ mag: false, waarom: 'open', tot: null })
})

test('een aanhouding houdt tot en met haar dag tegen, ook een huisverbod, en verkort nooit een termijn', () => {
  const gehouden = zaak({ soort: 'huisverbod', gehoudenTot: '2031-06-30' })
  expect(oordeel(gehouden, '2031-06-30')).toEqual({ mag: false, waarom: 'gehouden', tot: '2031-07-01' })
  expect(oordeel(gehouden, '2031-07-01')).toMatchObject({ mag: true })
  const kort = zaak({ gehoudenTot: '2027-01-01' })
  expect(oordeel(kort, '2026-12-01')).toEqual({ mag: false, waarom: 'gehouden', tot: '2046-03-02' })
})

test('wat bij een andere zaak hoort gaat met die zaak mee en nooit alleen', () => {
  for (const soort of ['bespreking', 'alarm', 'onbekend'])
    expect(oordeel(zaak({ soort }), '2099-01-01')).toEqual({ mag: false, waarom: 'gaat-mee', tot: null })
})

test('een technische wijziging verschuift geen termijn, een inhoudelijke wel, en een onbekende voor de zekerheid ook', () => {
  expect(verschuift('alarm', 'ApparaatStil')).toBe(false)
  expect(verschuift('casus', 'RegieschaalGewijzigd')).toBe(false)
  expect(verschuift('melding', 'OverdrachtVervallen')).toBe(false)
  expect(verschuift('huisverbod', 'HuisverbodVerlengd')).toBe(false)
  expect(verschuift('huisverbod', 'HuisverbodOpgelegd')).toBe(true)
  expect(verschuift('melding', 'InformatieToegevoegd')).toBe(true)
  expect(verschuift('melding', 'IetsNieuws')).toBe(true)
})

test('elke klasse noemt haar grond, en wat twee mensen beslissen heeft een termijn in jaren', () => {
  expect(KLASSEN.filter(k => k.grond.trim() === '')).toEqual([])
  expect(TE_BESLISSEN.filter(k => k.jaren === null)).toEqual([])
  expect(['melding', 'casus', 'werkblad'].map(s => klasseVanZaak(s)?.id)).toEqual(['zaak', 'zaak', 'zaak'])
})
