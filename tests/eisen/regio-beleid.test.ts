import { describe, expect, test } from 'vitest'
import { vergelijkCentra } from '../../gedeeld/regio/centra.ts'
import { functiesVoor, gezamenlijkeFuncties } from '../../gedeeld/regio/functies.ts'
import { perKetendeel } from '../../gedeeld/regio/groepen.ts'
import { opDag } from '../../gedeeld/regio/regiedag.ts'
import { route } from '../../gedeeld/regio/route.ts'
import { schemaVan } from '../../gedeeld/regio/samenwerking.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { teamkaarten } from '../../gedeeld/regio/teams.ts'
import { slice as casus } from '../../keten/casus/index.ts'
import { getDefinitie, regelboek } from '../../kernel/testing/regios.ts'
import { organisatiesVan } from '../../service/vulling/inrichten.ts'
import { openCasus } from './hulp/casus.ts'
import { tom } from './hulp/melding.ts'
import { geladen, wijzig } from './hulp/regio.ts'

const ROTTERDAM = 'rotterdam-2014'
const RIJNMOND = 'rotterdam-rijnmond-2024'
const IJSSELLAND = 'ijsselland-2014'
const alle = [...regelboek().regios.values()]
const meldingen = (uit: { fouten: { message: string }[] }) => uit.fouten.map(({ message }) => message)
const ids = (lijst: readonly { id: string }[]) => lijst.map(({ id }) => id)

describe('de centrumgebieden naast elkaar', () => {
  const per = (definitie: RegioDefinitie, verschilt: string) =>
    ids(vergelijkCentra(definitie).filter(regel => regel.verschilt === verschilt))
  test('R000-05 elke instelling van aansluiting en bekostiging die verschilt, is gemerkt', () => {
    const utrecht = getDefinitie('utrecht-amersfoort-2015')
    expect(per(utrecht, 'ja')).toEqual([
      'districten',
      'geld-veilig-thuis',
      'geld-opvang',
      'geld-algemeen',
      'meebetalen',
    ])
    expect(per(utrecht, 'nee')).toEqual(['meldpunt', 'teams', 'besteding'])
    expect(per(utrecht, 'onbekend')).toEqual(['ambtelijk-overleg'])
    expect(new Set(vergelijkCentra(utrecht).map(({ groep }) => groep))).toEqual(new Set(['aansluiting', 'bekostiging']))
  })
  test('R000-05 zegt de bron dat centra verschillen zonder waarde, dan is het gemerkt en staat de waarde bij de gaten', () => {
    const rotterdam = getDefinitie(ROTTERDAM)
    expect(per(rotterdam, 'ja')).toEqual(['overdracht', 'kosten'])
    expect(vergelijkCentra(rotterdam).find(({ id }) => id === 'kosten')?.waarden).toEqual([
      { gebied: 'centrumgebied Rotterdam', waarde: 'gemeente Rotterdam voor het hele centrumgebied' },
      { gebied: 'centrumgebied Spijkenisse', waarde: null },
      { gebied: 'centrumgebied Vlaardingen', waarde: null },
    ])
  })
  test('R000-05 een waarde die gelijk wordt, is niet meer gemerkt', () => {
    const gelijk = geladen('utrecht-amersfoort-2015', ['regio.yaml', '719.500 euro', '1.014.710 euro'])
    expect(per(gelijk, 'ja')).not.toContain('geld-veilig-thuis')
    expect(per(gelijk, 'nee')).toContain('geld-veilig-thuis')
  })
})

