import pg from 'pg'

/** What was written anew, and what this administrator was not allowed to: that stays to be done by who keeps the server. */
export type Sporen = { tabellen: string[]; statistiek: boolean; logboek: boolean }

/**
 * Takes away what the files of the database still hold of what was destroyed: a deleted row stays in its page until the table is written
 * anew, and a statistic may quote a name. Tables are locked while it runs, so this is for a quiet hour.
 * Then the write-ahead log is closed and cut off; with `wal_recycle` off nothing of it stays.
 * @param url of the administrator; of the destroyer to write down that it was done
 */
export async function wisSporen(
  url: { beheer: string; vernietiger: string },
  nu: () => Date,
  zeg: (regel: string) => void,
): Promise<Sporen> {
  const tabellen = await geraakt(url.vernietiger)
  if (tabellen.length === 0) return { tabellen: [], statistiek: true, logboek: true }
  const beheer = new pg.Client({ connectionString: url.beheer })
  await beheer.connect()
  try {
    for (const tabel of tabellen) {
      zeg(`Opnieuw geschreven: ${tabel}`)
      await beheer.query(`vacuum (full, analyze) kring.${pg.escapeIdentifier(tabel)}`)
    }
    const statistiek = await mag(beheer, 'vacuum full pg_catalog.pg_statistic')
    const logboek =
      (await mag(beheer, 'checkpoint')) &&
      (await mag(beheer, 'select pg_switch_wal()')) &&
      (await mag(beheer, 'checkpoint'))
    await noteer(url.vernietiger, nu())
    return { tabellen, statistiek, logboek }
  } finally {
    await beheer.end()
  }
}

async function mag(client: pg.Client, sql: string): Promise<boolean> {
  try {
    await client.query(sql)
    return true
  } catch (fout) {
    if ((fout as { code?: string }).code === '42501') return false
    throw fout
  }
}

/** The tables that the certificates without cleared traces name. */
const geraakt = (vernietiger: string): Promise<string[]> =>
  als(vernietiger, async c =>
    (
      await c.query<{ tabel: string }>('select tabel from kring.tabellen_met_sporen() as t (tabel) order by 1')
    ).rows.map(r => r.tabel),
  )
const noteer = (vernietiger: string, nu: Date): Promise<unknown> =>
  als(vernietiger, c => c.query('select kring.noteer_sporen($1)', [nu.toISOString()]))

async function als<T>(url: string, doe: (c: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await doe(client)
  } finally {
    await client.end()
  }
}
