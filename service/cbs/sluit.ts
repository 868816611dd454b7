/** The shortest passphrase that is taken: long enough that guessing it makes no sense. */
export const WACHTZIN_MINIMAAL = 16

/**
 * The file under a passphrase, in a form that any OpenPGP program opens (RFC 9580). The passphrase goes to the receiver another way and is
 * nowhere kept.
 */
export async function sluit(tekst: string, wachtzin: string): Promise<Buffer> {
  const { createMessage, encrypt } = await import('openpgp')
  const bericht = await createMessage({ binary: Buffer.from(tekst, 'ascii') })
  const uit = await encrypt({ message: bericht, passwords: [wachtzin], format: 'binary' })
  return Buffer.from(uit)
}
