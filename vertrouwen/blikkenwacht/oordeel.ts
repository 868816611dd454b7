import type { Blikoordeel } from '../../gedeeld/blikken.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'

/** A finding as far as the rules look at it. */
export type Stand = {
  readonly mens: string
  readonly gevraagdOp: string | null
  readonly zegje: boolean
  readonly oordeel: boolean
}
/** What who asks may do: ask why, have their say, judge. */
export type Blikdaad = 'vragen' | 'zeggen' | 'beoordelen'

/** What this person may do with a finding now. Nobody judges themselves. Pure. */
export function mag(s: Stand, wie: { readonly mens: string; readonly beoordeelt: boolean }): readonly Blikdaad[] {
  if (s.oordeel) return []
  if (s.mens === wie.mens) return s.gevraagdOp !== null && !s.zegje ? ['zeggen'] : []
  if (!wie.beoordeelt) return []
  return s.gevraagdOp === null ? ['vragen', 'beoordelen'] : ['beoordelen']
}

/**
 * Whether this may be decided now: that all is well, at once; anything else only when who looked had their say, or let the days for it pass.
 * @param dagen how long somebody has for that, from the region
 */
export function keur(s: Stand, oordeel: Blikoordeel, nu: string, dagen: number): Weigering | null {
  if (oordeel === 'in-orde' || s.zegje) return null
  if (s.gevraagdOp === null)
    return weiger('MAG_NU_NIET', 'Vraag eerst aan wie keek waarom. Daarna kunt u dit oordeel geven.')
  return Date.parse(nu) - Date.parse(s.gevraagdOp) >= dagen * 86_400_000
    ? null
    : weiger('MAG_NU_NIET', `Wie keek heeft ${dagen} dagen om te zeggen waarom. Wacht daarop.`)
}
