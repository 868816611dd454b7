import { decrypt, enums, readMessage } from 'openpgp'
import { describe, expect, test } from 'vitest'
import { sluit } from './sluit.ts'

const ZIN = 'een zin die lang genoeg is'
const open = async (bytes: Buffer, zin = ZIN) =>
  (await decrypt({ message: await readMessage({ binaryMessage: new Uint8Array(bytes) }), passwords: [zin] })).data

describe('het bestand voor het CBS onder een wachtzin', () => {
  test('AES-256-GCM onder een sleutel van Argon2id, en nergens een SHA-1-merk', async () => {
    const bytes = await sluit('regel een\r\n', ZIN)
    const pakketten = (await readMessage({ binaryMessage: new Uint8Array(bytes) })).packets as unknown as {
      [veld: string]: unknown
    }[]
    const [sleutel, inhoud] = [...pakketten]
    expect(sleutel).toMatchObject({
      version: 6,
      sessionKeyEncryptionAlgorithm: enums.symmetric.aes256,
      aeadAlgorithm: enums.aead.gcm,
    })
    expect(sleutel?.['s2k']).toMatchObject({ type: 'argon2' })
    expect(inhoud).toMatchObject({ version: 2, cipherAlgorithm: enums.symmetric.aes256, aeadAlgorithm: enums.aead.gcm })
    expect(await open(bytes)).toBe('regel een\n')
  })

  test('een veranderde byte of een andere zin opent niets', async () => {
    const bytes = await sluit('regel een', ZIN)
    const anders = Buffer.from(bytes)
    anders[anders.length - 20] = (anders[anders.length - 20] ?? 0) ^ 1
    await expect(open(anders)).rejects.toThrow()
    await expect(open(bytes, 'een andere zin van zestien')).rejects.toThrow()
  })
})
