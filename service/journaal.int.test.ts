import { generateKeyPairSync } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { maakDb, type Db } from '../kernel/db.ts'
import { keurJournaal, type Keuring } from '../kernel/ijkpunt.ts'
import { inhoudHash, ketenHash, NUL, type Metagegevens } from '../kernel/streams.ts'
import { invoer } from '../tests/eisen/hulp/voordeur.ts'
import { regelboek } from '../tests/hulp/database.ts'
import { maakHuis, type Huis } from '../tests/hulp/huis.ts'
import { BOEK, leesBoek, zetIjkpuntInBoek } from './ijkpuntenboek.ts'
import { doe, neemAan } from './verhaal/handelingen.ts'
import { systeemActor } from './worker.ts'

const paar = generateKeyPairSync('ed25519')
const sleutels = {
  prive: paar.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  publiek: paar.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
}
const wie = systeemActor(regelboek(), 'rotterdam-2014')
let huis: Huis
let db: Db
let id: string
let map: string
const boek = () => path.join(map, BOEK)
const nu = () => huis.klok.nu().toISOString()
const ijkpunt = () => zetIjkpuntInBoek({ db, sleutels, map, nu: huis.klok.nu }, wie)
const keur = (): Promise<Keuring> => db.asActor(wie, nu(), tx => keurJournaal(tx, sleutels, leesBoek(map)))

/** Two reports, one of four events; a checkpoint halfway and one at the end. */
beforeEach(async () => {
  huis = await maakHuis()
  map = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-ijkpunten-'))
  db = maakDb(huis.adressen.worker, { max: 2 })
  const anna = await huis.als('aanname.rotterdam-2014')
  id = await neemAan(anna, invoer())
  await doe(anna, `/meldingen/${id}/contacten`, { partij: 'politie', verslag: 'Gebeld.' })
  await ijkpunt()
  await neemAan(anna, invoer())
  for (const verslag of ['Opnieuw gebeld.', 'Nog eens gebeld.'])
    await doe(anna, `/meldingen/${id}/contacten`, { partij: 'politie', verslag })
  await ijkpunt()
})
afterEach(async () => {
  expect(huis.fouten).toEqual([])
  await db.sluit()
  await huis.sluit()
  fs.rmSync(map, { recursive: true })
})
/** As the administrator, past every guard. */
const metDeHand = (sql: string, waarden: unknown[] = []) => huis.kijk(sql, waarden)
const breuken = async () => (await keur()).broken.map(b => [b.stroom, b.positie, b.wat])

test('een ongerept journaal heeft geen breuk, en een ijkpunt zonder nieuws wordt niet gezet', async () => {
  expect(await keur()).toEqual({ streams: 2, events: 5, broken: [], checkpoints: 2 })
  expect(await ijkpunt()).toBeNull()
})

test('een gebeurtenis wordt vernietigd zonder dat de keten breekt', async () => {
  await metDeHand(
    'update kring.gebeurtenis set inhoud = null, zout = null, vernietigd_op = now(), vernietigd_besluit = gen_random_uuid() where stroom = $1 and positie = 2',
    [id],
  )
  expect(await breuken()).toEqual([])
})

