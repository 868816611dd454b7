import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stelVoor } from './herverdeling.ts'
import { bestVerdeeld, zoalsNu, type Taak, type Werker } from './toedeling.ts'

const taak = (id: string, plekken: number, van: string | null, mag: readonly string[] = ['an', 'bo']): Taak => ({
  ...{ id, plekken, van, mag, kans: 0.5 },
})
const werker = (id: string, bezet = 0): Werker => ({ id, bezet })
const [AN, BO, CEES] = [werker('an'), werker('bo'), werker('cees')]

describe('het kleinste voorstel', () => {
  it('geeft niets als alles op tijd komt', () => {
    expect(stelVoor([taak('a', 1, 'an'), taak('b', 2, 'an')], [AN, BO])).toEqual({ nu: 0, dan: 0, zetten: [] })
  })

  it('zet een taak bij wie ruimte heeft, en zegt hoe vol beiden zijn', () => {
    const { nu, dan, zetten } = stelVoor([taak('a', 1, 'an'), taak('b', 1, 'an')], [AN, BO])
    expect([nu, dan]).toEqual([1, 0])
    expect(zetten).toEqual([
      {
        ...{ taak: 'b', van: 'an', naar: 'bo', reden: 'anders-te-laat' },
        ...{ lastVan: { taken: 2, plekken: 1 }, lastNaar: { taken: 0, plekken: 1 } },
      },
    ])
  })

  it('gaat over twee handen als het niet anders kan: de een maakt plaats voor de ander', () => {
    // An's work may only go to Bo, who is full; what Bo has may go to Cees.
    const taken = [taak('a', 1, 'an', ['bo']), taak('b', 1, 'an', ['bo']), taak('c', 1, 'bo', ['cees'])]
    const { nu, dan, zetten } = stelVoor(taken, [AN, BO, CEES])
    expect([nu, dan]).toEqual([1, 0])
    expect(zetten.map(z => [z.taak, z.van, z.naar, z.reden])).toEqual([
      ['b', 'an', 'bo', 'anders-te-laat'],
      ['c', 'bo', 'cees', 'maakt-plaats'],
    ])
  })

  it('geeft nooit werk aan wie het niet mag doen', () => {
    const { dan, zetten } = stelVoor([taak('a', 1, 'an', []), taak('b', 1, 'an', [])], [AN, BO])
    expect([dan, zetten]).toEqual([1, []])
  })

  it('geeft werk van niemand een naam, en redt bij gelijke stand wat het meest gevaar loopt', () => {
    const [kalm, gevaar] = [taak('a', 1, null, ['bo']), { ...taak('b', 1, null, ['bo']), kans: 0.9 }]
    const { zetten } = stelVoor([kalm, gevaar], [BO])
    expect(zetten.map(z => [z.taak, z.naar, z.reden, z.lastVan])).toEqual([['b', 'bo', 'van-niemand', null]])
  })

  it('laat wie al te laat werk heeft dat eerst doen', () => {
    expect(stelVoor([taak('a', 1, 'an'), taak('b', 1, 'an')], [AN, werker('bo', 1)])).toMatchObject({ nu: 1, dan: 1 })
  })
})

/** Every way to hand out the work, tried one by one. */
function uitgeprobeerd(
  taken: readonly Taak[],
  werkers: readonly Werker[],
): readonly [opTijd: number, gehouden: number, zetten: number] {
  const nu = zoalsNu(taken, werkers)
  let best: [number, number, number] = [-1, -1, 0]
  const past = (gekozen: ReadonlyMap<string, string>) =>
    werkers.every(w => {
      const eigen = taken.filter(t => gekozen.get(t.id) === w.id).toSorted((a, b) => a.plekken - b.plekken)
      return eigen.every((t, n) => w.bezet + n < t.plekken)
    })
  const probeer = (n: number, gekozen: Map<string, string>): void => {
    const t = taken[n]
    if (t === undefined) {
      if (!past(gekozen)) return
      const zetten = [...gekozen].filter(([id, wie]) => taken.find(x => x.id === id)?.van !== wie).length
      const uit: [number, number, number] = [gekozen.size, [...nu.keys()].filter(id => gekozen.has(id)).length, zetten]
      if (uit[0] > best[0] || (uit[0] === best[0] && (uit[1] > best[1] || (uit[1] === best[1] && uit[2] < best[2]))))
        best = uit
      return
    }
    probeer(n + 1, gekozen)
    for (const w of werkers)
      if (t.van === w.id || t.mag.includes(w.id)) {
        gekozen.set(t.id, w.id)
        probeer(n + 1, gekozen)
        gekozen.delete(t.id)
      }
  }
  probeer(0, new Map())
  return best
}

const ids = ['an', 'bo', 'cees']
const willekeurig = fc.record({
  taken: fc.array(
    fc.record({
      plekken: fc.integer({ min: 1, max: 3 }),
      van: fc.option(fc.constantFrom(...ids)),
      mag: fc.subarray(ids),
      kans: fc.constantFrom(0, 0.25, 0.8),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  bezet: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 }),
})

describe('tegen alles uitproberen', () => {
  it('voorkomt niemand er meer, en met minder zetten kan het niet', () => {
    fc.assert(
      fc.property(willekeurig, ({ taken: los, bezet }) => {
        const taken = los.map((t, n) => ({ ...t, id: `t${n}` }))
        const werkers = ids.map((id, n) => ({ id, bezet: bezet[n] ?? 0 }))
        const { dan, zetten } = stelVoor(taken, werkers)
        const beste = bestVerdeeld(taken, werkers)
        const gehouden = [...zoalsNu(taken, werkers).keys()].filter(id => beste.has(id)).length
        expect([taken.length - dan, gehouden, zetten.length]).toEqual(uitgeprobeerd(taken, werkers))
        for (const z of zetten) expect(taken.find(t => t.id === z.taak)?.mag).toContain(z.naar)
      }),
      { numRuns: 400, seed: 20_261_123 },
    )
  })

  it('geeft dezelfde uitkomst in welke volgorde het werk ook binnenkomt', () => {
    fc.assert(
      fc.property(willekeurig, ({ taken: los, bezet }) => {
        const taken = los.map((t, n) => ({ ...t, id: `t${n}` }))
        const werkers = ids.map((id, n) => ({ id, bezet: bezet[n] ?? 0 }))
        expect(stelVoor(taken.toReversed(), werkers.toReversed())).toEqual(stelVoor(taken, werkers))
      }),
      { numRuns: 200, seed: 20_261_124 },
    )
  })

  it('verdeelt ook honderdvijftig taken over dertig mensen', () => {
    const mensen = Array.from({ length: 30 }, (_, n) => `m${n}`)
    const taken = Array.from({ length: 150 }, (_, n) => taak(`t${n}`, 1 + (n % 12), mensen[n % 7] ?? null, mensen))
    const { nu, dan, zetten } = stelVoor(
      taken,
      mensen.map(id => werker(id)),
    )
    expect(nu).toBe(66)
    expect(dan).toBe(0)
    expect(zetten).toHaveLength(nu)
  })
})
