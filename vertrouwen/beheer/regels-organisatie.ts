import { kaleNaam } from '../../gedeeld/beheer.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { nee } from './regels.ts'

/** How an organisation is to be called and for which municipalities it works, against what the region has. `anderen`: names in use by others. */
export function keurOrganisatie(
  wens: { readonly naam: string; readonly gemeenten: readonly string[] },
  anderen: readonly string[],
  gemeenten: readonly string[],
): Weigering | null {
  if (!wens.gemeenten.every(g => gemeenten.includes(g)))
    return weiger('ONVOLLEDIG', 'Een van deze gemeenten hoort niet bij de regio.', {
      velden: [{ veld: 'gemeenten', uitleg: 'kies gemeenten van de regio' }],
    })
  // a file with staff names organisations by their name: two of the same would be one
  return anderen.some(n => kaleNaam(n) === kaleNaam(wens.naam))
    ? weiger('MAG_NU_NIET', 'Er is al een organisatie met deze naam.', {
        velden: [{ veld: 'naam', uitleg: 'kies een andere naam' }],
      })
    : null
}

/** Whether an organisation changes here at all. `definitie`: the vision of the region names it, and then it changes there. */
export const keurVerandering = (o: { readonly definitie: boolean; readonly tot: string | null }): Weigering | null =>
  o.definitie
    ? nee('Deze organisatie staat in de definitie van de regio. Verander haar daar.')
    : o.tot !== null
      ? nee('Deze organisatie is beëindigd.')
      : null

/** Whether an organisation may end now. `houdt`: open cases it holds or was offered. */
export function keurEinde(
  o: { readonly id: string; readonly tot: string | null; readonly meldpunt: boolean; readonly houdt: number },
  eigen: { readonly organisatie: string; readonly ookDaar: boolean },
): Weigering | null {
  if (o.tot !== null) return nee('Deze organisatie is al beëindigd.')
  if (o.meldpunt) return nee('Een meldpunt eindigt niet hier maar in de definitie van de regio.')
  if (o.id === eigen.organisatie || eigen.ookDaar)
    return nee('U werkt zelf bij deze organisatie. Vraag een andere beheerder.')
  if (o.houdt > 0)
    return nee(
      `Deze organisatie heeft nog ${o.houdt} open ${o.houdt === 1 ? 'zaak of aanbod' : 'zaken of aanbiedingen'}. Draag die eerst over.`,
    )
  return null
}
