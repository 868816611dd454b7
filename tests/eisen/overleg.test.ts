import { describe, expect, test } from 'vitest'
import { ledenOp, tafelVan } from '../../gedeeld/regio/tafel.ts'
import { given } from '../../kernel/testing/given.ts'
import { idVan, mens } from '../../kernel/testing/mensen.ts'
import { getDefinitie } from '../../kernel/testing/regios.ts'
import { slice } from '../../keten/overleg/index.ts'
import type { OverlegFeit, OverlegOpdracht } from '../../keten/overleg/overleg.ts'

const ARNHEM = 'arnhem-achterhoek-2014'
const vera = mens('Vera Proef', 'overlegvoorzitter', 'vh-arnhem')
const anna = mens('Anna Voorbeeld', 'medewerker-veilig-thuis', 'meldpunt')
const tom = mens('Tom Proef', 'teamcoordinator', 'team')
const politie = idVan('politie')
const om = idVan('om')

const opAgenda = (anders: Partial<Extract<OverlegFeit, { soort: 'BesprekingGeagendeerd' }>> = {}): OverlegFeit => ({
  soort: 'BesprekingGeagendeerd',
  nummer: 'O-1',
  tafel: 'screening-vh',
  vorm: 'screening',
  dag: '2015-03-02',
  uitZaak: idVan('zaak'),
  gemeente: 'Arnhem',
  inbrenger: anna.organisatie,
  inbrengerRol: 'medewerker-veilig-thuis',
  voorzitter: vera.organisatie,
  aanleiding: 'politiemelding',
  regel: true,
  spoed: false,
  doel: idVan('doel'),
  grond: 'wmo-5-1-6',
  noodzaak: idVan('noodzaak'),
  gezinWeet: false,
  toelating: [],
  personen: [idVan('p')],
  ...anders,
})
const gast = (organisatie: string, definitie: string): OverlegFeit => ({
  soort: 'PartnerUitgenodigd',
  organisatie,
  definitie,
  rol: 'ketenpartner',
  grond: 'bpg-4-2',
  noodzaak: idVan('n'),
  op: '2015-03-02T08:00:00.000Z',
})
const aanwezig = (...wie: string[]): OverlegFeit => ({
  soort: 'AanwezigheidVastgelegd',
  aanwezig: [anna.organisatie, vera.organisatie, ...wie],
  op: '2015-03-02T08:30:00.000Z',
})
const besluit = (anders: object = {}): OverlegOpdracht => ({
  type: 'NeemBesluit',
  uitkomst: 'lokaal',
  oppakker: anna.organisatie,
  regie: anna.organisatie,
  reden: idVan('reden'),
  maatregelen: [],
  druk: null,
  nietLichter: null,
  nietZwaarder: null,
  codeRood: false,
  onafhankelijkeRegie: false,
  verzoekRaad: false,
  volgendeVoorzitter: null,
  inbrengerDefinitie: 'ggd',
  lokaalTeam: null,
  herziet: false,
  ...anders,
})

test('R002-47 een screening van voor 1 januari 2015 vraagt het AMHK niet; een van daarna wel', () => {
  const t = tafelVan(getDefinitie(ARNHEM), 'screening-vh')
  if (t === null) throw new Error('De screening van Arnhem staat niet in de regio.')
  expect([ledenOp(t, '2014-12-31').includes('amhk-midden'), ledenOp(t, '2015-01-01').includes('amhk-midden')]).toEqual([
    false,
    true,
  ])
  const op = (dag: string) =>
    given(slice, opAgenda({ dag }), gast(politie, 'politie'), gast(om, 'om'), aanwezig(politie, om)).when(besluit(), {
      wie: vera,
      regio: ARNHEM,
      nu: `${dag}T09:00:00.000Z`,
    })
  op('2014-12-31').then({ soort: 'BesluitGenomen' })
  op('2015-01-02').refused('MAG_NU_NIET', 'partner.amhk-midden')
})

describe('de regels van toelating van een overleg', () => {
  const agendeer = (tafel: string, toelating: readonly string[], regel = false): OverlegOpdracht => ({
    type: 'Agendeer',
    tafel,
    nummer: 'O-1',
    uitZaak: idVan('zaak'),
    gemeente: 'Arnhem',
    voorzitter: vera.organisatie,
    aanleiding: 'complex',
    regel,
    spoed: false,
    grond: 'wmo-5-1-6',
    doel: idVan('doel'),
    noodzaak: idVan('noodzaak'),
    gezinWeet: true,
    toelating,
    personen: [idVan('p')],
  })
  const bij = { wie: anna, regio: ARNHEM }
  test('zonder een regel die opgaat komt een zaak er met de hand niet op; welke opgaat staat erbij', () => {
    given(slice).when(agendeer('casusoverleg-vh', []), bij).refused('ONVOLLEDIG', 'toelating')
    given(slice)
      .when(agendeer('casusoverleg-vh', ['verzonnen']), bij)
      .refused('ONVOLLEDIG', 'toelating')
    given(slice)
      .when(agendeer('casusoverleg-vh', ['veel-problemen']), bij)
      .then({ soort: 'BesprekingGeagendeerd', toelating: ['veel-problemen'] })
  })
  test('een overleg zonder regels vraagt er geen, en wat een regel van de regio agendeert ook niet', () => {
    given(slice).when(agendeer('screening-vh', []), bij).then({ soort: 'BesprekingGeagendeerd', toelating: [] })
    given(slice)
      .when(agendeer('screening-vh', ['veel-problemen']), bij)
      .refused('ONVOLLEDIG', 'toelating')
    given(slice)
      .when(agendeer('casusoverleg-vh', [], true), bij)
      .then({ soort: 'BesprekingGeagendeerd' })
  })
})

