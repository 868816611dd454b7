import type { MeldingFeit } from './melding.ts'

/** What is counted; the database knows the same list. */
type Telsoort = 'melding' | 'incident' | 'vorm' | 'probleem' | 'overgeslagen-stap' | 'afwijking'
export type Telling = readonly [soort: Telsoort, waarde: string, aantal: 1 | -1]

const elk = (soort: Telsoort, waarden: readonly string[] = []): Telling[] =>
  [...new Set(waarden)].map(w => [soort, w, 1] as const)

/** What a fact adds to the figures: every form and linked problem apart, so that a report with three forms counts for each (R003-117, R004-32). */
export function tellingen(feit: MeldingFeit): readonly Telling[] {
  switch (feit.soort) {
    case 'MeldingOntvangen': {
      const { vormen, problemen } = feit.toedracht
      return [['melding', 'alle', 1], ['incident', 'alle', 1], ...elk('vorm', vormen), ...elk('probleem', problemen)]
    }
    case 'MeldingAangevuld':
      return [...elk('vorm', feit.vormen), ...elk('probleem', feit.problemen)]
    case 'MeldingGekoppeld':
      return [['incident', 'alle', -1]]
    case 'WegingstapOvergeslagen':
      return [['overgeslagen-stap', feit.stap, 1]]
    case 'AfwijkingBevestigd':
      return [['afwijking', feit.wat, 1]]
    default:
      return []
  }
}
