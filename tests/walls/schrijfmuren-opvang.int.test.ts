import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { maakDb, type Db } from '../../kernel/db.ts'
import { actoren } from '../eigenschappen/hulp-mensen.ts'
import { bedvraag, id, maakOpvang, plekInvoer, type OpvangHuis } from '../eisen/hulp/opvang.ts'

/** Raw SQL by who asks for a place, and by the shelter: neither writes what the other decides. */
const REGIO = 'utrecht-amersfoort-2015'
let o: OpvangHuis
let db: Db
let anna: Actor
let pien: Actor
let vraag: string
let plek: string

beforeAll(async () => {
  o = await maakOpvang()
  db = maakDb(o.huis.adressen.app, { max: 2 })
  const wie = actoren(REGIO, 'aanname', 'plaatsing')
  const van = (rol: string) => {
    const een = wie.find(w => w.rol === rol)
    if (!een) throw new Error(rol)
    return een
  }
  anna = van('medewerker-veilig-thuis')
  pien = van('plaatsingscoordinator')
  plek = await id(await o.als(`plaatsing.${REGIO}`), '/opvang/plekken', plekInvoer({ naam: 'Kamer muur' }))
  vraag = await id(await o.als(`aanname.${REGIO}`), '/opvang/vragen', bedvraag('Utrecht'))
})
afterAll(async () => {
  await db.sluit()
  await o.sluit()
})

let zin = 0
/** How an update of the request ends for somebody; what succeeds is taken back. */
async function poging(wie: Actor, zet: string, eerst?: { wie: Actor; zet: string }): Promise<string> {
  const terug = new Error('terug')
  const nu = o.huis.klok.nu().toISOString()
  if (eerst)
    await db.asActor(eerst.wie, nu, tx =>
      tx.vraag(`eerst_${++zin}`, `update kring.bedvraag set ${eerst.zet} where id = $1`, [vraag]),
    )
  try {
    await db.asActor(wie, nu, async tx => {
      const rijen = await tx.vraag(`poging_${++zin}`, `update kring.bedvraag set ${zet} where id = $1 returning id`, [
        vraag,
      ])
      if (rijen.length === 0) throw new Error('niets')
      throw terug
    })
    return 'gelukt'
  } catch (fout) {
    if (fout === terug) return 'gelukt'
    return (fout as { code?: string }).code ?? String(fout)
  }
}

const straks = `now() + interval '2 hours'`
const vast = () =>
  `stand = 'vastgehouden', plek = '${plek}', vast_tot = ${straks}, criterium = 'direct-gevaar', besloten_door = '${pien.mens}'`

test('rauwe SQL: wie een plek vraagt houdt er geen vast, zegt geen nee en kiest geen reden', async () => {
  expect(await poging(anna, vast())).toBe('42501')
  expect(await poging(anna, vast().replace(pien.mens, anna.mens))).toBe('42501')
  expect(await poging(anna, `criterium = 'direct-gevaar'`)).toBe('42501')
  expect(await poging(anna, `vast_tot = ${straks}`)).toBe('42501')
  expect(await poging(anna, `besloten_door = '${anna.mens}'`)).toBe('42501')
  expect(await poging(anna, `nee = array['${pien.organisatie}'::uuid]`)).toBe('42501')
  expect(await poging(anna, `mijden = '{Zeist}'`)).toBe('42501')
  expect(await poging(anna, `mijden = '{Zeist}', wijzigingen = 4`)).toBe('42501')
})

test('rauwe SQL: de opvang verandert niet wat aan de vrager is', async () => {
  expect(await poging(pien, `mijden = '{Zeist}', wijzigingen = 1`)).toBe('42501')
  expect(await poging(pien, `kijk_voor = ${straks}`)).toBe('42501')
  expect(await poging(pien, `stand = 'beeindigd', eind_op = now(), einde = 'vergissing'`)).toBe('42501')
  expect(await poging(pien, `nee = array['${anna.organisatie}'::uuid]`)).toBe('42501')
  expect(await poging(pien, vast().replace(pien.mens, anna.mens))).toBe('42501')
})

test('rauwe SQL: wat bij de eigen beslissing hoort, gaat', async () => {
  expect(await poging(anna, `kijk_voor = ${straks}`)).toBe('gelukt')
  expect(await poging(anna, `mijden = '{Zeist}', past = false, wijzigingen = 1`)).toBe('gelukt')
  expect(await poging(pien, `nee = array['${pien.organisatie}'::uuid]`)).toBe('gelukt')
  expect(await poging(pien, vast())).toBe('gelukt')
  // held by the shelter: who asked says yes, and cannot swap the place in the same breath
  const ja = `stand = 'geplaatst', vast_tot = null, eind_op = '${o.huis.klok.nu().toISOString()}', einde = 'geplaatst'`
  const toekomst = vast().replace(straks, `'${new Date(o.huis.klok.nu().getTime() + 7_200_000).toISOString()}'`)
  expect(await poging(anna, `${ja}, criterium = 'uitbuiting'`, { wie: pien, zet: toekomst })).toBe('42501')
  expect(await poging(anna, ja)).toBe('gelukt')
})
