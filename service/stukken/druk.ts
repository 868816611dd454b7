import path from 'node:path'
import type { Content, TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces.js'
import type { Drukwerk } from '../../kernel/kluis.ts'
import { projectMap } from '../map.ts'

/** Millimetres on paper. */
const mm = (n: number): number => (n * 72) / 25.4

/** Roboto (Apache 2.0) comes whole with pdfmake; a subset of it goes into each letter. */
const LETTERS = path.join(projectMap, 'node_modules', 'pdfmake', 'fonts', 'Roboto')
const FONTS: TFontDictionary = {
  Roboto: {
    normal: path.join(LETTERS, 'Roboto-Regular.ttf'),
    bold: path.join(LETTERS, 'Roboto-Medium.ttf'),
  },
}

type Drukker = {
  setFonts(fonts: TFontDictionary): void
  setUrlAccessPolicy(mag: (url: string) => boolean): void
  setLocalAccessPolicy(mag: (pad: string) => boolean): void
  createPdf(d: TDocumentDefinitions): { getBuffer(): Promise<Buffer> }
}
let klaar: Promise<Drukker> | undefined

/** The printer is loaded at the first letter, not at the start; it fetches nothing and reads only its own letters. */
const drukker = (): Promise<Drukker> =>
  (klaar ??= import('pdfmake').then(m => {
    // The types of this package stop at the browser; on a server it also answers with a promise of bytes.
    const pdf = ('default' in m ? m.default : m) as unknown as Drukker
    pdf.setFonts(FONTS)
    pdf.setUrlAccessPolicy(() => false)
    pdf.setLocalAccessPolicy(pad => path.resolve(pad).startsWith(LETTERS))
    return pdf
  }))

/**
 * A letter on A4 for a window envelope (window on the left, NEN 1026): in the window only the address. No sender, no logo, no subject of
 * the help on the outside, and nothing about anybody in the properties of the file (SD-20).
 */
export async function druk(brief: Drukwerk): Promise<Buffer> {
  const pdf = await drukker()
  return Buffer.from(await pdf.createPdf(blad(brief)).getBuffer())
}

export function blad(brief: Drukwerk): TDocumentDefinitions {
  const adres: Content = { stack: [...brief.adres], absolutePosition: { x: mm(20), y: mm(50) }, lineHeight: 1.2 }
  return {
    pageSize: 'A4',
    pageMargins: [mm(20), mm(25), mm(20), mm(25)],
    language: 'nl-NL',
    // This printer writes no structure; a document that says it is tagged and is not, stays silent in a reader.
    tagged: false,
    displayTitle: true,
    info: { title: 'Brief', author: '', subject: '', keywords: '', creator: '', producer: 'Kring' },
    defaultStyle: { font: 'Roboto', fontSize: 11, lineHeight: 1.35 },
    content: [
      adres,
      { text: `${brief.datum}\n${brief.kenmerk}`, margin: [0, mm(70), 0, mm(8)] },
      { text: brief.onderwerp, bold: true, fontSize: 13, margin: [0, 0, 0, mm(6)] },
      ...brief.alineas.map((text): Content => ({ text, margin: [0, 0, 0, mm(3.5)] })),
      { text: brief.ondertekening.join('\n'), margin: [0, mm(8), 0, 0], unbreakable: true },
    ],
    footer: (nu, alle) => (alle > 1 ? { text: `${nu} van ${alle}`, alignment: 'center', fontSize: 9 } : ''),
  }
}
