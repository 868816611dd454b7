import pg from 'pg'
import { VOLGNUMMERS } from '../../gedeeld/telfeiten.ts'

export type Herbouw = {
  /** facts of the journal that were read */
  readonly events: number
  readonly facts: number
  readonly added: number
  readonly removed: number
  readonly changed: number
  /** facts of erased payloads and of what is no journal: kept as they are */
  readonly kept: number
  readonly seconds: number
  readonly eventsPerSecond: number
}

const TEGELIJK = 2
/** Streams per bite: small enough to hear how far it is. */
const HAPPEN = 16
/** What counts follows from the journal; the same function that writes along, now over all of it. */
const VELDEN = 'regio, id, soort, dag, vast, gemeente, aantal, duur, werkduur, kenmerken, vormen'

/**
 * Counts the whole journal anew, in sets: two connections each take bites of the streams, and what comes out is laid beside what is there.
 * Only differences are written, in one transaction, so figures stay readable all the time. What was counted from a fact whose payload is
 * erased since cannot be counted again and stays; so do advice and chat, which are not in the journal.
 * @throws for faults only; nothing changed then
 */
export async function herbouwTelfeiten(beheerUrl: string, zeg: (regel: string) => void): Promise<Herbouw> {
  const begin = performance.now()
  const baas = await open(beheerUrl)
  try {
    const tabel = 'kring_telbouw'
    await baas.query(
      `drop table if exists public.${tabel}; create unlogged table public.${tabel} (like kring.telregel);
       grant select, insert on public.${tabel} to kring_teller`,
    )
    try {
      const sinds = await wachtOpSchrijvers(baas)
      const totaal = await telFeiten(baas)
      zeg(`${totaal} feiten in het journaal`)
      await vul(beheerUrl, tabel, totaal, zeg)
      const uit = await vergelijk(baas, tabel, sinds)
      const seconds = Math.round((performance.now() - begin) / 100) / 10
      return { events: totaal, ...uit, seconds, eventsPerSecond: Math.round(totaal / Math.max(seconds, 0.1)) }
    } finally {
      await baas.query(`drop table if exists public.${tabel}`)
    }
  } finally {
    await baas.end()
  }
}

async function open(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`set work_mem = '128MB'; set synchronous_commit = off; set jit = off`)
  return client
}

/** The instant from which on lines belong to facts this run may not have seen: everybody who was writing before it is done. */
async function wachtOpSchrijvers(c: pg.Client): Promise<string> {
  await c.query('begin; set local role kring_owner; lock table kring.gebeurtenis in share mode')
  const { rows } = await c.query<{ nu: string }>('select clock_timestamp()::text as nu')
  await c.query('commit')
  return rows[0]?.nu ?? ''
}

async function telFeiten(c: pg.Client): Promise<number> {
  await c.query('set role kring_teller')
  const { rows } = await c.query<{ n: string }>('select count(*) as n from kring.gebeurtenis')
  await c.query('reset role')
  return Number(rows[0]?.n ?? 0)
}

