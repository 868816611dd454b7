import { expect, test } from 'vitest'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import type { Indicator } from '../../gedeeld/regio/schema.ts'
import { leesTijdvak, type Tijdvak } from './tijdvak.ts'
import { inwonersIn, verwachtPer } from './verwacht.ts'

const { regios } = getRegelboek()
const def = regios.get('arnhem-achterhoek-2014')
if (def === undefined) throw new Error('Geen regio')
const tijd = (id: string): Tijdvak => leesTijdvak(id) ?? { id, van: '', tot: '' }
type Telbaar = Pick<Indicator, 'telling' | 'eenheid'>
const aantal: Telbaar = { eenheid: 'aantal', telling: { soort: 'aantal', teller: [{ feit: 'melding' }] } }
const som = (m: ReadonlyMap<string, number>) => [...m.values()].reduce((s, n) => s + n, 0)

test('elke gemeente van elke regio heeft een aantal inwoners, met de dag waarop', () => {
  for (const r of regios.values()) for (const g of r.gemeenten) expect(g.inwoners?.aantal, g.naam).toBeGreaterThan(1000)
})

test('een gemeente die opging in een andere neemt haar inwoners mee, en niemand telt dubbel', () => {
  const [toen, later] = [inwonersIn(def.gemeenten, tijd('2016')), inwonersIn(def.gemeenten, tijd('2019'))]
  expect(toen.has('Rijnwaarden')).toBe(true)
  expect(later.has('Rijnwaarden')).toBe(false)
  expect(later.get('Zevenaar')).toBe((toen.get('Zevenaar') ?? 0) + (toen.get('Rijnwaarden') ?? 0))
  expect(som(later)).toBe(som(toen))
})

test('wat verwacht wordt telt op tot wat geteld is; een verborgen geheel, een deel en een deelgebied verwachten niets', () => {
  const v = verwachtPer(def, aantal, tijd('2025'), 10_000)
  expect(Math.abs(som(v) - 10_000)).toBeLessThan(v.size)
  const niets = (i: Telbaar, totaal: number | null = 100) =>
    expect(verwachtPer(def, i, tijd('2025'), totaal).size).toBe(0)
  niets(aantal, null)
  niets({
    eenheid: 'procent',
    telling: { soort: 'aandeel', teller: [{ feit: 'melding' }], noemer: [{ feit: 'casus' }] },
  })
  niets({ eenheid: 'aantal', telling: { soort: 'aantal', teller: [{ feit: 'melding', deelgebied: 'achterhoek' }] } })
  niets({ eenheid: 'aantal' })
})
