import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  ASVS_LIJST,
  asvsVerslag,
  EISEN_PER_HOOFDSTUK,
  hoofdstukVan,
  leesAsvs,
  NIVEAU_DRIE,
  type Eis,
} from '../../service/cli/asvs.ts'

const tekst = fs.readFileSync(ASVS_LIJST, 'utf8')
const gelezen = leesAsvs(tekst)
const eisen: readonly Eis[] = typeof gelezen === 'string' ? [] : gelezen
const blad = fs.readFileSync(path.resolve('docs/veiligheid.md'), 'utf8')
const som = (getallen: Readonly<Record<number, number>>) => Object.values(getallen).reduce((a, b) => a + b, 0)
/** Level 3 of the chapters that are answered at levels 1 and 2 only; `10.4.12-16` is five items. */
const NIET_GEVRAAGD = `
  1.2.10 1.3.12 1.5.3 2.3.5 2.4.2 3.1.1 3.2.3 3.3.5 3.4.7-8 3.5.6-8 3.6.1 3.7.3-5 4.1.4-5 4.2.2-5 5.2.4-6 5.3.3
  6.3.5-8 6.4.5-6 6.5.6-8 6.6.4 6.7.1-2 7.5.3 10.2.3 10.3.5 10.4.12-16 11.1.3-4 11.2.4-5 11.3.4-5 11.5.2 11.6.2
  11.7.1-2 12.1.4-5 12.3.5 13.1.2-4 13.2.6 13.3.3-4 13.4.6-7 15.1.4-5 15.2.4-5 15.4.1-4 17.1.2 17.2.5-8`
  .trim()
  .split(/\s+/)
  .flatMap(reeks => {
    const [, paragraaf = '', van = '', tot = van] = /^(\d+\.\d+)\.(\d+)(?:-(\d+))?$/.exec(reeks) ?? []
    return Array.from({ length: Number(tot) - Number(van) + 1 }, (_, n) => `${paragraaf}.${Number(van) + n}`)
  })
const regel = (id: string) => tekst.split('\n').find(r => r.includes(`{ id: ${id},`)) ?? ''

describe('de lijst van ASVS 5.0', () => {
  test('is heel: 253 eisen van niveau 1 en 2, en niveau 3 voor recht, gegevens en logboeken', () => {
    expect(gelezen).not.toBeTypeOf('string')
    expect(som(EISEN_PER_HOOFDSTUK)).toBe(253)
    expect(eisen.length).toBe(253 + som(NIVEAU_DRIE))
    expect(eisen.filter(e => e.niveau === 1)).toHaveLength(70)
  })

  test('met wat van niveau 3 niet gevraagd is erbij zijn het alle 345, per paragraaf van een af zonder gat', () => {
    const alle = [...eisen.map(e => e.id), ...NIET_GEVRAAGD]
    expect(new Set(alle).size).toBe(345)
    for (const paragraaf of new Set(alle.map(id => id.slice(0, id.lastIndexOf('.'))))) {
      const ids = alle.filter(id => id.startsWith(`${paragraaf}.`))
      expect(new Set(ids)).toEqual(new Set(ids.map((_, n) => `${paragraaf}.${n + 1}`)))
    }
  })

  test('wat gehaald heet heeft een bewijs dat er is: het bestand, de kop erin, de titel van de toets', () => {
    const mis = eisen.flatMap(e => (e.stand === 'gehaald' ? bezwaren(e) : []))
    expect(mis).toEqual([])
  })

  test('wat open of niet van toepassing is noemt geen toets, en zegt in een zin waarom', () => {
    for (const e of eisen.filter(x => x.stand !== 'gehaald')) {
      expect([e.id, e.toets, e.bewijs]).toEqual([e.id, undefined, undefined])
      expect(e.hoe).toMatch(/^\S.{8,}\.$/)
    }
  })

  test('het blad over veiligheid noemt elke eis die openstaat, en geen andere als open', () => {
    const open = eisen.filter(e => e.stand === 'open').map(e => e.id)
    const genoemd = [...deel(blad, 'Wat openstaat').matchAll(/^- (\d+\.\d+\.\d+): /gm)].map(m => m[1] ?? '')
    expect(genoemd).toEqual(open)
  })

  test('de tabel per hoofdstuk in het blad klopt met de lijst', () => {
    const rijen = [
      ...deel(blad, 'Hoever Kring is').matchAll(/^\| (\d+) [^|]*\| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm),
    ]
    const tel = (h: number, stand?: Eis['stand']) =>
      eisen.filter(e => hoofdstukVan(e.id) === h && (stand === undefined || e.stand === stand)).length
    const verwacht = Object.keys(EISEN_PER_HOOFDSTUK).map(k => {
      const h = Number(k)
      return [h, tel(h), tel(h, 'gehaald'), tel(h, 'open'), tel(h, 'nvt')]
    })
    expect(rijen.map(r => r.slice(1, 6).map(Number))).toEqual(verwacht)
  })
})

