import type { CasusFeit, Kern } from '../casus.ts'

export type Feit<S extends CasusFeit['soort']> = Extract<CasusFeit, { soort: S }>

/** Why something stays out of the copy of one person, each with its source. */
export const REDENEN = {
  /** it is about somebody else */
  ander: 'Wmo 2015 art. 5.3.2',
  /** what somebody else said, or what several people said together */
  woorden: 'Wmo 2015 art. 5.3.2',
  /** written by a professional: it may tell of others, so a person reads it first (R-VT-04) */
  beroeps: 'platform',
  /** where somebody is or lives, and what betrays it */
  plek: 'platform',
  /** who helps from the network, and what they said */
  netwerk: 'Uitvoeringsbesluit Wmo 2015 art. 4.1.8 lid 3',
} as const
export type Reden = keyof typeof REDENEN

/**
 * What happens with one field of a fact about this person: `vast` (a day, a word from a list) and `tekst` go along, `eigen-woorden` only
 * to the person who spoke them and only when nobody else spoke them too, `eigen-deel` gives of a list by person only the own line,
 * `intern` is an id that says nothing. Anything else is the reason why it stays out.
 */
export type Veldregel = 'vast' | 'tekst' | 'eigen-woorden' | 'eigen-deel' | 'intern' | Reden
export const isReden = (regel: Veldregel): regel is Reden => regel in REDENEN
export type Velden<F> = { readonly [V in Exclude<keyof F, 'soort'>]-?: Veldregel }

/** Of one kind of fact: whose it is, and a rule for every field. A fact or a field without a rule does not compile. */
export type Feitregel<F> = {
  readonly van: (f: F, c: Kern) => readonly string[]
  readonly velden: Velden<F>
}
export type Tabel<S extends CasusFeit['soort']> = { readonly [K in S]: Feitregel<Feit<K>> }

export const vanPersoon = (f: { readonly persoon: string }): readonly string[] => [f.persoon]
export const vanKind = (f: { readonly kind: string }): readonly string[] => [f.kind]
export const vanVoor = (f: { readonly voor: readonly string[] }): readonly string[] => f.voor
/** Of nobody in particular: everything about the work stays with the work. */
export const vanNiemand = (): readonly string[] => []
/** The person of a thing that an earlier fact made. */
export const vanDing =
  <V extends string>(veld: V, rij: (c: Kern) => readonly { readonly id: string; readonly persoon: string }[]) =>
  (f: { readonly [K in V]: string }, c: Kern): readonly string[] =>
    rij(c)
      .filter(x => x.id === f[veld])
      .map(x => x.persoon)
