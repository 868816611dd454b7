import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Tx } from '../../kernel/db.ts'
import type { Kluis } from '../../kernel/kluis.ts'

/** The place a key is sealed for: moved to another region or name it no longer opens. */
const waar = (regio: string, naam: string): string => `alarmsleutel/${regio}/${naam}`

type Rij = { sleutel: string; omhuld: Buffer; nonce: Buffer; cijfer: Buffer; som: Buffer }

/** The secret of a control room as it holds now; null: not known here, or no longer. */
export async function leesSleutel(tx: Tx, kluis: Kluis, naam: string): Promise<Buffer | null> {
  const [rij] = await tx.vraag<Rij>(
    'alarm_sleutel',
    'select sleutel, omhuld, nonce, cijfer, som from kring.alarmsleutel where regio = $1 and naam = $2 and van <= $3 and (tot is null or tot > $3)',
    [tx.wie.regio, naam, tx.nu],
  )
  return rij === undefined ? null : kluis.open(rij, waar(tx.wie.regio, naam))
}

/**
 * Gives a control room a secret of its own, sealed in the vault; by the administrator, in the role that may furnish.
 * @returns the secret, the only time it is there to read
 */
export async function zetSleutel(
  beheerUrl: string,
  kluis: Kluis,
  d: { regio: string; naam: string; van: string; geheim?: Buffer },
): Promise<Buffer> {
  const geheim = d.geheim ?? randomBytes(32)
  const z = kluis.verzegel(geheim, waar(d.regio, d.naam))
  await alsInrichter(beheerUrl, client =>
    client.query(
      `insert into kring.alarmsleutel (regio, naam, sleutel, omhuld, nonce, cijfer, som, van) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [d.regio, d.naam, z.sleutel, z.omhuld, z.nonce, z.cijfer, z.som, d.van],
    ),
  )
  return geheim
}

/** Ends a key: from this instant its messages are refused. @returns whether there was one */
export async function eindigSleutel(beheerUrl: string, regio: string, naam: string, op: string): Promise<boolean> {
  const uit = await alsInrichter(beheerUrl, client =>
    client.query('update kring.alarmsleutel set tot = $3 where regio = $1 and naam = $2 and tot is null', [
      regio,
      naam,
      op,
    ]),
  )
  return (uit.rowCount ?? 0) > 0
}

async function alsInrichter<T>(beheerUrl: string, doe: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  try {
    await client.query('begin; set local role kring_inrichter')
    const uit = await doe(client)
    await client.query('commit')
    return uit
  } finally {
    await client.end()
  }
}
