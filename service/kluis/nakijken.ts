import pg from 'pg'
import type { Sleutelkast } from './zaakkast.ts'

export type Nagekeken = {
  /** keys that were looked for: those of the newest cases, advices, complaints and questions to the vertrouwenspersoon */
  readonly gezocht: number
  /** of these, how many are not there or do not open */
  readonly ontbreken: number
}

/**
 * Are these keys where they should be? Asked at the start of Kring, and after a copy of the database came back: the keys do not come
 * along with a copy.
 * @param beheer address of an administrator who may look past the walls
 * @param hoogstens how many of the newest to look for
 */
export async function kijkSleutelsNa(beheer: string, kast: Sleutelkast, hoogstens: number): Promise<Nagekeken> {
  const client = new pg.Client({ connectionString: beheer })
  await client.connect()
  try {
    const { rows } = await client.query<{ plek: string }>(
      `select plek from (select plek from kring.zaaksleutel union all select plek from kring.klachtsleutel union all select plek from kring.adviessleutel union all select plek from kring.steunsleutel) s order by plek desc limit $1`,
      [hoogstens],
    )
    let ontbreken = 0
    // a key opens only in its own place, so one that opens is the right one
    for (const { plek } of rows) if ((await kast.haal(Number(plek)).catch(() => null)) === null) ontbreken += 1
    return { gezocht: rows.length, ontbreken }
  } finally {
    await client.end()
  }
}
