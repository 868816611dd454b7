import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/testing/given.ts'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { getDefinitie } from '../../../kernel/testing/regios.ts'
import { carla, faseKlaar, geopend, hulp, veilig, veiligGemaakt } from '../../../tests/eisen/hulp/casus.ts'
import { KIND, MOEDER, VADER } from '../../../tests/eisen/hulp/melding.ts'
import type { Casus, CasusFeit, CasusOpdracht } from '../casus.ts'
import { slice } from '../index.ts'
import { signalen } from '../signalen.ts'
import { voorstel } from './maanden.ts'

const verslag = idVan('v')
const dicht = (regio = 'rotterdam-2014', ...feiten: readonly CasusFeit[]): readonly CasusFeit[] => [
  geopend(regio),
  ...feiten,
  { soort: 'CasusGesloten', motivering: idVan('m'), nazorgDoor: carla.mens },
]
const staat = (feiten: readonly CasusFeit[]): Exclude<Casus, { status: 'geen' }> => {
  const c = feiten.reduce<Casus>((nu, f) => slice.decider.evolve(nu, f), slice.decider.begin)
  if (c.status === 'geen') throw new Error('geen casus')
  return c
}
const codes = (feiten: readonly CasusFeit[], regio = 'rotterdam-2014') =>
  signalen(staat(feiten), '2026-03-02T09:00:00Z', getDefinitie(regio)).map(s => s.code)

describe('geweld na het sluiten', () => {
  const opnieuw = { type: 'LegNieuwGeweldVast', op: '2026-03-01', verslag } as const
  const aa = 'arnhem-achterhoek-2014'
  test('R002-71 heropent de casus meteen, en het afgesproken pad begint', () => {
    const pad: CasusFeit = { soort: 'NazorgAfgesproken', verslag, bijHerhaling: idVan('pad') }
    const voor = dicht(aa, pad)
    const { uit } = given(slice, ...voor).when(opnieuw, { regio: aa })
    expect(uit).toMatchObject({
      ok: true,
      feiten: [
        { soort: 'CasusHeropend', reden: verslag, herhaling: true },
        { soort: 'NieuwGeweld', op: '2026-03-01' },
      ],
    })
    const na = [...voor, ...(uit.ok ? uit.feiten : [])]
    expect(staat(na)).toMatchObject({ status: 'open', houder: staat(voor).organisatie, bijHerhaling: idVan('pad') })
    expect(codes(na, aa)).toContain('herhaling')
    const heropend = na.find(f => f.soort === 'CasusHeropend')
    const regel = slice.klokken.find(k => k.werk === 'herhaling-oppakken')
    expect(regel).toMatchObject({ start: 'CasusHeropend', spoed: 'meteen', rol: 'casusregisseur' })
    expect(heropend && regel?.als?.(heropend, staat(na), getDefinitie(aa))).toBe(true)
    expect(regel?.als?.({ soort: 'CasusHeropend', reden: verslag, fase: 'x' }, staat(na), getDefinitie(aa))).toBe(false)
    // Once somebody looked at how safe it is, the path has begun.
    expect(codes([...na, veilig], aa)).not.toContain('herhaling')
    expect(regel?.stopt).toContain('VeiligheidGezien')
  })
  test('R001-44 wie herhaling vastlegt, zegt of en wanneer het met de betrokkenen is besproken', () => {
    for (const feiten of [dicht(), [geopend()]]) {
      const bij = given(slice, ...feiten)
      bij.when({ ...opnieuw, besproken: 'ja' }).refused('ONVOLLEDIG', 'besprokenOp')
      bij.when({ ...opnieuw, besproken: 'ja', besprokenOp: '2026-02-28' }).refused('ONVOLLEDIG', 'besprokenOp')
      bij.when({ ...opnieuw, besproken: 'ja', besprokenOp: '2026-03-09' }).refused('ONVOLLEDIG', 'besprokenOp')
      const met = (o: CasusOpdracht) => {
        const { uit } = bij.when(o)
        return uit.ok ? uit.feiten.find(f => f.soort === 'NieuwGeweld') : uit
      }
      expect(met({ ...opnieuw, besproken: 'ja', besprokenOp: '2026-03-02' })).toMatchObject({
        besprokenOp: '2026-03-02',
      })
      expect(met({ ...opnieuw, besproken: 'nee' })).toMatchObject({ besprokenOp: null })
    }
  })
})

