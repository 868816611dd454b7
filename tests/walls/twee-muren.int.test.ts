import { afterAll, beforeAll, expect, test } from 'vitest'
import { ingangVan, sleutelVan, INGANGEN } from './invoer.ts'
import { terugdraaiend } from './machine.ts'
import { KLASSEN, RELATIES, relatie } from './orakel.ts'
import { maakPogingen, ronde, toon } from './ronde.ts'
import { maakWereld, NU, type Wereld } from './wereld.ts'

/** Per route, so that a new route takes nothing away from the others. */
const PER_ROUTE = 175
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
  const pogingen = maakPogingen(w, w.t, machine.routes, PER_ROUTE * machine.routes.length)
  const { verschillen, telling } = await ronde(w, machine, pogingen, 'beide')
  expect(verschillen, toon(w, verschillen)).toEqual([])
  // Not only refusals: every class was also really passed, and every kind of answer was met.
  for (const [klasse, { bij }] of Object.entries(KLASSEN)) {
    // what is no case has ids of its own: passing is shown where such a row is made (tests/eisen/opvang.int.test.ts)
    if (bij !== 'geen-rij')
      expect(telling.get(`${klasse} door`) ?? 0, `${klasse} kwam nooit door de muren`).toBeGreaterThan(3)
    expect(telling.get(`${klasse} 401`) ?? 0, `${klasse} zonder rol kwam niet voor`).toBeGreaterThan(3)
    if (bij !== 'geen-zaak') expect(telling.get(`${klasse} 404`) ?? 0, `${klasse} buiten de kring`).toBeGreaterThan(20)
  }
})
