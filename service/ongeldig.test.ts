import { expect, test } from 'vitest'
import { ongeldig, type Vormfout } from './ongeldig.ts'

const veld = (fout: Omit<Vormfout, 'params'> & { params?: Vormfout['params'] }) =>
  ongeldig([{ params: {}, ...fout }]).velden?.map(v => v.veld)

test('een fout noemt het veld met de namen van de vorm en de plaats in een lijst', () => {
  expect(veld({ instancePath: '', schemaPath: '#/type', keyword: 'type' })).toEqual(['verzoek'])
  const naam = '#/properties/personen/items/properties/achternaam/maxLength'
  expect(veld({ instancePath: '/personen/2/achternaam', schemaPath: naam, keyword: 'maxLength' })).toEqual(['personen.2.achternaam']) // prettier-ignore
  const mist = { instancePath: '/personen/0', schemaPath: '#/properties/personen/items/required', keyword: 'required' }
  expect(veld({ ...mist, params: { missingProperty: 'rollen' } })).toEqual(['personen.0.rollen'])
})

test('een naam die de inzender zelf koos komt niet terug', () => {
  const schemaPath = '#/properties/delen/patternProperties/%5E.*%24/properties/bedrag/type'
  const uit = ongeldig([{ instancePath: '/delen/Kanariegeel/bedrag', schemaPath, keyword: 'type', params: {} }])
  expect(uit.velden).toEqual([{ veld: 'delen.onderdeel.bedrag', uitleg: 'heeft het verkeerde type' }])
})
