import { Temporal } from 'temporal-polyfill'
import { beginVanDag, eindeVanDag, isWerkdag, leesMoment, lokaal, type Kalender } from '../kalender/index.ts'
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
 * Schuift een klok op met de tijd dat hij stilstond om een genoemde reden (R000-63): wat er op het ogenblik van stilzetten nog over was,
 * is er na afloop nog precies. Op een werkdagenklok tellen alleen werkdagen, dus een weekend stilstand schuift niets op; een klok die aan
 * het einde van een dag afloopt doet dat weer. De uiterste grens schuift niet mee.
 */
export function naStilstand(
  regel: TermijnRegel,
  klok: LopendeTermijn,
  stilstand: { van: string; tot: string },
  kalender: Kalender,
): TermijnUitkomst {
  const telling: Telling = { kalender: regel.kalender, einde: regel.einde, feestdagen: kalender }
  const [van, tot] = [leesMoment(stilstand.van), leesMoment(stilstand.tot)]
  const oud = leesMoment(klok.uitkomst.vervaltOp)
  const opWerkdagen = regel.kalender === 'werkdagen'
  const stil = opWerkdagen ? werktijd(van, tot, kalender) : van.until(tot).total('milliseconds')
  const nieuw = opWerkdagen ? plusWerktijd(oud, stil, kalender) : oud.add({ milliseconds: stil })
  const verval = regel.einde === 'einde-dag' && stil > 0 ? eindeVanDag(lokaal(nieuw).toPlainDate()) : nieuw
  return uitkomst(regel, { begin: leesMoment(klok.start), verval, grens: grensVan(klok) }, telling)
}

/** Hoeveel milliseconden van een tijd op werkdagen vallen; een werkdag telt van middernacht tot middernacht. */
function werktijd(van: Temporal.Instant, tot: Temporal.Instant, kalender: Kalender): number {
  let samen = 0
  for (let dag = lokaal(van).toPlainDate(), begin = van; Temporal.Instant.compare(begin, tot) < 0;) {
    const morgen = beginVanDag(dag.add({ days: 1 }))
    const eind = Temporal.Instant.compare(morgen, tot) < 0 ? morgen : tot
    if (isWerkdag(dag, kalender)) samen += begin.until(eind).total('milliseconds')
    dag = dag.add({ days: 1 })
    begin = eind
  }
  return samen
}

/** Het tijdstip waarop zoveel milliseconden van werkdagen om zijn. */
function plusWerktijd(begin: Temporal.Instant, duur: number, kalender: Kalender): Temporal.Instant {
  let nog = duur
  let hier = begin
  for (let dag = lokaal(begin).toPlainDate(); ; dag = dag.add({ days: 1 })) {
    const morgen = beginVanDag(dag.add({ days: 1 }))
    if (isWerkdag(dag, kalender)) {
      const ruimte = hier.until(morgen).total('milliseconds')
      if (nog < ruimte) return hier.add({ milliseconds: nog })
      nog -= ruimte
    }
    hier = morgen
  }
}

function grensVan(klok: LopendeTermijn): Temporal.Instant | null {
  return klok.uitkomst.uiterlijkOp ? leesMoment(klok.uitkomst.uiterlijkOp) : null
}
