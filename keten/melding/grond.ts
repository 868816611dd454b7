import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { Toestemming } from './melding.ts'

export type Grond = { readonly id: string; readonly label: string; readonly bron: string }

/** The grounds on which a report may be shared in a handover: the law, a convenant of the region, or consent (dossier 1.12, 8.1). */
export function gronden(regio: RegioDefinitie): Grond[] {
  return [
    { id: 'wmo-4-1-1-2-d', label: 'Wet: overdragen aan passende hulp', bron: 'Wmo 2015 art. 4.1.1 lid 2 d' },
    { id: 'wmo-5-1-6', label: 'Wet: noodzakelijk voor de taken van Veilig Thuis', bron: 'Wmo 2015 art. 5.1.6 lid 2' },
    ...regio.convenanten.map(c => ({ id: `convenant-${c.id}`, label: `Convenant: ${c.naam}`, bron: c.bron })),
    { id: 'toestemming', label: 'Toestemming van de betrokkenen', bron: 'Wmo 2015 art. 5.3.3' },
  ]
}

/**
 * No sharing without a stated ground (R000-127). A convenant counts only for the municipalities and the time it was signed for
 * (R000-124); a region without convenants offers none, and sharing then rests on the law (R002-13).
 */
export function grondBezwaar(
  regio: RegioDefinitie,
  o: { grond: string; toestemming: Toestemming; gemeente: string; op: string },
): Weigering | null {
  if (!gronden(regio).some(g => g.id === o.grond)) {
    return weiger('ONVOLLEDIG', 'Kies op welke grond u deelt: de wet, een convenant van de regio, of toestemming.', {
      velden: [{ veld: 'grond', uitleg: 'is geen bekende grond in deze regio' }],
    })
  }
  // Consent that was not given is no ground: then the law or a convenant must carry it (R002-101).
  if (o.grond === 'toestemming' && o.toestemming !== 'gegeven')
    return weiger('ONVOLLEDIG', 'Er is geen toestemming gegeven. Kies een andere grond om te delen.', {
      bron: 'Wmo 2015 art. 5.3.3',
      velden: [{ veld: 'grond', uitleg: 'zonder toestemming is de wet of een convenant nodig' }],
    })
  const convenant = regio.convenanten.find(c => `convenant-${c.id}` === o.grond)
  if (!convenant) return null
  const loopt = (convenant.van ?? '') <= o.op && o.op <= (convenant.tot ?? '9999-12-31')
  const geldt = convenant.gemeenten === 'alle' || convenant.gemeenten.includes(o.gemeente)
  return loopt && geldt
    ? null
    : weiger(
        'MAG_NU_NIET',
        `Het convenant "${convenant.naam}" geldt niet voor ${o.gemeente} op deze dag. Kies een andere grond.`,
        { bron: convenant.bron },
      )
}
