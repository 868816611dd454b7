import { parseArgs } from 'node:util'
import { findRegio, regionamen } from '../../gedeeld/regio/laden.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { gebiedenVan, type Gebied } from '../../keten/opvang/index.ts'
import type { Io } from './kring.ts'

const GEBRUIK = 'Gebruik: opvang places --regio REGIO.'

/** `kring opvang places --regio R`: the shelter table of a region per area, as its source gives it. */
export async function opvang(args: string[], io: Io): Promise<number> {
  const [wat, ...rest] = args
  const regio = wat === 'places' ? regioUit(rest) : null
  if (regio === null) return weiger(io, 'OPTIE_ONTBREEKT', GEBRUIK)
  const gevonden = findRegio(regio)
  if (gevonden === undefined)
    return weiger(io, 'REGIO_ONBEKEND', `De regio "${regio}" is niet bekend.`, regionamen().sort())
  if (!('definitie' in gevonden))
    return weiger(io, 'DEFINITIE_FOUT', `De definitie van "${regio}" klopt niet; zie kring regio check.`)
  io.out(plaatsen(gevonden.definitie))
  return 0
}

type Telling = { min: number; max: number }
const telling = (b: Gebied['volwassenen']): Telling | null => (b === null ? null : { min: b.van, max: b.tot })
/** A number where the source is sure; a range where it is not; null where it names none. */
const zeker = (b: Gebied['volwassenen']): number | Telling | null =>
  b !== null && b.van === b.tot ? b.van : telling(b)

/** The answer of the command, apart from the reading. */
export function plaatsen(definitie: RegioDefinitie) {
  return {
    areas: gebiedenVan(definitie).map(({ id, volwassenen, kinderen, ambulant, regels }) => ({
      id,
      adults: zeker(volwassenen),
      children: telling(kinderen),
      ambulatory: zeker(ambulant),
      places: regels.map(o => ({
        id: o.id,
        provider: o.organisatie,
        name: o.naam,
        kind: o.soort,
        scale: o.schaal ?? null,
        groups: o.groepen ?? [],
        adults: telling(o.plaatsen ?? null),
        children: telling(o.kindplaatsen ?? null),
        stayMonths: telling(o.verblijfMaanden ?? null),
        personsPerYear: o.personenPerJaar ?? null,
        funding: o.bekostiging ?? null,
        uncertain: o.onzeker ?? null,
        source: o.bron,
      })),
    })),
  }
}

function regioUit(args: string[]): string | null {
  try {
    return parseArgs({ args, options: { regio: { type: 'string' } }, strict: true }).values.regio ?? null
  } catch {
    return null
  }
}

function weiger(io: Io, code: string, message: string, known?: string[]): number {
  io.out({ error: { code, message, ...(known ? { known } : {}) } })
  return 1
}
