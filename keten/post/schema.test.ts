import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { leesXml } from '../../service/post/xml.ts'
import { proefbericht, proefgezin } from '../../service/verhaal/politiebericht.ts'
import {
  bevestiging,
  foutbericht,
  gebrek,
  leesVtMelding,
  LEGE_KOP,
  verzoekTotOnderzoek,
  vtTerugkoppeling,
} from './index.ts'
import type { Vto } from './terugkoppeling.ts'

// The schemas are not ours to give away: the folder is named by KRING_REFERENTIE (docs/beheer.md).
const map = path.join(process.env['KRING_REFERENTIE'] ?? '', 'schemas/corv-stuf-jeugdzorg-1.0.9/vtberichten')
const er = process.env['KRING_REFERENTIE'] !== undefined && fs.existsSync(map)
if (!er) process.stdout.write('keten/post/schema.test.ts: not run: no schemas (set KRING_REFERENTIE)\n')

const bestanden = er
  ? fs.readdirSync(map).map(naam => ({ fileName: naam, contents: fs.readFileSync(path.join(map, naam), 'utf8') }))
  : []
const schema = (begin: string) => bestanden.filter(b => b.fileName === begin)
async function fouten(xml: string, begin = 'jz0100_msg_vtberichten_resolved2025.xsd'): Promise<string[]> {
  const uit = await validateXML({
    xml: [{ fileName: 'bericht.xml', contents: xml }],
    schema: schema(begin),
    preload: bestanden.filter(b => b.fileName !== begin),
  })
  return uit.errors.map(e => e.message)
}

const gewoon = { referentie: 'PROEF-0001', nummer: 'PL-PROEF-0001', personen: proefgezin('Voorbeeldsma', '2991AA') }
const GOED = proefbericht(gewoon)
const stuur = {
  zender: { organisatie: 'Veilig Thuis Proef', applicatie: 'Kring' },
  ontvanger: { organisatie: 'Politie Proefstad & "Co" <x>', applicatie: 'Proefsysteem' },
  referentie: '0b0e6c1e-0000-4000-8000-000000000001',
  op: '2026-03-02T09:00:00.000Z',
}
const kind = {
  voornamen: 'Kind',
  tussenvoegsel: 'van',
  achternaam: 'Voorbeeldsma',
  geboortedatum: '2018-06',
  geslacht: 'x',
  bsn: '999990019',
  straat: 'Proefstraat',
  huisnummer: '12 bis',
  postcode: '2991AA',
  plaats: 'Barendrecht',
  ongeboren: false,
}
const vto: Vto = {
  stuur,
  nummer: 'M-2345-6789',
  startOp: '2026-03-02T09:00:00.000Z',
  besluitOp: '2026-03-05T09:00:00.000Z',
  kinderen: [kind],
  ouders: [{ ...kind, voornamen: 'Petra', geboortedatum: 'onbekend', geslacht: 'v', bsn: null, huisnummer: null }],
  veiligThuis: 'Veilig Thuis Proef',
  medewerker: 'Anna Voorbeeld',
  documentId: '0b0e6c1e-0000-4000-8000-000000000002',
  document64: Buffer.from('Verzonnen reden.').toString('base64'),
}

describe.skipIf(!er)('tegen de schemas van StUF-Jeugdzorg 1.0.9', () => {
  test('het proefbericht is een geldige VT-melding', async () => {
    expect(await fouten(GOED)).toEqual([])
  })
  test('de VT-terugkoppeling is geldig, met en zonder uitkomst', async () => {
    const t = { stuur, nummer: 'M-2345-6789', meldingnummer: 'PL-PROEF-0001', veiligThuis: 'Veilig Thuis Proef' }
    expect(await fouten(vtTerugkoppeling({ ...t, besluiten: ['OVD-LOK'] }))).toEqual([])
    expect(await fouten(vtTerugkoppeling({ ...t, besluiten: ['OND'] }))).toEqual([])
    expect(await fouten(vtTerugkoppeling({ ...t, besluiten: ['EIND'] }))).toEqual([])
    expect(await fouten(vtTerugkoppeling({ ...t, besluiten: [] }))).toEqual([])
  })
  test('het Verzoek tot Onderzoek is geldig, ook als Kring bijna niets weet', async () => {
    expect(await fouten(verzoekTotOnderzoek(vto))).toEqual([])
    const kaal = {
      ...kind,
      tussenvoegsel: '',
      geboortedatum: 'ongeboren',
      bsn: null,
      straat: null,
      huisnummer: null,
      postcode: null,
      plaats: null,
      ongeboren: true,
    }
    expect(await fouten(verzoekTotOnderzoek({ ...vto, kinderen: [kaal], ouders: [] }))).toEqual([])
    expect(await fouten(verzoekTotOnderzoek({ ...vto, kinderen: [], ouders: [] }))).toEqual([])
  })
  test('bevestiging en foutbericht zijn geldig', async () => {
    const kop = { ...LEGE_KOP, zender: 'Politie Proefstad', zenderApplicatie: 'Proef', referentie: 'PROEF-0001' }
    const a = { id: stuur.referentie, op: stuur.op }
    for (const xml of [
      bevestiging(kop, a),
      foutbericht(kop, a, gebrek('ontbreekt', 7, 'vtMeldingDi01/object')),
      foutbericht(LEGE_KOP, a, gebrek('doctype')),
    ])
      expect(await fouten(xml)).toEqual([])
  })

  // Line by line: leave it out, or write it twice; Kring's verdict and that of the schemas must be the same.
  const regels = GOED.split('\n')
  const eenRegel = regels.flatMap((r, n) =>
    /^\s*<([A-Za-z]+:[\w.]+)[ >].*<\/\1>\s*$/.test(r) || /^\s*<[^/?][^>]*\/>\s*$/.test(r) ? [n] : [],
  )
  test('Kring en de schemas oordelen gelijk als een regel ontbreekt of er twee keer staat', async () => {
    expect(eenRegel.length).toBeGreaterThan(30)
    const varianten = eenRegel.flatMap(n => [
      regels.filter((_r, i) => i !== n).join('\n'),
      regels.flatMap((r, i) => (i === n ? [r, r] : [r])).join('\n'),
    ])
    const ongelijk: string[] = []
    for (const [i, xml] of varianten.entries()) {
      const knoop = leesXml(Buffer.from(xml))
      const eigen = 'code' in knoop ? false : leesVtMelding(knoop).ok
      const volgensSchema = (await fouten(xml)).length === 0
      if (eigen !== volgensSchema)
        ongelijk.push(`${i % 2 === 0 ? 'weg' : 'dubbel'}: ${regels[eenRegel[i >> 1] ?? 0]?.trim()}`)
    }
    expect(ongelijk).toEqual([])
  }, 120_000)
})
