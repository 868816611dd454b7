import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { doe, mijnWerk, neemAan, openMelding } from '../../service/verhaal/handelingen.ts'
import { maakWerker } from '../../service/worker.ts'
import { regelboek } from '../hulp/database.ts'
import { maakDb } from '../../kernel/db.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { invoer } from './hulp/voordeur.ts'

// Monday 2 March 2026, 10:00 in Amsterdam; two working days end on Wednesday 10:00.
const MAANDAG = '2026-03-02T09:00:00.000Z'
let huis: Huis
beforeAll(async () => {
  huis = await maakHuis({ begin: MAANDAG })
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

type Stil = { id: string; stil: { sinds: string; grond: string } | null; klok: { vervaltOp: string } | null }
const REGIO = 'rotterdam-2014'
/** Signs in anew: a session does not outlive a week. */
const als = (kort: string) => Bezoeker.meldAan(huis.adres, `${kort}.${REGIO}`)

test('R000-63 een aanhouding vraagt een reden uit de lijst, staat bij de procesregisseur, en de klok staat stil zolang zij duurt', async () => {
  let anna = await als('aanname')
  const id = await neemAan(anna, invoer())
  const pad = `/meldingen/${id}/overdracht/aanhouding`
  const reden = 'Drie keer gebeld en langs geweest (verzonnen).'
  expect((await poging(anna.stuur(pad, { grond: 'zomaar', reden }))).status).toBe(422)
  expect((await poging(anna.stuur(pad, { grond: 'geen-contact' }))).status).toBe(400)
  const klok = async () =>
    (await openMelding(anna, id)).werk.find(w => w.soort === 'overdragen') as unknown as Record<string, string | null>
  expect(await klok()).toMatchObject({ vervaltOp: '2026-03-04T09:00:00.000Z', stilSinds: null })
  const lijst = async (vraag = '?stil=ja') =>
    (await gelukt((await als('proces')).haal<{ meldingen: Stil[] }>(`/meldingen${vraag}`))).meldingen
  expect((await lijst()).map(m => m.id)).not.toContain(id)

  // Tuesday 10:00: one working day is left.
  huis.klok.zet('2026-03-03T09:00:00.000Z')
  anna = await als('aanname')
  await doe(anna, pad, { grond: 'geen-contact', reden })
  expect(await klok()).toMatchObject({ stilSinds: '2026-03-03T09:00:00.000Z', stilGrond: 'geen-contact' })
  expect((await lijst()).find(m => m.id === id)?.stil).toEqual({
    sinds: '2026-03-03T09:00:00.000Z',
    grond: 'contact met de betrokkenen lukt niet',
  })
  const regel = async () => (await mijnWerk(anna)).werk.find(w => w.zaak.id === id && w.soort === 'overdragen')
  expect(await regel()).toMatchObject({ stil: true, klok: null })

  // The next Monday: long past the old end, and nobody is warned.
  huis.klok.zet('2026-03-09T09:00:00.000Z')
  anna = await als('aanname')
  const db = maakDb(huis.adressen.worker)
  try {
    await maakWerker(huis.pijplijn, db, regelboek()).ronde()
  } finally {
    await db.sluit()
  }
  const seinen = () =>
    huis.kijk<{ soort: string; klok: string }>(
      `select soort, klok from kring.bericht where zaak = $1 and klok = 'overdracht'`,
      [id],
    )
  expect(await seinen()).toEqual([])
  await doe(anna, `${pad}/einde`, { reden: 'Er is contact.' })
  // The working day that was left is left: Tuesday 10:00.
  expect(await klok()).toMatchObject({ vervaltOp: '2026-03-10T09:00:00.000Z', stilSinds: null })
  expect((await lijst()).map(m => m.id)).not.toContain(id)
  expect(await regel()).toMatchObject({ stil: false, klok: { naam: 'overdracht' } })

  // Twice: each standstill counts once.
  huis.klok.zet('2026-03-09T12:00:00.000Z')
  anna = await als('aanname')
  await doe(anna, pad, { grond: 'te-complex', reden })
  huis.klok.zet('2026-03-09T15:00:00.000Z')
  anna = await als('aanname')
  await doe(anna, `${pad}/einde`, { reden: 'Er is een specialist.' })
  expect(await klok()).toMatchObject({ vervaltOp: '2026-03-10T12:00:00.000Z' })
})

test('R000-63 een andere klok loopt door tijdens een aanhouding', async () => {
  const anna = await als('aanname')
  const id = await neemAan(anna, invoer())
  await doe(anna, `/meldingen/${id}/overdracht/aanhouding`, { grond: 'te-complex', reden: 'Verzonnen.' })
  const stil = (await openMelding(anna, id)).werk.filter(
    w => (w as unknown as { stilSinds: string | null }).stilSinds !== null,
  )
  expect(stil.map(w => w.soort)).toEqual(['overdragen'])
})
