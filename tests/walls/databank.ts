import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { geheimen, type Geheimen } from '../../service/database/geheimen.ts'
import { metDatabase, type Adressen } from '../../service/database/migreer.ts'
import { kopie, SJABLOON } from '../hulp/database.ts'

const SLOT = 7246299
let teller = 0

async function alsBeheer<T>(url: string, werk: (c: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await werk(client)
  } finally {
    await client.end()
  }
}

/**
 * A database of its own with the world in it: the world is built once per run and seed, by whoever comes first; the others copy it.
 * The template of a run has a number of its own, so a world of an older run is never used.
 */
export async function kopieMet(
  zaad: number,
  bouw: (adressen: Adressen, geheim: Geheimen) => Promise<void>,
): Promise<{ adressen: Adressen; geheim: Geheimen; weg: () => Promise<void> }> {
  const beheerUrl = inject('beheerUrl')
  const naam = `proef_muur_${process.pid}_${teller++}`
  const kast = (wie: string) => path.join(inject('proefMap'), `zaaksleutels-${wie}`)
  const geheim = { ...geheimen(inject('proefMap')), zaaksleutels: kast(naam) }
  await alsBeheer(beheerUrl, async c => {
    await c.query('select pg_advisory_lock($1)', [SLOT])
    const bron = await wereldnaam(c, zaad)
    const er = await c.query('select 1 from pg_database where datname = $1', [bron])
    if (er.rowCount === 0) {
      await ruimOp(c)
      const nieuw = await kopie(beheerUrl, inject('proefMap'))
      await bouw(nieuw.adressen, nieuw.geheim)
      await c.query(`alter database ${new URL(nieuw.adressen.beheer).pathname.slice(1)} rename to ${bron}`)
      fs.renameSync(nieuw.geheim.zaaksleutels, kast(bron))
    }
    await c.query(`drop database if exists ${naam} with (force)`)
    await c.query(`create database ${naam} template ${bron}`)
    fs.copyFileSync(kast(bron), kast(naam))
  })
  const als = (rol: keyof Geheimen['wachtwoorden']) => {
    const url = new URL(metDatabase(beheerUrl, naam))
    url.username = `kring_${rol}`
    url.password = geheim.wachtwoorden[rol]
    return url.toString()
  }
  return {
    geheim,
    adressen: {
      beheer: metDatabase(beheerUrl, naam),
      app: als('app'),
      worker: als('worker'),
      poort: als('poort'),
      vernietiger: als('vernietiger'),
    },
    weg: () => alsBeheer(beheerUrl, async c => void (await c.query(`drop database if exists ${naam} with (force)`))),
  }
}

async function wereldnaam(c: pg.Client, zaad: number): Promise<string> {
  const { rows } = await c.query<{ oid: number }>('select oid from pg_database where datname = $1', [SJABLOON])
  return `muren_${rows[0]?.oid ?? 0}_${zaad >>> 0}`
}

async function ruimOp(c: pg.Client): Promise<void> {
  const { rows } = await c.query<{ datname: string }>(`select datname from pg_database where datname like 'muren\\_%'`)
  for (const { datname } of rows) await c.query(`drop database if exists ${datname} with (force)`)
}
