import { Temporal } from 'temporal-polyfill'
import { leesMoment, type Kalender } from '../kalender/index.ts'
import type { TermijnRegel } from './regel.ts'
import { terug, verder, type Telling } from './tellen.ts'

/** De tijdstippen van een klok, als ISO 8601 in UTC. */
export interface TermijnUitkomst {
  readonly vervaltOp: string
  /** De grens waar ook een verlenging niet overheen gaat; null als de regel geen maximum kent. */
  readonly uiterlijkOp: string | null
  readonly waarschuwOp: string | null
  readonly escaleerOp: string | null
}

/**
 * Rekent een termijn uit (R-VT-05). `start` zonder verschuiving is de klok van Europe/Amsterdam. De wet: Algemene
 * termijnenwet art. 1-4 bij kalender `atw`, Wet tijdelijk huisverbod art. 13 (nooit) bij kalender `kalender`.
 */
export function bereken(regel: TermijnRegel, start: string, kalender: Kalender): TermijnUitkomst {
  const begin = leesMoment(start)
  const telling: Telling = { kalender: regel.kalender, einde: regel.einde, feestdagen: kalender }
  const grens = regel.maximum ? verder(begin, regel.maximum, telling) : null
  return uitkomst(regel, { begin, verval: verder(begin, regel, telling), grens }, telling)
}

/** Maakt van een begin, een verval en een grens de hele uitkomst; gedeeld met verlenging en stilstand. */
export function uitkomst(
  regel: TermijnRegel,
  klok: { begin: Temporal.Instant; verval: Temporal.Instant; grens: Temporal.Instant | null },
  telling: Telling,
): TermijnUitkomst {
  const verval = klok.grens ? vroegste(klok.verval, klok.grens) : klok.verval
  const waarschuw = regel.waarschuwing ? laatste(terug(verval, regel.waarschuwing, telling), klok.begin) : null
  return {
    vervaltOp: verval.toString(),
    uiterlijkOp: klok.grens ? klok.grens.toString() : null,
    waarschuwOp: waarschuw ? waarschuw.toString() : null,
    escaleerOp: regel.escalatie ? escalatie(verval, regel, telling).toString() : null,
  }
}

function escalatie(verval: Temporal.Instant, regel: TermijnRegel, telling: Telling): Temporal.Instant {
  const na = regel.escalatie?.na
  return na ? verder(verval, na, telling) : verval
}

function vroegste(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) <= 0 ? a : b
}

function laatste(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) >= 0 ? a : b
}
