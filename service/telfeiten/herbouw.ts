import pg from 'pg'
import { maakTafels, tafelVan, telSamen, VELDEN, WEG, type Hap } from './tafels.ts'
import { vergelijk, type Verschil } from './verschil.ts'

export type Herbouw = Verschil & {
  /** facts of the journal that were read */
  readonly events: number
  readonly seconds: number
  readonly eventsPerSecond: number
}

const TEGELIJK = 2
/** Facts per bite: small enough to hear how far it is. */
const HAP = 20_000
/** A stream begins with four hexadecimal digits. */
const DELEN = 0x10000
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
      const leeg = await legeRegios(baas)
      const gevuld = vul(beheerUrl, happen, leeg, zeg)
      const uit = await vergelijk(baas, { happen, gevuld, leeg, sinds })
      const seconds = Math.round((performance.now() - begin) / 100) / 10
      return { events, ...uit, seconds, eventsPerSecond: Math.round(events / Math.max(seconds, 0.1)) }
    } finally {
      await baas.query(WEG)
    }
  } finally {
    await baas.end()
  }
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

/** Regions without a line yet: there every line of a bite is new, and the bite adds itself up while it is counted. */
async function legeRegios(c: pg.Client): Promise<ReadonlySet<string>> {
  await c.query('set role kring_teller')
  const { rows } = await c.query<{ regio: string }>(
    'select s.regio from kring.telstand s where not exists (select 1 from kring.telregel t where t.regio = s.regio)',
  )
  await c.query('reset role')
  return new Set(rows.map(r => r.regio))
}

/** Two connections count bites; each bite is there to be laid beside the old lines as soon as it is counted. */
function vul(
  url: string,
  happen: readonly Hap[],
  leeg: ReadonlySet<string>,
  zeg: (regel: string) => void,
): readonly Promise<void>[] {
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
        if (leeg.has(hap.regio)) await c.query(telSamen(n))
        await c.query('reset role')
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
