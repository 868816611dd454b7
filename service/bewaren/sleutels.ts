import type pg from 'pg'
import type { Sleutelkast } from '../kluis/zaakkast.ts'

const PER_GREEP = 500

/**
 * Destroys the keys of cases that are gone, so that copies of before hold nothing readable of them either (besluit 0034). The database
 * remembers each place until its key is really gone: stopped halfway, the next round goes on.
 * @returns how many keys were destroyed
 */
export async function vernietigSleutels(vernietiger: pg.Client, kast: Sleutelkast): Promise<number> {
  let weg = 0
  for (;;) {
    const { rows } = await vernietiger.query<{ regio: string; plek: string }>(
      'select regio, plek from kring.sleutels_over($1)',
      [PER_GREEP],
    )
    for (const { regio, plek } of rows) {
      await kast.vernietig(Number(plek))
      await vernietiger.query('select kring.sleutel_is_weg($1, $2)', [regio, plek])
      weg += 1
    }
    if (rows.length < PER_GREEP) return weg
  }
}
