import { expect, test } from 'vitest'
import { laatsteVan } from '../../sturing/registers/gaten.ts'
import { Proefregio } from './hulp/registers.ts'

/** What a region agrees about money: every test by the very rules of the routes, in the region whose vision asks it. */
const in_ = (regio: string, vandaag?: string) => new Proefregio(regio, vandaag)
const RIJNMOND = 'rotterdam-rijnmond-2024'
const UTRECHT = 'utrecht-amersfoort-2015'

test('R001-120 Utrecht en Amersfoort kunnen andere afspraken hebben over meebetalen, ook per gemeente', () => {
  const r = in_(UTRECHT)
  const afspraak = (gebied: string, betalers: readonly string[], zegt: string) =>
    r.zet('cofinanciering', { wat: 'steunpunt', gebied: `centrumgebied-${gebied}`, betalers, afspraak: zegt })
  afspraak('utrecht', ['Utrecht'], 'Utrecht betaalt alles.')
  afspraak('amersfoort', ['Amersfoort', 'Soest', 'Leusden'], 'Elke gemeente naar inwoners.')
  expect(r.tel('cofinanciering', 'per-gebied')).toEqual({
    'centrumgebied Utrecht | steunpunt': 'Utrecht betaalt alles.',
    'centrumgebied Amersfoort | steunpunt': 'Elke gemeente naar inwoners.',
  })
  expect(r.tel('cofinanciering', 'per-betaler')).toMatchObject({ Soest: 'steunpunt', Utrecht: 'steunpunt' })
})

test('R001-122 per regio en soort hulp staan ingekocht, gebruikt en wachttijd, en wat niet bekend is valt op', () => {
  const r = in_(UTRECHT)
  const hulp = (gebied: string, soort: string, meer: object) =>
    r.zet('ingekochte-hulp', { hulp: soort, gebied, jaar: 2015, ...meer })
  hulp('regio-eemland', 'traumabehandeling', { ingekocht: 40, gebruikt: 38, wachttijd: 61 })
  hulp('sww', 'traumabehandeling', { ingekocht: 25, gebruikt: 10, wachttijd: 14 })
  hulp('sww', 'systeemtherapie', { ingekocht: 12 })
  expect(r.tel('ingekochte-hulp', 'ingekocht')).toEqual({
    'regio Eemland | traumabehandeling': 40,
    'Stichtse Vecht, Weesp en Wijdemeren | traumabehandeling': 25,
    'Stichtse Vecht, Weesp en Wijdemeren | systeemtherapie': 12,
  })
  expect(r.tel('ingekochte-hulp', 'gebruikt')).toMatchObject({ 'regio Eemland | traumabehandeling': 38 })
  expect(r.rijen('ingekochte-hulp').map(x => x.velden['wachttijd'])).toEqual([61, 14, undefined])
  expect(
    r
      .d('ingekochte-hulp')
      .velden.filter(v => v.lijst)
      .map(v => v.id),
  ).toEqual(expect.arrayContaining(['gebied', 'ingekocht', 'gebruikt', 'wachttijd']))
  expect(r.gaten('ingekochte-hulp', 'zonder-wachttijd')).toHaveLength(1)
})

test('R002-116 een factuur gaat naar het fonds en nooit naar een gemeente, en de steekproef staat erbij', () => {
  const r = in_('arnhem-achterhoek-2014')
  const factuur = { aanbieder: 'Verzonnen opvang', tijdvak: '2015-Q1', plaatsen: 4, bedrag: 82_000, op: '2015-04-10' }
  expect(r.nee('fondsfacturen', { ...factuur, aan: 'Arnhem' })).toEqual(['aan'])
  const id = r.zet('fondsfacturen', { ...factuur, aan: 'landelijk-fonds' })
  expect(r.stap('fondsfacturen', id, 'steekproef')).toEqual(['getoetst', 'binnen', 'toetser', 'toetsdag'])
  const proef = { getoetst: 20, binnen: 19, toetser: 'Verzonnen toetser', toetsdag: '2015-05-01' }
  expect(r.stap('fondsfacturen', id, 'steekproef', proef)).toBeNull()
  expect(r.rij('fondsfacturen', id)).toMatchObject({ stand: 'getoetst', velden: { aan: 'landelijk-fonds', ...proef } })
  expect(r.tel('fondsfacturen', 'doelgroep')).toEqual({ 'Verzonnen opvang': 95 })
})

