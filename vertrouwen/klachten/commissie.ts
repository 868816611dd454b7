import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { WET } from '../../gedeeld/klachten.ts'

/** Somebody who could judge a complaint, as far as the rules look at them. */
export type Kandidaat = {
  readonly mens: string
  /** works for the organisation the complaint is about, in whatever role */
  readonly werktHier: boolean
}
/** So many judge at least (Wmo 2015 art. 4.2.7 lid 3). */
export const MINSTENS = 3

/**
 * May these people judge this complaint? At least three, each with the role, a chair who does not work for Veilig Thuis, and nobody the
 * complaint is about. Null: they may. Pure.
 * @param bekend who has the role now
 * @param over whom the complaint is about
 */
export function keurCommissie(
  leden: readonly string[],
  voorzitter: string,
  bekend: readonly Kandidaat[],
  over: readonly string[],
): Weigering | null {
  const nee = (zin: string, veld: string, uitleg: string) =>
    weiger('ONVOLLEDIG', zin, { bron: `${WET} lid 2 en 3`, velden: [{ veld, uitleg }] })
  if (new Set(leden).size < MINSTENS)
    return nee('Een klachtencommissie heeft minstens drie leden.', 'leden', 'kies er minstens drie')
  if (leden.some(l => over.includes(l)))
    return nee('Over wie de klacht gaat, oordeelt niet mee.', 'leden', 'kies iemand anders')
  if (leden.some(l => !bekend.some(b => b.mens === l)))
    return nee('Niet iedereen is nu lid van de klachtencommissie.', 'leden', 'kies uit de lijst')
  if (!leden.includes(voorzitter))
    return nee('De voorzitter is een van de leden.', 'voorzitter', 'kies een van de leden')
  if (bekend.some(b => b.mens === voorzitter && b.werktHier))
    return nee('De voorzitter werkt niet voor Veilig Thuis.', 'voorzitter', 'kies iemand van buiten')
  return null
}
