import { expect, test } from 'vitest'
import { leesTijdvak, vorigTijdvak } from './tijdvak.ts'

test.each([
  ['2026', '2025'],
  ['2026-H2', '2026-H1'],
  ['2026-H1', '2025-H2'],
  ['2026-Q1', '2025-Q4'],
  ['2026-Q4', '2026-Q3'],
  ['2026-01', '2025-12'],
  ['2026-11', '2026-10'],
  ['2018/2022', undefined],
  ['1900', undefined],
])('voor %s ligt %s', (id, ervoor) => {
  const tijdvak = leesTijdvak(id)
  if (tijdvak === null) throw new Error('geen tijdvak')
  expect(vorigTijdvak(tijdvak)?.id).toBe(ervoor)
})
