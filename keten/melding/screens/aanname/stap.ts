import type { Aanname } from './concept.ts'

/** What each step of the intake gets. */
export interface StapProps {
  readonly concept: Aanname
  readonly wijzig: (anders: Partial<Aanname>) => void
  /** What is wrong with a field, after sending was tried. */
  readonly fout: (veld: string) => string | undefined
  /** The fast lane asks only what cannot wait. */
  readonly snel?: boolean
}

export const kies = <T extends string>(uit: readonly T[], waarde: string): T | '' =>
  uit.find(keuze => keuze === waarde) ?? ''

export const wissel = (nu: readonly string[], waarde: string): readonly string[] =>
  nu.includes(waarde) ? nu.filter(een => een !== waarde) : [...nu, waarde]
