import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** A part of Kring that people use: it has a face of its own. */
const slices = ['keten', 'sturing', 'vertrouwen'].flatMap(laag =>
  fs
    .readdirSync(laag)
    .filter(naam => fs.existsSync(path.join(laag, naam, 'index.ts')))
    .map(naam => `${laag}/${naam}`),
)

type Weg = { wie: string; tekst: string; toetsen: { bestand: string; titel: string }[] }

/** The ways somebody could use this against people, as its README names them; what is left open has no test and says so. */
function wegen(readme: string): Weg[] {
  const [, deel = ''] = readme.split(/^## Misbruik$/m)
  const [eigen = ''] = deel.split(/^## /m)
  return eigen
    .split(/^- /m)
    .slice(1)
    .map(punt => ({
      wie: /^\*\*(.+?)\*\*/.exec(punt)?.[1] ?? '',
      tekst: punt.replace(/\s+/g, ' ').trim(),
      toetsen: [...punt.matchAll(/Toets: `([^`]+)`, "([^\n]+)"/g)].map(([, bestand = '', titel = '']) => ({
        bestand,
        titel,
      })),
    }))
}
const OPEN = 'Wat open blijft'

/** A title as it stands in a test file, from its first letter to its last: a name that only occurs in a comment is none. */
const heeftToets = (bestand: string, titel: string): boolean =>
  fs.existsSync(bestand) && ["'", '"', '`'].some(q => fs.readFileSync(bestand, 'utf8').includes(`${q}${titel}${q}`))

test('SD-50 van elke slice staat er hoe een pleger, collega of nieuwsgierige haar kan misbruiken, en welke toets daartegen is', () => {
  expect(slices.length).toBeGreaterThan(20)
  const mis = slices.flatMap(slice => {
    const bestand = `${slice}/README.md`
    if (!fs.existsSync(bestand)) return [`${slice}: geen README.md`]
    const alle = wegen(fs.readFileSync(bestand, 'utf8'))
    const tegengehouden = alle.filter(w => w.wie !== OPEN)
    return [
      ...(tegengehouden.length < 3 ? [`${slice}: ${tegengehouden.length} wegen, drie is het minste`] : []),
      ...alle.filter(w => w.wie === '').map(w => `${slice}: zegt niet wie: ${w.tekst.slice(0, 60)}`),
      ...alle.filter(w => w.tekst.length < 80).map(w => `${slice}: te kort: ${w.tekst}`),
      ...tegengehouden.filter(w => w.toetsen.length === 0).map(w => `${slice}: zonder toets: ${w.tekst.slice(0, 60)}`),
      ...alle.flatMap(w => w.toetsen).flatMap(t => (heeftToets(t.bestand, t.titel) ? [] : [`${slice}: ${t.bestand} heeft geen "${t.titel}"`])), // prettier-ignore
    ]
  })
  expect(mis).toEqual([])
})

test('een verzonnen toets en een weg zonder mens vallen op', () => {
  const tekst =
    '# x\n\n## Misbruik\n\n- **Pleger** doet iets.\n  Toets: `tests/misbruik/misbruik.test.ts`, "zo heet er geen"\n- iets\n\n## Verder\n\n- niet dit\n'
  const [pleger, iets, ...rest] = wegen(tekst)
  expect(rest).toEqual([])
  expect([pleger?.wie, pleger?.toetsen.map(t => t.titel), iets?.wie]).toEqual(['Pleger', ['zo heet er geen'], ''])
  expect(heeftToets('tests/misbruik/misbruik.test.ts', ['zo heet', 'er geen'].join(' -'))).toBe(false)
  expect(heeftToets('tests/misbruik/misbruik.test.ts', ['een verzonnen', 'toets en'].join(' '))).toBe(false)
  expect(heeftToets('tests/misbruik/misbruik.test.ts', 'een verzonnen toets en een weg zonder mens vallen op')).toBe(
    true,
  )
})
