import type { RegioDefinitie } from '../gedeeld/regio/schema.ts'
import type { Actor } from './actor.ts'
import type { Weigering } from './weigering.ts'

/** A fact that happened. Holds ids and facts, never names, addresses or free text. */
export type Feit = { readonly soort: string; readonly [veld: string]: unknown }

/** An order to a slice. */
export type Opdracht = { readonly type: string }

/** What a decision may use besides state and order: who, when, and how this region works. All come in as arguments. */
export type Ctx = { readonly wie: Actor; readonly nu: string; readonly regio: RegioDefinitie }

export type Besluit<E> = { readonly ok: true; readonly feiten: readonly E[] } | Weigering

/** A step of the chain: pure, without clock, database or randomness. `evolve` never refuses, `decide` never throws. */
export type Decider<S, C extends Opdracht, E extends Feit> = {
  readonly begin: S
  decide(staat: S, opdracht: C, ctx: Ctx): Besluit<E>
  evolve(staat: S, feit: E): S
}

export const besluit = <E>(...feiten: E[]): Besluit<E> => ({ ok: true, feiten })

/** Makes the compiler prove that a switch is exhaustive. */
export const unreachable = (x: never): never => {
  throw new Error(`Niet voorzien: ${JSON.stringify(x)}`)
}
