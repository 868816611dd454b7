import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

type Blad = {
  rijen: { id: string; naam: string; stand: string; versie: number; velden: Record<string, unknown> }[]
  gaten: { regel: string; wat: string; rij: string | null }[]
  tellingen: { id: string; rijen: { woorden: string[]; aantal: number }[] }[]
}
const ARNHEM = 'arnhem-achterhoek-2014'
const IJSSELLAND = 'ijsselland-2014'
const blad = (wie: Bezoeker, register: string) => gelukt(wie.haal<Blad>(`/registers/${register}`))
const zet = async (wie: Bezoeker, register: string, velden: object) =>
  (await gelukt(wie.stuur<{ id: string }>(`/registers/${register}/rijen`, { velden }))).id
const organisatie = (naam: string, anders: object = {}) => ({
  naam,
  sector: 'kinderopvang',
  gemeenten: ['Zwolle'],
  meldcode: 'ja',
  ...anders,
})
const controle = (id: string, op: string, anders: object = {}) => ({
  organisatie: id,
  op,
  uitkomst: 'op-orde',
  door: 'Verzonnen toezichthouder',
  gemeenten: ['Zwolle'],
  ...anders,
})

test('R003-45 de gemeente ziet per instelling dag en uitkomst van de laatste controle, en wie te laat is bovenaan', async () => {
  const bea = await huis.als(`beleid.${IJSSELLAND}`)
  const goed = await zet(bea, 'meldcode-organisaties', organisatie('Verzonnen opvang De Eik'))
  const laat = await zet(bea, 'meldcode-organisaties', organisatie('Verzonnen opvang De Berk'))
  await zet(bea, 'meldcode-toezicht', controle(laat, '2020-01-01'))
  await zet(
    bea,
    'meldcode-toezicht',
    controle(goed, huis.klok.nu().toISOString().slice(0, 10), {
      uitkomst: 'verbeteren',
      vervolg: 'Verzonnen: over een half jaar terug.',
    }),
  )
  const { gaten, rijen } = await blad(bea, 'meldcode-organisaties')
  expect(gaten.filter(g => g.regel === 'toezicht-te-lang-geleden').map(g => g.wat)).toEqual([
    'Verzonnen opvang De Berk',
  ])
  // what is too late comes first in the list itself
  expect(rijen.map(r => r.naam)).toEqual(['Verzonnen opvang De Berk', 'Verzonnen opvang De Eik'])
  const controles = await blad(bea, 'meldcode-toezicht')
  expect(controles.rijen.map(r => [r.velden['op'], r.velden['uitkomst']])).toContainEqual(['2020-01-01', 'op-orde'])
  expect(controles.rijen.map(r => r.naam)).toContain('Verzonnen opvang De Berk, 2020-01-01')
})

test('R000-29 per organisatie zijn de stand van de meldcode en de laatste controle te zien', async () => {
  const bea = await huis.als('beleid.rotterdam-2014')
  const id = await zet(
    bea,
    'meldcode-organisaties',
    organisatie('Verzonnen school', { sector: 'onderwijs', gemeenten: ['Rotterdam'], meldcode: 'in-voorbereiding' }),
  )
  await zet(bea, 'meldcode-toezicht', controle(id, '2026-02-01', { gemeenten: ['Rotterdam'] }))
  const { rijen } = await blad(bea, 'meldcode-organisaties')
  expect(rijen.find(r => r.id === id)).toMatchObject({
    velden: { meldcode: 'in-voorbereiding' },
    laatst: { 'meldcode-toezicht': { velden: { op: '2026-02-01', uitkomst: 'op-orde' } } },
  })
})

