import { randomBytes, randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { lokaal } from '../gedeeld/kalender/moment.ts'
import type { Regelboek } from '../gedeeld/regio/laden.ts'
import { opDag } from '../gedeeld/regio/regiedag.ts'
import type { RegioDefinitie } from '../gedeeld/regio/schema.ts'
import type { Db } from '../kernel/db.ts'
import type { Pijplijn } from '../kernel/pipeline.ts'

import { keten, naast } from '../keten/chain.ts'
import { verschuift } from '../vertrouwen/bewaren/index.ts'
import { toegang } from '../vertrouwen/toegang.ts'
import { maakKlokken } from './klokken.ts'
import { slices } from './slices.ts'
import { organisatieId } from './vulling/inrichten.ts'

/** Puts the machine together: slices, access, clocks, regions, database, time and ids. Time and ids come in from outside. */
export function maakPijplijn(
  boek: Regelboek,
  db: Db,
  tijd: { nu: () => Date; nieuwId?: () => string } = { nu: () => new Date() },
): Pijplijn {
  return {
    db,
    slices: new Map(slices.map(s => [s.naam, s])),
    toegang,
    klokken: maakKlokken(boek.landelijk),
    verschuift,
    definitie: definitieVan(boek, tijd.nu),
    organisatie: organisatieId,
    keten,
    naast,
    nu: tijd.nu,
    nieuwId: tijd.nieuwId ?? randomUUID,
    zout: () => randomBytes(16),
  }
}

/**
 * A region with the national instrument where it names none of its own, the titles of the laws its sources point at, and the regie that
 * applies today (R000-86).
 */
function definitieVan(boek: Regelboek, nu: () => Date): Pijplijn['definitie'] {
  const compleet = new Map<string, RegioDefinitie>()
  for (const [id, def] of boek.regios) {
    const { weging } = def.keten
    const instrument = weging.instrument.length > 0 ? weging.instrument : boek.landelijk.instrument
    const documenten = [...def.documenten, ...boek.landelijk.documenten]
    compleet.set(id, { ...def, documenten, keten: { ...def.keten, weging: { ...weging, instrument } } })
  }
  const vanVandaag = new Map<string, { dag: string; definitie: RegioDefinitie }>()
  return regio => {
    const hele = compleet.get(regio)
    if (!hele) throw new Error(`Regio ${regio} is niet geladen.`)
    if (hele.regiewijzigingen.length === 0) return hele
    const dag = lokaal(Temporal.Instant.fromEpochMilliseconds(nu().getTime())).toPlainDate().toString()
    const eerder = vanVandaag.get(regio)
    if (eerder?.dag === dag) return eerder.definitie
    const definitie = opDag(hele, dag)
    vanVandaag.set(regio, { dag, definitie })
    return definitie
  }
}
