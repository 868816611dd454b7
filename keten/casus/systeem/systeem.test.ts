import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/testing/given.ts'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { geopend, hulp, openCasus, veilig, voorwaarde } from '../../../tests/eisen/hulp/casus.ts'
import { KIND, MOEDER, VADER } from '../../../tests/eisen/hulp/melding.ts'
import type { CasusFeit, CasusOpdracht, Kern } from '../casus.ts'
import { slice } from '../index.ts'
import { signalen, zonderKijk } from './signalen.ts'
import { sporen } from './spoor.ts'

const OMA = idVan('oma')
const tekst = idVan('tekst')
const staat = (...feiten: readonly CasusFeit[]): Kern =>
  feiten.reduce(slice.decider.evolve, slice.decider.begin) as unknown as Kern
const oma: CasusFeit = { soort: 'NetwerkpersoonToegevoegd', persoon: OMA, band: tekst, professional: null }
const oordeel = (anders: object = {}): CasusFeit => ({
  soort: 'NetwerkveiligheidBeoordeeld',
  persoon: OMA,
  oordeel: 'veilig',
  gesloten: 'nee',
  onderbouwing: tekst,
  ...anders,
})
const lid = (persoon: string, anders: object = {}): CasusOpdracht => ({
  type: 'VoegLidToe',
  persoon,
  rollen: ['overig'],
  kind: false,
  sinds: null,
  ...anders,
})

describe('kinderen', () => {
  test('R000-50 elk kind in het gezin is vanzelf ook slachtoffer, bij het openen en bij het toevoegen', () => {
    const { uit } = given(slice).when(openCasus())
    const personen = uit.ok && uit.feiten[0]?.soort === 'CasusGeopend' ? uit.feiten[0].personen : []
    expect(personen.find(p => p.id === KIND)?.rollen).toEqual(['slachtoffer', 'kind-in-gezin'])
    expect(personen.filter(p => !p.kind).map(p => p.rollen)).toEqual([['slachtoffer'], ['pleger']])
    given(slice, geopend())
      .when(lid(idVan('baby'), { rollen: ['getuige', 'kind-in-gezin'], kind: true }))
      .then({ soort: 'LidToegevoegd', rollen: ['slachtoffer', 'getuige', 'kind-in-gezin'] })
    // A child that hits is a victim too; both is said once.
    given(slice, geopend())
      .when(lid(idVan('puber'), { rollen: ['pleger'], kind: true }))
      .then({ rollen: ['slachtoffer', 'pleger'] })
    given(slice, geopend())
      .when(lid(idVan('puber'), { rollen: ['beide'], kind: true }))
      .then({ rollen: ['beide'] })
  })

  test('R003-63 een analyse kan niet af zonder gesprek, of een reden waarom niet, per kind', () => {
    const baby = idVan('baby')
    const af: CasusOpdracht = { type: 'RondAnalyseAf', onderbouwing: tekst, overdracht: [] }
    const gezin: CasusFeit[] = [
      geopend(),
      { soort: 'LidToegevoegd', persoon: baby, rollen: ['slachtoffer'], kind: true, sinds: null },
    ]
    const gesproken: CasusFeit = { soort: 'KindGesproken', kind: KIND, verslag: tekst }
    given(slice, ...gezin)
      .when(af)
      .refused('MAG_NU_NIET', 'kinderen')
    given(slice, ...gezin, gesproken)
      .when(af)
      .refused('MAG_NU_NIET', 'kinderen')
    given(slice, ...gezin, gesproken, { soort: 'GeenGesprekMetKind', kind: baby, reden: tekst })
      .when(af)
      .then({ soort: 'AnalyseAfgerond', op: '2026-03-02' })
    given(slice, ...gezin, gesproken)
      .when({ type: 'LegGeenGesprekVast', kind: KIND, reden: tekst })
      .refused('MAG_NU_NIET')
  })

  test('R003-66 een belangenconflict kan niet dicht zonder weging die de hulp voor het kind noemt', () => {
    const conflict = idVan('conflict')
    const noteer: CasusOpdracht = {
      type: 'NoteerBelangenconflict',
      conflict,
      kind: KIND,
      aard: 'toegang-geweigerd',
      wat: tekst,
    }
    given(slice, geopend())
      .when({ ...noteer, kind: MOEDER })
      .refused('ONVOLLEDIG')
    const genoteerd: CasusFeit = {
      soort: 'BelangenconflictGenoteerd',
      conflict,
      kind: KIND,
      aard: 'toegang-geweigerd',
      wat: tekst,
    }
    given(slice, geopend()).when(noteer).then(genoteerd)
    const weeg = { type: 'WeegBelangenconflict', conflict, onderbouwing: tekst } as const
    given(slice, geopend(), genoteerd)
      .when({ ...weeg, hulpbehoefte: null })
      .refused('ONVOLLEDIG', 'hulpbehoefte')
    const codes = (...feiten: CasusFeit[]) => signalen(staat(...feiten)).map(s => s.code)
    // Refused access is handled as avoiding care, until it is weighed.
    expect(codes(geopend(), genoteerd)).toEqual(expect.arrayContaining(['zorgmijding', 'belangenconflict-open']))
    const gewogen: CasusFeit = {
      soort: 'BelangenconflictGewogen',
      conflict,
      hulpbehoefte: idVan('hulp'),
      onderbouwing: tekst,
    }
    given(slice, geopend(), genoteerd)
      .when({ ...weeg, hulpbehoefte: idVan('hulp') })
      .then(gewogen)
    expect(codes(geopend(), genoteerd, gewogen)).not.toContain('zorgmijding')
    given(slice, geopend(), genoteerd, gewogen)
      .when({ ...weeg, hulpbehoefte: idVan('hulp') })
      .refused('ONVOLLEDIG')
  })

  test('R004-64 een casus zonder de kijk van een kind krijgt een signaal, tot het kind gehoord is', () => {
    const kind = (k: Kern) => signalen(k).find(s => s.code === 'kind-zonder-kijk')
    expect(kind(staat(geopend()))).toEqual({ code: 'kind-zonder-kijk', over: [KIND], ernst: 'nu' })
    const kijk: CasusFeit = { soort: 'KijkVastgelegd', persoon: KIND, op: '2026-03-01', verslag: tekst }
    expect(kind(staat(geopend(), kijk))).toBeUndefined()
    // What a child tells in a talk is that child's view as well.
    expect(kind(staat(geopend(), { soort: 'KindGesproken', kind: KIND, verslag: tekst }))).toBeUndefined()
    const vanMoeder: CasusFeit = { soort: 'KijkVastgelegd', persoon: MOEDER, op: '2026-03-01', verslag: tekst }
    expect(kind(staat(geopend(), vanMoeder))?.over).toEqual([KIND])
  })
})

