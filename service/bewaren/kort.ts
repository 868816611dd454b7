import type { Tx } from '../../kernel/db.ts'

/** The longest that what is only needed for a moment stays (class `kort`). */
const DAGEN = 30

/** Takes away repeated requests and sessions of a region that are older than a month; as the worker. */
export async function ruimKort(tx: Tx): Promise<void> {
  await tx.vraag(
    'ruim_opdracht',
    'delete from kring.opdracht where regio = $1 and op < $2::timestamptz - make_interval(days => $3)',
    [tx.wie.regio, tx.nu, DAGEN],
  )
  await tx.vraag(
    'ruim_sessie',
    'delete from kring.sessie where regio = $1 and uiterlijk_op < $2::timestamptz - make_interval(days => $3)',
    [tx.wie.regio, tx.nu, DAGEN],
  )
}
