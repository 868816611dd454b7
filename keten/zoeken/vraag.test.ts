import { expect, test } from 'vitest'
import { begrepen, kenmerkenVan, leesZoekvraag } from './vraag.ts'

const namen = (tekst: string) => {
  const v = leesZoekvraag(tekst)
  return v.soort === 'persoon' ? v.namen : v.soort
}

test.each(['M-2345-ABCD', 'm-2345-abcd', ' M 2345 ABCD '])(
  'een nummer is een nummer, hoe het ook getypt is: %s',
  tekst => {
    expect(leesZoekvraag(tekst)).toEqual({ soort: 'nummer', nummer: 'M-2345-ABCD' })
  },
)

test('een naam kan een voornaam en achternaam zijn, of een achternaam van meer woorden', () => {
  expect(namen('Visser')).toEqual([{ voornamen: null, achternaam: 'Visser' }])
  expect(namen('Anna de Vries')).toEqual([
    { voornamen: 'Anna', achternaam: 'de Vries' },
    { voornamen: null, achternaam: 'Anna de Vries' },
  ])
  expect(namen('de Vries, Anna')).toEqual([{ voornamen: 'Anna', achternaam: 'de Vries' }])
})

test.each([
  ['17-5-1984', '1984', 17],
  ['1984-05-17', '1984', 17],
  ['17.05.1984', '1984', 17],
])('een geboortedag alleen mag: %s', (tekst, jaar, dag) => {
  expect(leesZoekvraag(tekst)).toMatchObject({
    soort: 'persoon',
    geboortedatum: { soort: 'dag', jaar: Number(jaar), maand: 5, dag },
    namen: [],
  })
})

test('naam, jaar en adres samen', () => {
  const v = leesZoekvraag('Visser 1980 3011 ab 12 bis')
  expect(v).toMatchObject({ geboortedatum: { soort: 'jaar', jaar: 1980 }, postcode: '3011AB', huisnummer: '12' })
  expect(begrepen(v)).toEqual(['naam', 'geboortedatum', 'adres'])
})

test.each(['', 'x', '1980', '3011 AB', '31-02-1984', '12', '%%', 'M-2345'])(
  'te weinig om iemand mee te zoeken: %j',
  tekst => {
    expect(leesZoekvraag(tekst)).toEqual({ soort: 'leeg' })
  },
)

test('zonder naam blijft er een mens over om mee te vergelijken', () => {
  const v = leesZoekvraag('3011AB 12')
  expect(v.soort === 'persoon' && kenmerkenVan(v)).toMatchObject([{ achternaam: null, postcode: '3011AB' }])
})
