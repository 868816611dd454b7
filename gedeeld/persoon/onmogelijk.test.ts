import { expect, test } from 'vitest'
import { onmogelijkVerband, rollenBotsen } from './onmogelijk.ts'

const v = (van: string, soort: 'ouder' | 'kind' | 'partner' | 'ex-partner' | 'broer-zus', naar: string) => ({
  van,
  naar,
  soort,
})

test('een gewone familie kan, ook van twee kanten opgeschreven', () => {
  expect(
    onmogelijkVerband([
      v('m', 'partner', 'p'),
      v('p', 'partner', 'm'),
      v('k', 'kind', 'm'),
      v('m', 'ouder', 'k'),
      v('k', 'broer-zus', 'z'),
    ]),
  ).toBeNull()
})
test('niemand is zijn eigen voorouder, ook niet over drie stappen', () => {
  expect(onmogelijkVerband([v('a', 'ouder', 'b'), v('c', 'kind', 'b'), v('c', 'ouder', 'a')])).toEqual({
    plek: 2,
    waarom: 'voorouder',
  })
  expect(onmogelijkVerband([v('a', 'ouder', 'a')])).toEqual({ plek: 0, waarom: 'zichzelf' })
})
test('partner en ex-partner tegelijk kan niet; anders betrokken gaat niet met een andere rol', () => {
  expect(onmogelijkVerband([v('a', 'partner', 'b'), v('b', 'ex-partner', 'a')])?.waarom).toBe('partner-en-ex')
  expect([
    rollenBotsen(['overig']),
    rollenBotsen(['slachtoffer', 'pleger']),
    rollenBotsen(['overig', 'pleger']),
  ]).toEqual([false, false, true])
})
