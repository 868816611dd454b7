import { describe, expect, test } from 'vitest'
import { leesMoment, toonMoment, wettelijkeKalender } from '../../../gedeeld/kalender/index.ts'
import { bereken } from '../../../gedeeld/termijn/index.ts'
import { leesMappen, REGIOS } from '../../../gedeeld/regio/laden.ts'
import { bouw } from '../../../gedeeld/regio/bouwen.ts'
import { getDefinitie, regelboek } from '../../../kernel/testing/regios.ts'
import { zittingTermijn, zittingUiterlijk } from '../rechter/rechter.ts'
import { buitenMandaat, mandatenVoor, MANDAATARTIKELEN, omvang } from './mandaat.ts'
import { rihgAdvies, signalenVan, type Kleur, type Oordelen } from './rihg.ts'
import { eindNaDagen, huisverbodTermijn, termijnVan } from './termijn.ts'

const rotterdam = getDefinitie('rotterdam-2014')
const { rihg } = rotterdam.keten.huisverbod
const toon = (moment: string) => toonMoment(moment).slice(0, 16)
const op = (klok: string) => new Date(leesMoment(klok).epochMilliseconds).toISOString()

describe('de termijn van het huisverbod (Wth art. 2 lid 1, 9 lid 1 en 13; dossier 3.3 en 10.2)', () => {
  test.each([
    ['2026-03-20T23:30', '2026-03-30T23:30', '2026-04-17T23:30'],
    ['2026-12-24T18:00', '2027-01-03T18:00', '2027-01-21T18:00'],
    ['2026-10-20T02:30', '2026-10-30T02:30', '2026-11-17T02:30'],
    ['2026-04-17T00:00', '2026-04-27T00:00', '2026-05-15T00:00'],
  ])('opgelegd %s eindigt %s, en hoogstens %s', (begin, eind, grens) => {
    const uit = termijnVan(op(begin))
    expect([toon(uit.eindOp), toon(uit.grensOp)]).toEqual([eind, grens])
  })

  test('de nacht van de zomertijd: een uur dat niet bestaat wordt het eerste uur erna, een dubbel uur het eerste', () => {
    // 29 March 2026, 02:30 does not exist: ten days after 19 March 02:30
    expect(toonMoment(termijnVan(op('2026-03-19T02:30')).eindOp)).toBe('2026-03-29T03:00:00+02:00')
    // 25 October 2026, 02:30 is there twice
    expect(toonMoment(termijnVan(op('2026-10-15T02:30')).eindOp)).toBe('2026-10-25T02:30:00+02:00')
  })

  test('een verlenging eindigt op de klok van het begin, ook over de zomertijd', () => {
    expect(toon(eindNaDagen(op('2026-03-20T23:30'), 28))).toBe('2026-04-17T23:30')
    expect(toon(eindNaDagen(op('2026-03-20T23:30'), 14))).toBe('2026-04-03T23:30')
    expect(eindNaDagen(op('2026-03-20T23:30'), 28)).toBe(termijnVan(op('2026-03-20T23:30')).grensOp)
  })

  test('de regel in de code is de landelijke klok, en een regio wijkt er niet van af', () => {
    const wet = regelboek().landelijk.klokken.find(k => k.naam === 'huisverbod')
    const { naam, start, lengte, eenheid, kalender, einde, maximum, soort } = huisverbodTermijn
    expect(wet).toMatchObject({ naam, start, lengte, eenheid, kalender, einde, maximum, soort })
    const zitting = regelboek().landelijk.klokken.find(k => k.naam === 'huisverbod-zitting')
    const { bron: _bron, ...regel } = zittingTermijn
    expect(zitting).toMatchObject(regel)
    for (const regio of regelboek().regios.values()) {
      const eigen = regio.klokken.find(k => k.naam === 'huisverbod')
      expect(eigen ?? wet).toMatchObject({ lengte, eenheid, kalender, einde, maximum })
    }
  })

  test('Kring waarschuwt 48 uur voor het einde', () => {
    const wet = regelboek().landelijk.klokken.find(k => k.naam === 'huisverbod')
    if (!wet) throw new Error('de klok ontbreekt')
    const { waarschuwOp } = bereken(wet, op('2026-03-20T23:30'), wettelijkeKalender)
    expect(toon(waarschuwOp ?? '')).toBe('2026-03-28T22:30') // 48 uur, over de sprong van 29 maart heen
  })

  test.each([
    ['2026-03-30', '2026-04-02'],
    ['2026-04-02', '2026-04-08'],
    ['2026-04-24', '2026-04-29'],
    ['2026-04-30', '2026-05-04'],
    ['2026-05-12', '2026-05-15'],
    ['2026-12-23', '2026-12-28'],
    ['2026-12-24', '2026-12-29'],
    ['2026-06-01', '2026-06-04'],
  ])('zitting: verzoek op %s, uiterlijk %s (Wth art. 6 lid 1 met de Algemene termijnenwet)', (gevraagd, uiterlijk) => {
    expect(toonMoment(zittingUiterlijk(op(`${gevraagd}T10:00`))).slice(0, 19)).toBe(`${uiterlijk}T23:59:59`)
  })
})

