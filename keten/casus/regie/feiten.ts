import type { Uit } from '../opdrachtvan.ts'

export type Schaal = 'lokaal' | 'regionaal'

/** Who leads, on which level, with how much pressure, and who may not look. */
export type RegieFeit =
  | { soort: 'RegieBelegd'; regie: 'casusregie' | 'zaakeigenaar'; mens: string; schaal: Schaal; reden: string | null }
  | { soort: 'RegieschaalGewijzigd'; schaal: Schaal; organisatie: string; reden: string | null }
  | { soort: 'DrangIngezet'; vorm: 'drang' | 'dwang'; reden: string }
  | { soort: 'SpecialistBetrokken'; naam: string; taak: string }
  | { soort: 'MensGesperd'; mens: string; grond: 'familie' | 'kennis' | 'collega' | 'anders' }

export type RegieOpdracht =
  | ({ type: 'BelegRegie' } & Uit<RegieFeit, 'RegieBelegd'>)
  | ({ type: 'WijzigRegieschaal' } & Uit<RegieFeit, 'RegieschaalGewijzigd', 'organisatie'>)
  | { type: 'DraagCasusregieOver'; aan: string; reden: string }
  | ({ type: 'ZetDrangIn' } & Uit<RegieFeit, 'DrangIngezet'>)
  | ({ type: 'BetrekSpecialist' } & Uit<RegieFeit, 'SpecialistBetrokken'>)
  | ({ type: 'SperMens' } & Uit<RegieFeit, 'MensGesperd'>)

export type RegieStaat = {
  readonly schaal: Schaal
  readonly regisseur: { readonly mens: string; readonly regie: 'casusregie' | 'zaakeigenaar' } | null
  readonly drang: 'vrijwillig' | 'drang' | 'dwang'
  readonly specialisten: readonly { readonly naam: string; readonly taak: string }[]
  readonly gesperd: readonly string[]
}

export const beginRegie: RegieStaat = {
  schaal: 'lokaal',
  regisseur: null,
  drang: 'vrijwillig',
  specialisten: [],
  gesperd: [],
}
