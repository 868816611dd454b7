import type { Blikoordeel, Patroon } from '../../gedeeld/blikken.ts'
import type { Tx } from '../../kernel/db.ts'

export type Vondstrij = {
  id: string
  patroon: Patroon
  mens: string
  naam: string | null
  rol: string
  organisatie: string
  organisatie_naam: string | null
  nummer: string
  aantal: number
  eerste_op: Date
  laatste_op: Date
  gevraagd_op: Date | null
  zegje: string | null
  oordeel: Blikoordeel | null
  motivering: string | null
  beoordeeld_door: string | null
}

/** The code's own wall: a reviewer sees all but their own, anybody else their own once they were asked. `$2` is the person, `$3` a reviewer. */
const LEES = `select v.id, v.patroon, v.mens, m.naam, v.rol, v.organisatie, o.naam as organisatie_naam, v.nummer, v.aantal, v.eerste_op, v.laatste_op,
    g.op as gevraagd_op, z.tekst as zegje, b.oordeel, b.tekst as motivering, bm.naam as beoordeeld_door
  from kring.blikvondst v left join kring.mens m on m.id = v.mens left join kring.organisatie o on o.regio = v.regio and o.id = v.organisatie
    left join kring.blikwoord g on g.regio = v.regio and g.vondst = v.id and g.soort = 'vraag'
    left join kring.blikwoord z on z.regio = v.regio and z.vondst = v.id and z.soort = 'zegje'
    left join kring.blikwoord b on b.regio = v.regio and b.vondst = v.id and b.soort = 'oordeel' left join kring.mens bm on bm.id = b.mens
 where v.regio = $1 and (($3::boolean and v.mens <> $2::uuid) or (v.mens = $2::uuid and g.op is not null))`

const waarden = (tx: Tx): readonly unknown[] => [tx.wie.regio, tx.wie.mens, tx.wie.rol === 'privacyfunctionaris']

/** What stands out, what nobody judged first, newest first. */
export const vondsten = (tx: Tx): Promise<Vondstrij[]> =>
  tx.vraag<Vondstrij>(
    'blik_vondsten',
    `${LEES} order by b.op is not null, v.laatste_op desc, v.id limit 200`,
    waarden(tx),
  )

export async function eenVondst(tx: Tx, id: string): Promise<Vondstrij | null> {
  const [rij] = await tx.vraag<Vondstrij>('blik_vondst', `${LEES} and v.id = $4`, [...waarden(tx), id])
  return rij ?? null
}
