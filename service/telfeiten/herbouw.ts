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
/** Facts per bite: small enough to hear how far it is. */
const HAP = 20_000
/** A stream begins with four hexadecimal digits. */
const DELEN = 0x10000
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
    const sinds = await wachtOpSchrijvers(baas)
    const happen = await happenVan(baas)
    const events = Math.round(happen.reduce((som, h) => som + h.feiten, 0))
    zeg(`${events} feiten in het journaal`)
    await maakTafels(baas, happen.length)
    try {
      const gevuld = vul(beheerUrl, happen, zeg)
      const uit = await vergelijk(baas, gevuld, sinds)
      const seconds = Math.round((performance.now() - begin) / 100) / 10
      return { events, ...uit, seconds, eventsPerSecond: Math.round(events / Math.max(seconds, 0.1)) }
    } finally {
      await baas.query(`drop table if exists ${TAFEL} cascade`)
    }
  } finally {
    await baas.end()
  }
}

/** What is counted anew lies in a table per bite, seen together as one. */
const TAFEL = 'public.kring_telbouw'
const tafelVan = (hap: number): string => `${TAFEL}_${hap}`

async function maakTafels(c: pg.Client, happen: number): Promise<void> {
  const tafels = Array.from(
    { length: happen },
    (_x, n) => `create unlogged table ${tafelVan(n)} () inherits (${TAFEL});`,
  )
  await c.query(
    `drop table if exists ${TAFEL} cascade; create unlogged table ${TAFEL} (like kring.telregel); ${tafels.join(' ')}
     grant select on ${TAFEL} to kring_teller; analyze kring.telregel`,
  )
  for (let n = 0; n < happen; n++) await c.query(`grant select, insert on ${tafelVan(n)} to kring_teller`)
}

async function open(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  // no two streams begin alike: remembering what came of a beginning costs more than it saves
  await client.query(`set work_mem = '128MB'; set synchronous_commit = off; set jit = off; set enable_memoize = off`)
  return client
}

/** The instant from which on lines belong to facts this run may not have seen: everybody who was writing before it is done. */
async function wachtOpSchrijvers(c: pg.Client): Promise<string> {
  await c.query('begin; set local role kring_owner; lock table kring.gebeurtenis in share mode')
  const { rows } = await c.query<{ nu: string }>('select clock_timestamp()::text as nu')
  await c.query('commit')
  return rows[0]?.nu ?? ''
}

/** A stretch of the streams of a region, with how many facts lie in it. */
type Hap = { readonly regio: string; readonly van: number; readonly tot: number; readonly feiten: number }

/** Streams are random, so stretches of the same length are alike; a small region is one bite. */
async function happenVan(c: pg.Client): Promise<Hap[]> {
  await c.query('set role kring_teller')
  const { rows } = await c.query<{ regio: string; n: string }>(
    'select g.regio, count(*) as n from kring.gebeurtenis g join kring.telstand s on s.regio = g.regio group by 1 order by 1',
  )
  await c.query('reset role')
  return rows.flatMap(({ regio, n }) => {
    const stuks = Math.max(1, Math.min(DELEN, Math.round(Number(n) / HAP)))
    const grens = (k: number) => Math.round((DELEN * k) / stuks)
    return Array.from({ length: stuks }, (_x, k) => ({
      ...{ regio, van: grens(k), tot: grens(k + 1) },
      feiten: (Number(n) * (grens(k + 1) - grens(k))) / DELEN,
    }))
  })
}

/** Two connections count bites; each bite is there to be laid beside the old lines as soon as it is counted. */
function vul(url: string, happen: readonly Hap[], zeg: (regel: string) => void): readonly Promise<void>[] {
  const totaal = happen.reduce((som, h) => som + h.feiten, 0)
  const begin = performance.now()
  let [klaar, volgende] = [0, 0]
  const uit = happen.map(() => {
    let [lukt, mislukt] = [() => undefined as void, (_fout: unknown) => undefined as void]
    const belofte = new Promise<void>((ja, nee) => ([lukt, mislukt] = [ja, nee]))
    // who waits hears it; a bite nobody waits for any more is no unheard fault
    belofte.catch(() => undefined)
    return { belofte, lukt, mislukt }
  })
  const baan = async () => {
    const c = await open(url)
    try {
      for (let n = volgende++; n < happen.length; n = volgende++) {
        const hap = happen[n]
        if (hap === undefined) return
        await c.query(`set role kring_teller`)
        await c.query(telHap(tafelVan(n), hap))
        await c.query(`reset role; analyze ${tafelVan(n)}`)
        uit[n]?.lukt()
        klaar += hap.feiten
        const [deel, s] = [klaar / totaal, (performance.now() - begin) / 1000]
        zeg(
          `${Math.round(deel * 100)} procent, ${Math.round(klaar / s)} feiten per seconde, nog ongeveer ${Math.round(s / deel - s)} s`,
        )
      }
    } finally {
      await c.end()
    }
  }
  for (let n = 0; n < TEGELIJK; n++) baan().catch((fout: unknown) => uit.forEach(u => u.mislukt(fout)))
  return uit.map(u => u.belofte)
}

