import type pg from 'pg'

/** A row of a family as the database gives it as JSON, and the table it is in. */
export type Rij = { tabel: string; waarden: Readonly<Record<string, unknown>> }
/** A family in the sample: every row that the command path wrote about it, in whatever table. */
export type Voorbeeld = { zaken: number; open: boolean; rijen: readonly Rij[] }
/** The columns of a table with their type, in order. */
export type Kolommen = ReadonlyMap<string, readonly { naam: string; type: string }[]>

/** How rows of each table hang on cases; a table with a column `zaak` hangs on that. What is not about a case stays out. */
const HANGT: { [tabel: string]: string } = {
  zaak: 't.id = any($2)',
  stroom: 't.id = any($2)',
  gebeurtenis: 't.stroom = any($2)',
  persoon:
    'exists (select 1 from kring.zaak_persoon z where z.regio = t.regio and z.persoon = t.id and z.zaak = any($2))',
  persoon_bsn:
    'exists (select 1 from kring.zaak_persoon z where z.regio = t.regio and z.persoon = t.persoon and z.zaak = any($2))',
  opdracht: `(t.antwoord ->> 'id')::uuid = any($2)`,
  inzage: '(t.zaak = any($2) or t.gevraagd = any($2))',
}

/** Tables and columns as they are in this database, so that a new table joins by itself. */
export async function leesKolommen(client: pg.Client): Promise<Kolommen> {
  const { rows } = await client.query<{ tabel: string; naam: string; type: string }>(
    `select c.relname as tabel, a.attname as naam, format_type(a.atttypid, a.atttypmod) as type
       from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'kring' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped order by c.relname, a.attnum`,
  )
  const uit = new Map<string, { naam: string; type: string }[]>()
  for (const { tabel, naam, type } of rows) uit.set(tabel, [...(uit.get(tabel) ?? []), { naam, type }])
  return uit
}

/** After how many days a row of this table is gone, by the retention class in the comment of the table; those that stay longest are left out. */
export async function leesBewaren(client: pg.Client): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ tabel: string; klasse: string | null }>(
    `select c.relname as tabel, substring(obj_description(c.oid, 'pg_class') from '\\[bewaren: ([a-z-]+)\\]$') as klasse
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'kring' and c.relkind = 'r'`,
  )
  return new Map(
    rows.flatMap(r => (DAGEN[r.klasse ?? ''] === undefined ? [] : [[r.tabel, DAGEN[r.klasse ?? ''] ?? 0]])),
  )
}

/** The classes of `kring.bewaarklasse` that end before the case itself does. */
const DAGEN: { [klasse: string]: number } = { kort: 30, toegang: 5 * 365 }

/** The families of a region: reports that point at each other, and the cases that came of them, belong together. */
export async function leesVoorbeelden(client: pg.Client, regio: string, kolommen: Kolommen): Promise<Voorbeeld[]> {
  const { rows } = await client.query<{ id: string; uit: string | null; eerder: string[]; open: boolean }>(
    'select id, uit_zaak as uit, eerder, open from kring.zaak where regio = $1 order by geopend_op, id',
    [regio],
  )
  const hoofd = new Map<string, string>(rows.map(r => [r.id, r.id]))
  const van = (id: string): string => {
    const h = hoofd.get(id) ?? id
    return h === id ? id : van(h)
  }
  for (const r of rows) for (const ander of [r.uit, ...r.eerder]) if (ander !== null) hoofd.set(van(r.id), van(ander))
  const gezinnen = new Map<string, typeof rows>()
  for (const r of rows) gezinnen.set(van(r.id), [...(gezinnen.get(van(r.id)) ?? []), r])
  const zaken = rows.map(r => r.id)
  const rijen = new Map<string, Rij[]>([...gezinnen.keys()].map(g => [g, []]))
  const persoonVan = await leesPersonen(client, regio, zaken)
  for (const [tabel, velden] of kolommen) {
    const hangt = HANGT[tabel] ?? (velden.some(v => v.naam === 'zaak') ? 't.zaak = any($2)' : null)
    if (hangt === null) continue
    const sql = `select to_jsonb(t) as rij from kring.${tabel} t where t.regio = $1 and ${hangt}`
    for (const { rij } of (await client.query<{ rij: Record<string, unknown> }>(sql, [regio, zaken])).rows) {
      const zaak = zaakVan(tabel, rij, persoonVan)
      rijen.get(van(zaak))?.push({ tabel, waarden: rij })
    }
  }
  return [...gezinnen].map(([hoofdzaak, gezin]) => ({
    zaken: gezin.length,
    open: gezin.some(g => g.open),
    rijen: rijen.get(hoofdzaak) ?? [],
  }))
}

/** On which case a row hangs. */
function zaakVan(
  tabel: string,
  rij: Readonly<Record<string, unknown>>,
  persoonVan: ReadonlyMap<string, string>,
): string {
  if (tabel === 'zaak' || tabel === 'stroom') return String(rij['id'])
  if (tabel === 'gebeurtenis') return String(rij['stroom'])
  if (tabel === 'persoon') return persoonVan.get(String(rij['id'])) ?? ''
  if (tabel === 'persoon_bsn') return persoonVan.get(String(rij['persoon'])) ?? ''
  if (tabel === 'opdracht') return String((rij['antwoord'] as { id?: string }).id)
  return String(rij['zaak'] ?? rij['gevraagd'])
}

async function leesPersonen(client: pg.Client, regio: string, zaken: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await client.query<{ persoon: string; zaak: string }>(
    'select persoon, zaak from kring.zaak_persoon where regio = $1 and zaak = any($2)',
    [regio, zaken],
  )
  return new Map(rows.map(r => [r.persoon, r.zaak]))
}

/** Ids that are the same for every family: organisations and people who work. */
export async function leesVaste(client: pg.Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ id: string }>(
    'select id from kring.organisatie union select id from kring.mens union select id from kring.rolvervulling',
  )
  return new Set(rows.map(r => r.id))
}