test('R003-102 bij elke hulp staat wie betaalt, en van wanneer tot wanneer', () => {
  const r = in_('ijsselland-2014', '2014-06-01')
  expect(r.keuzes('hulpbetalers', 'betaler')).toEqual(
    expect.arrayContaining(['gemeenten', 'justitie', 'zorgverzekering', 'awbz']),
  )
  expect(r.nee('hulpbetalers', { hulp: 'intensieve hulp', betaler: 'awbz' })).toEqual(['van'])
  r.zet('hulpbetalers', { hulp: 'intensieve hulp', betaler: 'awbz', van: '2014-01-01', tot: '2014-12-31' })
  expect(r.gaten('hulpbetalers', 'verlopen')).toEqual([])
  r.vandaag = '2015-01-01'
  expect(r.gaten('hulpbetalers', 'verlopen')).toEqual(['intensieve hulp'])
})

test('R004-20 bij Veilig Thuis staan subsidie via de GRJR, wie toeziet, de opdracht en de laatste verantwoording', () => {
  const r = in_(RIJNMOND)
  r.neem('subsidierelaties')
  const vt = r.uit('subsidierelaties', 'veilig-thuis')
  expect(vt.velden).toMatchObject({
    organisatie: 'Veilig Thuis Rotterdam Rijnmond',
    via: expect.stringMatching(/GRJR/),
    toezicht: expect.stringMatching(/algemeen bestuur/),
    opdracht: expect.stringMatching(/opdracht/),
  })
  expect(r.gaten('subsidierelaties', 'niet-verantwoord')).toContain('Veilig Thuis Rotterdam Rijnmond')
  const verslag = { relatie: vt.id, aan: 'algemeen bestuur' }
  r.zet('subsidieverantwoordingen', { ...verslag, over: '2024', op: '2025-04-01' })
  r.zet('subsidieverantwoordingen', { ...verslag, over: '2025', op: '2026-04-01' })
  expect(laatsteVan(r.d('subsidierelaties'), vt, r.beeld)).toMatchObject({
    subsidieverantwoordingen: { velden: { over: '2025', op: '2026-04-01', aan: 'algemeen bestuur' } },
  })
  expect(r.gaten('subsidierelaties', 'niet-verantwoord')).not.toContain('Veilig Thuis Rotterdam Rijnmond')
})

test('R004-108 Dordrecht betaalt mee aan het Centrum Seksueel Geweld en aan niets anders; de drie centra ook aan Veilig Thuis', () => {
  const r = in_(RIJNMOND)
  r.neem('cofinanciering')
  const csg = 'Centrum Seksueel Geweld'
  expect(r.tel('cofinanciering', 'per-betaler')).toEqual({
    Dordrecht: csg,
    Rotterdam: `Veilig Thuis, ${csg}`,
    Nissewaard: `Veilig Thuis, ${csg}`,
    Vlaardingen: `Veilig Thuis, ${csg}`,
  })
})

test('R004-109 een contract toont per uitgangspunt hoe het verwerkt is, of "niet"', () => {
  const r = in_(RIJNMOND)
  const afspraak = r.zet('inkoop', {
    naam: 'Subsidie opvang',
    soort: 'subsidie',
    met: 'Verzonnen opvang',
    van: '2026-01-01',
  })
  const beginselen = r.keuzes('inkoopbeginselen', 'beginsel')
  expect(beginselen).toHaveLength(5)
  const [eerste = '', tweede = ''] = beginselen
  r.zet('inkoopbeginselen', { afspraak, beginsel: eerste, verwerkt: true, hoe: 'Elk gezin heeft een vast gezicht.' })
  r.zet('inkoopbeginselen', { afspraak, beginsel: tweede, verwerkt: false })
  const matrix = Object.values(r.tel('inkoopbeginselen', 'naast-elkaar'))
  expect(matrix).toHaveLength(5)
  expect(matrix.filter(w => w === 'niet')).toHaveLength(4)
  expect(matrix).toContain('Elk gezin heeft een vast gezicht.')
  expect(r.gaten('inkoopbeginselen', 'niet-bekeken')).toHaveLength(3)
  expect(r.bij('inkoop', afspraak, 'uitgangspunten')).toHaveLength(2)
})
