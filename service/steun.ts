import type { Landelijk } from '../gedeeld/regio/schema.ts'
import type { Tx } from '../kernel/db.ts'
import type { Route } from '../kernel/gate.ts'
import type { Pijplijn } from '../kernel/pipeline.ts'
import { voegToe } from '../kernel/rijen.ts'
import { bezet, maakRoutes } from '../vertrouwen/vertrouwenspersoon/index.ts'
import { maakKlokken } from './klokken.ts'

/** The routes of the vertrouwenspersoon, with the clocks of the land. */
export const maakSteunRoutes = (landelijk: Landelijk): readonly Route[] => maakRoutes(maakKlokken(landelijk))

/** So many days later an empty role is said again, if nobody was appointed meanwhile. */
const LEEG_DAGEN = 30

/**
 * Watches the questions to the vertrouwenspersoon: near the end of the term and past it are each said once, to that role alone. That the role
 * is empty is said to the administration whether or not anybody asked, so that it tells nothing of who did. @returns how many signals
 */
export async function bewaakSteun(tx: Tx, p: Pick<Pijplijn, 'nieuwId'>): Promise<number> {
  const waar = [tx.wie.regio, tx.nu]
  const voorbij = (kolom: 'gewaarschuwd_op' | 'geseind_op', moment: 'waarschuw_op' | 'oppakken_voor') =>
    tx.vraag(
      `steun_${kolom}`,
      `update kring.steunvraag k set ${kolom} = $2 where k.regio = $1 and k.stand = 'wacht' and k.${kolom} is null and k.${moment} <= $2::timestamptz returning k.id`,
      waar,
    )
  const soorten = [
    ...((await voorbij('gewaarschuwd_op', 'waarschuw_op')).length > 0 ? ['steun-straks'] : []),
    ...((await voorbij('geseind_op', 'oppakken_voor')).length > 0 ? ['steun-voorbij'] : []),
  ]
  const bij = await bezet(tx)
  const leeg = bij.length > 0 ? [] : await leegVoor(tx)
  const seinen = [
    ...bij.flatMap(organisatie => soorten.map(soort => ({ organisatie, rol: 'vertrouwenspersoon', soort }))),
    ...leeg.map(organisatie => ({ organisatie, rol: 'beheerder', soort: 'steun-leeg' })),
  ]
  const rij = { regio: tx.wie.regio, zaak: null, klok: null, op: tx.nu }
  if (seinen.length > 0) await tx.schrijf(seinen.map(s => voegToe('bericht', { ...rij, ...s, id: p.nieuwId() })))
  return seinen.length
}

/** Which administrations did not hear yet that nobody is vertrouwenspersoon: not since the last one left, nor in the last month. */
const leegVoor = async (tx: Tx): Promise<readonly string[]> =>
  (
    await tx.vraag<{ organisatie: string }>(
      'steun_leeg',
      `select distinct v.organisatie from kring.rolvervulling v
        where v.regio = $1 and v.rol = 'beheerder' and v.van <= $2::timestamptz and (v.tot is null or v.tot > $2::timestamptz)
          and not exists (select 1 from kring.bericht b where b.regio = $1 and b.organisatie = v.organisatie and b.rol = v.rol and b.soort = 'steun-leeg'
                and (b.gelezen_op is null or b.op > $2::timestamptz - make_interval(days => ${LEEG_DAGEN}))
                and b.op >= coalesce((select max(r.tot) from kring.rolvervulling r where r.regio = $1 and r.rol = 'vertrouwenspersoon' and r.tot <= $2::timestamptz), '-infinity'))`,
      [tx.wie.regio, tx.nu],
    )
  ).map(r => r.organisatie)
