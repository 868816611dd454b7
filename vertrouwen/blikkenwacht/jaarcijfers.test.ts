import { expect, test } from 'vitest'
import { alsCijfers } from './jaarcijfers.ts'

const rij = (groep: string, deel: string, aantal: number) => ({ groep, deel, aantal })

test('elk deel staat er altijd; wat kleiner is dan acht niet, en wat het zou verraden ook niet', () => {
  const { blikken, groepen } = alsCijfers([
    ...[rij('blikken', 'zaak', 1200), rij('patroon', 'nacht', 3), rij('patroon', 'steekproef', 100)],
    ...[rij('oordeel', 'in-orde', 90), rij('oordeel', 'gesprek', 3), rij('oordeel', 'open', 10)],
    ...[rij('nood', 'terecht', 12), rij('nood', 'niet-terecht', 9)],
  ])
  expect(blikken).toBe(1200)
  const van = (id: string) => Object.fromEntries(groepen.find(g => g.id === id)?.delen.map(d => [d.id, d.aantal]) ?? [])
  expect(van('nood')).toEqual({ terecht: 12, 'niet-terecht': 9, open: null })
  // the three talks are not what is left over: the next smallest goes along
  expect(van('oordeel')).toEqual({ 'in-orde': 90, gesprek: null, datalek: null, open: null })
  expect(van('patroon')['nacht']).toBeNull()
  expect(Object.keys(van('patroon'))).toHaveLength(11)
})
test('van een jaar waarin bijna niets was staat er niets', () => {
  const { blikken, groepen } = alsCijfers([rij('blikken', 'zaak', 4)])
  expect([blikken, ...groepen.map(g => g.geheel)]).toEqual([null, null, null, null])
})
