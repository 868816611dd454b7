import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { blad, druk } from './druk.ts'

const brief = {
  adres: ['Petra Voorbeeldsma', 'Verzonnenlaan 12', '1000 AA  Proefstad'],
  datum: '2 maart 2026',
  kenmerk: 'Kenmerk: C-1',
  onderwerp: 'Kennismaken',
  alineas: ['Beste Voorbeeldsma,', 'Graag maak ik kennis met u.'],
  ondertekening: ['Met vriendelijke groet,', 'Carla Proef'],
}

test('SD-20 in de eigenschappen van de brief staat niemand en niets; in het venster alleen de ontvanger', async () => {
  const tekst = (await druk(brief)).toString('latin1')
  const eigenschappen = JSON.stringify(blad(brief).info)
  expect(eigenschappen).not.toMatch(/Voorbeeldsma|Kennismaken|Carla|C-1/)
  expect(tekst).not.toMatch(/Voorbeeldsma|Verzonnenlaan|Carla/)
  const [eerste] = blad(brief).content as { stack: string[]; absolutePosition: { x: number; y: number } }[]
  expect(eerste?.stack).toEqual(brief.adres)
  // 20 mm from the left and 50 mm from the top: where the window of the envelope is.
  expect([eerste?.absolutePosition.x, eerste?.absolutePosition.y].map(n => Math.round(((n ?? 0) * 25.4) / 72))).toEqual(
    [20, 50],
  )
})

test('de brief draagt zijn taal en zijn letters, en past op een blad', async () => {
  const bytes = await druk(brief)
  const tekst = bytes.toString('latin1')
  expect(tekst).toContain('/Lang (nl-NL)')
  expect(tekst).toContain('/FontFile2')
  expect([...tekst.matchAll(/\/Type \/Page\b(?!s)/g)]).toHaveLength(1)
  // The page is drawn: its stream unpacks and shows text.
  const begin = tekst.indexOf('stream\n') + 7
  expect(inflateSync(bytes.subarray(begin, tekst.indexOf('\nendstream', begin))).toString('latin1')).toMatch(/T[jJ]/)
})
