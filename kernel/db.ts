import pg from 'pg'
import type { Actor } from './actor.ts'
import { UUID } from './leesbaar.ts'
import { alsEenRegel, voegToe, type Schrijf } from './rijen.ts'
import { leesTekst, openTekst, verzegel, VERZEGELD, type Zegel } from './zegel.ts'

/** What is under the key of a case, within one piece of work. */
export type Onderzegel = {
  /** the words of a stored text, for a screen; a sentence where the key is not there */
  lees(tekst: string): Promise<string>
  /** the words of a stored text. @throws {SleutelOntbreekt} */
  heel(tekst: string): Promise<string>
  /** bytes under the key of a case */
  sluit(zaak: string, bytes: Buffer): Promise<Buffer>
  /** @throws {SleutelOntbreekt} */
  open(bytes: Buffer): Promise<Buffer>
}

/** What a piece of work may do with the database: named statements, as one person, in one transaction. */
export type Tx = {
  readonly wie: Actor
  /** The instant of this act, ISO in UTC. */
  readonly nu: string
  vraag<R extends object>(naam: string, sql: string, waarden?: readonly unknown[]): Promise<R[]>
  schrijf(rijen: readonly Schrijf[]): Promise<void>
  readonly zegel: Onderzegel
}

/** The only door to the database: as somebody, at an instant. There is no other. */
export type Db = {
  asActor<T>(wie: Actor, nu: string, werk: (tx: Tx) => Promise<T>): Promise<T>
  sluit(): Promise<void>
}

const REGIO = /^[a-z0-9-]{2,60}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/

type Luister = (regel: string, waarden: readonly unknown[]) => void

/**
 * Opens the door for one database role. `luister` hears each statement (for the benchmark and the plan check). Without `zegel` nothing that is
 * kept under the key of a case can be written or read. `opVerlies` hears of an idle connection that broke (for the log).
 */
export function maakDb(
  url: string,
  opties: { max?: number; luister?: Luister; zegel?: Zegel; opVerlies?: (fout: Error) => void } = {},
): Db {
  const { max = 10, luister, zegel, opVerlies: opPoolverlies } = opties
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 20_000,
  })
  // An idle connection that breaks is replaced by the pool at the next request; without a listener it would end the process.
  pool.on('error', fout => opPoolverlies?.(fout))
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
        const plekken = new Map<string, number>()
        const uit = await werk(maakTx(client, { wie, nu, luister, zegel, plekken }))
        luister?.('commit', [])
        await client.query('commit')
        // known to all from here on: a place of a transaction that failed stays unused
        for (const [zaak, plek] of plekken) zegel?.onthoud(zaak, plek)
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

type Werk = {
  readonly wie: Actor
  readonly nu: string
  readonly luister: Luister | undefined
  readonly zegel: Zegel | undefined
  /** the places of keys that this work found or made */
  readonly plekken: Map<string, number>
}

function maakTx(client: pg.PoolClient, w: Werk): Tx {
  const { wie, nu, luister } = w
  const stuur = async <R extends object>(naam: string, sql: string, waarden: readonly unknown[]) => {
    luister?.(sql, waarden)
    return (await client.query<R & pg.QueryResultRow>({ name: naam, text: sql, values: [...waarden] })).rows as R[]
  }
  const zegel = (): Zegel => {
    if (w.zegel === undefined) throw new Error('Deze deur heeft geen sleutels van zaken.')
    return w.zegel
  }
  const tx: Tx = {
    wie,
    nu,
    vraag: (naam, sql, waarden = []) => stuur(naam, sql, waarden),
    async schrijf(rijen) {
      if (rijen.length === 0) return
      const dicht = rijen.some(r => r.tabel in VERZEGELD)
        ? await verzegel(rijen, zegel(), (regio, zaak) => plekVan(tx, zegel(), w.plekken, regio, zaak))
        : rijen
      const regel = alsEenRegel(dicht)
      await stuur(regel.naam, regel.sql, regel.waarden)
    },
    zegel: {
      lees: tekst => leesTekst(zegel(), tekst),
      heel: tekst => openTekst(zegel(), tekst),
      open: bytes => zegel().open(bytes),
      async sluit(zaak, bytes) {
        const { plek, nieuw } = await plekVan(tx, zegel(), w.plekken, wie.regio, zaak)
        if (nieuw) await tx.schrijf([voegToe('zaaksleutel', { regio: wie.regio, zaak, plek })])
        return zegel().sluit(plek, bytes)
      },
    },
  }
  return tx
}

/** The place of the key of a case: known, in the database, or made now and kept on disk before anything is written with it. */
async function plekVan(
  tx: Tx,
  zegel: Zegel,
  plekken: Map<string, number>,
  regio: string,
  zaak: string,
): Promise<{ plek: number; nieuw: boolean }> {
  const bekend = plekken.get(zaak) ?? zegel.ken(zaak)
  if (bekend !== undefined) return { plek: bekend, nieuw: false }
  const [al] = await tx.vraag<{ plek: string | null }>('zegel_plek', 'select kring.sleutelplek_van($1, $2) as plek', [
    regio,
    zaak,
  ])
  let [plek, nieuw] = [Number(al?.plek ?? 0), false]
  // a place that was used before (an older copy of the database was put back) is passed over
  for (let vanaf: number | null = 0; plek === 0;) {
    const [vrij] = await tx.vraag<{ plek: string }>('zegel_nieuw', 'select kring.nieuwe_sleutelplek($1) as plek', [
      vanaf,
    ])
    vanaf = await zegel.maak(Number(vrij?.plek), zaak)
    if (vanaf === null) [plek, nieuw] = [Number(vrij?.plek), true]
  }
  plekken.set(zaak, plek)
  return { plek, nieuw }
}
