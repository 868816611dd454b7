import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/testing/given.ts'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { geopend } from '../../../tests/eisen/hulp/casus.ts'
import { KIND, MOEDER, VADER } from '../../../tests/eisen/hulp/melding.ts'
import type { CasusFeit, CasusOpdracht, Kern } from '../casus.ts'
import { slice } from '../index.ts'
import { spoorVan } from '../systeem/spoor.ts'
import { signalen } from './signalen.ts'

const verslag = idVan('verslag')
const staat = (...feiten: readonly CasusFeit[]): Kern =>
  feiten.reduce(slice.decider.evolve, slice.decider.begin) as unknown as Kern
const contact = (anders: object = {}) =>
  ({
    type: 'LegContactVast',
    contact: idVan('c'),
    persoon: MOEDER,
    op: '2026-03-02',
    wijze: 'eigen-telefoon',
    gelukt: true,
    via: null,
    verslag,
    ...anders,
  }) as CasusOpdracht
const veilig: CasusFeit = {
  soort: 'VeiligContactIngesteld',
  persoon: MOEDER,
  wijzen: ['gesprek-elders'],
  toelichting: verslag,
}

describe('veilig contact', () => {
  test('geldt voor elke daad die contact maakt; de weigering noemt de wegen die wel mogen', () => {
    const moment = { persoon: MOEDER, op: '2026-03-02', wijze: 'brief', verslag } as const
    const daden: CasusOpdracht[] = [
      contact({ wijze: 'huistelefoon' }),
      contact({ wijze: 'brief', gelukt: false }),
      { type: 'LegMotivatieVast', ...moment, fase: 'denkt-na' },
      { type: 'LegWeigeringVast', ...moment, wat: 'hulp' },
    ]
    for (const daad of daden) {
      const { uit, refused } = given(slice, geopend(), veilig).when(daad)
      refused('MAG_NU_NIET', 'wijze')
      expect(uit.ok ? '' : uit.uitleg).toContain('een gesprek op een andere plek dan thuis')
    }
    given(slice, geopend(), veilig)
      .when(contact({ wijze: 'gesprek-elders' }))
      .then({ soort: 'ContactGehad' })
    // What was set at the report counts in the case too.
    const vanMelding = geopend('rotterdam-2014', {
      personen: [{ id: KIND, rollen: ['kind-in-gezin'], kind: true, veiligContact: ['gesprek-elders'] }],
    })
    const gesprek = { type: 'LegGesprekMetKindVast', kind: KIND, verslag } as const
    given(slice, vanMelding).when(gesprek).refused('MAG_NU_NIET', 'wijze')
    given(slice, vanMelding)
      .when({ ...gesprek, wijze: 'gesprek-elders' })
      .then({ soort: 'KindGesproken' })
    given(slice, geopend())
      .when({ type: 'StelVeiligContactIn', persoon: MOEDER, wijzen: [], toelichting: verslag })
      .refused('ONVOLLEDIG', 'wijzen')
  })
})

