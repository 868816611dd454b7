import { vindHerleidbaar } from '../../gedeeld/tekst/index.ts'

/** What stands in the place of something that leads to where somebody is. */
export const WEG = '[…]'
/** A street with a house number, as people write it: the name ends in a word for a street. */
const STRAAT =
  /\p{L}[\p{L}'’.-]*(?:straat|laan|weg|plein|hof|kade|dijk|singel|gracht|steeg|pad|park|plantsoen|dreef|erf|markt|str\.?)\s+\d+\s?\p{L}?(?:[-/]\d+)?(?![\p{L}\d])/giu

/**
 * A text of the safety plan as the sheet shows it: without number, mail address, postcode, date of birth, or a street with a house number.
 * Who only may know how to keep somebody safe this hour does not need where they are.
 */
export function zonderPlaats(tekst: string): string {
  let uit = ''
  let bij = 0
  for (const { van, tot } of vindHerleidbaar(tekst).filter(v => v.zekerheid === 'zeker')) {
    uit += tekst.slice(bij, van) + WEG
    bij = tot
  }
  return (uit + tekst.slice(bij)).replace(STRAAT, WEG)
}
