import { expect, test } from 'vitest'
import { voerUit } from '../../service/cli/kring.ts'
import { verhalen } from '../../service/verhaal/verhalen/index.ts'

const stil = () => undefined

test('een onbekend verhaal noemt de bekende', async () => {
  const { document, code } = await voerUit(['demo', '--verhaal', 'bestaat-niet', '--json'], stil)
  expect(code).toBe(1)
  expect(document).toMatchObject({ error: { code: 'VERHAAL_ONBEKEND', known: verhalen.map(v => v.id) } })
})

test('een onbekende optie noemt de bekende', async () => {
  const { document, code } = await voerUit(['demo', '--snel'], stil)
  expect(code).toBe(1)
  expect(document).toMatchObject({ error: { code: 'OPTIE_ONBEKEND', known: ['--verhaal', '--leeg'] } })
})

test('elke regio heeft een verhaal, en een verhaal draagt de naam van zijn regio', () => {
  expect(new Set(verhalen.map(v => v.regio)).size).toBe(5)
  for (const v of verhalen) expect(v.id.startsWith(v.regio)).toBe(true)
})
