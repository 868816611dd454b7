import { Temporal } from 'temporal-polyfill'
import { NAZIEN_LAAT_MAANDEN, NAZIEN_MAANDEN, type Nazienbesluit } from '../../gedeeld/beheer.ts'
import { lokaal } from '../../gedeeld/kalender/index.ts'
import type { Weigering } from '../../kernel/weigering.ts'
import { keurWijziging, nee, type Roldeel, type Wie } from './regels.ts'

/** How a role stands in the yearly review: not yet, due, or late. Counted in months of the calendar here. */
export function nazienStand(r: { van: string; nagezienOp: string | null }, nu: string): 'niet' | 'nu' | 'laat' {
  const sinds = lokaal(Temporal.Instant.from(r.nagezienOp ?? r.van))
  const over = (maanden: number): boolean =>
    Temporal.ZonedDateTime.compare(sinds.add({ months: maanden }), lokaal(Temporal.Instant.from(nu))) <= 0
  return over(NAZIEN_LAAT_MAANDEN) ? 'laat' : over(NAZIEN_MAANDEN) ? 'nu' : 'niet'
}

/** Whose roles somebody may review: a beheerder those of others, a privacyfunctionaris those of the beheerders, nobody their own. */
export const magNazien = (r: { mens: string; rol: string }, wie: Wie): boolean =>
  r.mens !== wie.mens && (wie.rol === 'beheerder' || (wie.rol === 'privacyfunctionaris' && r.rol === 'beheerder'))

/** Whether somebody may say of this role that it stays or ends; ending is the administrator's. */
export function keurNazien(r: Roldeel, besluit: Nazienbesluit, wie: Wie, nu: string): Weigering | null {
  if (!magNazien(r, wie)) return nee('Deze rol ziet u niet na: zij is van uzelf, of niet van een beheerder.')
  const einde = besluit === 'beeindigen'
  if (einde && wie.rol !== 'beheerder') return nee('Een rol beëindigen doet een beheerder. Vraag het een van hen.')
  return keurWijziging(r, wie, nu, einde ? nu : undefined)
}
