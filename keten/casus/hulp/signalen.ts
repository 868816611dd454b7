import type { Kern } from '../casus.ts'
import type { Signaal } from '../signalen.ts'
import { wachtenden } from './wachten.ts'

/** What in the help deserves a look: who waits, and what the last look at them said. */
export function signalen(c: Kern): readonly Signaal[] {
  const wacht = wachtenden(c)
  const wie = (mag: (h: (typeof wacht)[number]) => boolean) => [
    ...new Set(wacht.flatMap(h => (mag(h) ? [h.persoon] : []))),
  ]
  const onveilig = wie(h => h.gezien?.veilig === 'niet-veilig')
  const twijfel = wie(h => h.gezien?.wil === 'nee')
  const rest = wie(() => true)
  return [
    ...(onveilig.length === 0 ? [] : [{ code: 'wacht-onveilig', over: onveilig, ernst: 'nu' } as const]),
    ...(twijfel.length === 0 ? [] : [{ code: 'wacht-wil-niet', over: twijfel, ernst: 'let-op' } as const]),
    ...(rest.length === 0 ? [] : [{ code: 'wacht-op-hulp', over: rest, ernst: 'let-op' } as const]),
  ]
}
