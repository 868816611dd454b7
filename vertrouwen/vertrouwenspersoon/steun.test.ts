import { describe, expect, test } from 'vitest'
import { zegVertrouwenspersoon } from '../../gedeeld/steun.ts'
import { decide, mag, type Vraag } from './steun.ts'

const WACHT: Vraag = { stand: 'wacht', door: null }
const VAN_VERA: Vraag = { stand: 'opgepakt', door: 'vera' }
const KLAAR: Vraag = { stand: 'klaar', door: 'vera' }
const uitleg = (uit: ReturnType<typeof decide>) => (uit.ok ? '' : uit.uitleg)

describe('een vraag aan de vertrouwenspersoon', () => {
  test('wat wacht pakt ieder op; wie haar heeft schrijft en rondt af', () => {
    expect(decide(WACHT, { type: 'PakOp' }, 'vera')).toEqual({ ok: true, vraag: VAN_VERA, uitkomst: null })
    expect(decide(VAN_VERA, { type: 'RondAf', uitkomst: 'gesprek' }, 'vera')).toEqual({
      ...{ ok: true, vraag: KLAAR, uitkomst: 'gesprek' },
    })
    expect(mag(WACHT, 'vera')).toEqual(['PakOp'])
    expect(mag(VAN_VERA, 'vera')).toEqual(['Noteer', 'RondAf'])
  })
  test('een collega neemt over, en schrijft of rondt niet af voor een ander', () => {
    expect(mag(VAN_VERA, 'wim')).toEqual(['PakOp'])
    expect(decide(VAN_VERA, { type: 'PakOp' }, 'wim')).toMatchObject({ vraag: { door: 'wim' } })
    expect(uitleg(decide(VAN_VERA, { type: 'RondAf', uitkomst: 'gesprek' }, 'wim'))).toContain('eerst op')
  })
  test('wat klaar is blijft zo, en twee keer oppakken doet niets', () => {
    expect(mag(KLAAR, 'vera')).toEqual([])
    expect(uitleg(decide(KLAAR, { type: 'PakOp' }, 'wim'))).toContain('al afgerond')
    expect(uitleg(decide(VAN_VERA, { type: 'PakOp' }, 'vera'))).toContain('hebt')
  })
})

describe('wat een brief van de vertrouwenspersoon zegt', () => {
  test('zonder nummer zegt zij dat het nog niet is ingevuld', () => {
    const zinnen = zegVertrouwenspersoon({ vertrouwenspersonen: [] }, 'Veilig Thuis').join(' ')
    expect(zinnen).toContain('werkt niet voor Veilig Thuis')
    expect(zinnen).toContain('nog niet ingevuld')
  })
  test('met een nummer staat erbij wie, hoe en wanneer', () => {
    const vertrouwenspersonen = [
      {
        id: 'v',
        naam: 'Steunpunt Proef',
        gemeenten: 'alle' as const,
        telefoon: '000-0000001',
        bereikbaar: 'overdag',
        bron: 'x',
      },
    ]
    const zinnen = zegVertrouwenspersoon({ vertrouwenspersonen }, 'Veilig Thuis').join(' ')
    expect(zinnen).toContain('Steunpunt Proef: bel 000-0000001, overdag.')
    expect(zinnen).not.toContain('nog niet ingevuld')
  })
})
