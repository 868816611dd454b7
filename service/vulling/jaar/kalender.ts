import { Temporal } from 'temporal-polyfill'
import { opLokaleTijd } from '../../../gedeeld/kalender/moment.ts'
import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import type { Dobbel } from './dobbel.ts'

/** From when to when a year is played: within the year, within the vision of the region, and never in the future. */
export type Periode = { van: number; tot: number }

/** The period of this year in this region, or one calm sentence why there is none. */
export function periodeVan(def: RegioDefinitie, jaar: number, nu: Date): Periode | { reden: string } {
  const { naam, geldigVan, geldigTot } = def.regio
  const [eerst, laatst] = [`${jaar}-01-01`, `${jaar}-12-31`]
  if (laatst < geldigVan) return { reden: `De visie van ${naam} geldt vanaf ${geldigVan}. Kies een jaar daarna.` }
  if (geldigTot !== undefined && eerst > geldigTot)
    return { reden: `De visie van ${naam} liep tot en met ${geldigTot}. Kies een jaar daarvoor.` }
  const begin = eerst > geldigVan ? eerst : geldigVan
  const eind = geldigTot !== undefined && geldigTot < laatst ? geldigTot : laatst
  const van = ms(Temporal.PlainDate.from(begin), 0, 0)
  const tot = Math.min(ms(Temporal.PlainDate.from(eind), 23, 59), nu.getTime())
  if (tot <= van) return { reden: `Het jaar ${jaar} is nog niet begonnen. Kies een jaar dat er al is.` }
  return { van, tot }
}

const ms = (dag: Temporal.PlainDate, uur: number, minuut: number): number =>
  opLokaleTijd(dag.toPlainDateTime({ hour: uur, minute: minuut })).epochMilliseconds

/** Weight of each month and each day of the week, Monday first: busier after the holidays and at the end of the week. Choice of Kring. */
const MAANDEN = [1.04, 0.97, 1.02, 0.99, 1.03, 1.05, 0.93, 0.92, 1.02, 1.03, 1.01, 0.99]
const DAGEN = [1.08, 1.02, 1, 1, 1.04, 0.9, 0.96]
/** Weight of each hour: by day people who work report, in the evening and at night the police. Choice of Kring. */
const UREN = [2, 1.6, 1.2, 0.8, 0.6, 0.5, 0.7, 1.2, 3, 5, 5.5, 5.4, 4.6, 5, 5.2, 5, 4.8, 4, 3.2, 3, 3.1, 3.3, 3.2, 2.8]
const UURKEUZE = UREN.map((gewicht, uur) => [uur, gewicht] as const)

/** Moments at which reports come in, spread over the months, days and hours of a period. */
export function maakAanloop(periode: Periode): (dobbel: Dobbel) => number {
  const dagen: (readonly [Temporal.PlainDate, number])[] = []
  const dagVan = (t: number) =>
    Temporal.Instant.fromEpochMilliseconds(t).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
  const laatste = dagVan(periode.tot)
  for (let d = dagVan(periode.van); Temporal.PlainDate.compare(d, laatste) <= 0; d = d.add({ days: 1 }))
    dagen.push([d, (MAANDEN[d.month - 1] ?? 1) * (DAGEN[d.dayOfWeek - 1] ?? 1)])
  return dobbel => {
    for (;;) {
      const t = ms(dobbel.weeg(dagen), dobbel.weeg(UURKEUZE), dobbel.tussen(0, 59)) + dobbel.tussen(0, 59_999)
      if (t >= periode.van && t <= periode.tot) return t
    }
  }
}

const UUR = 3_600_000
const DAG = 24 * UUR
/** So many working days later, somewhere in office hours. */
export function kantoor(dobbel: Dobbel, na: number, werkdagen: number): number {
  let t = na
  for (let nog = werkdagen; nog > 0;) {
    t += DAG
    const dag = new Date(t).getUTCDay()
    if (dag !== 0 && dag !== 6) nog -= 1
  }
  const begin = Math.floor(t / DAG) * DAG + 8 * UUR
  return Math.max(na + UUR / 4, begin + dobbel.tussen(0, 8 * 60) * 60_000)
}
