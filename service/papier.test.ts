import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { getDefinitie } from '../kernel/testing/regios.ts'
import { legPapierKlaar } from './papier.ts'

test('elke regio krijgt een bestand met losse formulieren, en een nieuwe start geeft andere nummers', () => {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-papier-'))
  try {
    const regios = ['rotterdam-2014', 'ijsselland-2014'].map(getDefinitie)
    const lees = () =>
      regios.map(({ regio }) => {
        const html = fs.readFileSync(path.join(legPapierKlaar(regios, map), `${regio.id}.html`), 'utf8')
        expect(html).toContain(regio.naam)
        return [...new Set(html.match(/P-[0-9A-Y]{4}-[0-9A-Y]{4}(?=, blad 1)/g))]
      })
    const [eerst, weer] = [lees().flat(), lees().flat()]
    expect(new Set(eerst).size).toBe(20)
    expect(eerst.filter(nummer => weer.includes(nummer))).toEqual([])
  } finally {
    fs.rmSync(map, { recursive: true, force: true })
  }
})
