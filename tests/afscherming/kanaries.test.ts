import { expect, test } from 'vitest'
import { REGELS } from '../../keten/casus/inzage/regels.ts'
import { toeval, zaad } from '../eigenschappen/zaad.ts'
import { verzinGezin } from './gezin.ts'
import { UITGANGEN } from './uitgangen.ts'

const GEZINNEN = 2000

/** Every word in a text, found in one pass: a search per word would take minutes. */
const woordenIn = (inhoud: string): ReadonlySet<string> => new Set(inhoud.match(/KANARIE\d+x\d+x/g) ?? [])

test('in 2000 gezinnen staat in geen kopie en geen brief een woord, naam of plek van een ander', () => {
  const t = toeval(zaad())
  const lek: string[] = []
  const kwijt: string[] = []
  let gezocht = 0
  const soorten = new Map<string, number>()
  for (let n = 0; n < GEZINNEN; n++) {
    const gezin = verzinGezin(t, n)
    for (const uitgang of UITGANGEN.flatMap(maak => maak(gezin))) {
      const er = woordenIn(uitgang.inhoud)
      gezocht += er.size
      const soort = uitgang.naam.split(' ').slice(0, 2).join(' ')
      if (er.size > 0) soorten.set(soort, (soorten.get(soort) ?? 0) + 1)
      for (const k of gezin.kanaries) {
        if (er.has(k.woord) && !uitgang.mag(k)) lek.push(`${uitgang.naam}: ${k.wat}`)
        if (!er.has(k.woord) && (uitgang.hoort?.(k) ?? false)) kwijt.push(`${uitgang.naam}: ${k.wat}`)
      }
    }
  }
  expect(lek.slice(0, 20), `zaad ${zaad()}`).toEqual([])
  expect(kwijt.slice(0, 20), `zaad ${zaad()}`).toEqual([])
  expect(gezocht).toBeGreaterThan(GEZINNEN * 10)
  // each way out was really taken, with words in it
  expect([...soorten].filter(([, keer]) => keer < GEZINNEN / 4).map(([soort]) => soort)).toEqual([])
  expect(soorten.size).toBeGreaterThan(5)
}, 150_000)

test('elk feit van een casus komt voor in de verzonnen gezinnen: een nieuw feit zonder proef valt op', () => {
  const t = toeval(zaad())
  const er = new Set(
    Array.from({ length: 40 }, (_, n) => verzinGezin(t, n)).flatMap(g => g.feiten.map(f => f.soort as string)),
  )
  expect(Object.keys(REGELS).filter(soort => !er.has(soort))).toEqual([])
})
