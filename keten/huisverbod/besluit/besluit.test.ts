import { describe, expect, test } from 'vitest'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { given } from '../../../kernel/testing/given.ts'
import type { HuisverbodFeit, HuisverbodOpdracht } from '../huisverbod.ts'
import { slice } from '../index.ts'
import {
  anderOov,
  beoordeeld,
  gehoordOverVerlenging,
  gestart,
  GEZIN,
  HIJ,
  hovj,
  legOp,
  LOOPT,
  oov,
  opgelegd,
  TOEN,
  ZIJ,
} from '../../../tests/eisen/hulp/huisverbodfeiten.ts'

const nu = TOEN
const alsHovj = { wie: hovj, nu }
const klaar = [gestart(), ...beoordeeld()]
const verleng = (anders: Partial<Extract<HuisverbodOpdracht, { type: 'Verleng' }>> = {}): HuisverbodOpdracht => ({
  type: 'Verleng',
  dagen: 28,
  feiten: idVan('nieuwe feiten'),
  motivering: idVan('motivering verlenging'),
  duurtVoort: true,
  ...anders,
})

describe('opleggen', () => {
  test('onder mandaat, mondeling: de termijn volgt uit de wet en niemand typt haar', () => {
    given(slice, ...klaar)
      .when(legOp(), alsHovj)
      .then({
        soort: 'HuisverbodOpgelegd',
        op: '2026-03-20T22:30:00.000Z',
        eindOp: '2026-03-30T21:30:00.000Z',
        grensOp: '2026-04-17T21:30:00.000Z',
        advies: 'opleggen',
        rol: 'hulpofficier',
        mandaat: ['2.1', '2.7'],
      })
  })

  test.each([9, 11, 14, 28, 29])('een opdracht of invoer met een andere duur (%s dagen) wordt geweigerd', dagen => {
    given(slice, ...klaar)
      .when(legOp({ duurDagen: dagen }), alsHovj)
      .refused('ONVOLLEDIG', 'duurDagen')
  })
  test('tien dagen noemen mag; het verandert niets', () => {
    const uit = given(slice, ...klaar).when(legOp({ duurDagen: 10 }), alsHovj)
    uit.then({ soort: 'HuisverbodOpgelegd', eindOp: '2026-03-30T21:30:00.000Z' })
  })

  test('alleen voor een meerderjarige; een onzekere leeftijd gaat een mens na', () => {
    given(slice, ...klaar)
      .when(legOp({ volwassen: 'nee' }), alsHovj)
      .refused('MAG_NU_NIET', 'personen')
    given(slice, ...klaar)
      .when(legOp({ volwassen: 'onzeker' }), alsHovj)
      .refused('ONVOLLEDIG', 'leeftijdNagegaan')
    given(slice, ...klaar)
      .when(legOp({ volwassen: 'onzeker', leeftijdNagegaan: idVan('paspoort') }), alsHovj)
      .then({ soort: 'HuisverbodOpgelegd', leeftijdNagegaan: idVan('paspoort') })
  })

  test('bij kindermishandeling eerst het overleg met Veilig Thuis, en niet pas erna', () => {
    const kind = [gestart({ wegens: 'kindermishandeling' }), ...beoordeeld()]
    const consult = (op: string): HuisverbodFeit => ({
      soort: 'VeiligThuisGeraadpleegd',
      op,
      medewerker: idVan('anna'),
      advies: idVan('advies'),
    })
    given(slice, ...kind)
      .when(legOp(), alsHovj)
      .refused('MAG_NU_NIET', 'consult')
    given(slice, ...kind, consult('2026-03-20T22:40:00.000Z'))
      .when(legOp(), alsHovj)
      .refused('MAG_NU_NIET', 'consult')
    given(slice, ...kind, consult('2026-03-20T22:10:00.000Z'))
      .when(legOp(), alsHovj)
      .then({ soort: 'HuisverbodOpgelegd', mandaat: ['2.1', '2.3', '2.7'] })
  })

  test('een deel van het mandaat is geen mandaat om op te leggen; de burgemeester kan het wel', () => {
    const barendrecht = [gestart({ gemeente: 'Barendrecht' }), ...beoordeeld()]
    given(slice, ...barendrecht)
      .when(legOp(), alsHovj)
      .refused('NIET_BEVOEGD', 'mandaat.2.1')
    given(slice, ...barendrecht)
      .when(legOp(), { wie: oov, nu })
      .then({ soort: 'HuisverbodOpgelegd', rol: 'burgemeester', mandaat: [] })
    given(slice, ...barendrecht)
      .when(legOp(), { wie: anderOov, nu })
      .refused('NIET_BEVOEGD')
  })

  test('zonder elk signaal, of zonder een enkel feit, is er geen besluit', () => {
    given(slice, gestart(), ...beoordeeld().slice(1))
      .when(legOp(), alsHovj)
      .refused('MAG_NU_NIET', 'signaal.1a')
    given(slice, gestart(), ...beoordeeld({}))
      .when(legOp(), alsHovj)
      .refused('MAG_NU_NIET')
  })

  test('het advies besluit niet: zonder rood mag een mens opleggen, met rood mag een mens het laten', () => {
    given(slice, gestart(), ...beoordeeld({ '2a': 'blauw' }))
      .when(legOp(), alsHovj)
      .then({ soort: 'HuisverbodOpgelegd', advies: 'geen-advies' })
    given(slice, ...klaar)
      .when({ type: 'SluitScreening', reden: 'aangehouden', motivering: idVan('waarom') }, alsHovj)
      .then({ soort: 'ScreeningGesloten', reden: 'aangehouden', advies: 'opleggen' })
  })

  test('contactverbod: alleen mensen in het huis, en minstens een', () => {
    for (const contactverbod of [[], [HIJ], [idVan('een vreemde')], [ZIJ, ZIJ]])
      given(slice, ...klaar)
        .when(legOp({ contactverbod }), alsHovj)
        .refused('ONVOLLEDIG', 'contactverbod')
  })

  test('het moment: niet in de toekomst, niet voor het incident, niet zo lang geleden dat het al voorbij is', () => {
    given(slice, ...klaar)
      .when(legOp({ op: '2026-03-20T22:46:00.000Z' }), alsHovj)
      .refused('ONVOLLEDIG', 'op')
    given(slice, ...klaar)
      .when(legOp({ op: '2026-03-20T20:59:00.000Z' }), alsHovj)
      .refused('ONVOLLEDIG', 'op')
    given(slice, ...klaar)
      .when(legOp(), { wie: hovj, nu: '2026-03-30T21:30:00.000Z' })
      .refused('MAG_NU_NIET')
  })

  test('twee keer opleggen kan niet', () => {
    given(slice, ...LOOPT)
      .when(legOp(), alsHovj)
      .refused('MAG_NU_NIET')
  })
})

