import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { officieel } from './officieel.ts'

const stuk = {
  soort: 'Besluit tijdelijk huisverbod',
  titel: 'Besluit tijdelijk huisverbod',
  afzender: 'Gemeente Proefstad',
  op: '2026-03-20T22:30:00.000Z',
  kenmerken: [['Kenmerk', 'H-1']] as const,
  delen: [
    { kop: 'Plaats en duur', alineas: ['U moet het huis verlaten.'], lijst: [] },
    {
      kop: 'Feiten en omstandigheden',
      alineas: ['Verzonnen.'],
      lijst: Array.from({ length: 60 }, (_, n) => `feit ${n}: iets verzonnens`),
    },
    { kop: 'Met wie u geen contact mag hebben', alineas: [], lijst: ['Mira Proef'] },
  ],
  ondertekening: ['De burgemeester van Proefstad'],
}

test('een officieel stuk is gemaakt om te bewaren (PDF/A-2) en om voor te lezen (PDF/UA): kenmerk, letters, taal en structuur', async () => {
  const bytes = await officieel(stuk)
  const tekst = bytes.toString('latin1')
  expect(tekst.startsWith('%PDF-1.7')).toBe(true)
  // what the file says of itself
  expect(tekst).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/)
  expect(tekst).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(tekst).toContain('/Type /Metadata')
  expect(tekst).toContain('GTS_PDFA1')
  // the letters go along: every font that is used has a file
  const lettertypen = [...tekst.matchAll(/\/Type \/FontDescriptor/g)].length
  expect(lettertypen).toBeGreaterThan(0)
  expect([...tekst.matchAll(/\/FontFile[23]/g)]).toHaveLength(lettertypen)
  expect(tekst).not.toMatch(/\/BaseFont \/Helvetica/)
  // language, title shown, and the structure a reading machine follows
  expect(tekst).toContain('/Lang (nl-NL)')
  expect(tekst).toMatch(/\/DisplayDocTitle true/)
  expect(tekst).toContain('/MarkInfo')
  expect(tekst).toContain('/Marked true')
  expect(tekst).toContain('/StructTreeRoot')
  const soorten = [...tekst.matchAll(/\/S \/(Document|H1|H2|P|L|LI|LBody)\b/g)].map(m => m[1])
  expect(soorten.filter(s => s === 'H1')).toHaveLength(1)
  expect(soorten.filter(s => s === 'H2')).toHaveLength(3)
  expect(soorten.filter(s => s === 'L')).toHaveLength(2)
  expect(soorten.filter(s => s === 'LI')).toHaveLength(61)
  expect(soorten.filter(s => s === 'Document')).toHaveLength(1)
  expect(tekst).not.toContain('/Encrypt')
})

test('elk getekend woord hoort bij de structuur of is versiering; het stuk loopt over meer bladen', async () => {
  const bytes = await officieel(stuk)
  const tekst = bytes.toString('latin1')
  expect([...tekst.matchAll(/\/Type \/Page\b(?!s)/g)].length).toBeGreaterThan(1)
  const bladen = [...tekst.matchAll(/stream\r?\n/g)].flatMap(m => {
    const begin = m.index + m[0].length
    try {
      const uit = inflateSync(bytes.subarray(begin, tekst.indexOf('endstream', begin))).toString('latin1')
      return /\bBT\b/.test(uit) ? [uit] : []
    } catch {
      return []
    }
  })
  expect(bladen.length).toBeGreaterThan(1)
  for (const blad of bladen) {
    let diep = 0
    for (const regel of blad.split('\n')) {
      if (/\b(BDC|BMC)$/.test(regel)) diep += 1
      if (/^EMC$/.test(regel)) diep -= 1
      if (/T[jJ]$/.test(regel)) expect(diep, regel).toBeGreaterThan(0)
    }
    expect(diep).toBe(0)
  }
})

test('in de eigenschappen staat wat voor stuk het is, en niets over mensen', async () => {
  const tekst = (await officieel(stuk)).toString('latin1')
  expect(tekst).not.toContain('Mira')
  expect(tekst).not.toContain('H-1')
})