describe('een jaar na de start van hulp', () => {
  const aa = 'arnhem-achterhoek-2014'
  const id = idVan(`hulp ${MOEDER}`)
  const gestart: readonly CasusFeit[] = [
    geopend(aa),
    hulp(MOEDER),
    { soort: 'HulpGestart', hulp: id, op: '2025-03-02T12:00:00.000Z' },
  ]
  const check = (geweld: 'ja' | 'nee' | 'onbekend'): CasusOpdracht => ({
    type: 'DoeJaarcheck',
    hulp: id,
    geweld,
    bron: idVan('bron'),
  })
  test('R002-105 krijgt elke interventie ja, nee of onbekend met bron; een termijn van twaalf maanden vraagt erom', () => {
    const bij = given(slice, ...gestart)
    for (const geweld of ['ja', 'nee', 'onbekend'] as const)
      bij.when(check(geweld), { regio: aa }).then({ soort: 'JaarcheckGedaan', hulp: id, geweld, bron: idVan('bron') })
    const vroeg = { regio: aa, nu: '2026-03-01T09:00:00.000Z' }
    bij.when(check('nee'), vroeg).refused('MAG_NU_NIET', 'geweld')
    bij.when(check('onbekend'), vroeg).refused('MAG_NU_NIET', 'geweld')
    bij.when(check('ja'), vroeg).then({ geweld: 'ja' })
    given(slice, geopend(aa), hulp(MOEDER)).when(check('nee'), { regio: aa }).refused('ONVOLLEDIG')
    // Also after closing; what is known stands, what was unknown may become known.
    const na = (geweld: 'nee' | 'onbekend'): readonly CasusFeit[] => [
      ...gestart,
      { soort: 'CasusGesloten', motivering: idVan('m') },
      { soort: 'JaarcheckGedaan', hulp: id, geweld, bron: idVan('bron') },
    ]
    given(slice, ...na('nee'))
      .when(check('ja'), { regio: aa })
      .refused('MAG_NU_NIET')
    given(slice, ...na('onbekend'))
      .when(check('ja'), { regio: aa })
      .then({ geweld: 'ja' })
    const regel = slice.klokken.find(k => k.werk === 'jaarcheck')
    expect(regel).toMatchObject({ klok: 'opvolging-12', start: 'HulpGestart', stopt: ['JaarcheckGedaan'] })
    const start = gestart[2] as CasusFeit
    expect(regel?.onderwerp?.(start, staat(gestart))).toEqual([id])
    expect(regel?.als?.(start, staat(gestart), getDefinitie(aa))).toBe(true)
    expect(regel?.als?.(start, staat(gestart), getDefinitie('rotterdam-2014'))).toBe(false)
  })
})

describe('blijvend veilig', () => {
  const ij = 'ijsselland-2014'
  const klaar: readonly CasusFeit[] = [
    geopend(ij),
    ...veiligGemaakt,
    faseKlaar(ij, 0),
    faseKlaar(ij, 1),
    { soort: 'KindGesproken', kind: KIND, verslag },
    hulp(KIND),
    { soort: 'NazorgAfgesproken', verslag },
  ]
  const sluit: CasusOpdracht = { type: 'SluitCasus', motivering: idVan('m'), nazorgDoor: carla.mens }
  const stabiel: CasusOpdracht = { type: 'LegStabielResultaatVast', bewijs: idVan('bewijs'), op: '2026-03-01' }
  test('R003-104 een casus sluit alleen als stabiel met bewijs en de dag van het oordeel', () => {
    given(slice, ...klaar)
      .when(sluit, { regio: ij })
      .refused('MAG_NU_NIET', 'bewijs-stabiel-resultaat')
    const { uit } = given(slice, ...klaar).when(stabiel, { regio: ij })
    expect(uit).toMatchObject({ ok: true, feiten: [{ bewijs: idVan('bewijs'), op: '2026-03-01' }] })
    const met = [...klaar, ...(uit.ok ? uit.feiten : [])]
    given(slice, ...met)
      .when(sluit, { regio: ij })
      .then({ soort: 'CasusGesloten' })
    expect(staat(met).stabielResultaat).toEqual({ bewijs: idVan('bewijs'), op: '2026-03-01' })
    given(slice, ...klaar)
      .when({ ...stabiel, op: '2026-03-09' }, { regio: ij })
      .refused('ONVOLLEDIG', 'op')
    given(slice, geopend(ij)).when(stabiel, { regio: ij }).refused('MAG_NU_NIET', 'veiligheid')
    // New violence takes the judgement away again.
    const geweld: CasusFeit = { soort: 'NieuwGeweld', op: '2026-03-02', verslag, fase: 'veiligheid' }
    expect(staat([...met, geweld]).stabielResultaat).toBeNull()
  })
})

