import { useState } from 'react'

type Geopend<P> = { readonly wat: P; readonly vanaf: number; readonly open: boolean; readonly keer: number }
export interface Venster<P> {
  /** what the window is about; it stays until the next, so that the focus finds its way back to where it was opened */
  readonly open: {
    readonly keer: number
    readonly wat: P
    readonly vanaf: number | null
    readonly opSluiten: () => void
  } | null
  readonly openDaad: (wat: P) => void
}

/** The act whose window is open, or was last; with the version its reader saw when it opened. */
export function useVenster<P>(versie: number): Venster<P> {
  const [daad, zet] = useState<Geopend<P>>()
  return {
    openDaad: wat => zet({ wat, vanaf: versie, open: true, keer: (daad?.keer ?? 0) + 1 }),
    open:
      daad === undefined
        ? null
        : {
            keer: daad.keer,
            wat: daad.wat,
            vanaf: daad.open ? daad.vanaf : null,
            opSluiten: () => zet({ ...daad, open: false }),
          },
  }
}
