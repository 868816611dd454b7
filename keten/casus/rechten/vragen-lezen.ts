import type { Tx } from '../../../kernel/db.ts'
import type { Keek } from './keken.ts'

/**
 * As the database gives it to who may read the case: of organisations the family knows, for purposes that tell no place and no guard
 * (AVG art. 15 lid 1; HvJ EU C-579/21: when and why, and who it was only where a right cannot be used without).
 */
export const leesKeken = (tx: Tx, zaak: string, persoon: string): Promise<Keek[]> =>
  tx.vraag<Keek>('wie_keek_over', 'select * from kring.wie_keek_over($1, $2)', [zaak, persoon])
