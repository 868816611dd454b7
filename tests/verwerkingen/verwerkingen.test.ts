import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { doelen } from '../../kernel/actor.ts'
import { voerUit } from '../../service/cli/kring.ts'
import { maakRoutes, slices } from '../../service/slices.ts'
import { verwerkingen, verwerkingenblad } from '../../service/verwerkingen.ts'

const regels = verwerkingen(maakRoutes(getRegelboek(path.resolve('regios'))), slices)
const regel = (id: string) => regels.find(r => r.id === id)

test('elk doel heeft een regel, en de rollen en gegevens komen uit de code', () => {
  expect(regels.map(r => r.id)).toEqual(Object.keys(doelen))
  // what nobody does anything for is no processing: it would be a line without a way
  expect(regels.filter(r => r.blikken + r.opdrachten === 0).map(r => r.id)).toEqual([])
  for (const r of regels) {
    expect([r.id, r.van.length, r.betrokkenen.length, r.bewaren.length].every(n => n !== 0)).toBe(true)
    expect(r.grond, r.id).toMatch(/AVG art\.|geen persoonsgegevens/)
  }
  expect(regel('levering')).toMatchObject({ rollen: ['Medewerker beleidsinformatie'], ontvangers: ['CBS'] })
  expect(regel('huisverbod')?.bewaren).toEqual(['huisverbod: 5 jaar (Wet tijdelijk huisverbod art. 10 lid 1)'])
})

test('sturing ziet in het register geen gegevens van een persoon, een dossier of een melder', () => {
  const sturing = regel('sturing')?.gegevens.join(' ') ?? ''
  for (const woord of ['naam', 'burgerservicenummer', 'wat er gebeurde', 'wie meldde'])
    expect(sturing).not.toContain(woord)
})

test('docs/verwerkingen.md is wat de code zegt', async () => {
  // written by `npx vitest run --project puur tests/verwerkingen -u`
  await expect(verwerkingenblad(regels)).toMatchFileSnapshot('../../docs/verwerkingen.md')
})

test('kring verwerkingen geeft hetzelfde, en weigert wat het niet kent', async () => {
  const uit = await voerUit(['verwerkingen', '--json'], () => undefined)
  expect(uit).toEqual({ code: 0, document: { processings: regels } })
  expect((await voerUit(['verwerkingen', '--onzin'], () => undefined)).code).toBe(1)
})

test('elk risico in docs/dpia.md heeft maatregelen, en elke toets die zij noemt bestaat', () => {
  const tekst = fs.readFileSync('docs/dpia.md', 'utf8')
  const risicos = tekst.split(/^### /m).slice(1)
  expect(risicos.length).toBeGreaterThanOrEqual(8)
  for (const r of risicos) {
    const naam = r.split('\n')[0] ?? ''
    expect([naam, /^- Wat kan er gebeuren: /m.test(r), /^- Wat doet Kring: /m.test(r), /^- Wat blijft over: /m.test(r)]).toEqual([naam, true, true, true]) // prettier-ignore
    const toetsen = [...r.matchAll(/`(tests\/[^`]+|service\/[^`]+|keten\/[^`]+)`, "([^"\n]+)"/g)]
    expect(toetsen.length, naam).toBeGreaterThan(0)
    for (const [, bestand = '', titel = ''] of toetsen)
      expect([bestand, titel, fs.readFileSync(bestand, 'utf8').includes(`'${titel}`)]).toEqual([bestand, titel, true])
  }
  for (const r of regels) expect(tekst).toContain(`verwerkingen.md#${r.id}`)
})
