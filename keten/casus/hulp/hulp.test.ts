import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/testing/given.ts'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { getDefinitie } from '../../../kernel/testing/regios.ts'
import { faseKlaar, geopend, veiligGemaakt } from '../../../tests/eisen/hulp/casus.ts'
import { KIND, MOEDER, VADER } from '../../../tests/eisen/hulp/melding.ts'
import type { CasusFeit, CasusOpdracht, Kern } from '../casus.ts'
import { evolve } from '../evolve.ts'
import { slice } from '../index.ts'
import { signalen } from '../signalen.ts'
import { herstelActief, telBasis } from './herstel.ts'
import { dagenTotAanbod, naastElkaar } from './stand.ts'

const nu = '2026-03-02T09:00:00.000Z'
const RR = 'rotterdam-rijnmond-2024'
const staat = (...feiten: CasusFeit[]) =>
  feiten.reduce<Parameters<typeof evolve>[0]>(evolve, { status: 'geen' }) as unknown as Kern
const bied = (anders: Partial<Extract<CasusOpdracht, { type: 'BiedHulpAan' }>> = {}): CasusOpdracht => ({
  type: 'BiedHulpAan',
  hulp: idVan('h'),
  persoon: MOEDER,
  wat: idVan('wat'),
  aanbieder: idVan('wie'),
  medewerkingOuders: 'niet-nodig',
  ...anders,
})
const aanbod = (anders: Partial<Extract<CasusFeit, { soort: 'HulpAangeboden' }>> = {}): CasusFeit => ({
  soort: 'HulpAangeboden',
  hulp: idVan('h'),
  persoon: MOEDER,
  wat: idVan('wat'),
  aanbieder: idVan('wie'),
  medewerkingOuders: 'niet-nodig',
  op: nu,
  ...anders,
})
const risico: CasusFeit = { soort: 'RisicofactorBenoemd', factor: idVan('r'), persoon: VADER, tekst: idVan('t') }
const regel = (werk: string) => slice.klokken.filter(k => k.werk === werk)

