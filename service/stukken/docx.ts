import { pakIn, pakUit, Zipfout, type Zipdeel } from './zip.ts'

export type Docxbezwaar = 'stuk' | 'doet-iets' | 'buiten'
/** Gives a picture back without what its camera wrote; null when it is no picture that can be read. */
export type Fotowasser = (bytes: Buffer) => Promise<Buffer | null>

const MACRO = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|(^|\/)(activeX|embeddings|macrosheets|customUI)\/|\.bin$/i
const BEELD = /^word\/media\/.*\.(jpe?g|png|webp|tiff?)$/i
/** Only a link that a reader clicks may point outside. */
const KLIKBAAR = /\/relationships\/hyperlink"/
const KAAL = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const EIGENSCHAPPEN: Readonly<Record<string, string>> = {
  'docprops/core.xml': `${KAAL}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`,
  'docprops/app.xml': `${KAAL}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`,
  'docprops/custom.xml': `${KAAL}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
}

/**
 * A text document, packed anew from its known parts: nothing that acts by itself, nothing fetched from outside, no names of makers, pictures
 * without place.
 */
export async function keurDocx(bytes: Buffer, was: Fotowasser): Promise<{ bezwaar: Docxbezwaar } | { bytes: Buffer }> {
  let delen: Zipdeel[]
  try {
    delen = pakUit(bytes)
  } catch (fout) {
    if (fout instanceof Zipfout) return { bezwaar: 'stuk' }
    throw fout
  }
  if (!delen.some(d => d.naam === '[Content_Types].xml') || !delen.some(d => d.naam === 'word/document.xml'))
    return { bezwaar: 'stuk' }
  const soorten = delen.find(d => d.naam === '[Content_Types].xml')?.bytes.toString('utf8') ?? ''
  if (delen.some(d => MACRO.test(d.naam)) || /macroEnabled|vbaProject/i.test(soorten)) return { bezwaar: 'doet-iets' }
  const buiten = delen.filter(d => d.naam.endsWith('.rels')).some(d => wijstNaarBuiten(d.bytes.toString('utf8')))
  if (buiten) return { bezwaar: 'buiten' }
  if (delen.some(d => d.naam.endsWith('.xml') && /<!DOCTYPE|<!ENTITY/i.test(d.bytes.toString('utf8'))))
    return { bezwaar: 'doet-iets' }
  const schoon: Zipdeel[] = []
  for (const { naam, bytes: inhoud } of delen) {
    const leeg = EIGENSCHAPPEN[naam.toLowerCase()]
    if (/^docProps\/thumbnail/i.test(naam)) continue
    if (leeg !== undefined) schoon.push({ naam, bytes: Buffer.from(leeg, 'utf8') })
    else if (!BEELD.test(naam)) schoon.push({ naam, bytes: inhoud })
    else {
      const gewassen = await was(inhoud)
      if (gewassen === null) return { bezwaar: 'stuk' }
      schoon.push({ naam, bytes: gewassen })
    }
  }
  return { bytes: pakIn(schoon) }
}

const wijstNaarBuiten = (rels: string): boolean =>
  [...rels.matchAll(/<Relationship\b[^>]*>/g)].some(
    ([r]) => /TargetMode\s*=\s*["']External["']/i.test(r) && !KLIKBAAR.test(r),
  )
