import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

type Blad = {
  rijen: { naam: string; velden: Record<string, unknown> }[]
  gaten: { regel: string; wat: string }[]
  tellingen: { id: string; rijen: { woorden: string[]; aantal: number }[] }[]
  gemeenten: string[]
}
const blad = (wie: Bezoeker, register: string) => gelukt(wie.haal<Blad>(`/registers/${register}`))
const zet = (wie: Bezoeker, register: string, velden: object) =>
  gelukt(wie.stuur(`/registers/${register}/rijen`, { velden }))

test('R002-77 per gemeente staat wanneer de meldcode voor leerplicht is vastgesteld en hoe ver de scholing is; een gemeente zonder valt op', async () => {
  const bea = await huis.als('beleid.arnhem-achterhoek-2014')
  await zet(bea, 'leerplicht-meldcode', { gemeente: 'Arnhem', vastgesteld: '2015-03-01', scholing: 'allen' })
  await zet(bea, 'leerplicht-meldcode', { gemeente: 'Doetinchem', scholing: 'deels' })
  const { rijen, gaten, tellingen, gemeenten } = await blad(bea, 'leerplicht-meldcode')
  expect(rijen.map(r => r.velden)).toEqual(
    expect.arrayContaining([
      { gemeente: 'Arnhem', vastgesteld: '2015-03-01', scholing: 'allen' },
      { gemeente: 'Doetinchem', scholing: 'deels' },
    ]),
  )
  // training without a date is not adopted: that municipality stays on the list
  const zonder = gaten.filter(g => g.regel === 'gemeente-zonder').map(g => g.wat)
  expect(new Set(zonder)).toEqual(new Set(gemeenten.filter(g => g !== 'Arnhem')))
  expect(tellingen[0]?.rijen.map(r => r.woorden)).toContainEqual(['Arnhem', 'Iedereen geschoold'])
  const carla = await huis.als('casus.arnhem-achterhoek-2014')
  expect((await poging(carla.haal('/registers/leerplicht-meldcode'))).status).not.toBe(200)
})
