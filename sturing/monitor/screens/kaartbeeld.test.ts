import { expect, test } from 'vitest'
import { hoogteVan, inTijdvak, tijdvakkenVan, type Kaartcijfer, type Plek } from './kaartbeeld.ts'

const plek = (waar: string, periode: string | null, waarde: number): Plek => ({
  ...{ waar, periode, waarde, tot: null, precisie: 'precies', bron: 'proef' },
})
const cijfer: Kaartcijfer = {
  ...{ id: 'x001-01', naam: { nl: 'Proef', en: 'Test' }, eenheid: 'procent', kant: 'neer', naast: [] },
  gemeenten: [
    plek('Zwolle', '2023', 10),
    plek('Kampen', '2023', 40),
    plek('Zwolle', null, 3),
    plek('Zwolle', '2024', 9),
  ],
}

test('de kaart toont het nieuwste tijdvak eerst, en wat geen jaar heeft het laatst', () => {
  expect(tijdvakkenVan(cijfer)).toEqual(['2024', '2023', ''])
  expect([...inTijdvak(cijfer, '2023').values()].map(p => p.waarde)).toEqual([10, 40])
})

test('een tegel is laag, midden of hoog naar de waarden van dat tijdvak, en zonder waarde is hij dat niet', () => {
  expect([10, 25, 40, undefined].map(w => hoogteVan(w, [10, 25, 40]))).toEqual(['laag', 'midden', 'hoog', 'zonder'])
  expect(hoogteVan(7, [7, 7])).toBe('midden')
})
