import type { Tx } from '../../../kernel/db.ts'
import type { CasusOpdracht } from '../casus.ts'
import type { OverRegisseur } from './feiten.ts'

/** Completes an order with what the record says of the colleague it names: where they work, and whether they may lead (R002-41). */
export const overRegisseur =
  (veld: string) =>
  async (tx: Tx, _zaak: string, o: CasusOpdracht): Promise<Partial<CasusOpdracht>> => {
    const mens = (o as unknown as Readonly<Record<string, unknown>>)[veld]
    const [rij] = await tx.vraag<OverRegisseur>(
      'over_regisseur',
      `select r.organisatie, g.soort, r.rol, r.opleiding_op is not null and r.opleiding_op <= $3::date as opgeleid,
              r.mandaat_op is not null and r.mandaat_op <= $3::date as gemandateerd
         from kring.rolvervulling r join kring.organisatie g on g.regio = r.regio and g.id = r.organisatie
        where r.regio = $1 and r.mens = $2::uuid and r.van <= $3::timestamptz and (r.tot is null or r.tot > $3::timestamptz)
          and r.rol in ('casusregisseur', 'teamcoordinator', 'medewerker-veilig-thuis', 'gedragswetenschapper')
        order by r.mandaat_op is null, r.opleiding_op is null, r.rol limit 1`,
      [tx.wie.regio, mens, tx.nu],
    )
    return { over: rij ?? null } as Partial<CasusOpdracht>
  }
