import fs from 'node:fs'
import path from 'node:path'
import type { Key, PrivateKey } from 'openpgp'

/**
 * A backup is written with a public key and read with the private one, so that the server that makes copies need not be able to read them.
 * The first copy makes the pair; the private half then belongs on another place (docs/beheer.md). AEAD, so that a copy that was
 * changed or cut off is noticed piece by piece while it is read.
 */
export const OPENBAAR = 'kopie-openbaar.asc'
export const GEHEIM = 'kopie-geheim.asc'
export const AEAD = { aeadProtect: true } as const

/** The key to write with; made with its private half when there is none. @returns also whether it was made now */
export async function openbareSleutel(map: string): Promise<{ sleutel: Key; gemaakt: boolean }> {
  const pad = path.join(map, OPENBAAR)
  const gemaakt = !fs.existsSync(pad)
  if (gemaakt) await maakPaar(map)
  const { readKey } = await import('openpgp')
  return { sleutel: await readKey({ armoredKey: fs.readFileSync(pad, 'utf8') }), gemaakt }
}

/** The key to read with, from the file that was named or from the folder. @returns null when there is none, or the file holds no such key */
export async function geheimeSleutel(map: string, bestand: string | null): Promise<PrivateKey | null> {
  const pad = bestand ?? path.join(map, GEHEIM)
  if (!fs.existsSync(pad)) return null
  const { readPrivateKey } = await import('openpgp')
  return readPrivateKey({ armoredKey: fs.readFileSync(pad, 'utf8') }).catch(() => null)
}

async function maakPaar(map: string): Promise<void> {
  const { generateKey } = await import('openpgp')
  const paar = await generateKey({
    type: 'curve25519',
    userIDs: [{ name: 'Kring reservekopie' }],
    format: 'armored',
    config: AEAD,
  })
  fs.mkdirSync(map, { recursive: true })
  // the private half first: a public one without it would make copies that nobody can read
  fs.writeFileSync(path.join(map, GEHEIM), paar.privateKey, { mode: 0o600, flag: 'wx' })
  fs.writeFileSync(path.join(map, OPENBAAR), paar.publicKey, { mode: 0o600, flag: 'wx' })
}
