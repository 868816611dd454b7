import { aangewezen } from '../../gedeeld/kalender/moment.ts'
import type { ChatTijden } from '../../gedeeld/regio/schema.ts'

/** Is the chat of a region open at this instant? By the clock of the Netherlands; `24:00` is the end of a day. */
export function isOpen(tijden: ChatTijden | undefined, nu: Date): boolean {
  if (tijden === undefined) return false
  const { dag, klok } = aangewezen(nu)
  return tijden.uren.some(u => u.dagen.includes(dag) && u.van <= klok && klok < u.tot)
}