describe('het RiHG als gegeven (Besluit tijdelijk huisverbod, bijlage; dossier 3.6)', () => {
  test('drie delen, twintig signalen, 79 punten, en van elk signaal het aantal van de bijlage', () => {
    expect(rihg.delen.map(d => d.signalen.length)).toEqual([3, 11, 6])
    expect(Object.fromEntries(signalenVan(rihg).map(s => [s.id, s.punten.length]))).toEqual({
      '1a': 4, '1b': 5, '1c': 6,
      '2a': 4, '2b': 4, '2c': 4, '2d': 3, '2e': 4, '2f': 2, '2g': 4, '2h': 4, '2i': 5, '2j': 1, '2k': 3,
      '3a': 4, '3b': 3, '3c': 7, '3d': 3, '3e': 3, '3f': 6,
    }) // prettier-ignore
    expect(signalenVan(rihg).flatMap(s => s.punten)).toHaveLength(79)
    for (const s of signalenVan(rihg)) expect(new Set(s.punten.map(p => p.id)).size).toBe(s.punten.length)
  })

  test('de lijst is gesloten: een regio met een eigen lijst wordt geweigerd, en elke regio heeft dezelfde', () => {
    for (const regio of regelboek().regios.values())
      expect(regio.keten.huisverbod.rihg).toBe(regelboek().landelijk.rihg)
    const mappen = leesMappen(REGIOS).map(map =>
      map.naam !== 'rotterdam-2014'
        ? map
        : {
            ...map,
            bestanden: map.bestanden.map(b => ({
              ...b,
              tekst: b.naam.endsWith('keten.yaml')
                ? b.tekst.replace('    eersteHulp: cit\n', '    eersteHulp: cit\n    rihg: []\n')
                : b.tekst,
            })),
          },
    )
    const uit = bouw(mappen)
    expect(uit.regios.has('rotterdam-2014')).toBe(false)
    expect(uit.fouten).toMatchObject([
      { path: 'keten.huisverbod.rihg', message: expect.stringContaining('gesloten') as string },
    ])
  })

  const oordeel = (kleur: Kleur) => ({ kleur, punten: [], door: 'x' })
  const alles = (kleuren: { [signaal: string]: Kleur } = {}): Oordelen =>
    Object.fromEntries(signalenVan(rihg).map(s => [s.id, oordeel(kleuren[s.id] ?? 'geel')]))

  test('SD-48 het instrument toont antwoorden, gaten en het advies per deel, en besluit niets', () => {
    expect(rihgAdvies(rihg, {})).toMatchObject({
      uitslag: 'onvolledig',
      rood: { persoon: 0, verloop: 0, omstandigheden: 0 },
    })
    expect(rihgAdvies(rihg, {}).ontbreekt).toHaveLength(20)
    expect(rihgAdvies(rihg, alles())).toEqual({
      uitslag: 'geen-advies',
      rood: { persoon: 0, verloop: 0, omstandigheden: 0 },
      ontbreekt: [],
    })
    // twice red in one part; once in each of two parts is not that
    expect(rihgAdvies(rihg, alles({ '2a': 'rood', '2c': 'rood' })).uitslag).toBe('opleggen')
    expect(rihgAdvies(rihg, alles({ '1a': 'rood', '2c': 'rood' })).uitslag).toBe('geen-advies')
    expect(rihgAdvies(rihg, alles({ '1a': 'blauw', '1b': 'blauw', '1c': 'blauw' })).uitslag).toBe('geen-advies')
  })
})

describe('het mandaat per gemeente (Wth art. 3 lid 1)', () => {
  const moment = '2026-03-20T22:30:00.000Z'

  test('geheel, deels of geen: wat de burgemeester van die gemeente gaf', () => {
    expect(omvang(mandatenVoor(rotterdam, 'Ridderkerk', moment))).toBe('geheel')
    expect(omvang(mandatenVoor(rotterdam, 'Barendrecht', moment))).toBe('gedeeltelijk')
    expect(omvang(mandatenVoor(getDefinitie('utrecht-amersfoort-2015'), 'Utrecht', moment))).toBe('geen')
    expect(buitenMandaat(rotterdam, 'Barendrecht', moment, ['2.1', '2.7'])).toEqual(['2.1'])
  })

  test('van wanneer tot wanneer: op de dag in Nederland, en niet een dag te vroeg of te laat', () => {
    const met = {
      ...rotterdam,
      keten: {
        ...rotterdam.keten,
        huisverbod: {
          ...rotterdam.keten.huisverbod,
          mandaten: [
            {
              id: 'proef',
              gemeenten: ['Ridderkerk'],
              artikelen: [...MANDAATARTIKELEN],
              van: '2026-03-21',
              tot: '2026-03-31',
              bron: 'platform',
            },
          ],
        },
      },
    }
    const mag = (m: string) => buitenMandaat(met, 'Ridderkerk', m, ['2.1']).length === 0
    expect([
      mag('2026-03-20T22:59:00Z'), // 20 March, 23:59
      mag('2026-03-20T23:01:00Z'), // 21 March, 00:01
      mag('2026-03-31T21:59:00Z'), // 31 March, 23:59
      mag('2026-03-31T22:01:00Z'), // 1 April
    ]).toEqual([false, true, true, false])
  })

  test('verlengen en intrekken staan niet in de lijst van wat te mandateren is', () => {
    expect(MANDAATARTIKELEN).toEqual(['2.1', '2.3', '2.7', '2.8', '5.1'])
    const mappen = leesMappen(REGIOS).map(map => ({
      ...map,
      bestanden: map.bestanden.map(b => ({
        ...b,
        tekst: b.tekst.replace('artikelen: ["2.3", "2.7", "2.8"]', 'artikelen: ["9.1"]'),
      })),
    }))
    expect(bouw(mappen).fouten.map(f => f.path)).toEqual([expect.stringContaining('artikelen')])
  })
})
