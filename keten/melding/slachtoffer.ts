import type { Betrokkene } from './melding.ts'

/** A child that saw, heard or noticed the violence is a victim too (R000-34). */
export const isSlachtoffer = (p: Betrokkene): boolean =>
  p.rollen.includes('slachtoffer') || p.rollen.includes('beide') || (p.kind && (p.getuige ?? []).length > 0)
