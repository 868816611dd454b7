import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { editorschemaTekst } from './editorschema.ts'
import { REGIOS, getRegio } from './laden.ts'
import { zoekPad } from './pad.ts'
import { verschil } from './verschil.ts'

describe('twee regios naast elkaar', () => {
  const { differences } = verschil(getRegio('rotterdam-2014').definitie, getRegio('ijsselland-2014').definitie)

  it('noemt het contact van de procesregisseur met het gezin, met beide vindplaatsen', () => {
    expect(differences).toContainEqual({
      path: 'keten.casus.regie.procesContactMetGezin',
      a: 'toegestaan',
      b: 'verboden',
      sourceA: 'r2014:885-909',
      sourceB: 'ij2014:290-294,1254-1258,1695-1808; platform',
    })
  })

  it('noemt een klok die maar een van beide heeft', () => {
    const klok = differences.find(({ path }) => path === 'klokken.overdracht')
    expect(klok).toMatchObject({ b: null, sourceA: 'r2014:901-907', sourceB: null })
  })

  it('een regio verschilt niet van zichzelf', () => {
    const { definitie } = getRegio('rotterdam-2014')
    expect(verschil(definitie, definitie).differences).toEqual([])
  })
})

describe('paden', () => {
  const { definitie } = getRegio('ijsselland-2014')

  it('vindt een regel op naam en een instelling op sleutel', () => {
    expect(zoekPad(definitie, 'gemeenten.GM0193.naam')).toBe('Zwolle')
    expect(zoekPad(definitie, 'keten.casus.kinderen.altijdGesproken')).toBe(true)
    expect(zoekPad(definitie, 'regie.proces.verboden.contact-met-gezin.id')).toBe('contact-met-gezin')
  })

  it('een lege lijst bestaat niet', () => {
    expect(zoekPad(definitie, 'benoemingen')).toBeUndefined()
  })
})

describe('het schema voor editors', () => {
  it('is gelijk aan wat uit de code komt', () => {
    expect(readFileSync(join(REGIOS, 'schema.json'), 'utf8')).toBe(editorschemaTekst())
  })
})
