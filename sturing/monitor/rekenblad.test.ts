import { expect, test } from 'vitest'
import schrijf from 'write-excel-file/node'
import { TE_KLEIN } from '../../gedeeld/cijfer/meet.ts'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { alsCellen } from '../../toon/delen/rekenblad.ts'
import { bladVan } from './blad.ts'
import { alsCsv, tabelVan } from './csv.ts'
import { dashboardTabel } from './dashboard.ts'
import { vindIndicator } from './cijfers.ts'
import { grenzenVan } from './grenzen.ts'

const def = getRegelboek().regios.get('rotterdam-rijnmond-2024')
const i = def === undefined ? null : vindIndicator(def, 'd004-09')
if (def === undefined || i === null) throw new Error('Geen cijfer')
const bekend = { def, documenten: [...def.documenten, ...getRegelboek().landelijk.documenten] }
const verborgen = { value: null, numerator: null, denominator: null, suppressed: true, why: TE_KLEIN }

test('een cijfer als rekenblad draagt op elke regel definitie, bron en grenzen, en zegt waarom een waarde verborgen is', () => {
  const nooit = { vorig: null, beweging: null, loopt: false }
  const geteld = { ...verborgen, ...nooit, periode: '2025', query: '', verborgen: [] }
  const blad = bladVan(bekend, i, new Map(), [], { geteld, verdeling: [], bijVerdeling: null })
  const { kop, rijen } = tabelVan(blad, 'nl')
  expect(rijen.every(r => r.length === kop.length && r.includes(i.definitie.nl))).toBe(true)
  const laatste = rijen.at(-1) ?? []
  expect(laatste[2]).toBeNull()
  expect(String(laatste[10])).toContain(TE_KLEIN)
  expect(alsCsv(blad, 'nl')).toContain(TE_KLEIN)
})

test('alle cijfers samen als rekenblad: een regel per cijfer, en een leeg cijfer zegt waarom', async () => {
  const cijfers = def.indicatoren.map(x => ({
    ...{ id: x.id, naam: x.naam, vraag: x.vraag, eenheid: x.eenheid, periode: '2025', tot: null },
    ...(x.id === 'd004-11' ? { waarde: null, precisie: null, why: TE_KLEIN } : { waarde: 12, precisie: 'precies' }),
  }))
  const reeksen = def.indicatoren.map(x => ({
    ...{ cijfer: x.id, bron: 'Regiovisie', definitie: x.definitie, grenzen: grenzenVan(x) },
  }))
  const tabel = dashboardTabel({ vragen: def.beleidsvragen, cijfers }, reeksen, 'nl')
  expect(tabel.rijen).toHaveLength(def.indicatoren.length)
  expect(tabel.rijen.every(r => r.length === tabel.kop.length)).toBe(true)
  expect(tabel.rijen.filter(r => r[3] === null).map(r => r[7])).toEqual([TE_KLEIN])
  const bytes = await schrijf(alsCellen(tabel)).toBuffer()
  expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK')
})

test('een woord dat op een formule lijkt blijft een woord, en een getal een getal', () => {
  expect(alsCellen({ kop: ['a'], rijen: [['=1+1', 2, null]] })[1]).toEqual([
    { value: '=1+1', type: String },
    { value: 2, type: Number },
    null,
  ])
})
