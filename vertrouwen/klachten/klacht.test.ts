import { describe, expect, test } from 'vitest'
import { keurCommissie } from './commissie.ts'
import { decide, mag, verlengbaar, type Als, type Opdracht } from './decide.ts'
import { begin, bijWie, evolve, lees, STANDEN, type Feit, type Klacht } from './klacht.ts'
import { startend, stoppend } from './klokken.ts'

const NU = '2026-03-09T10:00:00.000Z'
const ONTVANGEN: Feit = {
  ...{ soort: 'KlachtOntvangen', langs: 'balie', van: 'betrokkene', onderwerp: 'bejegening', gebeurdOp: '2026-02-01' },
  ...{ ontvangenOp: '2026-03-02T09:00:00.000Z', over: ['anna'] },
}
const COMMISSIE: Feit = { soort: 'NaarCommissie', leden: ['vera', 'lars', 'lotte'], voorzitter: 'vera' }
const GEHOORD: readonly Feit[] = [
  { soort: 'Gehoord', partij: 'klager', hoe: 'gesprek' },
  { soort: 'Gehoord', partij: 'beklaagde', hoe: 'wil-niet' },
]
const OORDEEL: Feit = { soort: 'OordeelGegeven', oordeel: 'gegrond' }
const BEKEND = [
  { mens: 'vera', werktHier: false },
  { mens: 'lars', werktHier: false },
  { mens: 'lotte', werktHier: true },
  { mens: 'anna', werktHier: true },
]
const na = (...feiten: Feit[]): Klacht => lees([ONTVANGEN, ...feiten])
const doe = (k: Klacht, o: Opdracht, als: Als = 'behandelt', mens = 'karin') => decide(k, o, { mens, als }, NU)
const code = (u: ReturnType<typeof decide>) => (u.ok ? u.feiten.map(f => f.soort).join() : u.code)
const stuur = (leden: readonly string[], voorzitter: string): Opdracht => ({
  ...{ type: 'StuurNaarCommissie', leden, voorzitter, bekend: BEKEND },
})

describe('wie een klacht aangaat', () => {
  test('wie een klacht over zichzelf opschrijft hoort dat een ander dat doet', () => {
    const { soort: _s, ...wat } = ONTVANGEN as Extract<Feit, { soort: 'KlachtOntvangen' }>
    expect(code(doe(begin, { type: 'SchrijfOp', ...wat }, 'opent', 'anna'))).toBe('ONVOLLEDIG')
    expect(code(doe(begin, { type: 'SchrijfOp', ...wat }, 'opent', 'gijs'))).toBe('KlachtOntvangen')
  })
  test('over wie de klacht gaat doet niets, in welke hoedanigheid ook', () => {
    for (const als of ['behandelt', 'lid', 'voorzitter'] as const)
      expect(code(doe(na(), { type: 'BevestigOntvangst' }, als, 'anna'))).toBe('MAG_NU_NIET')
  })
  test('iedereen kan later genoemd worden, behalve wie noemt', () => {
    expect(code(doe(na(), { type: 'NoemBeklaagde', mens: 'tom' }))).toBe('BeklaagdeGenoemd')
    expect(code(doe(na(), { type: 'NoemBeklaagde', mens: 'anna' }))).toBe('MAG_NU_NIET')
    expect(code(doe(na(), { type: 'NoemBeklaagde', mens: 'karin' }))).toBe('ONVOLLEDIG')
  })
})

describe('een gesprek is een keuze van wie klaagt', () => {
  const dag = '2026-03-12'
  test('zonder instemming komt er geen gesprek, en is niets opgelost', () => {
    expect(code(doe(na(), { type: 'SpreekGesprekAf', dag, instemming: false }))).toBe('ONVOLLEDIG')
    expect(code(doe(na(), { type: 'SpreekGesprekAf', dag: '2026-03-08', instemming: true }))).toBe('ONVOLLEDIG')
    const gesprek = na({ soort: 'GesprekAfgesproken', dag })
    expect(code(doe(gesprek, { type: 'LegGesprekVast', opgelost: true, instemming: false }))).toBe('ONVOLLEDIG')
    expect(code(doe(gesprek, { type: 'LegGesprekVast', opgelost: true, instemming: true }))).toBe('GesprekGehouden')
  })
  test('na een gesprek dat niets oploste is de keuze weer open, met haar termijn', () => {
    const nee: Feit = { soort: 'GesprekGehouden', opgelost: false }
    expect(na({ soort: 'GesprekAfgesproken', dag }, nee).stand).toBe('ontvangen')
    expect(startend(nee).map(k => k.klok)).toEqual(['klacht-kiezen'])
    expect(startend({ soort: 'GesprekGehouden', opgelost: true })).toEqual([])
  })
  test('de klacht kan ook meteen naar de commissie', () => {
    expect(code(doe(na(), stuur(['vera', 'lars', 'lotte'], 'vera')))).toBe('NaarCommissie')
  })
})

