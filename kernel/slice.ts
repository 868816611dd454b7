import type { Actor, Rol } from './actor.ts'
import type { Toegangsregel } from './access.ts'
import type { Ctx, Decider, Feit, Opdracht } from './decider.ts'
import type { Schrijf } from './rij.ts'

/** What a view may use to write its rows. */
export type RijCtx<S> = {
  readonly regio: string
  readonly stroom: string
  readonly nu: string
  readonly wie: Actor
  readonly voor: S
  readonly na: S
  readonly definitie: Ctx['regio']
  nieuwId(): string
}

/** A clock of a slice, as data: which fact starts it, which facts stop it, whose work it is. */
export type Klokregel<E extends Feit, S> = {
  /** waits for nothing (`meteen`), or is on the name of who is on call (`dienst`) */
  readonly spoed?: 'meteen' | 'dienst'
  /** the person it is about may only be reached in a safe way, as known when the work starts */
  readonly veilig?: (onderwerp: string, na: S) => boolean
  /** name of the clock in the region definition; null: work without a term */
  readonly klok: string | null
  readonly werk: string
  readonly start: E['soort']
  readonly stopt: readonly E['soort'][]
  /** a stopping fact that only sometimes stops this clock */
  readonly stoptAls?: (feit: E, na: S) => boolean
  readonly rol: Rol
  /** in whose own name, when it is not of the whole team */
  readonly mens?: (feit: E, na: S) => string | null
  /** whose work: an organisation id, from the state after the fact */
  readonly organisatie: (feit: E, na: S, ctx: { regio: Ctx['regio']; wie: Actor }) => string
  /** what the work is about within the case (persons, an offer): one row each on start, the same ones end on stop */
  readonly onderwerp?: (feit: E, na: S) => readonly string[]
  /** the instant the clock counts from, when it is not the fact itself */
  readonly vanaf?: (na: S) => string
  /** only when this holds */
  readonly als?: (feit: E, na: S, regio: Ctx['regio']) => boolean
  /** how this clock may stand still; without this it never does, whatever a region says */
  readonly stilstand?: Stilstand<E, S>
}

/** A period in which a clock stood still, and why. */
export type Stilgestaan = { readonly grond: string; readonly van: string; readonly tot: string }

/** Which facts make a clock stand still and let it go on; the region says for which reasons (R000-63). */
export type Stilstand<E extends Feit, S> = {
  readonly stil: E['soort']
  readonly hervat: E['soort']
  readonly grond: (feit: E) => string
  /** the instant the clock began */
  readonly begin: (na: S) => string
  /** every period until now, the last one ended by the fact that lets the clock go on */
  readonly perioden: (na: S) => readonly Stilgestaan[]
}

/** One step of the chain, as the pipeline sees it. */
export interface Slice<S, C extends Opdracht, E extends Feit> {
  readonly naam: string
  readonly decider: Decider<S, C, E>
  readonly access: { readonly [T in C['type']]: Toegangsregel }
  /** Which commands make sense now; `mag` follows from this and the access lines. */
  mogelijk(staat: S): readonly C['type'][]
  rijen(feit: E, ctx: RijCtx<S>): readonly Schrijf[]
  readonly klokken: readonly Klokregel<E, S>[]
}

/** A slice whose types are forgotten: for the machine that runs them all. */
export type ElkeSlice = {
  readonly naam: string
  readonly decider: {
    readonly begin: unknown
    decide(staat: unknown, opdracht: Opdracht, ctx: Ctx): ReturnType<Decider<unknown, Opdracht, Feit>['decide']>
    evolve(staat: unknown, feit: Feit): unknown
  }
  readonly access: { readonly [type: string]: Toegangsregel }
  mogelijk(staat: unknown): readonly string[]
  rijen(feit: Feit, ctx: RijCtx<unknown>): readonly Schrijf[]
  readonly klokken: readonly Klokregel<Feit, unknown>[]
}

/** Forgets the types of a slice. Sound: the machine only hands a slice its own states, commands and facts back. */
export const vergeet = <S, C extends Opdracht, E extends Feit>(slice: Slice<S, C, E>): ElkeSlice =>
  slice as unknown as ElkeSlice
