import { besluit, type Ctx } from '../../kernel/decider.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { eerstConsult } from './consult.ts'
import type { Open, Uitkomst } from './decide.ts'
import type { Contactwijze, Kern, MeldingOpdracht } from './melding.ts'

type O<T extends MeldingOpdracht['type']> = Extract<MeldingOpdracht, { type: T }>

/** Sets how a person can be reached safely; what is not named may not be used (R002-93; AA 2014 r. 1071-1090). */
export function stelVeiligContactIn(m: Open, o: O<'StelVeiligContactIn'>): Uitkomst {
  if (!m.personen.some(p => p.id === o.persoon)) return weiger('ONVOLLEDIG', 'Deze persoon hoort niet bij de melding.')
  if (o.wijzen.length === 0)
    return weiger('ONVOLLEDIG', 'Noem ten minste een veilige manier om deze persoon te bereiken.', {
      velden: [{ veld: 'wijzen', uitleg: 'kies er een of meer' }],
    })
  const { type: _type, ...feit } = o
  return besluit({ soort: 'VeiligContactIngesteld', ...feit })
}

/**
 * An attempt to reach a person of the household, with its moment: the handover file shows how often and when (R000-66; Rotterdam 2014 lines
 * 895 and 903-905). Never along a way that is not safe for this person, and never in the future.
 */
export function legContactpogingVast(m: Open, o: O<'LegContactpogingVast'>, ctx: Ctx): Uitkomst {
  if (!m.personen.some(p => p.id === o.persoon)) return weiger('ONVOLLEDIG', 'Deze persoon hoort niet bij de melding.')
  const onveilig = wijzeBezwaar(m, o.persoon, o.wijze) ?? eerstConsult(m, ctx)
  if (onveilig) return onveilig
  if (o.op > ctx.nu || o.op < m.ontvangenOp)
    return weiger('ONVOLLEDIG', 'Een poging was na de melding en niet later dan nu.', {
      velden: [{ veld: 'op', uitleg: 'kies een moment tussen de melding en nu' }],
    })
  return besluit({ soort: 'ContactGeprobeerd', persoon: o.persoon, wijze: o.wijze, gelukt: o.gelukt, op: o.op })
}

/**
 * A letter, a call to the home or the family's login can betray a victim: only the ways of the setting are open (R002-93). Arnhem asks it
 * (lines 1071-1090); Kring holds to it in every region, and says that this is its own choice.
 */
export function wijzeBezwaar(m: Kern, persoon: string, wijze: Contactwijze | undefined): Weigering | null {
  const veilig = m.veiligContact[persoon]
  if (veilig === undefined || (wijze !== undefined && veilig.wijzen.includes(wijze))) return null
  return weiger(
    'MAG_NU_NIET',
    wijze === undefined
      ? 'Voor deze persoon geldt veilig contact. Zeg langs welke weg u contact had.'
      : 'Deze manier van contact is niet veilig voor deze persoon. Kies een weg die bij het veilige contact staat.',
    { bron: 'platform', velden: [{ veld: 'wijze', uitleg: 'alleen de afgesproken wegen zijn veilig' }] },
  )
}
