import { Temporal } from 'temporal-polyfill'
import { leesMoment, lokaal, opLokaleTijd, werkdagOfEerstvolgende, type Kalender } from '../kalender/index.ts'
import { uitkomst, type TermijnUitkomst } from './bereken.ts'
import type { TermijnRegel } from './regel.ts'
import { verder, type Telling } from './tellen.ts'

/** Een klok die al liep: waar hij begon en wat er was uitgerekend. */
export interface LopendeTermijn {
  readonly start: string
  readonly uitkomst: TermijnUitkomst
}

/**
 * Verlengt een lopende klok een keer met de verlenging van de regel, nooit voorbij het maximum (Wmo 2015 art. 5.3.1:
 * telkens ten hoogste twee weken; Wth art. 9: tot vier weken na oplegging). Null als de regel geen verlenging kent.
 */
export function verleng(regel: TermijnRegel, klok: LopendeTermijn, kalender: Kalender): TermijnUitkomst | null {
  if (!regel.verlenging) return null
  const telling: Telling = { kalender: regel.kalender, einde: regel.einde, feestdagen: kalender }
  const verval = verder(leesMoment(klok.uitkomst.vervaltOp), regel.verlenging, telling)
  return uitkomst(regel, { begin: leesMoment(klok.start), verval, grens: grensVan(klok) }, telling)
}

/**
 * Schuift een klok op met de tijd dat hij stilstond om een genoemde reden (R000-63). Op een werkdagenklok valt het
 * nieuwe verval op een werkdag. De uiterste grens schuift niet mee.
 */
export function naStilstand(
  regel: TermijnRegel,
  klok: LopendeTermijn,
  stilstand: { van: string; tot: string },
  kalender: Kalender,
): TermijnUitkomst {
  const telling: Telling = { kalender: regel.kalender, einde: regel.einde, feestdagen: kalender }
  const duur = leesMoment(stilstand.van).until(leesMoment(stilstand.tot))
  const geschoven = leesMoment(klok.uitkomst.vervaltOp).add(duur)
  const verval = regel.kalender === 'werkdagen' ? naarWerkdag(geschoven, kalender) : geschoven
  return uitkomst(regel, { begin: leesMoment(klok.start), verval, grens: grensVan(klok) }, telling)
}

function naarWerkdag(moment: Temporal.Instant, kalender: Kalender): Temporal.Instant {
  const klok = lokaal(moment).toPlainDateTime()
  return opLokaleTijd(werkdagOfEerstvolgende(klok.toPlainDate(), kalender).toPlainDateTime(klok))
}

function grensVan(klok: LopendeTermijn): Temporal.Instant | null {
  return klok.uitkomst.uiterlijkOp ? leesMoment(klok.uitkomst.uiterlijkOp) : null
}
