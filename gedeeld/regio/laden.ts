import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Bevinding } from './bevinding.ts'
import type { Landelijk, RegioDefinitie } from './schema.ts'
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
  throw new Error(foutTekst(resultaat.fouten))
}

/** Een enkele regio met zijn vloer. Een fout in een andere regio houdt deze niet tegen. */
export interface Regioboek {
  landelijk: Landelijk
  definitie: RegioDefinitie
}

/** Zoekt een regio op id. `undefined` als hij niet bestaat, fouten als zijn definitie niet klopt. */
export function findRegio(id: string, map: string = REGIOS): Regioboek | { fouten: Bevinding[] } | undefined {
  if (!regionamen(map).includes(id)) return undefined
  const { landelijk, regios, fouten } = bouw(leesMappen(map).filter(({ naam }) => naam === id || naam === 'landelijk'))
  const definitie = regios.get(id)
  return landelijk && definitie ? { landelijk, definitie } : { fouten }
}

/** Zoals findRegio, maar gooit als de regio ontbreekt of niet klopt. */
export function getRegio(id: string, map: string = REGIOS): Regioboek {
  const gevonden = findRegio(id, map)
  if (gevonden && 'definitie' in gevonden) return gevonden
  throw new Error(
    gevonden ? foutTekst(gevonden.fouten) : `De regio "${id}" bestaat niet: ${regionamen(map).join(', ')}.`,
  )
}

/** De regio's waarvoor een map bestaat. */
export function regionamen(map: string = REGIOS): string[] {
  return mapnamen(map).filter(naam => naam !== 'landelijk')
}

/** Leest en keurt; geeft ook bij fouten terug welke regio's wel kloppen. Voor de controle op de opdrachtregel. */
export function leesEnBouw(map: string): Bouwsel {
  return bouw(leesMappen(map))
}

function foutTekst(fouten: readonly Bevinding[]): string {
  const regels = fouten.map(fout => `${fout.file}:${fout.line} ${fout.path}: ${fout.message} ${fout.hint}`)
  return `De regiodefinities kloppen niet:\n${regels.join('\n')}`
}

function mapnamen(wortel: string): string[] {
  if (!existsSync(wortel)) return []
  return readdirSync(wortel)
    .filter(naam => statSync(join(wortel, naam)).isDirectory())
    .sort()
}

/** De ruwe bestanden per map, zoals `bouw` ze leest. */
export function leesMappen(wortel: string): Definitiemap[] {
  return mapnamen(wortel).map(naam => ({ naam, bestanden: leesBestanden(wortel, join(wortel, naam)) }))
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