describe('aanbod en antwoord', () => {
  test('R003-65 een aanbod is gedaan, aanvaard of geweigerd door een ouder; een weigering zet opvolging klaar', () => {
    given(slice, geopend(), aanbod({ persoon: KIND }))
      .when({ type: 'WeigerHulp', hulp: idVan('h'), door: 'ouder', reden: idVan('r') })
      .then({ soort: 'HulpGeweigerd', door: 'ouder' })
    given(slice, geopend(), aanbod())
      .when({ type: 'AanvaardHulp', hulp: idVan('h'), door: idVan('carla') })
      .then({ soort: 'HulpAanvaard' })
    const geweigerd: CasusFeit = { soort: 'HulpGeweigerd', hulp: idVan('h'), door: 'ouder', reden: idVan('r'), op: nu }
    expect(staat(geopend(), aanbod(), geweigerd).hulp).toMatchObject([
      { stand: 'geweigerd', geweigerd: { door: 'ouder', opgevolgd: false } },
    ])
    expect(regel('weigering-opvolgen')).toMatchObject([{ start: 'HulpGeweigerd', stopt: ['WeigeringOpgevolgd'] }])
    const volg: CasusOpdracht = { type: 'VolgWeigeringOp', hulp: idVan('h'), verslag: idVan('v') }
    given(slice, geopend(), aanbod(), geweigerd).when(volg).then({ soort: 'WeigeringOpgevolgd' })
    given(slice, geopend(), aanbod()).when(volg).refused('ONVOLLEDIG')
  })
  test('R003-72 per gezinslid: aangeboden, aanvaard, loopt, geweigerd of afgerond', () => {
    const id = (n: string) => idVan(n)
    const c = staat(
      geopend(),
      aanbod({ hulp: id('1') }),
      aanbod({ hulp: id('2'), persoon: VADER }),
      { soort: 'HulpAanvaard', hulp: id('2'), op: nu },
      aanbod({ hulp: id('3'), persoon: KIND }),
      { soort: 'HulpGestart', hulp: id('3'), op: nu },
      aanbod({ hulp: id('4') }),
      { soort: 'HulpGeweigerd', hulp: id('4'), door: 'zelf', reden: id('r'), op: nu },
      aanbod({ hulp: id('5') }),
      { soort: 'HulpGestart', hulp: id('5'), op: nu },
      { soort: 'HulpAfgerond', hulp: id('5'), verslag: id('v'), effect: 'minder', op: nu },
    )
    expect(c.hulp.map(h => [h.persoon, h.stand])).toEqual([
      [MOEDER, 'aangeboden'],
      [VADER, 'aanvaard'],
      [KIND, 'loopt'],
      [MOEDER, 'geweigerd'],
      [MOEDER, 'afgerond'],
    ])
  })
  test('R003-64 te zien is hoeveel dagen na de melding hulp werd aangeboden', () => {
    const c = staat(geopend(), aanbod({ op: '2026-03-07T10:00:00.000Z' }))
    expect(c.hulp.map(h => dagenTotAanbod(c, h))).toEqual([5])
  })
  test('een verwijzing na een crisis loopt als werk met een termijn, tot de hulp begint', () => {
    const [klok] = regel('verwijzing-na-crisis')
    expect(klok).toMatchObject({ klok: 'verwijzing-na-crisis', stopt: ['HulpGestart', 'HulpGeweigerd'] })
    const def = getDefinitie('ijsselland-2014')
    expect(klok?.als?.(aanbod({ naCrisis: true }), { status: 'geen' }, def)).toBe(true)
    expect(klok?.als?.(aanbod(), { status: 'geen' }, def)).toBe(false)
  })
  test('R003-96 hulp van twee aanbieders in dezelfde tijd staat naast elkaar', () => {
    const start = (hulp: string, op: string): CasusFeit => ({ soort: 'HulpGestart', hulp, op })
    const twee = [
      aanbod({ hulp: idVan('a') }),
      start(idVan('a'), '2026-03-03T09:00:00.000Z'),
      aanbod({ hulp: idVan('b'), persoon: KIND, aanbieder: idVan('ander') }),
      start(idVan('b'), '2026-03-10T09:00:00.000Z'),
    ]
    expect(naastElkaar(staat(geopend(), ...twee)).map(p => p.map(h => h.id))).toEqual([[idVan('a'), idVan('b')]])
    const eerder: CasusFeit = {
      soort: 'HulpAfgerond',
      hulp: idVan('a'),
      verslag: idVan('v'),
      op: '2026-03-05T09:00:00.000Z',
    }
    expect(naastElkaar(staat(geopend(), ...twee, eerder))).toEqual([])
  })
  test('R003-97 lichter of zwaarder kiezen vraagt een reden', () => {
    given(slice, geopend())
      .when(bied({ zwaarte: 'intensief' }))
      .refused('ONVOLLEDIG', 'waarom')
    given(slice, geopend())
      .when(bied({ zwaarte: 'intensief', waarom: idVan('w') }))
      .then({ soort: 'HulpAangeboden', zwaarte: 'intensief', waarom: idVan('w') })
  })
  test('R003-98 zware hulp krijgt een dag waarop afschalen met ja of nee beantwoord wordt', () => {
    const [bijStart, opnieuw] = regel('intensieve-hulp-herzien')
    const def = getDefinitie('ijsselland-2014')
    const start: CasusFeit = { soort: 'HulpGestart', hulp: idVan('h'), op: nu }
    const na = (...f: CasusFeit[]) => f.reduce<Parameters<typeof evolve>[0]>(evolve, { status: 'geen' })
    expect(bijStart?.als?.(start, na(geopend(), aanbod({ zwaarte: 'intensief' }), start), def)).toBe(true)
    expect(bijStart?.als?.(start, na(geopend(), aanbod(), start), def)).toBe(false)
    const herzien = (lichter: boolean): CasusFeit => ({
      soort: 'HulpHerzien',
      hulp: idVan('h'),
      lichter,
      reden: idVan('r'),
      op: nu,
    })
    expect(opnieuw?.als?.(herzien(false), { status: 'geen' }, def)).toBe(true)
    expect(opnieuw?.als?.(herzien(true), { status: 'geen' }, def)).toBe(false)
    given(slice, geopend(), aanbod({ zwaarte: 'intensief' }), start)
      .when({ type: 'HerzieHulp', hulp: idVan('h'), lichter: true, reden: idVan('r') })
      .then({ soort: 'HulpHerzien', lichter: true })
  })
  test('R004-36 in de tweede fase zegt elke hulp aan welke risicofactor zij werkt', () => {
    const tweede = [geopend(RR), ...veiligGemaakt, faseKlaar(RR, 0), risico]
    given(slice, ...tweede)
      .when(bied(), { regio: RR })
      .refused('ONVOLLEDIG', 'factor')
    given(slice, ...tweede)
      .when(bied({ factor: idVan('r') }), { regio: RR })
      .then({ soort: 'HulpAangeboden', factor: idVan('r') })
    given(slice, ...tweede)
      .when(bied({ factor: idVan('verzonnen') }), { regio: RR })
      .refused('ONVOLLEDIG')
    given(slice, geopend(RR)).when(bied(), { regio: RR }).then({ soort: 'HulpAangeboden' })
  })
  test('R004-65 een gezin met een pleger zonder aanbod komt na dertig dagen als werk bij het team', () => {
    const [klok] = regel('hulp-aan-pleger')
    const na = evolve({ status: 'geen' }, geopend())
    const open = geopend() as Extract<CasusFeit, { soort: 'CasusGeopend' }>
    expect(klok).toMatchObject({ klok: 'hulp-aan-pleger', start: 'CasusGeopend' })
    expect(klok?.als?.(open, na, getDefinitie(RR))).toBe(true)
    expect(klok?.onderwerp?.(open, na)).toEqual([VADER])
    expect(klok?.onderwerp?.(aanbod({ persoon: VADER }), na)).toEqual([VADER])
  })
})

