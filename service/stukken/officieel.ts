import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Officieel } from '../../kernel/kluis.ts'
import { projectMap } from '../map.ts'

/** Millimetres on paper. */
const mm = (n: number): number => (n * 72) / 25.4
const LETTERS = path.join(projectMap, 'node_modules', 'pdfmake', 'fonts', 'Roboto')
const RAND = { links: mm(25), rechts: mm(20), boven: mm(22), onder: mm(25) }
const BREEDTE = mm(210) - RAND.links - RAND.rechts

type Pdf = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

/**
 * An official document: every heading, paragraph and list is marked as what it is, in the order of reading, in Dutch, with its letters
 * inside (PDF/A-2 level A, with the marks of PDF/UA). Nothing of the content stands in the properties of the file.
 */
export async function officieel(stuk: Officieel): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit')
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { left: RAND.links, right: RAND.rechts, top: RAND.boven, bottom: RAND.onder },
    pdfVersion: '1.7',
    // The types of this package stop at level b; the library knows level a, which asks for tags.
    subset: 'PDF/A-2a' as 'PDF/A-2b',
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: stuk.soort,
      Producer: 'Kring',
      Creator: 'Kring',
      CreationDate: new Date(stuk.op),
      ModDate: new Date(stuk.op),
    },
    font: path.join(LETTERS, 'Roboto-Regular.ttf'),
  })
  const stukken: Buffer[] = []
  const klaar = new Promise<Buffer>((goed, fout) => {
    pdf.on('data', (deel: Buffer) => stukken.push(deel))
    pdf.on('end', () => goed(Buffer.concat(stukken)))
    pdf.on('error', fout)
  })
  pdf.registerFont('gewoon', readFileSync(path.join(LETTERS, 'Roboto-Regular.ttf')))
  pdf.registerFont('vet', readFileSync(path.join(LETTERS, 'Roboto-Medium.ttf')))
  // pdfkit marks either PDF/A or PDF/UA; the second mark is the same kind of line in the description of the file
  ;(pdf as unknown as { appendXML(xml: string): void }).appendXML(
    '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
  )
  schrijf(pdf, stuk)
  bladnummers(pdf)
  pdf.end()
  return klaar
}

function schrijf(pdf: Pdf, stuk: Officieel): void {
  const heel = pdf.struct('Document')
  pdf.addStructure(heel)
  const tekst = (
    soort: string,
    woorden: string,
    opzet: { font?: 'vet' | 'gewoon'; groot?: number; na?: number; in?: number } = {},
    bij: Element = heel,
  ) =>
    bij.add(
      pdf.struct(soort, {}, () => {
        pdf
          .font(opzet.font ?? 'gewoon')
          .fontSize(opzet.groot ?? 10.5)
          .fillColor('#1a1a1a')
        pdf.text(woorden, RAND.links + (opzet.in ?? 0), pdf.y, { width: BREEDTE - (opzet.in ?? 0), lineGap: 2.5 })
        pdf.y += opzet.na ?? 6
      }),
    )
  tekst('P', stuk.afzender, { font: 'vet', groot: 15, na: 2 })
  streep(pdf)
  tekst('H1', stuk.titel, { font: 'vet', groot: 16, na: 8 })
  for (const [wat, waarde] of stuk.kenmerken) tekst('P', `${wat}: ${waarde}`, { na: 1 })
  pdf.y += 6
  for (const deel of stuk.delen) {
    if (pdf.y > mm(297) - RAND.onder - mm(25)) pdf.addPage()
    tekst('H2', deel.kop, { font: 'vet', groot: 12.5, na: 4 })
    for (const alinea of deel.alineas) tekst('P', alinea)
    if (deel.lijst.length > 0) {
      const lijst = pdf.struct('L')
      heel.add(lijst)
      for (const regel of deel.lijst) {
        const punt = pdf.struct('LI')
        lijst.add(punt)
        tekst('LBody', `–  ${regel}`, { na: 3, in: mm(4) }, punt)
        punt.end()
      }
      lijst.end()
      pdf.y += 4
    }
  }
  for (const regel of stuk.ondertekening) tekst('P', regel, { na: 1 })
  heel.end()
}

/** Ornaments are no content: a reader that speaks passes them by. */
function streep(pdf: Pdf): void {
  pdf.markContent('Artifact', { type: 'Layout' } as never)
  pdf
    .moveTo(RAND.links, pdf.y + 2)
    .lineTo(mm(210) - RAND.rechts, pdf.y + 2)
    .lineWidth(1.2)
    .strokeColor('#1a1a1a')
    .stroke()
  pdf.endMarkedContent()
  pdf.y += 14
}

function bladnummers(pdf: Pdf): void {
  const { count } = pdf.bufferedPageRange()
  for (let n = 0; n < count; n++) {
    pdf.switchToPage(n)
    pdf.page.margins.bottom = 0
    pdf.markContent('Artifact', { type: 'Pagination' } as never)
    pdf
      .font('gewoon')
      .fontSize(9)
      .text(`${n + 1} van ${count}`, RAND.links, mm(297) - mm(15), { width: BREEDTE, align: 'center' })
    pdf.endMarkedContent()
  }
}
