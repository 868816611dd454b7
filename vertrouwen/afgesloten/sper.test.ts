import { describe, expect, test } from 'vitest'
import { mag, nietDicht, type Sperstand } from './sper.ts'

const dicht: Sperstand = { mens: 'a', gezegd: null }

describe('wie wat mag met een afgesloten dossier', () => {
  test('wie gesperd is vraagt, een keer, en opent nooit zelf', () => {
    expect(mag(dicht, { mens: 'a', beslist: false })).toEqual(['vragen'])
    expect(mag({ ...dicht, gezegd: 'vraag' }, { mens: 'a', beslist: false })).toEqual([])
  })
  test('na een nee kan wie gesperd is later weer vragen', () => {
    expect(mag({ ...dicht, gezegd: 'blijft' }, { mens: 'a', beslist: false })).toEqual(['vragen'])
  })
  test('een privacyfunctionaris beslist, ook zonder dat erom gevraagd is', () => {
    expect(mag(dicht, { mens: 'b', beslist: true })).toEqual(['beslissen'])
  })
  test('nooit over het eigen dossier', () => {
    expect(mag({ ...dicht, gezegd: 'vraag' }, { mens: 'a', beslist: true })).toEqual([])
  })
  test('een ander mag niets', () => expect(mag(dicht, { mens: 'b', beslist: false })).toEqual([]))
})

test('wie er nog iets op naam heeft hoort wat er eerst moet, zonder een woord over de zaak', () => {
  for (const zelf of [true, false]) {
    expect(nietDicht(zelf).code).toBe('MAG_NU_NIET')
    expect(nietDicht(zelf).uitleg).not.toMatch(/familie|gezin/i)
  }
})
