import type { Bevinding } from '../../gedeeld/regio/bevinding.ts'
import { melderVoor, ontleed } from '../../gedeeld/regio/ontleden.ts'
import { controleerVorm, toetsen } from '../../gedeeld/regio/vormcontrole.ts'
import { Scenario } from './scenariovorm.ts'

const TOETSEN = toetsen(Scenario.properties)
const MAG_WEG: ReadonlySet<string> = new Set(['regio', 'centrum', 'totaal'])

/** Reads a scenario from a file (YAML, or JSON, which is YAML too); what is wrong comes back with file, line and what to do. */
export function leesScenario(
  naam: string,
  tekst: string,
): { scenario: Scenario | null; bevindingen: readonly Bevinding[] } {
  const gelezen = ontleed([{ naam, tekst }])
  const { bevindingen, inhoud } = gelezen
  const meld = melderVoor(gelezen, bevindingen)
  if (bevindingen.length > 0) return { scenario: null, bevindingen }
  for (const sleutel of TOETSEN.keys())
    if (!MAG_WEG.has(sleutel) && !(sleutel in inhoud))
      meld([sleutel], `"${sleutel}" ontbreekt.`, 'Vul deze sleutel in.')
  for (const [sleutel, waarde] of Object.entries(inhoud)) {
    const regel = TOETSEN.get(sleutel)
    if (regel === undefined)
      meld([sleutel], `Onbekende sleutel "${sleutel}".`, `Kies uit: ${[...TOETSEN.keys()].join(', ')}.`)
    else controleerVorm(sleutel, waarde, regel, meld)
  }
  // every key was tested against its schema: without findings this is the shape of the schema
  return { scenario: bevindingen.length === 0 ? (inhoud as unknown as Scenario) : null, bevindingen }
}
