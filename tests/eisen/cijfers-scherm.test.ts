import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { bladVan, type Blad } from '../../sturing/monitor/blad.ts'
import type { Waarde } from '../../sturing/monitor/cijfers.ts'
import { alsCsv, vindIndicator } from '../../sturing/monitor/index.ts'
import { kaartVan } from '../../sturing/monitor/kaart.ts'
import { Inhoud } from '../../sturing/monitor/screens/Cijfer.tsx'

/** What the screen of a figure shows, for every figure of every vision. */
const boek = getRegelboek()
const bladVoor = (regio: string, id: string, eigen: readonly Waarde[] = []): Blad => {
  const def = boek.regios.get(regio)
  const i = def === undefined ? null : vindIndicator(def, id)
  if (def === undefined || i === null) throw new Error(`Geen cijfer ${id}`)
  return bladVan(
    { def, documenten: [...def.documenten, ...boek.landelijk.documenten] },
    i,
    new Map([[i.id, eigen]]),
    [],
  )
}
/** The text of the screen, as it is read. */
const scherm = (blad: Blad): string =>
  renderToStaticMarkup(createElement(Inhoud, { blad, schrijven: true }))
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')

describe.each([...boek.regios])('de cijfers van %s', (regio, def) => {
  test('R001-112 elk cijfer toont bron, definitie en grenzen, op het scherm en in de uitvoer', () => {
    for (const { id } of def.indicatoren) {
      const b = bladVoor(regio, id)
      const [beeld, uitvoer] = [scherm(b), alsCsv(b, 'nl').replaceAll('""', '"')]
      const nodig = [b.definitie.nl, ...b.grenzen.map(g => g.nl), ...b.lijnen.flatMap(l => l.punten.map(p => p.bron))]
      for (const zin of nodig)
        expect([beeld.includes(zin), uitvoer.includes(zin), id, zin]).toEqual([true, true, id, zin])
      expect(beeld, id).toContain(b.bron)
      expect(b.bron, id).toMatch(/regels? \d|art\. \d|^(Norm|CBS)/)
      if (b.grenzen.length === 0) expect(beeld, id).toContain('De bron noemt geen beperkingen.')
    }
  })
})

test('R001-113 het cijfer van de meldingen staat er met richting omhoog en de uitleg', () => {
  const beeld = scherm(bladVoor('utrecht-amersfoort-2015', 'i001-21'))
  expect(beeld).toContain('Omhoog: meer is beter')
  expect(beeld).toContain('Meer is goed: dan komt geweld dat er al is eerder in beeld.')
})

test('een waarde van een gemeente staat op de kaart, naast de regio en het land, en niet tussen de lijnen', () => {
  const def = boek.regios.get('rotterdam-rijnmond-2024')
  if (def === undefined) throw new Error('Geen regio')
  const eigen: readonly Waarde[] = [
    { rij: '1', periode: '2022', waarde: 44.1, precisie: 'precies', bron: 'CBS', gemeente: 'Schiedam' },
  ]
  const kaart = kaartVan({ def, documenten: def.documenten }, new Map([['d004-12', eigen]]))
  const cijfer = kaart.cijfers.find(c => c.id === 'd004-12')
  expect(cijfer?.gemeenten).toMatchObject([{ waar: 'Schiedam', periode: '2022', waarde: 44.1, bron: 'CBS' }])
  expect(cijfer?.naast.map(n => [n.cijfer, n.punten.map(p => p.waarde)])).toEqual([
    ['d004-12', [40.4]],
    ['d004-13', [38]],
  ])
  expect(kaart.gemeenten).toHaveLength(def.gemeenten.length)
  const beeld = scherm(bladVoor('rotterdam-rijnmond-2024', 'd004-12', eigen))
  expect(beeld.match(/<path class="grafiek__lijn/g)).toHaveLength(2)
  expect(beeld).toContain('44,1 procent')
})
