import { ROLNAMEN } from '../gedeeld/rolnamen.ts'
import type { Rol } from '../kernel/actor.ts'

/** How a role is called on the screen. */
export const rolnamen: { readonly [R in Rol]: string } = ROLNAMEN.nl
