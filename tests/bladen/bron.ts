import fs from 'node:fs'

/**
 * A number as it stands in the code, read from the source: a page that names it can then never say another one.
 * @throws when the constant is not there (any more)
 */
export function getal(bestand: string, naam: string): number {
  const vondst = new RegExp(`\\b${naam}\\b\\s*[:=]\\s*([0-9_* ]+)`).exec(fs.readFileSync(bestand, 'utf8'))
  const factoren = (vondst?.[1] ?? '').split('*').map(f => Number(f.replaceAll('_', '').trim()))
  const uit = factoren.reduce((a, b) => a * b, 1)
  if (vondst === null || !Number.isInteger(uit) || uit <= 0)
    throw new Error(`${naam} staat niet als getal in ${bestand}.`)
  return uit
}

/** Bytes as people say them. */
export const omvang = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MB` : bytes >= 1024 ? `${bytes / 1024} kB` : `${bytes} bytes`

/** A table of a page. */
export const tabel = (koppen: readonly string[], rijen: readonly (readonly (string | number)[])[]): string[] => [
  `| ${koppen.join(' | ')} |`,
  `|${koppen.map(() => '---|').join('')}`,
  ...rijen.map(r => `| ${r.join(' | ')} |`),
]
