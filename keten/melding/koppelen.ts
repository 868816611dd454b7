import { besluit, type Ctx } from '../../kernel/decider.ts'
import { weiger } from '../../kernel/weigering.ts'
import type { Open, Uitkomst } from './decide.ts'
import type { MeldingOpdracht } from './melding.ts'

/**
 * Two reports on the same incident: the later one points at the first. A report points once, always at the first of the group, so that
 * every link takes exactly one from the figure of incidents and nothing from that of contacts (R001-24; Utrecht 2015 r. 329-333).
 */
export function koppel(m: Open, o: Extract<MeldingOpdracht, { type: 'KoppelMelding' }>): Uitkomst {
  if (m.gekoppeldAan !== null) return weiger('MAG_NU_NIET', 'Deze melding is al gekoppeld aan een andere.')
  // The same words whether it is not there or not for this person: a link tells nothing about a report outside one's circle.
  if (o.eerste === null)
    return weiger('ONVOLLEDIG', 'Die melding bestaat niet, of niet voor u.', {
      velden: [{ veld: 'met', uitleg: 'kies een melding die u kunt openen' }],
    })
  if (o.eerste === o.zelf) return weiger('MAG_NU_NIET', 'Deze twee meldingen horen al bij hetzelfde incident.')
  return besluit({ soort: 'MeldingGekoppeld', met: o.eerste })
}

/**
 * A message of another system about this report: what it says belongs here, and no second report comes of it. Once a team has the family,
 * a message is a report of its own: else the team would not hear of it (choice of Kring).
 */
export function koppelBericht(m: Open, o: Extract<MeldingOpdracht, { type: 'KoppelBericht' }>, ctx: Ctx): Uitkomst {
  if (m.overdracht.stand === 'aanvaard')
    return weiger(
      'MAG_NU_NIET',
      'Het lokale team heeft dit gezin nu. Neem het bericht aan als melding: dan hoort het team het ook.',
    )
  if (m.berichten.some(b => b.id === o.bericht)) return weiger('MAG_NU_NIET', 'Dit bericht hoort al bij deze melding.')
  return besluit({ soort: 'BerichtGekoppeld', bericht: o.bericht, op: ctx.nu })
}
