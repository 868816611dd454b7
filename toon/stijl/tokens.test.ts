import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const kleuren = new Map(
  [...css.matchAll(/--kring-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, naam = '', licht = '', donker = '']) => [naam, { licht, donker }],
  ),
)

// Text on every ground it may stand on needs 4.5:1; the edge of a field and the focus ring need 3:1.
const tekst = [
  ...['inkt', 'inkt-zacht', 'water', 'gevaar', 'accent'].flatMap(op =>
    ['papier', 'kaart', 'zand'].map(grond => [op, grond]),
  ),
  ...['water', 'letop', 'goed', 'gevaar'].map(toon => [toon, `${toon}-licht`]),
  ...['inkt', 'inkt-zacht'].flatMap(op =>
    ['water-licht', 'letop-licht', 'gevaar-licht', 'goed-licht'].map(g => [op, g]),
  ),
  ['water-diep', 'water-licht'],
  ['op-water', 'water'],
  ['op-water', 'water-diep'],
  ['op-gevaar', 'gevaar'],
  ['papier', 'inkt'],
]
const rand = ['papier', 'kaart', 'zand'].map(grond => ['lijn-sterk', grond])

describe('tokens', () => {
  it.each(['licht', 'donker'] as const)('houden genoeg contrast in %s', thema => {
    const zwak = [...tekst.map(paar => [...paar, 4.5]), ...rand.map(paar => [...paar, 3])].filter(
      ([op, grond, minstens]) => contrast(kleur(op, thema), kleur(grond, thema)) < Number(minstens),
    )
    expect(zwak).toEqual([])
  })
})

function kleur(naam: string | number | undefined, thema: 'licht' | 'donker'): string {
  const gevonden = kleuren.get(String(naam))
  if (gevonden === undefined) throw new Error(`onbekende kleur ${naam}`)
  return gevonden[thema]
}

function contrast(a: string, b: string): number {
  const [licht = 0, donker = 0] = [helderheid(a), helderheid(b)].sort((x, y) => y - x)
  return (licht + 0.05) / (donker + 0.05)
}

function helderheid(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(i => {
    const deel = parseInt(hex.slice(i, i + 2), 16) / 255
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
