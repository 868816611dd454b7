import { describe, expect, test } from 'vitest'
import { wettelijkeKalender } from '../../gedeeld/kalender/index.ts'
import { WEG, zonderPlaats } from './blad.ts'
import { mag, termijnen, type Nood } from './toegang.ts'

const NU = '2026-03-06T21:00:00.000Z' // Friday evening
const regels = { minuten: 60, beoordelenWerkdagen: 3 }
const nood: Nood = { mens: 'a', tot: '2026-03-06T22:00:00.000Z', gezien: false, zegje: false, oordeel: false }
const wie = (mens: string, houdt = false, beoordeelt = false) => ({ mens, houdt, beoordeelt })

describe('hoe lang', () => {
  test('een uur, en een oordeel aan het einde van de derde werkdag', () => {
    expect(termijnen(NU, regels, wettelijkeKalender)).toEqual({
      tot: '2026-03-06T22:00:00.000Z',
      // Monday, Tuesday, Wednesday 11 March, to the last second of the day
      beoordelenVoor: '2026-03-11T22:59:59.000Z',
    })
  })
  test('een regio die strenger is telt', () => {
    expect(termijnen(NU, { minuten: 15, beoordelenWerkdagen: 1 }, wettelijkeKalender)).toEqual({
      tot: '2026-03-06T21:15:00.000Z',
      beoordelenVoor: '2026-03-09T22:59:59.000Z',
    })
  })
})

describe('wie wat mag', () => {
  test('wie opende kijkt tot het uur om is, en zegt een keer waarom', () => {
    expect(mag(nood, wie('a'), NU)).toEqual(['kijken', 'zeggen'])
    expect(mag(nood, wie('a'), nood.tot)).toEqual(['zeggen'])
    expect(mag({ ...nood, zegje: true }, wie('a'), NU)).toEqual(['kijken'])
  })
  test('na het oordeel valt er niets meer te zeggen', () => {
    expect(mag({ ...nood, oordeel: true }, wie('a'), nood.tot)).toEqual([])
  })
  test('de houder zegt dat hij het zag, en kijkt niet mee op het blad', () => {
    expect(mag(nood, wie('b', true), NU)).toEqual(['gezien'])
    expect(mag({ ...nood, gezien: true }, wie('b', true), NU)).toEqual([])
  })
  test('niemand beoordeelt zichzelf', () => {
    expect(mag(nood, wie('a', false, true), nood.tot)).toEqual(['zeggen'])
    expect(mag(nood, wie('b', false, true), NU)).toEqual(['beoordelen'])
    expect(mag({ ...nood, oordeel: true }, wie('b', false, true), NU)).toEqual([])
  })
  test('wie er niets mee te maken heeft mag niets', () => {
    expect(mag(nood, wie('c'), NU)).toEqual([])
  })
})

describe('het blad zegt niet waar iemand is', () => {
  test.each([
    [
      'Zij slaapt bij haar zus, Lange Proefstraat 12b, tot maandag.',
      `Zij slaapt bij haar zus, Lange ${WEG}, tot maandag.`,
    ],
    ['Bel haar op 06-12345678 na tien.', `Bel haar op ${WEG} na tien.`],
    ['Naar 3011 AB als het misgaat.', `Naar ${WEG} als het misgaat.`],
    ['Verzonnenweg 7 is onveilig.', `${WEG} is onveilig.`],
  ])('%s', (tekst, na) => expect(zonderPlaats(tekst)).toBe(na))
  test.each([
    'Vader belt eerst en komt niet binnen.',
    'Op weg naar school loopt oma mee; 2 keer per week.',
    'In 2024 twee keer gebeld.',
  ])('blijft: %s', tekst => expect(zonderPlaats(tekst)).toBe(tekst))
})
