import pg from 'pg'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { geheimen } from '../../service/database/geheimen.ts'
import type { Adressen } from '../../service/database/migreer.ts'
import { startKring } from '../../service/verhaal/kring-in-proces.ts'
import { adressenVan } from './adressen.ts'
import { startLader, type Lader } from './lader.ts'
import { aannameLichaam } from './lichamen.ts'
import { speelAf } from './speel.ts'
import { aantalOpdrachten, aantalRijen, maakDraaiboek, neemOp, type Draaiboek, type Opname } from './opname.ts'
import { draaiPgbench, schrijfScripts, vindPgbench } from './pgbench.ts'
import type { Draaiend } from './server.ts'

export type IntakeUitslag = {
  perSecond: number
  rawPerSecond: number
  ratio: number
  pgbenchPerSecond: number | null
  statements: number
  roundTrips: number
  rowsWritten: number
}

const KLANTEN = 16
const REGIO = 'rotterdam-2014'
const ACCOUNTS = Array.from({ length: KLANTEN }, (_, n) => `${n % 2 === 0 ? 'aanname' : 'nacht'}.${REGIO}`)
const OPWARMEN_MS = 3000

/** One intake command over HTTP beside its own recorded statements by the bare driver, in interleaved rounds. */
export async function meetIntake(server: Draaiend, map: string, zeg: (regel: string) => void): Promise<IntakeUitslag> {
  const adressen = await adressenVan(map)
  const { draaiboeken, een } = await neemAannamesOp(adressen, map)
  await keurHerhaling(adressen, draaiboeken, aantalRijen(een))
  // What autovacuum does in the first minute of a new database: until then plans are made for empty tables.
  await alsBeheer(adressen, 'vacuum analyze')
  const gevonden = vindPgbench()
  if ('reden' in gevonden) zeg(`pgbench: niet gedraaid, ${gevonden.reden}`)
  // One script: pgbench plans every script anew for each client and each round.
  const scripts = schrijfScripts(map, draaiboeken.slice(0, 1))
  const overHttp = await startLader({ soort: 'http', adres: server.adres, accounts: ACCOUNTS })
  const kaal = await startLader({ soort: 'kaal', url: adressen.app, draaiboeken })
  const pgbench =
    'pad' in gevonden ? (ms: number) => draaiPgbench(gevonden.pad, adressen.app, scripts, ms / 1000, KLANTEN) : null
  try {
    await overHttp.meet(OPWARMEN_MS)
    await kaal.meet(OPWARMEN_MS)
    const aan = await rondes({ overHttp, kaal, pgbench }, 5, 10_000, r => zeg(`  vastgelegd op schijf, ${r}`))
    await zetVastleggen(adressen, 'off')
    const uit = await rondes({ overHttp, kaal, pgbench }, 3, 5000, r => zeg(`  synchronous_commit uit, ${r}`))
    await zetVastleggen(adressen, 'on')
    zeg(`  mediaan: vastgelegd ${toon(aan)}`)
    zeg(`  mediaan: synchronous_commit uit ${toon(uit)}`)
    return { ...aan, statements: aantalOpdrachten(een), roundTrips: een.berichten, rowsWritten: aantalRijen(een) }
  } finally {
    overHttp.stop()
    kaal.stop()
  }
}

type Gemeten = Pick<IntakeUitslag, 'perSecond' | 'rawPerSecond' | 'ratio' | 'pgbenchPerSecond'>
type Zijden = { overHttp: Lader; kaal: Lader; pgbench: ((ms: number) => Promise<number>) | null }

