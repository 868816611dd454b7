import pg from 'pg'
import type { Vernietigd } from '../bewaren/vernietigboek.ts'

/**
 * Destroys in a database that came from a copy what was destroyed since, by the decisions that were made then: of the book outside the database, and of
 * the database that is replaced.
 * @returns how many of these brought something back that is gone again now
 */
export async function vernietigOpnieuw(beheer: string, weg: readonly Vernietigd[], nu: Date): Promise<number> {
  const client = new pg.Client({ connectionString: beheer })
  await client.connect()
  let opnieuw = 0
  try {
    for (const v of weg) {
      await client.query('begin')
      await client.query('set local role kring_vernietiging')
      const { rows } = await client.query<{ rijen: string }>(
        'select kring.vernietig_opnieuw($1, $2, $3, $4, $5, $6, $7) as rijen',
        [v.regio, v.post, v.klasse, v.zaak, v.tot, v.besluit, nu.toISOString()],
      )
      await client.query('commit')
      if (Number(rows[0]?.rijen ?? 0) > 0) opnieuw += 1
    }
    return opnieuw
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** What a database knows was destroyed there, and the posts that it kept; past the walls. Nothing when it is of an earlier version. */
export async function wegVolgens(beheer: string): Promise<{ weg: Vernietigd[]; bleef: Set<string> }> {
  const client = new pg.Client({ connectionString: beheer })
  await client.connect()
  try {
    const er = await client.query(`select to_regclass('kring.vernietigpost') as t`)
    if ((er.rows[0] as { t: string | null }).t === null) return { weg: [], bleef: new Set() }
    const { rows } = await client.query<
      Omit<Vernietigd, 'op' | 'tot'> & { op: Date | null; tot: Date | null; stand: string }
    >(
      `select p.id as post, p.regio, v.klasse, p.zaak, p.tot, v.id as besluit, p.op, p.stand
         from kring.vernietigpost p join kring.vernietiging v on v.regio = p.regio and v.id = p.vernietiging`,
    )
    const weg = rows
      .filter(r => r.stand === 'weg' && r.op !== null)
      .map(({ stand: _, op, tot, ...r }) => ({ ...r, op: op?.toISOString() ?? '', tot: tot?.toISOString() ?? null }))
    return { weg, bleef: new Set(rows.filter(r => r.stand !== 'weg').map(r => r.post)) }
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Both together, each once; what the database says it kept is not destroyed. */
export const samen = (
  boek: readonly Vernietigd[],
  database: { weg: readonly Vernietigd[]; bleef: ReadonlySet<string> },
): Vernietigd[] => [
  ...new Map([...boek.filter(v => !database.bleef.has(v.post)), ...database.weg].map(v => [v.post, v])).values(),
]
