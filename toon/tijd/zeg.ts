import { isBekendeWerkdag } from './werkdagen.ts'
import { dagenTussen, kalenderdag, werkdagenTussen, type Kalenderdag } from './kalenderdag.ts'

export type Taal = 'nl' | 'en'
/** How a term counts: by the hour, by the calendar day or by the working day. */
export type Telling = 'uren' | 'dagen' | 'werkdagen'

export interface Tijdstip {
  readonly op: string
  readonly nu: Date
  readonly taal: Taal
}

export interface Termijn extends Tijdstip {
  readonly telling: Telling
  readonly isWerkdag?: (dag: Kalenderdag) => boolean
}

/** A moment as people say it: "vandaag 14:30", "gisteren 09:05", "di 24 nov 10:00". */
export function zegMoment({ op, nu, taal }: Tijdstip): string {
  const moment = new Date(op)
  return `${zegDag({ op, nu, taal })} ${uur(moment, taal)}`
}

/** A day as people say it: "vandaag", "morgen", "di 24 nov"; with the year when it is another year. */
export function zegDag({ op, nu, taal }: Tijdstip): string {
  const dag = kalenderdag(new Date(op))
  const verschil = dagenTussen(kalenderdag(nu), dag)
  if (Math.abs(verschil) <= 1) return WOORDEN[taal].dag[verschil + 1] ?? dag
  return korteDatum(new Date(op), taal, dag.slice(0, 4) !== kalenderdag(nu).slice(0, 4))
}

/** A term as people say it: "over 2 werkdagen, di 24 nov", "over 5 uur, vandaag 14:30", "20 minuten te laat". */
export function zegTermijn(termijn: Termijn): string {
  const { op, nu, taal } = termijn
  const minuten = Math.round((new Date(op).getTime() - nu.getTime()) / 60_000)
  const lengte = zegLengte(termijn, minuten)
  if (minuten < 0) return WOORDEN[taal].teLaat(lengte)
  const dag = kalenderdag(new Date(op))
  const alleenDag = termijn.telling !== 'uren' && eindVanDag(op)
  const wanneer = alleenDag ? zegDag({ op, nu, taal }) : zegMoment({ op, nu, taal })
  if (dag === kalenderdag(nu) && alleenDag) return WOORDEN[taal].vandaagNog
  return `${WOORDEN[taal].over(lengte)}, ${wanneer}`
}

/** A calendar day in full: "1 januari 2026". */
export function zegDatum(dag: Kalenderdag, taal: Taal): string {
  return new Intl.DateTimeFormat(STREEK[taal], { ...ZONE, dateStyle: 'long' }).format(new Date(`${dag}T12:00:00Z`))
}

/** The exact instant in words; names the offset in the one hour a year that comes twice. */
export function zegPrecies(op: string, taal: Taal): string {
  const moment = new Date(op)
  const datum = new Intl.DateTimeFormat(STREEK[taal], { ...ZONE, dateStyle: 'full' }).format(moment)
  const tijd = uur(moment, taal)
  return `${datum} ${tijd}${isDubbel(moment, taal) ? ` (${zomerOfWinter(moment)})` : ''}`
}

const ZONE = { timeZone: 'Europe/Amsterdam' } as const
const STREEK: Record<Taal, string> = { nl: 'nl-NL', en: 'en-GB' }

const WOORDEN = {
  nl: {
    dag: ['gisteren', 'vandaag', 'morgen'],
    over: (lengte: string) => `over ${lengte}`,
    teLaat: (lengte: string) => `${lengte} te laat`,
    vandaagNog: 'vandaag nog',
    minuten: (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`),
    uren: (n: number) => `${n} uur`,
    urenMinuten: (u: number, m: number) => `${u} uur en ${m} min`,
    dagen: (n: number) => (n === 1 ? '1 dag' : `${n} dagen`),
    werkdagen: (n: number) => (n === 1 ? '1 werkdag' : `${n} werkdagen`),
  },
  en: {
    dag: ['yesterday', 'today', 'tomorrow'],
    over: (lengte: string) => `in ${lengte}`,
    teLaat: (lengte: string) => `${lengte} late`,
    vandaagNog: 'by the end of today',
    minuten: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
    uren: (n: number) => (n === 1 ? '1 hour' : `${n} hours`),
    urenMinuten: (u: number, m: number) => `${u} h ${m} min`,
    dagen: (n: number) => (n === 1 ? '1 day' : `${n} days`),
    werkdagen: (n: number) => (n === 1 ? '1 working day' : `${n} working days`),
  },
} as const

function zegLengte({ op, nu, taal, telling, isWerkdag = isBekendeWerkdag }: Termijn, minuten: number): string {
  const woorden = WOORDEN[taal]
  const vroeg = kalenderdag(minuten < 0 ? new Date(op) : nu)
  const laat = kalenderdag(minuten < 0 ? nu : new Date(op))
  const werkdagen = telling === 'werkdagen' ? werkdagenTussen(vroeg, laat, isWerkdag) : 0
  if (werkdagen > 0) return woorden.werkdagen(werkdagen)
  const dagen = dagenTussen(vroeg, laat)
  const lang = Math.abs(minuten) >= 48 * 60
  if (dagen > 0 && (telling !== 'uren' || lang)) return woorden.dagen(dagen)
  if (Math.abs(minuten) < 60) return woorden.minuten(Math.abs(minuten))
  return zegUren(Math.abs(minuten), woorden)
}

// Near the end of a term half an hour matters; further away it is noise.
function zegUren(minuten: number, woorden: (typeof WOORDEN)[Taal]): string {
  const uren = Math.floor(minuten / 60)
  return uren < 3 && minuten % 60 > 0 ? woorden.urenMinuten(uren, minuten % 60) : woorden.uren(uren)
}

function korteDatum(moment: Date, taal: Taal, metJaar: boolean): string {
  const jaar = metJaar ? ({ year: 'numeric' } as const) : {}
  const opmaak = new Intl.DateTimeFormat(STREEK[taal], {
    ...ZONE,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...jaar,
  })
  return opmaak.format(moment).replace(/[.,]/g, '')
}

function uur(moment: Date, taal: Taal): string {
  return new Intl.DateTimeFormat(STREEK[taal], {
    ...ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment)
}

// Terms in days end at 23:59:59: saying that hour would only distract.
const eindVanDag = (op: string): boolean => uur(new Date(op), 'nl') === '23:59'

function isDubbel(moment: Date, taal: Taal): boolean {
  const wand = (ms: number): string => kalenderdag(new Date(ms)) + uur(new Date(ms), taal)
  const hier = wand(moment.getTime())
  return [-3_600_000, 3_600_000].some(verschil => wand(moment.getTime() + verschil) === hier)
}

function zomerOfWinter(moment: Date): string {
  const delen = new Intl.DateTimeFormat('en-GB', { ...ZONE, timeZoneName: 'shortOffset' }).formatToParts(moment)
  return (delen.find(deel => deel.type === 'timeZoneName')?.value ?? '').replace('GMT', 'UTC')
}
