import type pg from 'pg'
import { VOLGNUMMERS } from '../../gedeeld/telfeiten.ts'
import { SOMMEN, TAFEL, tafelVan, VELDEN, type Hap } from './tafels.ts'

export type Verschil = {
  readonly facts: number
  readonly added: number
  readonly removed: number
  readonly changed: number
  /** facts of erased payloads and of what is no journal: kept as they are */
  readonly kept: number
}

export type Beeld = {
  readonly happen: readonly Hap[]
  /** done as soon as the lines of that bite lie in her table */
  readonly gevuld: readonly Promise<void>[]
  /** regions without a line when this began */
  readonly leeg: ReadonlySet<string>
  /** from this instant on lines are of facts this run may not have seen */
  readonly sinds: string
}

/**
 * Lays the new lines beside the old ones, bite by bite as they come, and writes what differs; where something did the sums per month are
 * made anew. One transaction: until the end everybody reads the figures as they were, and nobody else adds up.
 */
export async function vergelijk(baas: pg.Client, w: Beeld): Promise<Verschil> {
  const tel = async (sql: string): Promise<number> => (await baas.query(sql)).rowCount ?? 0
  let [changed, added, counted] = [0, 0, 0]
  const heel: number[] = []
  const anders = new Set<string>()
  await baas.query('begin; set local role kring_teller')
  try {
    await telTot(baas, w.sinds)
    for (const [n, hap] of w.gevuld.entries()) {
      await hap
      const [tafel, regio] = [tafelVan(n), w.happen[n]?.regio ?? '']
      const lines = await aantal(baas, tafel)
      const gewijzigd = w.leeg.has(regio)
        ? 0
        : await tel(verwijder(`using ${tafel} n where ${ZELFDE} and not (${GELIJK})`))
      const nieuw = await tel(voegBij(tafel))
      if (w.leeg.has(regio) && nieuw === lines) heel.push(n)
      else if (nieuw > 0) anders.add(regio)
      counted += lines
      changed += gewijzigd
      added += nieuw - gewijzigd
    }
    const removed = await ruimOp(baas, w.sinds, waar => tel(verwijder(waar)))
    await maakSommen(baas, w, heel, removed > 0 ? 'alle' : anders)
    const facts = await aantal(baas, 'kring.telregel')
    await baas.query('commit')
    return { facts, kept: facts - counted, added, removed, changed }
  } catch (fout) {
    await baas.query('rollback').catch(() => undefined)
    throw fout
  } finally {
    // the connections that count are done, or were told to stop, before their tables go
    await Promise.allSettled(w.gevuld)
  }
}

const ZELFDE = 'n.regio = o.regio and n.id = o.id'
const GELIJK = `(o.soort, o.dag, o.vast, o.gemeente, o.aantal, o.duur, o.werkduur, o.kenmerken, o.vormen)
  is not distinct from (n.soort, n.dag, n.vast, n.gemeente, n.aantal, n.duur, n.werkduur, n.kenmerken, n.vormen)`

const verwijder = (waar: string): string => `delete from kring.telregel o ${waar}`

/** Writes the lines of a bite that are not there, as if they had been when the sums were last brought up to date. */
const voegBij = (tafel: string): string =>
  `insert into kring.telregel (${VELDEN}, geschreven) select ${VELDEN.replace('regio', 'n.regio')}, s.tot - interval '1 microsecond'
     from ${tafel} n join kring.telstand s on s.regio = n.regio order by n.regio, n.id on conflict do nothing`

async function aantal(baas: pg.Client, tafel: string): Promise<number> {
  const { rows } = await baas.query<{ n: string }>(`select count(*) as n from ${tafel}`)
  return Number(rows[0]?.n ?? 0)
}

/** Everything up to `telstand.tot`, and at least before `sinds`, is in the sums, and nobody adds until this transaction ends. */
async function telTot(baas: pg.Client, sinds: string): Promise<void> {
  const { rows } = await baas.query<{ regio: string }>('select regio from kring.telstand order by regio for update')
  for (const { regio } of rows) await baas.query('select kring.tel_op($1, $2)', [regio, sinds])
}

/** Old lines nothing gives any more go; what was counted from an erased payload, and advice, stays. */
async function ruimOp(baas: pg.Client, sinds: string, weg: (waar: string) => Promise<number>): Promise<number> {
  const over = await baas.query(
    `create temp table kring_over on commit drop as select o.regio, o.id from kring.telregel o where o.geschreven < '${sinds}' and o.soort <> 'advies'
        and not exists (select 1 from ${TAFEL} n where ${ZELFDE})`,
  )
  if ((over.rowCount ?? 0) === 0) return 0
  await baas.query(
    `create temp table kring_blijft on commit drop as
       select g.regio, kring.tel_id(s.sleutel, g.stroom, g.positie, v) as id
         from kring.gebeurtenis g join kring.telstand s on s.regio = g.regio cross join generate_series(0, ${VOLGNUMMERS}) v where g.inhoud is null`,
  )
  return weg(`using kring_over w where w.regio = o.regio and w.id = o.id
    and not exists (select 1 from kring_blijft b where b.regio = o.regio and b.id = o.id)`)
}

/** A region all of whose bites were new has her sums already; another where something differed is added up again from her lines. */
async function maakSommen(
  baas: pg.Client,
  w: Beeld,
  heel: readonly number[],
  anders: ReadonlySet<string> | 'alle',
): Promise<void> {
  const { rows } = await baas.query<{ regio: string; tot: string }>(
    'select regio, tot::text from kring.telstand order by regio',
  )
  for (const { regio, tot } of rows) {
    const kant = w.happen.flatMap((h, n) => (h.regio === regio ? [n] : []))
    const nieuw = w.leeg.has(regio) && kant.every(n => heel.includes(n))
    if (!nieuw && anders !== 'alle' && !anders.has(regio)) continue
    await baas.query('delete from kring.telmaand where regio = $1', [regio])
    if (nieuw) {
      await baas.query(
        `insert into kring.telmaand (regio, soort, kenmerk, maand, gemeente, aantal, duur, werkduur)
         select regio, soort, kenmerk, maand, g, sum(aantal), sum(duur), sum(werkduur)
           from ${SOMMEN} cross join lateral (values (gemeente), ('')) v(g) where hap = any ($1) group by 1, 2, 3, 4, 5`,
        [kant],
      )
      continue
    }
    await baas.query(`update kring.telstand set tot = '-infinity' where regio = $1`, [regio])
    await baas.query('select kring.tel_op($1, $2)', [regio, tot])
  }
}