describe('wat met de hand is veranderd, wordt bij naam genoemd', () => {
  test('de inhoud van een gebeurtenis', async () => {
    await metDeHand(
      `update kring.gebeurtenis set inhoud = inhoud || '{"partij":"justitie"}' where stroom = $1 and positie = 2`,
      [id],
    )
    expect(await breuken()).toEqual([[id, 2, 'de inhoud is veranderd']])
  })
  test.each([
    ['wie', 'mens = gen_random_uuid()'],
    ['wanneer', `op = op + interval '1 second'`],
    ['in welke rol', `rol = 'teamcoordinator'`],
    ['met welk doel', `doel = 'onderzoek'`],
    ['wat voor feit', `soort = 'CrisisIngezet'`],
  ])('%s', async (_wat, zet) => {
    await metDeHand(`update kring.gebeurtenis set ${zet} where stroom = $1 and positie = 3`, [id])
    expect(await breuken()).toEqual([[id, 3, 'de gegevens van deze gebeurtenis zijn veranderd']])
  })
  test('een gat in het midden', async () => {
    await metDeHand('delete from kring.gebeurtenis where stroom = $1 and positie = 2', [id])
    expect((await breuken())[0]).toEqual([id, 3, 'gebeurtenis 2 ontbreekt'])
  })
  test('een afgeknipte staart', async () => {
    await metDeHand('delete from kring.gebeurtenis where stroom = $1 and positie = 4', [id])
    expect(await breuken()).toEqual([[id, 4, 'de laatste gebeurtenissen van deze stroom ontbreken']])
  })
  test('een afgeknipte staart waarvan ook de kop is bijgewerkt', async () => {
    await metDeHand('delete from kring.gebeurtenis where stroom = $1 and positie = 4', [id])
    await metDeHand(
      'update kring.stroom set positie = 3, verankerd = 3, hash = (select hash from kring.gebeurtenis where stroom = $1 and positie = 3) where id = $1',
      [id],
    )
    expect(await breuken()).toEqual([[id, 4, 'een getekend ijkpunt kent meer gebeurtenissen dan er zijn']])
  })
  test('een verdwenen stroom, met kop en al', async () => {
    await metDeHand('delete from kring.gebeurtenis where stroom = $1', [id])
    await metDeHand('delete from kring.stroom where id = $1', [id])
    expect(await breuken()).toEqual([[id, 4, 'een getekend ijkpunt kent meer gebeurtenissen dan er zijn']])
  })
  test('een stroom die helemaal opnieuw is uitgerekend', async () => {
    await herschrijf(id)
    expect(await breuken()).toEqual([[id, 4, 'komt niet overeen met het getekende ijkpunt']])
  })
  test('een ijkpunt', async () => {
    const [eerste] = await huis.kijk<{ nummer: string }>('select min(nummer) as nummer from kring.ijkpunt')
    await metDeHand('update kring.ijkpunt set gebeurtenissen = gebeurtenissen - 1 where nummer = $1', [eerste?.nummer])
    expect(await breuken()).toEqual([
      [`ijkpunt ${eerste?.nummer}`, 0, 'de handtekening of de inhoud van dit ijkpunt klopt niet'],
    ])
  })
  test('een ijkpunt dat ertussenuit is gehaald', async () => {
    const [n] = await huis.kijk<{ eerste: string; laatste: string }>(
      'select min(nummer) as eerste, max(nummer) as laatste from kring.ijkpunt',
    )
    await metDeHand('delete from kring.ijkpunt_kop where ijkpunt = $1', [n?.eerste])
    await metDeHand('delete from kring.ijkpunt where nummer = $1', [n?.eerste])
    expect(await breuken()).toEqual([
      [`ijkpunt ${n?.laatste}`, 0, 'de handtekening of de inhoud van dit ijkpunt klopt niet'],
      [`ijkpunt ${n?.eerste}`, 0, 'op deze plaats staat in de database een ander ijkpunt dan in het ijkpuntenboek'],
      [`ijkpunt ${n?.laatste}`, 0, 'dit ijkpunt staat in het ijkpuntenboek en niet meer in de database'],
    ])
  })
})

/** Everything after the first checkpoint gone, heads and all: inside the database nothing is missing. */
async function knipNaEersteIjkpunt(): Promise<string> {
  const [n] = await huis.kijk<{ eerste: string; laatste: string }>(
    'select min(nummer) as eerste, max(nummer) as laatste from kring.ijkpunt',
  )
  await metDeHand('delete from kring.ijkpunt_kop where ijkpunt = $1', [n?.laatste])
  await metDeHand('delete from kring.ijkpunt where nummer = $1', [n?.laatste])
  await metDeHand(
    `delete from kring.gebeurtenis g where not exists (select 1 from kring.ijkpunt_kop k where k.stroom = g.stroom and k.positie >= g.positie)`,
  )
  await metDeHand(
    'delete from kring.stroom s where not exists (select 1 from kring.ijkpunt_kop k where k.stroom = s.id)',
  )
  await metDeHand(
    'update kring.stroom s set positie = k.positie, verankerd = k.positie, hash = k.hash from kring.ijkpunt_kop k where k.stroom = s.id',
  )
  return n?.laatste ?? ''
}

