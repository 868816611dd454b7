import { describe, expect, test } from 'vitest'
import { mag, nietVoor, type Reostand } from './regels.ts'

const voorstel: Reostand = { stand: 'voorgesteld', naar: 'b', door: 'x', over: 0 }
const wie = (rol: string, organisatie: string, mens = 'y') => ({ rol, organisatie, mens })

describe('wie wat mag', () => {
  test('alleen de coordinator van het ontvangende team gaat akkoord', () => {
    expect(mag(voorstel, wie('teamcoordinator', 'b'))).toEqual(['akkoord'])
    expect(mag(voorstel, wie('teamcoordinator', 'a'))).toEqual([])
    expect(mag(voorstel, wie('casusregisseur', 'b'))).toEqual([])
  })
  test('nooit wie het voorstelde', () => expect(mag(voorstel, wie('teamcoordinator', 'b', 'x'))).toEqual([]))
  test('de beheerder trekt in tot de eerste casus over is', () => {
    expect(mag({ ...voorstel, stand: 'akkoord' }, wie('beheerder', 'r'))).toEqual(['intrekken'])
    expect(mag({ ...voorstel, stand: 'akkoord', over: 1 }, wie('beheerder', 'r'))).toEqual([])
    expect(mag({ ...voorstel, stand: 'klaar' }, wie('beheerder', 'r'))).toEqual([])
  })
})

describe('wat niet voorgesteld kan worden', () => {
  const v = { van: 'a', naar: 'b', per: '2026-04-01' }
  test('gewoon kan', () => expect(nietVoor(v, ['a', 'b'], [], '2026-03-01')).toBeNull())
  test.each([
    [{ ...v, naar: 'a' }, 'naar'],
    [{ ...v, van: 'c' }, 'van'],
    [{ ...v, per: '2026-03-01' }, 'per'],
  ])('%o', (voor, veld) => {
    expect(nietVoor(voor, ['a', 'b'], [], '2026-03-01')?.velden?.[0]?.veld).toBe(veld)
  })
  test('een team met een lopende reorganisatie wacht', () =>
    expect(nietVoor(v, ['a', 'b'], ['b'], '2026-03-01')?.code).toBe('MAG_NU_NIET'))
})