describe('een lijst die niet klopt wordt met een zin geweigerd', () => {
  test.each([
    ['geen YAML', '{', /geen YAML/],
    ['een onbekende stand', tekst.replace('stand: open', 'stand: bijna'), /heeft niet de vorm van een eis: stand/],
    ['een nummer dat er twee keer staat', `${tekst}${regel('1.1.1')}\n`, /^1\.1\.1 staat er twee keer in\.$/],
    ['een nummer dat ontbreekt', tekst.replace(`${regel('3.4.1')}\n`, ''), /Hoofdstuk 3 hoort 19 eisen/],
    ['niveau 3 dat ontbreekt', tekst.replace(`${regel('16.5.4')}\n`, ''), /Hoofdstuk 16 hoort 1 eisen van niveau 3/],
    ['gehaald zonder bewijs', tekst.replace(/, bewijs: 'service\/post\/xml.ts'/, ''), /1\.1\.1 heet gehaald/],
  ])('%s', (_naam, fout, zin) => {
    expect(leesAsvs(fout)).toMatch(zin)
  })
})

test('het antwoord telt wat van toepassing is, wat gehaald is, de toetsen een keer, en noemt wat openstaat', () => {
  const eis = (id: string, stand: Eis['stand'], meer: Partial<Eis> = {}): Eis => ({
    ...{ id, niveau: 1, stand, onderwerp: 'proef', hoe: 'Een zin die iets zegt.' },
    ...meer,
  })
  const proef = { bewijs: 'a.test.ts', toets: 'het klopt' }
  expect(
    asvsVerslag([
      eis('1.1.1', 'gehaald', proef),
      eis('1.1.2', 'gehaald', proef),
      eis('1.2.1', 'open'),
      eis('1.2.2', 'nvt'),
    ]),
  ).toEqual({ applicable: 3, met: 2, tests: 1, open: ['1.2.1'] })
})

/** What is wrong with the proof of an item: its file, its heading, or the title of its test. */
function bezwaren({ id, bewijs = '', toets }: Eis): string[] {
  const [bestand = '', kop] = bewijs.split('#')
  if (bestand === '' || !fs.existsSync(path.resolve(bestand))) return [`${id}: ${bestand} is er niet`]
  const inhoud = fs.readFileSync(path.resolve(bestand), 'utf8')
  if (kop !== undefined && !new Set(inhoud.split('\n')).has(`## ${kop}`))
    return [`${id}: geen kop "${kop}" in ${bestand}`]
  if (toets === undefined) return /\.test\.tsx?$/.test(bestand) ? [`${id}: een toets zonder titel`] : []
  const titel = ["'", '`', '"'].some(teken => inhoud.includes(`${teken}${toets}`))
  return /\.test\.tsx?$/.test(bestand) && titel ? [] : [`${id}: geen toets "${toets}" in ${bestand}`]
}

/** The part of a page under one heading. */
const deel = (tekst: string, kop: string): string => tekst.split(/^## /m).find(d => d.startsWith(`${kop}\n`)) ?? ''
