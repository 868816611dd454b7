import type { Kern } from '../casus.ts'
import { ketensZonderContact } from './voorstel.ts'

/** What direction points out; never blocks. */
export function signalenRegie(c: Kern): readonly { code: string; over: readonly string[]; ernst: 'nu' | 'let-op' }[] {
  return [
    ...(c.acuut ? [{ code: 'acuut', over: [], ernst: 'nu' as const }] : []),
    ...ketensZonderContact(c).map(k => ({ code: `keten-zonder-contact-${k}`, over: [], ernst: 'let-op' as const })),
    ...(c.wisselVertellen ? [{ code: 'wissel-niet-verteld', over: [], ernst: 'let-op' as const }] : []),
  ]
}
