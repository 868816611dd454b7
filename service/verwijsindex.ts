import type { Tx } from '../kernel/db.ts'
import type { Pijplijn } from '../kernel/pipeline.ts'
import { voegToe } from '../kernel/rijen.ts'

/** So long before a registration ends by itself whoever made it hears so (choice of Kring). */
const LET_OP_DAGEN = 30

/**
 * The clock of the reference index (Jeugdwet par. 7.1): says a month ahead that a registration ends, ends it on its day, and destroys what has
 * been long enough in the archive or is of somebody who turned 23. @returns how many signals were given
 */
export async function bewaakIndex(tx: Tx, p: Pick<Pijplijn, 'nieuwId'>): Promise<number> {
  const { regio } = tx.wie
  type Rij = { organisatie: string; rol: string }
  const straks = await tx.vraag<Rij>(
    'index_loopt_af',
    `update kring.indexsignaal set gewaarschuwd_op = $2 where regio = $1 and stand = 'loopt' and gewaarschuwd_op is null
        and tot > $2::timestamptz and tot <= $2::timestamptz + make_interval(days => $3) and op <= $2::timestamptz - make_interval(days => $3)
     returning organisatie, rol`,
    [regio, tx.nu, LET_OP_DAGEN],
  )
  const voorbij = await tx.vraag<Rij>(
    'index_verlopen',
    `update kring.indexsignaal set stand = 'archief', weg_op = tot, weg_reden = 'termijn' where regio = $1 and stand = 'loopt' and tot <= $2 returning organisatie, rol`,
    [regio, tx.nu],
  )
  await tx.vraag(
    'index_weg',
    `delete from kring.indexsignaal where regio = $1 and stand = 'archief' and vernietig_op <= $2`,
    [regio, tx.nu],
  )
  const seinen = [
    ...straks.map(r => ({ ...r, soort: 'index-loopt-af' })),
    ...voorbij.map(r => ({ ...r, soort: 'index-verlopen' })),
  ]
  if (seinen.length > 0)
    await tx.schrijf(
      seinen.map(s => voegToe('bericht', { regio, id: p.nieuwId(), ...s, zaak: null, klok: null, op: tx.nu })),
    )
  return seinen.length
}
