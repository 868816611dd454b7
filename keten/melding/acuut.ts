import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { AcuutContact, Betrokkene } from './melding.ts'
import { isSlachtoffer } from './slachtoffer.ts'

/**
 * Whom acute danger asks to speak with: police and justice where the region makes that a duty, and the emergency care that fits the
 * age of who is in danger (R002-32; AA 2014 r. 759-764, 2816-2817). A region without such a list asks nobody by name.
 */
export function acuteContacten(
  regio: RegioDefinitie,
  personen: readonly Betrokkene[],
  al: readonly Pick<AcuutContact, 'organisatie'>[] = [],
): readonly AcuutContact[] {
  const { contacten, spoedzorg } = regio.keten.acuut
  if (spoedzorg === undefined) return []
  const instanties = contacten
    .filter(c => c.verplicht)
    .map((c): AcuutContact => ({ partij: c.partij, organisatie: c.organisatie, voor: null }))
  const leeftijden = [
    ...(personen.some(p => p.kind) ? (['jeugd'] as const) : []),
    ...(personen.some(p => !p.kind && isSlachtoffer(p)) ? (['volwassenen'] as const) : []),
  ]
  const zorg = leeftijden.flatMap(voor =>
    spoedzorg
      .filter(s => s.voor === voor)
      .map((s): AcuutContact => ({ partij: 'spoedzorg', organisatie: s.organisatie, voor })),
  )
  return [...instanties, ...zorg].filter(c => !al.some(a => a.organisatie === c.organisatie))
}
