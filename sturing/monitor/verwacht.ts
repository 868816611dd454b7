import { telbaar } from '../../gedeeld/cijfer/meet.ts'
import type { Gemeente, Indicator, RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Tijdvak } from './tijdvak.ts'

/** The municipalities of a period with how many people live there; one that went on in another before it brings its people along. */
export function inwonersIn(gemeenten: readonly Gemeente[], tijdvak: Tijdvak): ReadonlyMap<string, number> {
  const weg = gemeenten.filter(g => g.tot !== undefined && g.tot < tijdvak.van)
  const er = gemeenten.filter(g => !weg.includes(g) && (g.van === undefined || g.van < tijdvak.tot))
  return new Map(
    er.flatMap(g => {
      // one that was divided over several has no part of its own here: its people are counted with nobody
      const bij = weg.filter(w => w.opvolger?.length === 1 && w.opvolger[0] === g.naam)
      const aantallen = [g, ...bij].map(x => x.inwoners?.aantal)
      const samen = aantallen.reduce<number | undefined>(
        (s, n) => (s === undefined || n === undefined ? undefined : s + n),
        0,
      )
      return samen === undefined ? [] : [[g.naam, samen] as const]
    }),
  )
}

/**
 * How many a municipality would have if what was counted in the region were spread by population (R002-111; Arnhem en Achterhoek 2014,
 * lines 326-386: more reports than the population lets expect). Only for a number over the whole region that may itself be shown: what is
 * expected says nothing that the total and the census do not say. Empty where that cannot be.
 * @param totaal what was counted in the whole region; null: nothing, or hidden
 */
export function verwachtPer(
  def: Pick<RegioDefinitie, 'gemeenten'>,
  i: Pick<Indicator, 'telling' | 'eenheid'>,
  tijdvak: Tijdvak,
  totaal: number | null,
): ReadonlyMap<string, number> {
  const t = telbaar(i)
  const heel = t?.soort === 'aantal' && t.teller.every(v => v.deelgebied === undefined)
  const inwoners = inwonersIn(def.gemeenten, tijdvak)
  const samen = [...inwoners.values()].reduce((s, n) => s + n, 0)
  if (totaal === null || !heel || samen === 0) return new Map()
  return new Map([...inwoners].map(([naam, n]) => [naam, Math.round((totaal * n) / samen)]))
}
