import { expect, test } from 'vitest'
import { koekjesnaam, SESSIE_COOKIE } from './sessies.ts'

test('in productie heet een koekje zo dat een browser het alleen aan deze host geeft; in de demo is er geen TLS', () => {
  expect(koekjesnaam(SESSIE_COOKIE, 'productie')).toBe('__Host-kring_sessie')
  expect(koekjesnaam(SESSIE_COOKIE, 'demo')).toBe('kring_sessie')
})
