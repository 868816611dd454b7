import { expect, test } from 'vitest'
import { Proefregio, TEAM } from './hulp/registers.ts'

/** The pool of experts by experience: conditions before anyone is deployed, and what was done with what they said. */
const in_ = (vandaag?: string) => new Proefregio('rotterdam-rijnmond-2024', vandaag)
const wie = (r: Proefregio, velden: object = {}) => r.zet('ervaringsdeskundigen', { naam: 'Sam', ...velden })
const geschoold = { training: 'Basis', getraind: '2026-01-01' }
const inzet = (id: string, velden: object = {}) => ({
  wie: id,
  gebied: 'client',
  gemeente: 'Schiedam',
  van: '2026-05-01',
  ...velden,
})

test('R004-73 wie geen vastgelegde training heeft kan niet worden ingezet', () => {
  const r = in_()
  const id = wie(r)
  expect(r.gaten('ervaringsdeskundigen', 'zonder-training')).toEqual(['Sam'])
  expect(r.nee('inzetten', inzet(id))).toEqual(['wie'])
  r.wijzig('ervaringsdeskundigen', id, geschoold)
  expect(r.nee('inzetten', inzet(id))).toEqual([])
  r.stap('ervaringsdeskundigen', id, 'stopt')
  expect(r.nee('inzetten', inzet(id))).toEqual(['wie'])
})

test('R004-74 een inzet begint niet zonder afspraak over rol en taak waar beiden ja op zeiden', () => {
  const r = in_()
  const id = r.zet('inzetten', inzet(wie(r, geschoold)))
  expect(r.stap('inzetten', id, 'begint')).toEqual(['rol', 'akkoord-ervaringsdeskundige', 'akkoord-professional'])
  const half = { rol: 'Meepraten', 'akkoord-ervaringsdeskundige': '2026-05-01' }
  expect(r.stap('inzetten', id, 'begint', half)).toEqual(['akkoord-professional'])
  expect(r.stap('inzetten', id, 'begint', { ...half, 'akkoord-professional': '2026-05-02' })).toBeNull()
})

const klaar = (r: Proefregio, velden: object = {}) => {
  const id = r.zet('inzetten', inzet(wie(r, geschoold), velden))
  r.stap('inzetten', id, 'begint', {
    rol: 'x',
    'akkoord-ervaringsdeskundige': '2026-05-01',
    'akkoord-professional': '2026-05-01',
  })
  expect(r.stap('inzetten', id, 'klaar', { tot: '2026-06-01' })).toBeNull()
  return id
}
test('R004-75 een afgeronde inzet zonder beloning staat op de lijst', () => {
  const r = in_()
  const id = klaar(r)
  expect(r.gaten('inzetten', 'zonder-beloning')).toEqual(['Sam, 2026-05-01'])
  r.wijzig('inzetten', id, { beloning: 'Vrijwilligersvergoeding' })
  expect(r.gaten('inzetten', 'zonder-beloning')).toEqual([])
})

test('R004-76 wie drie maanden geen gesprek had staat op de lijst', () => {
  const r = in_()
  const id = wie(r, geschoold)
  expect(r.gaten('ervaringsdeskundigen', 'zonder-begeleiding')).toEqual(['Sam'])
  r.zet('begeleiding', { wie: id, op: '2026-10-01', leren: 'Spreken voor een groep' })
  expect(r.gaten('ervaringsdeskundigen', 'zonder-begeleiding')).toEqual([])
  r.vandaag = '2027-01-02'
  expect(r.alleGaten('ervaringsdeskundigen', 'zonder-begeleiding').map(g => g.sinds)).toEqual(['2027-01-01'])
})

test('R004-77 een vraag aan de poule heeft behoefte, gemeente en antwoord, en open vragen staan met hun leeftijd', () => {
  const r = in_()
  const vraag = (op: string, behoefte: string) =>
    r.zet('poolvragen', { behoefte, gemeente: 'Schiedam', team: TEAM, op })
  vraag('2026-10-01', 'Iemand die stopte met gokken')
  const oud = vraag('2026-06-01', 'Een vader')
  const open = () => r.alleGaten('poolvragen', 'open').map(g => [g.wat, g.sinds, g.eigenaar])
  expect(open()).toContainEqual(['Een vader', '2026-06-01', 'Schiedam'])
  expect(r.stap('poolvragen', oud, 'beantwoord')).toEqual(['antwoord'])
  expect(r.stap('poolvragen', oud, 'beantwoord', { antwoord: 'Sam komt' })).toBeNull()
  expect(open()).toEqual([['Iemand die stopte met gokken', '2026-10-01', 'Schiedam']])
})

test('R004-78 elke inzet heeft een van de vijf gebieden, en telt per gebied', () => {
  const r = in_()
  expect(r.keuzes('inzetten', 'gebied')).toEqual(['client', 'casus', 'training', 'informatie', 'beleid'])
  const id = wie(r, geschoold)
  const { gebied: _g, ...zonder } = inzet(id)
  expect(r.nee('inzetten', zonder)).toEqual(['gebied'])
  r.zet('inzetten', inzet(id))
  r.zet('inzetten', inzet(id, { gebied: 'beleid' }))
  expect(r.tel('inzetten', 'gebied')).toEqual({ 'Met een client': 1, Beleid: 1 })
})

test('R004-79 per team en halfjaar staat in welk deel van de casussen een ervaringsdeskundige vast meedoet', () => {
  const r = in_()
  r.zet('ervaringsaandeel', { team: TEAM, op: '2026-06-30', casussen: 40, met: 10 })
  expect(r.tel('ervaringsaandeel', 'aandeel')).toEqual({ 'Team Proef | 2026-H1': 25 })
  expect(r.gaten('ervaringsaandeel', 'niet-geteld')).toEqual(['Team Proef', 'Team Verzonnen'])
})

test('R004-80 bij elke inbreng staat wat ermee is gedaan, en wat geen antwoord kreeg staat op de lijst', () => {
  const r = in_()
  const id = r.zet('ervaringsinbreng', { inbreng: 'Gebruik gewone woorden', op: '2026-05-01', waarover: 'brieven' })
  expect(r.gaten('ervaringsinbreng', 'zonder-antwoord')).toEqual(['Gebruik gewone woorden'])
  expect(r.stap('ervaringsinbreng', id, 'beantwoord')).toEqual(['gedaan'])
  expect(r.stap('ervaringsinbreng', id, 'beantwoord', { gedaan: 'Alle brieven herschreven' })).toBeNull()
  expect(r.gaten('ervaringsinbreng', 'zonder-antwoord')).toEqual([])
})
