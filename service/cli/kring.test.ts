import { describe, expect, test } from 'vitest'
import { dekkingsverslag } from './coverage.ts'
import { voerUit } from './kring.ts'

const stil = () => undefined

describe('de opdrachtregel', () => {
  test('een onbekende opdracht noemt de bekende', async () => {
    const { document, code } = await voerUit(['bestaatniet', '--json'], stil)
    expect(code).toBe(1)
    expect(document).toMatchObject({ error: { code: 'OPDRACHT_ONBEKEND' } })
    expect(document).toHaveProperty('error.known', expect.arrayContaining(['clock', 'coverage', 'regio']))
  })

  test.each(['__proto__', 'constructor', ''])('"%s" is geen opdracht', async naam => {
    expect((await voerUit([naam], stil)).code).toBe(1)
  })

  test('zegt wat een bericht nodig heeft, voor er een database aan te pas komt', async () => {
    for (const args of [['bericht'], ['bericht', '--bestand', 'x'], ['bericht', '--onzin', 'x']])
      expect(await voerUit(args, stil)).toMatchObject({ code: 1, document: { error: { code: 'OPTIE_ONBEKEND' } } })
    expect(await voerUit(['bericht', '--bestand', '/bestaat/niet.xml', '--regio', 'x'], stil)).toMatchObject({
      code: 1,
      document: { error: { code: 'BESTAND_ONTBREEKT' } },
    })
  })
  test('een klok zonder opties of met een onbekende optie zegt wat er hoort', async () => {
    expect((await voerUit(['clock'], stil)).document).toMatchObject({ error: { code: 'OPTIE_ONTBREEKT' } })
    expect((await voerUit(['clock', '--onzin', 'x'], stil)).document).toMatchObject({
      error: { code: 'OPTIE_ONBEKEND' },
    })
  })
})

describe('het dekkingsverslag', () => {
  const eisen = [
    { id: 'R000-1', region: 'a', module: 'regio', weight: '3' },
    { id: 'R000-2', region: 'a', module: 'regio', weight: '3' },
    { id: 'R001-1', region: 'b', module: 'casus', weight: '1' },
  ]

  test('telt per regio, module en gewicht, met nullen', () => {
    const verslag = dekkingsverslag(eisen, { 'R000-1': { file: 'x', title: 'R000-1 y', result: 'pass' } })
    expect(verslag.uncovered).toEqual(['R000-2', 'R001-1'])
    expect(verslag.regions.map(regio => regio.modules.map(({ module }) => module))).toEqual([
      ['casus', 'regio'],
      ['casus', 'regio'],
    ])
    expect(verslag.regions[0]?.modules[1]?.weights).toEqual({
      '3': { total: 2, covered: 1 },
      '2': { total: 0, covered: 0 },
      '1': { total: 0, covered: 0 },
    })
  })
})
