import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { voerUit } from '../../service/cli/kring.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { systeemActor } from '../../service/worker.ts'
import { CONTEXT } from '../../sturing/monitor/dcat.ts'
import { openBestanden, type Openbestand } from '../../sturing/monitor/index.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

/** What a region makes public: only what it names, whole years, hidden as everywhere, and described so that a catalogue can read it. */
const RIJNMOND = 'rotterdam-rijnmond-2024'
let huis: Huis
beforeAll(async () => {
  huis = await maakHuis({ begin: '2026-03-02T09:00:00.000Z' })
  const regels = (soort: string, dag: string, keer: number) =>
    huis.kijk(
      `insert into kring.telregel (regio, id, soort, dag, vast, gemeente, aantal, kenmerken, vormen, geschreven)
       select $1, gen_random_uuid(), $2, $3::date, $3::date, null, 1, '{}', '{}', clock_timestamp() from generate_series(1, $4::int)`,
      [RIJNMOND, soort, dag, keer],
    )
  await regels('melding', '2024-04-01', 210)
  await regels('melding', '2025-04-01', 4)
  await regels('melding', '2026-02-01', 77)
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const bestandenVan = async (account: string) =>
  (await gelukt((await huis.als(account)).haal<{ bestanden: Openbestand[] }>('/cijfers/opendata'))).bestanden
type Rij = Record<string, string>
const leesCsv = (tekst: string): Rij[] => {
  const [kop = '', ...regels] = tekst.trim().split('\r\n')
  const cellen = (r: string) =>
    [...r.matchAll(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)].map(m => (m[1] ?? '').replace(/^"|"$/g, ''))
  const namen = cellen(kop)
  return regels.map(r => Object.fromEntries(namen.map((n, k) => [n, cellen(r)[k] ?? ''])))
}

test('openbaar is alleen wat de regio noemt, in hele jaren, en wat te klein is ontbreekt', async () => {
  const bea = await huis.als(`beleid.${RIJNMOND}`)
  await gelukt(
    bea.stuur('/cijfers/d004-11/waarden', { bron: 'Jaarverslag', periode: '2025', waarde: 5, vervangt: true }),
  )
  const [csv] = await bestandenVan(`beleid.${RIJNMOND}`)
  const rijen = leesCsv(csv?.inhoud ?? '')
  expect(new Set(rijen.map(r => r['cijfer']))).toEqual(
    new Set(rijen.map(r => r['cijfer']).filter(c => /^d004-(08|09|11|12|13|14|16)$/.test(c ?? ''))),
  )
  const meldingen = rijen.filter(r => r['cijfer'] === 'd004-09' && r['bron']?.startsWith('Geteld'))
  expect(meldingen.map(r => [r['periode'], r['waarde'], r['verborgen']])).toEqual([
    ['2024', '210', 'nee'],
    ['2025', '', 'ja'],
  ])
  expect(meldingen[1]).toMatchObject({ teller: '', noemer: '' })
  expect(meldingen[1]?.['waarom']).toMatch(/te klein/)
  const ingevoerd = rijen.find(r => r['cijfer'] === 'd004-11' && r['periode'] === '2025')
  expect(ingevoerd).toMatchObject({ waarde: '', verborgen: 'ja' })
  for (const r of rijen) expect(r['definitie'], r['cijfer']).not.toBe('')
})

/** The mandatory properties of DCAT-AP-NL 3.0 (its SHACL shapes, with those of DCAT-AP 3.0 under them), and how many there may be. */
const VERPLICHT: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  'dcat:Catalog': {
    ...{ 'dct:title': [1, 9], 'dct:description': [1, 9], 'dct:publisher': [1, 1] },
    ...{ 'dcat:contactPoint': [1, 1], 'dcat:dataset': [1, 99] },
  },
  'dcat:Dataset': {
    ...{ 'dct:title': [1, 9], 'dct:description': [1, 9], 'dct:identifier': [1, 1], 'dct:publisher': [1, 1] },
    ...{ 'dct:creator': [1, 9], 'dcat:contactPoint': [1, 1], 'dcat:theme': [1, 9], 'dct:accessRights': [1, 1] },
  },
  'dcat:Distribution': { 'dcat:accessURL': [1, 1], 'dct:license': [1, 1] },
  'foaf:Agent': { 'foaf:name': [1, 9] },
  'vcard:Kind': { 'vcard:fn': [1, 1] },
}
type Knoop = { readonly [sleutel: string]: unknown }
const isKnoop = (x: unknown): x is Knoop => typeof x === 'object' && x !== null && !Array.isArray(x)
const alsLijst = (x: unknown): readonly unknown[] => (x === undefined ? [] : Array.isArray(x) ? x : [x])
/** Every node with a type, however deep. */
const knopen = (x: unknown): readonly Knoop[] => {
  if (Array.isArray(x)) return x.flatMap(knopen)
  if (!isKnoop(x)) return []
  const { '@context': _context, ...rest } = x
  return [...('@type' in x && !('@value' in x) ? [x] : []), ...Object.values(rest).flatMap(knopen)]
}

test('de beschrijving heeft elke verplichte eigenschap van DCAT-AP-NL 3.0, met waarden uit de lijsten van de EU', async () => {
  const bestanden = await bestandenVan(`beleid.${RIJNMOND}`)
  const csv = bestanden.find(b => b.soort === 'text/csv')
  const catalogus = JSON.parse(bestanden.find(b => b.soort === 'application/ld+json')?.inhoud ?? '') as Knoop
  const alle = knopen(catalogus)
  for (const [soort, eigenschappen] of Object.entries(VERPLICHT)) {
    const van = alle.filter(k => k['@type'] === soort)
    expect(van.length, soort).toBeGreaterThan(0)
    for (const knoop of van)
      for (const [naam, [min, max]] of Object.entries(eigenschappen)) {
        const n = alsLijst(knoop[naam]).length
        expect(n >= min && n <= max, `${soort} ${naam}: ${n}`).toBe(true)
      }
  }
  // every prefix that is used is known, so that a reader can write every name out
  const namen = alle.flatMap(k => Object.keys(k)).filter(k => !k.startsWith('@'))
  for (const naam of namen) expect(Object.keys(CONTEXT), naam).toContain(naam.split(':')[0])
  const [dataset] = alle.filter(k => k['@type'] === 'dcat:Dataset')
  const EU = 'http://publications.europa.eu/resource/authority'
  expect(dataset).toMatchObject({
    'dct:accessRights': { '@id': `${EU}/access-right/PUBLIC` },
    'dct:accrualPeriodicity': { '@id': `${EU}/frequency/ANNUAL` },
    'dct:identifier': 'urn:uuid:6f0e7b0c-8d1e-4a37-9c55-2b1d7a4f3e90',
    'dct:publisher': { '@id': 'https://identifier.overheid.nl/tooi/id/gemeente/gm0599' },
    'dct:temporal': { 'dcat:endDate': { '@value': '2025-12-31', '@type': 'xsd:date' } },
    'dcat:distribution': {
      'dcat:accessURL': { '@id': csv?.naam },
      'dct:license': { '@id': `${EU}/licence/CC0` },
      'dct:format': { '@id': `${EU}/file-type/CSV` },
      'dcat:byteSize': { '@value': String(Buffer.byteLength(csv?.inhoud ?? '')) },
    },
  })
  const codes = alsLijst(dataset?.['dct:spatial']).map(p => (isKnoop(p) ? p['dct:identifier'] : undefined))
  expect(codes).toEqual(expect.arrayContaining(['GM0599', 'GM1963']))
})

test('alleen beleid maakt de bestanden, en een regio zonder regel maakt niets openbaar', async () => {
  expect(await bestandenVan('beleid.ijsselland-2014')).toEqual([])
  for (const kort of ['proces', 'oov', 'beheer', 'team', 'casus', 'aanname'])
    expect((await poging((await huis.als(`${kort}.${RIJNMOND}`)).haal('/cijfers/opendata'))).status, kort).toBe(403)
})

test('dezelfde bestanden als het systeem, met het adres waar zij komen te staan', async () => {
  const boek = regelboek()
  const def = boek.regios.get(RIJNMOND)
  if (def === undefined) throw new Error('Geen regio')
  const documenten = [...def.documenten, ...boek.landelijk.documenten]
  const { bestanden, regels } = await huis.systeem.db.asActor(
    systeemActor(boek, RIJNMOND),
    huis.klok.nu().toISOString(),
    tx => openBestanden(tx, { definitie: () => def, documenten: () => documenten }, 'https://open.voorbeeld.nl/kring/'),
  )
  expect(bestanden[0]).toEqual((await bestandenVan(`beleid.${RIJNMOND}`))[0])
  expect(regels).toBe(leesCsv(bestanden[0]?.inhoud ?? '').length)
  expect(bestanden[1]?.inhoud).toContain(`"https://open.voorbeeld.nl/kring/${RIJNMOND}-resultaten.csv"`)
})

test('de opdrachtregel zegt wat er mist', async () => {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-open-'))
  const probeer = async (...args: string[]) => {
    const { document, code } = await voerUit(['export', 'opendata', ...args], () => undefined)
    return [code, (document as { error?: { code: string } }).error?.code]
  }
  try {
    expect(await probeer('--regio', RIJNMOND)).toEqual([1, 'OPTIE_ONTBREEKT'])
    expect(await probeer('--regio', 'nergens', '--out', map)).toEqual([1, 'REGIO_ONBEKEND'])
    expect(await probeer('--regio', RIJNMOND, '--out', path.join(map, 'weg'))).toEqual([1, 'MAP_ONBEKEND'])
    expect(await probeer('--regio', 'ijsselland-2014', '--out', map)).toEqual([1, 'NIETS_OPENBAAR'])
    expect(await probeer('--regio', RIJNMOND, '--out', map, '--adres', 'http://x')).toEqual([1, 'ADRES_ONBEKEND'])
  } finally {
    fs.rmSync(map, { recursive: true })
  }
})
