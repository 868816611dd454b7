import { heeftBereikt, leeftijdOp } from '../../gedeeld/persoon/index.ts'
import { geboren } from '../nieuwe-mensen.ts'
import type { PersoonInvoer } from './invoer.ts'
import type { Bewoner } from './screening/feiten.ts'

/** Age classes now; an uncertain date is read as the younger, which protects (dossier 10.3). Nothing known of an adult role is no child. */
export function bewoner(p: PersoonInvoer, id: string, nu: string): Bewoner {
  const datum = geboren(p.geboortedatum)
  const jaren = leeftijdOp(datum, nu)?.jaren ?? null
  const minderjarig = datum.soort === 'ongeboren' || (jaren === null ? p.rol === 'kind' : jaren < 18)
  return {
    id,
    rol: p.rol,
    minderjarig,
    vanaf12: minderjarig && heeftBereikt(datum, 'horen', nu).bereikt,
    relatie: p.relatie ?? null,
  }
}
