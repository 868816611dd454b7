import { expect, test } from 'vitest'
import { isGedeeldeNaam } from './eenmens.ts'

test('een naam van een balie of dienst is geen mens; een achternaam die erop lijkt wel', () => {
  for (const naam of ['Balie', 'Piketdienst Noord', 'team Waterveen', 'Wijkteam', 'Gedeeld account', 'Stagiair 2'])
    expect(isGedeeldeNaam(naam), naam).toBe(true)
  for (const naam of ['Anna Proef', 'Tessa Teamsma', 'Karel van der Balie-Kamp', 'Nel Kantoormans'])
    expect(isGedeeldeNaam(naam), naam).toBe(false)
})
