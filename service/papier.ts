import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { RegioDefinitie } from '../gedeeld/regio/schema.ts'
import { alsBestand, formuliernummer, lijstenVan, maakFormulier } from '../keten/melding/index.ts'

/** So many forms per file, each with a number of its own. */
const AANTAL = 10

/**
 * Lays the empty intake forms of every region ready as files, so that they exist when the server does not run.
 * Anew at each start: a file that was printed before does not give the same numbers again.
 */
export function legPapierKlaar(regios: Iterable<RegioDefinitie>, map: string): string {
  const doel = path.join(map, 'papier')
  fs.mkdirSync(doel, { recursive: true })
  for (const definitie of regios) {
    const formulieren = Array.from({ length: AANTAL }, () =>
      maakFormulier(lijstenVan(definitie), formuliernummer([...randomBytes(7)]), 'nl'),
    )
    fs.writeFileSync(path.join(doel, `${definitie.regio.id}.html`), alsBestand(formulieren, 'nl'))
  }
  return doel
}
