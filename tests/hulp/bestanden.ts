import sharp from 'sharp'
import { pakIn } from '../../service/stukken/zip.ts'

/** Made-up files of each kind, good and bad. */
export const pdf = (extra = '', na = ''): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${extra} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n${na}`,
    'latin1',
  )

/** A photo as a telephone makes it: with the place where it was taken. */
export const fotoMetPlaats = (soort: 'jpeg' | 'png' | 'webp' = 'jpeg'): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#446688' } })
    .withExif({
      IFD0: { Make: 'Proefcamera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 50/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '4/1 30/1 0/1' },
    })
    [soort]()
    .toBuffer()

const SOORTEN = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const RELS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
const DOCUMENT = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Verzonnen verslag.</w:t></w:r></w:p></w:body></w:document>`
const deel = (naam: string, inhoud: string | Buffer) => ({ naam, bytes: Buffer.from(inhoud) })

export const docx = (...extra: readonly { naam: string; inhoud: string | Buffer }[]): Buffer =>
  pakIn([
    deel('[Content_Types].xml', SOORTEN),
    deel('_rels/.rels', RELS),
    deel('word/document.xml', DOCUMENT),
    deel('docProps/core.xml', '<cp:coreProperties><dc:creator>Verzonnen Maker</dc:creator></cp:coreProperties>'),
    ...extra.map(e => deel(e.naam, e.inhoud)),
  ])
