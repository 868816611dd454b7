import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, from whichever place this code runs (sources or bundle). */
export const projectMap = zoek(path.dirname(fileURLToPath(import.meta.url)))

/** Where this installation keeps its own data; `KRING_MAP` moves it. */
export const eigenMap = (): string => path.resolve(process.env['KRING_MAP'] ?? path.join(projectMap, '.kring'))

function zoek(hier: string): string {
  if (fs.existsSync(path.join(hier, 'publiccode.yml')) || fs.existsSync(path.join(hier, 'db', 'migrations')))
    return hier
  const boven = path.dirname(hier)
  if (boven === hier) throw new Error('De projectmap van Kring is niet gevonden.')
  return zoek(boven)
}