describe('het netwerk', () => {
  test('R001-48 iemand uit het netwerk krijgt pas een rol in het plan na een oordeel dat het veilig is', () => {
    const rol: CasusOpdracht = { type: 'GeefNetwerkrol', persoon: OMA, wat: tekst, professional: idVan('iris') }
    given(slice, geopend(), oma).when(rol).refused('MAG_NU_NIET', 'persoon')
    given(slice, geopend(), oma, oordeel({ oordeel: 'onbekend' }))
      .when(rol)
      .refused('MAG_NU_NIET', 'persoon')
    given(slice, geopend(), oma, oordeel()).when(rol).then({ soort: 'NetwerkrolGegeven', persoon: OMA })
    // Nor by another door: an agreement of the plan that names this person.
    const afspraak: CasusOpdracht = {
      type: 'StelVoorwaarde',
      voorwaarde: idVan('v'),
      voor: [MOEDER, OMA],
      tekst,
      minimum: true,
      controleur: tekst,
      hoe: tekst,
      alsNiet: tekst,
    }
    given(slice, geopend(), oma).when(afspraak).refused('MAG_NU_NIET', 'persoon')
    given(slice, geopend(), oma, oordeel()).when(afspraak).then({ soort: 'VoorwaardeGesteld' })
    // Not safe any more: the part ends with the judgement.
    const gegeven: CasusFeit = { soort: 'NetwerkrolGegeven', persoon: OMA, wat: tekst, professional: tekst }
    expect(
      staat(geopend(), oma, oordeel(), gegeven, oordeel({ oordeel: 'onveilig' })).netwerkpersonen[0]?.rol,
    ).toBeNull()
  })

  test('R002-64 een plek in het netwerk vraagt een oordeel over die familie, ook of zij gesloten is', () => {
    const plek: CasusOpdracht = {
      type: 'SpreekNetwerkplekAf',
      plek: idVan('p'),
      persoon: KIND,
      bij: OMA,
      verslag: tekst,
    }
    given(slice, geopend(), oma).when(plek).refused('MAG_NU_NIET', 'bij')
    given(slice, geopend(), oma, oordeel({ gesloten: 'onbekend' }))
      .when(plek)
      .refused('MAG_NU_NIET', 'bij')
    given(slice, geopend(), oma, oordeel({ oordeel: 'onveilig' }))
      .when(plek)
      .refused('MAG_NU_NIET', 'bij')
    given(slice, geopend(), oma, oordeel())
      .when(plek)
      .then({ soort: 'NetwerkplekAfgesproken', bij: OMA, persoon: KIND })
  })

  test('R001-94 iemand uit het netwerk heeft een professional bij naam, anders staat dat er als signaal', () => {
    const iris = idVan('Iris Voorbeeld, wijkteam')
    const zonder = (k: Kern) => signalen(k).some(s => s.code === 'netwerk-zonder-professional' && s.over.includes(OMA))
    expect(zonder(staat(geopend(), oma))).toBe(true)
    given(slice, geopend(), oma)
      .when({ type: 'WijsNetwerkprofessionalAan', persoon: OMA, professional: iris })
      .then({ soort: 'NetwerkprofessionalAangewezen', professional: iris })
    const na = staat(geopend(), oma, { soort: 'NetwerkprofessionalAangewezen', persoon: OMA, professional: iris })
    expect(na.netwerkpersonen[0]?.professional).toBe(iris)
    expect(zonder(na)).toBe(false)
    // A part in the plan never comes without one.
    const rol: CasusFeit = { soort: 'NetwerkrolGegeven', persoon: OMA, wat: tekst, professional: iris }
    expect(staat(geopend(), oma, oordeel(), rol).netwerkpersonen[0]?.professional).toBe(iris)
  })
})

