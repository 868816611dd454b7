import { expect, test } from 'vitest'
import { belasting } from './belasting.ts'

test('zaken tegelijk als deel van wat is afgesproken, en vol vanaf de grens', () => {
  expect(belasting(17, 20, 90)).toEqual({ capaciteit: 20, procent: 85, vol: false })
  expect(belasting(18, 20, 90)).toEqual({ capaciteit: 20, procent: 90, vol: true })
  expect(belasting(30, 20, 90)).toMatchObject({ procent: 150, vol: true })
})

test('zonder afspraak is er niets te vergelijken; is afgesproken dat er niets kan, dan is elke zaak te veel', () => {
  expect(belasting(4, undefined, 90)).toBeNull()
  expect(belasting(0, 0, 90)).toMatchObject({ procent: 0, vol: false })
  expect(belasting(1, 0, 90)).toMatchObject({ vol: true })
})
