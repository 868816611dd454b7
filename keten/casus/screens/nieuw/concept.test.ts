import { expect, test } from 'vitest'
import { LEEG, leesGeboren, naarVerzoek, watMist, type Nieuw } from './concept.ts'

const persoon = { ...LEEG.personen[0], sleutel: '1', rollen: ['slachtoffer'] } as Nieuw['personen'][number]
const genoeg: Nieuw = {
  ...LEEG,
  acuut: 'nee',
  gemeente: 'Wijdemeren',
  vormen: ['partnergeweld'],
  verhaal: ' Verzonnen. ',
  personen: [persoon, { ...persoon, sleutel: '3', achternaam: 'Proef', geboren: '1-3-2012' }],
  relaties: [{ sleutel: '1', van: '3', naar: '1', soort: 'kind', geweld: false }],
}

test('een datum zoals mensen hem schrijven, en wat geen datum is', () => {
  expect(['17-5-1984', '1984-5-17', '5-1984', '1984', '', 'Ongeboren'].map(leesGeboren)).toEqual([
    '1984-05-17',
    '1984-05-17',
    '1984-05',
    '1984',
    'onbekend',
    'ongeboren',
  ])
  expect(['gisteren', '17-5-84', '1-2-3-2012'].map(leesGeboren)).toEqual([null, null, null])
})

test('wat ontbreekt heeft elk zijn veld, en tot dan gaat er niets weg', () => {
  expect(watMist(LEEG).map(m => m.veld)).toEqual(['acuut', 'gemeente', 'verhaal', 'vormen', 'personen.0.rollen'])
  expect(naarVerzoek(LEEG)).toBeNull()
  const krom = { ...genoeg, personen: [{ ...persoon, geboren: 'gisteren', postcode: '12' }] }
  expect(watMist(krom).map(m => [m.veld, m.wat])).toEqual([
    ['personen.0.geboortedatum', 'datum'],
    ['personen.0.postcode', 'postcode'],
  ])
})

test('wat niemand weet gaat mee als onbekend, en relaties wijzen naar een plek in de lijst', () => {
  expect(naarVerzoek(genoeg)).toMatchObject({
    acuut: false,
    verhaal: 'Verzonnen.',
    personen: [
      { voornamen: 'onbekend', achternaam: 'onbekend', geboortedatum: 'onbekend' },
      { achternaam: 'Proef', geboortedatum: '2012-03-01' },
    ],
    verbanden: [{ van: 1, naar: 0, soort: 'kind', geweld: false }],
  })
  expect(naarVerzoek(genoeg)).not.toHaveProperty('van')
})
