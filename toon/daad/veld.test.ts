import { expect, test } from 'vitest'
import { gevuld, leeg } from './veld.ts'

test('leeg is wat niets zegt; een vinkje dat uit staat is een antwoord', () => {
  for (const niets of [undefined, '', '  ', []]) expect(leeg(niets)).toBe(true)
  for (const iets of ['x', false, true, ['a'], [{ wat: '' }]]) expect(leeg(iets)).toBe(false)
})

test('verstuurd wordt wat is ingevuld, zonder spaties eromheen; een vinkje gaat altijd mee', () => {
  const velden = ['verslag', 'reden', 'wie', 'samen'].map(naam => ({
    naam,
    soort: naam === 'samen' ? 'vinkje' : 'tekst',
  }))
  expect(gevuld(velden, { verslag: ' gezien ', reden: ' ', wie: [], anders: 'x' })).toEqual({
    verslag: 'gezien',
    samen: false,
  })
})
