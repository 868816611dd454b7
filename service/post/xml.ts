import { SaxesParser, type SaxesTagNS } from 'saxes'
import { gebrek, type Gebrek, type Knoop } from '../../keten/post/index.ts'

/** Larger than this is not read: a report with everything in it is a few hundred kB (choice of Kring, docs/besluiten/0011). */
export const HOOGSTENS_BYTES = 5 * 1024 * 1024
const HOOGSTENS_DIEP = 64
const HOOGSTENS_DELEN = 50_000

class Stop extends Error {
  constructor(readonly gebrek: Gebrek) {
    super(gebrek.code)
  }
}

/**
 * Reads XML into a tree, or says calmly what is wrong and on which line. No DOCTYPE, so no entities of anybody's own: nothing can grow,
 * nothing is fetched. Besides that: a limit on size, depth and number of elements.
 */
export function leesXml(bytes: Buffer): Knoop | Gebrek {
  if (bytes.length > HOOGSTENS_BYTES) return gebrek('te-groot')
  const tekst = ontcijfer(bytes)
  if (typeof tekst !== 'string') return tekst
  if (tekst.trim() === '') return gebrek('leeg')
  try {
    return boomVan(tekst)
  } catch (fout) {
    if (fout instanceof Stop) return fout.gebrek
    throw fout
  }
}

/** UTF-8 unless the declaration says ISO-8859-1; bytes that are not what they say they are get refused. */
function ontcijfer(bytes: Buffer): string | Gebrek {
  if (bytes.length >= 2 && ['feff', 'fffe'].includes(bytes.subarray(0, 2).toString('hex'))) return gebrek('codering', 1)
  const kop = bytes.subarray(0, 200).toString('latin1')
  const zegt = /<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(kop)?.[1]?.toLowerCase() ?? 'utf-8'
  if (['iso-8859-1', 'latin1', 'iso_8859-1'].includes(zegt)) return bytes.toString('latin1')
  if (!['utf-8', 'utf8', 'us-ascii', 'ascii'].includes(zegt)) return gebrek('codering', 1)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return gebrek('codering', regelVanFout(bytes))
  }
}

/** The line with the first byte that is no UTF-8. */
function regelVanFout(bytes: Buffer): number {
  const lezer = new TextDecoder('utf-8', { fatal: true })
  let regel = 1
  for (let van = 0; van < bytes.length; regel++) {
    const einde = bytes.indexOf(10, van)
    const tot = einde < 0 ? bytes.length : einde + 1
    try {
      lezer.decode(bytes.subarray(van, tot))
    } catch {
      return regel
    }
    van = tot
  }
  return regel
}

type Open = Knoop & { attr: { [naam: string]: string }; tekst: string; kinderen: Knoop[] }

function boomVan(tekst: string): Knoop {
  const lezer = new SaxesParser({ xmlns: true })
  const open: Open[] = []
  let wortel: Open | undefined
  let aantal = 0
  lezer.on('error', () => {
    throw new Stop(gebrek('geen-xml', lezer.line))
  })
  lezer.on('doctype', () => {
    throw new Stop(gebrek('doctype', lezer.line))
  })
  lezer.on('opentag', tag => {
    aantal += 1
    if (aantal > HOOGSTENS_DELEN) throw new Stop(gebrek('te-veel', lezer.line))
    if (open.length >= HOOGSTENS_DIEP) throw new Stop(gebrek('te-diep', lezer.line))
    const knoop = knoopVan(tag, lezer.line)
    open.at(-1)?.kinderen.push(knoop)
    wortel ??= knoop
    open.push(knoop)
  })
  lezer.on('closetag', () => void open.pop())
  const erbij = (stuk: string) => {
    const hier = open.at(-1)
    if (hier) hier.tekst += stuk
  }
  lezer.on('text', erbij)
  lezer.on('cdata', erbij)
  lezer.write(tekst).close()
  if (!wortel) throw new Stop(gebrek('geen-xml', 1))
  return wortel
}

function knoopVan(tag: SaxesTagNS, regel: number): Open {
  const attr: { [naam: string]: string } = Object.create(null) as { [naam: string]: string }
  for (const a of Object.values(tag.attributes)) {
    if (a.prefix === 'xmlns' || a.name === 'xmlns') continue
    attr[a.uri === '' ? a.local : `{${a.uri}}${a.local}`] = a.value
  }
  return { ruimte: tag.uri, naam: tag.local, attr, tekst: '', kinderen: [], regel }
}
