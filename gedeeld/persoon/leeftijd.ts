import { Temporal } from 'temporal-polyfill'
import { leesMoment, lokaal } from '../kalender/index.ts'
import { geboortegrenzen, type Geboortedatum } from './geboortedatum.ts'

/** Leeftijd in hele jaren. Bij een onzekere datum de jongste lezing, want die beschermt; `zeker` zegt of zij vaststaat. */
export interface Leeftijd {
  readonly jaren: number
  readonly zeker: boolean
}

/** De leeftijd op een tijdstip, naar de datum in Europe/Amsterdam; null als er geen geboortedatum is (dossier 10.3). */
export function leeftijdOp(geboren: Geboortedatum, moment: string): Leeftijd | null {
  const grenzen = geboortegrenzen(geboren)
  if (!grenzen) return null
  const dag = lokaal(leesMoment(moment)).toPlainDate()
  const [jongst, oudst] = [jarenTussen(grenzen.laatst, dag), jarenTussen(grenzen.vroegst, dag)]
  return { jaren: Math.max(0, jongst), zeker: jongst === oudst }
}

/** De leeftijdsgrenzen van de keten, met hun bron (dossier 10.3). */
export const LEEFTIJDSGRENZEN = {
  /** Vanaf 12 kan een kind zelf inzage vragen, als het zijn belangen kan wegen. */
  inzage: { jaren: 12, bron: 'Wmo 2015 art. 5.3.2' },
  /** Vanaf 16 beslist een ouder daar niet meer over mee. */
  inzageZonderOuder: { jaren: 16, bron: 'Wmo 2015 art. 5.3.2' },
  /** De burgemeester hoort een minderjarige huisgenoot vanaf 12. */
  horen: { jaren: 12, bron: 'Wth art. 7' },
  /** Een huisverbod kan alleen aan een meerderjarige. */
  huisverbod: { jaren: 18, bron: 'Wth art. 2 lid 2' },
  /** De verwijsindex loopt tot 23. */
  verwijsindexTot: { jaren: 23, bron: 'Jeugdwet par. 7.1' },
} as const

export type Leeftijdsgrens = keyof typeof LEEFTIJDSGRENZEN

/** Heeft iemand een grens bereikt? `vraagNa` als de datum te onzeker is: dan beslist een mens. */
export interface Grensoordeel {
  readonly bereikt: boolean
  readonly vraagNa: boolean
}

/** Toetst een leeftijdsgrens; onzeker telt als jonger (dossier 10.3). */
export function heeftBereikt(geboren: Geboortedatum, grens: Leeftijdsgrens, moment: string): Grensoordeel {
  if (geboren.soort === 'ongeboren') return { bereikt: false, vraagNa: false }
  const grenzen = geboortegrenzen(geboren)
  if (!grenzen) return { bereikt: false, vraagNa: true }
  const dag = lokaal(leesMoment(moment)).toPlainDate()
  const { jaren } = LEEFTIJDSGRENZEN[grens]
  const [jongst, oudst] = [jarenTussen(grenzen.laatst, dag) >= jaren, jarenTussen(grenzen.vroegst, dag) >= jaren]
  return { bereikt: jongst, vraagNa: jongst !== oudst }
}

/** Wie op 29 februari geboren is, verjaart in een gewoon jaar op 1 maart: ook dat is de jongste lezing. */
function jarenTussen(geboren: Temporal.PlainDate, dag: Temporal.PlainDate): number {
  const nogNietJarig = dag.month * 100 + dag.day < geboren.month * 100 + geboren.day
  return dag.year - geboren.year - (nogNietJarig ? 1 : 0)
}
