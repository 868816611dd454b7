import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { maakDb, type Db } from '../../kernel/db.ts'
import { keurJournaal, zetIjkpunt } from '../../kernel/ijkpunt.ts'
import { maakGeheimhouding } from '../../service/geheimhouding.ts'
import { ZONDER_HOUDER } from '../../service/verhaal/zonder-houder.ts'
import { speelJaar } from '../../service/vulling/jaar/jaar.ts'
import { periodeVan } from '../../service/vulling/jaar/kalender.ts'
import { Voortgang } from '../../service/vulling/jaar/voortgang.ts'
import { bulk, type Massauitslag } from '../../service/vulling/massa/massa.ts'
import { systeemActor } from '../../service/worker.ts'
import { kopie, regelboek } from '../hulp/database.ts'

// The same families twice: once by real commands, once in bulk. Then table by table, row by row.
const REGIO = 'rotterdam-2014'
let kop: Awaited<ReturnType<typeof kopie>>
let client: pg.Client
let worker: Db
let tabellen: string[]
let voor: Map<string, string[]>
let indexen: string[]
let uit: Massauitslag
let aantal = 0
const wie = systeemActor(regelboek(), REGIO)
const nu = () => new Date().toISOString()

const INDEXEN = `select pg_get_indexdef(i.indexrelid) || ' ' || i.indisvalid || i.indisready as r from pg_index i join pg_class c on c.oid = i.indrelid
  join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'kring'
  union all select c.conrelid::regclass || ' ' || pg_get_constraintdef(c.oid) || c.convalidated from pg_constraint c
  join pg_namespace n on n.oid = c.connamespace where n.nspname = 'kring' order by 1`
const leesIndexen = async () => (await client.query<{ r: string }>(INDEXEN)).rows.map(r => r.r)

/** Every row of every table as text. */
async function lees(): Promise<Map<string, string[]>> {
  const uit = new Map<string, string[]>()
  for (const tabel of tabellen)
    uit.set(
      tabel,
      (await client.query<{ r: string }>(`select to_jsonb(t)::text as r from kring.${tabel} t`)).rows.map(r => r.r),
    )
  return uit
}

beforeAll(async () => {
  kop = await kopie(inject('beheerUrl'), inject('proefMap'))
  client = new pg.Client({ connectionString: kop.adressen.beheer })
  await client.connect()
  worker = maakDb(kop.adressen.worker, { max: 1 })
  const def = regelboek().regios.get(REGIO)
  const periode = def && periodeVan(def, 2025, new Date())
  if (!def || !periode || 'reden' in periode) throw new Error('geen periode')
  const map = fs.mkdtempSync(path.join(inject('proefMap'), 'massa-'))
  const voortgang = new Voortgang(path.join(map, 'voortgang.jsonl'), 'massa')
  const geheim = maakGeheimhouding(kop.geheim)
  await speelJaar({
    ...{ boek: regelboek(), def, adressen: kop.adressen, geheim, periode, voortgang },
    ...{ aantal: 12, adviezen: 5, chats: 4, zaad: 5, snel: true, zeg: () => undefined, stop: () => false },
  })
  voortgang.sluit()
  tabellen = (
    await client.query<{ t: string }>(
      `select relname as t from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'kring' and relkind = 'r' order by 1`,
    )
  ).rows.map(r => r.t)
  indexen = await leesIndexen()
  voor = await lees()
  aantal = voor.get('zaak')?.length ?? 0
  uit = await bulk({
    ...{
      beheerUrl: kop.adressen.beheer,
      regio: REGIO,
      aantal,
      jaren: 0,
      perGreep: 1,
      alles: true,
      zeg: () => undefined,
    },
    ijkpunt: () => worker.asActor(wie, nu(), tx => zetIjkpunt(tx, kop.geheim.ijkpunt)),
  })
}, 120_000)
afterAll(async () => {
  await Promise.all([client.end(), worker.sluit()])
  await kop.weg()
})

/** Of a row what is the same in a copy: ids become one word unless they are of people who work, and so do names, keys, hashes and numbers. */
function gewoon(tabel: string, rij: string, vast: ReadonlySet<string>): string {
  const waarden = JSON.parse(rij) as Record<string, unknown>
  const weg: { [tabel: string]: string[] } = {
    gebeurtenis: ['zout', 'inhoud_hash', 'vorige', 'hash'],
    stroom: ['hash', 'verankerd'],
    persoon: ['voornamen', 'achternaam', 'geboortedatum', 'postcode', 'huisnummer'],
    zoekkaart: ['voornamen', 'achternaam', 'geboortedatum', 'postcode', 'huisnummer'],
    zoeksleutel: [],
  }
  for (const kolom of weg[tabel] ?? []) waarden[kolom] = typeof waarden[kolom]
  if (tabel === 'zoeksleutel') waarden['sleutel'] = String(waarden['sleutel']).slice(0, 2)
  return JSON.stringify(waarden)
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, id => (vast.has(id) ? id : 'id'))
    .replace(/[MCA]-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}/g, 'nummer')
    .replace(/PROEF-\d+-/g, 'PROEF-')
}