describe('functies en pakketten', () => {
  test('R000-17 elke functie en taak heeft een niveau, of is uitdrukkelijk gedeeld', () => {
    for (const { functies, taakverdeling } of alle)
      for (const { id, schaal, gedeeld } of [...functies, ...taakverdeling])
        expect([id, schaal.length === 1 ? gedeeld !== true : gedeeld === true]).toEqual([id, true])
    expect(getDefinitie(ROTTERDAM).functies.find(({ id }) => id === 'regie-keten')).toMatchObject({
      schaal: ['centrum', 'lokaal'],
      gedeeld: true,
    })
  })
  test('R000-17 twee niveaus zonder dat er gedeeld staat, wordt geweigerd', () => {
    const twee = wijzig(ROTTERDAM, [
      'functies.yaml',
      'schaal: [centrum, lokaal], gedeeld: true',
      'schaal: [centrum, lokaal]',
    ])
    expect(meldingen(twee)).toContainEqual(expect.stringContaining('meer dan een niveau'))
    const geen = wijzig(ROTTERDAM, ['functies.yaml', 'schaal: [centrum], grond', 'grond'])
    expect(meldingen(geen)).toContainEqual(expect.stringContaining('ontbreekt "schaal"'))
  })
  test('R000-118 elke functie in Rotterdam zit in precies een pakket, met een grond en een bron', () => {
    const { functies, pakketten } = getDefinitie(ROTTERDAM)
    expect(ids(pakketten)).toEqual(['basis', 'plus', 'aanvullend'])
    for (const functie of functies) {
      expect([functie.id, ids(pakketten).filter(id => id === functie.pakket)]).toEqual([functie.id, [functie.pakket]])
      expect(functie.grond?.length).toBeGreaterThan(20)
    }
  })
  test.each([
    ['zonder grond', /, grond: het rijk noemt de opvang[^,]*/, /geen pakket met een grond/],
    ['zonder pakket', 'naam: opvang voor slachtoffers, pakket: basis', /geen pakket met een grond/],
    ['met een pakket dat er niet is', /^ {2}- \{ id: plus,.*\n/m, /"plus" staat niet in pakketten/],
  ])('R000-118 een functie %s wordt geweigerd', (_naam, van, boodschap) => {
    const naar = typeof van === 'string' ? 'naam: opvang voor slachtoffers' : ''
    expect(meldingen(wijzig(ROTTERDAM, ['functies.yaml', van, naar]))).toContainEqual(expect.stringMatching(boodschap))
  })
  test('R000-119 een aanvullende functie staat alleen bij de gemeente die haar koos en niet in de gezamenlijke visie', () => {
    const regel = (gemeenten: string) =>
      `functies:\n  - { id: buddy, naam: maatjes, schaal: [lokaal], pakket: aanvullend, grond: alleen Barendrecht gebruikt dit, ${gemeenten}open: false, bron: platform }\n`
    const met = geladen(ROTTERDAM, ['functies.yaml', 'functies:\n', regel('gemeenten: [Barendrecht], ')])
    expect(ids(gezamenlijkeFuncties(met))).not.toContain('buddy')
    expect(
      met.gemeenten.map(({ naam }) => naam).filter(naam => ids(functiesVoor(met, naam)).includes('buddy')),
    ).toEqual(['Barendrecht'])
    expect(ids(schemaVan(met, 'Barendrecht', '2015-06-01')?.functies ?? [])).toContain('buddy')
    expect(ids(schemaVan(met, 'Ridderkerk', '2015-06-01')?.functies ?? [])).toEqual(ids(gezamenlijkeFuncties(met)))
    const zonder = wijzig(ROTTERDAM, ['functies.yaml', 'functies:\n', regel('')])
    expect(meldingen(zonder)).toContainEqual(expect.stringContaining('gemeenten die haar kozen'))
  })
})

describe('eigen vormen van een team', () => {
  const team = (regel: string) =>
    ['organisaties.yaml', 'teams:\n', `teams:\n  - { ${regel}, bron: platform }\n`] as const
  const namen = (definitie: RegioDefinitie, gemeente: string) =>
    teamkaarten(definitie, gemeente).map(({ naam }) => naam)
  test('R000-71 een gemeente kiest een eigen vorm voor haar team, zonder dat er code verandert', () => {
    const met = geladen(
      ROTTERDAM,
      team(
        'id: wijk, naam: wijkteam, soort: team per wijk, gemeenten: [Barendrecht], taken: [hulp per huishouden], inPlaatsVan: backoffice',
      ),
    )
    expect([namen(met, 'Barendrecht'), namen(met, 'Ridderkerk')]).toEqual([['wijkteam'], ['backoffice']])
    expect(route(met, { gemeente: 'Barendrecht', thema: 'melding', op: '2015-06-01' })).toMatchObject({
      team: 'wijkteam',
    })
    const ingericht = organisatiesVan(met).filter(({ definitie }) => definitie.startsWith('team:'))
    expect(ingericht.map(({ naam }) => naam)).toContain('Wijkteam Barendrecht')
    expect(ingericht.map(({ naam }) => naam)).toContain('Backoffice Ridderkerk')
  })
  test('R003-16 twee gemeenten van IJsselland werken met een verschillend team in dezelfde regio', () => {
    const met = geladen(
      IJSSELLAND,
      team(
        'id: gezinsteam, naam: gezinsteam, soort: team rond het gezin, gemeenten: [Deventer], taken: [hulp], inPlaatsVan: lokaal-team',
      ),
    )
    const [deventer, zwolle] = [schemaVan(met, 'Deventer', '2015-06-01'), schemaVan(met, 'Zwolle', '2015-06-01')]
    expect(deventer?.teams).toMatchObject([{ naam: 'gezinsteam', eigenVorm: true }])
    expect(zwolle?.teams).toMatchObject([{ naam: 'sociaal wijkteam', eigenVorm: false }])
  })
  test('R004-15 een nieuw soort team, zoals een regionaal veiligheidsteam, komt naast het lokale team te staan', () => {
    const voor = getDefinitie(RIJNMOND)
    const met = geladen(
      RIJNMOND,
      team(
        'id: veiligheidsteam, naam: regionaal veiligheidsteam, soort: regionaal veiligheidsteam, gemeenten: alle, taken: [veiligheid]',
      ),
    )
    expect(namen(voor, 'Schiedam')).toEqual(['lokaal team'])
    for (const { naam } of met.gemeenten) {
      expect(namen(met, naam).toSorted()).toEqual(['lokaal team', 'regionaal veiligheidsteam'])
      expect(schemaVan(met, naam, '2024-06-01')?.teams.map(({ soort }) => soort)).toContain('regionaal veiligheidsteam')
    }
  })
  test('R002-88 elk gebiedsteam toont zijn vaste aanspreekpunt bij het AMHK, en zegt het als er nog geen naam is', () => {
    const arnhem = getDefinitie('arnhem-achterhoek-2014')
    for (const { naam } of arnhem.gemeenten)
      for (const { aanspreekpunt } of teamkaarten(arnhem, naam))
        expect([naam, aanspreekpunt]).toMatchObject([
          naam,
          {
            organisatie: expect.stringMatching(/^AMHK Gelderland (Midden|Noord)$/) as string,
            naam: null,
            contact: { bereikbaar: '24 uur per dag, zeven dagen per week' },
          },
        ])
    expect(teamkaarten(arnhem, 'Winterswijk')[0]?.aanspreekpunt?.organisatie).toBe('AMHK Gelderland Noord')
    const benoemd = geladen('arnhem-achterhoek-2014', [
      'organisaties.yaml',
      'organisatie: amhk-noord, bron',
      'organisatie: amhk-noord, naam: Petra Voorbeeld, bron',
    ])
    expect(teamkaarten(benoemd, 'Winterswijk')[0]?.aanspreekpunt?.naam).toBe('Petra Voorbeeld')
  })
})

describe('regie', () => {
  test('R000-81 elk deel van de procesregie heeft een houder: ketenregisseurs, ASHG of backoffice', () => {
    const proces = getDefinitie(ROTTERDAM).regie.find(({ niveau }) => niveau === 'proces')
    const delen = proces?.delen ?? []
    expect(new Set(delen.map(({ deel }) => deel)).size).toBe(delen.length)
    expect(new Set(delen.map(({ houder }) => houder))).toEqual(
      new Set(['ashg', 'ketenregisseurs', 'coordinatie-backoffice']),
    )
    for (const { regie } of alle)
      for (const { niveau, houders, delen: verdeling = [] } of regie)
        if (niveau === 'proces' && houders.length > 1)
          expect(new Set(verdeling.map(({ houder }) => houder))).toEqual(new Set(houders))
  })
  test.each([
    [
      'een deel met twee houders',
      'deel: procesregie in de geweldkamer, houder: ashg',
      'deel: regie zolang een huisverbod loopt, houder: ketenregisseurs',
      /tegelijk twee houders/,
    ],
    ['een houder zonder deel', 'houder: ketenregisseurs, bron', 'houder: ashg, bron', /houdt geen enkel deel/],
    ['een deel van wie geen houder is', 'houder: ketenregisseurs, bron', 'houder: politie, bron', /is geen houder/],
    ['geen verdeling', / {4}delen:\n(?: {6}- .*\n)+/, '', /is niet verdeeld/],
  ])('R000-81 geweigerd wordt %s', (_naam, van, naar, boodschap) => {
    expect(meldingen(wijzig(ROTTERDAM, ['regie.yaml', van, naar]))).toContainEqual(expect.stringMatching(boodschap))
  })
  test('R000-86 een nieuwe houder geldt vanaf de dag die erbij staat, en daarvoor de oude', () => {
    const houders = (dag: string) =>
      opDag(getDefinitie(IJSSELLAND), dag).regie.find(({ id }) => id === 'proces')?.houders
    expect([houders('2014-12-31'), houders('2015-01-01')]).toEqual([
      ['shg', 'gemeenten'],
      ['amhk', 'gemeenten'],
    ])
  })
  test('R000-86 een nieuwe regie-instelling verandert wat de keten doet vanaf die dag', () => {
    const met = geladen(IJSSELLAND, [
      'regie.yaml',
      'regiewijzigingen:\n',
      'regiewijzigingen:\n  - { id: risico-lokaal, vanaf: 2016-01-01, instellingen: { verhoogdRisico: zelfde }, bron: platform }\n',
    ])
    const feiten = (dag: string) => {
      const ctx = { wie: { ...tom, regio: IJSSELLAND }, nu: `${dag}T09:00:00.000Z`, regio: opDag(met, dag) }
      const uit = casus.decider.decide(casus.decider.begin, openCasus({ verhoogdRisico: true }), ctx)
      return uit.ok ? uit.feiten.map(({ soort }) => soort) : [uit.code]
    }
    expect(feiten('2015-12-31')).toEqual(['CasusGeopend', 'RegieschaalGewijzigd'])
    expect(feiten('2016-01-01')).toEqual(['CasusGeopend'])
  })
})

test('R002-10 verslagen, acties en cijfers van Arnhem liggen bij de vier delen van de keten, met monitoring als vijfde blik', () => {
  const arnhem = getDefinitie('arnhem-achterhoek-2014')
  const groepen = perKetendeel(arnhem)
  expect(groepen.map(({ deel }) => [deel?.id ?? null, deel?.dwars ?? false])).toEqual([
    ['kennis-en-preventie', false],
    ['signaleren', false],
    ['analyse-en-interventie', false],
    ['herstel-en-nazorg', false],
    ['monitoring', true],
    [null, false],
  ])
  for (const soort of ['acties', 'indicatoren', 'verslagen'] as const) {
    const verdeeld = groepen.flatMap(groep => ids(groep[soort]))
    expect(verdeeld.toSorted()).toEqual(ids(arnhem[soort]).toSorted())
  }
  for (const { deel, acties } of groepen) expect(acties.length > 0).toBe(deel !== null)
  const rest = groepen.at(-1)
  expect([rest?.verslagen, rest && ids(rest.indicatoren)]).toEqual([[], ['i002-12']])
})

describe('beleid samen of per centrum', () => {
  test('R004-04 opvang en huisverbod zijn per centrum gemerkt, en de weg volgt het eigen centrum', () => {
    const rijnmond = getDefinitie(RIJNMOND)
    const gemerkt = (beleid: string) => ids(rijnmond.onderwerpen.filter(onderwerp => onderwerp.beleid === beleid))
    expect(gemerkt('per-centrum')).toEqual(['opvang', 'huisverbod'])
    expect(gemerkt('geen')).toEqual(['seksueel-geweld'])
    expect(gemerkt('gezamenlijk')).toContain('advies-en-melding')
    for (const gebied of rijnmond.deelgebieden.filter(({ soort }) => soort === 'centrumgebied'))
      for (const gemeente of gebied.gemeenten)
        for (const thema of ['opvang', 'huisverbod'])
          expect(route(rijnmond, { gemeente, thema, op: '2024-06-01' })).toMatchObject({
            organisation: `Centrumgemeente ${gebied.centrumgemeente ?? ''}`,
          })
  })
  test('R004-04 een indeling die naar een ander centrum wijst, wordt geweigerd', () => {
    const anders = wijzig(RIJNMOND, [
      'gemeenten.yaml',
      'thema: opvang, centrumgemeente: Vlaardingen',
      'thema: opvang, centrumgemeente: Rotterdam',
    ])
    expect(meldingen(anders)).toContainEqual(expect.stringContaining('Vlaardingen hoort bij Vlaardingen'))
  })
})

describe('hoeveel er in een jaar binnenkomt', () => {
  test('elke regio zegt het; wat de bron niet zelf noemt is een schatting en zegt hoe', () => {
    for (const def of alle)
      expect(def.volume.find(v => v.id === 'melding')?.perJaar, def.regio.id).toBeGreaterThan(1000)
    for (const { bron, schatting } of alle.flatMap(def => def.volume))
      expect(schatting !== undefined, bron).toBe(bron.includes('platform'))
    expect(getDefinitie(RIJNMOND).volume).toMatchObject([
      { id: 'melding', perJaar: 12421, jaar: 2022, bron: 'rr2024:88' },
      { id: 'advies', perJaar: 12261 },
      { id: 'chat', perJaar: 1425 },
    ])
  })
})
