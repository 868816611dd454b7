import { describe, expect, it } from 'vitest'
import { teken, type Groep, type Lijn, type Vlak } from './tekening.ts'

const lid = (id: string, kind = false) => ({ id, kind })
const gezin: Groep = { titel: 'Proefstraat 12', leden: [lid('anna'), lid('bram'), lid('noor', true)] }
const lijn = (van: string, naar: string, tekst = 'ouder'): Lijn => ({ van, naar, tekst, geweld: 'geen' })
const raakt = (p: Vlak, q: Vlak) =>
  p.x < q.x + q.b - 1 && q.x < p.x + p.b - 1 && p.y < q.y + q.h - 1 && q.y < p.y + p.h - 1
const negen: readonly Groep[] = [
  gezin,
  { titel: 'Elders', leden: [lid('opa'), lid('oma'), lid('tante'), lid('sam', true), lid('lot', true)] },
  { titel: 'Netwerk', leden: [lid('juf')] },
]

describe('de tekening van een gezin', () => {
  it.each([358, 720, 1100])('past op %i punten en niemand staat over een ander heen', breed => {
    const { dozen, knopen, lijnen, hoog } = teken(
      negen,
      [lijn('anna', 'bram', 'ex-partner, geweld'), lijn('anna', 'noor'), lijn('bram', 'noor'), lijn('oma', 'sam')],
      breed,
    )
    expect(knopen).toHaveLength(9)
    for (const v of [...dozen, ...knopen, ...lijnen.map(l => l.label)]) {
      expect(v.x).toBeGreaterThanOrEqual(0)
      expect(v.x + v.b).toBeLessThanOrEqual(breed)
      expect(v.y + v.h).toBeLessThanOrEqual(hoog)
    }
    for (const rij of [dozen, knopen, [...lijnen.map(l => l.label), ...knopen]])
      rij.forEach((p, i) => rij.slice(i + 1).forEach(q => expect(raakt(p, q), JSON.stringify([p, q])).toBe(false)))
  })

  it('zet volwassenen boven kinderen, ieder in de doos van het eigen huis', () => {
    const { dozen, knopen } = teken(negen, [], 720)
    const [anna, noor, opa] = ['anna', 'noor', 'opa'].map(id => knopen.find(k => k.id === id))
    if (!anna || !noor || !opa || !dozen[0]) throw new Error('niet getekend')
    expect(anna.y).toBeLessThan(noor.y)
    expect(raakt(anna, dozen[0])).toBe(true)
    expect(raakt(opa, dozen[0])).toBe(false)
  })

  it('tekent geen lijn naar wie er niet staat, en wie op twee plekken woont krijgt lijnen op een plek', () => {
    const twee: readonly Groep[] = [gezin, { titel: 'Bij vader', leden: [{ ...lid('noor', true), ook: true }] }]
    const { lijnen, knopen } = teken(twee, [lijn('anna', 'noor'), lijn('anna', 'weg')], 720)
    expect(knopen.filter(k => k.id === 'noor').map(k => k.ook)).toEqual([false, true])
    expect(lijnen).toHaveLength(1)
  })
})
