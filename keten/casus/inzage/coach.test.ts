import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/testing/given.ts'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { carla, geopend } from '../../../tests/eisen/hulp/casus.ts'
import { KIND, MOEDER, VADER } from '../../../tests/eisen/hulp/melding.ts'
import type { CasusFeit, CasusOpdracht } from '../casus.ts'
import { evolve } from '../evolve.ts'
import { slice } from '../index.ts'
import { deelbaarMetCoach, mogelijkEinde } from './coachblad.ts'

type Koppel = Extract<CasusOpdracht, { type: 'KoppelCoach' }>
const buurthuis = idVan('buurthuis')
const doel = (persoon: string, naam: string): CasusFeit => ({
  ...{ soort: 'DoelGesteld', doel: idVan(naam), persoon, tekst: idVan(`tekst ${naam}`) },
})
const gezin: readonly CasusFeit[] = [
  geopend('ijsselland-2014', {
    verbanden: [
      { van: MOEDER, naar: KIND, soort: 'ouder', geweld: false },
      { van: VADER, naar: KIND, soort: 'ouder', geweld: true },
    ],
  }),
  doel(MOEDER, 'van haar'),
  doel(VADER, 'van hem'),
  doel(KIND, 'van het kind'),
]
/** The day of the tests is 2 March 2026. */
const koppel = (anders: Partial<Koppel> = {}): Koppel => ({
  ...{ type: 'KoppelCoach', koppeling: idVan('k'), blad: idVan('b'), persoon: MOEDER, mens: idVan('coby') },
  ...{ ja: [MOEDER], jaOp: '2026-03-01', verslag: idVan('v'), vogOp: '2026-01-05', tot: '2026-09-01' },
  ...{ dingen: [idVan('van haar')], bel: '038 1234567', over: { organisatie: buurthuis, leeftijd: 37 } },
  ...anders,
})
const gekoppeld: CasusFeit = {
  ...{ soort: 'CoachGekoppeld', koppeling: idVan('k'), blad: idVan('b'), persoon: MOEDER, mens: idVan('coby') },
  ...{ ja: [MOEDER], jaOp: '2026-03-01', verslag: idVan('v'), vogOp: '2026-01-05', tot: '2026-09-01' },
  ...{ dingen: [idVan('van haar')], teksten: [idVan('tekst van haar')], op: '2026-03-01T10:00:00.000Z' },
}
const met = (...feiten: readonly CasusFeit[]) => ({
  when: (o: CasusOpdracht) => given(slice, ...gezin, ...feiten).when(o, { wie: carla, regio: 'ijsselland-2014' }),
})

