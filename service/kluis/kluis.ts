import { createHash, randomBytes } from 'node:crypto'
import type { Kluis } from '../../kernel/kluis.ts'
import { ontsluit, sluit } from './aes.ts'

/** Keys that wrap the key of each document; `nu` names the one for new documents, the others stay to read with. */
export type Stuksleutels = { nu: string; sleutels: Record<string, string> }

/** Seals documents: AES-256-GCM with a random key each, wrapped by a key outside the database. See docs/besluiten/0013-stukken.md. */
export function maakKluis(bos: Stuksleutels): Kluis {
  return {
    verzegel(bytes, plek) {
      const waar = Buffer.from(plek, 'utf8')
      const eigen = randomBytes(32)
      const nonce = randomBytes(12)
      const cijfer = sluit(eigen, nonce, bytes, waar)
      const omhulNonce = randomBytes(12)
      const omhuld = Buffer.concat([omhulNonce, sluit(buitensleutel(bos, bos.nu), omhulNonce, eigen, waar)])
      return { sleutel: bos.nu, omhuld, nonce, cijfer, som: createHash('sha256').update(cijfer).digest() }
    },
    open({ sleutel, omhuld, nonce, cijfer, som }, plek) {
      const waar = Buffer.from(plek, 'utf8')
      if (!createHash('sha256').update(cijfer).digest().equals(som)) throw new Error('Dit stuk is niet meer heel.')
      const eigen = ontsluit(buitensleutel(bos, sleutel), omhuld.subarray(0, 12), omhuld.subarray(12), waar)
      return ontsluit(eigen, nonce, cijfer, waar)
    },
  }
}

/** The outer key of this name. @throws when it is not on the ring */
export function buitensleutel(bos: Stuksleutels, naam: string): Buffer {
  const sleutel = bos.sleutels[naam]
  if (sleutel === undefined) throw new Error(`De sleutel ${naam} voor stukken ontbreekt.`)
  return Buffer.from(sleutel, 'base64')
}
