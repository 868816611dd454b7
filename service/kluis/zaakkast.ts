import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { ontsluit, sluit } from './aes.ts'
import { buitensleutel, type Stuksleutels } from './kluis.ts'

/** The key of a case, and of which case. */
export type Zaaksleutel = { readonly zaak: string; readonly sleutel: Buffer }

/**
 * Where the keys of cases are kept: by number of place, one key each, made once and destroyed once. The file below is the one for a first
 * run; a provider with keys in hardware (PKCS#11, a KMS) fills in the same four questions.
 */
export type Sleutelkast = {
  /** Makes a key in a place and returns when it is safely kept. @returns the first free place when this one was ever used, else null */
  maak(plek: number, zaak: string): Promise<number | null>
  /** @returns null when there is none, or no more */
  haal(plek: number): Promise<Zaaksleutel | null>
  /** Destroys the key in a place, and returns when nothing of it is left in the cabinet; a key that is gone stays gone. */
  vernietig(plek: number): Promise<void>
  /** The first place that was never used. */
  eind(): Promise<number>
}

/** One key: mark, case, name of the outer key, nonce, tag, wrapped key, and room to spare. */
const MAAT = 96
const LEEFT = Buffer.from('KZS1')
const WEG = Buffer.from('KZX1')
const naarUuid = (b: Buffer): string => b.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
const vanUuid = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')

/**
 * The cabinet as one file with a place of 96 bytes per case, in order of number. Each key is wrapped by the outer key of the installation, so
 * that this file alone opens nothing. A destroyed key is written over where it stood; on a disk that keeps old blocks that is as good as the
 * disk allows (docs/beheer.md).
 */
export function kastIn(bestand: string, bos: Stuksleutels): Sleutelkast {
  fs.mkdirSync(path.dirname(bestand), { recursive: true, mode: 0o700 })
  // opened for each question: nothing stays open, and a file that was put back is seen at once; never cut short
  const met = async <T>(doe: (f: fs.promises.FileHandle) => Promise<T>): Promise<T> => {
    const f = await fs.promises.open(bestand, fs.constants.O_RDWR | fs.constants.O_CREAT, 0o600)
    try {
      return await doe(f)
    } finally {
      await f.close()
    }
  }
  const lees = (plek: number): Promise<Buffer> =>
    met(async f => (await f.read(Buffer.alloc(MAAT), 0, MAAT, plek * MAAT)).buffer)
  const schrijf = (plek: number, bytes: Buffer): Promise<void> =>
    met(async f => {
      await f.write(bytes, 0, MAAT, plek * MAAT)
      await f.datasync()
    })
  const eind = async () => Math.max(1, Math.ceil((await met(f => f.stat())).size / MAAT))
  const ooit = (kop: Buffer) => LEEFT.equals(kop.subarray(0, 4)) || WEG.equals(kop.subarray(0, 4))
  return {
    eind,
    async maak(plek, zaak) {
      if (ooit(await lees(plek))) return eind()
      const nonce = randomBytes(12)
      const kop = Buffer.concat([LEEFT, vanUuid(zaak), Buffer.from(bos.nu.padEnd(8).slice(0, 8), 'latin1')])
      const dicht = sluit(buitensleutel(bos, bos.nu), nonce, randomBytes(32), waarvan(plek, zaak))
      const regel = Buffer.concat([kop, nonce, dicht, Buffer.alloc(8)])
      await schrijf(plek, regel)
      return null
    },
    async haal(plek) {
      const regel = await lees(plek)
      if (!LEEFT.equals(regel.subarray(0, 4))) return null
      const zaak = naarUuid(regel.subarray(4, 20))
      const naam = regel.subarray(20, 28).toString('latin1').trim()
      try {
        const dicht = regel.subarray(40, 88)
        return { zaak, sleutel: ontsluit(buitensleutel(bos, naam), regel.subarray(28, 40), dicht, waarvan(plek, zaak)) }
      } catch {
        throw new Error(
          'Een sleutel van een zaak is niet heel, of hoort bij een andere sleutelbos. Zie docs/beheer.md.',
        )
      }
    },
    async vernietig(plek) {
      const regel = await lees(plek)
      if (WEG.equals(regel.subarray(0, 4))) return
      await schrijf(plek, Buffer.concat([WEG, Buffer.alloc(MAAT - WEG.length)]))
    },
  }
}

/** A key opens only in its own place and for its own case. */
const waarvan = (plek: number, zaak: string): Buffer => Buffer.from(`zaaksleutel/${plek}/${zaak}`, 'utf8')
