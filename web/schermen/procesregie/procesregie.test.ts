import { describe, expect, it } from 'vitest'
import { LIJSTEN as SERVER } from '../../../keten/procesregie/vragen-lijsten.ts'
import { alsLijst, dagenSinds, inProcent, LIJSTEN } from './procesregie.ts'

it('kent dezelfde lijsten als de server, in dezelfde volgorde', () => {
  expect(LIJSTEN).toEqual(SERVER)
  expect(alsLijst('stil')).toBe('stil')
  expect(alsLijst('bestaat-niet')).toBe('niet-bekeken')
})

describe('inProcent', () => {
  it('zegt een kans in stappen van vijf, en nooit zeker wat niet zeker is', () => {
    expect([0, 0.01, 0.024, 0.26, 0.5, 0.98, 0.999, 1].map(inProcent)).toEqual([0, 1, 1, 25, 50, 99, 99, 100])
  })
})

it('telt hele dagen', () => {
  const nu = new Date('2026-11-20T21:48:00+01:00')
  expect(dagenSinds('2026-11-20T08:00:00+01:00', nu)).toBe(0)
  expect(dagenSinds('2026-11-18T21:48:00+01:00', nu)).toBe(2)
})
