/** The shortest passphrase that is taken: long enough that guessing it makes no sense. */
export const WACHTZIN_MINIMAAL = 16

/**
 * The file under a passphrase, as RFC 9580 now has it: AES-256-GCM, so that one changed byte is noticed, under a key that Argon2id makes of the
 * passphrase (besluit 0041: why not the older form, and which programs open it). The passphrase goes to the receiver another way and is nowhere kept.
 */
export async function sluit(tekst: string, wachtzin: string): Promise<Buffer> {
  const { createMessage, encrypt, enums } = await import('openpgp')
  const bericht = await createMessage({ binary: Buffer.from(tekst, 'ascii') })
  const uit = await encrypt({
    message: bericht,
    passwords: [wachtzin],
    format: 'binary',
    config: { aeadProtect: true, preferredAEADAlgorithm: enums.aead.gcm, s2kType: enums.s2k.argon2 },
  })
  return Buffer.from(uit)
}
