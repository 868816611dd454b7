import pg from 'pg'
import { maakDobbel, type Dobbel } from '../jaar/dobbel.ts'
import { kopieerAdvies } from './advies.ts'
import { leesBewaren, leesKolommen, leesVaste, leesVoorbeelden, type Voorbeeld } from './gezin.ts'
import { Mal, type Greep } from './mal.ts'

export type Massa = {
  /** address of the administrator: indexes rest while the rows come in */
  beheerUrl: string
  /** which sample: the families of this region that the command path wrote */
  regio: string
  /** how many cases (reports and what became of them) to add */
  aantal: number
  /** how many years back the closed families may be moved */
  jaren: number
  /** at most so many copies of one family in one batch */
  perGreep?: number
  zaad?: number
  /** which families of the sample, and how often each against the others; all alike when absent */
  gewicht?: (v: Voorbeeld) => number
  /** keeps what by its retention class would be gone by now as well: answers to repeats after a month, looks after five years */
  alles?: boolean
  /** sets a checkpoint over the heads that came in; now and then, and at the end */
  ijkpunt: () => Promise<unknown>
  zeg: (regel: string) => void
}
export type Massauitslag = {
  cases: number
  families: number
  rows: number
  seconds: number
  reindexSeconds: number
  gb: number
}

const TEGELIJK = 2
/** Heads in one checkpoint: what Kring reads at once stays small. */
const PER_IJKPUNT = 40_000

/**
 * A great many cases as full rows, copied from a sample that the command path made: every table it wrote, with ids, numbers, names,
 * search keys and salts of their own, and the journal chained anew. For measuring only, in a database that is thrown away: it works past
 * the walls and lets the indexes rest until the end.
 */
export async function bulk(m: Massa): Promise<Massauitslag> {
  const begin = performance.now()
  const baas = await open(m.beheerUrl)
  try {
    const kolommen = await leesKolommen(baas)
    const voorbeelden = await leesVoorbeelden(baas, m.regio, kolommen)
    if (voorbeelden.length === 0)
      throw new Error('Er is nog geen voorbeeld in deze database. Speel eerst een klein jaar.')
    const vast = await leesVaste(baas)
    const bewaren = m.alles ? null : { dagen: await leesBewaren(baas), nu: laatsteMoment(voorbeelden) }
    const maakMal = (v: Voorbeeld) => new Mal(v, vast, kolommen, bewaren)
    const passend = voorbeelden.filter(v => maakMal(v).past)
    const grepen = verdeel(m, passend, maakMal, await telZaken(baas))
    await voorbereiden(baas)
    const veel = m.aantal >= VEEL
    if (veel)
      await stelServerIn(
        baas,
        STANDEN.map(([naam, waarde]) => `set ${naam} = '${waarde}'`),
      )
    let klaar: { cases: number; families: number; rows: number }
    let vanaf: number
    try {
      klaar = await stort(m, grepen, begin)
      const { regio, jaren, alles = false } = m
      const voorbeeld = voorbeelden.reduce((som, v) => som + v.zaken, 0)
      const keer = Math.round(m.aantal / voorbeeld)
      klaar.rows += await kopieerAdvies(baas, kolommen, { regio, jaren, alles, keer })
    } finally {
      vanaf = performance.now()
      await afronden(m, baas)
      if (veel)
        await stelServerIn(
          baas,
          STANDEN.map(([naam]) => `reset ${naam}`),
        )
    }
    const { rows } = await baas.query<{ gb: number }>('select pg_database_size(current_database()) / 1e9 as gb')
    const sinds = (t: number) => Math.round((performance.now() - t) / 100) / 10
    return {
      ...klaar,
      seconds: sinds(begin),
      reindexSeconds: sinds(vanaf),
      gb: Math.round(Number(rows[0]?.gb) * 10) / 10,
    }
  } finally {
    await baas.end()
  }
}

async function open(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(
    `set synchronous_commit = off; set session_replication_role = replica; set work_mem = '128MB'; set maintenance_work_mem = '512MB';
     set temp_buffers = '64MB'; set join_collapse_limit = 1; set from_collapse_limit = 1; set jit = off`,
  )
  return client
}

const telZaken = async (client: pg.Client): Promise<number> =>
  (await client.query<{ n: number }>('select count(*)::int as n from kring.zaak')).rows[0]?.n ?? 0

/** The moment of the last fact of the sample: what is kept is counted from there. */
const laatsteMoment = (voorbeelden: readonly Voorbeeld[]): number =>
  Math.max(
    ...voorbeelden.flatMap(v =>
      v.rijen.filter(r => r.tabel === 'gebeurtenis').map(r => Date.parse(String(r.waarden['op']))),
    ),
  )

type Deel = { mal: Mal; maak: () => Greep; families: number; cases: number }

