import fs from 'node:fs'
import path from 'node:path'

/** What a step left that the next ones need: ids and words of code, never names. */
export type Uitkomst = { readonly [sleutel: string]: string | number | boolean | readonly string[] | null }

/**
 * Which steps of a played year are done, and what they left. Lines are only added, one for each step that happened; a run that is
 * started again takes these as done. A step that happened and was not written down is done again under the same keys, and changes nothing.
 */
export class Voortgang {
  private readonly gedaan = new Map<string, Uitkomst>()
  private readonly fd: number

  /** @param merk of which database and which run these steps are; steps of another are thrown away */
  constructor(bestand: string, merk: string) {
    fs.mkdirSync(path.dirname(bestand), { recursive: true })
    const tekst = fs.existsSync(bestand) ? fs.readFileSync(bestand, 'utf8') : ''
    const hele = tekst.slice(0, tekst.lastIndexOf('\n') + 1)
    const [eerste = '', ...regels] = hele.split('\n').filter(Boolean)
    const eigen = eerste === JSON.stringify({ merk })
    this.fd = fs.openSync(bestand, 'a', 0o600)
    fs.ftruncateSync(this.fd, eigen ? Buffer.byteLength(hele) : 0)
    if (!eigen) fs.writeSync(this.fd, `${JSON.stringify({ merk })}\n`)
    for (const regel of eigen ? regels : []) {
      const [naam, uit] = JSON.parse(regel) as [string, Uitkomst]
      this.gedaan.set(naam, uit)
    }
  }

  get aantal(): number {
    return this.gedaan.size
  }

  van(naam: string): Uitkomst | undefined {
    return this.gedaan.get(naam)
  }

  schrijf(naam: string, uit: Uitkomst): void {
    this.gedaan.set(naam, uit)
    fs.writeSync(this.fd, `${JSON.stringify([naam, uit])}\n`)
  }

  sluit(): void {
    fs.closeSync(this.fd)
  }
}
