import { describe, expect, test } from 'vitest'
import { given } from '../../kernel/testing/given.ts'
import { idVan } from '../../kernel/testing/mensen.ts'
import {
  APPARAAT,
  gevraagd,
  geoordeeld,
  MIDDEN,
  toegekend,
  UTRECHT,
  vt,
  WIJK,
} from '../../tests/eisen/hulp/alarmfeiten.ts'
import { looptOp, type AlarmFeit, type AlarmOpdracht, type Kern } from './alarm.ts'
import { evolve } from './evolve.ts'
import { slice } from './index.ts'
import { mogelijk } from './mogelijk.ts'

const nu = '2026-03-20T12:00:00.000Z'
const alsVt = { regio: UTRECHT, wie: vt, nu }
const alsTeam = { regio: UTRECHT, wie: { ...vt, rol: 'casusregisseur' as const, organisatie: WIJK }, nu }
const systeem = { regio: UTRECHT, wie: { ...vt, rol: 'systeem' as const }, nu }
const loopt = [gevraagd(), geoordeeld(), toegekend()]
const staat = (...feiten: AlarmFeit[]): Kern => {
  const a = feiten.reduce(evolve, { status: 'geen' as const } as Parameters<typeof evolve>[0])
  if (a.status === 'geen') throw new Error('geen aansluiting')
  return a
}
const oordeel = (anders: Partial<Extract<AlarmOpdracht, { type: 'LegOordeelVast' }>> = {}): AlarmOpdracht => ({
  type: 'LegOordeelVast',
  uitslag: 'positief',
  deelnemers: [
    { organisatie: idVan('politie'), soort: 'politie', naam: idVan('naam 1') },
    { organisatie: idVan('opvang'), soort: 'opvang', naam: idVan('naam 2') },
  ],
  reden: idVan('reden'),
  ...anders,
})
const toe = (anders: Partial<Extract<AlarmOpdracht, { type: 'KenToe' }>> = {}): AlarmOpdracht => ({
  type: 'KenToe',
  tot: '2026-08-01T00:00:00.000Z',
  apparaat: APPARAAT,
  bezet: false,
  dienst: [{ organisatie: MIDDEN, rol: 'medewerker-veilig-thuis' }],
  ...anders,
})
const vraag = (anders: Partial<Extract<AlarmOpdracht, { type: 'VraagAan' }>> = {}): AlarmOpdracht => {
  const { soort: _s, aanvrager: _a, aanvragerRol: _r, gevraagdOp: _o, ...rest } = gevraagd()
  return { type: 'VraagAan', ...rest, hulpLoopt: true, ...anders }
}
const hand = (anders: Partial<Extract<AlarmOpdracht, { type: 'LegAlarmVast' }>> = {}): AlarmOpdracht => ({
  type: 'LegAlarmVast',
  alarm: idVan('alarm'),
  op: '2026-03-20T11:00:00.000Z',
  reactie: 'aanhouding',
  terPlaatseOp: '2026-03-20T11:06:00.000Z',
  ...anders,
})

describe('aanvragen', () => {
  test('naast hulp die loopt, door wie met het gezin werkt', () => {
    given(slice)
      .when(vraag(), alsTeam)
      .then({ soort: 'AansluitingGevraagd', aanvrager: WIJK, aanvragerRol: 'casusregisseur' })
  })
  test('zonder lopende hulp niet', () => {
    given(slice)
      .when(vraag({ hulpLoopt: false }), alsTeam)
      .refused('ONVOLLEDIG', 'hulp')
  })
  test('buiten de eigen kring bestaat de casus niet', () => {
    given(slice)
      .when(vraag({ gemeente: '' }), alsTeam)
      .refused('NIET_GEVONDEN')
    given(slice)
      .when(vraag({ persoon: '' }), alsTeam)
      .refused('ONVOLLEDIG', 'persoon')
  })
  test('waar een regio niets over AWARE zegt, kan het niet', () => {
    given(slice)
      .when(vraag(), { ...alsTeam, regio: 'rotterdam-2014' })
      .refused('MAG_NU_NIET')
  })
})

describe('de commissie', () => {
  test('ja, met politie en opvang genoemd', () => {
    given(slice, gevraagd()).when(oordeel(), alsVt).then({ soort: 'CommissieOordeelde' })
  })
  test.each([
    ['zonder politie', [{ organisatie: idVan('opvang'), soort: 'opvang' as const, naam: idVan('n') }]],
    ['zonder opvang', [{ organisatie: idVan('politie'), soort: 'politie' as const, naam: idVan('n') }]],
    ['zonder iemand', []],
  ])('niet %s', (_wat, deelnemers) => {
    given(slice, gevraagd()).when(oordeel({ deelnemers }), alsVt).refused('ONVOLLEDIG')
  })
  test('alleen vastgelegd door wie coördineert', () => {
    given(slice, gevraagd()).when(oordeel(), alsTeam).refused('NIET_BEVOEGD')
  })
  test('nee sluit de aanvraag', () => {
    const na = evolve(staat(gevraagd()) as never, geoordeeld('negatief'))
    expect(na.status).toBe('gesloten')
    given(slice, gevraagd(), geoordeeld('negatief')).when(toe(), alsVt).refused('MAG_NU_NIET')
  })
  test('een keer', () => {
    given(slice, gevraagd(), geoordeeld()).when(oordeel(), alsVt).refused('MAG_NU_NIET')
  })
})

