import { geldtVoor } from '../../gedeeld/regio/convenant.ts'
import type { Convenant, RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { Afwijking, Toestemming } from './melding.ts'

export type Grond = { readonly id: string; readonly label: string; readonly bron: string }

export const convenantGrond = (c: Convenant): Grond => ({
  id: `convenant-${c.id}`,
  label: `Convenant: ${c.naam}`,
  bron: c.bron,
})

/** The grounds on which a report may be shared in a handover: the law, a convenant of the region, or consent (dossier 1.12, 8.1). */
export function gronden(regio: RegioDefinitie): Grond[] {
  return [
    { id: 'wmo-4-1-1-2-d', label: 'Wet: overdragen aan passende hulp', bron: 'Wmo 2015 art. 4.1.1 lid 2 d' },
    { id: 'wmo-5-1-6', label: 'Wet: noodzakelijk voor de taken van Veilig Thuis', bron: 'Wmo 2015 art. 5.1.6 lid 2' },
    ...regio.convenanten.map(convenantGrond),
    ...(regio.keten.afwijkgronden ?? []).map(g => ({
      id: `afwijking-${g.id}`,
      label: `Afwijking: ${g.label}`,
      bron: g.bron,
    })),
    { id: 'toestemming', label: 'Toestemming van de betrokkenen', bron: 'Wmo 2015 art. 5.3.3' },
  ]
}

/**
 * No sharing without a stated ground (R000-127). A convenant counts only for the municipalities and the time it was signed for
 * (R000-124); a region without convenants offers none, and sharing then rests on the law (R002-13).
 */
export function grondBezwaar(
  regio: RegioDefinitie,
  o: { grond: string; toestemming: Toestemming; gemeente: string; op: string; afwijkingen?: readonly Afwijking[] },
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
  // A ground of deviation carries only what a second professional confirmed (R002-102).
  const afwijking = o.grond.startsWith('afwijking-') ? o.grond.slice('afwijking-'.length) : null
  const bevestigd = (o.afwijkingen ?? []).some(
    a => a.wat === 'toestemming' && a.stand === 'bevestigd' && a.grond === afwijking,
  )
  if (afwijking !== null && !bevestigd)
    return weiger('MAG_NU_NIET', 'Afwijken van toestemming kan pas als een tweede professional dat heeft bevestigd.', {
      velden: [{ veld: 'grond', uitleg: 'deze afwijking is nog niet bevestigd' }],
    })
  return convenantLoopt(regio, o)
}

/** A convenant counts only where and while it was signed for, or widened to (R000-124, R000-125); any other ground passes. */
export function convenantLoopt(
  regio: RegioDefinitie,
  o: { grond: string; gemeente: string; op: string },
): Weigering | null {
  const convenant = regio.convenanten.find(c => `convenant-${c.id}` === o.grond)
  if (!convenant) return null
  return geldtVoor(convenant, o.gemeente, o.op)
    ? null
    : weiger(
        'MAG_NU_NIET',
        `Het convenant "${convenant.naam}" geldt niet voor ${o.gemeente} op deze dag. Kies een andere grond.`,
        { bron: convenant.bron },
      )
}
