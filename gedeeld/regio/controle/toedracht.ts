import type { Melder } from '../bevinding.ts'
import type { RegioDefinitie } from '../schema.ts'

/** Wat de spoedroute invult als niemand het nog weet, moet in elke lijst staan. */
const ALTIJD = { aard: 'anders', reikwijdte: 'onbekend', plaats: 'onbekend' } as const

export function controleerToedracht(definitie: RegioDefinitie, meld: Melder): void {
  for (const [lijst, id] of Object.entries(ALTIJD) as [keyof typeof ALTIJD, string][]) {
    if (definitie.keten.toedracht[lijst].some(keuze => keuze.id === id)) continue
    meld(
      ['keten', 'toedracht', lijst],
      `In deze lijst ontbreekt "${id}".`,
      'Bij spoed weet niemand alles: laat deze keuze staan, met een eigen woord.',
    )
  }
}
