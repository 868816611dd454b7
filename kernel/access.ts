import type { Actor, Doel, Rol } from './actor.ts'

/** How far somebody reaches into a case: its content, only an offer, only process data, or nothing at all. */
export type Bereik = 'inhoud' | 'aanbod' | 'proces' | 'niets'

/** Who is around a case: the rows the access rules look at. */
export type Kringrij = {
  organisatie: string
  mens: string | null
  als: 'houder' | 'betrokken' | 'ontvanger' | 'tafel' | 'werkblad'
  van: string
  tot: string | null
}
export type Sperrij = { mens: string; van: string; tot: string | null }
export type Omgeving = { readonly kring: readonly Kringrij[]; readonly sperren: readonly Sperrij[] }

/** The port that the access policy fills: from actor and surroundings to reach. Pure. */
export type Toegang = { bereik(wie: Actor, omgeving: Omgeving, nu: string): Bereik }

/** One line per command: which roles may try, how far one must reach, for which purpose. Nothing is allowed without a line. */
export type Toegangsregel = {
  readonly rollen: readonly Rol[]
  readonly bereik: 'inhoud' | 'aanbod' | 'nieuw'
  readonly doel: Doel
}
