import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

/** The time map and the flow, from counting facts laid down by hand: what comes out, and what stays hidden. */
const REGIO = 'rotterdam-rijnmond-2024'
let huis: Huis
let bea: Bezoeker
beforeAll(async () => {
  huis = await maakHuis()
  bea = await huis.als(`beleid.${REGIO}`)
  const leg = (soort: string, dagen: readonly number[], kenmerken: readonly string[] = []) =>
    huis.kijk(
      `insert into kring.telregel (regio, id, soort, dag, vast, gemeente, aantal, duur, werkduur, kenmerken, vormen, geschreven)
       select $1, gen_random_uuid(), $2, '2024-03-05', '2024-03-05', 'Schiedam', 1, d * 86400, 0, $4, '{}', now() from unnest($3::int[]) d`,
      [REGIO, soort, dagen, kenmerken],
    )
  const keer = (n: number, dagen: number) => Array.from({ length: n }, () => dagen)
  await leg('melding', keer(30, 0))
  await leg('weging', [...keer(10, 2), ...keer(10, 4)])
  await leg('overdracht', keer(12, 3), ['aan:een'])
  await leg('overdracht', keer(10, 9), ['aan:twee'])
  await leg('hulp-gestart', keer(9, 60), ['eerste-in-gezin'])
  await leg('stabiel', keer(3, 100))
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

type Duur = {
  aantal: number | null
  midden: number | null
  gemiddeld: number | null
  samen: number | null
  verborgen: boolean
}
type Tijdkaart = { periode: string; stappen: ({ id: string } & Duur)[]; overdrachten: ({ aan: string } & Duur)[] }
const tijdkaart = (tijdvak: string) => gelukt(bea.haal<Tijdkaart>(`/cijfers/tijdkaart?periode=${tijdvak}`))

test('de tijdkaart zegt per stap en per overdracht waar de dagen blijven', async () => {
  const { periode, stappen, overdrachten } = await tijdkaart('2024')
  expect(periode).toBe('2024')
  const van = (id: string) => stappen.find(s => s.id === id)
  expect(van('weging')).toMatchObject({ aantal: 20, midden: 3, gemiddeld: 3, samen: 60, verborgen: false })
  expect(van('overdracht')).toMatchObject({ aantal: 22, midden: 3, gemiddeld: 5.7 })
  expect(van('hulp')).toMatchObject({ aantal: 9, midden: 60, samen: 540 })
  expect(overdrachten.map(o => [o.aan, o.aantal, o.gemiddeld])).toEqual([
    ['een', 12, 3],
    ['twee', 10, 9],
  ])
})

test('een stap met een klein aantal blijft verborgen, en een lege tijd zegt dat er niets is', async () => {
  const stabiel = (await tijdkaart('2024')).stappen.find(s => s.id === 'stabiel')
  expect(stabiel).toMatchObject({ aantal: null, midden: null, gemiddeld: null, samen: null, verborgen: true })
  const leeg = await tijdkaart('2019')
  expect(leeg.stappen.every(s => s.aantal === null && !s.verborgen)).toBe(true)
})

test('de stroom telt van het eerste signaal tot sluiten', async () => {
  const { plaatsen } = await gelukt(
    bea.haal<{ plaatsen: { id: string; aantal: number | null }[] }>('/cijfers/stroom?periode=2024'),
  )
  const per = Object.fromEntries(plaatsen.map(p => [p.id, p.aantal]))
  expect(per).toMatchObject({ melding: 30, weging: 20, aanvaard: 22, hulp: 9, stabiel: null })
  const anna = await huis.als(`aanname.${REGIO}`)
  for (const pad of ['/cijfers/stroom', '/cijfers/tijdkaart'])
    expect(await poging(anna.haal(pad))).toMatchObject({ status: 403 })
  expect(await poging(bea.haal('/cijfers/stroom?periode=2024-13'))).toMatchObject({ status: 400 })
})