describe('de klachtencommissie (Wmo 2015 art. 4.2.7 lid 2 en 3)', () => {
  const keur = (leden: readonly string[], voorzitter: string) =>
    keurCommissie(leden, voorzitter, BEKEND, ['anna'])?.velden?.[0]?.veld ?? 'goed'
  test('minstens drie verschillende leden, een voorzitter van buiten, niemand over wie het gaat', () => {
    expect(keur(['vera', 'lars', 'lotte'], 'vera')).toBe('goed')
    expect(keur(['vera', 'lars'], 'vera')).toBe('leden')
    expect(keur(['vera', 'lars', 'lars'], 'vera')).toBe('leden')
    expect(keur(['vera', 'lars', 'lotte'], 'lotte')).toBe('voorzitter')
    expect(keur(['vera', 'lars', 'lotte'], 'anna')).toBe('voorzitter')
    expect(keur(['vera', 'lars', 'anna'], 'vera')).toBe('leden')
    expect(keur(['vera', 'lars', 'vreemd'], 'vera')).toBe('leden')
  })
  test('geen oordeel voor beide kanten gehoord zijn, en alleen de voorzitter geeft het', () => {
    const oordeel: Opdracht = { type: 'GeefOordeel', oordeel: 'gegrond' }
    expect(code(doe(na(COMMISSIE), oordeel, 'voorzitter', 'vera'))).toBe('MAG_NU_NIET')
    expect(code(doe(na(COMMISSIE, ...GEHOORD), oordeel, 'lid', 'lars'))).toBe('MAG_NU_NIET')
    expect(code(doe(na(COMMISSIE, ...GEHOORD), oordeel, 'behandelt'))).toBe('MAG_NU_NIET')
    expect(code(doe(na(COMMISSIE, ...GEHOORD), oordeel, 'voorzitter', 'vera'))).toBe('OordeelGegeven')
  })
})

describe('termijnen', () => {
  test('een termijn wordt een keer langer: de commissie de hare, Veilig Thuis de zijne', () => {
    expect(verlengbaar(na(COMMISSIE), 'lid')).toBe('klacht-commissie')
    expect(verlengbaar(na(COMMISSIE), 'behandelt')).toBeNull()
    expect(verlengbaar(na(COMMISSIE, { soort: 'TermijnVerlengd', klok: 'klacht-commissie' }), 'lid')).toBeNull()
    expect(verlengbaar(na(COMMISSIE, ...GEHOORD, OORDEEL), 'behandelt')).toBe('klachtoordeel')
  })
  test('wat een klok begint, stopt haar ook een keer', () => {
    expect(startend(OORDEEL).map(k => k.klok)).toEqual(['klachtoordeel'])
    expect(stoppend({ soort: 'ReactieGegeven', maatregelen: 0 })).toContain('klachtoordeel')
    for (const einde of ['ReactieGegeven', 'Ingetrokken', 'NietInBehandeling'] as const)
      expect([...stoppend({ soort: einde } as Feit)].sort()).toEqual(
        ['klacht-bevestigen', 'klacht-commissie', 'klacht-gesprek', 'klacht-kiezen', 'klachtoordeel'].sort(),
      )
  })
})

describe('niet in behandeling', () => {
  test('langer dan een jaar geleden is een feit van twee dagen, geen mening', () => {
    const nee: Opdracht = { type: 'NeemNietInBehandeling', grond: 'langer-dan-een-jaar' }
    const op = (gebeurdOp: string | null) => lees([{ ...ONTVANGEN, gebeurdOp } as Feit])
    expect(code(doe(op('2025-03-01'), nee))).toBe('NietInBehandeling')
    expect(code(doe(op('2025-03-02'), nee))).toBe('ONVOLLEDIG')
    expect(code(doe(op(null), nee))).toBe('ONVOLLEDIG')
  })
  test('ligt de klacht bij de commissie, dan kan het niet meer', () => {
    expect(code(doe(na(COMMISSIE), { type: 'NeemNietInBehandeling', grond: 'onvoldoende-belang' }))).toBe('MAG_NU_NIET')
  })
})

test('in elke stand houdt iemand een klacht, tot zij klaar is', () => {
  expect(STANDEN.map(bijWie)).toEqual(['behandelaar', 'behandelaar', 'commissie', 'behandelaar', null])
})
test('wat klaar is blijft klaar: alleen een maatregel kan nog af', () => {
  const klaar = na(COMMISSIE, ...GEHOORD, OORDEEL, { soort: 'ReactieGegeven', maatregelen: 1 })
  expect(mag(klaar, 'behandelt')).toEqual(['RondMaatregelAf'])
  for (const als of ['lid', 'voorzitter', 'opent'] as const) expect(mag(klaar, als)).toEqual([])
  expect(evolve(klaar, { soort: 'MaatregelGedaan', maatregel: 'm' })).toEqual(klaar)
})
