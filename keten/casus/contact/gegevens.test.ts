import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/testing/given.ts'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { carla, geopend } from '../../../tests/eisen/hulp/casus.ts'
import { KIND, MOEDER, VADER } from '../../../tests/eisen/hulp/melding.ts'
import type { Casus, CasusFeit, CasusOpdracht, Kern } from '../casus.ts'
import { evolve } from '../evolve.ts'
import { slice } from '../index.ts'
import { berichtBezwaar, binnenUur, magZien, nakijkBezwaar } from './gegevens.ts'

// A Monday, ten in the morning in the Netherlands.
const nu = '2026-03-02T09:00:00.000Z'
const staat = (...feiten: CasusFeit[]) => feiten.reduce<Casus>(evolve, { status: 'geen' }) as unknown as Kern
const uitleg = idVan('uitleg')
const afspraak = (anders: Partial<Extract<CasusFeit, { soort: 'VeiligContactIngesteld' }>> = {}): CasusFeit => ({
  soort: 'VeiligContactIngesteld',
  persoon: MOEDER,
  wijzen: ['eigen-telefoon', 'eigen-bericht'],
  toelichting: uitleg,
  van: '09:00',
  tot: '12:00',
  dagen: ['ma', 'wo'],
  voicemail: 'nee',
  woord: idVan('woord'),
  ...anders,
})
const toon = (anders: object = {}): CasusOpdracht =>
  ({
    type: 'ToonContact',
    persoon: MOEDER,
    gelezen: uitleg,
    wijze: 'eigen-telefoon',
    reden: null,
    ...anders,
  }) as CasusOpdracht
const telefoon: CasusFeit = {
  ...{ soort: 'ContactgegevenVastgelegd', gegeven: idVan('g'), persoon: MOEDER, langs: 'telefoon', op: nu },
} as CasusFeit
const nagekeken = (langs: 'telefoon' | 'e-mail' | 'adres'): CasusFeit => ({
  ...{ soort: 'ContactgegevenNagekeken', persoon: MOEDER, langs, hoe: 'voorgelezen', op: nu },
})

describe('eerst de afspraak, dan het nummer', () => {
  test('wie de afspraak niet las ziet niets; wie haar las en binnen haar blijft ziet het een kwartier', () => {
    given(slice, geopend(), afspraak())
      .when(toon({ gelezen: null }))
      .refused('VEROUDERD')
    given(slice, geopend(), afspraak())
      .when(toon({ gelezen: idVan('oude') }))
      .refused('VEROUDERD')
    given(slice, geopend()).when(toon()).refused('VEROUDERD')
    const { uit } = given(slice, geopend(), afspraak()).when(toon(), { wie: carla })
    expect(uit).toMatchObject({ ok: true, feiten: [{ buiten: false, reden: null, door: carla.mens, op: nu }] })
    const c = staat(geopend(), afspraak(), ...(uit.ok ? uit.feiten : []))
    const na = (minuten: number) => new Date(Date.parse(nu) + minuten * 60_000).toISOString()
    expect(magZien(c, MOEDER, carla.mens, na(15))).toBe(true)
    expect(magZien(c, MOEDER, carla.mens, na(16))).toBe(false)
    expect(magZien(c, VADER, carla.mens, nu)).toBe(false)
    expect(magZien(c, MOEDER, idVan('ander'), nu)).toBe(false)
  })

  test('een andere weg of een ander uur vraagt een reden, en die blijft staan', () => {
    const bij = given(slice, geopend(), afspraak())
    bij.when(toon({ wijze: 'huistelefoon' })).refused('MAG_NU_NIET', 'reden')
    bij.when(toon(), { nu: '2026-03-02T12:30:00.000Z' }).refused('MAG_NU_NIET', 'reden')
    bij.when(toon(), { nu: '2026-03-03T09:00:00.000Z' }).refused('MAG_NU_NIET', 'reden')
    const reden = idVan('reden')
    bij.when(toon({ wijze: 'huistelefoon', reden })).then({ soort: 'ContactGetoond', buiten: true, reden })
  })

  test('een uur geldt in Nederlandse tijd, ook over middernacht en na de wisseling van de klok', () => {
    expect(binnenUur({ van: '09:00', tot: '12:00' }, '2026-03-02T07:59:00Z')).toBe(false)
    expect(binnenUur({ van: '09:00', tot: '12:00' }, '2026-03-02T08:00:00Z')).toBe(true)
    expect(binnenUur({ van: '09:00', tot: '12:00' }, '2026-03-02T11:00:00Z')).toBe(false)
    expect(binnenUur({ van: '09:00', tot: '12:00' }, '2026-07-06T07:00:00Z')).toBe(true)
    expect(binnenUur({ van: '22:00', tot: '02:00' }, '2026-03-02T23:30:00Z')).toBe(true)
    expect(binnenUur({ van: '22:00', tot: '02:00' }, '2026-03-02T12:00:00Z')).toBe(false)
    expect(binnenUur({}, nu)).toBe(true)
    expect(binnenUur({ dagen: [] }, nu)).toBe(true)
    const half: CasusOpdracht = {
      ...{
        type: 'StelVeiligContactIn',
        persoon: MOEDER,
        wijzen: ['eigen-telefoon'],
        toelichting: uitleg,
        van: '09:00',
      },
    } as CasusOpdracht
    given(slice, geopend()).when(half).refused('ONVOLLEDIG', 'tot')
  })
})

