import { crc32 } from './crc.ts'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

export type Zipdeel = { readonly naam: string; readonly bytes: Buffer }

const EINDE = 0x06054b50
const LIJST = 0x02014b50
const DEEL = 0x04034b50
const HOOGSTENS_DELEN = 2000
/** What a text file of an office may become when unpacked; more is a bomb. */
const HOOGSTENS_UITGEPAKT = 60 * 1024 * 1024

/** The zip is not one we can trust: broken, locked, or far too large inside. */
export class Zipfout extends Error {}

/**
 * Unpacks a zip by its own list of contents, within limits. Only what stands in the list comes out: bytes before, between or behind are left
 * behind. @throws Zipfout
 */
export function pakUit(zip: Buffer): Zipdeel[] {
  const eind = vindEinde(zip)
  const aantal = zip.readUInt16LE(eind + 10)
  let plek = zip.readUInt32LE(eind + 16)
  if (aantal > HOOGSTENS_DELEN) throw new Zipfout('te veel delen')
  let over = HOOGSTENS_UITGEPAKT
  const delen: Zipdeel[] = []
  const namen = new Set<string>()
  for (let i = 0; i < aantal; i++) {
    if (plek + 46 > zip.length || zip.readUInt32LE(plek) !== LIJST) throw new Zipfout('lijst is stuk')
    const [vlaggen, wijze] = [zip.readUInt16LE(plek + 8), zip.readUInt16LE(plek + 10)]
    const [klein, groot] = [zip.readUInt32LE(plek + 20), zip.readUInt32LE(plek + 24)]
    const [naamLengte, extra, uitleg] = [28, 30, 32].map(bij => zip.readUInt16LE(plek + bij)) as [
      number,
      number,
      number,
    ]
    const naam = zip.toString('utf8', plek + 46, plek + 46 + naamLengte)
    if ((vlaggen & 1) === 1) throw new Zipfout('op slot')
    if (groot > over) throw new Zipfout('te groot uitgepakt')
    if (namen.has(naam.toLowerCase()) || /(^|[/\\])\.\.([/\\]|$)|^[/\\]|\0/.test(naam))
      throw new Zipfout('namen kloppen niet')
    namen.add(naam.toLowerCase())
    if (!naam.endsWith('/')) {
      const bytes = leesDeel(zip, zip.readUInt32LE(plek + 42), klein, wijze, Math.min(over, groot))
      if (bytes.length !== groot) throw new Zipfout('lengte klopt niet')
      over -= bytes.length
      delen.push({ naam, bytes })
    }
    plek += 46 + naamLengte + extra + uitleg
  }
  return delen
}

function vindEinde(zip: Buffer): number {
  for (let i = zip.length - 22; i >= Math.max(0, zip.length - 22 - 0xffff); i--)
    if (zip.readUInt32LE(i) === EINDE) return i
  throw new Zipfout('geen einde')
}

function leesDeel(zip: Buffer, kop: number, klein: number, wijze: number, hoogstens: number): Buffer {
  if (kop + 30 > zip.length || zip.readUInt32LE(kop) !== DEEL) throw new Zipfout('deel is stuk')
  const van = kop + 30 + zip.readUInt16LE(kop + 26) + zip.readUInt16LE(kop + 28)
  if (van + klein > zip.length) throw new Zipfout('deel is stuk')
  const ingepakt = zip.subarray(van, van + klein)
  if (wijze === 0) return Buffer.from(ingepakt)
  if (wijze !== 8) throw new Zipfout('onbekende inpakwijze')
  try {
    return hoogstens === 0 ? Buffer.alloc(0) : inflateRawSync(ingepakt, { maxOutputLength: hoogstens })
  } catch {
    throw new Zipfout('deel is niet uit te pakken')
  }
}

/** Packs parts into a new zip, without dates or names of makers. */
export function pakIn(delen: readonly Zipdeel[]): Buffer {
  const uit: Buffer[] = []
  const lijst: Buffer[] = []
  let plek = 0
  for (const { naam, bytes } of delen) {
    const titel = Buffer.from(naam, 'utf8')
    const klein = deflateRawSync(bytes)
    const gedeeld = Buffer.alloc(26)
    gedeeld.writeUInt16LE(20, 0)
    gedeeld.writeUInt16LE(0x0800, 2)
    gedeeld.writeUInt16LE(8, 4)
    gedeeld.writeUInt16LE(0x21, 8)
    gedeeld.writeUInt32LE(crc32(bytes), 10)
    gedeeld.writeUInt32LE(klein.length, 14)
    gedeeld.writeUInt32LE(bytes.length, 18)
    gedeeld.writeUInt16LE(titel.length, 22)
    const kop = Buffer.concat([getal(DEEL), gedeeld, titel])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(plek, 10)
    lijst.push(Buffer.concat([getal(LIJST), Buffer.from([20, 0]), gedeeld, rest, titel]))
    uit.push(kop, klein)
    plek += kop.length + klein.length
  }
  const inhoud = Buffer.concat(lijst)
  const einde = Buffer.alloc(18)
  einde.writeUInt16LE(delen.length, 4)
  einde.writeUInt16LE(delen.length, 6)
  einde.writeUInt32LE(inhoud.length, 8)
  einde.writeUInt32LE(plek, 12)
  return Buffer.concat([...uit, inhoud, getal(EINDE), einde])
}

function getal(n: number): Buffer {
  const b = Buffer.alloc(4)
  b.writeUInt32LE(n)
  return b
}
