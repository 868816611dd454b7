import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { steekproef, vind, type Blikregels, type Dagblik } from './patronen.ts'

const regels: Blikregels = {
  nacht: { van: 23, tot: 6 },
  zonderTaak: 3,
  veel: { zaken: 4, minuten: 10 },
  stukken: 2,
  steekproef: 2,
}
const DAG = '2026-03-04'
let n = 0
const op = (tijd: string, anders: Partial<Dagblik['ops'][number]> = {}) => ({
  ...{ id: `blik-${n++}`, op: `${DAG}T${tijd}:00.000Z`, stuk: false, dienst: false, zelf: false },
  ...anders,
})
const blik = (anders: Partial<Dagblik> = {}): Dagblik => ({
  ...{ dag: DAG, mens: 'a', rol: 'casusregisseur', organisatie: 'o', nummer: `C-${n}`, ops: [op('10:00')] },
  ...{ zelfdeNaam: false, zelfdeStraat: false, zelfdeHuis: false, collega: false, taak: true, kanarie: false },
  ...anders,
})
const patronen = (...b: Dagblik[]) => vind(b, regels).map(v => v.patroon)

describe('wat opvalt', () => {
  test('gewoon werk valt niet op', () => expect(patronen(blik(), blik())).toEqual([]))
  test.each([
    ['dezelfde achternaam', { zelfdeNaam: true }, ['zelfde-achternaam']],
    ['dezelfde straat', { zelfdeStraat: true }, ['zelfde-straat']],
    ['hetzelfde huis, een keer gezegd', { zelfdeStraat: true, zelfdeHuis: true }, ['zelfde-huishouden']],
    ['een collega', { collega: true }, ['eigen-collega']],
    ['een kanarie, hoe veel werk er ook is', { kanarie: true, taak: true }, ['kanarie']],
  ] as const)('%s', (_wat, anders, verwacht) => expect(patronen(blik(anders))).toEqual(verwacht))

  test("'s nachts zonder dienst, op de klok van hier", () => {
    expect(patronen(blik({ ops: [op('22:00')] }))).toEqual(['nacht']) // 23:00 in winter
    expect(patronen(blik({ ops: [op('21:59')] }))).toEqual([])
    expect(patronen(blik({ ops: [op('04:59')] }))).toEqual(['nacht'])
    expect(patronen(blik({ ops: [op('05:00')] }))).toEqual([])
    expect(patronen(blik({ ops: [op('02:00', { dienst: true })] }))).toEqual([])
  })
  test("'s nachts in een dienst die men zichzelf vlak ervoor gaf, is een ander patroon en geen uitweg", () => {
    expect(patronen(blik({ ops: [op('02:00', { zelf: true })] }))).toEqual(['eigen-dienst'])
    expect(patronen(blik({ ops: [op('02:00', { zelf: true, dienst: true })] }))).toEqual([])
    expect(patronen(blik({ ops: [op('10:00', { zelf: true })] }))).toEqual([])
  })
  test('veel zaken zonder eigen werk op een dag, en niet een te weinig', () => {
    const zonder = () => blik({ taak: false })
    expect(patronen(zonder(), zonder(), blik())).toEqual([])
    expect(vind([zonder(), zonder(), zonder()], regels)).toMatchObject([
      { patroon: 'zonder-taak', aantal: 3, nummer: '' },
    ])
    expect(patronen(zonder(), zonder(), blik({ taak: false, mens: 'b' }))).toEqual([])
  })
  test('veel zaken in weinig minuten', () => {
    const om = (tijd: string) => blik({ ops: [op(tijd)] })
    expect(patronen(om('10:00'), om('10:03'), om('10:06'), om('10:09'))).toEqual(['veel-tegelijk'])
    expect(patronen(om('10:00'), om('10:03'), om('10:06'), om('10:10'))).toEqual([])
    const zelfde = { nummer: 'C-1' }
    expect(patronen(...['10:00', '10:01', '10:02', '10:03'].map(t => blik({ ...zelfde, ops: [op(t)] })))).toEqual([])
  })
  test('veel stukken ophalen', () => {
    expect(patronen(blik({ ops: [op('10:00', { stuk: true }), op('10:01', { stuk: true })] }))).toEqual(['stukken'])
    expect(patronen(blik({ ops: [op('10:00', { stuk: true }), op('10:01')] }))).toEqual([])
  })
  test('een vondst noemt wanneer, en nooit een naam', () => {
    const [v] = vind([blik({ zelfdeNaam: true, nummer: 'C-X', ops: [op('11:00'), op('10:00')] })], regels)
    expect(v).toEqual({
      ...{ patroon: 'zelfde-achternaam', dag: DAG, mens: 'a', rol: 'casusregisseur', organisatie: 'o', nummer: 'C-X' },
      ...{ aantal: 2, eersteOp: `${DAG}T10:00:00.000Z`, laatsteOp: `${DAG}T11:00:00.000Z` },
    })
  })
})

const hash = (w: string) => createHash('sha256').update(w).digest('hex')
describe('de steekproef', () => {
  const week = Array.from({ length: 50 }, (_, i) => blik({ nummer: `C-${i}` }))
  test('is niet te kiezen en wel te herhalen: dezelfde week geeft dezelfde, een andere week andere', () => {
    const een = steekproef(week, '2026-03-02', 5, hash).map(v => v.nummer)
    expect(een).toHaveLength(5)
    expect(steekproef([...week].reverse(), '2026-03-02', 5, hash).map(v => v.nummer)).toEqual(een)
    expect(steekproef(week, '2026-03-09', 5, hash).map(v => v.nummer)).not.toEqual(een)
  })
  test('neemt nooit meer dan er is', () => expect(steekproef(week.slice(0, 2), '2026-03-02', 5, hash)).toHaveLength(2))
})
