import { describe, expect, test } from 'vitest'
import type { Loop, Uitkomst } from '../../service/cli/dekking.ts'
import { leesEisenlijst } from '../../service/cli/dekking.ts'
import { leesEisen } from '../../service/cli/eisen.ts'
import { onterecht, samenvoegen, titelid } from './samenvoegen.ts'

const uitkomst = (id: string, file = 'a.test.ts', result: Uitkomst['result'] = 'pass'): Uitkomst => ({
  id,
  file,
  title: `${id} klopt`,
  result,
})
const loop = (...resultaten: Uitkomst[]): Loop => ({ volledig: true, resultaten })

describe('de titel van een test', () => {
  const bekend = new Set(['R000-62', 'R001-100'])

  test.each([
    ['R000-62 een melding is op tijd', { soort: 'id', id: 'R000-62' }],
    ['SD-39 een verschil is zichtbaar', { soort: 'id', id: 'SD-39' }],
    ['P000-09 telt niet mee', { soort: 'geen' }],
    ['een zin met R000-62 erin', { soort: 'geen' }],
  ])('"%s"', (titel, verwacht) => {
    expect(titelid(titel, bekend)).toEqual(verwacht)
  })

  test.each(['R000-99 bestaat niet', 'SD-51 bestaat niet', 'SD-0 ook niet', 'R000-62', 'R000-62: met dubbele punt'])(
    '"%s" is een fout',
    titel => {
      expect(titelid(titel, bekend).soort).toBe('fout')
    },
  )

  test('twee ids voor een test is een fout', () => {
    expect(titelid('R000-62 R001-100 samen', bekend).soort).toBe('fout')
    expect(titelid('R000-62 en R001-100 samen', bekend).soort).toBe('fout')
  })
})

describe('samenvoegen', () => {
  test('voegt lopers bijeen op volgorde van id', () => {
    const nu = samenvoegen([loop(uitkomst('SD-2'), uitkomst('R000-10')), loop(uitkomst('R000-2'), uitkomst('SD-10'))])
    expect(Object.keys(nu)).toEqual(['R000-2', 'R000-10', 'SD-2', 'SD-10'])
  })

  test('een id is gedekt als elke test ermee slaagt, en het eerste bestand is het bewijs', () => {
    const nu = samenvoegen([
      loop(uitkomst('R000-2', 'b.test.ts'), uitkomst('R000-3')),
      loop(uitkomst('R000-2', 'a.test.ts'), uitkomst('R000-3', 'c.test.ts', 'fail')),
    ])
    expect(nu).toEqual({ 'R000-2': { file: 'a.test.ts', title: 'R000-2 klopt', result: 'pass' } })
  })

  test('een belofte die niet slaagde komt aan het licht', () => {
    const belofte = samenvoegen([loop(uitkomst('R000-2'), uitkomst('R000-3'))])
    expect(onterecht(belofte, samenvoegen([loop(uitkomst('R000-3'))]))).toEqual(['R000-2'])
    expect(onterecht(belofte, belofte)).toEqual([])
  })
})

describe('de eisenlijst', () => {
  test('heeft 638 eisen van vijf regios in twintig modules', () => {
    const eisen = leesEisen(leesEisenlijst())
    expect(eisen).toHaveLength(638)
    expect(new Set(eisen.map(eis => eis.id)).size).toBe(638)
    expect(new Set(eisen.map(eis => eis.region)).size).toBe(5)
    expect(new Set(eisen.map(eis => eis.module)).size).toBe(20)
    expect(new Set(eisen.map(eis => eis.weight))).toEqual(new Set(['1', '2', '3']))
  })

  test('leest aanhalingstekens en lege velden', () => {
    expect(leesEisen('id,region,module,weight\r\n"a,""b""",r,,3\nc,r,m,1\n')).toEqual([
      { id: 'a,"b"', region: 'r', module: '', weight: '3' },
      { id: 'c', region: 'r', module: 'm', weight: '1' },
    ])
  })
})
