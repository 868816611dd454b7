import { expect, test } from 'vitest'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { organisatiesVan } from '../vulling/inrichten.ts'
import { voerUit } from './kring.ts'
import { keurMensen, type Mensregel } from './mensen.ts'

const boek = getRegelboek()
const def = [...boek.regios.values()][0]
if (!def) throw new Error('Er is geen regio geladen.')
const goed: Mensregel = {
  onderwerp: 'proef-1',
  naam: 'Anna Voorbeeld',
  regio: def.regio.id,
  organisatie: organisatiesVan(def)[0]?.definitie ?? '',
  rol: 'medewerker-veilig-thuis',
  van: '2026-01-01',
}

test('een lijst mag alleen regios en organisaties noemen die er zijn, en een periode die klopt', () => {
  expect(keurMensen([goed, { ...goed, tot: '2026-06-01', beroep: 'arts' }], boek)).toEqual([])
  const fouten = keurMensen(
    [
      goed,
      { ...goed, regio: 'nergens' },
      { ...goed, organisatie: 'niemand' },
      { ...goed, tot: '2026-01-01' },
      { ...goed, beroep: 'tovenaar' },
    ],
    boek,
  )
  expect(fouten.map(f => [f.line, f.message])).toEqual([
    [1, 'regio: onbekend'],
    [2, 'organisatie: onbekend in deze regio'],
    [3, 'tot: ligt niet na van'],
    [4, 'beroep: staat niet in de lijst van deze regio'],
  ])
  expect(fouten[0]?.known).toContain(def.regio.id)
})

test('zonder bestand zegt de opdracht wat er hoort', async () => {
  const { document, code } = await voerUit(['mensen'], () => undefined)
  expect(code).toBe(1)
  expect(document).toMatchObject({ error: { code: 'BESTAND_ONTBREEKT' } })
})