test('R002-76 een controle van een organisatie in meer gemeenten zien al die gemeenten, met dag en uitkomst', async () => {
  const bea = await huis.als(`beleid.${ARNHEM}`)
  const id = await zet(
    bea,
    'meldcode-organisaties',
    organisatie('Verzonnen steunpunt', {
      sector: 'maatschappelijke-ondersteuning',
      gemeenten: ['Arnhem', 'Doetinchem'],
    }),
  )
  await zet(
    bea,
    'meldcode-toezicht',
    controle(id, '2026-01-15', {
      gemeenten: ['Arnhem', 'Doetinchem'],
      uitkomst: 'niet-op-orde',
      vervolg: 'Verzonnen.',
    }),
  )
  for (const wie of [`oov.${ARNHEM}`, `team.${ARNHEM}`, `team2.${ARNHEM}`]) {
    const { rijen, tellingen } = await blad(await huis.als(wie), 'meldcode-toezicht')
    expect(rijen.map(r => [r.velden['op'], r.velden['uitkomst'], r.velden['gemeenten']])).toEqual([
      ['2026-01-15', 'niet-op-orde', ['Arnhem', 'Doetinchem']],
    ])
    const per = tellingen
      .find(t => t.id === 'uitkomsten')
      ?.rijen.filter(r => r.aantal > 0)
      .map(r => r.woorden)
    expect(per).toEqual([
      ['Arnhem', 'Niet op orde'],
      ['Doetinchem', 'Niet op orde'],
    ])
  }
})

test('R002-75 het blad van een organisatie toont de verplichtingen van de meldcode met hun stand', async () => {
  const bea = await huis.als(`beleid.${ARNHEM}`)
  const vijf = {
    stappen: 'geregeld',
    beslist: 'geregeld',
    bijzonder: 'deels',
    kindcheck: 'niet',
    vertrouwelijk: 'geregeld',
    verwijsindex: 'deels',
  }
  const id = await zet(
    bea,
    'meldcode-organisaties',
    organisatie('Verzonnen kliniek', {
      sector: 'zorg',
      gemeenten: ['Arnhem'],
      ...vijf,
      steun: 'Verzonnen: de gemeente gaf een voorlichting.',
    }),
  )
  const rij = (await blad(bea, 'meldcode-organisaties')).rijen.find(r => r.id === id)
  expect(rij?.velden).toMatchObject({ ...vijf, steun: 'Verzonnen: de gemeente gaf een voorlichting.' })
})

test('R004-31 een gemeentelijke organisatie zonder aandachtsfunctionaris heeft een merk, met een naam niet meer', async () => {
  const bea = await huis.als('beleid.rotterdam-rijnmond-2024')
  const velden = organisatie('Verzonnen dienst', { sector: 'gemeente', gemeenten: ['Rotterdam'] })
  const id = await zet(bea, 'meldcode-organisaties', velden)
  const mist = async () => (await blad(bea, 'meldcode-organisaties')).gaten.filter(g => g.rij === id).map(g => g.regel)
  expect(await mist()).toEqual(['gemeentelijk-zonder-aandachtsfunctionaris'])
  await gelukt(
    bea.stuur(`/registers/meldcode-organisaties/rijen/${id}`, {
      versie: 1,
      velden: { ...velden, aandachtsfunctionaris: 'An Verzonnen' },
    }),
  )
  expect(await mist()).toEqual([])
})

