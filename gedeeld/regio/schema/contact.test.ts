import { Value } from 'typebox/value'
import { expect, test } from 'vitest'
import { Contact } from './mensen.ts'

test('een website uit de regiogegevens wordt een link en is dus https, en niets anders', () => {
  const mag = (website: string) => Value.Check(Contact, { website })
  for (const goed of ['https://veiligthuis.voorbeeld', 'https://voorbeeld.nl/hulp?taal=nl'])
    expect([goed, mag(goed)]).toEqual([goed, true])
  for (const fout of [
    'javascript:alert(1)',
    'http://voorbeeld.nl',
    'data:text/html,x',
    '//voorbeeld.nl',
    'https://v.nl/" onclick="x',
  ])
    expect([fout, mag(fout)]).toEqual([fout, false])
})
