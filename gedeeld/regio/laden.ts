import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Bevinding } from './bevinding.ts'
import { type Bouwsel, type Definitiemap, type Regelboek, bouw } from './bouwen.ts'

export type { Regelboek } from './bouwen.ts'

/** De map met de meegeleverde definities. */
export const REGIOS = fileURLToPath(new URL('../../regios', import.meta.url))

export type Laadresultaat =
  | { soort: 'geladen'; regelboek: Regelboek; waarschuwingen: Bevinding[] }
  | { soort: 'geweigerd'; fouten: Bevinding[]; waarschuwingen: Bevinding[] }

/** Laadt alle definities uit een map, of weigert alles met bestand, regel en raad. */
export function laadRegelboek(map: string = REGIOS): Laadresultaat {
  const { landelijk, regios, fouten, waarschuwingen } = leesEnBouw(map)
  if (!landelijk || fouten.length > 0) return { soort: 'geweigerd', fouten, waarschuwingen }
  return { soort: 'geladen', regelboek: { landelijk, regios }, waarschuwingen }
}

/** Zoals laadRegelboek, maar gooit bij een foute definitie: de dienst mag dan niet starten. */
export function getRegelboek(map: string = REGIOS): Regelboek {
  const resultaat = laadRegelboek(map)
  if (resultaat.soort === 'geladen') return resultaat.regelboek
  const regels = resultaat.fouten.map(fout => `${fout.file}:${fout.line} ${fout.path}: ${fout.message} ${fout.hint}`)
  throw new Error(`De regiodefinities kloppen niet:\n${regels.join('\n')}`)
}

/** Leest en keurt; geeft ook bij fouten terug welke regio's wel kloppen. Voor de controle op de opdrachtregel. */
export function leesEnBouw(map: string): Bouwsel {
  return bouw(leesMappen(map))
}

function leesMappen(wortel: string): Definitiemap[] {
  if (!existsSync(wortel)) return []
  return readdirSync(wortel)
    .filter(naam => statSync(join(wortel, naam)).isDirectory())
    .sort()
    .map(naam => ({ naam, bestanden: leesBestanden(wortel, join(wortel, naam)) }))
}

function leesBestanden(wortel: string, map: string): { naam: string; tekst: string }[] {
  return readdirSync(map)
    .filter(naam => naam.endsWith('.yaml') || naam.endsWith('.yml'))
    .sort(regioEerst)
    .map(naam => ({ naam: relative(wortel, join(map, naam)), tekst: readFileSync(join(map, naam), 'utf8') }))
}

/** regio.yaml vooraan: daar hoort een fout over een ontbrekend deel. */
function regioEerst(a: string, b: string): number {
  if (a === 'regio.yaml') return -1
  return b === 'regio.yaml' ? 1 : a.localeCompare(b)
}
