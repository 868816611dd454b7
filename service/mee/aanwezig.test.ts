import { expect, test } from 'vitest'
import { Aanwezig } from './aanwezig.ts'

test('een mens met twee schermen is er een keer, en is er tot het laatste scherm dicht is', () => {
  const a = new Aanwezig()
  expect(a.hier('z', 'scherm1', 'anna', 10)).toBe(true)
  expect(a.hier('z', 'scherm2', 'anna', 10)).toBe(true)
  expect(a.hier('z', 'scherm2', 'anna', 20), 'een teken van leven verandert niets').toBe(false)
  a.hier('z', 'scherm3', 'tom', 10)
  expect(a.mensen('z')).toEqual(['anna', 'tom'])
  expect(a.weg('z', 'scherm1')).toBe(true)
  expect(a.mensen('z')).toEqual(['anna', 'tom'])
  expect(a.weg('z', 'scherm2')).toBe(true)
  expect(a.weg('z', 'scherm2'), 'twee keer weg is een keer weg').toBe(false)
  expect(a.mensen('z')).toEqual(['tom'])
  expect(a.mensen('elders')).toEqual([])
})

test('wie niets meer van zich laat horen is er niet meer', () => {
  const a = new Aanwezig()
  a.hier('z', 'p', 'anna', 10)
  a.hier('z', 'q', 'tom', 30)
  a.hier('y', 'r', 'tom', 30)
  expect(a.verloop(9)).toEqual([])
  expect(a.verloop(10)).toEqual(['z'])
  expect(a.mensen('z')).toEqual(['tom'])
  expect(a.verloop(31).toSorted()).toEqual(['y', 'z'])
  expect(a.mensen('z')).toEqual([])
})
