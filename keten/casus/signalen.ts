import type { Kern } from './casus.ts'
import { signalenRegie } from './regie/signalen.ts'

/** Something pointed out; it never blocks. `nu` asks an act now, `let-op` asks attention. */
export type Signaal = { readonly code: string; readonly over: readonly string[]; readonly ernst: 'nu' | 'let-op' }

/** Everything the parts of a case point out, what asks an act now first. */
export function signalen(c: Kern): readonly Signaal[] {
  const alle: readonly Signaal[] = [...signalenRegie(c)]
  return [...alle.filter(s => s.ernst === 'nu'), ...alle.filter(s => s.ernst === 'let-op')]
}
