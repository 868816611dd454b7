import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import type { Blad } from '../../sturing/monitor/blad.ts'
import { alsCsv } from '../../sturing/monitor/index.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

/** The figures through the front door: what a policy officer enters, what is imported, and what is never overwritten silently. */
let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const UTRECHT = 'utrecht-amersfoort-2015'
const IJSSELLAND = 'ijsselland-2014'
const RIJNMOND = 'rotterdam-rijnmond-2024'
const blad = async (wie: Bezoeker, id: string) => (await gelukt(wie.haal<{ cijfer: Blad }>(`/cijfers/${id}`))).cijfer
const zet = (wie: Bezoeker, id: string, inhoud: object) =>
  wie.stuur<{ id: string }>(`/cijfers/${id}/waarden`, { bron: 'Jaarverslag', ...inhoud })
/** How an attempt ended, with the sentence that was said. */
const zin = async (antwoord: Promise<{ status: number; inhoud: unknown }>) => {
  const { status, inhoud } = await antwoord
  return [status, (inhoud as { detail?: string }).detail]
}
const punten = (b: Blad) => b.lijnen[0]?.punten.map(p => [p.periode, p.waarde])
const deel = (id: string, waarde: number) => ({ id, waarde })

test('R003-49 406, 197 en 1353 contacten geven 1956 met de verdeling particulier, professional en politie', async () => {
  const bea = await huis.als(`beleid.${IJSSELLAND}`)
  const delen = [deel('particulier', 406), deel('professional', 197), deel('politie', 1353)]
  await gelukt(zet(bea, 'd003-20', { periode: '2014', delen }))
  const punt = (await blad(bea, 'd003-20')).lijnen[0]?.punten.at(-1)
  expect(punt).toMatchObject({ periode: '2014', waarde: 1956, bron: 'Jaarverslag' })
  expect(punt?.delen.map(d => [d.wat.nl, d.waarde])).toEqual([
    ['particulieren', 406],
    ['professionals', 197],
    ['politie', 1353],
  ])
  const fout = await zin(zet(bea, 'd003-20', { periode: '2015', waarde: 1955, delen }))
  expect(fout).toEqual([422, 'De delen zijn samen 1956 en niet 1955.'])
})

test('R003-118 310, 111 en 58 voor 2013 geven 479 met de verdeling naar soort', async () => {
  const bea = await huis.als(`beleid.${IJSSELLAND}`)
  const delen = [deel('geen-crisis', 310), deel('met-huisverbod', 111), deel('zonder-huisverbod', 58)]
  await gelukt(zet(bea, 'd003-24', { periode: '2013', delen, vervangt: true }))
  const b = await blad(bea, 'd003-24')
  expect(punten(b)).toEqual([['2013', 479]])
  expect(b.lijnen[0]?.punten[0]?.delen.map(d => d.wat.en)).toEqual([
    'no crisis, after police report',
    'crisis with order',
    'crisis without order',
  ])
  expect(b.oud.map(p => [p.periode, p.waarde, p.vervangen])).toEqual([['2013', 479, true]])
})

test('R001-110 een jaarset van steunpunt, overleg en huisverbod is vast te leggen en te vergelijken', async () => {
  const bea = await huis.als(`beleid.${UTRECHT}`)
  const set = { 'i001-01': 700, 'i001-02': 1100, 'i001-03': 2100, 'i001-05': 70, 'i001-10': 96_000 }
  for (const [id, waarde] of Object.entries(set)) await gelukt(zet(bea, id, { periode: '2015', waarde }))
  const b = await blad(bea, 'i001-01')
  expect(punten(b)).toEqual([
    ['2014', 678],
    ['2015', 700],
  ])
  expect(b.lijnen[0]?.beweging).toBe('gestegen')
  expect(b.vergelijk[0]?.punten.map(p => p.waarde)).toEqual([1081, 1100])
})

test('elk cijfer geeft bron, definitie en grenzen mee, ook in het bestand voor een rekenblad', async () => {
  const bea = await huis.als(`beleid.${UTRECHT}`)
  const { cijfers } = await gelukt(bea.haal<{ cijfers: { id: string }[] }>('/cijfers'))
  // her own thirty-six, and what every region has
  expect(cijfers.filter(c => c.id.startsWith('i001-'))).toHaveLength(36)
  expect(cijfers).toHaveLength(60)
  for (const { id } of cijfers) {
    const b = await blad(bea, id)
    expect(b.bron, id).toMatch(/regels? \d|art\. \d|^(Norm|CBS)/)
    expect(b.definitie.nl.length, id).toBeGreaterThan(10)
    const regels = alsCsv(b, 'nl').trim().split('\r\n').slice(1)
    const geteld = b.geteld === null ? 0 : 1
    expect(regels).toHaveLength(Math.max(1, b.lijnen.flatMap(l => l.punten).length + geteld))
    for (const regel of regels) {
      expect(regel).toContain(b.definitie.nl)
      for (const grens of b.grenzen) expect(regel).toContain(grens.nl)
      expect(regel).toMatch(/regels? \d|Jaarverslag|Geteld door Kring/)
    }
  }
  expect((await blad(bea, 'i001-09')).grenzen.map(g => g.en)).toContain(
    'Partly overlaps with other figures; do not simply add them.',
  )
})

