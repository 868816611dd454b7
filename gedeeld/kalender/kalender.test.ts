import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  feestdagen,
  kalenderMet,
  isWerkdag,
  leesMoment,
  minWerkdagen,
  plusWerkdagen,
  toonMoment,
  werkdagenTussen,
  wettelijkeKalender,
} from './index.ts'

const dag = (tekst: string) => Temporal.PlainDate.from(tekst)

describe('feestdagen naar de Algemene termijnenwet', () => {
  test('2026 heeft de negen dagen van het dossier', () => {
    expect(feestdagen(2026)).toEqual(
      ['01-01', '04-03', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26'].map(d => `2026-${d}`),
    )
  })

  test('2027 heeft de negen dagen van het dossier', () => {
    expect(feestdagen(2027)).toEqual(
      ['01-01', '03-26', '03-29', '04-27', '05-05', '05-06', '05-17', '12-25', '12-26'].map(d => `2027-${d}`),
    )
  })

  test('Koningsdag is 26 april als de 27e een zondag is', () => {
    expect(feestdagen(2025)).toContain('2025-04-26')
    expect(feestdagen(2025)).not.toContain('2025-04-27')
  })

  test('Pasen klopt in vroege, late en bijzondere jaren', () => {
    const tweedePaasdagen = { 2008: '03-24', 2011: '04-25', 2024: '04-01', 2025: '04-21', 2038: '04-26', 2049: '04-19' }
    for (const [jaar, datum] of Object.entries(tweedePaasdagen)) {
      expect(feestdagen(Number(jaar))).toContain(`${jaar}-${datum}`)
    }
  })

  test('Hemelvaart op 5 mei telt een keer', () => {
    expect(feestdagen(2016)).toHaveLength(8)
  })

  test('een besluitdag is geen werkdag', () => {
    const vrijdagNaHemelvaart = dag('2026-05-15')
    expect(isWerkdag(vrijdagNaHemelvaart, wettelijkeKalender)).toBe(true)
    expect(isWerkdag(vrijdagNaHemelvaart, { besluitdagen: ['2026-05-15'] })).toBe(false)
    expect(isWerkdag(vrijdagNaHemelvaart, kalenderMet(' 2026-05-15,2027-05-07'))).toBe(false)
    expect(kalenderMet('')).toEqual(wettelijkeKalender)
    expect(() => kalenderMet('15 mei')).toThrow(RangeError)
  })
})

describe('werkdagen tellen', () => {
  test('vooruit en terug slaan Pasen over', () => {
    expect(plusWerkdagen(dag('2026-04-02'), 1, wettelijkeKalender).toString()).toBe('2026-04-07')
    expect(minWerkdagen(dag('2026-04-07'), 1, wettelijkeKalender).toString()).toBe('2026-04-02')
  })

  test('tussen twee dagen telt de eerste niet en de laatste wel', () => {
    expect(werkdagenTussen(dag('2026-04-02'), dag('2026-04-08'), wettelijkeKalender)).toBe(2)
    expect(werkdagenTussen(dag('2026-04-08'), dag('2026-04-02'), wettelijkeKalender)).toBe(0)
    expect(werkdagenTussen(dag('2025-12-22'), dag('2026-12-21'), wettelijkeKalender)).toBe(251)
  })
})

describe('tijdstippen in Nederland', () => {
  test('zonder verschuiving is het de Nederlandse klok', () => {
    expect(leesMoment('2026-04-02T10:00').toString()).toBe('2026-04-02T08:00:00Z')
    expect(leesMoment('2026-01-02').toString()).toBe('2026-01-01T23:00:00Z')
    expect(leesMoment('2026-04-02T10:00:00-05:00').toString()).toBe('2026-04-02T15:00:00Z')
  })

  test('een onbestaande dag wordt geweigerd', () => {
    expect(() => leesMoment('2026-02-30T10:00')).toThrow(RangeError)
    expect(() => leesMoment('gisteren')).toThrow(RangeError)
  })

  test('het dubbele uur in oktober staat er met zijn verschuiving', () => {
    expect(toonMoment('2026-10-25T00:30:00Z')).toBe('2026-10-25T02:30:00+02:00')
    expect(toonMoment('2026-10-25T01:30:00Z')).toBe('2026-10-25T02:30:00+01:00')
    expect(toonMoment('2026-10-25T02:30')).toBe('2026-10-25T02:30:00+02:00')
  })

  test('een tijd die in maart niet bestaat wordt het tijdstip van de sprong', () => {
    expect(toonMoment('2026-03-29T02:30')).toBe('2026-03-29T03:00:00+02:00')
  })
})