/** Everything of a bite in one statement. Each table says the stretch itself, so that only that stretch is read. */
function telHap(tafel: string, { regio, van, tot }: Hap): string {
  const uuid = (n: number) => `${n.toString(16).padStart(4, '0')}0000-0000-0000-0000-000000000000`
  const hier = (t: string) =>
    `${t}.regio = ${pg.escapeLiteral(regio)} and ${t}.stroom >= '${uuid(van)}'${tot === DELEN ? '' : ` and ${t}.stroom < '${uuid(tot)}'`}`
  return `with erbij as materialized (select distinct x.stroom from kring.gebeurtenis x where ${hier('x')} and x.soort = 'MeldingAangevuld'),
    b as materialized (
      select f as feit, f.stroom, z.gemeente, s.sleutel, wie.klassen as mensen,
             array(select distinct v from jsonb_array_elements_text(kring.tel_vormen_van(f.inhoud)) v order by v) as vormen, f.stroom in (select stroom from erbij) as erbij
        from kring.gebeurtenis f join kring.telstand s on s.regio = f.regio
        left join kring.zaak z on z.regio = f.regio and z.id = f.stroom
       cross join lateral kring.tel_klassen(f.regio, f.inhoud -> 'personen', kring.nl_dag(f.op)) wie
       where f.positie = 1 and ${hier('f')})
    insert into ${tafel} (${VELDEN}, geschreven) select t.*
      from b join kring.gebeurtenis g on g.stroom = b.stroom and ${hier('g')}
     cross join lateral kring.telregels(g, b.feit, b.sleutel, b.gemeente, b.mensen,
       case when b.erbij then kring.tel_vormen(g.regio, g.stroom, g.positie) else b.vormen end) t
     where g.soort = any (kring.tel_feiten()) and g.inhoud is not null`
}

type Verschil = Pick<Herbouw, 'facts' | 'added' | 'removed' | 'changed' | 'kept'>

/**
 * Lays the new lines beside the old ones, bite by bite as they come, and writes what differs; the sums per month are made anew only when
 * something did. One transaction: until the end everybody reads the figures as they were.
 */
async function vergelijk(baas: pg.Client, gevuld: readonly Promise<void>[], sinds: string): Promise<Verschil> {
  const gelijk = `(o.soort, o.dag, o.vast, o.gemeente, o.aantal, o.duur, o.werkduur, o.kenmerken, o.vormen)
    is not distinct from (n.soort, n.dag, n.vast, n.gemeente, n.aantal, n.duur, n.werkduur, n.kenmerken, n.vormen)`
  const tel = async (sql: string): Promise<number> => (await baas.query(sql)).rowCount ?? 0
  const blijft = `o.soort = 'advies' or exists (select 1 from kring_blijft b where b.regio = o.regio and b.id = o.id)`
  let [changed, erbij] = [0, 0]
  await baas.query('begin; set local role kring_teller')
  try {
    for (const [n, hap] of gevuld.entries()) {
      await hap
      changed += await tel(
        `delete from kring.telregel o using ${tafelVan(n)} n where n.regio = o.regio and n.id = o.id and not (${gelijk})`,
      )
      erbij += await tel(
        `insert into kring.telregel (${VELDEN}, geschreven) select ${VELDEN}, geschreven from ${tafelVan(n)} n
          where not exists (select 1 from kring.telregel o where o.regio = n.regio and o.id = n.id) order by regio, id`,
      )
    }
    await baas.query(
      `create temp table kring_blijft on commit drop as
         select g.regio, kring.tel_id(s.sleutel, g.stroom, g.positie, v) as id
           from kring.gebeurtenis g join kring.telstand s on s.regio = g.regio cross join generate_series(0, ${VOLGNUMMERS}) v where g.inhoud is null`,
    )
    const removed = await tel(
      `delete from kring.telregel o where o.geschreven < '${sinds}' and not (${blijft}) and not exists (select 1 from ${TAFEL} n where n.regio = o.regio and n.id = o.id)`,
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
  } finally {
    // the connections that count are done, or were told to stop, before their tables go
    await Promise.allSettled(gevuld)
  }
}

async function sommenOpnieuw(baas: pg.Client): Promise<void> {
  await baas.query(`delete from kring.telmaand; update kring.telstand set tot = '-infinity'`)
  const { rows } = await baas.query<{ regio: string }>('select regio from kring.telstand order by regio')
  for (const { regio } of rows) await baas.query(`select kring.tel_op($1, clock_timestamp())`, [regio])
}