describe('verlengen (Wth art. 9 lid 1)', () => {
  const gehoord = [...LOOPT, gehoordOverVerlenging]
  const optijd = { wie: oov, nu: '2026-03-30T21:29:00.000Z' }

  test('een eigen besluit met eigen feiten, voor het einde, tot hoogstens vier weken', () => {
    given(slice, ...gehoord)
      .when(verleng(), optijd)
      .then({
        soort: 'HuisverbodVerlengd',
        eindOp: '2026-04-17T21:30:00.000Z',
        dagen: 28,
        op: optijd.nu,
        feiten: idVan('nieuwe feiten'),
      })
    given(slice, ...gehoord)
      .when(verleng({ dagen: 14 }), optijd)
      .then({ soort: 'HuisverbodVerlengd', eindOp: '2026-04-03T21:30:00.000Z' })
  })

  test('een minuut te laat is te laat, ook op het ogenblik zelf', () => {
    for (const laat of ['2026-03-30T21:30:00.000Z', '2026-03-30T21:31:00.000Z'])
      given(slice, ...gehoord)
        .when(verleng(), { wie: oov, nu: laat })
        .refused('MAG_NU_NIET')
  })

  test('een einde na dag 28 wordt geweigerd, en korter dan tien dagen ook', () => {
    for (const dagen of [29, 40])
      given(slice, ...gehoord)
        .when(verleng({ dagen }), optijd)
        .refused('ONVOLLEDIG', 'dagen')
    for (const dagen of [10, 9, 1])
      given(slice, ...gehoord)
        .when(verleng({ dagen }), optijd)
        .refused('ONVOLLEDIG', 'dagen')
  })

  test('alleen als het gevaar voortduurt, en na horen', () => {
    given(slice, ...gehoord)
      .when(verleng({ duurtVoort: false }), optijd)
      .refused('MAG_NU_NIET', 'duurtVoort')
    given(slice, ...LOOPT)
      .when(verleng(), optijd)
      .refused('MAG_NU_NIET', 'gehoord')
  })

  test('nooit door de hulpofficier: verlengen en intrekken staan alleen bij de burgemeester', () => {
    expect(slice.access.Verleng.rollen).toEqual(['burgemeester'])
    expect(slice.access.TrekIn.rollen).toEqual(['burgemeester'])
    given(slice, ...gehoord)
      .when(verleng(), { ...optijd, wie: anderOov })
      .refused('NIET_BEVOEGD')
  })

  test('een tweede verlenging is er niet', () => {
    const verlengd: HuisverbodFeit = {
      soort: 'HuisverbodVerlengd',
      op: '2026-03-29T10:00:00.000Z',
      eindOp: '2026-04-03T21:30:00.000Z',
      dagen: 14,
      feiten: 'x',
      motivering: 'y',
      door: oov.mens,
    }
    given(slice, ...gehoord, verlengd)
      .when(verleng(), { wie: oov, nu: '2026-04-02T10:00:00.000Z' })
      .refused('MAG_NU_NIET')
  })
})