/** Which family how often, in batches; the open ones stay in their own year, so that no term is late by years. */
function verdeel(m: Massa, voorbeelden: readonly Voorbeeld[], maakMal: (v: Voorbeeld) => Mal, al: number): Deel[] {
  const dobbel = maakDobbel(m.zaad ?? 1, 'massa', al)
  const gewicht = (v: Voorbeeld) => m.gewicht?.(v) ?? 1
  const perRonde = voorbeelden.reduce((som, v) => som + gewicht(v) * v.zaken, 0)
  const keer = m.aantal / perRonde
  const delen: Deel[] = []
  let [zaak, familie, greep] = [al, al, 0]
  const neem = (mal: Mal, hoeveel: number) => {
    const [eerste, volg] = [familie, zaak]
    const schuif = { jaren: mal.open ? 0 : greep % (m.jaren + 1), ms: m.jaren === 0 ? 0 : greep % 50_000 }
    greep += 1
    familie += hoeveel
    zaak += hoeveel * mal.zaken
    const maak = () => mal.greep(eerste, hoeveel, volg, schuif, maakDobbel(m.zaad ?? 1, 'greep', volg))
    delen.push({ mal, maak, families: hoeveel, cases: hoeveel * mal.zaken })
  }
  let over = 0
  for (const v of voorbeelden) {
    const mal = maakMal(v)
    over += keer * gewicht(v)
    let nog = Math.round(over)
    over -= nog
    for (; nog > 0; nog -= m.perGreep ?? 1000) neem(mal, Math.min(nog, m.perGreep ?? 1000))
  }
  return schud(delen, dobbel)
}

/** Batches in an order by chance: rows of one kind of family do not lie together. */
function schud<T>(lijst: T[], dobbel: Dobbel): T[] {
  for (let n = lijst.length - 1; n > 0; n--) {
    const k = dobbel.tussen(0, n)
    const [a, b] = [lijst[n], lijst[k]]
    if (a !== undefined && b !== undefined) [lijst[n], lijst[k]] = [b, a]
  }
  return lijst
}

const TABELLEN = `select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'kring' and c.relkind = 'r' and c.relname not in ('ijkpunt', 'ijkpunt_kop', 'mens', 'regio', 'organisatie', 'rolvervulling')`

/** The function that makes the numbers of advice, and the indexes at rest: not kept up while rows come in, built in one go at the end. */
async function voorbereiden(baas: pg.Client): Promise<void> {
  await baas.query(
    `create or replace function public.kring_nummer(kop text, id text) returns text language sql immutable as $$
       select kop || '-' || string_agg(case j when 4 then '-' else '' end || substr('23456789ABCDEFGHJKMNPQRSTVWXYZ', ((n / (30::numeric ^ j)::bigint) % 30)::int + 1, 1), '' order by j)
         from (select ('x' || lpad(substr(replace(id, '-', ''), 1, 15), 16, '0'))::bit(64)::bigint as n) x, generate_series(0, 7) j $$`,
  )
  await baas.query(
    `update pg_index set indisready = false, indisvalid = false where indrelid in (select oid from (${TABELLEN}) t)`,
  )
}

/** From so many cases the server writes in larger strides; below that it is left as it is. */
const VEEL = 100_000
const STANDEN = [
  ['max_wal_size', '8GB'],
  ['checkpoint_timeout', '30min'],
  ['full_page_writes', 'off'],
] as const

async function stelServerIn(baas: pg.Client, standen: readonly string[]): Promise<void> {
  for (const stand of standen) await baas.query(`alter system ${stand}`)
  await baas.query('select pg_reload_conf()')
}

/** Every index built and every constraint in force again, and the statistics the planner needs. */
async function afronden(m: Massa, baas: pg.Client): Promise<void> {
  const { rows } = await baas.query<{ relname: string }>(
    `select relname from (${TABELLEN}) t order by pg_total_relation_size(oid) desc`,
  )
  const wacht = rows.map(r => r.relname)
  const bouw = async () => {
    const client = await open(m.beheerUrl)
    try {
      for (let tabel = wacht.shift(); tabel !== undefined; tabel = wacht.shift()) {
        await client.query(`reindex table kring.${tabel}`)
        await client.query(`analyze kring.${tabel}`)
      }
    } finally {
      await client.end()
    }
  }
  await Promise.all(Array.from({ length: TEGELIJK }, bouw))
  await baas.query('drop function public.kring_nummer(text, text)')
}

async function stort(
  m: Massa,
  delen: Deel[],
  begin: number,
): Promise<{ cases: number; families: number; rows: number }> {
  const stand = { cases: 0, families: 0, rows: 0 }
  const totaal = delen.reduce((som, d) => som + d.cases, 0)
  let sinds = 0
  let ijk: Promise<unknown> = Promise.resolve()
  const baan = async () => {
    const client = await open(m.beheerUrl)
    try {
      for (let deel = delen.shift(); deel; deel = delen.shift()) {
        const greep = deel.maak()
        await schrijf(client, greep)
        stand.cases += deel.cases
        stand.families += deel.families
        stand.rows += greep.rijen
        sinds += deel.cases
        if (sinds < PER_IJKPUNT) continue
        sinds = 0
        const s = (performance.now() - begin) / 1000
        m.zeg(
          `${stand.cases} van ${totaal} zaken, ${Math.round(stand.cases / s)} per seconde, nog ongeveer ${Math.round((s / stand.cases) * (totaal - stand.cases))} s`,
        )
        ijk = ijk.then(m.ijkpunt)
      }
    } finally {
      await client.end()
    }
  }
  await Promise.all(Array.from({ length: TEGELIJK }, baan))
  await ijk
  await m.ijkpunt()
  return stand
}

async function schrijf(client: pg.Client, greep: Greep): Promise<void> {
  await client.query(`begin; ${greep.stage}`)
  await client.query(greep.vul.sql, greep.vul.waarden)
  await client.query(greep.regels.join(';'))
  await client.query('commit')
}