describe('wie niet zelf om hulp kan vragen', () => {
  const nietZelf: CasusFeit = {
    soort: 'KanNietZelfVragen',
    persoon: MOEDER,
    waarom: 'dementie',
    toelichting: verslag,
  }
  const signaal: CasusOpdracht = {
    type: 'LegSignaalVast',
    signaal: idVan('s'),
    persoon: MOEDER,
    op: '2026-03-02',
    verslag,
  }

  test('een signaal over zo iemand vraagt contact, en contact loopt nooit via de verdachte pleger', () => {
    given(slice, geopend()).when(signaal).then({ soort: 'SignaalOntvangen', contactNodig: false })
    const { uit } = given(slice, geopend(), nietZelf).when(signaal)
    expect(uit).toMatchObject({ ok: true, feiten: [{ soort: 'SignaalOntvangen', contactNodig: true }] })
    const tot = [geopend(), nietZelf, ...(uit.ok ? uit.feiten : [])]
    expect(signalen(staat(...tot))).toEqual([{ code: 'contact-nodig', over: [MOEDER], ernst: 'nu' }])
    const klok = slice.klokken.find(k => k.werk === 'contact-leggen' && k.start === 'SignaalOntvangen')
    const [feit] = uit.ok ? uit.feiten : []
    if (feit?.soort !== 'SignaalOntvangen') throw new Error('geen signaal')
    const na = tot.reduce(slice.decider.evolve, slice.decider.begin)
    expect(klok?.onderwerp?.(feit, na)).toEqual([MOEDER])
    given(slice, ...tot)
      .when(contact({ via: VADER }))
      .refused('MAG_NU_NIET', 'via')
    // Nor through whoever did it at an event, whatever the role at the report.
    const gebeurtenis: CasusFeit = {
      soort: 'GebeurtenisVastgelegd',
      gebeurtenis: idVan('g'),
      op: '2026-03-01',
      wat: verslag,
      rollen: [{ persoon: KIND, rol: 'pleger', verantwoordelijk: 'onbekend' }],
    }
    given(slice, ...tot, gebeurtenis)
      .when(contact({ via: KIND }))
      .refused('MAG_NU_NIET', 'via')
    const poging = given(slice, ...tot).when(contact({ gelukt: false })).uit
    expect(signalen(staat(...tot, ...(poging.ok ? poging.feiten : []))).map(s => s.code)).toEqual(['contact-nodig'])
    const gelukt = given(slice, ...tot).when(contact()).uit
    expect(signalen(staat(...tot, ...(gelukt.ok ? gelukt.feiten : [])))).toEqual([])
  })
})

describe('ieders contact', () => {
  const had = (persoon: string, op: string, gelukt: boolean): CasusFeit => ({
    soort: 'ContactGehad',
    contact: idVan(op),
    persoon,
    op,
    wijze: 'eigen-telefoon',
    gelukt,
    via: null,
    verslag,
  })
  const motivatie: CasusFeit = {
    soort: 'MotivatieBesproken',
    persoon: VADER,
    op: '2026-02-20',
    wijze: 'gesprek-elders',
    fase: 'denkt-na',
    verslag,
  }
  const nee: CasusFeit = {
    soort: 'MedewerkingGeweigerd',
    persoon: VADER,
    op: '2026-02-25',
    wijze: 'eigen-telefoon',
    wat: 'hulp',
    verslag,
  }

  test('R000-131 een gesprek over motivatie staat apart van een weigering', () => {
    const moment = { persoon: VADER, op: '2026-03-02', wijze: 'gesprek-elders', verslag } as const
    given(slice, geopend())
      .when({ type: 'LegMotivatieVast', ...moment, fase: 'denkt-na' })
      .then({ soort: 'MotivatieBesproken', fase: 'denkt-na' })
    given(slice, geopend())
      .when({ type: 'LegWeigeringVast', ...moment, wat: 'hulp' })
      .then({ soort: 'MedewerkingGeweigerd', wat: 'hulp' })
    const k = staat(geopend(), motivatie, nee)
    expect(k.motivaties.map(m => m.op)).toEqual(['2026-02-20'])
    expect(k.weigeringen.map(w => w.op)).toEqual(['2026-02-25'])
  })

  test('R004-70 van de pleger staan pogingen, motivatie en weigeringen met datum, los van de kijk van het slachtoffer', () => {
    const kijk: CasusFeit = { soort: 'KijkVastgelegd', persoon: MOEDER, op: '2026-02-28', verslag: idVan('moeder') }
    const k = staat(geopend(), had(VADER, '2026-02-10', false), had(VADER, '2026-02-11', false), motivatie, nee, kijk)
    const pleger = spoorVan(k, VADER)
    expect(pleger.pogingen).toEqual(['2026-02-10', '2026-02-11'])
    expect(pleger.motivatie).toMatchObject({ fase: 'denkt-na', op: '2026-02-20' })
    expect(pleger.weigeringen.map(w => [w.op, w.wat])).toEqual([['2026-02-25', 'hulp']])
    expect(pleger.kijk).toBeNull()
    const moeder = spoorVan(k, MOEDER)
    expect(moeder.kijk?.verslag).toBe(idVan('moeder'))
    expect([moeder.pogingen, moeder.motivaties, moeder.weigeringen]).toEqual([[], [], []])
  })

  test('R003-77 van elk gezinslid staat wanneer er het laatst contact was', () => {
    const samen: CasusFeit = {
      soort: 'GezinsgesprekGehouden',
      aanwezig: [MOEDER, KIND],
      op: '2026-02-27',
      wijze: 'gesprek-elders',
      verslag,
    }
    const k = staat(geopend(), had(MOEDER, '2026-02-10', true), had(MOEDER, '2026-02-28', false), samen, motivatie)
    expect([MOEDER, VADER, KIND].map(p => spoorVan(k, p).laatsteContact)).toEqual([
      '2026-02-27',
      '2026-02-20',
      '2026-02-27',
    ])
    expect(spoorVan(staat(geopend()), MOEDER).laatsteContact).toBeNull()
  })

  test('geweigerde toegang is een signaal, tot er weer contact is', () => {
    const dicht = { ...nee, wat: 'toegang' } as CasusFeit
    const over = (...feiten: CasusFeit[]) => signalen(staat(geopend(), ...feiten)).map(s => s.code)
    expect(over(nee)).toEqual([])
    expect(over(dicht)).toEqual(['toegang-geweigerd'])
    expect(over(dicht, had(VADER, '2026-02-26', false))).toEqual(['toegang-geweigerd'])
    expect(over(dicht, had(VADER, '2026-02-26', true))).toEqual([])
  })

  test('een dag die nog komt of iemand van buiten: een rustige zin', () => {
    given(slice, geopend())
      .when(contact({ op: '2026-03-03' }))
      .refused('ONVOLLEDIG', 'op')
    given(slice, geopend())
      .when(contact({ persoon: idVan('vreemd') }))
      .refused('ONVOLLEDIG')
    given(slice, geopend())
      .when(contact({ via: MOEDER }))
      .refused('ONVOLLEDIG')
  })
})