describe('wie hoort erbij', () => {
  const weg: CasusOpdracht = { type: 'BeeindigLidmaatschap', persoon: VADER, tot: '2026-03-01', reden: tekst }

  test('wie nog een afspraak, doel of hulp heeft kan niet weg, en hoort precies wat', () => {
    const afspraak = { ...voorwaarde(), voor: [VADER] } as CasusFeit
    const doel: CasusFeit = { soort: 'DoelGesteld', doel: idVan('d'), persoon: VADER, tekst }
    given(slice, geopend(), afspraak, doel, hulp(VADER))
      .when(weg)
      .refused('MAG_NU_NIET', 'voorwaarden', 'doelen', 'hulp')
    const gehaald: CasusFeit = {
      soort: 'VoorwaardeGecontroleerd',
      voorwaarde: idVan('voorwaarde'),
      stand: 'gehaald',
      verslag: tekst,
    }
    given(slice, geopend(), afspraak, gehaald).when(weg).then({ soort: 'LidVertrokken' })
    given(slice, geopend(), doel, { soort: 'DoelBehaald', doel: idVan('d') })
      .when(weg)
      .then({ soort: 'LidVertrokken' })
  })

  test('wie weg is blijft te lezen en kan terugkomen, niet voor de dag dat hij ging', () => {
    const vertrok: CasusFeit = { soort: 'LidVertrokken', persoon: VADER, tot: '2026-03-01', reden: tekst }
    const na = staat(geopend(), vertrok)
    expect(na.personen.map(p => p.id)).toEqual([MOEDER, KIND])
    expect(na.vertrokken).toMatchObject([{ id: VADER, rollen: ['pleger'], tot: '2026-03-01', reden: tekst }])
    given(slice, geopend(), vertrok)
      .when({ type: 'NeemLidTerug', persoon: VADER, sinds: '2026-02-01' })
      .refused('ONVOLLEDIG', 'sinds')
    const terug: CasusFeit = { soort: 'LidTerug', persoon: VADER, sinds: '2026-03-02' }
    given(slice, geopend(), vertrok).when({ type: 'NeemLidTerug', persoon: VADER, sinds: '2026-03-02' }).then(terug)
    expect(staat(geopend(), vertrok, terug).personen.find(p => p.id === VADER)).toMatchObject({
      rollen: ['pleger'],
      sinds: '2026-03-02',
    })
  })

  test('rollen die niet samen kunnen, datums die niet bestaan of nog komen, en een dubbele persoon: een rustige zin', () => {
    const nieuw = idVan('nieuw')
    given(slice, geopend())
      .when(lid(nieuw, { rollen: ['overig', 'pleger'] }))
      .refused('ONVOLLEDIG', 'rollen')
    given(slice, geopend())
      .when(lid(nieuw, { rollen: ['kind-in-gezin'] }))
      .refused('ONVOLLEDIG', 'rollen')
    given(slice, geopend())
      .when(lid(nieuw, { sinds: '2026-02-30' }))
      .refused('ONVOLLEDIG', 'sinds')
    given(slice, geopend())
      .when(lid(nieuw, { sinds: '2026-03-03' }))
      .refused('ONVOLLEDIG', 'sinds')
    given(slice, geopend()).when(lid(MOEDER)).refused('MAG_NU_NIET')
    given(slice, geopend())
      .when(lid(nieuw, { rollen: ['slachtoffer', 'pleger'] }))
      .then({ soort: 'LidToegevoegd', rollen: ['slachtoffer', 'pleger'] })
    const alleen = geopend('rotterdam-2014', { personen: [{ id: VADER, rollen: ['pleger'], kind: false }] })
    given(slice, alleen).when(weg).refused('MAG_NU_NIET')
  })
})

