import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { doe, mijnWerk, neemAan, wieNeemtOp } from '../../service/verhaal/handelingen.ts'
import { startKring, type KringInProces } from '../../service/verhaal/kring-in-proces.ts'
import { gezin, schoolmelding } from '../../service/verhaal/verhalen/gezinnen.ts'
import { kopie, regelboek } from '../hulp/database.ts'

let kring: KringInProces
let weg: () => Promise<void>

beforeAll(async () => {
  const { adressen, geheim, weg: ruimOp } = await kopie(inject('beheerUrl'), inject('proefMap'))
  weg = ruimOp
  kring = await startKring({ boek: regelboek(), adressen, geheim, begin: '2015-03-08T02:00:00.000Z' })
})
afterAll(async () => {
  await kring.sluit()
  await weg()
})

test('R000-26 een acute melding zet meteen een crisistaak klaar bij wie dienst heeft', async () => {
  const noor = await kring.als('nacht.rotterdam-2014')
  const dienst = { mens: noor.mens.id, van: '2015-03-07T22:00:00Z', tot: '2015-03-08T08:00:00Z' }
  await doe(noor, '/diensten', dienst)
  const melding = await neemAan(noor, schoolmelding('Rotterdam', gezin('Proefnacht', '3011AA', []), { acuut: true }))
  const werk = await mijnWerk(noor)
  expect(werk.dienst.ik).toBe(true)
  expect(werk.werk).toContainEqual(
    expect.objectContaining({
      soort: 'crisis-inzetten',
      urgentie: 'nu',
      zaak: expect.objectContaining({ id: melding }),
    }),
  )
  expect(werk.berichten.map(b => b.soort)).toContain('acute-melding')
})

test('R002-03 een huisverbod in Renkum gaat naar West-Veluwe/Vallei, al het andere niet', async () => {
  const anna = await kring.als('aanname.arnhem-achterhoek-2014')
  const wie = (thema: string) => wieNeemtOp(anna, 'arnhem-achterhoek-2014', 'Renkum', thema)
  expect((await wie('huisverbod')).organisation).toBe('Veiligheidshuis West-Veluwe/Vallei')
  const arnhem = await wieNeemtOp(anna, 'arnhem-achterhoek-2014', 'Arnhem', 'melding')
  expect((await wie('melding')).organisation).toBe(arnhem.organisation)
})