describe('toekennen', () => {
  test('begint niet zonder het ja van de commissie', () => {
    given(slice, gevraagd()).when(toe(), alsVt).refused('MAG_NU_NIET')
  })
  test('met een apparaat, een einde en wie dienst heeft', () => {
    given(slice, gevraagd(), geoordeeld()).when(toe(), alsVt).then({ soort: 'AansluitingToegekend' })
  })
  test.each([
    ['voorbij', '2026-03-20T11:59:00.000Z'],
    ['te ver weg', '2026-09-19T00:00:00.000Z'],
  ])('niet met een einde dat %s is', (_w, tot) => {
    given(slice, gevraagd(), geoordeeld()).when(toe({ tot }), alsVt).refused('ONVOLLEDIG', 'tot')
  })
  test('niet met een apparaat dat al ergens loopt', () => {
    given(slice, gevraagd(), geoordeeld())
      .when(toe({ bezet: true }), alsVt)
      .refused('ONVOLLEDIG', 'apparaat')
  })
  test('niet zonder iemand die het hoort', () => {
    given(slice, gevraagd(), geoordeeld())
      .when(toe({ dienst: [] }), alsVt)
      .refused('ONVOLLEDIG', 'dienst')
  })
})

describe('een alarm', () => {
  const inname: AlarmOpdracht = { type: 'NeemAlarmIn', alarm: idVan('a'), bericht: idVan('b'), op: nu }
  const afgerond = (): AlarmOpdracht => ({
    type: 'RondAlarmAf',
    alarm: {
      id: idVan('a'),
      op: nu,
      langs: 'meldkamer',
      aanvaardOp: nu,
      aanvaardDoor: idVan('m'),
      reactie: 'aanhouding',
      terPlaatseOp: null,
      afgehandeldOp: nu,
      afgehandeldDoor: idVan('m'),
    },
  })
  const ontvangen: AlarmFeit = {
    soort: 'AlarmOntvangen',
    alarm: idVan('a'),
    bericht: idVan('b'),
    op: nu,
    ontvangenOp: nu,
  }

  test('komt binnen zolang de aansluiting loopt', () => {
    given(slice, ...loopt)
      .when(inname, systeem)
      .then({ soort: 'AlarmOntvangen', alarm: idVan('a') })
    given(slice, gevraagd(), geoordeeld()).when(inname, systeem).refused('MAG_NU_NIET')
    given(slice, ...loopt)
      .when(inname, { ...systeem, nu: '2026-08-02T00:00:00.000Z' })
      .refused('MAG_NU_NIET')
  })
  test('hetzelfde alarm is een alarm', () => {
    given(slice, ...loopt, ontvangen)
      .when(inname, systeem)
      .refused('MAG_NU_NIET')
  })
  test('een apparaat dat stil was en alarm geeft, is er weer', () => {
    given(slice, ...loopt, { soort: 'ApparaatStil', sinds: nu })
      .when(inname, systeem)
      .then({ soort: 'AlarmOntvangen' }, { soort: 'ApparaatTerug' })
  })
  test('wordt een keer afgerond, ook als de aansluiting intussen eindigde', () => {
    given(slice, ...loopt, ontvangen)
      .when(afgerond(), systeem)
      .then({ soort: 'AlarmAfgehandeld' }, { soort: 'AlarmAanGezinGemeld', uitZaak: idVan('casus') })
    const einde: AlarmFeit = {
      soort: 'AansluitingBeeindigd',
      reden: 'veilig',
      terug: true,
      toelichting: idVan('t'),
      op: nu,
    }
    given(slice, ...loopt, ontvangen, einde)
      .when(afgerond(), systeem)
      .then({ soort: 'AlarmAfgehandeld' }, { soort: 'AlarmAanGezinGemeld' })
    given(slice, ...loopt)
      .when(afgerond(), systeem)
      .refused('MAG_NU_NIET')
  })
  test('met de hand: alleen bij een lopende aansluiting, met tijd en reactie', () => {
    given(slice, ...loopt)
      .when(hand(), alsVt)
      .then({ soort: 'AlarmAfgehandeld' })
    given(slice, gevraagd(), geoordeeld()).when(hand(), alsVt).refused('MAG_NU_NIET')
  })
  test.each([
    ['in de toekomst', { op: '2026-03-20T12:01:00.000Z', terPlaatseOp: null }],
    ['voor de aansluiting begon', { op: '2026-01-20T12:01:00.000Z', terPlaatseOp: null }],
    ['met politie voor het alarm', { op: '2026-03-20T11:00:00.000Z', terPlaatseOp: '2026-03-20T10:00:00.000Z' }],
  ])('met de hand: niet %s', (_w, tijden) => {
    given(slice, ...loopt)
      .when(hand(tijden), alsVt)
      .refused('ONVOLLEDIG')
  })
})

