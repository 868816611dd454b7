import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { platteTeksten } from './vorm.ts'

describe('taal', () => {
  it('heeft in het Engels dezelfde sleutels als in het Nederlands', () => {
    expect([...platteTeksten(en).keys()].sort()).toEqual([...platteTeksten(nl).keys()].sort())
  })

  it('heeft nergens een lege tekst', () => {
    const leeg = [...platteTeksten(nl), ...platteTeksten(en)].filter(([, tekst]) => tekst.trim() === '')
    expect(leeg).toEqual([])
  })

  it('vult in beide talen dezelfde woorden in', () => {
    const gaten = (tekst: string) => (tekst.match(/{{\w+}}/g) ?? []).sort()
    const engels = platteTeksten(en)
    for (const [pad, tekst] of platteTeksten(nl)) expect(gaten(engels.get(pad) ?? ''), pad).toEqual(gaten(tekst))
  })
})
