import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { BEGIN, regelboek } from '../../tests/hulp/database.ts'
import { demoMensen } from '../demo/mensen.ts'
import { richtIn, zetMensen } from '../vulling/inrichten.ts'
import { geheimen } from './geheimen.ts'
import { metDatabase, migreer } from './migreer.ts'

const NAAM = `beheerder_${process.pid}`
const DATABASE = `proef_${NAAM}`
let baas: pg.Client
let adres: string

beforeAll(async () => {
  baas = new pg.Client({ connectionString: inject('beheerUrl') })
  await baas.connect()
  const wachtwoord = randomBytes(12).toString('hex')
  await baas.query(`create role ${NAAM} login createdb createrole password '${wachtwoord}'`)
  const url = new URL(inject('beheerUrl'))
  url.username = NAAM
  url.password = wachtwoord
  adres = url.toString()
})
afterAll(async () => {
  await baas.query(`drop database if exists ${DATABASE} with (force)`)
  await baas.query(`reassign owned by ${NAAM} to current_user`)
  await baas.query(`drop owned by ${NAAM}`)
  await baas.query(`drop role ${NAAM}`)
  await baas.end()
})

test('een beheerder die alleen rollen en databases mag maken richt Kring in, en nog eens verandert niets', async () => {
  const map = inject('proefMap')
  const geheim = geheimen(map)
  const een = await migreer(adres, DATABASE, geheim, () => undefined)
  await richtIn(een.beheer, regelboek(), BEGIN)
  const mensen = [...regelboek().regios.values()].flatMap(demoMensen)
  await zetMensen(een.beheer, mensen, '2014-01-01T00:00:00Z')
  const gezegd: string[] = []
  await migreer(adres, DATABASE, geheim, regel => void gezegd.push(regel))
  expect(gezegd).toEqual([])

  const kijk = new pg.Client({ connectionString: metDatabase(inject('beheerUrl'), DATABASE) })
  await kijk.connect()
  const { rows } = await kijk.query<{ mensen: number; maken: boolean; super: boolean }>(
    `select (select count(*)::int from kring.mens where onderwerp = any($2)) as mensen,
       has_schema_privilege('kring_wachter', 'kring', 'create') or has_schema_privilege('kring_vernietiging', 'kring', 'create') as maken,
       (select rolsuper from pg_roles where rolname = $1) as super`,
    [NAAM, mensen.map(mens => mens.onderwerp)],
  )
  await kijk.end()
  expect(rows[0]).toEqual({ mensen: mensen.length, maken: false, super: false })
})