describe('wie is wie van elkaar', () => {
  const leg = (van: string, naar: string, relatie: 'ouder' | 'partner' | 'ex-partner' | 'kind', anders: object = {}) =>
    ({ type: 'LegVerband', van, naar, relatie, geweld: false, sinds: null, ...anders }) as CasusOpdracht
  const gelegd = (van: string, naar: string, relatie: 'ouder' | 'partner', sinds: string | null = null): CasusFeit => ({
    soort: 'VerbandGelegd',
    van,
    naar,
    relatie,
    geweld: false,
    sinds,
  })

  test('wat niet kan wordt geweigerd: met zichzelf, dubbel, partner en ex-partner tegelijk, een eigen voorouder', () => {
    given(slice, geopend())
      .when(leg(MOEDER, MOEDER, 'partner'))
      .refused('ONVOLLEDIG', 'naar')
    given(slice, geopend(), gelegd(MOEDER, VADER, 'partner'))
      .when(leg(VADER, MOEDER, 'partner'))
      .refused('ONVOLLEDIG', 'relatie')
    given(slice, geopend(), gelegd(MOEDER, VADER, 'partner'))
      .when(leg(MOEDER, VADER, 'ex-partner'))
      .refused('ONVOLLEDIG', 'relatie')
    given(slice, geopend())
      .when(leg(KIND, MOEDER, 'ouder'))
      .refused('ONVOLLEDIG', 'relatie')
    given(slice, geopend(), oma, gelegd(OMA, MOEDER, 'ouder'))
      .when(leg(OMA, MOEDER, 'kind'))
      .refused('ONVOLLEDIG', 'relatie')
    given(slice, geopend(), oma, gelegd(OMA, MOEDER, 'ouder'), gelegd(MOEDER, VADER, 'ouder'))
      .when(leg(VADER, OMA, 'ouder'))
      .refused('ONVOLLEDIG', 'relatie')
    given(slice, geopend())
      .when(leg(MOEDER, idVan('vreemd'), 'partner'))
      .refused('ONVOLLEDIG')
    given(slice, geopend())
      .when(leg(MOEDER, KIND, 'ouder', { sinds: '2018-06-01' }))
      .then({ soort: 'VerbandGelegd', relatie: 'ouder', sinds: '2018-06-01' })
  })

  test('geweld de andere kant op komt er als nieuwe lijn bij', () => {
    given(slice, geopend(), gelegd(MOEDER, VADER, 'partner'))
      .when(leg(VADER, MOEDER, 'partner', { geweld: true }))
      .then({ soort: 'VerbandGelegd', van: VADER, geweld: true })
  })

  test('een relatie eindigt met een dag, niet voor zij begon; een familieband alleen als vergissing', () => {
    const einde = { type: 'BeeindigVerband', van: VADER, naar: MOEDER, relatie: 'partner', einde: 'voorbij' } as const
    const begonnen = gelegd(MOEDER, VADER, 'partner', '2020-01-01')
    given(slice, geopend(), begonnen)
      .when({ ...einde, tot: '2019-12-31' })
      .refused('ONVOLLEDIG', 'tot')
    given(slice, geopend(), begonnen)
      .when({ ...einde, tot: '2026-03-01' })
      .then({ soort: 'VerbandBeeindigd', tot: '2026-03-01' })
    const voorbij: CasusFeit = {
      soort: 'VerbandBeeindigd',
      van: VADER,
      naar: MOEDER,
      relatie: 'partner',
      einde: 'voorbij',
      tot: '2026-03-01',
    }
    expect(staat(geopend(), begonnen, voorbij).verbanden).toMatchObject([{ tot: '2026-03-01' }])
    given(slice, geopend(), begonnen, voorbij)
      .when(leg(MOEDER, VADER, 'ex-partner'))
      .then({ relatie: 'ex-partner' })
    const ouder = { type: 'BeeindigVerband', van: MOEDER, naar: KIND, relatie: 'ouder', tot: '2026-03-01' } as const
    given(slice, geopend(), gelegd(MOEDER, KIND, 'ouder'))
      .when({ ...ouder, einde: 'voorbij' })
      .refused('ONVOLLEDIG', 'einde')
    given(slice, geopend(), gelegd(MOEDER, KIND, 'ouder'))
      .when({ ...ouder, einde: 'vergissing' })
      .then({ soort: 'VerbandBeeindigd', einde: 'vergissing' })
  })
})

