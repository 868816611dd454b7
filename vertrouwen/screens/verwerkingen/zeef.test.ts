import { expect, test } from 'vitest'
import { zeef, type Verwerkingsrij } from './zeef.ts'

const rij = (id: string, anders: Partial<Verwerkingsrij> = {}): Verwerkingsrij => ({
  ...{ id, doel: `doel ${id}`, van: ['college'], grond: 'AVG art. 6', betrokkenen: [], gegevens: [], rollen: [] },
  ...{ ontvangers: [], bewaren: [] },
  ...anders,
})
const rijen = [
  rij('a', { rollen: ['Vrijwillige coach'] }),
  rij('b', { van: ['Veilig Thuis'], grond: 'Jeugdwet par. 7.1' }),
]
const ids = (woorden: string, van = '') => zeef(rijen, woorden, van).map(v => v.id)

test('elk woord moet ergens in de verwerking staan, en zij is van wie gekozen is', () => {
  expect([ids(''), ids('  COACH '), ids('jeugdwet 7.1'), ids('coach jeugdwet'), ids('', 'college')]).toEqual([
    ['a', 'b'],
    ['a'],
    ['b'],
    [],
    ['a'],
  ])
})
