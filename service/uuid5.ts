import { createHash } from 'node:crypto'

/** A fixed id for a fixed name (UUID version 5): the same region, organisation or demo account always has the same id. */
export function uuid5(naam: string): string {
  const b = createHash('sha1').update(`kring:${naam}`).digest().subarray(0, 16)
  b[6] = ((b[6] ?? 0) & 0x0f) | 0x50
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80
  const h = b.toString('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}`
}
