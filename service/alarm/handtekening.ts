import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Where a control room delivers; also a part of what is signed, so that a message for another door does not fit here. */
export const ALARMPAD = '/api/v1/alarm/in'
/** A message is taken in this long before and after its own time: an old one that somebody sends again does not count. */
export const VENSTER_MS = 5 * 60_000
export const KOPPEN = { sleutel: 'kring-sleutel', tijd: 'kring-tijd', handtekening: 'kring-handtekening' } as const

/** What is signed: the door, the time and the body, each on a line of its own. */
export const teTekenen = (tijd: string, lichaam: Buffer): string =>
  `POST\n${ALARMPAD}\n${tijd}\n${createHash('sha256').update(lichaam).digest('hex')}`

export const teken = (geheim: Buffer, tijd: string, lichaam: Buffer): string =>
  createHmac('sha256', geheim).update(teTekenen(tijd, lichaam)).digest('hex')

/** Whether this signature fits, in the same time whether it does or not. */
export function klopt(geheim: Buffer, tijd: string, lichaam: Buffer, handtekening: string): boolean {
  const verwacht = Buffer.from(teken(geheim, tijd, lichaam), 'hex')
  const gegeven = Buffer.from(/^[0-9a-f]{64}$/.test(handtekening) ? handtekening : '', 'hex')
  // a signature of another length is compared too, with something that never fits
  const even = gegeven.length === verwacht.length
  return timingSafeEqual(verwacht, even ? gegeven : Buffer.alloc(verwacht.length)) && even
}

/** The time of a message lies within the window around now. */
export const opTijd = (tijd: string, nu: Date): boolean => Math.abs(Date.parse(tijd) - nu.getTime()) <= VENSTER_MS
