import type { Waarde, Waarden } from '../../../toon/daad/veld.ts'
import type { Blad } from '../blad.ts'
import type { Punt } from './oordeel.ts'

const tekst = (w: Waarde | undefined): string => (typeof w === 'string' ? w.trim() : '')

/** De waarde die er voor dit tijdvak en deze gemeente al staat; `null` als er geen is. */
export function staatEr(blad: Blad, ingevuld: Waarden): Punt | null {
  const periode = tekst(ingevuld['periode'])
  const gemeente = tekst(ingevuld['gemeente']) || null
  const lijnen = blad.lijnen.filter(l => l.eenheid === blad.eenheid && (gemeente !== null || l.lezing === null))
  return lijnen.flatMap(l => l.punten).find(p => p.periode === periode && p.gemeente === gemeente) ?? null
}

/** Wat ingevuld is zoals de server het neemt: getallen als getal, de delen bij elkaar. */
export function opgaveVan(ingevuld: Waarden): object {
  const delen = Object.entries(ingevuld).flatMap(([naam, w]) =>
    naam.startsWith('deel-') ? [{ id: naam.slice('deel-'.length), waarde: Number(w) }] : [],
  )
  const rest = Object.fromEntries(
    Object.entries(ingevuld)
      .filter(([naam]) => !naam.startsWith('deel-'))
      .map(([naam, w]) => [naam, naam === 'waarde' || naam === 'tot' ? Number(w) : w]),
  )
  return delen.length === 0 ? rest : { ...rest, delen }
}
