import { expect, test } from 'vitest'
import { alsEenRegel, voegToe, werkBij } from './rijen.ts'

test('wat meer feiten in dezelfde rij zetten, wordt een wijziging; het laatste woord telt', () => {
  const { sql, waarden } = alsEenRegel([
    werkBij('zaak', { regio: 'r', id: 'a' }, { status: 'veilig', fase: 'een' }),
    voegToe('bericht', { regio: 'r', id: 'b' }),
    werkBij('zaak', { regio: 'r', id: 'a' }, { fase: 'twee', code_rood_op: null }),
    werkBij('zaak', { regio: 'r', id: 'c' }, { status: 'veilig', fase: 'een' }),
  ])
  expect(sql.match(/update kring\.zaak/g)).toHaveLength(2)
  expect(waarden.map(w => JSON.parse(w) as unknown)).toEqual([
    [{ waar: { regio: 'r', id: 'a' }, zet: { status: 'veilig', fase: 'twee', code_rood_op: null } }],
    [{ regio: 'r', id: 'b' }],
    [{ waar: { regio: 'r', id: 'c' }, zet: { status: 'veilig', fase: 'een' } }],
  ])
})
