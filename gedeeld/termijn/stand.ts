import { Temporal } from 'temporal-polyfill'
import { leesMoment, lokaal, werkdagenTussen, type Kalender } from '../kalender/index.ts'

/** Hoe een klok ervoor staat. */
export type Stand = 'loopt' | 'waarschuwing' | 'verlopen'

/** Wat een scherm van een klok nodig heeft. */
export interface Klok {
  readonly vervaltOp: string
  readonly waarschuwOp: string | null
}

/** Hoe staat de klok er nu voor? Tot en met het verval is op tijd; `nu` komt van buiten. */
export function lopendeStand(klok: Klok, nu: string): Stand {
  const moment = leesMoment(nu)
  if (Temporal.Instant.compare(moment, leesMoment(klok.vervaltOp)) > 0) return 'verlopen'
  if (klok.waarschuwOp && Temporal.Instant.compare(moment, leesMoment(klok.waarschuwOp)) >= 0) return 'waarschuwing'
  return 'loopt'
}

/** Hoeveel tijd er nog is, of hoeveel te laat; het scherm kiest er woorden in zijn taal bij. */
export interface Resttijd {
  readonly richting: 'over' | 'geleden'
  readonly aantal: number
  readonly eenheid: 'minuten' | 'uren' | 'dagen' | 'werkdagen'
}

/** De resttijd op de maat van een mens: binnen een etmaal in uren, verder weg in (werk)dagen. */
export function resttijd(klok: Klok, nu: string, tellen: { in: 'dagen' | 'werkdagen'; kalender: Kalender }): Resttijd {
  const [moment, verval] = [leesMoment(nu), leesMoment(klok.vervaltOp)]
  const teLaat = Temporal.Instant.compare(moment, verval) > 0
  const [van, tot] = teLaat ? [verval, moment] : [moment, verval]
  const richting = teLaat ? 'geleden' : 'over'
  const minuten = Math.floor(van.until(tot).total('minutes'))
  if (minuten < 60) return { richting, aantal: minuten, eenheid: 'minuten' }
  if (minuten < 24 * 60) return { richting, aantal: Math.floor(minuten / 60), eenheid: 'uren' }
  return { richting, aantal: dagenTussen(van, tot, tellen), eenheid: tellen.in }
}

/** De resttijd in Nederlandse woorden: "over 2 werkdagen", "1 uur te laat". */
export function inWoorden(rest: Resttijd): string {
  const maat = `${rest.aantal} ${rest.aantal === 1 ? ENKELVOUD[rest.eenheid] : MEERVOUD[rest.eenheid]}`
  return rest.richting === 'over' ? `over ${maat}` : `${maat} te laat`
}

function dagenTussen(
  van: Temporal.Instant,
  tot: Temporal.Instant,
  tellen: { in: 'dagen' | 'werkdagen'; kalender: Kalender },
): number {
  const [eerste, laatste] = [lokaal(van).toPlainDate(), lokaal(tot).toPlainDate()]
  if (tellen.in === 'werkdagen') return werkdagenTussen(eerste, laatste, tellen.kalender)
  return eerste.until(laatste, { largestUnit: 'days' }).days
}

const ENKELVOUD = { minuten: 'minuut', uren: 'uur', dagen: 'dag', werkdagen: 'werkdag' } as const
// "3 uur" blijft in het Nederlands enkelvoud.
const MEERVOUD = { minuten: 'minuten', uren: 'uur', dagen: 'dagen', werkdagen: 'werkdagen' } as const
