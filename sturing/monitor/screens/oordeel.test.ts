import { describe, expect, it } from 'vitest'
import { bewegingInReeks, bewegingVan, naast, oordeelVan, verloopVan, type Punt } from './oordeel.ts'
import { plekVan, zegTijdvak, zegWaarde } from './woorden.ts'

const punt = (periode: string | null, waarde: number | null): Punt => ({
  ...{ periode, waarde, tot: null, precisie: 'precies', delen: [], bron: 'proef', grens: null },
  ...{ importdag: null, gemeente: null, vervangen: false },
})

describe('wat een beweging betekent', () => {
  it('vergelijkt de twee nieuwste waarden die een tijdvak hebben', () => {
    expect(bewegingVan([punt('2021', 41.2), punt(null, 3), punt('2022', 40.4)])).toBe('gedaald')
    expect(bewegingVan([punt('2022', 40.4), punt('2023', null)])).toBeNull()
  })

  it('is goed of verkeerd naar de richting van de visie, en niets zonder richting', () => {
    expect(oordeelVan('neer', 'gedaald')).toBe('goede-kant')
    expect(oordeelVan('op', 'gedaald')).toBe('verkeerde-kant')
    expect(oordeelVan('geen', 'gestegen')).toBe('geen-kant')
    expect(oordeelVan('op', 'gelijk')).toBe('gelijk')
    expect(oordeelVan('op', null)).toBe('te-weinig')
  })

  it('tekent wat geteld is waar niets vastgelegd is, en zegt niets over een verborgen jaar', () => {
    const jaar = (periode: number, waarde: number | null) => ({ periode: String(periode), waarde })
    const geteld = [jaar(2022, 31), jaar(2023, null), jaar(2024, 40), jaar(2025, 52)]
    expect(verloopVan({ punten: [jaar(2022, 30)], geteld })).toBe(geteld)
    expect(bewegingInReeks({ punten: [], geteld })).toBe('gestegen')
    expect(bewegingInReeks({ punten: [], geteld: geteld.slice(0, 3) })).toBeNull()
    expect(bewegingInReeks({ punten: [jaar(2022, 31), jaar(2023, 30)], geteld })).toBe('gedaald')
    expect(verloopVan(undefined)).toEqual([])
  })

  it('legt regio en land naast elkaar in het nieuwste tijdvak dat beide hebben', () => {
    const regio = [punt('2021', 41.2), punt('2022', 40.4), punt('2023', 39)]
    expect(naast(regio, [punt('2022', 38)])).toEqual({ periode: '2022', eigen: 40.4, ander: 38 })
    expect(naast(regio, [punt('2020', 38)])).toBeNull()
  })
})

describe('een waarde in woorden', () => {
  it('zegt hoe precies zij is en in welke eenheid', () => {
    expect(zegWaarde({ waarde: 9, precisie: 'bijna' }, 'procent', 'nl')).toBe('bijna 9 procent')
    expect(zegWaarde({ waarde: 150_000, tot: 200_000 }, 'personen', 'nl')).toBe('150.000 tot 200.000 personen')
    expect(zegWaarde({ waarde: 8996 }, 'aantal', 'en')).toBe('8,996')
  })

  it.each([
    ['2022', '2022', '2022'],
    ['2023-H1', 'eerste helft van 2023', 'first half of 2023'],
    ['2024-Q3', '3e kwartaal 2024', 'quarter 3 of 2024'],
    ['2024-05', 'mei 2024', 'May 2024'],
    ['2018/2022', '2018 tot en met 2022', '2018 to 2022'],
  ])('zegt het tijdvak %s', (periode, nl, en) => {
    expect([zegTijdvak(periode, 'nl'), zegTijdvak(periode, 'en')]).toEqual([nl, en])
  })

  it('legt tijdvakken op volgorde van hun midden', () => {
    const plekken = ['2022', '2023-H1', '2023', '2023-H2'].map(plekVan)
    expect(plekken).toEqual(plekken.toSorted((a, b) => (a ?? 0) - (b ?? 0)))
    expect(plekVan(null)).toBeNull()
  })
})
