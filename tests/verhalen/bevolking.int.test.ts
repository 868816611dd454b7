import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { maakGeheimhouding } from '../../service/geheimhouding.ts'
import { startKring, type KringInProces } from '../../service/verhaal/kring-in-proces.ts'
import { ZONDER_HOUDER } from '../../service/verhaal/zonder-houder.ts'
import { vulBevolking } from '../../service/vulling/bevolking.ts'
import { kopie, regelboek } from '../hulp/database.ts'

const NU = new Date('2026-03-04T10:00:00.000Z')
let kring: KringInProces
let vul: () => Promise<void>
let weg: () => Promise<void>

beforeAll(async () => {
  const { adressen, geheim, weg: ruimOp } = await kopie(inject('beheerUrl'), inject('proefMap'))
  weg = ruimOp
  const boek = regelboek()
  vul = () => vulBevolking({ boek, adressen, geheim: maakGeheimhouding(geheim), nu: NU })
  kring = await startKring({ boek, adressen, geheim, begin: NU.toISOString() })
  await vul()
}, 180_000)
afterAll(async () => {
  await kring.sluit()
  await weg()
})

const tel = async (sql: string): Promise<number> => (await kring.kijk<{ n: number }>(sql))[0]?.n ?? -1
const gebeurtenissen = () => tel('select count(*)::int as n from kring.gebeurtenis')

test('de verzonnen bevolking vult elke regio met meldingen en casussen in vele standen', async () => {
  expect(await gebeurtenissen()).toBeGreaterThan(500)
  const perRegio = await kring.kijk<{
    regio: string
    meldingen: number
    casussen: number
    standen: number
    fasen: number
  }>(
    `select regio, count(*) filter (where soort = 'melding')::int as meldingen, count(*) filter (where soort = 'casus')::int as casussen,
       count(distinct status)::int as standen, count(distinct fase)::int as fasen from kring.zaak group by regio`,
  )
  expect(perRegio).toHaveLength(5)
  for (const r of perRegio) {
    expect(r.meldingen).toBeGreaterThanOrEqual(12)
    expect(r.casussen).toBeGreaterThanOrEqual(4)
    expect(r.standen).toBeGreaterThanOrEqual(7)
    expect(r.fasen).toBeGreaterThanOrEqual(2)
  }
})

test('niets ligt in de toekomst en alles wat open is heeft een houder', async () => {
  const later = `select count(*)::int as n from kring.gebeurtenis where op > '${NU.toISOString()}'`
  expect(await tel(later)).toBe(0)
  expect(await kring.kijk(ZONDER_HOUDER)).toEqual([{ aantal: 0 }])
})

test('een tweede keer vullen verandert niets', async () => {
  const eerst = await gebeurtenissen()
  await vul()
  expect(await gebeurtenissen()).toBe(eerst)
})

test('de worker vindt na het vullen geen stroom van verlopen overdrachten', async () => {
  await kring.ronde()
  expect(await tel(`select count(*)::int as n from kring.gebeurtenis where soort = 'OverdrachtVervallen'`)).toBe(0)
})
