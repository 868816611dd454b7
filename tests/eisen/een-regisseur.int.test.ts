import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { doe, openCasus, stelPlanVast, stelVoorwaarde } from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { metCasus } from './hulp/gezin.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const REGIO = 'rotterdam-2014'
const voorwaarde = (voor: readonly string[]) => ({
  voor: [...voor],
  tekst: 'Verzonnen: wie boos is gaat naar buiten.',
  controleOp: '2026-03-16',
  controleur: 'Oma Proef',
  hoe: 'Verzonnen: oma belt.',
  alsNiet: 'Verzonnen: oma belt het team.',
})

/** Two reports about one household, each in a case of the same team. */
async function tweeZaken(huishouden: string) {
  const een = await metCasus(huis, REGIO, { huishouden })
  const twee = await metCasus(huis, REGIO, { huishouden })
  const beleg = (zaak: string) =>
    een.tessa.stuur(`/casussen/${zaak}/regie`, {
      regie: 'casusregie',
      mens: een.cas.mens.id,
      schaal: 'lokaal',
      grond: 'inhoud',
    })
  return { een, twee, beleg }
}

test('R001-45 een huishouden heeft nooit twee plannen of twee casusregisseurs; de tweede zaak sluit aan', async () => {
  const { een, twee, beleg } = await tweeZaken('een gezin')
  const { tessa, cas } = een
  await gelukt(beleg(een.id))
  expect(await poging(beleg(een.id))).toMatchObject({ status: 409 })
  expect(await poging(beleg(twee.id))).toEqual({ status: 409, code: 'MAG_NU_NIET', velden: ['huishouden'] })

  for (const { id, casus } of [een, twee])
    await stelVoorwaarde(cas, id, voorwaarde(casus.casus.personen.map(p => p.id)))
  await stelPlanVast(cas, een.id, 'Verzonnen plan.', '2026-03-09')
  const tweede = await poging(cas.stuur(`/casussen/${twee.id}/veiligheidsplan`, { tekst: 'Verzonnen tweede plan.' }))
  expect(tweede).toEqual({ status: 409, code: 'MAG_NU_NIET', velden: ['huishouden'] })

  const open = async () => (await openCasus(tessa, twee.id)).werk.filter(w => w.klaarOp === null).map(w => w.soort)
  expect(await open()).toEqual(expect.arrayContaining(['regie-beleggen', 'veiligheidsplan-maken']))
  await doe(cas, `/casussen/${twee.id}/veiligheidsplan/koppeling`, {
    nummer: (await openCasus(cas, een.id)).casus.nummer,
  })
  expect(await open()).not.toEqual(expect.arrayContaining(['regie-beleggen']))
  expect(await open()).not.toEqual(expect.arrayContaining(['veiligheidsplan-maken']))
  const telling = await huis.kijk<{ soort: string; aantal: number }>(
    `select soort, count(*)::int as aantal from kring.gebeurtenis where stroom = any($1) and soort in ('RegieBelegd', 'VeiligheidsplanVastgesteld') group by 1 order by 1`,
    [[een.id, twee.id]],
  )
  expect(telling).toEqual([
    { soort: 'RegieBelegd', aantal: 1 },
    { soort: 'VeiligheidsplanVastgesteld', aantal: 1 },
  ])
})

test('twee tegelijk: ook dan krijgt een huishouden een regisseur en een plan', async () => {
  for (const keer of [1, 2, 3, 4]) {
    const { een, twee, beleg } = await tweeZaken(`tegelijk ${keer}`)
    const regie = await Promise.all([beleg(een.id), beleg(twee.id)].map(poging))
    expect(regie.map(r => r.status).sort()).toEqual([200, 409])
    for (const { id, casus } of [een, twee])
      await stelVoorwaarde(een.cas, id, voorwaarde(casus.casus.personen.map(p => p.id)))
    const plan = (id: string) => een.cas.stuur(`/casussen/${id}/veiligheidsplan`, { tekst: 'Verzonnen plan.' })
    const plannen = await Promise.all([plan(een.id), plan(twee.id)].map(poging))
    expect(plannen.filter(p => p.velden.includes('huishouden'))).toHaveLength(1)
  }
})

test('een ander huishouden van hetzelfde team krijgt gewoon een eigen regisseur', async () => {
  const [een, ander] = [await metCasus(huis, REGIO), await metCasus(huis, REGIO)]
  const beleg = { regie: 'casusregie', mens: een.cas.mens.id, schaal: 'lokaal', grond: 'inhoud' }
  for (const { id } of [een, ander]) {
    await doe(een.tessa, `/casussen/${id}/regie`, beleg)
    expect((await openCasus(een.tessa, id)).casus.regisseur).toMatchObject({ mens: een.cas.mens.id })
  }
})
