import { bewaarBytes } from './bewaar.ts'

/** A table for a spreadsheet: a head, and rows of words and numbers. Numbers stay numbers; a word is never read as a formula. */
export interface Tabel {
  readonly kop: readonly string[]
  readonly rijen: readonly (readonly (string | number | null)[])[]
}

/** The table as cells of an XLSX sheet, the head in bold. Pure. */
export const alsCellen = ({ kop, rijen }: Tabel) => [
  kop.map(value => ({ value, type: String, fontWeight: 'bold' as const })),
  ...rijen.map(r =>
    r.map(w =>
      w === null || w === '' ? null : typeof w === 'number' ? { value: w, type: Number } : { value: w, type: String },
    ),
  ),
]

/** Saves a table as XLSX on the own computer; the writer is loaded only then. */
export async function bewaarRekenblad(naam: string, tabel: Tabel): Promise<void> {
  const { default: schrijf } = await import('write-excel-file/browser')
  bewaarBytes(naam, await schrijf(alsCellen(tabel), { stickyRowsCount: 1 }).toBlob())
}
