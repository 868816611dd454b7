import type { Cijferprecisie } from '../../gedeeld/regio/schema.ts'

/** Whole eurocents. Everything counts in cents; euros exist only on paper and on the screen. */
export type Centen = number

/** The most one amount may be: a hundred billion euros, far within what a number holds exactly. */
export const GROOTSTE: Centen = 10_000_000_000_000

/** Euros as people and files write them, in whole cents; `null` when it is no amount, below nothing, or finer than a cent. */
export function vanEuro(euro: number): Centen | null {
  const centen = Math.round(euro * 100)
  return Number.isFinite(euro) && isBedrag(centen) && Math.abs(centen - euro * 100) < 1e-4 ? centen : null
}

/** An amount as typed: "75.000", "75000,50" or "€ 75.000,-"; `null` when it cannot be read in one way only. */
export function leesBedrag(tekst: string): Centen | null {
  const kaal = tekst.trim().replace(/^€\s*/, '').replace(/,-$/, '')
  const [, heel, deel = ''] = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(kaal) ?? []
  if (heel === undefined) return null
  const centen = Number(heel.replaceAll('.', '')) * 100 + Number(deel.padEnd(2, '0'))
  return isBedrag(centen) ? centen : null
}

export const isBedrag = (centen: number): boolean => Number.isSafeInteger(centen) && centen >= 0 && centen <= GROOTSTE

/** An amount as people read it; without cents when there are none. */
export function zegBedrag(centen: Centen, taal: 'nl' | 'en' = 'nl'): string {
  const heel = centen % 100 === 0
  return new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: heel ? 0 : 2,
    maximumFractionDigits: heel ? 0 : 2,
  }).format(centen / 100)
}

/** The word before an amount that is not exact; nothing before one that is. */
export const PRECISIEWOORD: Readonly<Record<Cijferprecisie, { readonly nl: string; readonly en: string }>> = {
  precies: { nl: '', en: '' },
  circa: { nl: 'circa', en: 'about' },
  bijna: { nl: 'bijna', en: 'just under' },
  ruim: { nl: 'ruim', en: 'just over' },
  'ten-minste': { nl: 'ten minste', en: 'at least' },
  'ten-hoogste': { nl: 'ten hoogste', en: 'at most' },
}

export const som = (bedragen: readonly Centen[]): Centen => bedragen.reduce((n, x) => n + x, 0)

/** Weights and percentages are exact to six decimals: counting happens in whole numbers, so no cent gets lost. */
const FIJN = 1_000_000
const heelGetal = (n: number): bigint => BigInt(Math.round(n * FIJN))

/** So many in a hundred of an amount, rounded to the cent, a half upwards. @throws never; a negative percentage counts as none */
export function deelVan(bedrag: Centen, percentage: number): Centen {
  const geheel = BigInt(100 * FIJN)
  return Number((2n * BigInt(bedrag) * heelGetal(Math.max(0, percentage)) + geheel) / (2n * geheel))
}

/**
 * Spreads an amount over weights so that the parts are exactly the amount: everybody gets the whole cents of their part, and the cents
 * that are left go to the largest remainders, the first of equals first. `null` when nobody weighs anything or a weight is no weight.
 */
export function spreid(bedrag: Centen, gewichten: readonly number[]): readonly Centen[] | null {
  if (gewichten.some(g => !Number.isFinite(g) || g < 0)) return null
  const heel = gewichten.map(heelGetal)
  const samen = heel.reduce((n, g) => n + g, 0n)
  if (samen === 0n) return null
  const delen = heel.map((g, plaats) => {
    const deel = BigInt(bedrag) * g
    return { plaats, centen: Number(deel / samen), rest: deel % samen }
  })
  const over = bedrag - som(delen.map(d => d.centen))
  const volgorde = delen.toSorted((x, y) => (x.rest === y.rest ? x.plaats - y.plaats : x.rest > y.rest ? -1 : 1))
  const krijgt = new Set(volgorde.slice(0, over).map(d => d.plaats))
  return delen.map(d => d.centen + (krijgt.has(d.plaats) ? 1 : 0))
}
