import { describe, expect, test } from 'vitest'
import { getDefinitie } from '../../../kernel/testing/regios.ts'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { carla, geopend } from '../../../tests/eisen/hulp/casus.ts'
import { KIND, MOEDER, VADER } from '../../../tests/eisen/hulp/melding.ts'
import type { Casus, CasusFeit } from '../casus.ts'
import { decide } from '../decide.ts'
import { evolve } from '../evolve.ts'
import type { KopieOpdracht } from './feiten.ts'
import { inzage } from './inzage.ts'

const NU = '2026-03-02T09:00:00.000Z'
const ctx = { wie: carla, nu: NU, regio: getDefinitie('rotterdam-2014') }
const staat = (...feiten: readonly CasusFeit[]) => [geopend(), ...feiten].reduce<Casus>(evolve, { status: 'geen' })
const gezin: CasusFeit[] = [
  { soort: 'VerbandGelegd', van: MOEDER, naar: KIND, relatie: 'ouder', geweld: false, sinds: null },
  { soort: 'VerbandGelegd', van: VADER, naar: KIND, relatie: 'ouder', geweld: false, sinds: null },
]
const geef = (persoon: string, ontvanger: string, leeftijd: number | null, anders: Partial<KopieOpdracht> = {}) =>
  decide(
    staat(...gezin),
    {
      type: 'GeefInzagekopie',
      inzage: idVan('inzage'),
      persoon,
      ontvanger,
      grond: 'wmo-5-3-2',
      doel: 'afschrift',
      verzoek: idVan('verzoek'),
      kanWegen: false,
      belangKind: false,
      over: { leeftijd, velden: ['KijkVastgelegd.verslag'], weggelaten: 4 },
      ...anders,
    },
    ctx,
  )
const veld = (uit: ReturnType<typeof geef>) => (uit.ok ? 'gegeven' : uit.velden?.[0]?.veld)

describe('wie een kopie krijgt (Wmo 2015 art. 5.3.2)', () => {
  test.each([
    ['een volwassene voor zichzelf', MOEDER, MOEDER, 40, {}, 'gegeven'],
    ['ook wie van geweld wordt verdacht, over zichzelf', VADER, VADER, 40, {}, 'gegeven'],
    ['een kind van 11 zelf niet', KIND, KIND, 11, { kanWegen: true }, 'ontvanger'],
    ['een kind van onbekende leeftijd zelf niet', KIND, KIND, null, { kanWegen: true }, 'ontvanger'],
    ['een kind van 12 pas na een oordeel', KIND, KIND, 12, {}, 'kanWegen'],
    ['een kind van 12 dat het overziet', KIND, KIND, 12, { kanWegen: true }, 'gegeven'],
    ['een ouder pas na een oordeel over het belang van het kind', KIND, MOEDER, 9, {}, 'belangKind'],
    ['een ouder voor een kind van 9', KIND, MOEDER, 9, { belangKind: true }, 'gegeven'],
    [
      'een ouder niet voor wie 16 is en het zelf overziet',
      KIND,
      MOEDER,
      16,
      { belangKind: true, kanWegen: true },
      'ontvanger',
    ],
    ['een ouder wel voor wie 16 is en het niet overziet', KIND, MOEDER, 16, { belangKind: true }, 'gegeven'],
    ['een ouder aan de andere kant van het geweld nooit', KIND, VADER, 9, { belangKind: true }, 'ontvanger'],
    ['de een nooit die van de ander', MOEDER, VADER, 40, { belangKind: true }, 'ontvanger'],
    ['een kind nooit die van een ouder', MOEDER, KIND, 40, { kanWegen: true }, 'ontvanger'],
  ] as const)('%s', (_naam, persoon, ontvanger, leeftijd, anders, uitkomst) => {
    expect(veld(geef(persoon, ontvanger, leeftijd, anders))).toBe(uitkomst)
  })

  test('wat gegeven werd staat op de tijdlijn: grond, doel, ontvanger en de velden, geen inhoud', () => {
    const uit = geef(MOEDER, MOEDER, 40)
    expect(uit.ok && uit.feiten).toEqual([
      {
        soort: 'InzageGegeven',
        inzage: idVan('inzage'),
        persoon: MOEDER,
        ontvanger: MOEDER,
        grond: 'wmo-5-3-2',
        doel: 'afschrift',
        verzoek: idVan('verzoek'),
        kanWegen: false,
        belangKind: false,
        velden: ['KijkVastgelegd.verslag'],
        weggelaten: 4,
        op: NU,
      },
    ])
  })
})

test('SD-25 wie beide is heeft een rol per gebeurtenis, en ziet in de eigen kopie elke eigen rol en geen andere', () => {
  const gebeurtenis = (n: string, rollen: readonly [string, 'slachtoffer' | 'pleger'][]): CasusFeit => ({
    soort: 'GebeurtenisVastgelegd',
    gebeurtenis: idVan(n),
    op: '2026-02-01',
    wat: idVan(`wat ${n}`),
    rollen: rollen.map(([persoon, rol]) => ({ persoon, rol, verantwoordelijk: 'onbekend' })),
  })
  const feiten = [
    geopend(),
    gebeurtenis('een', [
      [MOEDER, 'slachtoffer'],
      [VADER, 'pleger'],
    ]),
    gebeurtenis('twee', [
      [MOEDER, 'pleger'],
      [VADER, 'slachtoffer'],
    ]),
  ]
  const c = staat(...feiten.slice(1))
  if (c.status === 'geen') throw new Error('geen casus')
  expect(c.gebeurtenissen.map(g => g.rollen.find(r => r.persoon === MOEDER)?.rol)).toEqual(['slachtoffer', 'pleger'])
  const kopie = inzage(c, { feiten, teksten: {}, personen: [] }, MOEDER, MOEDER, NU)
  const rollen = kopie.regels.filter(r => r.feit === 'GebeurtenisVastgelegd').map(r => r.velden)
  expect(rollen.map(velden => velden.filter(v => v.veld === 'rol').map(v => v.waarde))).toEqual([
    ['slachtoffer'],
    ['pleger'],
  ])
  expect(JSON.stringify(kopie)).not.toContain(VADER)
})
