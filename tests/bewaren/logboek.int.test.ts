import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Compile } from 'typebox/compile'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakGeheimhouding } from '../../service/geheimhouding.ts'
import { openLogboek } from '../../service/logboek/openen.ts'
import { BestandFout } from '../../service/reservekopie/etiket.ts'
import { schrijfOp, UITGIFTEBOEK } from '../../service/logboek/opschrijven.ts'
import { pseudoniemVan } from '../../service/logboek/pseudoniem.ts'
import type { Inzagerij } from '../../service/logboek/regels.ts'
import { geefUit, type Etiket, type Uitgegeven } from '../../service/logboek/uitgeven.ts'
import { LdvRegel, NenRegel } from '../../service/logboek/vorm.ts'
import { geheimeSleutel, openbareSleutel } from '../../service/reservekopie/sleutel.ts'
import { neemAan, openMelding } from '../../service/verhaal/handelingen.ts'
import { invoer, MOEDER } from '../eisen/hulp/voordeur.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

const REGIO = 'rotterdam-2014'
const NA = '2026-04-15T00:00:00.000Z'
let huis: Huis
let map: string
let uit: Uitgegeven[]
let rijen: Inzagerij[]
let etiket: Omit<Etiket, 'soort' | 'sleutel'>

beforeAll(async () => {
  huis = await maakHuis()
  map = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-logboek-'))
  const anna = await huis.als(`aanname.${REGIO}`)
  const id = await neemAan(anna, invoer({ verbanden: [] }))
  await openMelding(anna, id)
  await (await huis.als('casus.ijsselland-2014')).haal(`/meldingen/${id}`)
  const op = huis.klok.nu()
  etiket = {
    ...{ nummer: randomUUID(), voor: 'privacyfunctionaris, Proeforganisatie', regios: [REGIO] },
    ...{ van: '2026-03-01T23:00:00.000Z', tot: '2026-03-31T22:00:00.000Z' },
    ...{ op: op.toISOString(), verloopt: new Date(op.getTime() + 30 * 86_400_000).toISOString() },
  }
  await schrijfOp({ db: huis.systeem.db, boek: regelboek(), map, etiket, nieuwId: randomUUID })
  rijen = await huis.kijk<Inzagerij>('select * from kring.inzage where regio = $1 order by op, id', [REGIO])
  const { sleutel } = await openbareSleutel(map)
  const pseudoniem = pseudoniemVan(maakGeheimhouding(huis.geheim))
  uit = await geefUit({ beheer: huis.adressen.beheer, map, etiket, sleutel, pseudoniem })
}, 120_000)
afterAll(async () => {
  await huis.sluit()
  fs.rmSync(map, { recursive: true, force: true })
})

async function lees(i: number): Promise<Record<string, never>[]> {
  const naar = path.join(map, `open-${i}-${randomUUID()}.jsonl`)
  const bestand = uit[i]?.file ?? ''
  await openLogboek({ bestand, uit: naar, sleutel: await geheimeSleutel(map, null), nu: huis.klok.nu() })
  const regels = fs.readFileSync(naar, 'utf8').split('\n').filter(Boolean)
  return regels.map(r => JSON.parse(r) as Record<string, never>)
}

test('elke regel van het inzagelogboek staat in beide logboeken, met hetzelfde spoor, en alleen in het ene staat wie keek', async () => {
  const [ldv, nen] = [await lees(0), await lees(1)]
  const [isLdv, isNen] = [Compile(LdvRegel), Compile(NenRegel)]
  expect([ldv.filter(r => !isLdv.Check(r)), nen.filter(r => !isNen.Check(r))]).toEqual([[], []])
  const sporen = rijen.map(r => r.id.replaceAll('-', '')).toSorted()
  expect(sporen.length).toBe(3)
  expect(nen.map(r => r['trace_id']).toSorted()).toEqual(sporen)
  expect([...new Set(ldv.map(r => r['trace_id']))].toSorted()).toEqual(sporen)
  expect([uit[0]?.lines, uit[1]?.lines]).toEqual([ldv.length, nen.length])
  const [zonder, met] = [JSON.stringify(ldv), JSON.stringify(nen)]
  for (const r of rijen) expect([zonder.includes(r.mens), met.includes(r.mens)]).toEqual([false, true])
  // a person is one pseudonym, the same in both; the id and the name of nobody are in either
  const personen = [...new Set(rijen.flatMap(r => r.personen))]
  expect(personen.length).toBeGreaterThan(1)
  for (const tekst of [zonder, met]) {
    for (const p of personen) expect(tekst).not.toContain(p)
    expect(tekst).not.toContain(MOEDER.achternaam)
  }
})

test('dat het logboek is uitgegeven staat in het logboek en in een boek daarbuiten, met voor wie', async () => {
  const [regel] = await huis.kijk<{ rol: string; doel: string }>(
    `select rol, doel from kring.inzage where wat = 'logboek.Uitgegeven' and gevraagd = $1`,
    [etiket.nummer],
  )
  expect(regel).toEqual({ rol: 'systeem', doel: 'blikken' })
  const boek = fs.readFileSync(path.join(map, UITGIFTEBOEK), 'utf8')
  expect(JSON.parse(boek)).toMatchObject({ nummer: etiket.nummer, voor: etiket.voor, verloopt: etiket.verloopt })
})

test('SD-45 het bestand is dicht, alleen van zijn eigenaar, zegt voor wie het is, en gaat na zijn dag of zonder sleutel niet open', async () => {
  const bestand = uit[1]?.file ?? ''
  const bytes = fs.readFileSync(bestand)
  expect(fs.statSync(bestand).mode & 0o077).toBe(0)
  expect(bytes.toString('latin1').split('\n')[0]).toContain(etiket.voor)
  for (const r of rijen) expect(bytes.includes(r.mens)).toBe(false)
  const sleutel = await geheimeSleutel(map, null)
  const naar = path.join(map, 'nooit.jsonl')
  const probeer = (p: Partial<Parameters<typeof openLogboek>[0]>) =>
    openLogboek({ bestand, uit: naar, sleutel, nu: huis.klok.nu(), ...p }).catch((f: unknown) =>
      f instanceof BestandFout ? f.code : f,
    )
  expect(await probeer({ nu: new Date(NA) })).toBe('VERLOPEN')
  expect(await probeer({ sleutel: null })).toBe('SLEUTEL_ONTBREEKT')
  const half = path.join(map, 'half.kring')
  fs.writeFileSync(half, bytes.subarray(0, bytes.length - 40))
  expect(await probeer({ bestand: half })).toBe('KAPOT')
  expect(await probeer({ bestand: path.join(map, UITGIFTEBOEK) })).toBe('GEEN_LOGBOEK')
  expect(fs.existsSync(naar)).toBe(false)
})
