/** What the judge decided on the request for a provision (Wth art. 6): the order stands, waits, or is gone. */
export const UITSPRAKEN = ['blijft', 'geschorst', 'vernietigd', 'ingetrokken-verzoek'] as const
export type Uitspraak = (typeof UITSPRAKEN)[number]

export type RechterFeit =
  | { soort: 'VoorzieningGevraagd'; op: string; besluit: 'oplegging' | 'verlenging'; uiterlijkOp: string }
  | { soort: 'ZittingGepland'; op: string; tijdig: boolean }
  | { soort: 'UitspraakGedaan'; op: string; uitkomst: Uitspraak; uitspraak: string }

export type RechterOpdracht =
  | { type: 'VraagVoorziening'; op: string; besluit: 'oplegging' | 'verlenging' }
  | { type: 'PlanZitting'; op: string }
  | { type: 'LegUitspraakVast'; op: string; uitkomst: Uitspraak; uitspraak: string; overdracht: string }

export type Rechtsgang = {
  readonly besluit: 'oplegging' | 'verlenging'
  readonly gevraagdOp: string
  readonly uiterlijkOp: string
  readonly zittingOp: string | null
  readonly uitspraak: { readonly op: string; readonly uitkomst: Uitspraak; readonly uitspraak: string } | null
}
export type RechterStaat = { readonly rechter: readonly Rechtsgang[] }
