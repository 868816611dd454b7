import { onmogelijkVerband, rollenBotsen } from '../../gedeeld/persoon/onmogelijk.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { Betrokkene, Verband } from './melding.ts'

const WAAROM = {
  zichzelf: 'Iemand heeft geen relatie met zichzelf. Kies twee mensen.',
  voorouder: 'Dit kan niet: dan is iemand een voorouder van zichzelf. Kijk na wie de ouder is.',
  'partner-en-ex': 'Twee mensen kunnen niet tegelijk partner en ex-partner zijn. Kies een van de twee.',
} as const

/**
 * What people say of a family and cannot all be true; each at its own field, so that nothing else is lost. Only what is new is refused:
 * `al` is what stands in the report. A message of the police is taken in as it came; a person looks at it later.
 */
export function tegenspraak(
  personen: readonly Pick<Betrokkene, 'rollen'>[],
  verbanden: readonly Verband[],
  al: readonly Verband[] = [],
): Weigering | null {
  const wie = personen.findIndex(p => rollenBotsen(p.rollen))
  if (wie >= 0) {
    const uitleg = 'Anders betrokken kan niet samen met een andere rol. Kies een van de twee.'
    return weiger('ONVOLLEDIG', uitleg, { velden: [{ veld: `personen.${wie}.rollen`, uitleg }] })
  }
  const fout = onmogelijkVerband([...al, ...verbanden])
  if (fout === null || fout.plek < al.length) return null
  const uitleg = WAAROM[fout.waarom]
  return weiger('ONVOLLEDIG', uitleg, { velden: [{ veld: `verbanden.${fout.plek - al.length}`, uitleg }] })
}
