import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import type { Kluis } from '../../kernel/kluis.ts'

/** Keys that wrap the key of each document; `nu` names the one for new documents, the others stay to read with. */
export type Stuksleutels = { nu: string; sleutels: Record<string, string> }

const ALGORITME = 'aes-256-gcm'

/** Seals documents: AES-256-GCM with a random key each, wrapped by a key outside the database. See docs/besluiten/0013-stukken.md. */
export function maakKluis(bos: Stuksleutels): Kluis {
  const buitensleutel = (naam: string): Buffer => {
    const sleutel = bos.sleutels[naam]
    if (sleutel === undefined) throw new Error(`De sleutel ${naam} voor stukken ontbreekt.`)
    return Buffer.from(sleutel, 'base64')
  }
  return {
    verzegel(bytes, waar) {
      const eigen = randomBytes(32)
      const nonce = randomBytes(12)
      const cijfer = sluit(eigen, nonce, bytes, waar)
      const omhulNonce = randomBytes(12)
      const omhuld = Buffer.concat([omhulNonce, sluit(buitensleutel(bos.nu), omhulNonce, eigen, waar)])
      return { sleutel: bos.nu, omhuld, nonce, cijfer, som: createHash('sha256').update(cijfer).digest() }
    },
    open({ sleutel, omhuld, nonce, cijfer, som }, waar) {
      if (!createHash('sha256').update(cijfer).digest().equals(som)) throw new Error('Dit stuk is niet meer heel.')
      const eigen = ontsluit(buitensleutel(sleutel), omhuld.subarray(0, 12), omhuld.subarray(12), waar)
      return ontsluit(eigen, nonce, cijfer, waar)
    },
  }
}

/** The tag stands before the text. */
function sluit(sleutel: Buffer, nonce: Buffer, bytes: Buffer, waar: string): Buffer {
  const c = createCipheriv(ALGORITME, sleutel, nonce)
  c.setAAD(Buffer.from(waar, 'utf8'))
  const tekst = Buffer.concat([c.update(bytes), c.final()])
  return Buffer.concat([c.getAuthTag(), tekst])
}

function ontsluit(sleutel: Buffer, nonce: Buffer, cijfer: Buffer, waar: string): Buffer {
  const d = createDecipheriv(ALGORITME, sleutel, nonce)
  d.setAAD(Buffer.from(waar, 'utf8'))
  d.setAuthTag(cijfer.subarray(0, 16))
  return Buffer.concat([d.update(cijfer.subarray(16)), d.final()])
}
