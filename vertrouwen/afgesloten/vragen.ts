import type { Spergrond } from '../../gedeeld/sper.ts'
import type { Tx } from '../../kernel/db.ts'

export type Sperrij = {
  id: string
  nummer: string
  mens: string
  naam: string | null
  grond: Spergrond
  van: Date
  gezegd: 'vraag' | 'blijft' | null
  gezegd_op: Date | null
}

/**
 * What is closed now: one's own, or all of the region for a privacy officer. Out of the log alone, so that a barred person reads no row of
 * a case. One line per person and case, also when it was closed twice. The code's own wall stands here, apart from the policy.
 */
export const sperlijst = (tx: Tx, alles: boolean): Promise<Sperrij[]> =>
  tx.vraag<Sperrij>(
    'sper_lijst',
    `with dicht as (
       select l.zaak, l.mens, l.nummer, (array_agg(l.sper order by l.volg) filter (where l.wat = 'dicht'))[1] as id,
              (array_agg(l.grond order by l.volg) filter (where l.wat = 'dicht'))[1] as grond, min(l.op) filter (where l.wat = 'dicht') as van,
              (array_agg(l.wat order by l.volg desc) filter (where l.wat <> 'dicht'))[1] as gezegd, max(l.op) filter (where l.wat <> 'dicht') as gezegd_op
         from kring.sperlog l
        where l.regio = $1 and (l.mens = $2::uuid or $3::boolean)
          and l.volg > coalesce((select max(o.volg) from kring.sperlog o where o.regio = l.regio and o.zaak = l.zaak and o.mens = l.mens and o.wat = 'open'), 0)
        group by l.zaak, l.mens, l.nummer)
     select d.id, d.nummer, d.mens, m.naam, d.grond, d.van, d.gezegd, d.gezegd_op from dicht d left join kring.mens m on m.id = d.mens
      where d.id is not null order by (d.gezegd is distinct from 'vraag'), d.van desc, d.id limit 200`,
    [tx.wie.regio, tx.wie.mens, alles],
  )

/** For whom somebody may close a file by its number: a privacy officer for anybody of the region, a coordinator for the own organisation. */
export const voorWie = (tx: Tx, alles: boolean): Promise<{ id: string; naam: string; organisatie: string }[]> =>
  tx.vraag(
    'sper_voor_wie',
    `select distinct m.id, m.naam, o.naam as organisatie from kring.rolvervulling r join kring.mens m on m.id = r.mens
       join kring.organisatie o on o.regio = r.regio and o.id = r.organisatie
      where r.regio = $1 and ($2::boolean or r.organisatie = $3::uuid) and r.mens <> $4::uuid and r.rol <> 'systeem' and r.van <= $5::timestamptz
        and (r.tot is null or r.tot > $5::timestamptz) order by m.naam, o.naam limit 1000`,
    [tx.wie.regio, alles, tx.wie.organisatie, tx.wie.mens, tx.nu],
  )

const uitkomst = async <U extends string>(tx: Tx, naam: string, sql: string, waarden: unknown[]): Promise<U | null> =>
  (await tx.vraag<{ uit: U | null }>(naam, sql, waarden))[0]?.uit ?? null

/** Closes a case for somebody by its number; null when that case or that person is not there for who asks. */
export const sluit = (tx: Tx, v: { id: string; nummer: string; mens: string; grond: Spergrond }) =>
  uitkomst<'dicht' | 'houdt'>(tx, 'sper_sluit', 'select kring.sluit_dossier($1, $2, $3, $4) as uit', [
    v.id,
    v.nummer,
    v.mens,
    v.grond,
  ])
/** Asks a privacy officer to open it again; null when it is not closed for who asks. */
export const vraagOpen = (tx: Tx, id: string, sper: string) =>
  uitkomst<'gevraagd' | 'loopt'>(tx, 'sper_vraag', 'select kring.vraag_dossier($1, $2) as uit', [id, sper])
/** Decides on it; null when it is not there, or one's own. */
export const antwoord = (tx: Tx, id: string, sper: string, wat: 'open' | 'blijft') =>
  uitkomst<'open' | 'blijft'>(tx, 'sper_antwoord', 'select kring.antwoord_dossier($1, $2, $3) as uit', [id, sper, wat])
