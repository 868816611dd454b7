import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Stuksleutels } from './kluis.ts'

/**
 * Reads the keys of the documents from their own file, or makes it once, readable by its owner only (mode 0600). Apart from the other secrets,
 * so that it can live elsewhere than the database and its backups.
 * @throws when a file named by hand does not hold keys: then nothing is made, because a wrong path must not look like lost documents
 */
export function stuksleutels(map: string, bestand: string | null = null): Stuksleutels {
  const pad = bestand ?? path.join(map, 'stuksleutels.json')
  if (!fs.existsSync(pad)) {
    fs.mkdirSync(path.dirname(pad), { recursive: true })
    // `wx`: of two starts at the same moment one makes the file and the other reads it.
    try {
      fs.writeFileSync(pad, JSON.stringify(maak(), null, 2), { mode: 0o600, flag: 'wx' })
    } catch (fout) {
      if ((fout as { code?: string }).code !== 'EEXIST') throw fout
    }
  }
  const gelezen = JSON.parse(fs.readFileSync(pad, 'utf8')) as Partial<Stuksleutels>
  const { nu, sleutels } = gelezen
  if (nu === undefined || sleutels === undefined || !heel(sleutels[nu]))
    throw new Error(
      'Het bestand met sleutels voor stukken is niet heel. Zet de reservekopie terug; zie docs/beheer.md.',
    )
  return { nu, sleutels }
}

const heel = (sleutel: string | undefined): boolean => Buffer.from(sleutel ?? '', 'base64').length === 32

function maak(): Stuksleutels {
  const sleutel = randomBytes(32)
  const naam = createHash('sha256').update(sleutel).digest('hex').slice(0, 8)
  return { nu: naam, sleutels: { [naam]: sleutel.toString('base64') } }
}
