/** Signs that cannot be taken for one another in handwriting: no I, L, O, U or Z. Their count is prime, which the check sign needs. */
const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXY'
const LENGTE = 7

/**
 * The number of one paper intake form: seven signs and a check sign, so that a slip in copying is seen at once.
 * @param toeval seven numbers from outside, 0 to 255
 */
export function formuliernummer(toeval: readonly number[]): string {
  const kern = Array.from({ length: LENGTE }, (_, n) => TEKENS[(toeval[n] ?? 0) % TEKENS.length] ?? '0').join('')
  return schrijf(kern + toets(kern))
}

/** A number as somebody typed it, in its one spelling; null when it cannot be the number of a form. */
export function leesFormuliernummer(getypt: string): string | null {
  const tekens = getypt.toUpperCase().replaceAll(/[\s-]/g, '')
  const kaal = (tekens.length === LENGTE + 2 ? tekens.replace(/^P/, '') : tekens)
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  if (kaal.length !== LENGTE + 1 || [...kaal].some(teken => !TEKENS.includes(teken))) return null
  return kaal.endsWith(toets(kaal.slice(0, LENGTE))) ? schrijf(kaal) : null
}

const schrijf = (tekens: string): string => `P-${tekens.slice(0, 4)}-${tekens.slice(4)}`

/** Weighted by place: one wrong sign, or two that changed places, never give the same check sign. */
const toets = (kern: string): string =>
  TEKENS[[...kern].reduce((som, teken, plek) => som + (plek + 1) * TEKENS.indexOf(teken), 0) % TEKENS.length] ?? '0'
