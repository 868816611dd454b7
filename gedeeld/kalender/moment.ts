import { Temporal } from 'temporal-polyfill'

/** De tijdzone waarin de wet geteld en het scherm getoond wordt; opgeslagen wordt in UTC. */
export const TIJDZONE = 'Europe/Amsterdam'

const METVERSCHUIVING = /(?:Z|[+-]\d{2}(?::?\d{2})?)(?:\[.*\])?$/i

/**
 * Leest een tijdstip. Zonder verschuiving is het de klok van Europe/Amsterdam; in het dubbele uur van oktober is dat
 * de eerste keer. Een datum zonder tijd is middernacht. Onleesbare tekst geeft een RangeError.
 */
export function leesMoment(tekst: string): Temporal.Instant {
  if (tekst.includes('T') && METVERSCHUIVING.test(tekst)) return Temporal.Instant.from(tekst)
  return opLokaleTijd(Temporal.PlainDateTime.from(tekst, { overflow: 'reject' }))
}

/** De klok in Nederland op dit tijdstip. */
export function lokaal(moment: Temporal.Instant): Temporal.ZonedDateTime {
  return moment.toZonedDateTimeISO(TIJDZONE)
}

/**
 * Het tijdstip waarop de klok in Nederland dit aanwijst. Een tijd die in maart niet bestaat wordt het eerste tijdstip
 * na de sprong: zo eindigt een termijn nooit later dan een termijn die later begon. Bestaat de tijd in oktober twee
 * keer, dan telt de eerste keer.
 */
export function opLokaleTijd(klok: Temporal.PlainDateTime): Temporal.Instant {
  const vroeg = klok.toZonedDateTime(TIJDZONE, { disambiguation: 'earlier' })
  if (vroeg.toPlainDateTime().equals(klok)) return vroeg.toInstant()
  const sprong = vroeg.getTimeZoneTransition('next')
  return (sprong ?? vroeg).toInstant()
}

/** De dag in Nederland van een tijdstip, als `2026-04-02`: net na middernacht is het daar niet meer gisteren. */
export const dagVan = (moment: string): string => lokaal(leesMoment(moment)).toPlainDate().toString()

/** De laatste seconde van een dag in Nederland, 23:59:59. */
export function eindeVanDag(dag: Temporal.PlainDate): Temporal.Instant {
  return opLokaleTijd(dag.toPlainDateTime({ hour: 23, minute: 59, second: 59 }))
}

/** Het begin van een dag in Nederland. */
export function beginVanDag(dag: Temporal.PlainDate): Temporal.Instant {
  return dag.toZonedDateTime(TIJDZONE).toInstant()
}

/**
 * Toont een tijdstip als ISO 8601 met de verschuiving van Europe/Amsterdam, tot op de seconde: `2026-04-02T10:00:00+02:00`.
 * De verschuiving staat er altijd bij, zodat ook het dubbele uur van oktober eenduidig is.
 */
export function toonMoment(moment: Temporal.Instant | string): string {
  const tijdstip = typeof moment === 'string' ? leesMoment(moment) : moment
  return lokaal(tijdstip).toString({ timeZoneName: 'never', smallestUnit: 'second' })
}

/** Wat klok en kalender in Nederland aanwijzen op dit tijdstip; dag 1 is maandag, de klok is UU:MM. */
export function aangewezen(moment: Date): { jaar: number; maand: number; dag: number; klok: string } {
  const hier = lokaal(Temporal.Instant.fromEpochMilliseconds(moment.getTime()))
  const twee = (n: number) => String(n).padStart(2, '0')
  return { jaar: hier.year, maand: hier.month, dag: hier.dayOfWeek, klok: `${twee(hier.hour)}:${twee(hier.minute)}` }
}
