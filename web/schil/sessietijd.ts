/** What the shell must say about the session at this moment. */
export type Sessiestand =
  | { readonly soort: 'rustig' }
  | { readonly soort: 'bijna'; readonly minuten: number; readonly verlengbaar: boolean }
  | { readonly soort: 'verlopen' }

export interface Sessietijden {
  /** End when nothing is done from now on. */
  readonly verlooptOp: number
  /** End whatever is done. */
  readonly uiterlijkOp: number
}

const WAARSCHUW_MS = 2 * 60_000

export function sessiestand({ verlooptOp, uiterlijkOp }: Sessietijden, nu: number): Sessiestand {
  const eind = Math.min(verlooptOp, uiterlijkOp)
  if (nu >= eind) return { soort: 'verlopen' }
  if (eind - nu > WAARSCHUW_MS) return { soort: 'rustig' }
  // With the utmost end this near, staying signed in would win nothing.
  return { soort: 'bijna', minuten: Math.ceil((eind - nu) / 60_000), verlengbaar: uiterlijkOp - nu > WAARSCHUW_MS }
}

/** Every answer of the server is a sign of life: the idle end moves along, never past the utmost end. */
export function naAntwoord(tijden: Sessietijden, rustMs: number, nu: number): Sessietijden {
  return { ...tijden, verlooptOp: Math.min(nu + rustMs, tijden.uiterlijkOp) }
}
