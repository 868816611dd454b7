import type { Tx } from '../../kernel/db.ts'
import type { MeldingOpdracht } from './melding.ts'

/** Who counts as an expert here: the behavioural scientists who work for this organisation now, from the record of roles (R000-39). */
export const deskundigenVan = (tx: Tx): Promise<{ id: string; naam: string }[]> =>
  tx.vraag<{ id: string; naam: string }>(
    'melding_deskundigen',
    `select distinct m.id, m.naam from kring.rolvervulling r join kring.mens m on m.id = r.mens
      where r.regio = $1 and r.organisatie = $2 and r.rol = 'gedragswetenschapper' and r.van <= $3 and (r.tot is null or r.tot > $3) order by m.naam`,
    [tx.wie.regio, tx.wie.organisatie, tx.nu],
  )

/** A step that names an expert is held against that record; nobody is an expert because somebody typed so. */
export async function metDeskundigen(tx: Tx, o: MeldingOpdracht): Promise<MeldingOpdracht> {
  if (o.type !== 'RondStapAf' || o.velden.deskundige === undefined) return o
  return { ...o, deskundigen: (await deskundigenVan(tx)).map(d => d.id) }
}
