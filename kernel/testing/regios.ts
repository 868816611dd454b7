import { getRegelboek, type Regelboek } from '../../gedeeld/regio/laden.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'

let boek: Regelboek | null = null

/** The real definitions, read once per test process. */
export const regelboek = (): Regelboek => (boek ??= getRegelboek(process.env['PROEF_REGIOS'] || undefined))

/** The definition of a region as the pipeline hands it to a decider. @throws when the region does not exist */
export function getDefinitie(regio: string): RegioDefinitie {
  const definitie = regelboek().regios.get(regio)
  if (!definitie) throw new Error(`Regio ${regio} is niet geladen.`)
  return definitie
}