describe('wie woont waar', () => {
  const woon = (bewoners: string[], sinds: string, anders: object = {}): CasusOpdracht => ({
    type: 'LegWoonplekVast',
    woonplek: idVan(`plek ${sinds}`),
    adres: tekst,
    bewoners,
    sinds,
    ookElders: false,
    ...anders,
  })
  const woont = (bewoners: string[], sinds: string, ookElders = false): CasusFeit => ({
    soort: 'WoonplekVastgelegd',
    woonplek: idVan(`plek ${sinds}`),
    adres: tekst,
    bewoners,
    sinds,
    ookElders,
  })

  test('verhuizen sluit de vorige plek, en een kind kan op twee plekken wonen', () => {
    given(slice, geopend())
      .when(woon([MOEDER, MOEDER], '2026-01-01'))
      .refused('ONVOLLEDIG', 'bewoners')
    given(slice, geopend(), woont([MOEDER], '2026-02-01'))
      .when(woon([MOEDER], '2026-01-01'))
      .refused('ONVOLLEDIG', 'sinds')
    const { verblijven } = staat(
      geopend(),
      woont([MOEDER, KIND], '2026-01-01'),
      woont([KIND], '2026-02-01', true),
      woont([MOEDER], '2026-02-15'),
    )
    expect(verblijven.filter(v => v.persoon === KIND).map(v => v.tot)).toEqual([null, null])
    expect(verblijven.filter(v => v.persoon === MOEDER).map(v => v.tot)).toEqual(['2026-02-15', null])
  })
})

