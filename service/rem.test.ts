import { describe, expect, test } from 'vitest'
import type { Actor } from '../kernel/actor.ts'
import { Bladerrem } from './rem.ts'

const wie = { mens: 'anna', regio: 'r' } as Actor
const ander = { mens: 'tom', regio: 'r' } as Actor
function proef() {
  let nu = 0
  const definitie = () => ({ keten: { bewaking: { blikken: { veel: { zaken: 15, minuten: 10 } } } } }) as never
  const rem = new Bladerrem(definitie, () => nu)
  const opent = (wieDan: Actor, zaak: string) => {
    const mag = rem.mag(wieDan, 'casusregie', zaak)
    if (mag) rem.telt(wieDan, zaak)
    return mag
  }
  return { rem, opent, later: (minuten: number) => void (nu += minuten * 60_000) }
}

describe('wie in korte tijd heel veel dossiers opent', () => {
  test('komt na zestig verschillende niet verder, een ander wel', () => {
    const { opent } = proef()
    const uit = Array.from({ length: 70 }, (_, n) => opent(wie, `z${n}`))
    expect(uit.filter(Boolean)).toHaveLength(60)
    expect(opent(ander, 'z65')).toBe(true)
  })

  test('houdt wat openstond, kan bij wat niet wachten kan, en na tien minuten weer bij alles', () => {
    const { rem, opent, later } = proef()
    for (let n = 0; n < 60; n++) opent(wie, `z${n}`)
    expect(opent(wie, 'z3')).toBe(true)
    for (const doel of ['alarm', 'noodtoegang', 'huisverbod', 'aanname', 'opvang', 'dienst'] as const)
      expect([doel, rem.mag(wie, doel, 'nieuw')]).toEqual([doel, true])
    // a list names no file
    expect(rem.mag(wie, 'casusregie', null)).toBe(true)
    expect(opent(wie, 'nieuw')).toBe(false)
    later(10)
    expect(opent(wie, 'nieuw')).toBe(true)
  })
})
