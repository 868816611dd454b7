import { expect, test } from 'vitest'
import { isBladwijzer, onbewaarbaar } from './leesbaar.ts'

test.each([
  ['een nulbyte', 'a\0b'],
  ['een half teken', 'a\ud800'],
  ['diep in een verzoek', { personen: [{ naam: ['\udc00'] }] }],
  ['in een sleutel', { 'a\0': 1 }],
])('%s is niet te bewaren', (_naam, waarde) => {
  expect(onbewaarbaar(waarde)).toBe(true)
})
test.each([
  ['gewone tekst'],
  ['een teken van twee helften: \u{1f600}'],
  [null],
  [42],
  [{ a: ['\u00e9', { b: true }] }],
])('%j is te bewaren', waarde => {
  expect(onbewaarbaar(waarde)).toBe(false)
})

const id = '00000000-0000-4000-8000-000000000000'
test.each([
  [`2026-01-01T00:00:00.000Z|${id}`, true],
  [`1|2026-01-01T00:00:00.000Z|${id}`, true],
  [`0001-01-01T00:00:00.000Z|${id}`, true],
  [`1|2026-99-99T99:99:99.999Z|${id}`, false],
  [`2026-01-01T00:00:00.000Z|${'-'.repeat(36)}`, false],
  ['2026-01-01T00:00:00.000Z', false],
])('bladwijzer %s: %s', (na, goed) => {
  expect(isBladwijzer(na)).toBe(goed)
})
