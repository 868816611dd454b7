import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import type { Kern } from '../casus.ts'
import { KETENS, type Ketensoort } from './feiten.ts'

export type Advies = {
  /** what Kring proposes; a person decides */
  readonly advies: 'aanstellen' | 'zaakeigenaar' | 'kiezen'
  /** the grounds that counted, as ids */
  readonly gronden: readonly ('complex' | 'kinderen' | 'hulp-vastgelopen' | 'verhoogd-risico')[]
  /** who leads by default: the team of the family's own municipality, or to be chosen at the screening table */
  readonly voorstel: 'lokaal-team' | 'keuze-bij-screening'
}

/**
 * Whether a casusregisseur is needed, and from where; the screen names the grounds (R003-83; IJ 2014 r. 1754-1762). Complex problems
 * with children, or help that got stuck before, say: appoint. A raised risk asks a choice at screening (R002-39; AA 2014 r. 308-320).
 */
export function adviesRegie(c: Kern, regio: RegioDefinitie): Advies {
  const gronden = [
    ...(c.complex ? (['complex'] as const) : []),
    ...(c.personen.some(p => p.kind) ? (['kinderen'] as const) : []),
    ...(c.hulpVastgelopen ? (['hulp-vastgelopen'] as const) : []),
    ...(c.verhoogdRisico ? (['verhoogd-risico'] as const) : []),
  ]
  const zwaar = (c.complex && gronden.includes('kinderen')) || c.hulpVastgelopen || c.complex || c.verhoogdRisico
  const { alleenBijComplex, casus } = regio.keten.casus.regie
  return {
    advies: zwaar ? 'aanstellen' : alleenBijComplex ? 'zaakeigenaar' : 'kiezen',
    gronden,
    voorstel: c.verhoogdRisico && casus === 'lokaal-team' ? 'keuze-bij-screening' : 'lokaal-team',
  }
}

/** Chains that should know each other and have no contact person: where a criminal measure and children meet (R000-135). */
export function ketensZonderContact(c: Kern): readonly Ketensoort[] {
  if (c.kader !== 'strafrechtelijk' || !c.personen.some(p => p.kind)) return []
  return KETENS.filter(k => c.ketencontacten[k] === undefined)
}
