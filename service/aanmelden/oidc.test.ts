import { describe, expect, test } from 'vitest'
import { tweeFactoren } from './oidc.ts'

describe('twee factoren in productie', () => {
  test('een wachtwoord alleen is niet genoeg', () => {
    expect(tweeFactoren({ amr: ['pwd'] }, [])).toBe(false)
    expect(tweeFactoren({}, [])).toBe(false)
  })
  test('een tweede factor in amr is genoeg als er geen acr is afgesproken', () => {
    expect(tweeFactoren({ amr: ['pwd', 'otp'] }, [])).toBe(true)
    expect(tweeFactoren({ amr: ['mfa'] }, [])).toBe(true)
  })
  test('is er een acr afgesproken, dan telt alleen die', () => {
    expect(tweeFactoren({ acr: 'hoog', amr: ['pwd'] }, ['hoog'])).toBe(true)
    expect(tweeFactoren({ acr: 'laag', amr: ['mfa'] }, ['hoog'])).toBe(false)
  })
})