test('elke tabel heeft na het verdubbelen elke rij twee keer: dezelfde gegevens, met eigen ids, namen en sleutels', async () => {
  expect(uit.cases).toBe(aantal)
  const { rows } = await client.query<{ id: string }>(
    'select id from kring.organisatie union select id from kring.mens union select id from kring.rolvervulling',
  )
  const vast = new Set(rows.map(r => r.id))
  const na = await lees()
  let vergeleken = 0
  for (const tabel of tabellen.filter(t => !['ijkpunt', 'ijkpunt_kop'].includes(t))) {
    // a message about no case (what stood out in who looked, roles to look over) goes along with no case
    const hoort = (r: string) => tabel !== 'bericht' || (JSON.parse(r) as { zaak: string | null }).zaak !== null
    const oud = (voor.get(tabel) ?? []).filter(hoort)
    const bekend = new Set(oud.map(r => sleutelVan(tabel, r)))
    const nieuw = (na.get(tabel) ?? []).filter(r => !bekend.has(sleutelVan(tabel, r)) && hoort(r))
    // furniture, and what is about nobody, stays as it was
    const meubels = [
      'mens',
      'organisatie',
      'regio',
      'rolvervulling',
      'bewaarklasse',
      'registerrecht',
      'indexrecht',
      'cijferdeling',
      'telregel',
      'telstand',
      'telmaand',
      'vernietiging',
      'vernietigpost',
      'hervernietiging',
      'vernietigbewijs',
      'aanhouding',
      'noodtoegang',
      'klacht',
      'klachtstap',
      'klager',
      'klachtsper',
      'klachtlid',
      'klachtklok',
      'klachtmaatregel',
      'klachtzaak',
      'klachtsleutel',
      'adviessleutel',
      'steunvraag',
      'steunwoord',
      'steunnotitie',
      'steunsleutel',
      'steuntelling',
      'sperlog',
      'reorganisatie',
      'verhuizing',
      'blikvondst',
      'blikwoord',
      'blikdag',
      'kanarie',
      'mensadres',
      'noodwoord',
      'aanstelling',
      'rolvoorstel',
      'beheerfeit',
      'koppeling',
    ]
    if (meubels.includes(tabel)) {
      expect(nieuw, tabel).toEqual([])
      continue
    }
    const maak = (lijst: string[]) => lijst.map(r => gewoon(tabel, r, vast)).sort()
    expect(maak(nieuw), tabel).toEqual(maak(oud))
    vergeleken += oud.length
  }
  expect(vergeleken).toBeGreaterThan(1500)
})

const sleutelVan = (tabel: string, rij: string): string => {
  const w = JSON.parse(rij) as Record<string, unknown>
  if (tabel === 'gebeurtenis') return `${String(w['stroom'])}.${String(w['positie'])}`
  if (tabel === 'zoeksleutel') return `${String(w['zaak'])}.${String(w['persoon'])}.${String(w['sleutel'])}`
  if (tabel === 'opdracht') return String(w['sleutel'])
  if (tabel === 'bewaarklasse') return String(w['naam'])
  return String(w['id'] ?? `${String(w['zaak'])}.${String(w['persoon'])}`)
}

test('ook advies en chat staan er twee keer, elk advies met een eigen nummer uit zijn id', async () => {
  const { leesbaarNummer } = await import('../../keten/zaak.ts')
  const { rows } = await client.query<{ id: string; nummer: string }>('select id, nummer from kring.advies')
  expect(rows).toHaveLength(10)
  for (const a of rows) expect(a.nummer).toBe(leesbaarNummer('A', a.id))
  const geteld = await client.query<{ n: number }>(
    `select count(*)::int as n from kring.adviescontact group by kanaal = 'chat' order by kanaal = 'chat'`,
  )
  expect(geteld.rows.map(r => r.n)).toEqual([10, 8])
})

test('het journaal is heel, elke open zaak heeft een houder, en elk nummer volgt uit het id', async () => {
  const keuring = await worker.asActor(wie, nu(), tx => keurJournaal(tx, kop.geheim.ijkpunt))
  expect(keuring.broken).toEqual([])
  expect(keuring.streams).toBe(2 * aantal)
  expect(keuring.checkpoints).toBeGreaterThan(0)
  expect((await client.query(ZONDER_HOUDER)).rows).toEqual([{ aantal: 0 }])
  const { leesbaarNummer } = await import('../../keten/zaak.ts')
  const zaken = await client.query<{ id: string; nummer: string }>('select id, nummer from kring.zaak')
  for (const z of zaken.rows) expect(z.nummer).toBe(leesbaarNummer(z.nummer.slice(0, 1), z.id))
})

test('alle indexen en voorwaarden staan er weer, en geen rij wijst naar iets dat er niet is', async () => {
  expect(await leesIndexen()).toEqual(indexen)
  const verwijzingen = await client.query<{ naam: string; tabel: string; def: string }>(
    `select conname as naam, conrelid::regclass::text as tabel, pg_get_constraintdef(oid) as def from pg_constraint
      where contype = 'f' and connamespace = 'kring'::regnamespace`,
  )
  expect(verwijzingen.rows.length).toBeGreaterThan(40)
  // Adding it anew makes the database look at every row.
  await client.query('begin')
  for (const { naam, tabel, def } of verwijzingen.rows)
    await client.query(`alter table ${tabel} drop constraint ${naam}, add constraint ${naam} ${def}`)
  await client.query('rollback')
})
