import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { regelboek } from '../../tests/hulp/database.ts'
import { proefkoppelingen, PROEFGEHEIM } from '../verhaal/politiebericht.ts'
import { koppelingVan, leesKoppelingen } from './koppelingen.ts'

const map = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-koppelingen-'))
afterAll(() => fs.rmSync(map, { recursive: true }))
const bestand = (inhoud: unknown): string => {
  const pad = path.join(map, 'koppelingen.json')
  fs.writeFileSync(pad, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud))
  return pad
}
const goed = proefkoppelingen(['rotterdam-2014'])
const [een] = goed

describe('het bestand met koppelingen', () => {
  test('een goed bestand wordt gelezen', () => {
    expect(leesKoppelingen(bestand(goed), regelboek())).toEqual(goed)
  })
  test.each([
    ['geen JSON', 'x', 'geen JSON'],
    ['een geheim in plaats van de hash', [{ ...een, geheimSha256: PROEFGEHEIM }], 'juiste vorm'],
    ['een onbekende regio', [{ ...een, regio: 'nergens' }], 'onbekende regio: nergens'],
    ['een onbekende regio bij een ontvanger', [{ ...een, ontvangers: { x: 'nergens' } }], 'onbekende regio: nergens'],
    ['twee koppelingen met een geheim', [een, { ...een, naam: 'ander' }], 'eigen geheim'],
  ])('%s houdt de start tegen, en zegt waarom', (_wat, inhoud, zin) => {
    expect(() => leesKoppelingen(bestand(inhoud), regelboek())).toThrow(zin)
  })
})

describe('van wie is dit geheim', () => {
  test('alleen van de koppeling met deze hash', () => {
    expect(koppelingVan(goed, `Bearer ${PROEFGEHEIM}`)?.naam).toBe('proefpolitie')
  })
  test.each([
    undefined,
    '',
    'Bearer',
    'Bearer kort',
    `Basic ${PROEFGEHEIM}`,
    `Bearer ${PROEFGEHEIM}x`,
    `bearer ${PROEFGEHEIM}`,
  ])('niet van %s', kop => {
    expect(koppelingVan(goed, kop)).toBeNull()
  })
})
