import { wettelijkeKalender } from '../gedeeld/kalender/index.ts'
import { klokVan } from '../gedeeld/regio/klok.ts'
import type { Klok, Landelijk, RegioDefinitie } from '../gedeeld/regio/schema.ts'
import { bereken, naStilstand } from '../gedeeld/termijn/index.ts'
import type { Klokken } from '../kernel/deadlines.ts'

/** Fills the clock port: the region's own clock, else the national one; with its source. */
export const maakKlokken = (landelijk: Landelijk): Klokken => ({
  magStil: (definitie, naam, grond) =>
    definitie.klokken.some(k => k.naam === naam && (k.aanhoudingen ?? []).includes(grond)),
  zet(definitie, naam, start, stil = []) {
    const keuze = opvolgklok(definitie, naam) ?? klokVan(definitie, landelijk, naam)
    if (keuze.regel === null) return null
    const { regel, van } = keuze
    const uit = stil.reduce(
      (nu, periode) => naStilstand(regel, { start, uitkomst: nu }, periode, wettelijkeKalender),
      bereken(regel, start, wettelijkeKalender),
    )
    return {
      ...uit,
      waarschuwRol: regel.waarschuwing?.naarRol ?? null,
      escaleerRol: regel.escalatie?.naarRol ?? null,
      kalender: regel.kalender,
      bron: van === 'landelijk' ? `landelijk; ${regel.bron}` : regel.bron,
    }
  },
})

/** Follow-ups are months in the region's definition: each becomes a clock of its own. */
function opvolgklok(definitie: RegioDefinitie, naam: string): { regel: Klok; van: 'regio' } | null {
  const maanden = /^opvolging-(\d+)$/.exec(naam)?.[1]
  if (maanden === undefined) return null
  const { bron } = definitie.keten.casus.opvolging
  return {
    van: 'regio',
    regel: {
      naam,
      start: 'opvolging',
      lengte: Number(maanden),
      eenheid: 'maanden',
      kalender: 'kalender',
      einde: 'einde-dag',
      waarschuwing: { lengte: 2, eenheid: 'weken', naarRol: 'casusregisseur' },
      escalatie: { naarRol: 'procesregisseur' },
      soort: 'regio',
      bron,
    },
  }
}
