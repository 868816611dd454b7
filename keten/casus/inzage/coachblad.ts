import type { Kern } from '../casus.ts'
import { bestaat } from '../dag.ts'
import type { Coach, Coachding } from './coachfeiten.ts'

/** Something that may go to a coach; `tekst` is the id of its words. */
export type Deelbaar = {
  readonly id: string
  readonly soort: Coachding
  readonly tekst: string
  readonly klaar: boolean
}

/**
 * What of this person may go to a coach, in the order it came: the own goals and the own steps. No line lets anything else through, so an
 * analysis, a risk, an agreement about safety or somebody else's goal cannot be chosen at all.
 */
export const deelbaarMetCoach = (
  c: Pick<Kern, 'doelen' | 'hersteldoelen' | 'planregels'>,
  persoon: string,
): readonly Deelbaar[] => [
  ...c.doelen
    .filter(d => d.persoon === persoon)
    .map(({ id, tekst, behaald }) => ({ id, soort: 'doel' as const, tekst, klaar: behaald })),
  ...c.hersteldoelen
    .filter(d => d.persoon === persoon && d.stand !== 'gestopt')
    .map(({ id, tekst, stand }) => ({ id, soort: 'hersteldoel' as const, tekst, klaar: stand === 'behaald' })),
  ...c.planregels
    .filter(r => r.persoon === persoon && r.onderdeel === 'eigen-stap')
    .map(({ id, tekst }) => ({ id, soort: 'stap' as const, tekst, klaar: false })),
]

/** The page of a coach: everything there is to see, and the only thing. */
export type Coachblad = {
  readonly voornaam: string
  readonly dingen: readonly {
    readonly id: string
    readonly soort: Coachding
    readonly tekst: string
    readonly klaar: boolean
  }[]
  /** who directs the case, by id and by name */
  readonly regisseur: { readonly mens: string; readonly naam: string } | null
  readonly team: string
  /** the number of the team */
  readonly bel: string
}

/** Puts the page together; an id that may not go along, or whose words are not there, is not on it. */
export function coachblad(
  c: Kern,
  teksten: Readonly<Record<string, string>>,
  van: Omit<Coachblad, 'dingen'> & { readonly persoon: string; readonly dingen: readonly string[] },
): Coachblad {
  const { persoon, dingen, ...kop } = van
  return {
    ...kop,
    dingen: deelbaarMetCoach(c, persoon).flatMap(d =>
      dingen.includes(d.id) && teksten[d.tekst] !== undefined ? [{ ...d, tekst: teksten[d.tekst] ?? '' }] : [],
    ),
  }
}

/** Whether this coach still helps on this day: not stopped, and the last day is not over. */
export const loopt = (coach: Pick<Coach, 'tot' | 'gestoptOp'>, dag: string): boolean =>
  coach.gestoptOp === null && coach.tot >= dag

/** The same day so many years later; as text it sorts right also on the 29th of February. */
export const jarenLater = (dag: string, jaren: number): string => `${Number(dag.slice(0, 4)) + jaren}${dag.slice(4)}`

/** A coach helps until a day after today, within a year (a choice of Kring); then somebody asks again whether it still helps. */
export const mogelijkEinde = (tot: string, vandaag: string): boolean =>
  bestaat(tot) && tot > vandaag && tot <= jarenLater(vandaag, 1)
