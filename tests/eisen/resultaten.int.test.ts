import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import type { Resultatenblad } from '../../sturing/monitor/resultaten.ts'
import { Resultaten } from '../../sturing/monitor/screens/Resultaten.tsx'
import { maakHuis, type Huis } from '../hulp/huis.ts'

/** What partners of the region see of the results, through the front door. */
let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const RIJNMOND = 'rotterdam-rijnmond-2024'
const IJSSELLAND = 'ijsselland-2014'
const bladVan = async (account: string) => gelukt((await huis.als(account)).haal<Resultatenblad>('/resultaten'))

test('R004-22 partners in de regio zien de gedeelde resultaten en niets anders, en kunnen niets invullen', async () => {
  const bea = await huis.als(`beleid.${RIJNMOND}`)
  const leg = (cijfer: string, waarde: number) =>
    gelukt(bea.stuur(`/cijfers/${cijfer}/waarden`, { bron: 'Jaarverslag', periode: '2025', waarde, vervangt: true }))
  await leg('d004-12', 39.1)
  await leg('d004-18', 15)
  const voorBeleid = await bladVan(`beleid.${RIJNMOND}`)
  for (const kort of ['team', 'casus', 'politie', 'voorzitter', 'plaatsing']) {
    const blad = await bladVan(`${kort}.${RIJNMOND}`)
    expect(blad, kort).toEqual(voorBeleid)
    expect(blad.uitkomsten.map(u => u.id)).toEqual([
      ...['d004-08', 'd004-09', 'd004-11', 'd004-12', 'd004-13', 'd004-14', 'd004-16'],
    ])
    expect(blad.uitkomsten.find(u => u.id === 'd004-12')).toMatchObject({ waarde: 39.1, periode: '2025' })
    const beeld = renderToStaticMarkup(createElement(Resultaten, { blad }))
    expect(beeld).toContain('Resultaten van de regio')
    expect(beeld).toContain('39,1')
    const wie = await huis.als(`${kort}.${RIJNMOND}`)
    expect((await poging(wie.haal('/cijfers'))).status, kort).toBe(403)
    expect(
      (await wie.stuur('/cijfers/d004-12/waarden', { bron: 'x'.repeat(3), periode: '2024', waarde: 1 })).status,
    ).toBe(403)
  }
})

test('waar de regio niets deelt is de bladzijde leeg, en wie geen partner is heeft haar niet', async () => {
  expect(await bladVan(`team.${IJSSELLAND}`)).toEqual({ vragen: [], uitkomsten: [] })
  expect((await poging((await huis.als(`aanname.${RIJNMOND}`)).haal('/resultaten'))).status).toBe(403)
})

test('een getal dat te klein is blijft ook verborgen als een mens het vastlegde', async () => {
  const bea = await huis.als(`beleid.${RIJNMOND}`)
  await gelukt(
    bea.stuur('/cijfers/d004-11/waarden', { bron: 'Jaarverslag', periode: '2025', waarde: 5, vervangt: true }),
  )
  const blad = await bladVan(`team.${RIJNMOND}`)
  expect(blad.uitkomsten.find(u => u.id === 'd004-11')).toMatchObject({ waarde: null, verborgen: true })
  expect(JSON.stringify(blad.uitkomsten.find(u => u.id === 'd004-11')?.punten)).not.toContain(':5}')
})
