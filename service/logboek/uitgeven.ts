import path from 'node:path'
import { Readable } from 'node:stream'
import pg from 'pg'
import type { Key } from 'openpgp'
import { schrijfDicht } from '../reservekopie/dicht.ts'
import { ldvRegels, nenRegel, type Inzagerij, type Pseudoniem } from './regels.ts'

export const EERSTE = 'KRING-LOGBOEK 1 '
export const SOORTEN = ['ldv', 'nen7513'] as const
export type Soort = (typeof SOORTEN)[number]

/** The mark on the outside of each file: which issue, for whom, about what, and until when it may exist. */
export type Etiket = {
  readonly nummer: string
  readonly soort: Soort
  readonly voor: string
  readonly regios: readonly string[]
  /** with this instant */
  readonly van: string
  /** without this instant */
  readonly tot: string
  readonly op: string
  readonly verloopt: string
  readonly sleutel: string
}
export type Uitgegeven = { file: string; lines: number; bytes: number }

/** So many lines at a time: a log of years never stands in memory. */
const PER_GREEP = 2000

/**
 * Writes both exports of the look log, each encrypted for who holds the private key. Read at one instant, past the walls, so that no
 * line is missing from one and there in the other.
 * @param beheer address of an administrator who may look past the walls; for another PostgreSQL refuses, rather than leave out lines
 * @throws when the database is lost or the disk is full; what was not whole is not there
 */
export async function geefUit(p: {
  beheer: string
  map: string
  etiket: Omit<Etiket, 'soort' | 'sleutel'>
  sleutel: Key
  pseudoniem: Pseudoniem
}): Promise<Uitgegeven[]> {
  const client = new pg.Client({ connectionString: p.beheer })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local row_security = off')
    const uit: Uitgegeven[] = []
    for (const soort of SOORTEN) {
      const etiket: Etiket = { ...p.etiket, soort, sleutel: p.sleutel.getFingerprint() }
      const bestand = path.join(p.map, `logboek-${soort}-${p.etiket.nummer}.kring`)
      const telling = { regels: 0 }
      const inhoud = Readable.from(regels(client, etiket, p.pseudoniem, telling), { objectMode: false })
      const bytes = await schrijfDicht({
        bestand,
        buiten: `${EERSTE}${JSON.stringify(etiket)}`,
        sleutel: p.sleutel,
        inhoud,
      })
      uit.push({ file: bestand, lines: telling.regels, bytes })
    }
    return uit
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** JSON Lines, a piece at a time, from a cursor. */
async function* regels(
  client: pg.Client,
  e: Etiket,
  pseudoniem: Pseudoniem,
  telling: { regels: number },
): AsyncGenerator<Buffer> {
  await client.query(
    `declare logboek no scroll cursor for
     select regio, id, op, mens, rol, organisatie, doel, wat, uitkomst, zaak, gevraagd, personen, veldklassen from kring.inzage
      where regio = any($1) and op >= $2 and op < $3 order by regio, op, id`,
    [e.regios, e.van, e.tot],
  )
  for (;;) {
    const { rows } = await client.query<Inzagerij>(`fetch ${PER_GREEP} from logboek`)
    if (rows.length === 0) break
    const uit = rows.flatMap<object>(r => (e.soort === 'ldv' ? ldvRegels(r, pseudoniem) : [nenRegel(r, pseudoniem)]))
    telling.regels += uit.length
    yield Buffer.from(uit.map(r => `${JSON.stringify(r)}\n`).join(''), 'utf8')
  }
  await client.query('close logboek')
}