describe('een coach koppelen', () => {
  test('na een ja, met een eigen doel: de woorden gaan mee en het nummer niet', () => {
    const { type: _t, over: _o, bel: _b, ...feit } = koppel()
    met()
      .when(koppel())
      .then({ soort: 'CoachGekoppeld', ...feit, teksten: [idVan('tekst van haar')] })
  })
  test.each<[string, Partial<Koppel>, string]>([
    ['zonder het ja van wie het gaat', { ja: [VADER] }, 'ja'],
    ['met een VOG van meer dan drie jaar oud', { vogOp: '2023-03-01' }, 'vogOp'],
    ['voor vandaag', { tot: '2026-03-02' }, 'tot'],
    ['voor meer dan een jaar', { tot: '2027-03-03' }, 'tot'],
    ['tot een dag die niet bestaat', { tot: '2026-06-31' }, 'tot'],
    ['met wie hier geen coach is', { over: null }, 'mens'],
    ['met iemand van het eigen team', { over: { organisatie: carla.organisatie, leeftijd: 37 } }, 'mens'],
    ['met wie zelf koppelt', { mens: carla.mens }, 'mens'],
    ['met meer dan op een blad past', { teLang: true }, 'dingen'],
  ])('niet %s', (_wat, anders, veld) => {
    met().when(koppel(anders)).refused('MAG_NU_NIET', veld)
  })
  test.each([
    ['een doel van een ander', [idVan('van hem')]],
    ['ook een doel van een ander', [idVan('van haar'), idVan('van hem')]],
    ['iets dat er niet is', [idVan('analyse')]],
    ['niets', []],
  ])('niet met %s', (_wat, dingen) => {
    met().when(koppel({ dingen })).refused('ONVOLLEDIG')
  })
  test.each<[string, number | null, readonly string[], boolean]>([
    ['een kind van acht: een ouder', 8, [MOEDER], true],
    ['een kind van acht: het kind alleen niet', 8, [KIND], false],
    ['een kind van acht: niet de ouder die het geweld deed', 8, [VADER], false],
    ['een kind van dertien: samen', 13, [KIND, MOEDER], true],
    ['een kind van dertien: een ouder alleen niet', 13, [MOEDER], false],
    ['een kind van zestien: zelf', 16, [KIND], true],
    ['een leeftijd die niet vaststaat telt als jonger', null, [KIND], false],
  ])('%s', (_wat, leeftijd, ja, mag) => {
    const o = koppel({ persoon: KIND, ja, dingen: [idVan('van het kind')], over: { organisatie: buurthuis, leeftijd } })
    if (mag) met().when(o).then({ soort: 'CoachGekoppeld', persoon: KIND })
    else met().when(o).refused('MAG_NU_NIET', 'ja')
  })
  test('een coach per mens, en niet twee mensen van een gezin', () => {
    met(gekoppeld)
      .when(koppel({ mens: idVan('dirk') }))
      .refused('MAG_NU_NIET', 'persoon')
    met(gekoppeld)
      .when(koppel({ persoon: VADER, ja: [VADER], dingen: [idVan('van hem')] }))
      .refused('MAG_NU_NIET', 'mens')
  })
})

test('wat een coach ziet verandert alleen in iets van dezelfde persoon, en het vorige blad sluit', () => {
  const wijzig = (dingen: readonly string[]): CasusOpdracht => ({
    ...{ type: 'WijzigCoachdoelen', koppeling: idVan('k'), blad: idVan('c'), dingen, bel: '038 1234567' },
  })
  met(gekoppeld)
    .when(wijzig([idVan('van hem')]))
    .refused('ONVOLLEDIG')
  met(gekoppeld)
    .when(wijzig([idVan('van haar')]))
    .then({ soort: 'CoachdoelenGewijzigd', vorig: idVan('b'), blad: idVan('c'), persoon: MOEDER })
})

test('wie stopte of klaar was stopt niet nog eens', () => {
  const stop: CasusOpdracht = { type: 'StopCoach', koppeling: idVan('k'), waarom: 'ja-terug' }
  met(gekoppeld)
    .when(stop)
    .then({ soort: 'CoachGestopt', blad: idVan('b'), waarom: 'ja-terug' })
  met({ ...gekoppeld, tot: '2026-03-01' } as CasusFeit)
    .when(stop)
    .refused('ONVOLLEDIG')
})

test('een analyse, risico of stap van een ander heeft geen weg naar een coach', () => {
  const c = [
    ...gezin,
    { soort: 'RisicofactorBenoemd', factor: idVan('r'), persoon: MOEDER, tekst: idVan('tr') } as CasusFeit,
    { soort: 'PlanregelGeschreven', regel: idVan('s'), persoon: MOEDER, onderdeel: 'eigen-stap', tekst: idVan('ts') },
    { soort: 'PlanregelGeschreven', regel: idVan('w'), persoon: MOEDER, onderdeel: 'verantwoordelijkheid', tekst: 'x' },
  ].reduce((staat, f) => evolve(staat, f as CasusFeit), { status: 'geen' } as Parameters<typeof evolve>[0])
  if (c.status === 'geen') throw new Error('geen casus')
  expect(deelbaarMetCoach(c, MOEDER).map(d => d.id)).toEqual([idVan('van haar'), idVan('s')])
})

test('een jaar na 29 februari is ook een einde', () => {
  expect([mogelijkEinde('2029-02-28', '2028-02-29'), mogelijkEinde('2029-03-01', '2028-02-29')]).toEqual([true, false])
})
