import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { projectMap } from '../map.ts'
import type { Geheimen } from './geheimen.ts'

/** Addresses of the database, one per role; the administrator is used for migrations only. */
export type Adressen = { beheer: string; app: string; worker: string; poort: string; vernietiger: string }

const ROLLEN = ['app', 'worker', 'poort', 'vernietiger'] as const

/**
 * Makes the roles and brings the schema up to date: ordered SQL files, each in a transaction of its own, each once.
 * A file that was changed after it ran is refused: history does not change.
 * @param tot which files, in their order; all of them unless a backup of an earlier version is put back
 * @returns the address of each role
 */
export async function migreer(
  beheerUrl: string,
  database: string,
  geheim: Geheimen,
  zeg: (regel: string) => void,
  tot: readonly string[] = migraties(),
): Promise<Adressen> {
  await maakDatabase(beheerUrl, database)
  const beheer = metDatabase(beheerUrl, database)
  const client = new pg.Client({ connectionString: beheer })
  await client.connect()
  try {
    // One migrator at a time, over the whole server: roles are shared between databases.
    await client.query('select pg_advisory_lock(7246213)')
    await maakRollen(client, geheim)
    await client.query(
      `create table if not exists public.kring_migratie (naam text primary key, som text not null, op timestamptz not null default now())`,
    )
    const gedaan = new Map(
      (await client.query<{ naam: string; som: string }>('select naam, som from public.kring_migratie')).rows.map(r => [
        r.naam,
        r.som,
      ]),
    )
    for (const naam of tot) {
      const sql = fs.readFileSync(path.join(projectMap, 'db', 'migrations', naam), 'utf8')
      const som = createHash('sha256').update(sql).digest('hex')
      const eerder = gedaan.get(naam)
      if (eerder === som) continue
      if (eerder !== undefined)
        throw new Error(
          `Migratie ${naam} is gewijzigd nadat zij draaide. Maak een nieuwe migratie; verander geen oude.`,
        )
      await client.query('begin')
      await client.query(MAG_GEVEN)
      await client.query(sql)
      await client.query('reset role')
      await client.query(GEEFT_NIET_MEER)
      await client.query('insert into public.kring_migratie (naam, som) values ($1, $2)', [naam, som])
      await client.query('commit')
      zeg(`Migratie ${naam}`)
    }
  } finally {
    await client.end()
  }
  const als = (rol: (typeof ROLLEN)[number]) => {
    const url = new URL(beheer)
    url.username = `kring_${rol}`
    url.password = geheim.wachtwoorden[rol]
    return url.toString()
  }
  return { beheer, app: als('app'), worker: als('worker'), poort: als('poort'), vernietiger: als('vernietiger') }
}

/**
 * Giving a function to the guard, the destroyer or the counter asks that they may make something in the schema, unless the administrator is a superuser.
 * They may so for this one transaction, which nobody else sees.
 */
const MAKERS = 'kring_wachter, kring_vernietiging, kring_levering, kring_teller, kring_nood, kring_blikken'
const inSchema = (wat: string) => `do $$ begin
  if to_regnamespace('kring') is not null then
    set local role kring_owner; ${wat}; reset role;
  end if;
end $$`
const MAG_GEVEN = inSchema(`grant create on schema kring to ${MAKERS}`)
const GEEFT_NIET_MEER = inSchema(`revoke create on schema kring from ${MAKERS}`)

export const metDatabase = (url: string, database: string): string => {
  const nieuw = new URL(url)
  nieuw.pathname = `/${database}`
  return nieuw.toString()
}

/** Hundreds of commands of many shapes, each but a few times: planning each anew costs more than doing it. For tests, stories and filling. */
export const EEN_PLAN = '-c plan_cache_mode=force_generic_plan'
/** The same address, with settings for each connection beside what it already asks (as TLS). */
export const metOpties = (url: string, opties: string): string => {
  const nieuw = new URL(url)
  nieuw.searchParams.set('options', opties)
  return nieuw.toString()
}

/** The names of the migrations, in the order in which they run. */
export const migraties = (): string[] =>
  fs
    .readdirSync(path.join(projectMap, 'db', 'migrations'))
    .filter(n => n.endsWith('.sql'))
    .sort()

async function maakDatabase(beheerUrl: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  try {
    const er = await client.query('select 1 from pg_database where datname = $1', [database])
    if (er.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(database)}`)
  } finally {
    await client.end()
  }
}

/** Login roles with passwords from the secrets; owner, guard, destroyer and counter cannot sign in. */
async function maakRollen(client: pg.Client, geheim: Geheimen): Promise<void> {
  const namen = new Set(
    (await client.query<{ rolname: string }>(`select rolname from pg_roles where rolname like 'kring\\_%'`)).rows.map(
      r => r.rolname,
    ),
  )
  for (const naam of [
    'kring_owner',
    'kring_wachter',
    'kring_vernietiging',
    'kring_inrichter',
    'kring_levering',
    'kring_teller',
    'kring_nood',
    'kring_blikken',
  ]) {
    if (!namen.has(naam)) await client.query(`create role ${naam} nologin nosuperuser nobypassrls`)
    await client.query(`grant ${naam} to current_user`)
  }
  for (const rol of ROLLEN) {
    const naam = `kring_${rol}`
    if (!namen.has(naam)) await client.query(`create role ${naam} login nosuperuser nobypassrls noinherit`)
    await client.query(`alter role ${naam} password ${pg.escapeLiteral(geheim.wachtwoorden[rol])}`)
  }
  const database = (await client.query<{ d: string }>('select current_database() d')).rows[0]?.d ?? ''
  await client.query(`grant create on database ${pg.escapeIdentifier(database)} to kring_owner`)
}
