import type { MeldingRol, RelatieSoort } from './relatie.ts'

type Verband = { readonly van: string; readonly naar: string; readonly soort: RelatieSoort }

/** Roles that cannot go together for one person. Victim and offender can: violence often goes both ways (R004-66). */
export const rollenBotsen = (rollen: readonly MeldingRol[]): boolean => rollen.includes('overig') && rollen.length > 1

/** The first relation of a list that cannot be, held against those before it: its place and why. Null: all can be. */
export function onmogelijkVerband(
  verbanden: readonly Verband[],
): { readonly plek: number; readonly waarom: 'zichzelf' | 'voorouder' | 'partner-en-ex' } | null {
  for (const [plek, v] of verbanden.entries()) {
    const eerder = verbanden.slice(0, plek)
    if (v.van === v.naar) return { plek, waarom: 'zichzelf' }
    if (eerder.some(e => tussen(e, v) && partners.has(e.soort) && partners.has(v.soort) && e.soort !== v.soort))
      return { plek, waarom: 'partner-en-ex' }
    const lijn = alsOuder(v)
    if (lijn && voorouders(eerder, lijn.boven).has(lijn.onder)) return { plek, waarom: 'voorouder' }
  }
  return null
}

const partners: ReadonlySet<RelatieSoort> = new Set(['partner', 'ex-partner'])
const tussen = (a: Verband, b: Verband): boolean =>
  (a.van === b.van && a.naar === b.naar) || (a.van === b.naar && a.naar === b.van)

const OUDERS: ReadonlySet<RelatieSoort> = new Set(['ouder', 'stiefouder', 'pleegouder', 'grootouder'])
function alsOuder(v: Verband): { boven: string; onder: string } | null {
  if (OUDERS.has(v.soort)) return { boven: v.van, onder: v.naar }
  return v.soort === 'kind' ? { boven: v.naar, onder: v.van } : null
}

/** Everybody above somebody in the line of parents. */
function voorouders(verbanden: readonly Verband[], id: string, gezien = new Set<string>()): ReadonlySet<string> {
  for (const v of verbanden) {
    const lijn = alsOuder(v)
    if (lijn?.onder !== id || gezien.has(lijn.boven)) continue
    gezien.add(lijn.boven)
    voorouders(verbanden, lijn.boven, gezien)
  }
  return gezien
}
