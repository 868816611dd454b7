/** A calendar day in Amsterdam as YYYY-MM-DD: sorts and compares as text. */
export type Kalenderdag = string

const deler = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

export const kalenderdag = (moment: Date): Kalenderdag => deler.format(moment)

export function dagenTussen(van: Kalenderdag, tot: Kalenderdag): number {
  return Math.round((middag(tot).getTime() - middag(van).getTime()) / 86_400_000)
}

/** Whole working days after `van` up to and including `tot`; the caller says which days count. */
export function werkdagenTussen(van: Kalenderdag, tot: Kalenderdag, isWerkdag: (dag: Kalenderdag) => boolean): number {
  const dagen = dagenTussen(van, tot)
  return Array.from({ length: Math.max(0, dagen) }, (_, i) => plusDagen(van, i + 1)).filter(isWerkdag).length
}

export const isMaandagTotVrijdag = (dag: Kalenderdag): boolean => ![0, 6].includes(middag(dag).getUTCDay())

export function plusDagen(dag: Kalenderdag, aantal: number): Kalenderdag {
  const datum = middag(dag)
  datum.setUTCDate(datum.getUTCDate() + aantal)
  return datum.toISOString().slice(0, 10)
}

// Noon in UTC: adding days never touches a clock change.
const middag = (dag: Kalenderdag): Date => new Date(`${dag}T12:00:00Z`)

/** A day as people read it, kept on one line; what is no day stays as it was. */
export const zegKalenderdag = (dag: string, taal: 'nl' | 'en'): string =>
  Number.isNaN(Date.parse(`${dag}T00:00:00Z`))
    ? dag
    : new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
        .format(new Date(`${dag}T00:00:00Z`))
        .replaceAll(' ', '\u00a0')
