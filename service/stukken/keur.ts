import type { Bestandstype, Gekeurd, Meegestuurd } from '../../kernel/kluis.ts'
import { HOOGSTENS_BYTES } from '../../kernel/kluis.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { keurDocx } from './docx.ts'
import { keurPdf } from './pdf.ts'

const MEDIA: Readonly<Record<string, Bestandstype>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}
const ACHTERVOEGSELS: Readonly<Record<Bestandstype, readonly string[]>> = {
  pdf: ['pdf'],
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  docx: ['docx'],
  tekst: ['txt'],
}
/** Fifty million dots: a large photo; a picture of more is made to fill a memory. */
const HOOGSTENS_PUNTEN = 50_000_000

const nee = (uitleg: string, code: 'ONVOLLEDIG' | 'TE_GROOT' | 'ONBEKEND_TYPE' = 'ONVOLLEDIG'): Weigering =>
  weiger(code, uitleg, { bron: 'platform', velden: [{ veld: 'bestand', uitleg: 'kies een ander bestand' }] })

/**
 * Whether a file may be kept, and in which bytes: its kind follows from what it is, not from its name; a picture is drawn anew, so that place,
 * time and camera are gone (SD-33); what acts by itself is refused. Every refusal is one calm sentence, and nothing was kept.
 */
export async function keur({ naam, bytes }: Meegestuurd): Promise<Gekeurd | Weigering> {
  if (bytes.length === 0) return nee('Dit bestand is leeg. Er is niets bewaard.')
  if (bytes.length > HOOGSTENS_BYTES)
    return nee('Dit bestand is te groot: ten hoogste 10 MB. Er is niets bewaard.', 'TE_GROOT')
  const { fileTypeFromBuffer } = await import('file-type')
  const gevonden = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const type = gevonden === undefined ? (isTekst(bytes) ? 'tekst' : undefined) : MEDIA[gevonden.mime]
  if (type === undefined)
    return nee(
      'Kring bewaart PDF, foto (JPEG, PNG, WebP), Word (DOCX) en gewone tekst. Dit is iets anders. Er is niets bewaard.',
    )
  const achter = /\.([^.]+)$/.exec(naam.trim())?.[1]?.toLowerCase()
  if (achter === undefined || !ACHTERVOEGSELS[type].includes(achter))
    return nee(
      'De naam van dit bestand past niet bij wat erin zit. Bewaar het opnieuw onder de juiste soort. Er is niets bewaard.',
    )
  return keurSoort(type, bytes)
}

async function keurSoort(type: Bestandstype, bytes: Buffer): Promise<Gekeurd | Weigering> {
  if (type === 'tekst') return { ok: true, type, bytes }
  if (type === 'pdf') {
    const uit = keurPdf(bytes)
    return 'bytes' in uit ? { ok: true, type, bytes: uit.bytes } : nee(PDF[uit.bezwaar])
  }
  if (type === 'docx') {
    const uit = await keurDocx(bytes, wasFoto)
    if ('bezwaar' in uit) return nee(DOCX[uit.bezwaar])
    return uit.bytes.length > HOOGSTENS_BYTES
      ? nee(TE_GROOT_GEWORDEN, 'TE_GROOT')
      : { ok: true, type, bytes: uit.bytes }
  }
  const foto = await wasFoto(bytes)
  if (foto === null) return nee('Deze foto is niet te lezen, of heeft te veel beeldpunten. Er is niets bewaard.')
  return foto.length > HOOGSTENS_BYTES ? nee(TE_GROOT_GEWORDEN, 'TE_GROOT') : { ok: true, type, bytes: foto }
}

const TE_GROOT_GEWORDEN = 'Dit bestand is te groot: ten hoogste 10 MB. Er is niets bewaard.'
const PDF = {
  stuk: 'Deze PDF is niet heel. Bewaar hem opnieuw en probeer het nog eens. Er is niets bewaard.',
  'op-slot': 'Deze PDF zit op slot. Bewaar hem zonder wachtwoord; Kring zet hem zelf op slot. Er is niets bewaard.',
  'doet-iets':
    'Deze PDF kan zelf iets doen, of er zit een ander bestand in. Druk hem af naar een gewone PDF. Er is niets bewaard.',
  plaats: 'In deze PDF staat waar iets gemaakt is. Druk hem af naar een nieuwe PDF. Er is niets bewaard.',
} as const
const DOCX = {
  stuk: 'Dit Word-bestand is niet heel of niet te openen. Bewaar het opnieuw. Er is niets bewaard.',
  'doet-iets': 'In dit Word-bestand zit iets dat zelf iets kan doen. Bewaar het als PDF. Er is niets bewaard.',
  buiten: 'Dit Word-bestand haalt iets van buiten op. Bewaar het als PDF. Er is niets bewaard.',
} as const

/** Plain text: readable, without control signs, and not a page that a browser would run. */
function isTekst(bytes: Buffer): boolean {
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return (
      !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(tekst) &&
      !/<\s*(!doctype|html|script|svg|\?xml|iframe)/i.test(tekst)
    )
  } catch {
    return false
  }
}

/** Draws the picture anew, upright, in its own kind: what stood in it besides the picture is gone. Null when it cannot be drawn. */
async function wasFoto(bytes: Buffer): Promise<Buffer | null> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  try {
    const foto = sharp(bytes, { limitInputPixels: HOOGSTENS_PUNTEN, failOn: 'error' }).rotate()
    const { format } = await foto.metadata()
    if (format === 'png') return await foto.png().toBuffer()
    if (format === 'webp') return await foto.webp({ quality: 90 }).toBuffer()
    return format === 'jpeg' ? await foto.jpeg({ quality: 90 }).toBuffer() : null
  } catch {
    return null
  }
}