describe('opnieuw kijken en stoppen', () => {
  test('telt hoe vaak het alarm ging', () => {
    const feit: AlarmFeit = {
      soort: 'AlarmAfgehandeld',
      alarm: {
        id: idVan('a'),
        op: nu,
        langs: 'hand',
        aanvaardOp: null,
        aanvaardDoor: null,
        reactie: 'per-ongeluk',
        terPlaatseOp: null,
        afgehandeldOp: nu,
        afgehandeldDoor: idVan('m'),
      },
    }
    const uit = given(slice, ...loopt, feit).when(
      { type: 'Evalueer', uitslag: 'doorgaan', tot: null, verslag: idVan('v') },
      alsVt,
    )
    uit.then({
      soort: 'AansluitingGeevalueerd',
      evaluatie: { uitslag: 'doorgaan', alarmen: 1, tot: '2026-08-01T00:00:00.000Z', verslag: idVan('v'), op: nu },
    })
  })
  test('verlengen kan weer hoogstens een halfjaar, door wie coördineert', () => {
    const verleng = (tot: string | null): AlarmOpdracht => ({
      type: 'Evalueer',
      uitslag: 'verlengen',
      tot,
      verslag: idVan('v'),
    })
    given(slice, ...loopt)
      .when(verleng('2026-09-10T00:00:00.000Z'), alsVt)
      .then({ soort: 'AansluitingGeevalueerd' })
    given(slice, ...loopt)
      .when(verleng('2027-09-10T00:00:00.000Z'), alsVt)
      .refused('ONVOLLEDIG')
    given(slice, ...loopt)
      .when(verleng(null), alsVt)
      .refused('ONVOLLEDIG')
    given(slice, ...loopt)
      .when(verleng('2026-09-10T00:00:00.000Z'), alsTeam)
      .refused('NIET_BEVOEGD')
  })
  test('na de termijn gaat niets vanzelf door', () => {
    const laat = { ...alsVt, nu: '2026-08-02T00:00:00.000Z' }
    given(slice, ...loopt)
      .when({ type: 'Evalueer', uitslag: 'doorgaan', tot: null, verslag: idVan('v') }, laat)
      .refused('MAG_NU_NIET')
    expect(looptOp(staat(...loopt), laat.nu)).toBe(false)
  })
  test('stoppen doet wie vroeg of wie coördineert, en niemand anders', () => {
    const stop: AlarmOpdracht = { type: 'Beeindig', reden: 'veilig', terug: true, toelichting: idVan('t') }
    given(slice, ...loopt)
      .when(stop, alsVt)
      .then({ soort: 'AansluitingBeeindigd' })
    given(slice, ...loopt)
      .when(stop, alsTeam)
      .then({ soort: 'AansluitingBeeindigd' })
    given(slice, ...loopt)
      .when(stop, { ...alsTeam, wie: { ...alsTeam.wie, organisatie: idVan('elders') } })
      .refused('NIET_BEVOEGD')
  })
  test('gestopte hulp wordt een keer gemeld', () => {
    given(slice, ...loopt)
      .when({ type: 'MeldHulpGestopt' }, systeem)
      .then({ soort: 'GekoppeldeHulpGestopt', hulp: gevraagd().hulp })
    given(slice, ...loopt, { soort: 'GekoppeldeHulpGestopt', hulp: idVan('h'), op: nu })
      .when({ type: 'MeldHulpGestopt' }, systeem)
      .refused('MAG_NU_NIET')
  })
  test('een stil apparaat wordt een keer gemeld', () => {
    given(slice, ...loopt)
      .when({ type: 'MeldStil', sinds: nu }, systeem)
      .then({ soort: 'ApparaatStil' })
    given(slice, ...loopt, { soort: 'ApparaatStil', sinds: nu })
      .when({ type: 'MeldStil', sinds: nu }, systeem)
      .refused('MAG_NU_NIET')
    given(slice, ...loopt, { soort: 'ApparaatStil', sinds: nu })
      .when({ type: 'MeldTerug' }, systeem)
      .then({ soort: 'ApparaatTerug' })
  })
  test('wat nu kan volgt uit de stand', () => {
    expect(mogelijk(staat(gevraagd()) as never)).toContain('LegOordeelVast')
    expect(mogelijk(staat(gevraagd(), geoordeeld()) as never)).toContain('KenToe')
    expect(mogelijk(staat(...loopt) as never)).toContain('LegAlarmVast')
  })
})
