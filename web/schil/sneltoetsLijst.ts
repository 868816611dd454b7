import type { Schermroute } from '../routes.tsx'

/** What a key means, given the key before it. */
export type Toetsdaad =
  | { readonly soort: 'ga'; readonly naar: string }
  | { readonly soort: 'zoek' }
  | { readonly soort: 'filter' }
  | { readonly soort: 'lijst' }
  | { readonly soort: 'hulp' }
  | { readonly soort: 'rij'; readonly stap: 1 | -1 }
  | { readonly soort: 'kies' }
  | { readonly soort: 'wacht' }
  | { readonly soort: 'niets' }

export function leesToets(toets: string, ervoor: string | undefined, routes: readonly Schermroute[]): Toetsdaad {
  const samen = ervoor === 'g' ? `g ${toets}` : toets
  const route = routes.find(kandidaat => kandidaat.toets === samen)
  if (route !== undefined) return { soort: 'ga', naar: route.pad }
  if (samen === '/') return { soort: 'zoek' }
  if (samen === 'f') return { soort: 'filter' }
  if (samen === '?') return { soort: 'lijst' }
  if (samen === 'h') return { soort: 'hulp' }
  if (samen === 'j' || samen === 'k') return { soort: 'rij', stap: samen === 'j' ? 1 : -1 }
  if (samen === 'x') return { soort: 'kies' }
  return samen === 'g' ? { soort: 'wacht' } : { soort: 'niets' }
}

/** Opens the list of shortcuts from elsewhere in the shell. */
export const OPEN_SNELTOETSEN = 'kring:sneltoetsen'
export const opOpenSneltoetsen = (): void => void document.dispatchEvent(new Event(OPEN_SNELTOETSEN))
