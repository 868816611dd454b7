import { describe, expect, it } from 'vitest'
import { alsVeld, dagenVan, nuInDienst, uitVeld, voorstel } from './rooster.ts'

const nacht = { id: 'd1', mens: 'a', naam: 'Lotte', van: '2026-11-20T21:00:00.000Z', tot: '2026-11-21T07:00:00.000Z' }

describe('rooster', () => {
  it('zet een nachtdienst op beide dagen, op de klok van Amsterdam', () => {
    const [vrijdag, zaterdag] = dagenVan({ diensten: [nacht], gaten: [], collegas: [] }, '2026-11-20')
    expect(vrijdag?.blokken[0]).toMatchObject({ naam: 'Lotte', begin: '22:00', eind: '24:00' })
    expect(zaterdag?.blokken[0]).toMatchObject({ begin: '00:00', eind: '08:00' })
  })

  it('noemt een gat een blok zonder naam, en middernacht het eind van de dag', () => {
    const gat = { van: '2026-11-20T10:00:00.000Z', tot: '2026-11-20T23:00:00.000Z' }
    const dagen = dagenVan({ diensten: [], gaten: [gat], collegas: [] }, '2026-11-20')
    expect(dagen).toHaveLength(14)
    expect(dagen[0]?.blokken[0]).toMatchObject({ naam: null, begin: '11:00', eind: '24:00' })
    expect(dagen[1]?.blokken).toEqual([])
  })

  it('weet wie er nu is, tot op de seconde', () => {
    expect(nuInDienst([nacht], new Date('2026-11-20T21:00:00Z'))).toEqual([nacht])
    expect(nuInDienst([nacht], new Date('2026-11-21T07:00:00Z'))).toEqual([])
  })

  it('stelt het gat voor, nooit in het verleden en ten hoogste twaalf uur', () => {
    const nu = new Date('2026-11-20T20:48:00Z')
    expect(voorstel({ van: '2026-11-20T12:00:00Z', tot: '2026-11-22T00:00:00Z' }, nu)).toEqual({
      van: '2026-11-20T22:00',
      tot: '2026-11-21T10:00',
    })
    expect(voorstel({ van: '2026-11-21T06:00:00Z', tot: '2026-11-21T09:30:00Z' }, nu).tot).toBe('2026-11-21T10:30')
  })

  it.each(['2026-03-29T01:30', '2026-03-29T03:30', '2026-07-01T12:00', '2026-10-25T04:00'])(
    'leest %s terug zoals het is ingevuld',
    veld => {
      expect(alsVeld(uitVeld(veld) ?? '')).toBe(veld)
    },
  )

  it('leest onzin niet', () => {
    expect(uitVeld('')).toBeUndefined()
  })
})