describe('opvolging', () => {
  const meting = {
    type: 'LegMetingVast',
    maand: 12,
    incidenten: 2,
    opgelost: idVan('opgelost'),
    meedoen: idVan('meedoen'),
    bewijs: idVan('bewijs'),
  } as const
  test('R000-93 meet incidenten, opgeloste problemen en meedoen, met waar dat uit blijkt', () => {
    const { type: _type, ...inhoud } = meting
    given(slice, ...dicht())
      .when(meting)
      .then({ soort: 'MetingVastgelegd', ...inhoud })
    given(slice, ...dicht())
      .when({ ...meting, maand: 7 })
      .refused('ONVOLLEDIG', 'maand')
    expect(staat([...dicht(), { soort: 'MetingVastgelegd', ...inhoud }]).metingen).toEqual([inhoud])
  })
  const antwoord = {
    type: 'LegGezinsantwoordVast',
    maand: 12,
    persoon: MOEDER,
    op: '2026-03-01',
    wijze: 'gesprek-elders',
    antwoord: idVan('zelf'),
  } as const
  test('R000-94 het antwoord van het gezin staat los van hoe de medewerker het ziet', () => {
    const { type: _type, ...inhoud } = antwoord
    given(slice, ...dicht())
      .when(antwoord)
      .then({ soort: 'GezinAntwoordde', ...inhoud })
    const na = staat([
      ...dicht(),
      { soort: 'OpvolgingGedaan', maand: 12, uitkomst: 'zorgen', verslag },
      { soort: 'GezinAntwoordde', ...inhoud },
    ])
    expect(na.gezinsantwoorden).toEqual([inhoud])
    expect(na.opvolging).toEqual({ 12: 'zorgen' })
  })
  test('volgt de veilige weg die voor iemand is ingesteld, ook na het sluiten', () => {
    const veiligeWeg: CasusFeit = {
      soort: 'VeiligContactIngesteld',
      persoon: MOEDER,
      wijzen: ['eigen-telefoon'],
      toelichting: idVan('t'),
    }
    const bij = given(slice, ...dicht('rotterdam-2014', veiligeWeg))
    bij.when(antwoord).refused('MAG_NU_NIET', 'wijze')
    bij.when({ ...antwoord, wijze: 'eigen-telefoon' }).then({ soort: 'GezinAntwoordde' })
    bij.when({ ...antwoord, persoon: VADER }).then({ soort: 'GezinAntwoordde' })
    bij.when({ ...antwoord, op: '2026-03-09', wijze: 'eigen-telefoon' }).refused('ONVOLLEDIG', 'op')
  })
  test('R001-91 bij verhoogd risico stelt Kring momenten tot ten minste achttien maanden voor; het team kiest andere', () => {
    for (const regio of ['rotterdam-2014', 'utrecht-amersfoort-2015', 'ijsselland-2014', 'rotterdam-rijnmond-2024']) {
      const def = getDefinitie(regio)
      const ernstig = staat([geopend(regio, { verhoogdRisico: true })])
      expect(Math.max(...voorstel(ernstig, def))).toBeGreaterThanOrEqual(18)
      expect(voorstel(staat([geopend(regio)]), def)).toEqual(def.keten.casus.opvolging.maanden)
    }
    const kies = (maanden: number[]): CasusOpdracht => ({ type: 'KiesNazorgmaanden', maanden, reden: idVan('r') })
    given(slice, geopend())
      .when(kies([18, 6]))
      .then({ soort: 'NazorgmaandenGekozen', maanden: [6, 18] })
    given(slice, geopend())
      .when(kies([7]))
      .refused('ONVOLLEDIG', 'maanden')
    given(slice, geopend()).when(kies([])).refused('ONVOLLEDIG', 'maanden')
    const gekozen: CasusFeit = { soort: 'NazorgmaandenGekozen', maanden: [6, 18], reden: idVan('r') }
    const achttien: CasusOpdracht = { type: 'DoeOpvolging', maand: 18, uitkomst: 'veilig', verslag }
    given(slice, geopend(), gekozen).when(achttien).then({ soort: 'OpvolgingGedaan', maand: 18 })
    given(slice, geopend(), gekozen)
      .when({ ...achttien, maand: 12 })
      .refused('ONVOLLEDIG')
    given(slice, geopend()).when(achttien).refused('ONVOLLEDIG')
  })
})

