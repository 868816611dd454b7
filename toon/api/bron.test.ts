import { expect, it } from 'vitest'
import { zegBron } from './bron.ts'

const documenten = [
  { id: 'v', titel: 'Regiovisie Voorbeeldstreek', soort: 'regels' },
  { id: 'wmo', titel: 'Wet maatschappelijke ondersteuning 2015', soort: 'artikelen' },
]
const woorden = { regels: 'regels', platform: 'keuze van Kring' }

it('noemt document en plaats voluit, ook van meer bronnen', () => {
  expect(zegBron('v:186-189; wmo:4.1.1', documenten, woorden)).toBe(
    'Regiovisie Voorbeeldstreek, regels 186-189; Wet maatschappelijke ondersteuning 2015, art. 4.1.1',
  )
})

it('noemt een keuze van Kring zo', () => {
  expect(zegBron('platform', documenten, woorden)).toBe('keuze van Kring')
})

it('laat zien dat een termijn landelijk is', () => {
  expect(zegBron('landelijk: wmo:4.1.7 lid 2', documenten, woorden)).toBe(
    'landelijk: Wet maatschappelijke ondersteuning 2015, art. 4.1.7 lid 2',
  )
})
