import { Temporal } from 'temporal-polyfill'
import { beginVanDag, eindeVanDag, lokaal, minWerkdagen, opLokaleTijd } from '../kalender/index.ts'
import { plusWerkdagen, werkdagOfEerstvolgende, type Kalender } from '../kalender/index.ts'
import type { Duur, Eenheid, TermijnRegel } from './regel.ts'
import { unreachable } from './unreachable.ts'
import { buitenTermijnenwet, laatsteDagNaarTermijnenwet } from './wet.ts'

/** Hoe er geteld wordt: de drie dingen van een regel die de uitkomst sturen, met de kalender. */
export interface Telling extends Pick<TermijnRegel, 'kalender' | 'einde'> {
  readonly feestdagen: Kalender
}

/** Het tijdstip waarop een duur na `begin` om is. De dag van het begin telt niet mee. */
export function verder(begin: Temporal.Instant, duur: Duur, telling: Telling): Temporal.Instant {
  const klok = lokaal(begin).toPlainDateTime()
  const uren = losseUren(duur, telling)
  const laatste = laatsteDag(klok.toPlainDate(), duur, telling)
  if (telling.einde === 'einde-dag' && duur.eenheid !== 'uren') return eindeVanDag(laatste)
  // Nul dagen verder is het tijdstip zelf: de klok opnieuw lezen zou het tweede oktoberuur verliezen.
  const heleDagen = laatste.equals(klok.toPlainDate()) ? begin : opLokaleTijd(laatste.toPlainDateTime(klok))
  return heleDagen.add({ hours: uren })
}

/** Het tijdstip een duur voor `verval`, om te waarschuwen; terugtellen kent geen verlenging (ATW art. 1). */
export function terug(verval: Temporal.Instant, duur: Duur, telling: Telling): Temporal.Instant {
  const klok = lokaal(verval).toPlainDateTime()
  if (duur.eenheid === 'uren') return verval.subtract({ hours: duur.lengte })
  const dag = dagenTerug(klok.toPlainDate(), duur, telling.feestdagen)
  return telling.einde === 'einde-dag' ? beginVanDag(dag) : opLokaleTijd(dag.toPlainDateTime(klok))
}

function laatsteDag(begin: Temporal.PlainDate, duur: Duur, telling: Telling): Temporal.PlainDate {
  const werkdagen = aantalWerkdagen(duur, telling)
  if (werkdagen !== null) return plusWerkdagen(begin, werkdagen, telling.feestdagen)
  const laatste = begin.add(alsDuur(duur))
  if (telling.kalender === 'werkdagen') return werkdagOfEerstvolgende(laatste, telling.feestdagen)
  if (telling.kalender !== 'atw' || buitenTermijnenwet(duur)) return laatste
  return laatsteDagNaarTermijnenwet(begin, laatste, telling.feestdagen)
}

/** Uren op een werkdagenkalender zijn hele werkdagen: 48 uur is twee werkdagen op hetzelfde uur (R000-62). */
function aantalWerkdagen(duur: Duur, telling: Telling): number | null {
  if (duur.eenheid === 'werkdagen') return duur.lengte
  return duur.eenheid === 'uren' && telling.kalender === 'werkdagen' ? Math.floor(duur.lengte / 24) : null
}

function losseUren(duur: Duur, telling: Telling): number {
  if (duur.eenheid !== 'uren') return 0
  const uren = duur.lengte % 24
  if (uren > 0 && telling.kalender === 'werkdagen') throw new RangeError('uren op werkdagen tellen per 24')
  return uren
}

/** Vierentwintig uur is een dag op de klok: de termijn loopt af op hetzelfde lokale uur, ook als de klok verspringt. */
function alsDuur(duur: Duur): Temporal.DurationLike {
  return veld(duur.eenheid, duur.eenheid === 'uren' ? Math.floor(duur.lengte / 24) : duur.lengte)
}

function dagenTerug(verval: Temporal.PlainDate, duur: Duur, feestdagen: Kalender): Temporal.PlainDate {
  if (duur.eenheid === 'werkdagen') return minWerkdagen(verval, duur.lengte, feestdagen)
  return verval.subtract(alsDuur(duur))
}

function veld(eenheid: Eenheid, aantal: number): Temporal.DurationLike {
  switch (eenheid) {
    case 'uren':
    case 'kalenderdagen':
    case 'werkdagen':
      return { days: aantal }
    case 'weken':
      return { weeks: aantal }
    case 'maanden':
      return { months: aantal }
    default:
      return unreachable(eenheid)
  }
}
