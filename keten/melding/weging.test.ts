import { describe, expect, test } from 'vitest'
import { given } from '../../kernel/testing/given.ts'
import { idVan } from '../../kernel/testing/mensen.ts'
import {
  anna,
  antwoorden,
  besloten,
  bevestigd,
  gijs,
  KIND,
  MOEDER,
  onderzochteFeiten,
  ontvangen,
  rondAf,
  stappen,
  velden,
} from '../../tests/eisen/hulp/melding.ts'
import { slice } from './index.ts'
import type { MeldingFeit, MeldingOpdracht } from './melding.ts'
import { gatenEnTegenspraak } from './weging.ts'

const ROTTERDAM = 'rotterdam-2014'
const besluit = (...besluiten: Extract<MeldingOpdracht, { type: 'BesluitWeging' }>['besluiten']): MeldingOpdracht => ({
  type: 'BesluitWeging',
  besluiten,
  motivering: idVan('motivering'),
})

describe('de stappen van de weging', () => {
  test.each([
    'rotterdam-2014',
    'ijsselland-2014',
    'utrecht-amersfoort-2015',
    'arnhem-achterhoek-2014',
    'rotterdam-rijnmond-2024',
  ])('in %s gaan de stappen op volgorde', regio => {
    const [eerste = '', tweede = ''] = stappen(regio)
    given(slice, ontvangen()).when(rondAf(tweede, regio), { regio }).refused('MAG_NU_NIET')
    given(slice, ontvangen()).when(rondAf(eerste, regio), { regio }).then({ soort: 'WegingstapAfgerond', stap: eerste })
  })
  test('een stap noemt wat er nog ontbreekt', () => {
    given(slice, ontvangen())
      .when({ type: 'RondStapAf', stap: 'acuut', velden: {} })
      .refused('ONVOLLEDIG', 'directGevaar', 'directeMaatregelen')
  })
  test('over direct gevaar is er een oordeel voor elk slachtoffer en elk kind', () => {
    const alleenMoeder = { directGevaar: { perPersoon: [{ persoon: MOEDER, keuze: 'nee' }] } }
    given(slice, ontvangen())
      .when(rondAf('acuut', ROTTERDAM, alleenMoeder))
      .refused('ONVOLLEDIG', 'directGevaar')
    const metKind = { directGevaar: { perPersoon: [MOEDER, KIND].map(persoon => ({ persoon, keuze: 'nee' })) } }
    given(slice, ontvangen())
      .when(rondAf('acuut', ROTTERDAM, metKind))
      .then({ stap: 'acuut' })
  })
  test('een stap met alleen achtergrond mag worden overgeslagen met een reden', () => {
    const tot: MeldingFeit[] = [
      ontvangen(),
      { soort: 'WegingstapAfgerond', stap: 'acuut', velden: velden(ROTTERDAM, 'acuut') },
    ]
    given(slice, ...tot)
      .when({ type: 'SlaStapOver', stap: 'informatie', reden: idVan('reden') })
      .then({ soort: 'WegingstapOvergeslagen', stap: 'informatie', reden: idVan('reden') })
  })
  test('een stap met een bevinding wordt nooit overgeslagen', () => {
    given(slice, ontvangen())
      .when({ type: 'SlaStapOver', stap: 'acuut', reden: idVan('reden') })
      .refused('MAG_NU_NIET', 'directGevaar')
  })
  test('een stap die de regio niet kent bestaat niet', () => {
    given(slice, ontvangen()).when({ type: 'RondStapAf', stap: 'verzonnen', velden: {} }).refused('ONVOLLEDIG')
  })
})

