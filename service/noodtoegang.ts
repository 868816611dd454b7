import type { Tx } from '../kernel/db.ts'
import type { Pijplijn } from '../kernel/pipeline.ts'
import { voegToe } from '../kernel/rijen.ts'

/** Says once to the privacy officers of a region that a review of emergency access is late. @returns how many signals were given */
export async function maanNood(tx: Tx, p: Pick<Pijplijn, 'nieuwId'>): Promise<number> {
  const { regio } = tx.wie
  const laat = await tx.vraag<{ id: string }>(
    'nood_laat',
    `update kring.noodtoegang n set aangemaand_op = $2 where n.regio = $1 and n.aangemaand_op is null and n.beoordelen_voor <= $2::timestamptz
        and not exists (select 1 from kring.noodwoord w where w.regio = n.regio and w.nood = n.id and w.soort = 'oordeel') returning n.id`,
    [regio, tx.nu],
  )
  if (laat.length === 0) return 0
  const wie = await tx.vraag<{ organisatie: string }>(
    'nood_beoordelaars',
    `select distinct organisatie from kring.rolvervulling where regio = $1 and rol = 'privacyfunctionaris' and van <= $2 and (tot is null or tot > $2)`,
    [regio, tx.nu],
  )
  const bericht = { regio, rol: 'privacyfunctionaris', zaak: null, soort: 'nood-te-laat', klok: null, op: tx.nu }
  await tx.schrijf(wie.map(w => voegToe('bericht', { ...bericht, ...w, id: p.nieuwId() })))
  return wie.length
}
