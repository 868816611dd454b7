import { useState } from 'react'

export interface Werkfilter {
  readonly zoek: string
  readonly zaak: 'alles' | 'melding' | 'casus'
}

export const ALLES: Werkfilter = { zoek: '', zaak: 'alles' }

const BEWAARPLEK = 'kring-werkfilter'

/** The filter of the list. Which kind somebody wants to see is kept for the next visit; words that were searched never are. */
export function useBewaardFilter(): readonly [Werkfilter, (filter: Werkfilter) => void] {
  const [filter, zet] = useState<Werkfilter>(() => ({ zoek: '', zaak: alsZaak(bewaard()) }))
  return [
    filter,
    nieuw => {
      bewaar(nieuw.zaak)
      zet(nieuw)
    },
  ]
}

export const alsZaak = (waarde: string | null): Werkfilter['zaak'] =>
  waarde === 'melding' || waarde === 'casus' ? waarde : 'alles'

// Storage may be closed (private window, policy): the choice then lasts until the page is left.
function bewaard(): string | null {
  try {
    return localStorage.getItem(BEWAARPLEK)
  } catch {
    return null
  }
}

function bewaar(zaak: Werkfilter['zaak']): void {
  try {
    localStorage.setItem(BEWAARPLEK, zaak)
  } catch {
    return
  }
}
