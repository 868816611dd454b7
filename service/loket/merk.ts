import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Geheimhouding } from '../../kernel/gate.ts'

const UREN = 24
type Geheim = Pick<Geheimhouding, 'spoor'>

/**
 * The mark of one form: when it was drawn and something random, signed. It knows nobody and is kept nowhere. A machine that only sends
 * and never asked for a page has none.
 */
export function maakMerk(geheim: Geheim, nu: Date): string {
  const kern = `${nu.getTime().toString(36)}.${randomBytes(16).toString('base64url')}`
  return `${kern}.${zegel(geheim, kern)}`
}

/** Whether this door drew it, within a day. */
export function isMerk(geheim: Geheim, merk: string, nu: Date): boolean {
  const [tijd = '', rest = '', stempel = '', ...meer] = merk.split('.')
  if (meer.length > 0 || !/^[0-9a-z]{6,10}$/.test(tijd) || !/^[\w-]{22}$/.test(rest) || !/^[\w-]{22}$/.test(stempel))
    return false
  const eigen = Buffer.from(zegel(geheim, `${tijd}.${rest}`))
  const oud = nu.getTime() - parseInt(tijd, 36)
  return timingSafeEqual(eigen, Buffer.from(stempel)) && oud >= 0 && oud <= UREN * 3_600_000
}

const zegel = (geheim: Geheim, kern: string): string =>
  geheim.spoor(`deurmerk|${kern}`).subarray(0, 16).toString('base64url').slice(0, 22)
