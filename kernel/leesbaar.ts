/** An id as Kring writes it: lower case. */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Text that no database row can hold: a null byte, or half of a character. A schema cannot say it, and PostgreSQL refuses it only after
 * half the work is done; so the gate looks once, at everything that came in.
 */
export function onbewaarbaar(waarde: unknown): boolean {
  if (typeof waarde === 'string') return waarde.includes('\0') || /\p{Surrogate}/u.test(waarde)
  if (waarde === null || typeof waarde !== 'object') return false
  return Object.entries(waarde).some(([sleutel, w]) => onbewaarbaar(sleutel) || onbewaarbaar(w))
}

/** A bookmark of a list (`na`): parts with a bar between them, the last two an instant that exists and an id. */
export function isBladwijzer(na: string): boolean {
  const [op = '', id = ''] = na.split('|').slice(-2)
  return UUID.test(id) && !Number.isNaN(Date.parse(op))
}