describe('herstel', () => {
  const doel: CasusFeit = {
    soort: 'HersteldoelGesteld',
    doel: idVan('d'),
    persoon: MOEDER,
    gebied: 'wonen',
    tekst: idVan('t'),
    basis: null,
  }
  const bij: CasusOpdracht = { type: 'WerkHersteldoelBij', doel: idVan('d'), stand: 'behaald', verslag: idVan('v') }

  test('R000-42 een doel voor herstel wacht tot het veilig is', () => {
    const regio = 'rotterdam-2014'
    expect(herstelActief(staat(geopend(regio), doel), getDefinitie(regio))).toBe(false)
    given(slice, geopend(regio), doel).when(bij).refused('MAG_NU_NIET')
    const veilig = [geopend(regio), doel, ...veiligGemaakt, faseKlaar(regio, 0)]
    expect(herstelActief(staat(...veilig), getDefinitie(regio))).toBe(true)
    given(slice, ...veilig)
      .when(bij)
      .then({ soort: 'HersteldoelBijgewerkt', stand: 'behaald' })
  })
  test('R004-37 een doel voor herstel uit fase 1 is voor later, en gaat lopen als fase 3 begint', () => {
    const def = getDefinitie(RR)
    const tot = (n: number) => staat(geopend(RR), doel, ...Array.from({ length: n }, (_, k) => faseKlaar(RR, k)))
    expect([0, 1, 2].map(n => herstelActief(tot(n), def))).toEqual([false, false, true])
    given(slice, geopend(RR), doel).when(bij, { regio: RR }).refused('MAG_NU_NIET')
  })
  test('R000-72 een herstelplan loopt over de leefgebieden van de regio, met doelen en hun stand', () => {
    const namen = getDefinitie('rotterdam-2014').keten.casus.herstel.gebieden.map(g => g.id)
    expect(namen).toEqual(expect.arrayContaining(['wonen', 'werk-en-geld', 'meedoen']))
    const stel = (gebied: string): CasusOpdracht => ({
      type: 'StelHersteldoel',
      doel: idVan('d'),
      persoon: MOEDER,
      gebied,
      tekst: idVan('t'),
      basis: null,
    })
    for (const gebied of namen) given(slice, geopend()).when(stel(gebied)).then({ soort: 'HersteldoelGesteld', gebied })
    given(slice, geopend()).when(stel('maan')).refused('ONVOLLEDIG')
    expect(staat(geopend(), doel).hersteldoelen).toMatchObject([{ gebied: 'wonen', stand: 'bezig' }])
  })
  test('R000-52 elk leefgebied kan oorzaak, gevolg of allebei zijn', () => {
    for (const als of ['oorzaak', 'gevolg', 'beide'] as const)
      given(slice, geopend())
        .when({
          type: 'BenoemProbleem',
          probleem: idVan('p'),
          persoon: VADER,
          gebied: 'schulden',
          als,
          tekst: idVan('t'),
        })
        .then({ soort: 'ProbleemBenoemd', gebied: 'schulden', als })
  })
  test('R001-46 problemen staan per persoon uit een lijst, en voeden de doelen van het plan', () => {
    const probleem: CasusFeit = {
      soort: 'ProbleemBenoemd',
      probleem: idVan('p'),
      persoon: VADER,
      gebied: 'middelen',
      als: 'oorzaak',
      tekst: idVan('t'),
    }
    given(slice, geopend(), probleem)
      .when({
        type: 'StelHersteldoel',
        doel: idVan('d'),
        persoon: VADER,
        gebied: 'middelen',
        tekst: idVan('t'),
        basis: { soort: 'probleem', id: idVan('p') },
      })
      .then({ soort: 'HersteldoelGesteld', basis: { soort: 'probleem', id: idVan('p') } })
    given(slice, geopend())
      .when({
        type: 'StelHersteldoel',
        doel: idVan('d'),
        persoon: VADER,
        gebied: 'middelen',
        tekst: idVan('t'),
        basis: { soort: 'probleem', id: idVan('p') },
      })
      .refused('ONVOLLEDIG')
  })
  test('R004-63 doelen op een kracht en doelen op een risico worden naast elkaar geteld', () => {
    const kracht: CasusFeit = { soort: 'KrachtBenoemd', kracht: idVan('k'), persoon: MOEDER, tekst: idVan('t') }
    const op = (id: string, basis: { soort: 'kracht' | 'risico'; id: string }): CasusFeit =>
      ({ ...doel, doel: idVan(id), basis }) as CasusFeit
    const c = staat(
      geopend(),
      kracht,
      risico,
      op('1', { soort: 'kracht', id: idVan('k') }),
      op('2', { soort: 'kracht', id: idVan('k') }),
      op('3', { soort: 'risico', id: idVan('r') }),
    )
    expect(telBasis(c)).toEqual({ kracht: 2, risico: 1 })
  })
  test('R003-105 een doel van meedoen komt van een schaal, en een wisseling houdt de eerdere trede', () => {
    const zet = (trede: 'contact' | 'betaald-werk'): CasusOpdracht => ({ type: 'ZetTrede', persoon: MOEDER, trede })
    const gezet: CasusFeit = { soort: 'TredeGezet', persoon: MOEDER, trede: 'contact', op: nu }
    given(slice, geopend(), gezet).when(zet('contact')).refused('MAG_NU_NIET')
    given(slice, geopend(), gezet).when(zet('betaald-werk')).then({ soort: 'TredeGezet', trede: 'betaald-werk' })
    expect(staat(geopend(), gezet, { ...gezet, trede: 'betaald-werk' } as CasusFeit).treden.map(t => t.trede)).toEqual([
      'contact',
      'betaald-werk',
    ])
  })
  test('R004-43 per volwassene: eens, niet eens of niet gevraagd, met de dag', () => {
    given(slice, geopend())
      .when({ type: 'LegInstemmingVast', persoon: VADER, stand: 'niet-eens' })
      .then({ soort: 'InstemmingVastgelegd', persoon: VADER, stand: 'niet-eens', op: nu })
    const c = staat(geopend(), { soort: 'InstemmingVastgelegd', persoon: VADER, stand: 'niet-eens', op: nu })
    expect(c.instemming).toEqual({ [VADER]: { stand: 'niet-eens', op: nu } })
    expect(c.instemming[MOEDER]).toBeUndefined()
  })
  test('R004-42 meer doelen tegelijk dan de regio goed vindt, valt op', () => {
    const een = (n: number): CasusFeit => ({
      soort: 'DoelGesteld',
      doel: idVan(`d${n}`),
      persoon: MOEDER,
      tekst: idVan('t'),
      termijn: 'kort',
    })
    const max = getDefinitie(RR).keten.casus.plan.doelenTegelijk
    const codes = (n: number) =>
      signalen(staat(geopend(RR), ...Array.from({ length: n }, (_, k) => een(k))), nu, getDefinitie(RR)).map(
        s => s.code,
      )
    expect(codes(max)).not.toContain('te-veel-doelen')
    expect(codes(max + 1)).toContain('te-veel-doelen')
  })
})