test('meldingen komen met richting omhoog en de uitleg waarom', async () => {
  const { richting } = await blad(await huis.als(`beleid.${UTRECHT}`), 'i001-21')
  expect(richting).toMatchObject({ kant: 'op', uit: 'bron' })
  expect(richting.waarom).toEqual({
    nl: 'Meer is goed: dan komt geweld dat er al is eerder in beeld.',
    en: 'More is good: then violence that is there already is seen earlier.',
  })
})

test('R004-27 adviezen, meldingen en chats zijn apart vast te leggen', async () => {
  const bea = await huis.als(`beleid.${RIJNMOND}`)
  const set = { 'd004-08': 12_261, 'd004-09': 12_421, 'd004-10': 1425 }
  for (const [id, waarde] of Object.entries(set)) {
    expect(await poging(zet(bea, id, { periode: '2022', waarde }))).toMatchObject({ status: 409 })
    await gelukt(zet(bea, id, { periode: '2022', waarde, vervangt: true }))
    expect(punten(await blad(bea, id))).toEqual([['2022', waarde]])
  }
})

test('40,4 en 38 voor 2022 geven twee lijnen, en of de regio daalde tegen het vorige tijdvak', async () => {
  const bea = await huis.als(`beleid.${RIJNMOND}`)
  for (const [id, waarde] of [
    ['d004-12', 40.4],
    ['d004-13', 38],
  ] as const)
    await gelukt(zet(bea, id, { periode: '2022', waarde, vervangt: true }))
  const eerst = await blad(bea, 'd004-12')
  expect([...eerst.lijnen, ...eerst.vergelijk].map(l => [l.cijfer, l.punten.at(-1)?.waarde])).toEqual([
    ['d004-12', 40.4],
    ['d004-13', 38],
  ])
  expect(eerst.lijnen[0]?.beweging).toBeNull()
  await gelukt(zet(bea, 'd004-12', { periode: '2021', waarde: 41.2 }))
  expect((await blad(bea, 'd004-12')).lijnen[0]?.beweging).toBe('gedaald')
})

test('R004-101 een halfjaarbestand bewaart bron, tijdvak en invoerdag, en overschrijft nooit stil', async () => {
  const bea = await huis.als(`beleid.${RIJNMOND}`)
  const voer = (getal: string, meer: object = {}) =>
    bea.stuur('/cijfers/invoer', {
      ...{ periode: '2023-H1', bron: 'CBS StatLine', ...meer },
      tekst: `cijfer;periode;waarde\r\nD004-12;2023-H1;${getal}\r\nD004-13;2023-H1;37,5\r\n`,
    })
  await gelukt(voer('39,9'))
  const eerste = (await blad(bea, 'd004-12')).lijnen[0]?.punten.find(p => p.periode === '2023-H1')
  expect(eerste).toMatchObject({ waarde: 39.9, bron: 'CBS StatLine' })
  expect(eerste?.importdag).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  const nee = await zin(voer('12,3'))
  expect(nee).toEqual([409, 'Voor 2023-H1 staat al een waarde. Zeg dat deze haar vervangt; de oude blijft te lezen.'])
  await gelukt(voer('39,7', { vervangt: true, bron: 'CBS StatLine, herzien' }))
  const b = await blad(bea, 'd004-12')
  expect(b.lijnen[0]?.punten.filter(p => p.periode === '2023-H1').map(p => p.waarde)).toEqual([39.7])
  expect(b.oud.filter(p => p.periode === '2023-H1')).toMatchObject([{ waarde: 39.9, bron: 'CBS StatLine' }])
})

test.each([
  ['verschoven kolommen', 'periode;cijfer;waarde\nD004-12;2023-H2;39', /kolommen zijn misschien verschoven/],
  ['een kolom te veel', 'cijfer;periode;waarde\nD004-12;2023-H2;39;1', /Regel 2 heeft 4 kolommen/],
  ['een ander tijdvak', 'cijfer;periode;waarde\nD004-12;2022-H2;39', /Regel 2 gaat over 2022-H2/],
  ['geen getal', 'cijfer;periode;waarde\nD004-12;2023-H2;veel', /"veel" is geen getal/],
  ['boven de honderd', 'cijfer;periode;waarde\nD004-12;2023-H2;139', /tussen 0 en 100/],
  ['van een andere regio', 'cijfer;periode;waarde\nD003-20;2023-H2;39', /hoort niet bij deze regio/],
])('een bestand met %s komt niet binnen', async (_wat, tekst, melding) => {
  const bea = await huis.als(`beleid.${RIJNMOND}`)
  const nee = await zin(bea.stuur('/cijfers/invoer', { periode: '2023-H2', bron: 'CBS', tekst }))
  expect(nee).toEqual([422, expect.stringMatching(melding)])
  expect((await blad(bea, 'd004-12')).lijnen[0]?.punten.some(p => p.periode === '2023-H2')).toBe(false)
})

test('een cijfer van een andere regio bestaat hier niet', async () => {
  const bea = await huis.als(`beleid.${RIJNMOND}`)
  expect((await poging(bea.haal('/cijfers/d003-20'))).status).toBe(404)
})
