import { randomBytes, randomUUID } from 'node:crypto'
import type { Regelboek } from '../gedeeld/regio/laden.ts'
import type { Db } from '../kernel/db.ts'
import type { Pijplijn } from '../kernel/pipeline.ts'

import { keten } from '../keten/chain.ts'
import { toegang } from '../vertrouwen/toegang.ts'
import { maakKlokken } from './klokken.ts'
import { slices } from './slices.ts'

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
    definitie: regio => {
      const definitie = boek.regios.get(regio)
      if (!definitie) throw new Error(`Regio ${regio} is niet geladen.`)
      return definitie
    },
    keten,
    nu: tijd.nu,
    nieuwId: tijd.nieuwId ?? randomUUID,
    zout: () => randomBytes(16),
  }
}
