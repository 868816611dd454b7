import type { Tx } from '../../../kernel/db.ts'
import type { CasusOpdracht } from '../casus.ts'

/** Completes an order with who may be given the follow-ups: the directors of the organisation that has the case. */
export async function wieKunnen(tx: Tx, zaak: string): Promise<Partial<CasusOpdracht>> {
  const rijen = await tx.vraag<{ mens: string }>(
    'wie_kunnen_opvolgen',
    `select distinct r.mens from kring.zaak z join kring.rolvervulling r on r.regio = z.regio and r.organisatie = z.organisatie
      where z.regio = $1 and z.id = $2 and r.rol = 'casusregisseur' and r.van <= $3 and (r.tot is null or r.tot > $3)`,
    [tx.wie.regio, zaak, tx.nu],
  )
  return { kunnen: rijen.map(r => r.mens) } as Partial<CasusOpdracht>
}