describe('met het hele gezin', () => {
  test('R003-71 een gesprek met het gezin samen kan pas na een blik op de veiligheid op dezelfde dag', () => {
    const gezien = (op: string, oordeel: 'veilig' | 'onveilig' = 'veilig'): CasusFeit => ({
      soort: 'VeiligheidGezien',
      oordeel,
      perPersoon: [],
      toelichting: verslag,
      op,
    })
    const gesprek: CasusOpdracht = {
      type: 'LegGezinsgesprekVast',
      aanwezig: [MOEDER, VADER, KIND],
      op: '2026-03-02',
      wijze: 'gesprek-elders',
      verslag,
    }
    given(slice, geopend()).when(gesprek).refused('MAG_NU_NIET', 'veiligheid')
    given(slice, geopend(), gezien('2026-03-01')).when(gesprek).refused('MAG_NU_NIET', 'veiligheid')
    given(slice, geopend(), gezien('2026-03-02', 'onveilig')).when(gesprek).refused('MAG_NU_NIET', 'veiligheid')
    given(slice, geopend(), gezien('2026-03-02')).when(gesprek).then({ soort: 'GezinsgesprekGehouden' })
    // New violence that day takes the look away again.
    const geweld: CasusFeit = { soort: 'NieuwGeweld', op: '2026-03-02', verslag, fase: 'veiligheid' }
    given(slice, geopend(), gezien('2026-03-02'), geweld).when(gesprek).refused('MAG_NU_NIET', 'veiligheid')
    // Looking today leaves today's day behind.
    given(slice, geopend())
      .when({ type: 'LegVeiligheidVast', oordeel: 'veilig', perPersoon: [], toelichting: verslag })
      .then({ soort: 'VeiligheidGezien', op: '2026-03-02' })
    given(slice, geopend(), gezien('2026-03-02'), veilig)
      .when({ ...gesprek, wijze: 'huisbezoek' })
      .refused('MAG_NU_NIET', 'wijze')
  })
})
