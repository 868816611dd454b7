import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { maakKluis } from './kluis.ts'
import { stuksleutels } from './sleutelbestand.ts'

const map = () => fs.mkdtempSync(path.join(os.tmpdir(), 'kring-kluis-'))
const bytes = Buffer.from('Verzonnen verslag over een verzonnen gezin.')

test('wat onder zegel gaat is niet te lezen, en gaat alleen op zijn eigen plek weer open', () => {
  const kluis = maakKluis(stuksleutels(map()))
  const z = kluis.verzegel(bytes, 'regio/zaak/bestand')
  expect(z.cijfer.includes('Verzonnen')).toBe(false)
  expect(kluis.open(z, 'regio/zaak/bestand')).toEqual(bytes)
  expect(() => kluis.open(z, 'regio/andere-zaak/bestand')).toThrow()
})

test('een veranderde byte, een andere sleutel of een weggenomen sleutel: niets gaat open', () => {
  const kluis = maakKluis(stuksleutels(map()))
  const z = kluis.verzegel(bytes, 'plek')
  const kapot = Buffer.from(z.cijfer)
  kapot[20] = (kapot[20] ?? 0) ^ 1
  expect(() => kluis.open({ ...z, cijfer: kapot }, 'plek')).toThrow('niet meer heel')
  expect(() => kluis.open({ ...z, omhuld: Buffer.alloc(z.omhuld.length) }, 'plek')).toThrow()
  expect(() => maakKluis(stuksleutels(map())).open(z, 'plek')).toThrow('ontbreekt')
})

test('elk stuk heeft een eigen sleutel: twee keer hetzelfde is twee keer iets anders', () => {
  const kluis = maakKluis(stuksleutels(map()))
  const [a, b] = [kluis.verzegel(bytes, 'plek'), kluis.verzegel(bytes, 'plek')]
  expect(a.cijfer.equals(b.cijfer)).toBe(false)
  expect(a.omhuld.equals(b.omhuld)).toBe(false)
})

test('na het wisselen van de buitenste sleutel blijven oude stukken te lezen', () => {
  const [oud, nieuw] = [stuksleutels(map()), stuksleutels(map())]
  const z = maakKluis(oud).verzegel(bytes, 'plek')
  const samen = maakKluis({ nu: nieuw.nu, sleutels: { ...oud.sleutels, ...nieuw.sleutels } })
  expect(samen.open(z, 'plek')).toEqual(bytes)
  expect(samen.verzegel(bytes, 'plek').sleutel).toBe(nieuw.nu)
})

test('het sleutelbestand is alleen voor zijn eigenaar, blijft hetzelfde, en een kapot bestand wordt nooit vervangen', () => {
  const plek = map()
  const eerst = stuksleutels(plek)
  const bestand = path.join(plek, 'stuksleutels.json')
  expect(fs.statSync(bestand).mode & 0o777).toBe(0o600)
  expect(stuksleutels(plek)).toEqual(eerst)
  fs.writeFileSync(bestand, '{}')
  expect(() => stuksleutels(plek)).toThrow('docs/beheer.md')
  expect(fs.readFileSync(bestand, 'utf8')).toBe('{}')
})