describe('nakijken', () => {
  test('een nummer is pas bruikbaar als iemand het nakeek, en een nieuw nummer of nieuwe plek is weer niet nagekeken', () => {
    given(slice, geopend())
      .when({ type: 'KijkContactNa', persoon: MOEDER, langs: 'telefoon', hoe: 'voorgelezen' })
      .refused('ONVOLLEDIG', 'langs')
    given(slice, geopend(), telefoon)
      .when({ type: 'KijkContactNa', persoon: MOEDER, langs: 'telefoon', hoe: 'teruggebeld' })
      .then({ soort: 'ContactgegevenNagekeken', op: nu })
    expect(nakijkBezwaar(staat(geopend(), telefoon), MOEDER, 'telefoon')).toMatchObject({ code: 'MAG_NU_NIET' })
    expect(nakijkBezwaar(staat(geopend(), telefoon, nagekeken('telefoon')), MOEDER, 'telefoon')).toBeNull()
    expect(
      nakijkBezwaar(staat(geopend(), telefoon, nagekeken('telefoon'), telefoon), MOEDER, 'telefoon'),
    ).not.toBeNull()
    const verhuisd: CasusFeit = {
      ...{ soort: 'WoonplekVastgelegd', woonplek: idVan('w'), adres: idVan('a'), bewoners: [MOEDER] },
      ...{ sinds: '2026-03-01', ookElders: false },
    } as CasusFeit
    expect(nakijkBezwaar(staat(geopend(), nagekeken('adres')), MOEDER, 'adres')).toBeNull()
    expect(nakijkBezwaar(staat(geopend(), nagekeken('adres'), verhuisd), MOEDER, 'adres')).not.toBeNull()
  })

  test('een bericht gaat alleen naar een volwassene die dat zelf veilig noemde, in het veilige uur, nooit naar de verdachte', () => {
    const c = staat(geopend(), afspraak())
    expect(berichtBezwaar(c, MOEDER, nu)).toBeNull()
    expect(berichtBezwaar(c, MOEDER, '2026-03-02T20:00:00Z')).not.toBeNull()
    expect(berichtBezwaar(staat(geopend()), MOEDER, nu)).not.toBeNull()
    expect(berichtBezwaar(staat(geopend(), afspraak({ wijzen: ['eigen-telefoon'] })), MOEDER, nu)).not.toBeNull()
    expect(berichtBezwaar(staat(geopend(), afspraak({ persoon: VADER })), VADER, nu)).not.toBeNull()
    expect(berichtBezwaar(staat(geopend(), afspraak({ persoon: KIND })), KIND, nu)).not.toBeNull()
  })
})