describe('rollen en macht', () => {
  const leg = (...rollen: { persoon: string; rol: string; verantwoordelijk: string }[]) =>
    ({ type: 'LegGebeurtenisVast', gebeurtenis: idVan('g'), op: '2026-03-01', wat: tekst, rollen }) as CasusOpdracht

  test('R004-66 bij een gebeurtenis kan iemand slachtoffer en pleger zijn, met de verantwoordelijkheid apart', () => {
    const rollen = [
      { persoon: MOEDER, rol: 'slachtoffer', verantwoordelijk: 'niet' },
      { persoon: MOEDER, rol: 'pleger', verantwoordelijk: 'niet' },
      { persoon: VADER, rol: 'pleger', verantwoordelijk: 'hoofd' },
    ] as const
    const { uit } = given(slice, geopend()).when(leg(...rollen))
    expect(uit).toMatchObject({ ok: true, feiten: [{ soort: 'GebeurtenisVastgelegd', op: '2026-03-01', rollen }] })
    const na = staat(geopend(), ...(uit.ok ? uit.feiten : []))
    expect(na.gebeurtenissen[0]?.rollen).toEqual(rollen)
    // The roles belong to the event: who somebody is in the family does not change by it.
    expect(na.personen.find(p => p.id === MOEDER)?.rollen).toEqual(['slachtoffer'])
    const r = (rol: string, verantwoordelijk = 'onbekend') => ({ persoon: VADER, rol, verantwoordelijk })
    given(slice, geopend()).when(leg()).refused('ONVOLLEDIG', 'rollen')
    given(slice, geopend())
      .when(leg(r('pleger'), r('getuige')))
      .refused('ONVOLLEDIG', 'rollen')
    given(slice, geopend())
      .when(leg(r('pleger', 'hoofd'), r('slachtoffer', 'niet')))
      .refused('ONVOLLEDIG', 'rollen')
    given(slice, geopend())
      .when(leg(r('pleger'), r('pleger')))
      .refused('ONVOLLEDIG', 'rollen')
  })

  test('R000-40 wie de machtskaart verandert maakt een nieuwe versie met datum, en de vorige blijft te lezen', () => {
    const geld = { van: VADER, naar: MOEDER, waarin: 'geld' } as const
    const teken = (...lijnen: object[]) => ({ type: 'TekenMachtskaart', lijnen, toelichting: tekst }) as CasusOpdracht
    const een = given(slice, geopend()).when(teken(geld)).uit
    expect(een).toMatchObject({ ok: true, feiten: [{ versie: 1, op: '2026-03-02', lijnen: [geld] }] })
    const tot = [geopend(), ...(een.ok ? een.feiten : [])]
    given(slice, ...tot)
      .when(teken(geld))
      .refused('MAG_NU_NIET')
    const wonen = { ...geld, waarin: 'wonen' } as const
    const twee = given(slice, ...tot).when(teken(geld, wonen), { nu: '2026-04-01T09:00:00.000Z' }).uit
    expect(twee).toMatchObject({ ok: true, feiten: [{ versie: 2, op: '2026-04-01' }] })
    expect(staat(...tot, ...(twee.ok ? twee.feiten : [])).machtskaarten).toMatchObject([
      { versie: 1, op: '2026-03-02', lijnen: [geld] },
      { versie: 2, op: '2026-04-01', lijnen: [geld, wonen] },
    ])
    given(slice, geopend())
      .when(teken({ ...geld, naar: VADER }))
      .refused('ONVOLLEDIG', 'lijnen')
  })
})

describe('de eigen jeugd', () => {
  const jeugd = (persoon: string, ...waarvoor: ('veiligheidsplan' | 'hulp-aan-ouder')[]) =>
    ({ type: 'LegGeweldInJeugdVast', persoon, verslag: tekst, waarvoor }) as const
  const gehoord: CasusFeit = { soort: 'KindGesproken', kind: KIND, verslag: tekst }
  const af = (persoon: string): CasusOpdracht => ({
    type: 'RondAnalyseAf',
    onderbouwing: tekst,
    overdracht: [{ persoon, factor: idVan('factor'), tekst }],
  })

  test('R000-53 geweld in de eigen jeugd staat per volwassene, en alleen voor de doelen die erbij staan', () => {
    given(slice, geopend()).when(jeugd(VADER)).refused('ONVOLLEDIG', 'waarvoor')
    given(slice, geopend()).when(jeugd(KIND, 'veiligheidsplan')).refused('ONVOLLEDIG')
    const { type: _t, ...hulp } = jeugd(VADER, 'hulp-aan-ouder')
    given(slice, geopend())
      .when(jeugd(VADER, 'hulp-aan-ouder'))
      .then({ soort: 'GeweldInJeugd', ...hulp })
    // Kept for the help of this adult, it does not go into the plan.
    given(slice, geopend(), gehoord, { soort: 'GeweldInJeugd', ...hulp })
      .when(af(VADER))
      .refused('MAG_NU_NIET', 'overdracht')
    expect(sporen(staat(geopend(), { soort: 'GeweldInJeugd', ...hulp })).map(s => s.jeugd?.waarvoor ?? null)).toEqual([
      null,
      ['hulp-aan-ouder'],
      null,
    ])
  })

  test('R003-62 generatieoverdracht aangevinkt in de analyse staat daarna op de risicolijst van het plan', () => {
    const { type: _t, ...vastgelegd } = jeugd(VADER, 'veiligheidsplan')
    const tot: CasusFeit[] = [geopend(), gehoord, { soort: 'GeweldInJeugd', ...vastgelegd }]
    const { uit } = given(slice, ...tot).when(af(VADER))
    const na = staat(...tot, ...(uit.ok ? uit.feiten : []))
    expect(na.risicos).toEqual([{ id: idVan('factor'), persoon: VADER, tekst, zonderInvloed: false }])
    // A second analysis does not put the same risk there twice.
    given(slice, ...tot, ...(uit.ok ? uit.feiten : []))
      .when(af(VADER))
      .then({ soort: 'AnalyseAfgerond', overdracht: [VADER] })
  })
})

