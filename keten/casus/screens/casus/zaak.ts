import { createContext, useContext } from 'react'
import type { Dossier } from '../dossier.ts'
import type { DaadProps } from './Daad.tsx'

export interface Zaak {
  readonly dossier: Dossier
  /** Says to everyone, also who cannot see it, what was just recorded. */
  readonly meld: (zin: string) => void
  /** Opens the window of an act. */
  readonly openDaad: (daad: DaadProps) => void
}

export const ZaakContext = createContext<Zaak | undefined>(undefined)

/** The case on this screen; every part of it stands below the screen that fetched it. */
export function useZaak(): Zaak {
  const zaak = useContext(ZaakContext)
  if (zaak === undefined) throw new Error('useZaak is used outside a case')
  return zaak
}
