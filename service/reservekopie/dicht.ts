import fs from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Key, PrivateKey } from 'openpgp'
import { AEAD } from './sleutel.ts'

/**
 * Writes a file that only the holder of the private key can read: one line on the outside, then one OpenPGP message, encrypted while it
 * streams by. The file appears whole or not at all; readable by its owner only.
 * @param buiten the line on the outside, without its end
 * @returns the size in bytes. @throws when the source fails or the disk is full; then there is no file
 */
export async function schrijfDicht(p: {
  bestand: string
  buiten: string
  sleutel: Key
  inhoud: Readable
}): Promise<number> {
  const half = `${p.bestand}.half`
  try {
    const { createMessage, encrypt } = await import('openpgp')
    const bericht = await encrypt({
      message: await createMessage({ binary: Readable.toWeb(p.inhoud) as never }),
      encryptionKeys: p.sleutel,
      format: 'binary',
      config: AEAD,
    })
    const uit = fs.createWriteStream(half, { mode: 0o600, flush: true })
    uit.write(`${p.buiten}\n`)
    await pipeline(Readable.fromWeb(bericht as never), uit)
    fs.renameSync(half, p.bestand)
    return fs.statSync(p.bestand).size
  } finally {
    fs.rmSync(half, { force: true })
  }
}

/** What is inside, from the byte after the line on the outside; each piece is checked before it is passed on. @throws when the key does not fit or nothing is whole */
export async function openDicht(p: { bestand: string; begin: number; sleutel: PrivateKey }): Promise<Readable> {
  const { readMessage, decrypt } = await import('openpgp')
  const bytes = Readable.toWeb(fs.createReadStream(p.bestand, { start: p.begin })) as never
  const message = await readMessage<never>({ binaryMessage: bytes, config: AEAD })
  const open = await decrypt({ message, decryptionKeys: p.sleutel, format: 'binary', config: AEAD })
  return Readable.fromWeb(open.data as never)
}
