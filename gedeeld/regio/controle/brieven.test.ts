import { describe, expect, test } from 'vitest'
import type { Brieven } from '../schema.ts'
import { controleerBrieven } from './brieven.ts'

const brieven = (anders: Partial<Brieven['sjablonen'][number]>): Brieven => ({
  plekken: ['naam'],
  groet: 'Groet,',
  wachten: { vormen: [], bron: 'platform' },
  bron: 'platform',
  sjablonen: [
    {
      id: 'proef',
      versie: 1,
      label: 'Proef',
      labelEn: 'Trial',
      onderwerp: 'Afspraak',
      alineas: ['Beste {{naam}},'],
      bron: 'platform',
      ...anders,
    },
  ],
})
const meldingen = (anders: Partial<Brieven['sjablonen'][number]>): string[] => {
  const uit: string[] = []
  controleerBrieven(brieven(anders), ['brieven'], (_pad, zin) => void uit.push(zin))
  return uit
}

describe('brieven van een regio', () => {
  test('een gewone brief mag', () => expect(meldingen({})).toEqual([]))
  test.each(['{{adres}}', '{{lijst}}', '{{medewerker}}', '{{ naam }}'])(
    'een onbekende plek wordt geweigerd: %s',
    plek => expect(meldingen({ alineas: [`Beste ${plek}`] })).toHaveLength(1),
  )
  test('wie een lijst vraagt, toont haar', () => {
    expect(meldingen({ lijst: 'eigen-plan' })).toHaveLength(1)
    expect(meldingen({ lijst: 'eigen-plan', alineas: ['{{lijst}}'] })).toEqual([])
  })
  test.each(['Huiselijk geweld', 'Uw melding bij Veilig Thuis', 'Uw plek in de opvang'])(
    'SD-20 een onderwerp dat de soort hulp noemt wordt bij het laden geweigerd: %s',
    onderwerp => expect(meldingen({ onderwerp })).toHaveLength(1),
  )
})