describe('wat een besluit doet', () => {
  const klaar = [
    opAgenda({ dag: '2014-12-30' }),
    gast(politie, 'politie'),
    gast(om, 'om'),
    aanwezig(politie, om),
  ] as const
  const bij = { wie: vera, regio: ARNHEM, nu: '2014-12-30T09:00:00.000Z' }
  const genomen = (anders: object = {}): OverlegFeit => {
    const uit = given(slice, ...klaar).when(besluit(anders), bij).uit
    if (!uit.ok || uit.feiten[0] === undefined) throw new Error('Het besluit is geweigerd.')
    return uit.feiten[0]
  }
  const alles = { codeRood: true, onafhankelijkeRegie: true, verzoekRaad: true, druk: 'drang' }
  const staat = (...f: OverlegFeit[]) =>
    f.reduce<Parameters<typeof slice.decider.evolve>[0]>(slice.decider.evolve, slice.decider.begin)

  test('elk deel van het besluit staat open bij de inbrenger tot het gedaan is, of er staat waarom niet', () => {
    const na = staat(...klaar, genomen(alles))
    expect(na).toMatchObject({
      uitvoering: ['code-rood', 'lokaal', 'onafhankelijke-regie', 'drang', 'raad'].map(wat => ({ wat, klaar: null })),
    })
    const meld = (wat: 'code-rood' | 'dwang', wie = anna) =>
      given(slice, ...klaar, genomen(alles)).when({ type: 'MeldUitgevoerd', wat, hoe: 'gedaan', verslag: idVan('v') }, { ...bij, wie }) // prettier-ignore
    meld('code-rood').then({ soort: 'OnderdeelUitgevoerd', wat: 'code-rood', hoe: 'gedaan' })
    meld('dwang').refused('MAG_NU_NIET')
    meld('code-rood', vera).refused('NIET_BEVOEGD')
  })
  test('zolang een deel open staat kan de bespreking niet dicht', () => {
    const gedaan: OverlegFeit = {
      soort: 'OnderdeelUitgevoerd',
      wat: 'lokaal',
      hoe: 'niet',
      verslag: idVan('v'),
      op: bij.nu,
    }
    const af: OverlegFeit = { soort: 'TafelAfgerond', op: bij.nu, weg: [politie, om] }
    given(slice, ...klaar, genomen(), af)
      .when({ type: 'SluitBespreking' }, bij)
      .refused('MAG_NU_NIET')
    given(slice, ...klaar, genomen(), af, gedaan)
      .when({ type: 'SluitBespreking' }, bij)
      .then({ soort: 'BesprekingGesloten' })
  })
  test('een tweede besluit overschrijft niets; wie het wil wijzigen zegt dat, en wat al gedaan is blijft gedaan', () => {
    given(slice, ...klaar, genomen())
      .when(besluit(), bij)
      .refused('MAG_NU_NIET')
    const code = genomen({ codeRood: true })
    const gedaan: OverlegFeit = { soort: 'OnderdeelUitgevoerd', wat: 'code-rood', hoe: 'gedaan', verslag: idVan('v'), op: bij.nu } // prettier-ignore
    given(slice, ...klaar, code, gedaan)
      .when(besluit({ herziet: true, codeRood: true }), bij)
      .then({ soort: 'BesluitGenomen' })
    expect(staat(...klaar, code, gedaan, genomen({ codeRood: true, verzoekRaad: true }))).toMatchObject({
      uitvoering: [{ wat: 'code-rood', klaar: { hoe: 'gedaan' } }, { wat: 'lokaal' }, { wat: 'raad', klaar: null }],
    })
  })
  test('wat een eerdere tafel vroeg blijft open staan als de zaak doorgaat; wat een herzien besluit niet meer vraagt vervalt', () => {
    const door: OverlegFeit = { soort: 'BesprekingDoorgeleid', tafel: 'casusoverleg-vh', vorm: 'casusoverleg', dag: '2015-01-06', voorzitter: vera.organisatie, weg: [], op: bij.nu } // prettier-ignore
    const code = genomen({ codeRood: true, uitkomst: 'casusoverleg', volgendeVoorzitter: vera.organisatie })
    const open = (...f: OverlegFeit[]) => {
      const na = staat(...klaar, ...f)
      return na.status === 'geen' ? [] : na.uitvoering.map(u => u.wat)
    }
    expect(open(code, door)).toEqual(['code-rood'])
    expect(open(code, door, genomen())).toEqual(['code-rood', 'lokaal'])
    expect(open(genomen({ codeRood: true }), genomen({ verzoekRaad: true }))).toEqual(['lokaal', 'raad'])
  })
  test('het team van de gemeente krijgt alleen wat aan hem is aangeboden, en antwoordt een keer', () => {
    const aanbod: OverlegFeit = { soort: 'LokaalAangeboden', organisatie: tom.organisatie, gemeente: 'Arnhem', op: bij.nu } // prettier-ignore
    const met = given(slice, ...klaar, genomen(), aanbod)
    met.when({ type: 'AanvaardLokaal' }, { ...bij, wie: tom }).then({ soort: 'LokaalAanvaard' })
    met.when({ type: 'AanvaardLokaal' }, { ...bij, wie: anna }).refused('NIET_BEVOEGD')
    given(slice, ...klaar, genomen(), aanbod, { soort: 'LokaalAanvaard', op: bij.nu, weg: [] })
      .when({ type: 'GeefLokaalTerug', reden: idVan('r') }, { ...bij, wie: tom })
      .refused('MAG_NU_NIET')
  })
})
