import type { Kern } from '../casus.ts'
import type { Signaal } from '../signalen.ts'

/** What in the contact with the family deserves a look. */
export function signalen(c: Kern): readonly Signaal[] {
  const lid = (id: string) => c.personen.some(p => p.id === id)
  const dicht = [...new Set(c.weigeringen.filter(w => w.wat === 'toegang').map(w => w.persoon))].filter(
    id => lid(id) && !c.contacten.some(x => x.persoon === id && x.gelukt && x.op >= laatsteNee(c, id)),
  )
  return [
    ...(c.contactNodig.length === 0 ? [] : [{ code: 'contact-nodig', over: c.contactNodig, ernst: 'nu' } as const]),
    ...(dicht.length === 0 ? [] : [{ code: 'toegang-geweigerd', over: dicht, ernst: 'nu' } as const]),
  ]
}

/** The day access was last refused; a talk since then means the door is open again. */
const laatsteNee = (c: Kern, persoon: string): string =>
  c.weigeringen
    .filter(w => w.persoon === persoon && w.wat === 'toegang')
    .map(w => w.op)
    .sort()
    .at(-1) ?? ''