describe('intrekken (Wth art. 2 lid 9)', () => {
  const ja = { aanbodAanvaard: true, instantieBevestigt: true, werktMee: true }
  const trekIn = (anders: Partial<Extract<HuisverbodOpdracht, { type: 'TrekIn' }>> = {}): HuisverbodOpdracht => ({
    type: 'TrekIn',
    grond: 'hulp-aanvaard',
    bevestigingen: ja,
    motivering: idVan('waarom'),
    overdracht: idVan('overdracht'),
    ...anders,
  })
  const dag5 = { wie: oov, nu: '2026-03-25T10:00:00.000Z' }

  test('met de drie bevestigingen; het gezin wordt meteen aan het lokale team aangeboden', () => {
    given(slice, ...LOOPT)
      .when(trekIn(), dag5)
      .then(
        { soort: 'HuisverbodIngetrokken', grond: 'hulp-aanvaard' },
        { soort: 'HuisverbodBeeindigd', reden: 'ingetrokken', op: dag5.nu },
        { soort: 'OverdrachtAangeboden', overdracht: idVan('overdracht') },
      )
  })
  test.each(['aanbodAanvaard', 'instantieBevestigt', 'werktMee'] as const)('zonder %s niet op deze grond', veld => {
    given(slice, ...LOOPT)
      .when(trekIn({ bevestigingen: { ...ja, [veld]: false } }), dag5)
      .refused('MAG_NU_NIET', veld)
  })
  test('op een andere grond blijft het mogelijk; na het einde niet meer', () => {
    given(slice, ...LOOPT)
      .when(trekIn({ grond: 'anders', bevestigingen: null }), dag5)
      .then({ soort: 'HuisverbodIngetrokken' }, {}, {})
    given(slice, ...LOOPT)
      .when(trekIn(), { wie: oov, nu: '2026-03-30T21:30:00.000Z' })
      .refused('MAG_NU_NIET')
  })
})

test('een tweede huisverbod vraagt nieuwe feiten, en kan niet naast een lopend', () => {
  const opnieuw: HuisverbodOpdracht = {
    type: 'StartScreening',
    nummer: 'H-2',
    gemeente: 'Ridderkerk',
    wegens: 'huiselijk-geweld',
    incidentOp: '2026-05-01T20:00:00.000Z',
    verhaal: 'x',
    woning: 'y',
    personen: GEZIN,
    partijen: {
      gemeente: 'g',
      politie: null,
      eersteHulp: { organisatie: 'a', meldpunt: false },
      casemanager: { organisatie: 'b', meldpunt: true },
      veiligThuis: 'b',
      team: null,
    },
    eerder: [idVan('eerste huisverbod')],
    nieuw: null,
    eerderLoopt: false,
  }
  const straks = { wie: hovj, nu: '2026-05-01T21:00:00.000Z' }
  given(slice).when(opnieuw, straks).refused('ONVOLLEDIG', 'nieuw')
  given(slice)
    .when({ ...opnieuw, nieuw: idVan('nieuwe feiten') }, straks)
    .then({ soort: 'ScreeningGestart' })
  given(slice)
    .when({ ...opnieuw, nieuw: idVan('nieuwe feiten'), eerderLoopt: true }, straks)
    .refused('MAG_NU_NIET')
  for (const personen of [GEZIN.slice(1), [GEZIN[0], { ...GEZIN[0], id: 'b' }], GEZIN.slice(0, 1)])
    given(slice)
      .when({ ...opnieuw, eerder: [], personen: personen as typeof GEZIN }, straks)
      .refused('ONVOLLEDIG', 'personen')
})

test('evolve: na opleggen houdt de gemeente, ook als een hulpofficier opende', () => {
  const na = LOOPT.reduce(slice.decider.evolve, slice.decider.begin)
  expect(na).toMatchObject({
    status: 'open',
    houder: idVan('organisatie gemeente'),
    organisatie: idVan('organisatie politie'),
  })
  expect([gestart(), opgelegd()].reduce(slice.decider.evolve, slice.decider.begin)).toMatchObject({
    eersteEindOp: '2026-03-30T21:30:00.000Z',
  })
})
