import type { Contactwijze } from '../../../gedeeld/persoon/contactwijze.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { Kern } from '../casus.ts'
import { bekenden, nietHier } from '../deel.ts'

/** The ways that are safe for this person; null when nothing was set. */
export const veiligeWijzen = (c: Kern, persoon: string): readonly string[] | null =>
  [...c.personen, ...c.netwerkpersonen].find(p => p.id === persoon)?.veiligContact ?? null

/** Whether somebody is suspected of violence, now or in any event. */
export const isPleger = (c: Kern, persoon: string): boolean =>
  [...c.personen, ...c.vertrokken].some(
    p => p.id === persoon && p.rollen.some(rol => rol === 'pleger' || rol === 'beide'),
  ) ||
  c.gebeurtenissen.some(g => g.rollen.some(r => r.persoon === persoon && (r.rol === 'pleger' || r.rol === 'beide')))

/**
 * A letter, a call to the home or the family's login can betray a victim: only the ways that were set are open (R002-93; Arnhem 2014, lines
 * 1071-1090). And contact never runs through whom is suspected of the violence (R001-57; Utrecht 2015, lines 557-568).
 */
export function bereikBezwaar(
  c: Kern,
  persoon: string,
  wijze: Contactwijze | undefined,
  via: string | null = null,
): Weigering | null {
  if (via !== null && (via === persoon || !bekenden(c).includes(via))) return nietHier('via wie')
  if (via !== null && isPleger(c, via))
    return weiger(
      'MAG_NU_NIET',
      'Contact loopt nooit via degene die van het geweld verdacht wordt. Kies een andere weg.',
      {
        bron: 'r2015:557-568',
        velden: [{ veld: 'via', uitleg: 'kies iemand anders, of niemand' }],
      },
    )
  const wijzen = veiligeWijzen(c, persoon)
  if (wijzen === null || (wijze !== undefined && wijzen.includes(wijze))) return null
  const mag = wijzen.map(w => WOORDEN[w as Contactwijze] ?? w).join(', ')
  return weiger('MAG_NU_NIET', `Voor deze persoon geldt veilig contact. Dit mag wel: ${mag}.`, {
    bron: 'platform',
    velden: [{ veld: 'wijze', uitleg: `alleen dit is veilig: ${mag}` }],
  })
}

const WOORDEN: Readonly<Record<Contactwijze, string>> = {
  'eigen-telefoon': 'bellen op de eigen telefoon',
  'eigen-bericht': 'een bericht op de eigen telefoon',
  'gesprek-elders': 'een gesprek op een andere plek dan thuis',
  'via-vertrouwenspersoon': 'via een vertrouwenspersoon',
  brief: 'een brief',
  huistelefoon: 'bellen naar huis',
  huisbezoek: 'een huisbezoek',
  gezinslogin: 'de inlog van het gezin',
}
