import type { Tx } from '../../kernel/db.ts'

/** What a team has, in numbers. */
export type Telling = {
  casussen: number
  taken: number
  termijnen: number
  mensen: number
  aanbiedingen: number
  besprekingen: number
}
export type Reorij = {
  id: string
  van: string
  naar: string
  vanNaam: string
  naarNaam: string
  per: string
  stand: 'voorgesteld' | 'akkoord' | 'klaar' | 'ingetrokken'
  door: string
  voorgesteld_op: Date
  akkoord_op: Date | null
  klaar_op: Date | null
  over: string
  telling: Telling | null
}

/** The code's own wall: the administrator of the region, and the coordinators of both teams. `$2` is the organisation, `$3` whether all. */
const LEES = `select r.id, r.van, r.naar, v.naam as "vanNaam", n.naam as "naarNaam", r.per::text, r.stand, r.voorgesteld_door as door, r.voorgesteld_op, r.akkoord_op, r.klaar_op,
    kring.tel_verhuisd(r.id)::text as over, case when r.stand in ('voorgesteld', 'akkoord') then kring.tel_team(r.van) end as telling
  from kring.reorganisatie r join kring.organisatie v on v.regio = r.regio and v.id = r.van join kring.organisatie n on n.regio = r.regio and n.id = r.naar
 where r.regio = $1 and ($3::boolean or r.van = $2::uuid or r.naar = $2::uuid)`

const waarden = (tx: Tx): unknown[] => [tx.wie.regio, tx.wie.organisatie, tx.wie.rol === 'beheerder']

export const reolijst = (tx: Tx): Promise<Reorij[]> =>
  tx.vraag<Reorij>('reo_lijst', `${LEES} order by r.klaar_op is not null, r.per desc, r.id limit 50`, waarden(tx))

export async function eenReo(tx: Tx, id: string): Promise<Reorij | null> {
  const [rij] = await tx.vraag<Reorij>('reo_een', `${LEES} and r.id = $4`, [...waarden(tx), id])
  return rij ?? null
}

/** The teams that have a reorganisation that still runs, on either side. */
export const bezet = async (tx: Tx): Promise<string[]> =>
  (
    await tx.vraag<{ team: string }>(
      'reo_bezet',
      `select distinct t.team from kring.reorganisatie r cross join lateral (values (r.van), (r.naar)) t (team)
        where r.regio = $1 and r.stand in ('voorgesteld', 'akkoord')`,
      [tx.wie.regio],
    )
  ).map(r => r.team)

const TEAMS = `from kring.organisatie o
      where o.regio = $1 and o.soort = 'lokaalTeam' and o.van <= $2::timestamptz and (o.tot is null or o.tot > $2::timestamptz)`
/** The local teams of the region. */
export const teamIds = async (tx: Tx): Promise<string[]> =>
  (await tx.vraag<{ id: string }>('reo_team_ids', `select o.id ${TEAMS}`, [tx.wie.regio, tx.nu])).map(t => t.id)
/** The local teams of the region with what they have now. */
export const teams = (tx: Tx): Promise<{ id: string; naam: string; telling: Telling | null }[]> =>
  tx.vraag('reo_teams', `select o.id, o.naam, kring.tel_team(o.id) as telling ${TEAMS} order by o.naam`, [
    tx.wie.regio,
    tx.nu,
  ])
