import fs from 'node:fs'

/** The lines of a book outside the database that is only ever added to. What a crash left half-written is no line. */
export const leesRegels = (bestand: string): string[] => hele(bestand).split('\n').filter(Boolean)

/** The text up to the last whole line. */
function hele(bestand: string): string {
  const tekst = fs.existsSync(bestand) ? fs.readFileSync(bestand, 'utf8') : ''
  return tekst.slice(0, tekst.lastIndexOf('\n') + 1)
}

/** Adds lines of JSON after the last whole one and waits until they are on disk; readable by the owner only. */
export function hangAan(bestand: string, regels: readonly unknown[]): void {
  const fd = fs.openSync(bestand, 'a+', 0o600)
  try {
    if (!eindigtHeel(fd)) fs.ftruncateSync(fd, Buffer.byteLength(hele(bestand)))
    fs.writeSync(fd, regels.map(r => `${JSON.stringify(r)}\n`).join(''))
    fs.fsyncSync(fd)
  } finally {
    fs.closeSync(fd)
  }
}

/** Only the last byte is read: the book may be long. */
function eindigtHeel(fd: number): boolean {
  const { size } = fs.fstatSync(fd)
  const laatste = Buffer.alloc(1)
  return size === 0 || (fs.readSync(fd, laatste, 0, 1, size - 1) === 1 && laatste.toString() === '\n')
}
