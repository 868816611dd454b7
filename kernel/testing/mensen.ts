import { createHash } from 'node:crypto'
import type { Actor, Rol } from '../actor.ts'

/** An id that follows from a word: the same word is the same id in every run. */
export function idVan(woord: string): string {
  const h = createHash('sha256').update(woord).digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}

/** Somebody made up, in a role for an organisation; the words become ids. */
export const mens = (naam: string, rol: Rol, organisatie: string, regio = 'rotterdam-2014'): Actor => ({
  mens: idVan(`mens ${naam}`),
  naam,
  rolvervulling: idVan(`rol ${naam} ${rol} ${organisatie}`),
  rol,
  regio,
  organisatie: idVan(`organisatie ${organisatie}`),
  organisatieNaam: organisatie,
  organisatieSoort: 'proef',
})
