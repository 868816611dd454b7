import { inflateSync } from 'node:zlib'

const HOOGSTENS_UITGEPAKT = 60 * 1024 * 1024
/** What makes a document act by itself, or carries another file inside it. */
const DOET_IETS =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE|Rendition|Movie|Sound)(?=[\s/<>[\](){}%]|$)/
const OP_SLOT = /\/Encrypt(?=[\s/<>[\](){}%]|$)/
const PLAATS = /GPS|exif:|Exif\0\0/

export type Pdfbezwaar = 'stuk' | 'op-slot' | 'doet-iets' | 'plaats'

/** What is wrong with a PDF, or the same bytes without what tells where a picture was taken. */
export function keurPdf(bytes: Buffer): { bezwaar: Pdfbezwaar } | { bytes: Buffer } {
  const tekst = bytes.toString('latin1')
  if (!tekst.startsWith('%PDF-') || !/%%EOF\s*$/.test(tekst.slice(-1024))) return { bezwaar: 'stuk' }
  const { kaal, stromen } = ontleed(tekst)
  if (OP_SLOT.test(kaal)) return { bezwaar: 'op-slot' }
  if (DOET_IETS.test(kaal)) return { bezwaar: 'doet-iets' }
  let over = HOOGSTENS_UITGEPAKT
  for (const { woorden, van, tot } of stromen) {
    // Objects and the description of the document may be packed: look inside those too.
    const objecten = /\/ObjStm(?=[\s/<>])/.test(woorden)
    const beschrijving = /\/Metadata(?=[\s/<>])/.test(woorden)
    if ((!objecten && !beschrijving) || !/\/Filter/.test(woorden)) continue
    const uitgepakt = pakUit(bytes.subarray(van, tot), over)
    if (uitgepakt === null) return { bezwaar: 'stuk' }
    over -= uitgepakt.length
    const inhoud = zonderHekjes(uitgepakt.toString('latin1'))
    if (objecten && DOET_IETS.test(inhoud)) return { bezwaar: 'doet-iets' }
    if (beschrijving && PLAATS.test(inhoud)) return { bezwaar: 'plaats' }
  }
  return { bytes: zonderPlaats(Buffer.from(bytes)) }
}

/** The words of the document apart from its streams: bytes of a picture may look like anything. */
function ontleed(tekst: string) {
  const stromen: { woorden: string; van: number; tot: number }[] = []
  const delen: string[] = []
  let plek = 0
  for (const treffer of tekst.matchAll(/stream\r?\n/g)) {
    const begin = treffer.index
    if (begin < plek || tekst.slice(begin - 3, begin) === 'end') continue
    const einde = tekst.indexOf('endstream', begin)
    if (einde === -1) break
    const woorden = zonderHekjes(tekst.slice(plek, begin))
    delen.push(woorden)
    // The words of this stream stand in its own object, straight before it.
    stromen.push({ woorden: woorden.slice(woorden.lastIndexOf(' obj')), van: begin + treffer[0].length, tot: einde })
    plek = einde
  }
  delen.push(zonderHekjes(tekst.slice(plek)))
  return { kaal: delen.join('\n'), stromen }
}

/** A name may hide its letters as #4A; then it reads the same as without. */
const zonderHekjes = (tekst: string): string =>
  tekst.replace(/#([0-9A-Fa-f]{2})/g, (_heel, code: string) => String.fromCharCode(parseInt(code, 16)))

function pakUit(bytes: Buffer, hoogstens: number): Buffer | null {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, hoogstens) })
  } catch {
    return null
  }
}

/** Wipes, byte for byte in its place, what a camera wrote in a picture and what an editor wrote about the file. */
function zonderPlaats(bytes: Buffer): Buffer {
  for (let i = bytes.indexOf('Exif\0\0', 0, 'latin1'); i !== -1; i = bytes.indexOf('Exif\0\0', i + 6, 'latin1')) {
    const lengte = i >= 4 && bytes[i - 4] === 0xff && bytes[i - 3] === 0xe1 ? bytes.readUInt16BE(i - 2) - 2 : 0
    bytes.fill(0, i + 6, Math.min(bytes.length, i + Math.max(lengte, 6)))
  }
  for (
    let i = bytes.indexOf('<?xpacket begin', 0, 'latin1');
    i !== -1;
    i = bytes.indexOf('<?xpacket begin', i + 1, 'latin1')
  ) {
    const einde = bytes.indexOf('<?xpacket end', i, 'latin1')
    if (einde === -1) break
    const van = bytes.indexOf('?>', i, 'latin1') + 2
    if (van > 1 && van < einde) bytes.fill(0x20, van, einde)
  }
  return bytes
}
