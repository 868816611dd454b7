import { describe, expect, it } from 'vitest'
import { asmerken, plekOp, regelsVan, stukkenVan, uiteen } from './schaal.ts'

describe('de as van een grafiek', () => {
  it('begint bij nul, gaat in ronde stappen en reikt tot de hoogste waarde', () => {
    expect(asmerken(40.4)).toEqual([0, 20, 40, 60])
    expect(asmerken(8996)).toEqual([0, 2500, 5000, 7500, 10000])
    expect(asmerken(0.3)).toEqual([0, 0.1, 0.2, 0.3])
    expect(asmerken(0)).toEqual([0, 1])
    expect(asmerken(Number.NaN)).toEqual([0, 1])
  })

  it('zet een waarde op haar plek, en een enkele in het midden', () => {
    expect(plekOp(0, 10, 100, 0)(2.5)).toBe(75)
    expect(plekOp(5, 5, 0, 100)(5)).toBe(50)
  })

  it('schuift namen uiteen zonder hun volgorde te wisselen', () => {
    expect(uiteen([50, 48, 90], 16)).toEqual([64, 48, 90])
  })

  it('breekt een lange naam op een spatie', () => {
    expect(regelsVan('Hermeldingen in Nederland', 14)).toEqual(['Hermeldingen', 'in Nederland'])
  })
})

it('breekt een lijn af bij een waarde die niet te zien mag zijn', () => {
  const [a, b, c, d] = [31, null, 40, 52].map((waarde, x) => ({ x, waarde }))
  expect(stukkenVan([a, b, c, d].flatMap(p => p ?? []))).toEqual([[a], [c, d]])
  expect(stukkenVan([{ x: 1, waarde: null }])).toEqual([])
})
