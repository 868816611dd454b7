import fs from 'node:fs'

/**
 * How a backup looks. One readable line: when it was made, until when it may exist, and which key opens it. Then one OpenPGP message with, packed, lines of JSON: the head; of
 * each table its columns, its rows as PostgreSQL copies them (pieces with their length before, a length of nought ends them); and the end.
 */
export const EERSTE = 'KRING-KOPIE 1 '

/** What stands on the outside; `sleutel` is the fingerprint, `feiten` how many steps there were. */
export type Etiket = {
  readonly op: string
  readonly verloopt: string
  readonly sleutel: string
  readonly feiten: number
}
/** The schema it was made on. */
export type Kop = { readonly op: string; readonly migraties: readonly { naam: string; som: string }[] }
export type Tabelkop = { readonly tabel: string; readonly kolommen: readonly string[] }
/** Tables and their rows, as they were written. */
export type Slot = { readonly rijen: Readonly<Record<string, number>> }

/** The line on the outside of a file that begins so. @returns null when this is no such file of Kring */
export function leesEtiket<T = Etiket>(bestand: string, eerste = EERSTE): { etiket: T; begin: number } | null {
  const fd = fs.openSync(bestand, 'r')
  try {
    const kop = Buffer.alloc(1000)
    const tekst = kop.subarray(0, fs.readSync(fd, kop, 0, kop.length, 0)).toString('latin1')
    const eind = tekst.indexOf('\n')
    if (!tekst.startsWith(eerste) || eind < 0) return null
    const etiket = JSON.parse(tekst.slice(eerste.length, eind)) as T
    return { etiket, begin: eind + 1 }
  } catch {
    return null
  } finally {
    fs.closeSync(fd)
  }
}

export const regel = (inhoud: object): Buffer => Buffer.from(`${JSON.stringify(inhoud)}\n`, 'utf8')

/** A piece of rows with its length before it; an empty piece ends the table. */
export function stuk(bytes: Buffer): Buffer[] {
  const lengte = Buffer.alloc(4)
  lengte.writeUInt32BE(bytes.length)
  return [lengte, bytes]
}
export const EINDE = Buffer.alloc(4)

/** Reads lines and pieces from a stream of bytes. @throws when it ends in the middle of one */
export class Lezer {
  private rest: Buffer = Buffer.alloc(0)
  private readonly bron: AsyncIterator<Buffer>

  constructor(bron: AsyncIterable<Buffer>) {
    this.bron = bron[Symbol.asyncIterator]()
  }

  async regel<T>(): Promise<T> {
    for (let vanaf = 0; ;) {
      const eind = this.rest.indexOf(10, vanaf)
      if (eind >= 0) return JSON.parse(this.neem(eind + 1).toString('utf8')) as T
      vanaf = this.rest.length
      await this.meer()
    }
  }

  /** @returns null at the end of a table */
  async stuk(): Promise<Buffer | null> {
    const lengte = (await this.bytes(4)).readUInt32BE()
    return lengte === 0 ? null : this.bytes(lengte)
  }

  /** Reads on until the bytes are there; also to the very end, so that the last seal is looked at. */
  async tot(): Promise<void> {
    while (!(await this.bron.next()).done);
  }

  private async bytes(n: number): Promise<Buffer> {
    while (this.rest.length < n) await this.meer()
    return this.neem(n)
  }

  private neem(n: number): Buffer {
    const uit = this.rest.subarray(0, n)
    this.rest = this.rest.subarray(n)
    return uit
  }

  private async meer(): Promise<void> {
    const volgende = await this.bron.next()
    if (volgende.done) throw new Error('Deze kopie houdt halverwege op.')
    this.rest = this.rest.length === 0 ? volgende.value : Buffer.concat([this.rest, volgende.value])
  }
}
