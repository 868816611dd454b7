import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { poging } from '../../service/verhaal/hand.ts'
import { doe, mijnWerk, openCasus } from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { klaarOmTeSluiten } from './hulp/sluiten.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

type Blad = {
  casus: {
    status: string
    nazorgDoor: string | null
    personen: { id: string; kind: boolean }[]
    voorwaarden: { id: string }[]
    hulp: { id: string }[]
    hercontacten: { id: string; door: string }[]
  }
  collegas: { id: string; rol: string }[]
  regio: { fasen: { id: string }[] }
  teksten: Record<string, string>
  signalen: { code: string }[]
  werk: { soort: string; mens: string | null; vervaltOp: string | null; klaarOp: string | null }[]
}
const blad = (hand: Bezoeker, id: string) => openCasus(hand, id) as unknown as Promise<Blad>
const open = (b: Blad, soort: RegExp) => b.werk.filter(w => soort.test(w.soort) && w.klaarOp === null)
const dag = '2026-03-02'

const totSluiten = (regio: string, gemeente: string) => klaarOmTeSluiten(huis, regio, gemeente)

test('R003-103 sluiten zet drie opvolgingen klaar, na 3, 6 en 12 maanden, met een naam', async () => {
  const { cas, casus, pad, regisseur, coordinator } = await totSluiten('ijsselland-2014', 'Zwolle')
  expect(open(await blad(cas, casus), /^opvolging-/)).toEqual([])
  const sluit = { motivering: 'Het is rustig (verzonnen).' }
  // Only who may do the work can be named.
  expect(await poging(cas.stuur(pad('sluiting'), { ...sluit, nazorgDoor: coordinator }))).toMatchObject({
    status: 422,
    velden: ['nazorgDoor'],
  })
  await doe(cas, pad('sluiting'), { ...sluit, nazorgDoor: regisseur })
  const na = await blad(cas, casus)
  expect(na.casus).toMatchObject({ status: 'gesloten', nazorgDoor: regisseur })
  const taken = open(na, /^opvolging-/)
  expect(taken.map(w => w.soort).sort()).toEqual(['opvolging-12', 'opvolging-3', 'opvolging-6'])
  expect(taken.map(w => w.mens)).toEqual([regisseur, regisseur, regisseur])
  const maanden = taken.map(w => {
    const eind = new Date(w.vervaltOp ?? '')
    return (eind.getUTCFullYear() - 2026) * 12 + eind.getUTCMonth() + 1 - 3
  })
  expect(maanden.sort((a, b) => a - b)).toEqual([3, 6, 12])
  expect((await mijnWerk(cas)).werk.length).toBeGreaterThanOrEqual(3)
})

test('na het sluiten: opnieuw geweld heropent, met het afgesproken pad; wie weer aanklopt krijgt iemand met naam', async () => {
  const { cas, casus, pad, regisseur, moeder } = await totSluiten('arnhem-achterhoek-2014', 'Arnhem')
  expect(open(await blad(cas, casus), /^opvolging-/)).toMatchObject([{ soort: 'opvolging-12', mens: null }])
  await doe(cas, pad('sluiting'), { motivering: 'Het is rustig (verzonnen).', nazorgDoor: regisseur })
  // What already ran for the team goes on in one name, once.
  expect(open(await blad(cas, casus), /^opvolging-/)).toMatchObject([{ soort: 'opvolging-12', mens: regisseur }])
  expect(open(await blad(cas, casus), /^jaarcheck$/).length).toBeGreaterThan(0)

  await doe(cas, pad('hercontact'), { persoon: moeder, verslag: 'Het wordt weer spannend (verzonnen).' })
  const klop = await blad(cas, casus)
  expect(klop.casus).toMatchObject({ status: 'gesloten', hercontacten: [{ door: regisseur }] })
  expect(open(klop, /^hercontact/)).toMatchObject([{ mens: regisseur }])
  await doe(cas, pad('hercontact/antwoord'), {
    ...{ hercontact: klop.casus.hercontacten[0]?.id, persoon: moeder, op: dag },
    ...{ wijze: 'eigen-telefoon', verslag: 'Gesproken (verzonnen).' },
  })
  expect(open(await blad(cas, casus), /^hercontact/)).toEqual([])

  const geweld = { op: dag, verslag: 'Er is weer geslagen (verzonnen).', besproken: 'nee' }
  await doe(cas, pad('nieuw-geweld'), geweld)
  const weer = await blad(cas, casus)
  expect(weer.casus.status).toBe('open')
  expect(open(weer, /^herhaling-oppakken$/)).toHaveLength(1)
  expect(weer.signalen.map(s => s.code)).toContain('herhaling')
  expect(Object.values(weer.teksten)).toContain('Oma belt het team, en het team komt dezelfde dag (verzonnen).')
  await doe(cas, pad('veiligheid'), { oordeel: 'onveilig', perPersoon: [], toelichting: 'Verzonnen.' })
  expect(open(await blad(cas, casus), /^herhaling-oppakken$/)).toEqual([])
})

test('R001-92 het wijkteam krijgt bij de nazorg de afspraken en een moment van contact', async () => {
  const { cas, team, casus, pad, regisseur, moeder } = await totSluiten('utrecht-amersfoort-2015', 'Utrecht')
  await doe(cas, pad('sluiting'), { motivering: 'Het is rustig (verzonnen).', nazorgDoor: regisseur })
  // The whole team reads what was agreed for both, and for when it goes wrong.
  const na = await blad(team, casus)
  expect(na.casus).toMatchObject({ status: 'gesloten', nazorgDoor: regisseur })
  const { nazorgVoor, bijHerhaling } = na.casus as unknown as {
    nazorgVoor: Record<'slachtoffer' | 'pleger', { tekst: string }>
    bijHerhaling: string
  }
  for (const deel of [nazorgVoor.slachtoffer, nazorgVoor.pleger]) expect(na.teksten[deel.tekst]).toBe('Verzonnen.')
  expect(na.teksten[bijHerhaling]).toContain('Oma belt het team')
  // And the first moment stands in the work of the one who was named, on a day to come.
  const momenten = (await mijnWerk(cas)).werk.filter(w => w.zaak.id === casus && w.soort.startsWith('opvolging-'))
  expect(momenten.length).toBeGreaterThan(0)
  const dagen = open(na, /^opvolging-/).map(w => w.vervaltOp ?? '')
  expect(dagen.every(d => d > huis.klok.nu().toISOString())).toBe(true)
  expect(na.casus.personen.map(p => p.id)).toContain(moeder)
})
