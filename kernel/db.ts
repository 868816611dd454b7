import pg from 'pg'
import type { Actor } from './actor.ts'
import { UUID } from './leesbaar.ts'
import { alsEenRegel, type Schrijf } from './rijen.ts'

/** What a piece of work may do with the database: named statements, as one person, in one transaction. */
export type Tx = {
  readonly wie: Actor
  /** The instant of this act, ISO in UTC. */
  readonly nu: string
  vraag<R extends object>(naam: string, sql: string, waarden?: readonly unknown[]): Promise<R[]>
  schrijf(rijen: readonly Schrijf[]): Promise<void>
}

/** The only door to the database: as somebody, at an instant. There is no other. */
export type Db = {
  asActor<T>(wie: Actor, nu: string, werk: (tx: Tx) => Promise<T>): Promise<T>
  sluit(): Promise<void>
}

const REGIO = /^[a-z0-9-]{2,60}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/

/** Opens the door for one database role. `luister` hears each statement (for the benchmark and the plan check). */
export function maakDb(
  url: string,
  { max = 10, luister }: { max?: number; luister?: (regel: string, waarden: readonly unknown[]) => void } = {},
): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 20_000,
  })
  // An idle connection that breaks is replaced by the pool at the next request; without a listener it would end the process.
  pool.on('error', () => undefined)
  return {
    sluit: () => pool.end(),
    async asActor(wie, nu, werk) {
      const client = await pool.connect()
      let stuk: Error | undefined
      // Between two statements nobody else hears that the database went away; without a listener that would end the process.
      const opVerlies = (fout: Error) => void (stuk = fout)
      client.on('error', opVerlies)
      try {
        const begin = beginAls(wie, nu)
        luister?.(begin, [])
        await client.query(begin)
        const uit = await werk(maakTx(client, wie, nu, luister))
        luister?.('commit', [])
        await client.query('commit')
        return uit
      } catch (fout) {
        const verloren = stuk
        await client.query('rollback').catch((e: Error) => {
          stuk ??= e
        })
        throw verloren ?? fout
      } finally {
        client.off('error', opVerlies)
        client.release(stuk)
      }
    },
  }
}

/** One message: begin, and who asks. Every value is checked against its shape, so nothing can be smuggled in. */
function beginAls(wie: Actor, nu: string): string {
  if (
    !UUID.test(wie.mens) ||
    !UUID.test(wie.rolvervulling) ||
    !UUID.test(wie.organisatie) ||
    !REGIO.test(wie.regio) ||
    !MOMENT.test(nu)
  ) {
    throw new Error('De actor of het moment heeft niet de juiste vorm.')
  }
  return (
    `begin; set local kring.mens = '${wie.mens}'; set local kring.rolvervulling = '${wie.rolvervulling}'; ` +
    `set local kring.organisatie = '${wie.organisatie}'; set local kring.regio = '${wie.regio}'; set local kring.nu = '${nu}'`
  )
}

function maakTx(
  client: pg.PoolClient,
  wie: Actor,
  nu: string,
  luister?: (regel: string, waarden: readonly unknown[]) => void,
): Tx {
  const stuur = async <R extends object>(naam: string, sql: string, waarden: readonly unknown[]) => {
    luister?.(sql, waarden)
    return (await client.query<R & pg.QueryResultRow>({ name: naam, text: sql, values: [...waarden] })).rows as R[]
  }
  return {
    wie,
    nu,
    vraag: (naam, sql, waarden = []) => stuur(naam, sql, waarden),
    async schrijf(rijen) {
      if (rijen.length === 0) return
      const regel = alsEenRegel(rijen)
      await stuur(regel.naam, regel.sql, regel.waarden)
    },
  }
}
