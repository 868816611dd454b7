import type { Kern } from '../casus.ts'
import { eigenStukken } from '../stukken/partij.ts'

const laatste = (dagen: readonly string[]): string | null => [...dagen].sort().at(-1) ?? null

/**
 * The track of one member in the one plan of the family: own view with date, own goals, own agreements, own help, own contact (R002-34).
 * Attempts, motivation and refusals stand apart from how anybody else sees it (R000-131, R004-70); the last contact is a day (R003-77).
 */
export function spoorVan(c: Kern, persoon: string) {
  const van = <T extends { readonly persoon: string }>(rij: readonly T[]): readonly T[] =>
    rij.filter(x => x.persoon === persoon)
  const contacten = van(c.contacten)
  const pogingen = contacten.filter(x => !x.gelukt)
  const samen = c.gezinsgesprekken.filter(g => g.aanwezig.includes(persoon))
  const gesproken = contacten.filter(x => x.gelukt)
  return {
    persoon,
    rollen: c.personen.find(p => p.id === persoon)?.rollen ?? [],
    kijk: van(c.kijken).at(-1) ?? null,
    eerdereKijken: van(c.kijken).slice(0, -1),
    doelen: van(c.doelen),
    voorwaarden: c.voorwaarden.filter(v => v.voor.includes(persoon)),
    hulp: van(c.hulp),
    risicos: van(c.risicos),
    gebeurtenissen: c.gebeurtenissen.filter(g => g.rollen.some(r => r.persoon === persoon)),
    pogingen: pogingen.map(x => x.op).sort(),
    gesproken,
    motivatie: van(c.motivaties).at(-1) ?? null,
    motivaties: van(c.motivaties),
    weigeringen: van(c.weigeringen),
    laatsteContact: laatste([...gesproken, ...van(c.motivaties), ...samen].map(x => x.op)),
    nietZelf: van(c.nietZelf)[0] ?? null,
    jeugd: van(c.jeugd)[0] ?? null,
    signaleringen: van(c.signaleringen),
    stukken: eigenStukken(c, persoon),
  }
}
export type Spoor = ReturnType<typeof spoorVan>

/** One track for each member, in the order of the family. */
export const sporen = (c: Kern): readonly Spoor[] => c.personen.map(p => spoorVan(c, p.id))
