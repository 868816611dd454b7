import { wettelijkeKalender } from '../gedeeld/kalender/index.ts'
import { klokVan } from '../gedeeld/regio/klok.ts'
import type { Landelijk } from '../gedeeld/regio/schema.ts'
import { bereken } from '../gedeeld/termijn/index.ts'
import type { Klokken } from '../kernel/deadlines.ts'

/** Fills the clock port: the region's own clock, else the national one; with its source. */
export const maakKlokken = (landelijk: Landelijk): Klokken => ({
  zet(definitie, naam, start) {
    const keuze = klokVan(definitie, landelijk, naam)
    if (keuze.regel === null) return null
    const { regel, van } = keuze
    const uit = bereken(regel, start, wettelijkeKalender)
    return {
      ...uit,
      waarschuwRol: regel.waarschuwing?.naarRol ?? null,
      escaleerRol: regel.escalatie?.naarRol ?? null,
      kalender: regel.kalender,
      bron: van === 'landelijk' ? `landelijk; ${regel.bron}` : regel.bron,
    }
  },
})
