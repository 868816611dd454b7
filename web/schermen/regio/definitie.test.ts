import { describe, expect, it } from 'vitest'
import { bronInWoorden } from '../../../gedeeld/regio/bron.ts'
import { leesSecties, restVan } from './definitie.ts'

const definitie = {
  regio: { naam: 'Streek' },
  klokken: [{ naam: 'overdracht', start: 'besluit', lengte: 2, eenheid: 'werkdagen', bron: 'v:1' }],
  regels: [
    { id: 'P1', aanleiding: 'melding', wie: 'frontoffice', handeling: 'beoordeelt', termijn: '5 dagen', bron: 'v:2' },
  ],
  gaten: [{ id: 'g', wat: 'Wie vervangt?', gemeenten: ['A', 'B'], bron: 'v:3' }],
  gemeenten: [],
  nieuw: [{ titel: 'Iets', diep: { soort: 'x', aantal: 3 }, bron: 'v' }],
}

describe('definitie', () => {
  it('leest wat, wie, wanneer en bron uit elke regel', () => {
    const regels = leesSecties(definitie).find(sectie => sectie.sleutel === 'regels')?.regels
    expect(regels?.[0]).toMatchObject({ wat: 'beoordeelt', wie: 'frontoffice', wanneer: '5 dagen', bron: 'v:2' })
    expect(regels?.[0]?.meer).toEqual([{ naam: 'aanleiding', waarde: 'melding' }])
  })

  it('leest een klok als lengte met eenheid', () => {
    expect(leesSecties(definitie)[0]?.regels[0]).toMatchObject({ wat: 'overdracht', wanneer: '2 werkdagen' })
  })

  it('laat een onbekende sectie toch zien, en een lege niet', () => {
    const secties = leesSecties(definitie)
    expect(restVan(secties).map(sectie => sectie.sleutel)).toEqual(['nieuw'])
    expect(secties.some(sectie => sectie.sleutel === 'gemeenten')).toBe(false)
    expect(secties.at(-1)?.regels[0]?.meer[0]?.waarde).toBe('soort x, aantal 3')
  })

  it('zegt een bron in woorden', () => {
    const documenten = [
      { id: 'v', titel: 'Regiovisie', soort: 'regels' },
      { id: 'wmo', titel: 'Wmo 2015', soort: 'artikelen' },
    ]
    expect(bronInWoorden('v:186-189; wmo:4.1.1', documenten, 'regels')).toBe(
      'Regiovisie, regels 186-189; Wmo 2015, art. 4.1.1',
    )
    expect(bronInWoorden('platform', documenten, 'regels')).toBe('platform')
  })
})
