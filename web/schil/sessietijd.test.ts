import { describe, expect, it } from 'vitest'
import { naAntwoord, sessiestand } from './sessietijd.ts'

const minuut = 60_000
const tijden = { verlooptOp: 30 * minuut, uiterlijkOp: 600 * minuut }

describe('sessietijd', () => {
  it('zwijgt tot twee minuten voor het einde en waarschuwt dan', () => {
    expect(sessiestand(tijden, 27 * minuut)).toEqual({ soort: 'rustig' })
    expect(sessiestand(tijden, 28 * minuut)).toEqual({ soort: 'bijna', minuten: 2, verlengbaar: true })
    expect(sessiestand(tijden, 29.5 * minuut)).toEqual({ soort: 'bijna', minuten: 1, verlengbaar: true })
    expect(sessiestand(tijden, 30 * minuut)).toEqual({ soort: 'verlopen' })
  })

  it('biedt geen verlenging aan als de langste duur bijna om is', () => {
    const laat = { verlooptOp: 600 * minuut, uiterlijkOp: 600 * minuut }
    expect(sessiestand(laat, 599 * minuut)).toEqual({ soort: 'bijna', minuten: 1, verlengbaar: false })
  })

  it('schuift het einde op na een antwoord, maar nooit voorbij het uiterste', () => {
    expect(naAntwoord(tijden, 30 * minuut, 10 * minuut).verlooptOp).toBe(40 * minuut)
    expect(naAntwoord(tijden, 30 * minuut, 590 * minuut).verlooptOp).toBe(600 * minuut)
  })
})
