import { createContext, useContext } from 'react'
import type { DaadProps } from './Daad.tsx'
import type { Stuk } from './stuk.ts'

export interface Zaak {
  readonly stuk: Stuk
  readonly meld: (zin: string) => void
  readonly openDaad: (daad: DaadProps) => void
}
export const ZaakContext = createContext<Zaak | undefined>(undefined)

/** The discussion on this screen. */
export function useZaak(): Zaak {
  const zaak = useContext(ZaakContext)
  if (zaak === undefined) throw new Error('useZaak is used outside a discussion')
  return zaak
}
