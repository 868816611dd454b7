import { Readable } from 'node:stream'
import zlib from 'node:zlib'
import pg from 'pg'
import { to as kopieUit } from 'pg-copy-streams'
import { verlooptNa } from './etiket.ts'
import { schrijfDicht } from './dicht.ts'
import { openbareSleutel } from './sleutel.ts'
import { EERSTE, EINDE, regel, stuk, type Etiket, type Kop, type Slot, type Tabelkop } from './vorm.ts'

/** How long a copy may exist: long enough to notice a loss, short enough that what was destroyed is soon gone there too (SD-5). */
export const DAGEN = 60

export type Gemaakt = Etiket & { bytes: number; rijen: number; tabellen: number; sleutelGemaakt: boolean }

/**
 * Writes an encrypted copy of everything that stands in the database at one instant, while Kring goes on.
 * The file appears whole or not at all; readable by its owner only.
 * @param beheer address of an administrator who may look past the walls; for another PostgreSQL refuses, rather than leave out rows
 * @throws when the database is lost or the disk is full; then there is no file
 */
export async function maakKopie(p: {
  beheer: string
  map: string
  bestand: string
  nu: Date
  dagen?: number
  zeg: (regel: string) => void
}): Promise<Gemaakt> {
  const { sleutel, gemaakt } = await openbareSleutel(p.map)
  const client = new pg.Client({ connectionString: p.beheer })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    // a wall that would leave out rows is an error here, never a smaller copy
    await client.query('set local row_security = off')
    const feiten = await client.query<{ n: string }>('select count(*) as n from kring.gebeurtenis')
    const etiket: Etiket = {
      op: p.nu.toISOString(),
      verloopt: verlooptNa(p.nu, p.dagen ?? DAGEN),
      sleutel: sleutel.getFingerprint(),
      feiten: Number(feiten.rows[0]?.n ?? 0),
    }
    const telling: Record<string, number> = {}
    const binnen = Readable.from(inhoud(client, etiket.op, telling, p.zeg), { objectMode: false })
    const gepakt = binnen.pipe(zlib.createGzip({ level: 1 }))
    binnen.once('error', fout => gepakt.destroy(fout))
    const bytes = await schrijfDicht({
      bestand: p.bestand,
      buiten: `${EERSTE}${JSON.stringify(etiket)}`,
      sleutel,
      inhoud: gepakt,
    })
    const rijen = Object.values(telling).reduce((a, b) => a + b, 0)
    return {
      ...etiket,
      bytes,
      rijen,
      tabellen: Object.keys(telling).length,
      sleutelGemaakt: gemaakt,
    }
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function* inhoud(
  client: pg.Client,
  op: string,
  telling: Record<string, number>,
  zeg: (regel: string) => void,
): AsyncGenerator<Buffer> {
  yield regel(await kopVan(client, op))
  const tabellen = await tabellenVan(client)
  for (const kop of tabellen) {
    yield regel(kop)
    const stroom = client.query(kopieUit(`copy ${naamVan(kop)} to stdout (format binary)`))
    for await (const bytes of stroom as AsyncIterable<Buffer>) yield* stuk(bytes)
    yield EINDE
    telling[kop.tabel] = stroom.rowCount
    zeg(`Gekopieerd: ${kop.tabel}, ${stroom.rowCount} rijen`)
  }
  yield regel({ rijen: telling } satisfies Slot)
}

/** `kring.tabel (kolom, kolom)`, quoted. */
export const naamVan = ({ tabel, kolommen }: Tabelkop): string =>
  `kring.${pg.escapeIdentifier(tabel)} (${kolommen.map(pg.escapeIdentifier).join(', ')})`

async function kopVan(client: pg.Client, op: string): Promise<Kop> {
  const migraties = await client.query<{ naam: string; som: string }>(
    'select naam, som from public.kring_migratie order by naam',
  )
  return { op, migraties: migraties.rows }
}

/** Every table with the columns that can be written back. */
export async function tabellenVan(client: pg.Client): Promise<Tabelkop[]> {
  const { rows } = await client.query<{ tabel: string; kolommen: string[] }>(
    `select c.relname as tabel, array_agg(a.attname::text order by a.attnum) as kolommen
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relnamespace = 'kring'::regnamespace and c.relkind = 'r' group by c.relname order by c.relname`,
  )
  return rows
}
