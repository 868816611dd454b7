import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overleving, verwachtGemist, voorspel, type Waarneming } from './voorspelling.ts'

const klaar = (uren: number, aantal = 1): Waarneming => ({ uren, klaar: true, aantal })
const loopt = (uren: number, aantal = 1): Waarneming => ({ uren, klaar: false, aantal })

describe('met de hand nagerekend', () => {
  // 20 pieces of work: 10 done in hour 10, 5 in hour 20, 5 in hour 40
  const curve = overleving([klaar(10, 10), klaar(20, 5), klaar(40, 5)])

  test('van twintig zijn er tien klaar na 11 uur, vijftien na 21 uur, alle na 41 uur', () => {
    expect(curve.stappen.map(s => [s.uur, Number(s.over.toFixed(6))])).toEqual([
      [10, 0.5],
      [20, 0.25],
      [40, 0],
    ])
  })

  test('nog niets gelopen, termijn 24 uur: een op de vier haalt haar niet; de helft is klaar na 11 uur', () => {
    expect(voorspel(curve, { gelopen: 0, lengte: 24 })).toEqual({ kans: 0.25, klaarNa: 11, n: 20 })
  })

  test('wie na 15 uur nog loopt, is een van tien: vijf daarvan halen 24 uur niet', () => {
    expect(voorspel(curve, { gelopen: 15, lengte: 24 })).toEqual({ kans: 0.5, klaarNa: 21, n: 10 })
  })

  test('de termijn is voorbij: de kans is een', () => {
    expect(voorspel(curve, { gelopen: 24, lengte: 24 }).kans).toBe(1)
  })

  test('na 30 uur zijn er nog vijf over: te weinig gegevens, en geen getal', () => {
    expect(voorspel(curve, { gelopen: 30, lengte: 50 })).toEqual({ kans: null, klaarNa: null, n: 5 })
  })

  test('werk dat nog loopt telt mee: negen klaar in uur 5, tien lopen al 8 uur, een klaar in uur 9', () => {
    // hour 5: 9 of 20 done -> 11/20; ten leave the count at hour 8; hour 9: the only one left is done -> 0
    const s = overleving([klaar(5, 9), loopt(8, 10), klaar(9, 1)])
    expect(s.stappen.map(x => x.over)).toEqual([1 - 9 / 20, 0])
    expect(voorspel(s, { gelopen: 0, lengte: 9 })).toEqual({ kans: 0.55, klaarNa: 10, n: 10 })
  })

  test('zonder gegevens is er geen kans en geen dag', () => {
    expect(voorspel(overleving([]), { gelopen: 3, lengte: 5 })).toEqual({ kans: null, klaarNa: null, n: 0 })
    expect(voorspel(overleving([loopt(4, 50)]), { gelopen: 3, lengte: 5 }).kans).toBeNull()
  })

  test('de som van de kansen is wat er naar verwachting misgaat', () => {
    const open = [
      { gelopen: 0, lengte: 24, aantal: 4 },
      { gelopen: 15, lengte: 24, aantal: 2 },
      { gelopen: 30, lengte: 50, aantal: 3 },
      { gelopen: 60, lengte: 50, aantal: 1 },
    ]
    expect(verwachtGemist(curve, open)).toEqual({ open: 10, verwacht: 4 * 0.25 + 2 * 0.5 + 1, onbekend: 3 })
  })
})

describe('eigenschappen', () => {
  const waarneming = fc.record({
    uren: fc.integer({ min: 0, max: 300 }),
    klaar: fc.boolean(),
    aantal: fc.integer({ min: 1, max: 40 }),
  })
  const rij = fc.array(waarneming, { maxLength: 30 })
  const uur = fc.double({ min: 0, max: 400, noNaN: true })

  test('de kans ligt tussen nul en een, en er is alleen een kans met genoeg gegevens', () => {
    fc.assert(
      fc.property(rij, uur, uur, (w, gelopen, lengte) => {
        const { kans, n } = voorspel(overleving(w), { gelopen, lengte })
        expect(kans === null ? n < 10 : kans >= 0 && kans <= 1).toBe(true)
      }),
    )
  })

  test('hoe langer het al loopt, hoe groter de kans dat de termijn niet gehaald wordt', () => {
    fc.assert(
      fc.property(rij, uur, uur, uur, (w, a, b, lengte) => {
        const curve = overleving(w)
        const eerder = voorspel(curve, { gelopen: Math.min(a, b), lengte }).kans
        const later = voorspel(curve, { gelopen: Math.max(a, b), lengte }).kans
        expect(eerder === null || later === null || later >= eerder - 1e-12).toBe(true)
      }),
    )
  })

  test('hoe langer de termijn, hoe kleiner de kans', () => {
    fc.assert(
      fc.property(rij, uur, uur, uur, (w, gelopen, a, b) => {
        const curve = overleving(w)
        const kort = voorspel(curve, { gelopen, lengte: Math.min(a, b) }).kans
        const lang = voorspel(curve, { gelopen, lengte: Math.max(a, b) }).kans
        expect(kort === null || lang === null || lang <= kort + 1e-12).toBe(true)
      }),
    )
  })

  test('de verwachte dag ligt na nu, en de volgorde van de gegevens doet er niet toe', () => {
    fc.assert(
      fc.property(rij, uur, uur, (w, gelopen, lengte) => {
        const uit = voorspel(overleving(w), { gelopen, lengte })
        expect(voorspel(overleving(w.toReversed()), { gelopen, lengte })).toEqual(uit)
        expect(uit.klaarNa === null || uit.klaarNa > gelopen).toBe(true)
      }),
    )
  })
})
