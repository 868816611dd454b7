import { expect, test } from 'vitest'
import { DELEN, grenzen, inhoudVan, keurVerslag, toonbaar, voorbij, type Opgave, type Telling } from './verslag.ts'

const TELLING: Telling = {
  ...{ gezinnen: 12, volwassenen: 13, kinderen: 21, gekoppeld: 9, overgedragen: 3 },
  trajecten: [
    { traject: 'begeleid', gezinnen: 10 },
    { traject: null, gezinnen: 2 },
  ],
}
const OPGAVE: Opgave = {
  ...{ ambulant: 14, omgeving: 0 },
  toelichting: Object.fromEntries(DELEN.map(d => [d, `Over ${d}.`])),
}

test.each(DELEN)('zonder %s gaat een verslag niet weg', deel => {
  const { [deel]: _weg, ...rest } = OPGAVE.toelichting
  expect(keurVerslag({ ...OPGAVE, toelichting: rest })?.velden).toEqual([
    { veld: `toelichting.${deel}`, uitleg: 'Vul dit onderdeel in.' },
  ])
})

test('wie met de hand geteld wordt hoort erbij, en niemand is te herkennen', () => {
  expect(keurVerslag(OPGAVE)).toBeNull()
  const zonder: Opgave = { toelichting: OPGAVE.toelichting }
  expect(keurVerslag(zonder)?.velden?.map(v => v.veld)).toEqual(['ambulant', 'omgeving'])
  const naam = { ...OPGAVE, toelichting: { ...OPGAVE.toelichting, nazorg: 'Bel 06-12345678.' } }
  expect(keurVerslag(naam)?.velden?.map(v => v.veld)).toEqual(['toelichting.nazorg'])
})

test('een klein aantal blijft achter, nul en groot niet', () => {
  expect([0, 1, 7, 8].map(toonbaar)).toEqual([0, null, null, 8])
  expect(inhoudVan(TELLING, OPGAVE)).toMatchObject({
    personen: { volwassenen: 13, kinderen: 21, ambulant: 14 },
    // ten of twelve: who subtracts would find the two
    traject: { trajecten: [{ gezinnen: null }, { gezinnen: null }] },
    koppeling: { gezinnen: null },
    nazorg: { gezinnen: null, toelichting: 'Over nazorg.' },
  })
})

test('wie aftrekt vindt geen klein aantal terug', () => {
  const trajecten = [40, 12, 5, 4].map((gezinnen, n) => ({ traject: `t${n}`, gezinnen }))
  const uit = inhoudVan({ ...TELLING, gezinnen: 61, gekoppeld: 50, overgedragen: 0, trajecten }, OPGAVE)
  // nine are left over, so five and four stay two unknowns
  expect(uit.traject.trajecten.map(x => x.gezinnen)).toEqual([40, 12, null, null])
  expect([uit.koppeling.gezinnen, uit.nazorg.gezinnen]).toEqual([50, 0])
  const krap = inhoudVan({ ...TELLING, gezinnen: 57, trajecten: trajecten.slice(0, 3) }, OPGAVE)
  expect(krap.traject.trajecten.map(x => x.gezinnen)).toEqual([40, null, null])
})

test('een kwartaal loopt van zijn eerste dag tot de eerste dag erna', () => {
  expect(grenzen('2026-Q4')).toEqual({ van: '2026-10-01', tot: '2027-01-01' })
  expect(grenzen('2026-Q1')).toEqual({ van: '2026-01-01', tot: '2026-04-01' })
  expect(voorbij('2026-02-03', 3)).toEqual(['2025-Q4', '2025-Q3', '2025-Q2'])
  expect(voorbij('2026-12-31', 1)).toEqual(['2026-Q3'])
})
