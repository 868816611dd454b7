import type { Opvang, OpvangGroep, RegioDefinitie } from '../../gedeeld/regio/schema.ts'

type Bereik = { readonly van: number; readonly tot: number }
/** Places of an area: adults and children, each from-to because a source may leave room; null where it names no number. */
export type Gebied = {
  readonly id: string
  readonly volwassenen: Bereik | null
  readonly kinderen: Bereik | null
  /** help without a bed, counted apart (R002-62) */
  readonly ambulant: Bereik | null
  readonly regels: readonly Opvang[]
}

const samen = (a: Bereik | null, b: Bereik | undefined): Bereik | null =>
  b === undefined ? a : a === null ? b : { van: a.van + b.van, tot: a.tot + b.tot }

/** Which part of the region a provider serves, by the name of its centre; outside the region it is `elders`. */
export function gebiedVan(definitie: RegioDefinitie, opvang: Opvang): string {
  const gebied = definitie.organisaties.find(o => o.id === opvang.organisatie)?.gebied
  if (gebied === 'alle') return definitie.regio.id
  if (gebied !== undefined && 'deelgebied' in gebied) {
    const deel = definitie.deelgebieden.find(d => d.id === gebied.deelgebied)
    return (deel?.centrumgemeente ?? gebied.deelgebied).toLowerCase().replaceAll(' ', '-')
  }
  return gebied === undefined || gebied.length === 0 ? 'elders' : definitie.regio.id
}

/** The shelter table of a region per area, to the digit of the source; what the source leaves open stays a range (R001-76). */
export function gebiedenVan(definitie: RegioDefinitie): readonly Gebied[] {
  const ids = [...new Set(definitie.opvang.map(o => gebiedVan(definitie, o)))]
  return ids.map(id => {
    const regels = definitie.opvang.filter(o => gebiedVan(definitie, o) === id)
    const bedden = regels.filter(o => o.soort !== 'ambulant')
    return {
      id,
      volwassenen: bedden.reduce<Bereik | null>((n, o) => samen(n, o.plaatsen), null),
      kinderen: bedden.reduce<Bereik | null>((n, o) => samen(n, o.kindplaatsen), null),
      ambulant: regels.filter(o => o.soort === 'ambulant').reduce<Bereik | null>((n, o) => samen(n, o.plaatsen), null),
      regels,
    }
  })
}

/** The roads to a place, in the order in which they are tried. */
export const WEGEN = ['regio', 'eigen-opvangregio', 'mannenopvang', 'landelijk', 'elders'] as const
export type Weg = (typeof WEGEN)[number]
export type Wegwijzing = { readonly weg: Weg; readonly aanbod: readonly Opvang[]; readonly bron: string }

const BUITEN: readonly (string | undefined)[] = ['bovenregionaal', 'landelijk']
const isBed = (o: Opvang): boolean => o.soort !== 'ambulant' && o.soort !== 'intake'
const elders = (definitie: RegioDefinitie, o: Opvang): boolean => gebiedVan(definitie, o) === 'elders'
const bronnen = (aanbod: readonly Opvang[]): string => [...new Set(aanbod.map(o => o.bron))].join('; ')
const wijs = (weg: Weg, aanbod: readonly Opvang[]): Wegwijzing => ({ weg, aanbod, bron: bronnen(aanbod) || 'platform' })

/**
 * Where a household looks first. Its own shelter region goes first (Eemnes: Gooi en Vechtstreek, Utrecht 2015, lines 1741-1750; R001-81);
 * a group that has a national facility goes there and sees no local offer (IJsselland 2014, lines 1127-1136; the hiding is a choice of
 * Kring, R003-100); men where the men's shelter is (Utrecht 2015, lines 2157-2165); else the region itself (R001-78).
 */
export function wegVoor(definitie: RegioDefinitie, vraag: { gemeente: string; groep: OpvangGroep | null }): Wegwijzing {
  const bedden = definitie.opvang.filter(isBed)
  const { groep } = vraag
  const voor = (o: Opvang): boolean => groep !== null && (o.groepen?.includes(groep) ?? false)
  const hier = bedden.filter(o => !elders(definitie, o))
  const eigen = bedden.filter(o => o.gemeenten?.includes(vraag.gemeente))
  const landelijk = bedden.filter(o => o.schaal === 'landelijk' && voor(o))
  if (landelijk.length > 0) return wijs('landelijk', landelijk)
  if (eigen.length > 0) return wijs('eigen-opvangregio', eigen)
  const inRegio = hier.filter(o => (groep === null ? true : voor(o)))
  if (groep === null || inRegio.length > 0) return inRegio.length > 0 ? wijs('regio', inRegio) : wijs('elders', [])
  const buiten = bedden.filter(o => elders(definitie, o) && BUITEN.includes(o.schaal) && voor(o))
  if (buiten.length > 0) return wijs(groep === 'mannen' ? 'mannenopvang' : 'elders', buiten)
  // No facility of its own for this group: ordinary shelter of the region serves it (Rotterdam 2014, lines 1016-1025).
  const gewoon = hier.filter(o => o.groepen === undefined)
  return gewoon.length > 0 ? wijs('regio', gewoon) : wijs('elders', [])
}
