import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { Kern } from '../casus.ts'

const BRON = 'r2015:646-656,1844-1846'

/** Null unless this is a person of the network who was not judged safe: then no part in the plan (R001-48). */
export function netwerkBezwaar(c: Kern, persoon: string): Weigering | null {
  const mens = c.netwerkpersonen.find(p => p.id === persoon)
  if (mens === undefined || mens.oordeel?.oordeel === 'veilig') return null
  return weiger(
    'MAG_NU_NIET',
    mens.oordeel === null
      ? 'Beoordeel eerst of het veilig is. Daarna kan deze persoon een rol in het plan krijgen.'
      : 'Deze persoon is niet als veilig beoordeeld en kan daarom geen rol in het plan krijgen.',
    { bron: BRON, velden: [{ veld: 'persoon', uitleg: 'er is nog geen oordeel dat het veilig is' }] },
  )
}
