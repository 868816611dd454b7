import { createContext, useContext } from 'react'
import type { Dossier } from './dossier.ts'
import type { DaadProps } from './Daad.tsx'

export interface Zaak {
  readonly dossier: Dossier
  readonly meld: (zin: string) => void
  readonly openDaad: (daad: DaadProps) => void
}
export const ZaakContext = createContext<Zaak | undefined>(undefined)

/** The order on this screen. */
export function useZaak(): Zaak {
  const zaak = useContext(ZaakContext)
  if (zaak === undefined) throw new Error('useZaak is used outside an order')
  return zaak
}
