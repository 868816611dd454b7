import { vindHerleidbaar } from '../../gedeeld/tekst/index.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'

const TUSSEN = '(?:(?:van|de|der|den|het|ten|ter|el|al)\\s+)*'
/** A title of respect or the word family with a name behind it, or two words in a row that begin with a capital. */
const NAAM = new RegExp(
  `(?:\\b(?:familie|fam\\.|gezin|mevrouw|mevr\\.?|mw\\.?|meneer|dhr\\.?|de heer)\\s+${TUSSEN}\\p{Lu})|(?:\\p{Lu}\\p{Ll}+\\s+${TUSSEN}\\p{Lu}\\p{Ll}+)`,
  'u',
)

/**
 * A worksheet begins without anybody's name (issue 5 section 3): the working title may hold none, and no text a number, an address code or a date
 * of birth. It looks for patterns; a single first name in a running text it cannot know.
 */
export function keurTeksten(teksten: { readonly [veld: string]: string | undefined }): Weigering | null {
  const velden = Object.entries(teksten).flatMap(([veld, tekst]) => {
    if (tekst === undefined) return []
    const zeker = vindHerleidbaar(tekst).filter(v => v.zekerheid === 'zeker')
    const naam =
      veld === 'titel' && NAAM.test(tekst) ? [{ veld, uitleg: 'lijkt op een naam; kies een titel zonder naam' }] : []
    return [...naam, ...zeker.map(v => ({ veld, uitleg: `lijkt op een ${v.soort}; haal dit weg` }))]
  })
  return velden.length === 0
    ? null
    : weiger('ONVOLLEDIG', 'Op een werkblad staat niemand bij naam of nummer. Haal dit weg; uw tekst staat er nog.', {
        bron: 'AVG art. 5 lid 1 c; dossier 2 (R-MC-01)',
        velden,
      })
}
