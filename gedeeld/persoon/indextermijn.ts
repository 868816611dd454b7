import { Temporal } from 'temporal-polyfill'
import { leesGeboortedatum } from './geboortedatum.ts'
import { LEEFTIJDSGRENZEN, leeftijdOp } from './leeftijd.ts'

/** De dag dat iemand 23 wordt, als ogenblik: uiterlijk dan gaat een aanmelding uit de verwijsindex (Jeugdwet par. 7.1). */
export const wordt23 = (geboortedatum: string): string =>
  begin(Temporal.PlainDate.from(geboortedatum).add({ years: LEEFTIJDSGRENZEN.verwijsindexTot.jaren })).toString()

const begin = (dag: Temporal.PlainDate): Temporal.Instant =>
  dag.toZonedDateTime({ timeZone: 'Europe/Amsterdam' }).toInstant()

/** Wanneer een aanmelding vanzelf afloopt: op de eigen dag, na de termijn van de regio of op 23, wat het eerst komt. */
export function eindigtInIndex(nu: string, geboortedatum: string, maanden: number, geldigTot?: string): string {
  const mogelijk = [
    Temporal.Instant.from(nu).toZonedDateTimeISO('UTC').add({ months: maanden }).toInstant(),
    Temporal.Instant.from(wordt23(geboortedatum)),
    ...(geldigTot === undefined ? [] : [begin(Temporal.PlainDate.from(geldigTot).add({ days: 1 }))]),
  ]
  return mogelijk.reduce((a, b) => (Temporal.Instant.compare(a, b) <= 0 ? a : b)).toString()
}

/** Kan iemand met deze geboortedatum in de index? Wie 23 is niet meer; zonder leeftijd ook niet. */
export function inIndexleeftijd(geboortedatum: string, nu: string): boolean {
  const geboren = leesGeboortedatum(geboortedatum)
  const leeftijd = geboren === null ? null : leeftijdOp(geboren, nu)
  return leeftijd !== null && leeftijd.jaren < LEEFTIJDSGRENZEN.verwijsindexTot.jaren
}
