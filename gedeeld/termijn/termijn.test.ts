import { describe, expect, test } from 'vitest'
import { toonMoment, wettelijkeKalender } from '../kalender/index.ts'
import { bereken, naStilstand, onmogelijkeTermijn, verleng, type TermijnRegel } from './index.ts'
import { etmaal, horen, huisverbod, informeren, onderzoek, overdracht, startOnderzoek, weging } from './toetsregels.ts'

const verval = (regel: TermijnRegel, start: string) => toonMoment(bereken(regel, start, wettelijkeKalender).vervaltOp)

describe('de rekenvoorbeelden van het dossier (10.2)', () => {
  const KOLOMMEN = [weging, startOnderzoek, onderzoek, informeren, horen]
  const RIJEN: [start: string, ...laatsteDagen: string[]][] = [
    ['2026-03-30', '2026-04-08', '2026-04-07', '2026-06-08', '2026-04-28', '2026-04-02'],
    ['2026-04-02', '2026-04-13', '2026-04-08', '2026-06-11', '2026-04-30', '2026-04-08'],
    ['2026-04-24', '2026-05-04', '2026-04-29', '2026-07-03', '2026-05-22', '2026-04-29'],
    ['2026-04-30', '2026-05-08', '2026-05-06', '2026-07-09', '2026-05-28', '2026-05-04'],
    ['2026-05-12', '2026-05-20', '2026-05-18', '2026-07-21', '2026-06-09', '2026-05-15'],
    ['2026-12-23', '2026-12-31', '2026-12-28', '2027-03-03', '2027-01-20', '2026-12-28'],
    ['2026-12-24', '2027-01-04', '2026-12-29', '2027-03-04', '2027-01-21', '2026-12-29'],
    ['2026-06-01', '2026-06-08', '2026-06-08', '2026-08-10', '2026-06-29', '2026-06-04'],
  ]
  const gevallen = RIJEN.flatMap(([start, ...dagen]) =>
    KOLOMMEN.map((regel, kolom) => ({ naam: regel.naam, start, regel, dag: dagen[kolom] })),
  )

  test.each(gevallen)('$naam vanaf $start eindigt op $dag', ({ regel, start, dag }) => {
    expect(verval(regel, `${start}T10:00`).slice(0, 19)).toBe(`${dag}T23:59:59`)
  })

  test('de laatste seconde van de dag, ook een dag voor middernacht begonnen', () => {
    expect(verval(weging, '2026-04-02T23:59:59')).toBe('2026-04-13T23:59:59+02:00')
    expect(bereken(weging, '2026-04-02T10:00', wettelijkeKalender).vervaltOp).toBe('2026-04-13T21:59:59Z')
  })
})

describe('het huisverbod telt zonder Algemene termijnenwet (Wth art. 13, dossier 3.3)', () => {
  test.each([
    ['2026-03-20T23:30', '2026-03-30T23:30:00+02:00', '2026-04-17T23:30:00+02:00'],
    ['2026-12-24T18:00', '2027-01-03T18:00:00+01:00', '2027-01-21T18:00:00+01:00'],
  ])('opgelegd %s eindigt %s en uiterlijk %s', (start, einde, grens) => {
    const klok = bereken(huisverbod, start, wettelijkeKalender)
    expect(toonMoment(klok.vervaltOp)).toBe(einde)
    expect(klok.uiterlijkOp && toonMoment(klok.uiterlijkOp)).toBe(grens)
  })

  test('een verlenging komt nooit voorbij vier weken na oplegging', () => {
    const start = '2026-03-20T23:30'
    const eerste = bereken(huisverbod, start, wettelijkeKalender)
    const tweede = verleng(huisverbod, { start, uitkomst: eerste }, wettelijkeKalender)
    expect(tweede?.vervaltOp).toBe(eerste.uiterlijkOp)
    const derde = tweede && verleng(huisverbod, { start, uitkomst: tweede }, wettelijkeKalender)
    expect(derde?.vervaltOp).toBe(eerste.uiterlijkOp)
  })
})

