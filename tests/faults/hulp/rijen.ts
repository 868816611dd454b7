import pg from 'pg'

/** Tables that may grow without anybody changing a case: the look log (also of refusals), sessions, and what the worker leaves (the watch over looks too). */
const ADEMT = ['inzage', 'sessie', 'bericht', 'werk', 'ijkpunt', 'ijkpunt_kop', 'blikdag', 'blikvondst']
/** The clock goes on while a test runs, and repeats are forgotten after a while: of these only what people did (lately) is counted, and every work item comes with such a row. */
const VAN_MENSEN: Record<string, string> = {
  gebeurtenis: `select count(*) as n from kring.gebeurtenis where rol <> 'systeem'`,
  opdracht: `select count(*) as n from kring.opdracht where op > now() - interval '1 day' and mens in (select mens from kring.rolvervulling where rol <> 'systeem')`,
}

/** How many rows each table holds, past all walls. */
export async function telRijen(url: string): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ naam: string; aantal: number }>(
      `select c.relname as naam, (xpath('/row/n/text()', query_to_xml(
           coalesce($2::jsonb ->> c.relname, format('select count(*) as n from kring.%I', c.relname)), false, true, '')))[1]::text::int as aantal
         from pg_class c where c.relnamespace = 'kring'::regnamespace and c.relkind = 'r' and c.relname <> all($1) order by 1`,
      [ADEMT, JSON.stringify(VAN_MENSEN)],
    )
    return Object.fromEntries(rows.map(r => [r.naam, r.aantal]))
  } finally {
    await client.end()
  }
}
