import type { Gebied } from '../../gedeeld/cijfer/meet.ts'
import type { Deelgebied, RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Tijdvak } from './tijdvak.ts'

/** Van fijn naar grof: de eerste indeling die de regio heeft telt. */
const SOORTEN: readonly Deelgebied['soort'][] = [
  'district',
  'gebiedsteam',
  'wmoregio',
  'subregio',
  'centrumgebied',
  'jeugdregio',
]

/** Gebieden van een soort die in dit tijdvak golden, elk met haar gemeenten; niets als twee ervan een gemeente delen. */
function vanSoort(
  def: Pick<RegioDefinitie, 'deelgebieden' | 'gemeenten'>,
  soort: Deelgebied['soort'],
  tijdvak: Tijdvak,
) {
  const eigen = new Set(def.gemeenten.map(g => g.naam))
  const er = def.deelgebieden
    .filter(d => d.soort === soort && (d.van ?? '') < tijdvak.tot && (d.tot ?? '9999') >= tijdvak.van)
    .map(d => ({ id: d.id, naam: d.naam, delen: d.gemeenten.filter(g => eigen.has(g)) }))
    .filter(d => d.delen.length > 0)
  const alle = er.flatMap(d => d.delen)
  return new Set(alle).size === alle.length ? er : []
}

/**
 * De indeling waarin een regio haar cijfers per gebied toont: districten, gebiedsteams of subregio's van gemeenten die elkaar niet
 * overlappen. Leeg als de regio er geen twee heeft. Kleiner dan een gemeente is er niets: een telregel kent de gemeente en geen wijk.
 */
export function gebiedenVan(
  def: Pick<RegioDefinitie, 'deelgebieden' | 'gemeenten'>,
  tijdvak: Tijdvak,
): readonly (Gebied & { readonly naam: string })[] {
  for (const soort of SOORTEN) {
    const er = vanSoort(def, soort, tijdvak)
    if (er.length > 1) return er
  }
  return []
}

/** Waarom er per wijk niets is: wat er precies niet wordt vastgelegd. */
const GEEN_WIJK = {
  nl: 'Per wijk is er niets: van een melding en een casus is de gemeente vastgelegd en geen wijk, en een wijkteam staat niet bij wat er geteld wordt. Een postcode telt nooit mee: met een wijk erbij zou een aantal al snel naar een gezin wijzen.',
  en: 'By neighbourhood there is nothing: of a report and a case the municipality is recorded and no neighbourhood, and a neighbourhood team does not stand with what is counted. A postcode never counts: with a neighbourhood a number would soon point at a family.',
} as const
const GEEN_GEBIED = {
  nl: 'Deze regio noemt geen gebieden van gemeenten waar de cijfers over te verdelen zijn.',
  en: 'This region names no areas of municipalities by which the figures could be split.',
} as const

/** Wat men bij een verdeling naar plaats moet weten; bij een andere verdeling niets. */
export const uitlegBij = (naar: string | undefined, delen: number): { nl: string; en: string } | null =>
  naar === 'gebied' && delen === 0 ? GEEN_GEBIED : naar === 'gebied' || naar === 'gemeente' ? GEEN_WIJK : null