describe('klokken op de minuut', () => {
  test('R000-62 een melding op vrijdag 16:00 is dinsdag 16:00 aan de beurt', () => {
    expect(verval(overdracht, '2026-06-05T16:00')).toBe('2026-06-09T16:00:00+02:00')
  })

  test('48 uur op werkdagen is hetzelfde als twee werkdagen', () => {
    const uren: TermijnRegel = { ...overdracht, lengte: 48, eenheid: 'uren' }
    for (const start of ['2026-06-05T16:00', '2026-04-02T09:15', '2026-03-28T11:00']) {
      expect(verval(uren, start)).toBe(verval(overdracht, start))
    }
  })

  test('een melding in het weekend telt vanaf maandag', () => {
    expect(verval(overdracht, '2026-06-06T11:00')).toBe('2026-06-09T11:00:00+02:00')
  })

  test('24 uur kent geen weekend en houdt het uur als de klok verspringt', () => {
    expect(verval(etmaal, '2026-04-03T10:00')).toBe('2026-04-04T10:00:00+02:00')
    expect(verval(etmaal, '2026-03-28T10:00')).toBe('2026-03-29T10:00:00+02:00')
    expect(verval(etmaal, '2026-10-24T10:00')).toBe('2026-10-25T10:00:00+01:00')
  })

  test('losse uren verstrijken gewoon', () => {
    expect(verval({ ...etmaal, lengte: 4 }, '2026-03-29T00:30')).toBe('2026-03-29T05:30:00+02:00')
    expect(verval({ ...etmaal, lengte: 1 }, '2026-10-25T00:30:00Z')).toBe('2026-10-25T02:30:00+01:00')
    expect(verval({ ...etmaal, lengte: 0 }, '2026-10-25T01:30:00Z')).toBe('2026-10-25T02:30:00+01:00')
  })
})

describe('Algemene termijnenwet art. 4', () => {
  const atw = (lengte: number, eenheid: TermijnRegel['eenheid']): TermijnRegel => ({ ...onderzoek, lengte, eenheid })

  test('twaalf weken, negentig dagen en drie maanden schuiven nog op naar een werkdag', () => {
    expect(verval(atw(12, 'weken'), '2026-02-02T10:00').slice(0, 10)).toBe('2026-04-28')
    expect(verval(atw(90, 'kalenderdagen'), '2026-01-05T10:00').slice(0, 10)).toBe('2026-04-07')
    expect(verval(atw(3, 'maanden'), '2026-01-27T10:00').slice(0, 10)).toBe('2026-04-28')
  })

  test('langer dan dat niet meer', () => {
    expect(verval(atw(13, 'weken'), '2026-01-26T10:00').slice(0, 10)).toBe('2026-04-27')
    expect(verval(atw(91, 'kalenderdagen'), '2026-01-26T10:00').slice(0, 10)).toBe('2026-04-27')
    expect(verval(atw(4, 'maanden'), '2025-12-27T10:00').slice(0, 10)).toBe('2026-04-27')
  })

  test('uren schuiven nooit op', () => {
    expect(verval({ ...atw(24, 'uren'), einde: 'zelfde-tijd' }, '2026-04-26T10:00')).toBe('2026-04-27T10:00:00+02:00')
  })

  test('een termijn van twee dagen hoeft geen twee werkdagen te bevatten', () => {
    expect(verval(atw(2, 'kalenderdagen'), '2026-04-02T10:00').slice(0, 10)).toBe('2026-04-07')
  })

  test('een maand na 31 januari is de laatste dag van februari', () => {
    expect(verval(atw(1, 'maanden'), '2027-01-29T10:00').slice(0, 10)).toBe('2027-03-01')
  })

  test('een besluitdag schuift de termijn op', () => {
    const klok = bereken(horen, '2026-05-12T10:00', { besluitdagen: ['2026-05-15'] })
    expect(toonMoment(klok.vervaltOp).slice(0, 10)).toBe('2026-05-18')
  })
})

describe('waarschuwing en escalatie', () => {
  const bewaakt: TermijnRegel = {
    ...weging,
    waarschuwing: { lengte: 1, eenheid: 'werkdagen', naarRol: 'teamleider' },
    escalatie: { na: { lengte: 1, eenheid: 'werkdagen' }, naarRol: 'procesregie' },
  }

  test('de waarschuwing staat er vanaf het begin van de werkdag ervoor, de escalatie na de werkdag erna', () => {
    const klok = bereken(bewaakt, '2026-04-02T10:00', wettelijkeKalender)
    expect(klok.waarschuwOp && toonMoment(klok.waarschuwOp)).toBe('2026-04-10T00:00:00+02:00')
    expect(klok.escaleerOp && toonMoment(klok.escaleerOp)).toBe('2026-04-14T23:59:59+02:00')
  })

  test('een klok op de minuut waarschuwt op hetzelfde uur en escaleert zonder uitstel op het verval', () => {
    const regel: TermijnRegel = {
      ...overdracht,
      waarschuwing: { lengte: 4, eenheid: 'uren', naarRol: 'coordinator' },
      escalatie: { naarRol: 'procesregisseur' },
    }
    const klok = bereken(regel, '2026-06-05T16:00', wettelijkeKalender)
    expect(klok.waarschuwOp && toonMoment(klok.waarschuwOp)).toBe('2026-06-09T12:00:00+02:00')
    expect(klok.escaleerOp).toBe(klok.vervaltOp)
  })

  test('een waarschuwing valt nooit voor het begin', () => {
    const regel: TermijnRegel = { ...etmaal, waarschuwing: { lengte: 3, eenheid: 'kalenderdagen', naarRol: 'x' } }
    expect(bereken(regel, '2026-06-05T16:00', wettelijkeKalender).waarschuwOp).toBe('2026-06-05T14:00:00Z')
  })

  test('een regel zonder waarschuwing, escalatie of maximum geeft null', () => {
    expect(bereken(weging, '2026-04-02T10:00', wettelijkeKalender)).toEqual({
      vervaltOp: '2026-04-13T21:59:59Z',
      uiterlijkOp: null,
      waarschuwOp: null,
      escaleerOp: null,
    })
  })
})