describe('afspraken en de weg terug', () => {
  test('R002-69 nazorg is er voor slachtoffer en pleger, of er staat waarom niet', () => {
    const aa = { regio: 'arnhem-achterhoek-2014' }
    const deel = { stand: 'afgesproken', tekst: idVan('t') } as const
    const reden = { stand: 'niet', tekst: idVan('waarom') } as const
    const bij = given(slice, geopend(aa.regio))
    const spreek = { type: 'SpreekNazorgAf', verslag } as const
    bij.when(spreek, aa).refused('ONVOLLEDIG', 'slachtoffer', 'pleger')
    bij.when({ ...spreek, slachtoffer: deel }, aa).refused('ONVOLLEDIG', 'pleger')
    bij.when({ ...spreek, pleger: deel }, aa).refused('ONVOLLEDIG', 'slachtoffer')
    bij.when({ ...spreek, slachtoffer: deel, pleger: reden }, aa).then({ slachtoffer: deel, pleger: reden })
    given(slice, geopend()).when(spreek).then({ soort: 'NazorgAfgesproken' })
  })
  test('R002-72 wie weer aanklopt is altijd welkom, hoort bij de gesloten casus en krijgt iemand met naam', () => {
    const neem = { type: 'NeemHercontactAan', hercontact: idVan('h'), persoon: MOEDER, verslag } as const
    const wie = carla.mens
    for (const nu of ['2026-03-02T09:00:00.000Z', '2031-12-31T23:30:00.000Z'])
      given(slice, ...dicht())
        .when(neem, { nu })
        .then({ soort: 'HercontactAangenomen', persoon: MOEDER, door: wie })
    given(slice, ...dicht())
      .when({ ...neem, door: idVan('iris') })
      .then({ door: idVan('iris') })
    given(slice, ...dicht())
      .when({ ...neem, kunnen: [idVan('iris')] })
      .refused('ONVOLLEDIG', 'door')
    given(slice, ...dicht())
      .when({ ...neem, persoon: idVan('vreemd') })
      .refused('ONVOLLEDIG')
    const op = '2026-03-02T09:00:00.000Z'
    const wacht = [
      ...dicht(),
      { soort: 'HercontactAangenomen', hercontact: idVan('h'), persoon: MOEDER, verslag, door: wie, op } as const,
    ]
    const regel = slice.klokken.find(k => k.werk === 'hercontact-beantwoorden')
    expect(regel?.mens?.(wacht.at(-1) as CasusFeit, staat(wacht))).toBe(wie)
    const antwoord = {
      type: 'BeantwoordHercontact',
      hercontact: idVan('h'),
      persoon: MOEDER,
      op: '2026-03-01',
      wijze: 'eigen-telefoon',
      verslag,
    } as const
    given(slice, ...wacht)
      .when(antwoord)
      .then({ soort: 'HercontactBeantwoord' })
    given(slice, ...dicht())
      .when(antwoord)
      .refused('ONVOLLEDIG')
  })
})