describe('het instrument', () => {
  const antwoord = (vraag: string, waarde: string, persoon: string | null = null): MeldingOpdracht => ({
    type: 'BeantwoordVragen',
    antwoorden: [{ vraag, waarde, persoon, bron: null }],
  })
  test('een antwoord past bij de vraag', () => {
    given(slice, ontvangen()).when(antwoord('wapens', 'misschien')).refused('ONVOLLEDIG', 'wapens')
    given(slice, ontvangen()).when(antwoord('wapens', 'ja')).then({ soort: 'VragenBeantwoord' })
  })
  test('een vraag per persoon krijgt een antwoord per persoon', () => {
    given(slice, ontvangen()).when(antwoord('letsel', 'ja')).refused('ONVOLLEDIG', 'letsel')
    given(slice, ontvangen())
      .when(antwoord('letsel', 'ja', MOEDER))
      .then({ soort: 'VragenBeantwoord' })
  })
  test('gaten en tegenspraak worden getoond en niet omgerekend', () => {
    const feiten: MeldingFeit[] = [
      ontvangen(),
      {
        soort: 'VragenBeantwoord',
        antwoorden: [
          { vraag: 'direct-gevaar', persoon: MOEDER, waarde: 'ja', bron: null },
          { vraag: 'conclusie', persoon: MOEDER, waarde: 'geen', bron: null },
        ],
      },
    ]
    const staat = feiten.reduce(slice.decider.evolve, slice.decider.begin)
    if (staat.status === 'geen') throw new Error('er is geen melding')
    const instrument = [
      {
        id: 'direct-gevaar',
        vraag: '?',
        vraagEn: '?',
        perPersoon: true,
        antwoord: 'janee' as const,
        verplicht: true,
        bron: 'platform',
        tegenspraak: [{ antwoord: 'ja', vraag: 'conclusie', waarde: 'geen', uitleg: 'klopt niet' }],
      },
      { id: 'spoed', vraag: '?', vraagEn: '?', antwoord: 'tekst' as const, verplicht: true, bron: 'platform' },
    ]
    const { gaten, tegenspraak } = gatenEnTegenspraak(staat, instrument)
    expect(gaten).toHaveLength(3)
    expect(gaten).toContainEqual({ vraag: 'spoed', persoon: null })
    expect(tegenspraak).toEqual([{ vraag: 'direct-gevaar', met: 'conclusie', uitleg: 'klopt niet' }])
  })
})

describe('het besluit', () => {
  test('wie nog stappen of verplichte vragen open heeft, besluit niet', () => {
    given(slice, ontvangen()).when(besluit('EIND')).refused('MAG_NU_NIET', 'acuut', 'triage', 'lokaal')
    const zonderVragen = onderzochteFeiten().filter(f => f.soort !== 'VragenBeantwoord')
    given(slice, ...zonderVragen)
      .when(besluit('EIND'))
      .refused('MAG_NU_NIET', 'gebeurtenis')
  })
  test('een besluit is er ten minste een, en uit de lijst van de regio', () => {
    given(slice, ...onderzochteFeiten())
      .when(besluit())
      .refused('ONVOLLEDIG')
    given(slice, ...onderzochteFeiten())
      .when(besluit('OVD-LOK', 'OND'))
      .then({ soort: 'WegingBesloten' })
  })
  test('einde van de bemoeienis gaat niet samen met een ander besluit', () => {
    given(slice, ...onderzochteFeiten())
      .when(besluit('EIND', 'OND'))
      .refused('ONVOLLEDIG')
  })
  test('bij acuut gevaar is er eerst contact met politie of justitie', () => {
    const acuut = onderzochteFeiten(ROTTERDAM, { acuut: true })
    given(slice, ...acuut)
      .when(besluit('OND'))
      .refused('MAG_NU_NIET')
    given(slice, ...acuut, { soort: 'ContactGelegd', partij: 'politie', verslag: idVan('v') })
      .when(besluit('OND'))
      .then({ soort: 'WegingBesloten' })
  })
  test('na een besluit verandert de weging niet meer, tot het besluit is teruggelegd', () => {
    const feiten = [...onderzochteFeiten(), besloten('OND')]
    const vragen: MeldingOpdracht = { type: 'BeantwoordVragen', antwoorden: antwoorden().antwoorden }
    given(slice, ...feiten)
      .when(vragen)
      .refused('MAG_NU_NIET')
    const terug: MeldingFeit = { soort: 'BesluitTeruggelegd', door: gijs.mens, reden: idVan('r') }
    given(slice, ...feiten, terug)
      .when(vragen)
      .then({ soort: 'VragenBeantwoord' })
  })
})

describe('de tweede professional', () => {
  const feiten = [...onderzochteFeiten(), besloten('OVD-LOK')]
  test('wie besloot, bevestigt niet', () => {
    given(slice, ...feiten)
      .when({ type: 'BevestigBesluit' }, { wie: { ...gijs, mens: anna.mens } })
      .refused('NIET_BEVOEGD')
  })
  test('een ander bevestigt wat er besloten is', () => {
    given(slice, ...feiten)
      .when({ type: 'BevestigBesluit' }, { wie: gijs })
      .then({ soort: 'BesluitBevestigd', door: gijs.mens, besluiten: ['OVD-LOK'] })
  })
  test('bevestigen mag alleen een gedragswetenschapper', () => {
    expect(slice.access.BevestigBesluit.rollen).toEqual(['gedragswetenschapper'])
  })
  test('een bevestigd besluit wordt niet nog eens bevestigd', () => {
    given(slice, ...feiten, bevestigd('OVD-LOK'))
      .when({ type: 'BevestigBesluit' }, { wie: gijs })
      .refused('MAG_NU_NIET')
  })
})
