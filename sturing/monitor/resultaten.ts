import { Type, type Static } from 'typebox'
import { DREMPEL } from '../../gedeeld/cijfer/scherm.ts'
import { TE_KLEIN, type Meting } from '../../gedeeld/cijfer/meet.ts'
import { dagVan } from '../../gedeeld/kalender/index.ts'
import type { Bekend } from '../../gedeeld/regio/bron.ts'
import { CIJFEREENHEDEN, CIJFERPRECISIES, type Indicator, type RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Rol } from '../../kernel/actor.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { of } from '../../kernel/vorm.ts'
import { lijnenVan, type Waarde } from './cijfers.ts'
import { figurenVan, type Figuur } from './figuren.ts'
import { grenzenVan } from './grenzen.ts'
import { hoofdlijn } from './reeksen.ts'
import { LEZERS } from './routes.ts'
import { geteld } from './tellen.ts'
import { leesTijdvak, type Tijdvak } from './tijdvak.ts'
import { vastgelegd, type Cijferboek } from './vragen.ts'

/** De partners van de regio die lezen wat de aanpak oplevert; zij vullen niets in en openen geen cijfer. */
const PARTNERS: readonly Rol[] = [
  'ketenpartner',
  'teamcoordinator',
  'casusregisseur',
  'overlegvoorzitter',
  'plaatsingscoordinator',
]

const Woord = Type.Object({ nl: Type.String(), en: Type.String() })
const Uitkomst = Type.Object({
  id: Type.String(),
  vraag: Type.String(),
  naam: Woord,
  definitie: Woord,
  eenheid: Type.Enum([...CIJFEREENHEDEN]),
  kant: Type.Enum(['op', 'neer', 'geen']),
  waarde: of(Type.Number()),
  tot: of(Type.Number()),
  precisie: of(Type.Enum([...CIJFERPRECISIES])),
  periode: of(Type.String()),
  /** too small to show */
  verborgen: Type.Boolean(),
  /** why there is no value */
  waarom: of(Type.String()),
  bron: Type.String(),
  grenzen: Type.Array(Woord),
  punten: Type.Array(Type.Object({ periode: Type.String(), waarde: Type.Number() })),
})
export type Uitkomst = Static<typeof Uitkomst>
export const Resultatenblad = Type.Object({
  vragen: Type.Array(Type.Object({ id: Type.String(), vraag: Woord })),
  uitkomsten: Type.Array(Uitkomst),
})
export type Resultatenblad = Static<typeof Resultatenblad>

/** Of een vastgelegd aantal zo klein is dat het naar mensen kan wijzen; een deel, een duur en een bedrag zijn dat niet. */
export const teKleinOmTeTonen = (eenheid: Indicator['eenheid'], waarde: number | null | undefined): boolean =>
  (eenheid === 'aantal' || eenheid === 'personen') && typeof waarde === 'number' && waarde > 0 && waarde < DREMPEL

/** Een cijfer zoals het de regio uit mag: ook wat een mens vastlegde verdwijnt als het te klein is. */
export const veilig = (f: Figuur, i: Indicator): Figuur =>
  !f.quoted && teKleinOmTeTonen(i.eenheid, f.value)
    ? { ...f, ...{ value: null, numerator: null, denominator: null, upper: null, suppressed: true, why: TE_KLEIN } }
    : f

/** Het laatste hele jaar: een getal dat per dag groeit zou verraden wanneer er iets gebeurde. */
export function heelJaar(nu: string): Tijdvak {
  const tijdvak = leesTijdvak(String(Number(dagVan(nu).slice(0, 4)) - 1))
  if (tijdvak === null) throw new Error('Een jaar is een tijdvak.')
  return tijdvak
}

type Bekenden = { readonly def: RegioDefinitie; readonly documenten: readonly Bekend[] }

/** De cijfers die de regio met haar partners deelt, in haar volgorde; alles wat geen regel heeft blijft weg (R004-22). */
export function resultatenVan(
  { def, documenten }: Bekenden,
  tijdvak: Tijdvak,
  waarden: ReadonlyMap<string, readonly Waarde[]>,
  metingen: ReadonlyMap<string, Meting>,
): Resultatenblad {
  const figuren = new Map(
    figurenVan(def, documenten, tijdvak, waarden, metingen).map(f => [f.id.toLowerCase(), f] as const),
  )
  const uitkomsten = gedeeldeCijfers(def).flatMap(i => {
    const ruw = figuren.get(i.id)
    if (ruw === undefined) return []
    const f = veilig(ruw, i)
    return [
      {
        ...{ id: i.id, vraag: i.vraag, naam: i.naam, definitie: i.definitie, eenheid: i.eenheid },
        ...{ kant: i.richting.kant, waarde: f.value, tot: f.upper, periode: f.period },
        precisie: CIJFERPRECISIES.find(p => p === f.precision) ?? null,
        ...{ verborgen: f.suppressed, waarom: f.why, bron: f.source },
        grenzen: [...grenzenVan(i)],
        punten: puntenVan(i, waarden.get(i.id) ?? []),
      },
    ]
  })
  return {
    vragen: def.beleidsvragen
      .filter(v => uitkomsten.some(u => u.vraag === v.id))
      .map(v => ({ id: v.id, vraag: v.vraag })),
    uitkomsten,
  }
}

/** De indicatoren die een regel bij resultaten hebben. */
export const gedeeldeCijfers = (def: RegioDefinitie): readonly Indicator[] =>
  def.resultaten.flatMap(r => def.indicatoren.find(i => i.id === r.cijfer) ?? [])

const puntenVan = (i: Indicator, erbij: readonly Waarde[]) =>
  (hoofdlijn(i, lijnenVan(i, erbij))?.punten ?? []).flatMap(p =>
    p.periode === undefined || p.waarde === undefined || (p.rij !== undefined && teKleinOmTeTonen(i.eenheid, p.waarde))
      ? []
      : [{ periode: p.periode, waarde: p.waarde }],
  )

/** Wat de aanpak oplevert, voor wie in de regio meewerkt: alleen gedeelde cijfers en alleen lezen. */
export const resultaatroute = (boek: Cijferboek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/resultaten',
    samenvatting: 'De cijfers die de regio met haar partners deelt, over het laatste hele jaar',
    doel: 'sturing',
    rollen: [...LEZERS, ...PARTNERS],
    velden: ['regio'],
    antwoord: Resultatenblad,
    kijk: async tx => {
      const def = boek.definitie(tx.wie.regio)
      const tijdvak = heelJaar(tx.nu)
      const { geldig } = await vastgelegd(tx, def)
      const metingen = await geteld({ tx, def, tijdvak, stand: null }, gedeeldeCijfers(def))
      const antwoord = resultatenVan({ def, documenten: boek.documenten(tx.wie.regio) }, tijdvak, geldig, metingen)
      return { antwoord, zaak: null, personen: [] }
    },
  })
