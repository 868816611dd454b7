import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startKring, type KringInProces } from '../../service/verhaal/kring-in-proces.ts'
import { vertel, type Verslag } from '../../service/verhaal/verteller.ts'
import { verhalen } from '../../service/verhaal/verhalen/index.ts'
import { kopie, regelboek } from '../hulp/database.ts'
import { EISEN } from './eisen.ts'

/** Each story on a Kring of its own: five regions, real roles, through the same door as people. */
describe.each(verhalen.map(v => [v.id, v] as const))('%s', (_id, verhaal) => {
  let kring: KringInProces
  let verslag: Verslag
  let weg: () => Promise<void>

  beforeAll(async () => {
    const { adressen, geheim, weg: ruimOp } = await kopie(inject('beheerUrl'), inject('proefMap'))
    weg = ruimOp
    kring = await startKring({ boek: regelboek(), adressen, geheim, begin: verhaal.begin })
    verslag = await vertel(verhaal, kring, () => undefined)
  }, 180_000)
  afterAll(async () => {
    await kring.sluit()
    await weg()
  })

  test(`${verhaal.titel}: elke bewering houdt stand`, () => {
    expect(verslag.mislukt).toEqual([])
    expect(verslag.failed).toBe(0)
  })

  test('is een verhaal van genoeg stappen, mensen en organisaties, ook over wat niet mag gebeuren', () => {
    expect(verslag.steps).toBeGreaterThanOrEqual(10)
    expect(verslag.assertions).toBeGreaterThanOrEqual(8)
    expect(verslag.nietGebeurd).toBeGreaterThanOrEqual(3)
    expect(verslag.mensen.length).toBeGreaterThanOrEqual(3)
    expect(verslag.organisaties.length).toBeGreaterThanOrEqual(2)
  })

  test.each(EISEN[verhaal.id] ?? [])('%s', (_eis, ...beweringen) => {
    expect(verslag.houdtStand).toEqual(expect.arrayContaining(beweringen))
  })

  test('na elke stap had alles wat open was precies een houder', () => {
    expect(verslag.openWithoutHolder).toBe(0)
  })
})
