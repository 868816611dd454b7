import { generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { maakDb, type Db } from '../kernel/db.ts'
import { keurJournaal, zetIjkpunt, type Keuring } from '../kernel/ijkpunt.ts'
import { inhoudHash, ketenHash, NUL, type Metagegevens } from '../kernel/streams.ts'
import { invoer } from '../tests/eisen/hulp/voordeur.ts'
import { regelboek } from '../tests/hulp/database.ts'
import { maakHuis, type Huis } from '../tests/hulp/huis.ts'
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
const nu = () => huis.klok.nu().toISOString()
const ijkpunt = () => db.asActor(wie, nu(), tx => zetIjkpunt(tx, sleutels))
const keur = (): Promise<Keuring> => db.asActor(wie, nu(), tx => keurJournaal(tx, sleutels))

/** Two reports, one of four events; a checkpoint halfway and one at the end. */
beforeEach(async () => {
  huis = await maakHuis()
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
    expect((await breuken()).map(([wat]) => wat)).toEqual([`ijkpunt ${n?.laatste}`])
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