describe('het ijkpuntenboek buiten de database', () => {
  test('elk ijkpunt staat erin, genummerd, en alleen de eigenaar leest het', async () => {
    expect(leesBoek(map).map(r => r?.volg)).toEqual([1, 2])
    expect(fs.statSync(boek()).mode & 0o777).toBe(0o600)
  })
  test('het laatste ijkpunt weg, met de staart erbij: het boek noemt het', async () => {
    const laatste = await knipNaEersteIjkpunt()
    const weg = [`ijkpunt ${laatste}`, 0, 'dit ijkpunt staat in het ijkpuntenboek en niet meer in de database']
    expect(await breuken()).toEqual([weg])
    // without the book nobody would know: that is why it is kept, and kept elsewhere too
    const zonder = await db.asActor(wie, nu(), tx => keurJournaal(tx, sleutels))
    expect(zonder).toEqual({ streams: 1, events: 2, broken: [], checkpoints: 1 })
  })
  test('een nieuw ijkpunt op de plaats van het weggenomene verbergt het niet', async () => {
    await knipNaEersteIjkpunt()
    await neemAan(await huis.als('aanname.rotterdam-2014'), invoer())
    await ijkpunt()
    const [, tweede] = leesBoek(map)
    expect(await breuken()).toEqual([
      [
        `ijkpunt ${tweede?.nummer}`,
        0,
        'op deze plaats staat in de database een ander ijkpunt dan in het ijkpuntenboek',
      ],
    ])
  })
  test('een regel veranderen, weghalen of verzinnen valt op', async () => {
    const [een = '', twee = ''] = fs.readFileSync(boek(), 'utf8').split('\n')
    const met = async (...regels: string[]) => {
      fs.writeFileSync(boek(), regels.map(r => `${r}\n`).join(''))
      return breuken()
    }
    expect(await met(een, twee)).toEqual([])
    expect(await met(een.replace('"volg":1', '"volg":3'), twee)).toEqual([
      ['ijkpuntenboek regel 1', 0, 'deze regel is niet door Kring getekend'],
    ])
    expect(await met(twee)).toEqual([['ijkpuntenboek regel 1', 0, 'hier hoort regel 1 en staat regel 2']])
    expect(await met(een, 'geen regel')).toEqual([
      ['ijkpuntenboek regel 2', 0, 'deze regel is niet door Kring getekend'],
    ])
  })
  test('wat een storing buiten het boek hield komt er bij het volgende ijkpunt in, een halve regel telt niet', async () => {
    const [een = '', twee = ''] = fs.readFileSync(boek(), 'utf8').split('\n')
    fs.writeFileSync(boek(), `${een}\n${twee.slice(0, 40)}`)
    expect(await breuken()).toEqual([])
    await neemAan(await huis.als('aanname.rotterdam-2014'), invoer())
    await ijkpunt()
    expect(leesBoek(map).map(r => r?.volg)).toEqual([1, 2, 3])
    expect(await keur()).toMatchObject({ broken: [], checkpoints: 3 })
  })
})

type Rij = Omit<Metagegevens, 'op'> & { op: Date; inhoud: Record<string, unknown>; zout: Buffer }

/** What somebody with full power and the code would do: change the first event and calculate everything after it anew. */
async function herschrijf(stroom: string): Promise<void> {
  const rijen = await huis.kijk<Rij>(
    'select regio, stroom, positie, slice, soort, op, mens, rol, organisatie, doel, opdracht, inhoud, zout from kring.gebeurtenis where stroom = $1 order by positie',
    [stroom],
  )
  let vorige: Buffer = NUL
  for (const { zout, ...rij } of rijen) {
    const inhoud = rij.positie === 1 ? { ...rij.inhoud, acuut: true } : rij.inhoud
    const { inhoud: _weg, op, ...rest } = rij
    const hashVanInhoud = inhoudHash(zout, inhoud)
    const hash = ketenHash(vorige, { ...rest, op: op.toISOString() }, hashVanInhoud)
    await metDeHand(
      'update kring.gebeurtenis set inhoud = $3, inhoud_hash = $4, vorige = $5, hash = $6 where stroom = $1 and positie = $2',
      [stroom, rij.positie, JSON.stringify(inhoud), hashVanInhoud, vorige, hash],
    )
    vorige = hash
  }
  await metDeHand('update kring.stroom set hash = $2 where id = $1', [stroom, vorige])
}
