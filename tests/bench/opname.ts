import pg from 'pg'
import { KRING_NUMMER, UUID } from './vormen.ts'

/** One message to the database, as the driver got it. */
export type Regel = { naam: string | null; sql: string; waarden: readonly string[] }
/** Everything one request sent: over how many messages, and which of them belong to the transaction of the command. */
export type Opname = { berichten: number; regels: readonly Regel[] }

/** A text with holes: pieces, and between them the number of the fresh value that goes there. */
export type Mal = { stukken: readonly string[]; gaten: readonly number[] }
/** A recorded command, ready to be done again with fresh ids: the holes are filled from one list of values. */
export type Draaiboek = {
  regels: readonly { naam: string | null; sql: Mal; waarden: readonly Mal[] }[]
  /** what kind of value each hole takes */
  vers: readonly ('uuid' | 'nummer' | 'nu')[]
}

/** Hears every message any driver in this process sends while `doe` runs: also those that do not pass through the kernel. */
export async function neemOp(doe: () => Promise<unknown>): Promise<Opname> {
  const { prototype } = pg.Client
  const echt = prototype.query
  const gehoord: (Regel & { wie: string })[] = []
  prototype.query = function (this: pg.Client, ...delen: unknown[]) {
    gehoord.push({ ...leesVraag(delen), wie: this.user ?? '' })
    return Reflect.apply(echt, this, delen)
  } as typeof echt
  try {
    await doe()
  } finally {
    prototype.query = echt
  }
  return {
    berichten: gehoord.length,
    regels: gehoord.filter(r => r.wie === 'kring_app').map(({ wie: _wie, ...r }) => r),
  }
}

function leesVraag([eerste, tweede]: unknown[]): Regel {
  if (typeof eerste === 'string') return { naam: null, sql: eerste, waarden: alsTekst(tweede) }
  const vraag = eerste as { name?: string; text: string; values?: unknown[] }
  return { naam: vraag.name ?? null, sql: vraag.text, waarden: alsTekst(vraag.values) }
}

const alsTekst = (waarden: unknown): string[] =>
  Array.isArray(waarden) ? waarden.map(w => (typeof w === 'string' ? w : JSON.stringify(w))) : []

/**
 * Makes a recording repeatable. What is fresh in it follows from a second recording of the same command: an id that is in both belongs to
 * the person, the organisation or the region, the rest are new each time; so are the readable number and the instant.
 */
export function maakDraaiboek(een: Opname, twee: Opname): Draaiboek {
  const vast = new Set(idsVan(twee))
  const vers = [...new Set(idsVan(een))].filter(id => !vast.has(id))
  const nu = /kring\.nu = '([^']+)'/.exec(een.regels[0]?.sql ?? '')?.[1] ?? ''
  const nummers = [...new Set(alles(een).flatMap(t => t.match(KRING_NUMMER) ?? []))]
  const plaats = new Map([...vers, ...nummers, nu].map((tekst, n) => [tekst, n]))
  const zoek = new RegExp([...plaats.keys()].map(t => t.replace(/[.\\]/g, '\\$&')).join('|'), 'g')
  const mal = (tekst: string): Mal => ({
    stukken: tekst.split(zoek),
    gaten: (tekst.match(zoek) ?? []).map(t => plaats.get(t) ?? 0),
  })
  return {
    regels: een.regels.map(r => ({ naam: r.naam, sql: mal(r.sql), waarden: r.waarden.map(mal) })),
    vers: [...vers.map(() => 'uuid' as const), ...nummers.map(() => 'nummer' as const), 'nu'],
  }
}

const alles = (o: Opname): string[] => o.regels.flatMap(r => [r.sql, ...r.waarden])
const idsVan = (o: Opname): string[] => alles(o).flatMap(t => t.match(UUID) ?? [])

export function vul(mal: Mal, waarden: readonly string[]): string {
  let tekst = mal.stukken[0] ?? ''
  for (let n = 0; n < mal.gaten.length; n++) tekst += (waarden[mal.gaten[n] ?? 0] ?? '') + (mal.stukken[n + 1] ?? '')
  return tekst
}

/** How many SQL statements one command is: a message that opens a transaction holds several. */
export const aantalOpdrachten = (o: Opname): number =>
  o.berichten -
  o.regels.length +
  o.regels.reduce((som, r) => som + (r.naam === null ? r.sql.split(';').filter(Boolean).length : 1), 0)

/** How many rows it writes: every element of the sets that the writing statements take. */
export const aantalRijen = (o: Opname): number =>
  o.regels
    .filter(r => r.naam?.startsWith('w_'))
    .flatMap(r => r.waarden)
    .reduce((som, w) => som + (JSON.parse(w) as unknown[]).length, 0)
