import { afterAll, beforeAll, expect, test } from 'vitest'
import { neemAan } from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { invoer } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 120_000)
afterAll(() => huis.sluit())

test('wie heel veel dossiers achter elkaar opent wordt opgehouden: een zin, een regel in het inzagelogboek, en wat openstond blijft open', async () => {
  const anna = await huis.als('aanname.rotterdam-2014')
  const ids: string[] = []
  for (let n = 0; n < 61; n++) ids.push(await neemAan(anna, invoer()))
  const opent = async (id: string) => (await anna.haal<{ detail?: string }>(`/meldingen/${id}`)).status
  for (const id of ids.slice(0, 60)) expect(await opent(id)).toBe(200)
  const laatste = ids[60] ?? ''
  const nee = await anna.haal<{ detail: string; code: string }>(`/meldingen/${laatste}`)
  expect([nee.status, nee.inhoud.code]).toEqual([429, 'TE_VEEL'])
  expect(nee.inhoud.detail).toContain('10 minuten')
  expect(await opent(ids[0] ?? '')).toBe(200)
  expect((await anna.haal('/mijn-werk')).status).toBe(200)
  const regels = await huis.kijk<{ wat: string; uitkomst: string }>(
    `select wat, uitkomst from kring.inzage where gevraagd = $1 and uitkomst = 'geweigerd'`,
    [laatste],
  )
  expect(regels).toEqual([{ wat: 'GET /meldingen/:id', uitkomst: 'geweigerd' }])
  huis.klok.zet(new Date(huis.klok.nu().getTime() + 10 * 60_000 + 1000).toISOString())
  expect(await opent(laatste)).toBe(200)
  expect(huis.fouten).toEqual([])
}, 120_000)
