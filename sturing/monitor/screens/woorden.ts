import type { Cijfereenheid, Cijferprecisie } from '../../../gedeeld/regio/schema.ts'
import { leesTijdvak } from '../tijdvak.ts'

export type Taal = 'nl' | 'en'
type Paar = readonly [nl: string, en: string]

const EENHEID: Readonly<Record<Cijfereenheid, Paar>> = {
  aantal: ['', ''],
  personen: ['personen', 'people'],
  procent: ['procent', 'per cent'],
  index: ['(index)', '(index)'],
  'per-1000': ['per 1.000', 'per 1,000'],
  euro: ['euro', 'euros'],
  gulden: ['gulden', 'guilders'],
  minuten: ['minuten', 'minutes'],
  uren: ['uur', 'hours'],
  dagen: ['dagen', 'days'],
  maanden: ['maanden', 'months'],
  jaren: ['jaar', 'years'],
}
const PRECISIE: Readonly<Record<Cijferprecisie, Paar>> = {
  precies: ['', ''],
  circa: ['ongeveer', 'about'],
  bijna: ['bijna', 'almost'],
  ruim: ['ruim', 'more than'],
  'ten-minste': ['ten minste', 'at least'],
  'ten-hoogste': ['ten hoogste', 'at most'],
}
const kies = (p: Paar, taal: Taal): string => p[taal === 'nl' ? 0 : 1]

/** Een getal zoals mensen het lezen: 1.300.000 en 40,4. */
export const zegGetal = (getal: number, taal: Taal): string =>
  new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 2 }).format(getal)

/** Een getal op een as: kort, met het teken van een percentage. */
export const zegKort = (getal: number, eenheid: Cijfereenheid, taal: Taal): string =>
  eenheid === 'procent' ? `${zegGetal(getal, taal)}%` : zegGetal(getal, taal)

export type Gezegd = {
  readonly waarde: number | null
  readonly tot?: number | null
  readonly precisie?: Cijferprecisie | null
}

/** Een waarde met haar eenheid, en hoe precies zij is: "bijna 9 procent", "150.000 tot 200.000 personen". */
export function zegWaarde({ waarde, tot, precisie }: Gezegd, eenheid: Cijfereenheid, taal: Taal): string {
  if (waarde === null) return ''
  const bereik = tot === null || tot === undefined ? '' : ` ${taal === 'nl' ? 'tot' : 'to'} ${zegGetal(tot, taal)}`
  return [kies(PRECISIE[precisie ?? 'precies'], taal), zegGetal(waarde, taal) + bereik, kies(EENHEID[eenheid], taal)]
    .filter(Boolean)
    .join(' ')
}

/** Een tijdvak in woorden: "2022", "eerste helft van 2023", "3e kwartaal 2024", "mei 2024", "2018 tot en met 2022". */
export function zegTijdvak(periode: string, taal: Taal): string {
  const [jaar = '', deel = ''] = periode.split('-')
  if (periode.includes('/')) return periode.replace('/', taal === 'nl' ? ' tot en met ' : ' to ')
  if (deel === '') return jaar
  if (deel.startsWith('H')) {
    const helft = deel === 'H1' ? (['eerste', 'first'] as const) : (['tweede', 'second'] as const)
    return taal === 'nl' ? `${helft[0]} helft van ${jaar}` : `${helft[1]} half of ${jaar}`
  }
  if (deel.startsWith('Q'))
    return taal === 'nl' ? `${deel.slice(1)}e kwartaal ${jaar}` : `quarter ${deel.slice(1)} of ${jaar}`
  const maand = new Date(`${periode}-15T12:00:00Z`)
  return new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { month: 'long', year: 'numeric' }).format(maand)
}

/** Waar een tijdvak op een tijdas ligt: het midden, in dagen. `null` zonder tijdvak. */
export function plekVan(periode: string | null): number | null {
  const tijdvak = periode === null ? null : leesTijdvak(periode)
  if (tijdvak === null) return null
  return (Date.parse(tijdvak.van) + Date.parse(tijdvak.tot)) / 2 / 86_400_000
}
