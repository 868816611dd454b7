import { describe, expect, test } from 'vitest'
import { wettelijkeKalender } from '../kalender/index.ts'
import { inWoorden, lopendeStand, resttijd } from './index.ts'

const klok = { vervaltOp: '2026-06-09T21:59:59Z', waarschuwOp: '2026-06-07T22:00:00Z' }
const woorden = (nu: string, eenheid: 'dagen' | 'werkdagen' = 'werkdagen') =>
  inWoorden(resttijd(klok, nu, { in: eenheid, kalender: wettelijkeKalender }))

describe('de stand van een lopende klok', () => {
  test('loopt, waarschuwt en verloopt op de seconde', () => {
    expect(lopendeStand(klok, '2026-06-07T23:59:59')).toBe('loopt')
    expect(lopendeStand(klok, '2026-06-08T00:00')).toBe('waarschuwing')
    expect(lopendeStand(klok, '2026-06-09T23:59:59')).toBe('waarschuwing')
    expect(lopendeStand(klok, '2026-06-10T00:00')).toBe('verlopen')
    expect(lopendeStand({ ...klok, waarschuwOp: null }, '2026-06-09T12:00')).toBe('loopt')
  })

  test('in woorden die een mens gebruikt', () => {
    expect(woorden('2026-06-05T10:00')).toBe('over 2 werkdagen')
    expect(woorden('2026-06-05T10:00', 'dagen')).toBe('over 4 dagen')
    expect(woorden('2026-06-08T20:00')).toBe('over 1 werkdag')
    expect(woorden('2026-06-09T20:00')).toBe('over 3 uur')
    expect(woorden('2026-06-09T23:20')).toBe('over 39 minuten')
    expect(woorden('2026-06-10T01:30')).toBe('1 uur te laat')
    expect(woorden('2026-06-12T10:00')).toBe('3 werkdagen te laat')
  })
})