describe('de analyse', () => {
  const analyse = (anders: object = {}): CasusOpdracht => ({
    type: 'StelAnalyseVast',
    gezin: [MOEDER, VADER],
    deelnemers: idVan('wie'),
    individueel: idVan('i'),
    relationeel: idVan('rel'),
    patronen: idVan('pat'),
    factoren: [idVan('r')],
    ...anders,
  })
  test('R003-78 een analyse is niet af zolang het deel per persoon of het deel tussen hen leeg is', () => {
    given(slice, geopend(), risico)
      .when(analyse({ individueel: '' }))
      .refused('ONVOLLEDIG', 'individueel')
    given(slice, geopend(), risico)
      .when(analyse({ relationeel: '' }))
      .refused('ONVOLLEDIG', 'relationeel')
    given(slice, geopend(), risico).when(analyse()).then({ soort: 'AnalyseVastgesteld' })
  })
  test('R003-51 te zien is wie aan de analyse meedeed', () => {
    given(slice, geopend(), risico)
      .when(analyse())
      .then({ soort: 'AnalyseVastgesteld', gezin: [MOEDER, VADER], deelnemers: idVan('wie'), op: nu })
    given(slice, geopend(), risico)
      .when(analyse({ gezin: [idVan('vreemde')] }))
      .refused('ONVOLLEDIG')
  })
  test('R004-53 een analyse noemt deelnemers, patronen en risicofactoren, en hulp kan aan een factor hangen', () => {
    given(slice, geopend(), risico)
      .when(analyse())
      .then({ soort: 'AnalyseVastgesteld', patronen: idVan('pat'), factoren: [idVan('r')] })
    given(slice, geopend()).when(analyse()).refused('ONVOLLEDIG')
    given(slice, geopend(), risico)
      .when(bied({ factor: idVan('r') }))
      .then({ soort: 'HulpAangeboden', factor: idVan('r') })
  })
  test('R002-63 of school, huisarts en lokaal team het horen, staat vast met de grond', () => {
    given(slice, geopend())
      .when({ type: 'WeegOmgevingAf', partij: 'school', ingelicht: false, grond: idVan('g') })
      .then({ soort: 'OmgevingAfgewogen', partij: 'school', ingelicht: false, grond: idVan('g'), op: nu })
  })
})
