import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { zaad } from '../../tests/eigenschappen/zaad.ts'
import { deelVan, leesBedrag, som, spreid, vanEuro, zegBedrag } from './bedrag.ts'
import { alsCsv } from '../../gedeeld/csv.ts'
import { inEuro } from './csv.ts'
import { alsScenario, OPZETSLEUTELS } from './opzet.ts'
import { reken } from './scenario.ts'
import type { Scenario } from './scenariovorm.ts'
import { apartVoorLand, dekking, isFout, verdeel, type Deelnemer, type Sleutel } from './sleutel.ts'
import { leesTabel } from './tabel.ts'
import { faseer } from './verloop.ts'

fc.configureGlobal({ seed: zaad(), numRuns: 300 })

const bedrag = fc.integer({ min: 0, max: 10_000_000_000_000 })
const gewicht = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.double({ min: 0, max: 1e6, noNaN: true }))
const deelnemers = fc
  .array(fc.record({ inwoners: fc.integer({ min: 1, max: 900_000 }), zaken: fc.integer({ min: 0, max: 5000 }) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((rij): Deelnemer[] => rij.map((tellingen, i) => ({ naam: `Gemeente ${i}`, tellingen })))

describe('bedragen', () => {
  test.each([
    ['75.000', 7_500_000],
    ['€ 75.000,-', 7_500_000],
    ['75000,50', 7_500_050],
    ['1.014.710', 101_471_000],
    ['0,5', 50],
    ['75,000', null],
    ['7.50', null],
    ['-3', null],
    ['', null],
  ])('"%s" is %s cent', (tekst, centen) => {
    expect(leesBedrag(tekst)).toBe(centen)
  })

  test('euro met meer dan twee cijfers achter de komma is geen bedrag', () => {
    expect(vanEuro(1.005)).toBeNull()
    expect(vanEuro(0.1 + 0.2)).toBe(30)
    expect(vanEuro(-1)).toBeNull()
    expect(vanEuro(Number.POSITIVE_INFINITY)).toBeNull()
  })

  test('wat mensen lezen is weer te lezen', () => {
    fc.assert(
      fc.property(bedrag, b => {
        expect(leesBedrag(zegBedrag(b))).toBe(b)
      }),
    )
  })

  test('een cent gaat naar de grootste rest, en bij gelijke rest naar de eerste', () => {
    expect(spreid(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(spreid(10, [1, 2, 1])).toEqual([3, 5, 2])
    expect(spreid(5, [0, 0])).toBeNull()
    expect(spreid(5, [1, -1])).toBeNull()
  })

  test('gespreid telt altijd op tot het bedrag, en niemand krijgt meer dan een cent naast zijn deel', () => {
    fc.assert(
      fc.property(bedrag, fc.array(gewicht, { minLength: 1, maxLength: 40 }), (b, gewichten) => {
        const delen = spreid(b, gewichten)
        if (delen === null) return
        expect(som(delen)).toBe(b)
        expect(delen.every(d => d >= 0)).toBe(true)
        delen.forEach((d, i) => {
          if (Math.round((gewichten[i] ?? 0) * 1e6) === 0) expect(d).toBeLessThanOrEqual(0)
        })
      }),
    )
  })

  test('een half gaat omhoog', () => {
    expect([deelVan(1, 50), deelVan(3, 50), deelVan(100, 33.333), deelVan(100, -4)]).toEqual([1, 2, 33, 0])
  })
})

describe('sleutels', () => {
  const sleutels = (d: readonly Deelnemer[]): readonly Sleutel[] => [
    { naar: 'inwoners' },
    { alles: d[0]?.naam ?? '' },
    { vast: Object.fromEntries(d.map((x, i) => [x.naam, i + 1])) },
    {
      mix: [60, 40].map((deel, i) => ({
        deel,
        sleutel: i === 0 ? { naar: 'inwoners' } : { alles: d.at(-1)?.naam ?? '' },
      })),
    },
  ]

  test('welke sleutel ook: de delen zijn samen het bedrag', () => {
    fc.assert(
      fc.property(bedrag, deelnemers, (b, d) => {
        for (const sleutel of sleutels(d)) {
          const delen = verdeel(b, sleutel, d)
          expect(isFout(delen)).toBe(false)
          if (!isFout(delen)) expect(som(delen)).toBe(b)
        }
      }),
    )
  })

  test('het rijk betaalt nooit meer dan zijn deel en nooit meer dan de uitkering', () => {
    fc.assert(
      fc.property(bedrag, fc.double({ min: 0, max: 100, noNaN: true }), bedrag, (kosten, deel, uitkering) => {
        const d = dekking(kosten, deel, uitkering)
        expect(d.rijk + d.gemeenten).toBe(kosten)
        expect(d.rijk).toBeLessThanOrEqual(Math.min(uitkering, (kosten * (deel + 0.0001)) / 100 + 1))
        expect(d.gemeenten).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test.each([
    [{ naar: 'nachten' }, 'Van A is "nachten" niet ingevuld.'],
    [{ alles: 'C' }, 'C doet niet mee.'],
    [{ vast: { A: 1, Z: 2 } }, 'Z heeft een vast deel en doet niet mee.'],
    [{ vast: { A: 0 } }, 'Met deze sleutel krijgt niemand een deel.'],
    [
      {
        mix: [
          { deel: 50, sleutel: { alles: 'A' } },
          { deel: 40, sleutel: { alles: 'B' } },
        ],
      },
      'De delen van de sleutel zijn samen 90 en geen 100.',
    ],
  ] as const)('%j wordt geweigerd', (sleutel, fout) => {
    const twee = ['A', 'B'].map(naam => ({ naam, tellingen: {} }))
    expect(verdeel(100, sleutel, twee)).toEqual({ fout })
  })

  test('wat apart gaat voor het land is een deel van ieders deel', () => {
    expect(apartVoorLand([10_000, 5_000], 2)).toEqual([200, 100])
  })
})

describe('fasering', () => {
  test('de weg eindigt precies waar zij heen gaat, hoe er ook gestapt wordt', () => {
    fc.assert(
      fc.property(bedrag, bedrag, fc.integer({ min: 0, max: 100 }), (van, naar, deel) => {
        const uit = faseer(van, naar, [
          { jaar: 2015, deel },
          { jaar: 2016, deel: 100 - deel },
        ])
        if (isFout(uit)) throw new Error(uit.fout)
        expect(uit.at(-1)?.centen).toBe(naar)
        expect(van + som(uit.map(j => j.stap))).toBe(naar)
      }),
    )
  })

  test.each([
    [[], 'Noem ten minste een jaar.'],
    [[{ jaar: 2015, deel: 50 }], 'De delen van de jaren zijn samen 50 en geen 100.'],
    [[{ jaar: 2015 }], 'Geef elk jaar een deel van 100, of elk jaar een bedrag.'],
    [[{ jaar: 2015, centen: 1 }], 'De stappen zijn samen 0.01 euro en het verschil is 1 euro.'],
    [
      [
        { jaar: 2015, deel: 50 },
        { jaar: 2015, deel: 50 },
      ],
      'Het jaar 2015 staat er twee keer.',
    ],
  ])('%j wordt geweigerd', (stappen, fout) => {
    expect(faseer(200, 100, stappen)).toEqual({ fout })
  })
})

describe('scenario', () => {
  test('in elke kolom zijn rijk en deelnemers samen de kosten, en verschillen zijn tegen de eerste kolom', () => {
    fc.assert(
      fc.property(
        deelnemers.filter(d => d.length > 1),
        fc.array(fc.integer({ min: 0, max: 100_000_000 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 100 }),
        (d, kosten, deel) => {
          const s: Scenario = {
            naam: 'Proef',
            jaar: 2015,
            centrum: d[0]?.naam ?? '',
            deelnemers: d.map(x => ({ naam: x.naam, tellingen: { ...x.tellingen } })),
            taken: kosten.map((bedrag, i) => ({
              ...{ id: `taak-${i}`, naam: `Taak ${i}`, bedrag, rijk: i % 2 === 0 },
              lokaal: Object.fromEntries(d.map((x, n) => [x.naam, n + 1])),
            })),
            kolommen: [
              { naam: 'nu', aannames: ['a'], sleutel: { alles: d[0]?.naam ?? '' } },
              { naam: 'samen', aannames: ['a'], sleutel: { naar: 'inwoners' }, rijk: { deel, uitkering: 5000 } },
              {
                ...{ naam: 'verdeeld', aannames: ['a'], sleutel: { naar: 'inwoners' }, rijk: { deel }, landelijk: 2 },
                taken: { 'taak-0': 'lokaal', ...(kosten.length > 1 ? { 'taak-1': 'centrum' } : {}) },
              },
            ],
          }
          const uit = reken(s)
          if (isFout(uit)) throw new Error(uit.fout)
          for (const k of uit.kolommen) {
            expect(k.rijk + k.deelnemers).toBe(k.kosten)
            expect(som(k.perDeelnemer.map(p => p.centen))).toBe(k.deelnemers)
            for (const t of k.taken) expect(t.rijk + som(t.delen)).toBe(t.kosten)
            k.perDeelnemer.forEach((p, i) =>
              expect(p.centen - p.verschil).toBe(uit.kolommen[0]?.perDeelnemer[i]?.centen),
            )
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

test('een bestand voor een rekenblad rekent niets uit, en een min voor een bedrag blijft', () => {
  expect(alsCsv([['=1+1', '-3,50', '@x', inEuro(-123_405)]])).toBe(`\uFEFF"'=1+1";"-3,50";"'@x";"-1234,05"\r\n`)
})

describe('een geplakte tabel', () => {
  const namen = {
    doelen: [{ id: 'opvang', naam: 'opvang en begeleiding' }],
    gebieden: [{ id: 'centrumgebied-utrecht', naam: 'centrumgebied Utrecht' }],
    gemeenten: ['Utrecht'],
    acties: [{ id: 'actie-1', naam: 'Teams scholen' }],
  }

  test('puntkomma of tab, naam of id, en totalen', () => {
    const tekst =
      'Opvang en begeleiding; Utrecht; 75.000\nopvang\tcentrumgebied Utrecht\t€ 1.000,50\n\nTotaal; opvang; 76.000,50'
    expect(leesTabel(tekst, namen)).toEqual({
      regels: [
        { doel: 'opvang', gemeente: 'Utrecht', centen: 7_500_000 },
        { doel: 'opvang', gebied: 'centrumgebied-utrecht', centen: 100_050 },
      ],
      totalen: [{ doel: 'opvang', centen: 7_600_050 }],
    })
  })

  test.each([
    ['', 'De tabel is leeg.'],
    ['opvang; veel', 'Regel 1: zet achteraan een bedrag, zoals 75.000 of 75.000,50.'],
    ['opvang; 1\nUtrecht; 2', 'Regel 2: noem eerst waar het geld voor is.'],
    ['opvang; Nergens; 2', 'Regel 1: "Nergens" is geen doel, gemeente, gebied of actie van de regio.'],
  ])('%j wordt niet geraden', (tekst, fout) => {
    expect(leesTabel(tekst, namen)).toEqual({ fout })
  })
})

describe('een scenario uit een formulier', () => {
  const opzet = {
    ...{
      naam: 'Proef',
      jaar: 2015,
      centrum: 'A',
      deelnemers: 'A; 30.000; 6\nB; 10.000; 2',
      taken: 'steunpunt; 1.000; rijk',
    },
    ...{ rijksdeel: 60, sleutels: OPZETSLEUTELS, aannames: 'Zoals nu.\n\nGeen groei.' },
  }

  test('elke gekozen manier is een kolom die optelt, met de aannames', () => {
    const s = alsScenario(opzet, x => x)
    if ('fout' in s) throw new Error(s.fout)
    const uit = reken(s)
    if (isFout(uit)) throw new Error(uit.fout)
    expect(uit.kolommen.map(k => [k.naam, k.perDeelnemer.map(p => p.centen)])).toEqual([
      ['centrum', [40_000, 0]],
      ['inwoners', [30_000, 10_000]],
      ['zaken', [30_000, 10_000]],
      ['gelijk', [20_000, 20_000]],
      ['half', [30_000, 10_000]],
    ])
    expect(uit.kolommen[0]?.aannames).toEqual(['Zoals nu.', 'Geen groei.'])
  })

  test.each([
    [{ deelnemers: 'A; 1; 1' }, 'Noem ten minste twee gemeenten, elk op een eigen regel.'],
    [{ deelnemers: 'A; veel; 1\nB; 1; 1' }, 'A: vul hele aantallen in.'],
    [{ taken: 'steunpunt; duur' }, 'steunpunt: zet er een bedrag achter, zoals 75.000.'],
    [{ taken: '' }, 'Noem ten minste een taak.'],
  ])('%j wordt gezegd', (anders, fout) => {
    expect(alsScenario({ ...opzet, ...anders }, x => x)).toEqual({ fout })
  })
})
