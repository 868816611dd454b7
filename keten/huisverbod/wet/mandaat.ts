import { leesMoment, lokaal } from '../../../gedeeld/kalender/index.ts'
import {
  MANDAATARTIKELEN,
  type Mandaat,
  type Mandaatartikel,
  type RegioDefinitie,
} from '../../../gedeeld/regio/schema.ts'

export { MANDAATARTIKELEN, type Mandaat, type Mandaatartikel }

/** What the mayor of this municipality left to the hulpofficier on the day of this instant (Wth art. 3 lid 1; R000-55). */
export function mandatenVoor(regio: RegioDefinitie, gemeente: string, moment: string): readonly Mandaat[] {
  const dag = lokaal(leesMoment(moment)).toPlainDate().toString()
  return (regio.keten.huisverbod.mandaten ?? []).filter(
    m =>
      (m.gemeenten === 'alle' || m.gemeenten.includes(gemeente)) &&
      m.van <= dag &&
      (m.tot === undefined || dag <= m.tot),
  )
}

/** Which of these articles the hulpofficier may not use here; empty when the mandate covers all. */
export function buitenMandaat(
  regio: RegioDefinitie,
  gemeente: string,
  moment: string,
  artikelen: readonly Mandaatartikel[],
): readonly Mandaatartikel[] {
  const mag = new Set(mandatenVoor(regio, gemeente, moment).flatMap(m => m.artikelen))
  return artikelen.filter(a => !mag.has(a))
}

/** Whole, part or none: how a mandate is called in the field. */
export function omvang(mandaten: readonly Mandaat[]): 'geheel' | 'gedeeltelijk' | 'geen' {
  const mag = new Set(mandaten.flatMap(m => m.artikelen))
  if (mag.size === 0) return 'geen'
  return MANDAATARTIKELEN.every(a => mag.has(a)) ? 'geheel' : 'gedeeltelijk'
}
