import { beforeAll, describe, expect, test } from 'vitest'
import { wettelijkeKalender } from '../../gedeeld/kalender/index.ts'
import { leesEnBouw, REGIOS, type Regelboek } from '../../gedeeld/regio/laden.ts'
import { klokantwoord } from './clock.ts'

let boek: Regelboek

beforeAll(() => {
  const { landelijk, regios } = leesEnBouw(REGIOS)
  if (!landelijk) throw new Error('de landelijke definitie is niet te lezen')
  boek = { landelijk, regios }
})

const vraag = (name: string, start: string, regio: string | null = 'rotterdam-2014') =>
  klokantwoord(boek, { regio, name, start }, wettelijkeKalender)

describe('kring clock', () => {
  test('de 48 uur van Rotterdam zijn twee werkdagen op hetzelfde uur, als lezing gemerkt', () => {
    expect(vraag('overdracht', '2026-06-05T16:00')).toMatchObject({
      due: '2026-06-09T16:00:00+02:00',
      cap: null,
      calendar: 'werkdagen',
      source: expect.stringMatching(/^rotterdam-2014: .*lezing/),
    })
  })

  test('het huisverbod heeft een uiterste grens', () => {
    expect(vraag('huisverbod', '2026-03-20T23:30')).toMatchObject({
      due: '2026-03-30T23:30:00+02:00',
      cap: '2026-04-17T23:30:00+02:00',
    })
  })

  test('zonder regio is het antwoord landelijk', () => {
    expect(vraag('huisverbod', '2026-03-20T23:30', null)).toMatchObject({
      due: '2026-03-30T23:30:00+02:00',
      cap: '2026-04-17T23:30:00+02:00',
      source: expect.stringMatching(/^landelijk: wth:2.1/) as string,
      warning: null,
    })
    expect(vraag('huisverbod-regie', '2026-03-20T23:30', null)).toHaveProperty('error.code', 'KLOK_ONBEKEND')
  })

  test('een regio zonder eigen klok gebruikt de landelijke en zegt dat', () => {
    expect(vraag('onderzoek', '2026-04-02T10:00')).toMatchObject({
      due: '2026-06-11T23:59:59+02:00',
      source: expect.stringMatching(/^landelijk: /),
    })
  })

  test('de sleutels zijn precies vijf', () => {
    const antwoord = vraag('veiligheidsbeoordeling', '2026-04-02T10:00')
    expect(Object.keys(antwoord)).toEqual(['due', 'cap', 'calendar', 'source', 'warning'])
  })

  test('buiten de looptijd van de visie staat er een waarschuwing bij', () => {
    expect(vraag('overdracht', '2001-01-02T10:00')).toHaveProperty('warning', expect.stringContaining('geldt vanaf'))
  })

  test('een onbekende regio, klok of tijd is een nette fout met de bekende namen', () => {
    expect(vraag('overdracht', '2026-04-02T10:00', 'atlantis')).toHaveProperty('error.known')
    expect(vraag('wekker', '2026-04-02T10:00')).toHaveProperty('error.known', expect.arrayContaining(['huisverbod']))
    expect(vraag('overdracht', 'morgen')).toHaveProperty('error.code', 'TIJDSTIP_ONGELDIG')
  })
})
