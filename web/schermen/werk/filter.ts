import { useState } from 'react'
import { zaaksoorten } from '../../../gedeeld/zaaksoort.ts'
import { isLeeg, type Keuze } from './mijnWerk.ts'

export interface Werkfilter {
  readonly zoek: string
  readonly keuze: Keuze
}

export const ALLES: Werkfilter = { zoek: '', keuze: {} }

const BEWAARPLEK = 'kring-werkfilter'

/** The filter of the list. What somebody wants to see is kept for the next visit; words that were searched never are. */
export function useBewaardFilter(): readonly [Werkfilter, (filter: Werkfilter) => void] {
  const [filter, zet] = useState<Werkfilter>(() => ({ zoek: '', keuze: leesKeuze(bewaard()) }))
  return [
    filter,
    nieuw => {
      bewaar(nieuw.keuze)
      zet(nieuw)
    },
  ]
}

/** A choice out of what was kept; anything strange is left out, so that an old visit never breaks a new one. */
export function leesKeuze(tekst: string | null): Keuze {
  const uit = lees(tekst)
  const { soort, gemeente, zaak, wie } = uit
  const soortZaak = zaaksoorten.find(z => z === zaak)
  return {
    ...(typeof soort === 'string' && /^[a-z0-9-]{1,60}$/.test(soort) ? { soort } : {}),
    ...(typeof gemeente === 'string' && gemeente !== '' && gemeente.length <= 80 ? { gemeente } : {}),
    ...(soortZaak === undefined ? {} : { zaak: soortZaak }),
    ...(wie === 'ik' || wie === 'vrij' ? { wie } : {}),
  }
}

function lees(tekst: string | null): Record<string, unknown> {
  try {
    const uit: unknown = JSON.parse(tekst ?? '{}')
    return typeof uit === 'object' && uit !== null ? { ...uit } : {}
  } catch {
    return {}
  }
}

// Storage may be closed (private window, policy): the choice then lasts until the page is left.
function bewaard(): string | null {
  try {
    return localStorage.getItem(BEWAARPLEK)
  } catch {
    return null
  }
}

function bewaar(keuze: Keuze): void {
  try {
    if (isLeeg(keuze)) localStorage.removeItem(BEWAARPLEK)
    else localStorage.setItem(BEWAARPLEK, JSON.stringify(keuze))
  } catch {
    return
  }
}
