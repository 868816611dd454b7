import { expect, test } from 'vitest'
import { kekendeel, zegKeek } from './keken.ts'

const keek = { rol: 'casusregisseur', organisatie: 'Wijkteam Proef', doel: 'casusregie', dagen: 3 }
test('wie keek staat er met functie, organisatie, doel en dagen, en nooit met een naam', () => {
  expect(zegKeek({ ...keek, eerste: '2026-03-02', laatste: '2026-03-09' })).toBe(
    'Casusregisseur, Wijkteam Proef: hulp en veiligheid in een gezin regisseren. Op 3 dagen, van 2-3-2026 tot en met 9-3-2026.',
  )
  expect(zegKeek({ ...keek, doel: 'rechten', dagen: 1, eerste: '2026-03-02', laatste: '2026-03-02' })).toBe(
    'Casusregisseur, Wijkteam Proef: behandelen wat mensen over hun gegevens vragen. Op 2-3-2026.',
  )
})
test('dat anderen er niet bij staan wordt altijd gezegd: zo zegt het niets', () => {
  const zin = (n: number) =>
    kekendeel(Array.from({ length: n }, () => ({ ...keek, eerste: '2026-03-02', laatste: '2026-03-02' }))).alineas[1]
  expect(zin(0)).toBe(zin(3))
})