async function rondes(z: Zijden, aantal: number, ms: number, zeg: (regel: string) => void): Promise<Gemeten> {
  const [http, kaal, bench]: number[][] = [[], [], []]
  for (let n = 1; n <= aantal; n++) {
    http?.push(await z.overHttp.meet(ms))
    kaal?.push(await z.kaal.meet(ms))
    if (z.pgbench) bench?.push(await z.pgbench(ms))
    zeg(
      `ronde ${n}: HTTP ${rond(http?.at(-1) ?? 0)}/s, kaal ${rond(kaal?.at(-1) ?? 0)}/s, pgbench ${bench?.at(-1)?.toFixed(0) ?? '-'}/s`,
    )
  }
  const [perSecond, rawPerSecond] = [mediaan(http ?? []), mediaan(kaal ?? [])]
  return {
    perSecond: rond(perSecond),
    rawPerSecond: rond(rawPerSecond),
    ratio: Math.round((perSecond / rawPerSecond) * 1000) / 1000,
    pgbenchPerSecond: z.pgbench ? rond(mediaan(bench ?? [])) : null,
  }
}

const rond = (n: number): number => Math.round(n * 10) / 10
const mediaan = (waarden: readonly number[]): number => [...waarden].sort((a, b) => a - b)[waarden.length >> 1] ?? 0
const toon = (g: Gemeten) =>
  `HTTP ${g.perSecond}/s, kaal ${g.rawPerSecond}/s, verhouding ${g.ratio}, pgbench ${g.pgbenchPerSecond ?? '-'}/s`

/** Records the intake of every client twice, through the same door, in a Kring inside this process on the same database. */
async function neemAannamesOp(adressen: Adressen, map: string): Promise<{ draaiboeken: Draaiboek[]; een: Opname }> {
  const kring = await startKring({
    boek: getRegelboek(),
    adressen,
    geheim: geheimen(map),
    begin: new Date().toISOString(),
  })
  try {
    const opnames: Opname[] = []
    const draaiboeken: Draaiboek[] = []
    for (const [n, account] of ACCOUNTS.entries()) {
      const wie = await kring.als(account)
      const neem = () =>
        neemOp(async () => {
          const uit = await wie.stuur<{ code?: string }>('/meldingen', aannameLichaam(n))
          if (uit.status !== 200)
            throw new Error(`De proefmelding werd geweigerd: ${uit.status} ${uit.inhoud.code ?? ''}`)
        })
      kring.klok.zet(new Date().toISOString())
      const een = await neem()
      kring.klok.zet(new Date().toISOString())
      draaiboeken.push(maakDraaiboek(een, await neem()))
      opnames.push(een)
    }
    const [een] = opnames
    if (!een) throw new Error('Er is niets opgenomen.')
    return { draaiboeken, een }
  } finally {
    await kring.sluit()
  }
}

/** The replay must write exactly the rows of the command, as the same role, under the same walls. @throws when it does not */
async function keurHerhaling(adressen: Adressen, draaiboeken: readonly Draaiboek[], rijen: number): Promise<void> {
  const client = new pg.Client({ connectionString: adressen.app })
  const beheer = new pg.Client({ connectionString: adressen.beheer })
  await client.connect()
  await beheer.connect()
  try {
    const tel = async () => {
      await client.query('select pg_stat_force_next_flush()')
      const { rows } = await beheer.query<{ n: string }>(
        `select sum(n_tup_ins + n_tup_upd) as n from pg_stat_user_tables where schemaname = 'kring'`,
      )
      return Number(rows[0]?.n)
    }
    const voor = await tel()
    for (const draaiboek of draaiboeken) await speelAf(client, draaiboek)
    const per = ((await tel()) - voor) / draaiboeken.length
    if (per < rijen - 1 || per > rijen + 1)
      throw new Error(`De herhaling schreef ${per} rijen per opdracht, de opdracht zelf ${rijen}.`)
  } finally {
    await Promise.all([client.end(), beheer.end()])
  }
}

async function zetVastleggen(adressen: Adressen, stand: 'on' | 'off'): Promise<void> {
  await alsBeheer(adressen, `alter system set synchronous_commit = ${stand}`, 'select pg_reload_conf()')
}

async function alsBeheer(adressen: Adressen, ...regels: readonly string[]): Promise<void> {
  const beheer = new pg.Client({ connectionString: adressen.beheer })
  await beheer.connect()
  try {
    for (const regel of regels) await beheer.query(regel)
  } finally {
    await beheer.end()
  }
}
