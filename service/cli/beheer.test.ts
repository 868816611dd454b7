import { expect, test } from 'vitest'
import { leesWens } from './beheer.ts'

const goed = ['eerste', '--regio', 'r-1', '--onderwerp', 'ben@proef.example', '--naam', 'Ben Proef']

test('de eerste beheerder vraagt regio, onderwerp en naam, en niets anders', () => {
  expect(leesWens(goed)).toEqual({ regio: 'r-1', onderwerp: 'ben@proef.example', naam: 'Ben Proef' })
  for (const args of [[], ['tweede', ...goed.slice(1)], goed.slice(0, 5), [...goed, '--rol', 'x']])
    expect(leesWens(args)).toBeNull()
  expect(leesWens(goed.with(4, 'met spatie'))).toBeNull()
  expect(leesWens(goed.with(4, 'systeem:r-1'))).toBeNull()
})
