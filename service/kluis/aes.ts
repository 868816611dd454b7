import { createCipheriv, createDecipheriv } from 'node:crypto'

const ALGORITME = 'aes-256-gcm'

/** AES-256-GCM; the tag stands before the text. `waar` is not kept and has to be the same again. */
export function sluit(sleutel: Buffer, nonce: Buffer, bytes: Buffer, waar: Buffer): Buffer {
  const c = createCipheriv(ALGORITME, sleutel, nonce)
  c.setAAD(waar)
  const tekst = Buffer.concat([c.update(bytes), c.final()])
  return Buffer.concat([c.getAuthTag(), tekst])
}

/** @throws when the key, the place or one byte is not the same */
export function ontsluit(sleutel: Buffer, nonce: Buffer, cijfer: Buffer, waar: Buffer): Buffer {
  const d = createDecipheriv(ALGORITME, sleutel, nonce)
  d.setAAD(waar)
  d.setAuthTag(cijfer.subarray(0, 16))
  return Buffer.concat([d.update(cijfer.subarray(16)), d.final()])
}
