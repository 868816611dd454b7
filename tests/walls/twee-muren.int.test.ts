import { afterAll, beforeAll, expect, test } from 'vitest'
import { ingangVan, sleutelVan, INGANGEN } from './invoer.ts'
import { terugdraaiend } from './machine.ts'
import { KLASSEN, RELATIES, relatie, type Klasse } from './orakel.ts'
import { maakPogingen, ronde, toon } from './ronde.ts'
import { maakWereld, NU, type Wereld } from './wereld.ts'

/** Per route, so that a new route takes nothing away from the others; what is met too seldom is drawn again. */
const PER_ROUTE = 24
const VAAK = 20
let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
}, 120_000)
afterAll(() => w.sluit())

test('de wereld is groot genoeg: 300 mensen, vijf regios, elke relatie', () => {
  expect(w.mensen.length).toBeGreaterThanOrEqual(300)
  expect(new Set(w.mensen.map(m => m.regio)).size).toBe(5)
  const gezien = new Set([null, ...w.zaken].flatMap(z => w.mensen.map(m => relatie(m, z, NU))))
  expect([...gezien].sort()).toEqual([...RELATIES].sort())
})

test('elke route heeft een regel in de tabel, en elke regel een route', () => {
  const routes = w.machine.routes.map(sleutelVan)
  for (const r of w.machine.routes) expect(ingangVan(r)).toBeDefined()
  expect(Object.keys(INGANGEN).filter(k => !routes.includes(k))).toEqual([])
})

test('beide muren: elke route, elke relatie, precies zoals het orakel zegt', { timeout: 300_000 }, async () => {
  const machine = { ...w.machine, pijplijn: { ...w.machine.pijplijn, db: terugdraaiend(w.db) } }
  const telling = new Map<string, number>()
  const keer = (soort: string) => telling.get(soort) ?? 0
  const draai = async (routes: typeof machine.routes, perRoute: number) => {
    const uit = await ronde(w, machine, maakPogingen(w, w.t, routes, perRoute * routes.length), 'beide')
    expect(uit.verschillen, toon(w, uit.verschillen)).toEqual([])
    for (const [soort, n] of uit.telling) telling.set(soort, keer(soort) + n)
  }
  // Not only refusals: every class was also really passed, and every kind of answer was met. What is no case has ids of its own: passing
  // is shown where such a row is made (tests/eisen/opvang.int.test.ts).
  const mist = (klasse: Klasse): string[] => {
    const { bij } = KLASSEN[klasse]
    return [
      ...(bij !== 'geen-rij' && keer(`${klasse} door`) <= 3 ? ['door'] : []),
      ...(keer(`${klasse} 401`) <= 3 ? ['401'] : []),
      ...(bij !== 'geen-zaak' && keer(`${klasse} 404`) <= VAAK ? ['404'] : []),
    ]
  }
  const zelden = () => (Object.keys(KLASSEN) as Klasse[]).filter(k => mist(k).length > 0)
  await draai(machine.routes, PER_ROUTE)
  for (let n = 0; n < 8 && zelden().length > 0; n++) {
    const klassen = zelden()
    await draai(
      machine.routes.filter(r => klassen.includes(ingangVan(r).klasse)),
      PER_ROUTE,
    )
  }
  expect(zelden().map(k => `${k} kwam te weinig langs: ${mist(k).join(', ')}`)).toEqual([])
})
