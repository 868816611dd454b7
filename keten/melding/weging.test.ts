import { describe, expect, test } from 'vitest'
import { given } from '../../kernel/testing/given.ts'
import { idVan } from '../../kernel/testing/mensen.ts'
import { getDefinitie } from '../../kernel/testing/regios.ts'
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
  VADER,
  velden,
} from '../../tests/eisen/hulp/melding.ts'
import { slice } from './index.ts'
import type { MeldingFeit, MeldingOpdracht } from './melding.ts'
import { gatenEnTegenspraak, houvastVan } from './weging.ts'

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

test('SD-48 het instrument toont antwoorden, gaten en houvast; het besluit neemt een mens, en er is geen score', () => {
  const instrument = getDefinitie(ROTTERDAM).keten.weging.instrument
  // the worst answer everywhere, and the mildest: the same open weighing, and nothing that counts up
  const uiterste = (waarde: string) =>
    instrument.flatMap(v =>
      (v.perPersoon ? [MOEDER, KIND] : [null]).map(persoon => ({
        vraag: v.id,
        persoon,
        waarde: v.antwoord === 'janee' ? waarde : (v.opties?.[0]?.id ?? idVan('tekst')),
        bron: waarde === 'ja' ? idVan('bron') : null,
      })),
    )
  const na = (antwoorden: ReturnType<typeof uiterste>) => {
    const staat = ([ontvangen(), { soort: 'VragenBeantwoord', antwoorden }] satisfies MeldingFeit[]).reduce(
      slice.decider.evolve,
      slice.decider.begin,
    )
    if (staat.status === 'geen') throw new Error('er is geen melding')
    return staat
  }
  const staten = ['ja', 'nee', 'onbekend'].map(w => na(uiterste(w)))
  for (const staat of staten) {
    expect(staat.weging).toEqual({ stand: 'bezig' })
    expect(staat.status).toBe('open')
    expect(staat.urgentie).toBe(staten[0]?.urgentie)
    // nowhere in the report does a number stand that was made out of the answers
    expect(JSON.stringify(staat)).not.toMatch(/"(score|risico|punten|kans|niveau)"|:\s*-?\d+(\.\d+)?[,}]/)
    // all answers are kept as they were given
    expect(staat.antwoorden).toHaveLength(uiterste('ja').length)
    // whom nobody answered about is a gap by name
    const { gaten } = gatenEnTegenspraak(staat, instrument)
    const nodig = instrument.filter(v => v.verplicht && v.perPersoon).length
    expect(gaten.filter(g => g.persoon === VADER)).toHaveLength(nodig)
    expect(gaten.filter(g => g.persoon !== VADER)).toEqual([])
  }
  const houvast = staten.map(s => new Set(s.antwoorden.map(houvastVan)))
  expect(houvast[0]).toEqual(new Set(['met-bron']))
  expect(houvast[1]).toEqual(new Set(['zonder-bron']))
  expect(houvast[2]?.has('onbekend')).toBe(true)
  // answering leads to nothing but answers; deciding is an order with a motivation, and somebody else confirms it
  given(slice, ontvangen())
    .when({ type: 'BeantwoordVragen', antwoorden: uiterste('ja') })
    .then({ soort: 'VragenBeantwoord' })
  given(slice, ontvangen(), besloten('EIND')).when({ type: 'BevestigBesluit' }, { wie: anna }).refused('NIET_BEVOEGD')
  given(slice, ontvangen(), besloten('EIND')).when({ type: 'BevestigBesluit' }, { wie: gijs }).then(bevestigd('EIND'))
})
