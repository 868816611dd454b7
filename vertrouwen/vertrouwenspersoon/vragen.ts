import type { Steunlangs, Steunuitkomst } from '../../gedeeld/steun.ts'
import type { Tx } from '../../kernel/db.ts'
import type { Stand } from './steun.ts'

/** A question as its row says it: no name, no word. */
export type Steunrij = {
  id: string
  langs: Steunlangs
  gevraagd: Date
  voor: Date
  bron: string
  stand: Stand
  door: string | null
  doorNaam: string | null
  uitkomst: Steunuitkomst | null
}
const VAN = `select k.id, k.langs, k.gevraagd_op as gevraagd, k.oppakken_voor as voor, k.bron, k.stand, k.opgepakt_door as door, m.naam as "doorNaam", k.uitkomst
  from kring.steunvraag k left join kring.mens m on m.id = k.opgepakt_door`
/** The wall in code, apart from the policy: only a vertrouwenspersoon asks anything here. */
const hoort = (tx: Tx): boolean => tx.wie.rol === 'vertrouwenspersoon'

/** What waits on top, the longest first; then what is being done, then what is done. */
export const steunlijst = async (tx: Tx): Promise<Steunrij[]> =>
  hoort(tx)
    ? tx.vraag<Steunrij>(
        'steun_lijst',
        `${VAN} where k.regio = $1 order by array_position(array['wacht', 'opgepakt', 'klaar'], k.stand), k.gevraagd_op, k.id limit 200`,
        [tx.wie.regio],
      )
    : []

/** One question; taken hold of when `vast`, and then only while it is not done. */
export async function eenVraag(tx: Tx, id: string, vast = false): Promise<Steunrij | null> {
  if (!hoort(tx)) return null
  const [rij] = await tx.vraag<Steunrij>(
    vast ? 'steun_vast' : 'steun_een',
    `${VAN} where k.regio = $1 and k.id = $2 ${vast ? 'for update of k' : ''}`,
    [tx.wie.regio, id],
  )
  return rij ?? null
}

export type Woorden = { naam: string | null; bereik: string | null; veilig: string | null; verhaal: string | null }
/** What somebody asked in words; the key that opens it goes with it. */
export async function woordenVan(tx: Tx, id: string): Promise<Woorden> {
  const [rij] = await tx.vraag<Woorden>(
    'steun_woord',
    'select naam, bereik, veilig, verhaal from kring.steunwoord where regio = $1 and steun = $2',
    [tx.wie.regio, id],
  )
  const lees = async (t: string | null | undefined) => (t === null || t === undefined ? null : tx.zegel.lees(t))
  return {
    ...{ naam: await lees(rij?.naam), bereik: await lees(rij?.bereik) },
    ...{ veilig: await lees(rij?.veilig), verhaal: await lees(rij?.verhaal) },
  }
}

export type Notitie = { op: string; tekst: string }
/** The notes of who asks, and of nobody else. */
export async function notities(tx: Tx, id: string): Promise<Notitie[]> {
  const rijen = await tx.vraag<{ op: Date; tekst: string }>(
    'steun_notities',
    'select op, tekst from kring.steunnotitie where regio = $1 and steun = $2 and mens = $3 order by op, id',
    [tx.wie.regio, id, tx.wie.mens],
  )
  return Promise.all(rijen.map(async r => ({ op: r.op.toISOString(), tekst: await tx.zegel.lees(r.tekst) })))
}