describe('ieders eigen spoor', () => {
  test('R002-34 slachtoffer, pleger, getuige en kind hebben elk een eigen deel in het ene plan', () => {
    const BROER = idVan('broer')
    const wie = [MOEDER, VADER, BROER, KIND]
    const doel = (persoon: string): CasusFeit => ({
      soort: 'DoelGesteld',
      doel: idVan(`doel ${persoon}`),
      persoon,
      tekst,
    })
    const k = staat(
      geopend(),
      { soort: 'LidToegevoegd', persoon: BROER, rollen: ['getuige'], kind: false, sinds: null },
      ...wie.map(doel),
      ...wie.map(hulp),
      ...wie.map((p): CasusFeit => ({ ...voorwaarde(p), voor: [p] }) as CasusFeit),
      { soort: 'VeiligheidsplanVastgesteld', versie: 1, tekst },
      ...wie.map((persoon): CasusFeit => ({
        soort: 'KijkVastgelegd',
        persoon,
        op: '2026-03-01',
        verslag: idVan(persoon),
      })),
    )
    expect(k.plan).toMatchObject({ versie: 1, tekst })
    const alle = sporen(k)
    expect(alle.map(s => s.rollen)).toEqual(
      expect.arrayContaining([['slachtoffer'], ['pleger'], ['getuige'], ['kind-in-gezin']]),
    )
    for (const s of alle) {
      expect(s.doelen.map(d => d.persoon)).toEqual([s.persoon])
      expect(s.hulp.map(h => h.persoon)).toEqual([s.persoon])
      expect(s.voorwaarden.map(v => v.voor)).toEqual([[s.persoon]])
      expect(s.kijk).toEqual({ persoon: s.persoon, op: '2026-03-01', verslag: idVan(s.persoon) })
    }
  })

  test('R004-62 ieder gezinslid heeft een eigen kijk met datum, en wie ontbreekt staat bij het nalezen van het plan', () => {
    const kijk = (op: string, verslag: string): CasusFeit => ({ soort: 'KijkVastgelegd', persoon: MOEDER, op, verslag })
    const tot = [geopend(), veilig, kijk('2026-02-01', 'een'), kijk('2026-03-01', 'twee')]
    const [moeder] = sporen(staat(...tot))
    expect(moeder?.kijk).toEqual({ persoon: MOEDER, op: '2026-03-01', verslag: 'twee' })
    expect(moeder?.eerdereKijken.map(k => k.op)).toEqual(['2026-02-01'])
    expect(zonderKijk(staat(...tot))).toEqual([VADER, KIND])
    expect(signalen(staat(...tot)).filter(s => s.code.endsWith('kijk') || s.code === 'kijk-ontbreekt')).toEqual([
      { code: 'kind-zonder-kijk', over: [KIND], ernst: 'nu' },
      { code: 'kijk-ontbreekt', over: [VADER], ernst: 'let-op' },
    ])
    given(slice, geopend())
      .when({ type: 'LegKijkVast', persoon: MOEDER, op: '2026-12-01', verslag: tekst })
      .refused('ONVOLLEDIG', 'op')
  })
})
