import type { MeldingRol } from '../../../gedeeld/persoon/relatie.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'

/** Every child in the household is a victim by default, whatever else it is (R000-50; Rotterdam 2014, lines 733-734). */
export const metKindAlsSlachtoffer = (rollen: readonly MeldingRol[], kind: boolean): readonly MeldingRol[] =>
  kind && !rollen.includes('slachtoffer') && !rollen.includes('beide') ? ['slachtoffer', ...rollen] : rollen

/** Roles that cannot go together for one person. Victim and offender can: violence often goes both ways (R004-66). */
export function rollenBezwaar(rollen: readonly MeldingRol[], kind: boolean): Weigering | null {
  const velden = [{ veld: 'rollen', uitleg: 'kies rollen die samen kunnen' }]
  if (rollen.length === 0) return weiger('ONVOLLEDIG', 'Zeg wat de rol van deze persoon is.', { velden })
  if (rollen.includes('overig') && rollen.length > 1)
    return weiger('ONVOLLEDIG', 'Anders betrokken kan niet samen met een andere rol. Kies een van de twee.', { velden })
  if (rollen.includes('kind-in-gezin') && !kind)
    return weiger('ONVOLLEDIG', 'Deze persoon is volwassen en kan dus niet de rol van kind in het gezin hebben.', {
      velden,
    })
  return null
}