describe('uitstel', () => {
  test('informeren kan telkens twee weken verschuiven', () => {
    const start = '2026-04-02T10:00'
    const eerste = bereken(informeren, start, wettelijkeKalender)
    const tweede = verleng(informeren, { start, uitkomst: eerste }, wettelijkeKalender)
    expect(tweede && toonMoment(tweede.vervaltOp)).toBe('2026-05-15T23:59:59+02:00')
    expect(verleng(weging, { start, uitkomst: eerste }, wettelijkeKalender)).toBeNull()
  })

  const naStil = (regel: TermijnRegel, start: string, van: string, tot: string) => {
    const klok = { start, uitkomst: bereken(regel, start, wettelijkeKalender) }
    const na = naStilstand(regel, klok, { van, tot }, wettelijkeKalender)
    return [klok.uitkomst.vervaltOp, na.vervaltOp].map(op => toonMoment(op).slice(0, 19))
  }
  // Thursday 4 June 2026, 16:00: two working days end on Monday 16:00.
  test('R000-63 wat er nog over was, is er na de stilstand nog precies', () => {
    expect(naStil(overdracht, '2026-06-04T16:00', '2026-06-05T09:00', '2026-06-05T12:30')).toEqual([
      '2026-06-08T16:00:00',
      '2026-06-08T19:30:00',
    ])
  })
  test('R000-63 op een werkdagenklok schuift een weekend stilstand niets op, een vrijdag wel', () => {
    const [, weekend] = naStil(overdracht, '2026-06-04T16:00', '2026-06-06T00:00', '2026-06-08T00:00')
    expect(weekend).toBe('2026-06-08T16:00:00')
    // Friday from nine stands still for fifteen hours; Saturday does not count.
    const [, vrijdag] = naStil(overdracht, '2026-06-04T16:00', '2026-06-05T09:00', '2026-06-06T09:00')
    expect(vrijdag).toBe('2026-06-09T07:00:00')
  })
  test('R000-63 het nieuwe einde valt op een werkdag, ook als er een weekend tussen ligt', () => {
    // Wednesday to Friday 16:00, still for one day: Monday 16:00 and not Saturday.
    expect(naStil(overdracht, '2026-06-03T16:00', '2026-06-04T09:00', '2026-06-05T09:00')).toEqual([
      '2026-06-05T16:00:00',
      '2026-06-08T16:00:00',
    ])
  })
  test('R000-63 een klok op uren schuift op met de hele tijd, en een dagklok eindigt weer aan het einde van een dag', () => {
    expect(naStil(etmaal, '2026-06-05T16:00', '2026-06-05T20:00', '2026-06-07T20:00')[1]).toBe('2026-06-08T16:00:00')
    const [voor, na] = naStil(weging, '2026-06-04T10:00', '2026-06-08T09:00', '2026-06-08T12:00')
    expect([voor, na]).toEqual(['2026-06-11T23:59:59', '2026-06-12T23:59:59'])
  })
  test('zonder stilstand verandert er niets', () => {
    for (const regel of [overdracht, weging, etmaal]) {
      const [voor, na] = naStil(regel, '2026-06-04T16:00', '2026-06-05T09:00', '2026-06-05T09:00')
      expect(na).toBe(voor)
    }
  })
})

describe('onmogelijke regels', () => {
  test('worden in een zin uitgelegd', () => {
    expect(onmogelijkeTermijn(weging)).toEqual([])
    expect(onmogelijkeTermijn({ ...weging, lengte: -1 })[0]).toContain('geheel getal')
    expect(onmogelijkeTermijn({ ...weging, kalender: 'atw' })[0]).toContain('kies kalender "werkdagen"')
    expect(onmogelijkeTermijn({ ...overdracht, lengte: 50, eenheid: 'uren' })[0]).toContain('veelvouden van 24')
  })
})