test('wie een register niet leest vindt het niet, wie het alleen leest schrijft niet, en een ander register heeft die regel niet', async () => {
  const bea = await huis.als(`beleid.${IJSSELLAND}`)
  const vera = await huis.als(`aanname.${IJSSELLAND}`)
  const olga = await huis.als(`opvang.${IJSSELLAND}`)
  const id = await zet(bea, 'meldcode-organisaties', organisatie('Verzonnen opvang De Wilg'))
  expect((await poging(olga.haal('/registers/meldcode-organisaties'))).status).toBe(403)
  expect((await poging(vera.haal('/registers/verwijsindex-aansluitingen'))).status).toBe(404)
  expect((await blad(vera, 'meldcode-organisaties')).rijen.map(r => r.id)).toContain(id)
  expect(
    (await poging(vera.stuur('/registers/meldcode-organisaties/rijen', { velden: organisatie('x') }))).status,
  ).toBe(403)
  const team = await huis.als(`team.${IJSSELLAND}`)
  expect(
    (await poging(team.stuur('/registers/meldcode-organisaties/rijen', { velden: organisatie('x') }))).status,
  ).toBe(404)
  expect((await poging(bea.haal(`/registers/meldcode-toezicht/rijen/${id}`))).status).toBe(404)
  const elders = await huis.als('beleid.rotterdam-2014')
  expect((await poging(elders.haal(`/registers/meldcode-organisaties/rijen/${id}`))).status).toBe(404)
  expect(
    (await poging(elders.stuur(`/registers/meldcode-organisaties/rijen/${id}/weg`, { versie: 1, terug: false })))
      .status,
  ).toBe(404)
})

test('twee mensen in een regel: de tweede hoort het, niets raakt weg, en elke versie is te lezen', async () => {
  const bea = await huis.als(`beleid.${IJSSELLAND}`)
  const velden = organisatie('Verzonnen opvang De Es')
  const id = await zet(bea, 'meldcode-organisaties', velden)
  const pad = `/registers/meldcode-organisaties/rijen/${id}`
  const wijzig = (versie: number, meldcode: string) => bea.stuur(pad, { versie, velden: { ...velden, meldcode } })
  const uit = await Promise.all([poging(wijzig(1, 'nee')), poging(wijzig(1, 'in-voorbereiding'))])
  expect(uit.map(u => u.status).sort()).toEqual([200, 412])
  await gelukt(bea.stuur(`${pad}/stap`, { versie: 2, stap: 'stopt', velden: {} }))
  expect((await poging(bea.stuur(`${pad}/stap`, { versie: 3, stap: 'stopt', velden: {} }))).status).toBe(409)
  await gelukt(bea.stuur(`${pad}/weg`, { versie: 3, terug: false }))
  expect((await blad(bea, 'meldcode-organisaties')).rijen.map(r => r.id)).not.toContain(id)
  type Verloop = { weg: boolean; versies: { wat: string; door: string }[] }
  const verloop = await gelukt(bea.haal<Verloop>(pad))
  expect(verloop.weg).toBe(true)
  expect(verloop.versies.map(v => v.wat)).toEqual(['weggehaald', 'stopt', 'wijziging', 'nieuw'])
  expect(new Set(verloop.versies.map(v => v.door))).toEqual(new Set(['Bea Proef']))
  await gelukt(bea.stuur(`${pad}/weg`, { versie: 4, terug: true }))
  expect((await blad(bea, 'meldcode-organisaties')).rijen.map(r => r.id)).toContain(id)
})

test('foute invoer wordt geweigerd met het veld, en er verandert niets', async () => {
  const bea = await huis.als(`beleid.${IJSSELLAND}`)
  const voor = (await blad(bea, 'meldcode-organisaties')).rijen.length
  for (const [anders, veld] of [
    [{ gemeenten: ['Parijs'] }, 'gemeenten'],
    [{ steun: 'gaat over bsn 123456782' }, 'steun'],
    [{ naam: '<script>alert(1)</script>'.repeat(20) }, 'naam'],
  ] as const) {
    const nee = await poging(
      bea.stuur('/registers/meldcode-organisaties/rijen', { velden: { ...organisatie('x'), ...anders } }),
    )
    expect([nee.status, nee.velden]).toEqual([422, [veld]])
  }
  expect(
    (await poging(bea.stuur('/registers/meldcode-organisaties/rijen', { velden: { naam: { diep: 1 } } }))).status,
  ).toBe(400)
  expect((await poging(bea.haal('/registers/onbekend'))).status).toBe(404)
  expect((await blad(bea, 'meldcode-organisaties')).rijen).toHaveLength(voor)
})
