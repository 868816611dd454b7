import { describe, expect, it } from 'vitest'
import { routes } from '../routes.tsx'
import { hulpTeksten } from './hulpTeksten.ts'
import { leesToets } from './sneltoetsLijst.ts'

describe('de hulp', () => {
  it('kent elk scherm in twee talen, en geen scherm dat er niet is', () => {
    const paden = routes.filter(route => route.alleenDemo !== true).map(route => route.pad)
    expect(Object.keys(hulpTeksten).toSorted()).toEqual(paden.toSorted())
    for (const { nl, en } of Object.values(hulpTeksten)) expect(nl).toHaveLength(en.length)
  })
})

describe('sneltoetsen', () => {
  it('gaat met g en een letter naar een scherm', () => {
    expect(leesToets('g', undefined, routes)).toEqual({ soort: 'wacht' })
    expect(leesToets('w', 'g', routes)).toEqual({ soort: 'ga', naar: '/werk' })
    expect(leesToets('r', 'g', routes)).toEqual({ soort: 'ga', naar: '/regio' })
  })

  it('doet niets met een letter alleen of met een onbekende letter na g', () => {
    expect(leesToets('w', undefined, routes)).toEqual({ soort: 'niets' })
    expect(leesToets('q', 'g', routes)).toEqual({ soort: 'niets' })
  })

  it('kent de toetsen voor zoeken en voor de lijst', () => {
    expect(leesToets('/', undefined, routes)).toEqual({ soort: 'zoek' })
    expect(leesToets('f', undefined, routes)).toEqual({ soort: 'filter' })
    expect(leesToets('?', undefined, routes)).toEqual({ soort: 'lijst' })
    expect(leesToets('h', undefined, routes)).toEqual({ soort: 'hulp' })
  })

  it('loopt met j en k door een lijst en kiest met x', () => {
    expect(leesToets('j', undefined, routes)).toEqual({ soort: 'rij', stap: 1 })
    expect(leesToets('k', undefined, routes)).toEqual({ soort: 'rij', stap: -1 })
    expect(leesToets('x', undefined, routes)).toEqual({ soort: 'kies' })
    expect(leesToets('j', 'g', routes)).toEqual({ soort: 'niets' })
  })

  it('geeft elke toets aan hooguit een scherm', () => {
    const toetsen = routes.flatMap(route => route.toets ?? [])
    expect(new Set(toetsen).size).toBe(toetsen.length)
  })
})
