import type { Melder } from '../bevinding.ts'
import type { Brieven } from '../schema.ts'

/** Woorden die op papier verraden waar het over gaat; ze mogen niet in een onderwerp staan (SD-20). */
const VERRAADT =
  /geweld|mishandel|veilig thuis|huisverbod|opvang|politie|kinderbescherming|meldpunt|wijkteam|hulpverlen/i

/** Een sjabloon vraagt alleen om plekken die er zijn, en zijn onderwerp verraadt niets. */
export function controleerBrieven(brieven: Brieven, pad: readonly (string | number)[], meld: Melder): void {
  brieven.sjablonen.forEach((sjabloon, i) => {
    const plekken = sjabloon.alineas.flatMap(a => [...a.matchAll(/\{\{(.*?)\}\}/g)].map(t => t[1] ?? ''))
    const bekend: readonly string[] = sjabloon.lijst === undefined ? brieven.plekken : [...brieven.plekken, 'lijst']
    for (const plek of plekken.filter(p => !bekend.includes(p)))
      meld(
        [...pad, 'sjablonen', i, 'alineas'],
        `In deze brief staat de onbekende plek "{{${plek}}}".`,
        `Hier mogen staan: ${bekend.join(', ')}.`,
      )
    if (sjabloon.lijst !== undefined && !sjabloon.alineas.includes('{{lijst}}'))
      meld(
        [...pad, 'sjablonen', i, 'alineas'],
        'Deze brief vraagt een lijst en toont haar niet.',
        'Zet {{lijst}} als eigen alinea.',
      )
    if (VERRAADT.test(sjabloon.onderwerp))
      meld(
        [...pad, 'sjablonen', i, 'onderwerp'],
        'Dit onderwerp verraadt waar de brief over gaat.',
        'Kies een gewoon woord, zoals "Afspraak".',
      )
  })
}
