import { expect, test } from 'vitest'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { geopend } from '../../../tests/eisen/hulp/casus.ts'
import { MOEDER, VADER } from '../../../tests/eisen/hulp/melding.ts'
import type { Casus, CasusFeit } from '../casus.ts'
import { evolve } from '../evolve.ts'
import { inzage } from './inzage.ts'

const NU = '2026-03-02T09:00:00.000Z'
const staat = (...feiten: readonly CasusFeit[]) => [geopend(), ...feiten].reduce<Casus>(evolve, { status: 'geen' })
test('SD-25 wie beide is heeft een rol per gebeurtenis, en ziet in de eigen kopie elke eigen rol en geen andere', () => {
  const gebeurtenis = (n: string, rollen: readonly [string, 'slachtoffer' | 'pleger'][]): CasusFeit => ({
    soort: 'GebeurtenisVastgelegd',
    gebeurtenis: idVan(n),
    op: '2026-02-01',
    wat: idVan(`wat ${n}`),
    rollen: rollen.map(([persoon, rol]) => ({ persoon, rol, verantwoordelijk: 'onbekend' })),
  })
  const feiten = [
    geopend(),
    gebeurtenis('een', [
      [MOEDER, 'slachtoffer'],
      [VADER, 'pleger'],
    ]),
    gebeurtenis('twee', [
      [MOEDER, 'pleger'],
      [VADER, 'slachtoffer'],
    ]),
  ]
  const c = staat(...feiten.slice(1))
  if (c.status === 'geen') throw new Error('geen casus')
  expect(c.gebeurtenissen.map(g => g.rollen.find(r => r.persoon === MOEDER)?.rol)).toEqual(['slachtoffer', 'pleger'])
  const kopie = inzage(c, { feiten, teksten: {}, personen: [] }, MOEDER, MOEDER, NU)
  const rollen = kopie.regels.filter(r => r.feit === 'GebeurtenisVastgelegd').map(r => r.velden)
  expect(rollen.map(velden => velden.filter(v => v.veld === 'rol').map(v => v.waarde))).toEqual([
    ['slachtoffer'],
    ['pleger'],
  ])
  expect(JSON.stringify(kopie)).not.toContain(VADER)
})
