import type { Tx } from '../../../kernel/db.ts'
import type { Hulp } from '../../../kernel/gate.ts'
import type { Verzegeld } from '../../../kernel/kluis.ts'

export type Tebergen = {
  readonly zaak: string
  readonly stuk: string
  readonly bestand: string
  readonly type: string
  readonly bytes: Buffer
}

/** Where these bytes belong: sealed for this case and this file, they open nowhere else. */
const plekVan = (regio: string, zaak: string, bestand: string): string => `${regio}/${zaak}/${bestand}`

/** Seals the bytes and writes them, as the last step of the transaction; the version follows from what is there. */
export async function bergOp(tx: Tx, hulp: Hulp, b: Tebergen): Promise<void> {
  const z = hulp.geheim.kluis.verzegel(b.bytes, plekVan(tx.wie.regio, b.zaak, b.bestand))
  // the key of the file lies under the key of the case as well: gone with the case, also from every copy
  const omhuld = await tx.zegel.sluit(b.zaak, z.omhuld)
  await tx.vraag(
    'stuk_bergen',
    `insert into kring.stukbestand (regio, id, zaak, stuk, versie, type, grootte, som, sleutel, omhuld, nonce, cijfer, gemaakt_op)
     values ($1, $2, $3, $4, 1 + (select count(*) from kring.stukbestand s where s.regio = $1 and s.zaak = $3 and s.stuk = $4), $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      tx.wie.regio,
      b.bestand,
      b.zaak,
      b.stuk,
      b.type,
      b.bytes.length,
      z.som,
      z.sleutel,
      omhuld,
      z.nonce,
      z.cijfer,
      tx.nu,
    ],
  )
}

/** The bytes of a file, or null when its key was lawfully taken away. */
export async function haalOp(tx: Tx, hulp: Hulp, zaak: string, bestand: string): Promise<Buffer | null> {
  const [rij] = await tx.vraag<Omit<Verzegeld, 'omhuld'> & { omhuld: Buffer | null }>(
    'stuk_halen',
    'select sleutel, omhuld, nonce, cijfer, som from kring.stukbestand where regio = $1 and zaak = $2 and id = $3',
    [tx.wie.regio, zaak, bestand],
  )
  if (rij === undefined || rij.omhuld === null) return null
  return hulp.geheim.kluis.open(
    { ...rij, omhuld: await tx.zegel.open(rij.omhuld) },
    plekVan(tx.wie.regio, zaak, bestand),
  )
}
