const TEKENS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** How the number of a case of the chain looks: a report, a case, a consultation, an order, a stay. As a pattern for a form. */
export const ZAAKNUMMER = `^[MCOHV]-[${TEKENS}]{4}-[${TEKENS}]{4}$`

/** A number people can read out over the phone; random, so it tells nothing. */
export const leesbaarNummer = (kop: string, id: string): string => {
  const n = BigInt(`0x${id.replaceAll('-', '').slice(0, 15)}`)
  const letters = Array.from({ length: 8 }, (_, k) => TEKENS[Number((n / 30n ** BigInt(k)) % 30n)]).join('')
  return `${kop}-${letters.slice(0, 4)}-${letters.slice(4)}`
}