/** Bites by the first letter of a stream: streams are random, so bites are alike. */
async function vul(url: string, tabel: string, totaal: number, zeg: (regel: string) => void): Promise<void> {
  const happen = Array.from({ length: HAPPEN }, (_x, n) => n)
  let klaar = 0
  const begin = performance.now()
  const baan = async () => {
    const c = await open(url)
    try {
      await c.query('set role kring_teller')
      for (let hap = happen.shift(); hap !== undefined; hap = happen.shift()) {
        const grens = (n: number) => `${n.toString(16)}0000000-0000-0000-0000-000000000000`
        const tot = hap === HAPPEN - 1 ? '' : ` and g.stroom < '${grens(hap + 1)}'`
        await c.query(
          `with b as materialized (
             select f as feit, z.gemeente, s.sleutel, kring.tel_mensen(f.regio, f.inhoud -> 'personen', kring.nl_dag(f.op)) as mensen,
                    kring.tel_vormen(f.regio, f.stroom, 1) as vormen,
                    exists (select 1 from kring.gebeurtenis x where x.regio = f.regio and x.stroom = f.stroom and x.soort = 'MeldingAangevuld') as erbij
               from kring.gebeurtenis f join kring.telstand s on s.regio = f.regio
               left join kring.zaak z on z.regio = f.regio and z.id = f.stroom
              where f.positie = 1 and f.stroom >= '${grens(hap)}'${tot.replace('g.', 'f.')})
           insert into public.${tabel} (${VELDEN}, geschreven) select t.*
             from b join kring.gebeurtenis g on g.regio = (b.feit).regio and g.stroom = (b.feit).stroom
            cross join lateral kring.telregels(g, b.feit, b.sleutel, b.gemeente, b.mensen,
              case when b.erbij then kring.tel_vormen(g.regio, g.stroom, g.positie) else b.vormen end) t
            where g.soort = any (kring.tel_feiten()) and g.inhoud is not null`,
        )
        klaar += 1
        const deel = klaar / HAPPEN
        const s = (performance.now() - begin) / 1000
        zeg(
          `${Math.round(deel * 100)} procent, ${Math.round((totaal * deel) / s)} feiten per seconde, nog ongeveer ${Math.round(s / deel - s)} s`,
        )
      }
    } finally {
      await c.end()
    }
  }
  await Promise.all(Array.from({ length: TEGELIJK }, baan))
}

type Verschil = Pick<Herbouw, 'facts' | 'added' | 'removed' | 'changed' | 'kept'>

/** Lays the new lines beside the old ones and writes what differs; the sums per month are made anew only when something did. */
async function vergelijk(baas: pg.Client, tabel: string, sinds: string): Promise<Verschil> {
  const gelijk = `(o.soort, o.dag, o.vast, o.gemeente, o.aantal, o.duur, o.werkduur, o.kenmerken, o.vormen)
    is not distinct from (n.soort, n.dag, n.vast, n.gemeente, n.aantal, n.duur, n.werkduur, n.kenmerken, n.vormen)`
  // without fresh numbers the database may compare every line with every other
  await baas.query(`analyze public.${tabel}; analyze kring.telregel; begin; set local role kring_teller`)
  try {
    const tel = async (sql: string): Promise<number> => (await baas.query(sql)).rowCount ?? 0
    const blijft = `o.soort = 'advies' or exists (select 1 from kring_blijft b where b.regio = o.regio and b.id = o.id)`
    await baas.query(
      `create temp table kring_blijft on commit drop as
         select g.regio, kring.tel_id(s.sleutel, g.stroom, g.positie, v) as id
           from kring.gebeurtenis g join kring.telstand s on s.regio = g.regio cross join generate_series(0, ${VOLGNUMMERS}) v where g.inhoud is null`,
    )
    const changed = await tel(
      `delete from kring.telregel o using public.${tabel} n where n.regio = o.regio and n.id = o.id and not (${gelijk})`,
    )
    const removed = await tel(
      `delete from kring.telregel o where o.geschreven < '${sinds}' and not (${blijft}) and not exists (select 1 from public.${tabel} n where n.regio = o.regio and n.id = o.id)`,
    )
    const erbij = await tel(
      `insert into kring.telregel (${VELDEN}, geschreven) select ${VELDEN}, geschreven from public.${tabel} n
        where not exists (select 1 from kring.telregel o where o.regio = n.regio and o.id = n.id)`,
    )
    if (changed + removed + erbij > 0) await sommenOpnieuw(baas)
    const { rows } = await baas.query<{ facts: string; kept: string }>(
      `select count(*) as facts, count(*) filter (where ${blijft}) as kept from kring.telregel o`,
    )
    await baas.query('commit')
    const [facts, kept] = [Number(rows[0]?.facts ?? 0), Number(rows[0]?.kept ?? 0)]
    return { facts, kept, added: erbij - changed, removed, changed }
  } catch (fout) {
    await baas.query('rollback').catch(() => undefined)
    throw fout
  }
}

async function sommenOpnieuw(baas: pg.Client): Promise<void> {
  await baas.query(`delete from kring.telmaand; update kring.telstand set tot = '-infinity'`)
  const { rows } = await baas.query<{ regio: string }>('select regio from kring.telstand order by regio')
  for (const { regio } of rows) await baas.query(`select kring.tel_op($1, clock_timestamp())`, [regio])
}
