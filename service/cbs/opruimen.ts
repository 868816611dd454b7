import { dagVan } from '../../gedeeld/kalender/index.ts'
import type { Tx } from '../../kernel/db.ts'
import { werkBij } from '../../kernel/rijen.ts'
import { moetWeg, type Levering } from '../../keten/cbs-levering/index.ts'

/** Takes away the files of deliveries whose time is over. @returns how many */
export async function ruimLeveringen(tx: Tx): Promise<number> {
  const rijen = await tx.vraag<Pick<Levering, 'id' | 'halfjaar' | 'stand'>>(
    'cbs_op_te_ruimen',
    'select id, halfjaar, stand from kring.cbslevering where regio = $1 and weg_op is null',
    [tx.wie.regio],
  )
  const weg = rijen.filter(r => moetWeg({ ...r, versie: 1, gemaaktOp: tx.nu, wegOp: null }, dagVan(tx.nu)))
  await tx.schrijf(
    weg.map(r =>
      werkBij('cbslevering', { regio: tx.wie.regio, id: r.id }, { omhuld: null, cijfer: null, weg_op: tx.nu }),
    ),
  )
  return weg.length
}
