import type { Kern } from '../casus.ts'
import type { Signaal } from '../signalen.ts'

/** What in the time after the help deserves a look. */
export function signalen(c: Kern): readonly Signaal[] {
  const wacht = c.hercontacten.filter(t => !t.beantwoord).map(t => t.persoon)
  return [
    ...(c.herhaling && c.veiligheid === null ? [{ code: 'herhaling', over: [], ernst: 'nu' } as const] : []),
    ...(wacht.length === 0 ? [] : [{ code: 'hercontact', over: [...new Set(wacht)], ernst: 'nu' } as const]),
    ...(c.nazorg && c.bijHerhaling === null
      ? [{ code: 'geen-pad-bij-herhaling', over: [], ernst: 'let-op' } as const]
      : []),
  ]
}
