import type pg from 'pg'
import type { Kolommen } from './gezin.ts'

export type Advieskopie = {
  readonly regio: string
  /** how often each advice and each counted contact of the sample */
  readonly keer: number
  /** how many years back copies may be moved, one after the other */
  readonly jaren: number
  /** also answers to repeated requests, which by their retention class would be gone by now */
  readonly alles: boolean
}

/**
 * Advice hangs on no family, so it is copied by itself: as often as the families are, each with an id, a number and, where years are
 * spread, a year of its own. What was counted stays equal to what was given. @returns how many rows
 */
export async function kopieerAdvies(client: pg.Client, kolommen: Kolommen, k: Advieskopie): Promise<number> {
  if (k.keer < 1) return 0
  const terug = "interval '1 year' * (n.keer % ($3::int + 1))"
  await client.query(
    `create temp table advieskopie as
       select a.id as oud, n.keer, gen_random_uuid() as nieuw from kring.advies a, generate_series(1, $2::int) as n (keer) where a.regio = $1`,
    [k.regio, k.keer],
  )
  const schrijf = async (tabel: string, van: string, anders: Readonly<Record<string, string>>, en = '') => {
    const velden = (kolommen.get(tabel) ?? []).map(v => v.naam)
    const uit = velden.map(v => anders[v] ?? `t.${v}`)
    const { rowCount } = await client.query(
      `insert into kring.${tabel} (${velden.join(', ')}) select ${uit.join(', ')} from kring.${tabel} t, ${van} where t.regio = $1 and $2::int > 0 and $3::int >= 0 ${en}`,
      [k.regio, k.keer, k.jaren],
    )
    return rowCount ?? 0
  }
  const bij = (waarop: string) => `lateral (select * from advieskopie x where ${waarop}) n`
  // what was made last is not read again: each statement sees the rows from before it
  let rijen = await schrijf('advies', bij('x.oud = t.id'), {
    id: 'n.nieuw',
    nummer: `public.kring_nummer('A', n.nieuw::text)`,
    op: `t.op - ${terug}`,
  })
  rijen += await schrijf('adviescontact', 'generate_series(1, $2::int) as n (keer)', {
    id: 'gen_random_uuid()',
    jaar: 't.jaar - (n.keer % ($3::int + 1))',
  })
  // who gave it: a look-up line of its own, as long as such a line is kept
  rijen += await schrijf(
    'inzage',
    'generate_series(1, $2::int) as n (keer)',
    { id: 'gen_random_uuid()', op: `t.op - ${terug}` },
    `and t.zaak is null and t.wat = 'POST /adviezen' ${k.alles ? '' : 'and n.keer % ($3::int + 1) < 5'}`,
  )
  if (k.alles)
    rijen += await schrijf('opdracht', bij(`x.oud = (t.antwoord ->> 'id')::uuid`), {
      sleutel: 'gen_random_uuid()',
      antwoord: `jsonb_set(t.antwoord, '{id}', to_jsonb(n.nieuw::text))`,
    })
  await client.query('drop table advieskopie')
  return rijen
}
