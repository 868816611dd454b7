import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'
import pg from 'pg'
import { from as kopieIn } from 'pg-copy-streams'
import type { PrivateKey } from 'openpgp'
import type { Geheimen } from '../database/geheimen.ts'
import { metDatabase, migraties, migreer, type Adressen } from '../database/migreer.ts'
import { openDicht } from './dicht.ts'
import { BestandFout } from './etiket.ts'
import { naamVan, tabellenVan } from './maak.ts'
import { Lezer, type Kop, type Slot, type Tabelkop } from './vorm.ts'

/** What came back: rows written, and rows that the copy says it has and that are not there. */
export type Geladen = { adressen: Adressen; kop: Kop; rijen: number; verloren: number }

/**
 * Fills a new database with a copy: the schema as it was then, the rows with every wall and trigger silent, and then the later migrations.
 * The database in use is not touched. @throws BestandFout when the copy does not fit this version or is not whole
 */
export async function laadKopie(p: {
  bestand: string
  begin: number
  sleutel: PrivateKey
  beheer: string
  database: string
  geheim: Geheimen
  zeg: (regel: string) => void
}): Promise<Geladen> {
  const { inhoud, klaar } = await openKopie(p)
  const lezer = new Lezer(inhoud)
  const kop = await lezer.regel<Kop>()
  const toen = kop.migraties.map(m => m.naam)
  if (toen.some((naam, i) => migraties()[i] !== naam))
    throw new BestandFout(
      'KOPIE_NIEUWER',
      'Deze kopie komt van een andere of nieuwere versie van Kring. Zet eerst die versie neer.',
    )
  const adressen = await migreer(p.beheer, p.database, p.geheim, () => undefined, toen)
  const { slot, rijen } = await schrijf(lezer, kop, adressen.beheer, p.zeg)
  await klaar
  await migreer(p.beheer, p.database, p.geheim, p.zeg)
  const verloren = Object.entries(slot.rijen).reduce(
    (n, [tabel, er]) => n + Math.max(0, er - (rijen.get(tabel) ?? 0)),
    0,
  )
  return { adressen, kop, rijen: [...rijen.values()].reduce((a, b) => a + b, 0), verloren }
}

/** The inside of a copy as it streams by: decrypted piece by piece, each piece checked before it is passed on. */
async function openKopie(p: {
  bestand: string
  begin: number
  sleutel: PrivateKey
}): Promise<{ inhoud: AsyncIterable<Buffer>; klaar: Promise<void> }> {
  try {
    const open = await openDicht(p)
    const inhoud = zlib.createGunzip()
    const klaar = pipeline(open, inhoud)
    // who reads sees the same fault; this keeps it from being nobody's
    klaar.catch(() => undefined)
    return { inhoud, klaar }
  } catch {
    throw kapot()
  }
}

async function schrijf(
  lezer: Lezer,
  kop: Kop,
  beheer: string,
  zeg: (regel: string) => void,
): Promise<{ slot: Slot; rijen: Map<string, number> }> {
  const client = new pg.Client({ connectionString: beheer })
  await client.connect()
  try {
    await zelfdeSchema(client, kop)
    await client.query('begin')
    // what triggers and keys did is in the rows already, and they came from one instant
    await client.query('set local session_replication_role = replica')
    const hier = await tabellenVan(client)
    await client.query(`truncate ${hier.map(t => `kring.${pg.escapeIdentifier(t.tabel)}`).join(', ')}`)
    const rijen = new Map<string, number>()
    for (;;) {
      const volgende = await lezer.regel<Tabelkop | Slot>()
      if ('rijen' in volgende) {
        await zetTellers(client)
        await lezer.tot()
        await client.query('commit')
        await client.query('analyze')
        return { slot: volgende, rijen }
      }
      const stroom = client.query(kopieIn(`copy ${naamVan(volgende)} from stdin (format binary)`))
      await pipeline(stukken(lezer), stroom)
      rijen.set(volgende.tabel, stroom.rowCount)
      zeg(`Teruggezet: ${volgende.tabel}, ${stroom.rowCount} rijen`)
    }
  } catch (fout) {
    if (fout instanceof BestandFout || (fout as { code?: string }).code === '42501') throw magNiet(fout)
    throw kapot()
  } finally {
    await client.end().catch(() => undefined)
  }
}

const kapot = (): BestandFout =>
  new BestandFout('KOPIE_KAPOT', 'Deze kopie is niet heel: zij houdt halverwege op, of er is iets in veranderd.')

const magNiet = (fout: unknown): unknown =>
  fout instanceof BestandFout
    ? fout
    : new BestandFout(
        'BEHEERDER_MAG_NIET',
        'Deze beheerder mag geen kopie terugzetten. Geef hem: alter role ... bypassrls; grant set on parameter session_replication_role to ...',
      )

async function* stukken(lezer: Lezer): AsyncGenerator<Buffer> {
  for (let bytes = await lezer.stuk(); bytes !== null; bytes = await lezer.stuk()) yield bytes
}

/** A migration of the same name that says something else would put rows in the wrong place. */
async function zelfdeSchema(client: pg.Client, kop: Kop): Promise<void> {
  const { rows } = await client.query<{ naam: string; som: string }>(
    'select naam, som from public.kring_migratie order by naam',
  )
  if (JSON.stringify(rows) !== JSON.stringify(kop.migraties))
    throw new BestandFout('KOPIE_ANDERS', 'Deze kopie is gemaakt met andere migraties dan die van deze versie.')
}

/** Numbers that the database gives out itself go on after the highest. */
async function zetTellers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ tabel: string; kolom: string }>(
    `select c.relname as tabel, a.attname as kolom from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'kring'::regnamespace and c.relkind = 'r' and a.attidentity <> ''`,
  )
  for (const { tabel, kolom } of rows) {
    const naam = `kring.${pg.escapeIdentifier(tabel)}`
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce(max(${pg.escapeIdentifier(kolom)}), 0) + 1, false) from ${naam}`,
      [naam, kolom],
    )
  }
}

/** Takes a database away that was made for nothing. */
export async function gooiWeg(beheer: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: metDatabase(beheer, 'postgres') })
  await client.connect()
  try {
    await client.query(`drop database if exists ${pg.escapeIdentifier(database)}`)
  } finally {
    await client.end()
  }
}
