import type { Bevinding } from '../../../gedeeld/regio/bevinding.ts'
import { bouw } from '../../../gedeeld/regio/bouwen.ts'
import { REGIOS, leesMappen } from '../../../gedeeld/regio/laden.ts'
import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'

/** Een plek in een bestand van een regio, en wat er komt te staan. */
export type Wijziging = readonly [bestand: string, van: string | RegExp, naar: string]

/** De definitie van een regio nadat iemand haar bestanden wijzigde: zoals Kring haar laadt, of de fouten waarom niet. */
export function wijzig(
  regio: string,
  ...wijzigingen: readonly Wijziging[]
): { definitie: RegioDefinitie | undefined; fouten: Bevinding[] } {
  const mappen = leesMappen(REGIOS)
    .filter(map => ['landelijk', regio].includes(map.naam))
    .map(map => ({
      naam: map.naam,
      bestanden: map.bestanden.map(({ naam, tekst }) => ({
        naam,
        tekst: wijzigingen
          .filter(([bestand]) => naam === `${regio}/${bestand}`)
          .reduce((nu, [, van, naar]) => vervang(nu, van, naar), tekst),
      })),
    }))
  const { regios, fouten } = bouw(mappen)
  return { definitie: regios.get(regio), fouten }
}

/** Zoals wijzig, voor een wijziging die hoort te laden. @throws als de definitie geweigerd wordt */
export function geladen(regio: string, ...wijzigingen: readonly Wijziging[]): RegioDefinitie {
  const { definitie, fouten } = wijzig(regio, ...wijzigingen)
  if (!definitie) throw new Error(JSON.stringify(fouten))
  return definitie
}

function vervang(tekst: string, van: string | RegExp, naar: string): string {
  const nieuw = tekst.replace(van, naar)
  if (nieuw === tekst) throw new Error(`Niets te vervangen: ${String(van)}`)
  return nieuw
}
