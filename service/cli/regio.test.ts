import { describe, expect, it } from 'vitest'
import { regio } from './regio.ts'

async function draai(...args: string[]) {
  const uit: unknown[] = []
  const regels: string[] = []
  const code = await regio(args, { out: json => uit.push(json), err: regel => regels.push(regel) })
  return { code, uit: uit[0], regels }
}

describe('kring regio', () => {
  it('check telt gemeenten, regels en klokken per regio', async () => {
    const { uit } = await draai('check')
    expect(uit).toMatchObject({
      regions: expect.arrayContaining([
        expect.objectContaining({
          id: 'rotterdam-2014',
          municipalities: 7,
          rulesOfSource: { total: 35, placed: 35, executable: 34 },
        }),
        expect.objectContaining({
          id: 'ijsselland-2014',
          municipalities: 12,
          rulesOfSource: { total: 40, placed: 40, executable: 36 },
        }),
      ]) as unknown,
    })
  })

  it('check geeft precies de afgesproken sleutels; een waarschuwing gaat naar de foutuitvoer', async () => {
    const { uit, regels } = await draai('check')
    const verslag = uit as { ok: boolean; regions: object[]; errors: unknown[] }
    expect(Object.keys(verslag)).toEqual(['ok', 'regions', 'landelijk', 'errors'])
    for (const een of verslag.regions)
      expect(Object.keys(een)).toEqual([
        'id',
        'municipalities',
        'organisations',
        'rules',
        'clocks',
        'actions',
        'rulesOfSource',
        'gaps',
      ])
    expect([verslag.ok, verslag.errors]).toEqual([true, []])
    expect(regels.every(regel => regel.startsWith('let op: '))).toBe(true)
  })

  it('R003-79 check --volledig faalt en noemt elke gemeente zonder lokale ketenregisseur', async () => {
    const { code, uit } = await draai('check', '--volledig')
    expect(code).toBe(1)
    const gaten = (uit as { regions: { id: string; gaps: { id: string; municipalities: string[] }[] }[] }).regions.find(
      ({ id }) => id === 'ijsselland-2014',
    )?.gaps
    expect(gaten?.find(({ id }) => id === 'benoeming-ketenregisseur')?.municipalities).toHaveLength(12)
  })

  it('check van een lege map zegt dat de vloer ontbreekt', async () => {
    const { code, uit } = await draai('check', '/bestaat-niet')
    expect(code).toBe(1)
    expect(uit).toMatchObject({
      ok: false,
      regions: [],
      errors: [{ line: 1, hint: expect.stringContaining('landelijk') as unknown }],
    })
  })

  it('route antwoordt met organisatie, regel en bron', async () => {
    const { code, uit } = await draai(
      'route',
      '--regio',
      'rotterdam-2014',
      '--gemeente',
      'Lansingerland',
      '--thema',
      'melding',
      '--op',
      '2015-06-01',
    )
    expect(code).toBe(0)
    expect(uit).toMatchObject({ organisation: 'ASHG Rotterdam', formal: 'Delft', open: true })
  })

  it.each([
    ['REGIO_ONBEKEND', ['route', '--regio', 'x', '--gemeente', 'y', '--thema', 'melding', '--op', '2015-06-01']],
    [
      'GEMEENTE_ONBEKEND',
      ['route', '--regio', 'rotterdam-2014', '--gemeente', 'y', '--thema', 'melding', '--op', '2015-06-01'],
    ],
    [
      'DATUM_ONGELDIG',
      ['route', '--regio', 'rotterdam-2014', '--gemeente', 'y', '--thema', 'melding', '--op', '2015-13-01'],
    ],
    ['OPTIE_ONTBREEKT', ['route', '--regio', 'rotterdam-2014']],
    ['REGIO_ONBEKEND', ['diff', 'rotterdam-2014', 'atlantis']],
    ['OPDRACHT_ONBEKEND', ['dans']],
  ])('een vergissing geeft %s als JSON en code 1', async (code, args) => {
    const antwoord = await draai(...args)
    expect(antwoord.code).toBe(1)
    expect(antwoord.uit).toMatchObject({ error: { code } })
  })
})
