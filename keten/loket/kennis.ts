import { klokVan } from '../../gedeeld/regio/klok.ts'
import type {
  Aanbod,
  Adviespunt,
  Campagnedag,
  Contact,
  Gemeentekeuze,
  Informatie,
  Klok,
  Landelijk,
  Opvoedthema,
  Organisatie,
  RegioDefinitie,
  Spreekuur,
  Team,
} from '../../gedeeld/regio/schema.ts'
import { gemeentenVan } from '../../gedeeld/regio/partners.ts'
import { GEWICHTEN } from '../../gedeeld/regio/schema/loket.ts'
import { soortenVan, type Soort } from './soorten.ts'

/** Somebody to call: a name people know, a number, and when. */
export type Beller = { readonly naam: string; readonly telefoon: string | null; readonly bereikbaar: string | null }
/** What the pages of one region need to know; nothing of a person and never an address. */
export type Kennis = {
  readonly regio: string
  readonly naam: string
  readonly meldpunt: Beller
  readonly gemeenten: readonly string[]
  /** how to reach the vertrouwenspersoon; none as long as the region filled in nobody */
  readonly steun: readonly Beller[]
  readonly soorten: readonly Soort[]
  /** how long a report may wait for its first judgement here; null where nothing says so */
  readonly weegtermijn: Pick<Klok, 'lengte' | 'eenheid'> | null
  /** how long a question at the door may wait before somebody takes it up */
  readonly oppaktermijn: Pick<Klok, 'lengte' | 'eenheid'> | null
  /** the same for a question to the vertrouwenspersoon */
  readonly steuntermijn: Pick<Klok, 'lengte' | 'eenheid'> | null
  /** help there is, from light to specialised (R003-93) */
  readonly aanbod: readonly Aanbod[]
  /** places near by, of which the expertise is shown on that day (R003-38) */
  readonly punten: readonly Adviespunt[]
  readonly spreekuren: readonly Spreekuur[]
  readonly informatie: readonly Informatie[]
  readonly opvoedthemas: readonly Opvoedthema[]
  /** what asks attention on that day */
  readonly campagnes: readonly Campagnedag[]
}
/** Who is near somebody who lives there. */
export type Buurt = {
  readonly gemeente: string
  readonly meldpunt: Beller
  readonly team: Beller | null
  readonly opvang: readonly Beller[]
  /** where advice can be had near by, besides the number of the region (R003-37) */
  readonly punten: readonly Punt[]
}
export type Punt = Beller & { readonly plek: string }

/** What a region says on its pages, on a day (R001-99: the number is the region's, or else the national one). */
export function kennisVan(definitie: RegioDefinitie, landelijk: Landelijk, dag: string): Kennis {
  return {
    regio: definitie.regio.id,
    naam: definitie.regio.naam,
    meldpunt: meldpuntVan(definitie, landelijk, dag, null),
    gemeenten: definitie.gemeenten.map(g => g.naam).sort((a, b) => a.localeCompare(b, 'nl')),
    steun: definitie.vertrouwenspersonen.map(v => ({
      ...{ naam: v.naam, telefoon: v.telefoon, bereikbaar: v.bereikbaar ?? null },
    })),
    weegtermijn: klokVan(definitie, landelijk, 'weging').regel,
    oppaktermijn: klokVan(definitie, landelijk, 'deurvraag').regel,
    steuntermijn: klokVan(definitie, landelijk, 'steunvraag').regel,
    aanbod: samen(landelijk.aanbod, definitie.aanbod).toSorted((a, b) => zwaarte(a) - zwaarte(b)),
    punten: definitie.adviespunten.filter(p => isDeskundig(p, dag)),
    spreekuren: definitie.spreekuren,
    informatie: samen(landelijk.informatie, definitie.informatie),
    opvoedthemas: samen(landelijk.opvoedthemas, definitie.opvoedthemas),
    campagnes: samen(landelijk.campagnedagen, definitie.campagnedagen).filter(c => isNu(c, dag)),
    soorten: soortenVan(definitie.vormen.filter(v => v.binnen).map(v => v.id)),
  }
}

/** The municipality of a postcode or a name, as somebody types it; null when it is not in this region. */
export function gemeenteBij(definitie: RegioDefinitie, woorden: string): string | null {
  const vlak = plat(woorden)
  const op = definitie.gemeenten.find(g => plat(g.naam) === vlak)
  if (op) return op.naam
  const cijfers = /^([1-9]\d{3})\s?[a-z]{0,2}$/.exec(vlak)?.[1]
  const nummer = Number(cijfers)
  if (cijfers === undefined) return null
  return definitie.gemeenten.find(g => g.postcodes.some(p => p.van <= nummer && nummer <= p.tot))?.naam ?? null
}

/** Who helps near by (R002-120, R003-37): the reporting centre that serves this municipality, its team, and how to reach a shelter. */
export function buurtVan(definitie: RegioDefinitie, landelijk: Landelijk, gemeente: string, dag: string): Buurt {
  return {
    gemeente,
    meldpunt: meldpuntVan(definitie, landelijk, dag, gemeente),
    team: teamVan(definitie, gemeente),
    opvang: definitie.organisaties
      .filter(o => o.soort === 'opvang' && geldt(o, dag) && gemeentenVan(definitie, o).includes(gemeente))
      .map(o => beller(o.naam, o.contact))
      .filter(b => b.telefoon !== null),
    punten: definitie.adviespunten
      .filter(p => isDeskundig(p, dag) && geldtVoor(p.gemeenten, gemeente))
      .map(p => ({ ...beller(p.naam, p.contact), plek: p.plek })),
  }
}

/** Where a rule of the region counts: everywhere, or in the municipalities it names. */
export const geldtVoor = (gemeenten: Gemeentekeuze | undefined, gemeente: string): boolean =>
  gemeenten === undefined || gemeenten === 'alle' || gemeenten.includes(gemeente)

/** A place is only shown while its expertise is proven (R003-38). */
const isDeskundig = ({ deskundigheid: d }: Adviespunt, dag: string): boolean =>
  d.bewijs.trim() !== '' && d.van <= dag && (d.tot === undefined || dag <= d.tot)

/** Of the land and the region together; where they share a name the region's own counts. */
const samen = <R extends { readonly id: string }>(land: readonly R[], regio: readonly R[]): R[] => [
  ...regio,
  ...land.filter(l => !regio.some(r => r.id === l.id)),
]
const zwaarte = (a: Aanbod): number => GEWICHTEN.indexOf(a.gewicht)
/** Whether a day falls in a period of the year, also one over New Year. */
function isNu({ van, tot }: Pick<Campagnedag, 'van' | 'tot'>, dag: string): boolean {
  const nu = dag.slice(5)
  return van <= tot ? van <= nu && nu <= tot : nu >= van || nu <= tot
}

function meldpuntVan(d: RegioDefinitie, landelijk: Landelijk, dag: string, gemeente: string | null): Beller {
  const alle = d.organisaties.filter(o => o.soort === 'meldpunt' && geldt(o, dag))
  const hier = gemeente === null ? alle : alle.filter(o => gemeentenVan(d, o).includes(gemeente))
  // The smallest area wins: a municipality with a reporting centre of its own is not sent to the one of the region.
  const [van = alle[0]] = hier.toSorted((a, b) => gemeentenVan(d, a).length - gemeentenVan(d, b).length)
  const vast =
    gemeente === null ? alle.toSorted((a, b) => gemeentenVan(d, b).length - gemeentenVan(d, a).length)[0] : van
  const land = landelijk.contacten.find(c => c.soort === 'meldpunt')
  return beller(vast?.naam ?? land?.naam ?? 'Veilig Thuis', { ...land?.contact, ...vast?.contact })
}

/** The local team of a municipality as people know it. */
export function teamVan(d: RegioDefinitie, gemeente: string): Beller | null {
  const hier = d.teams.filter(t => t.gemeenten === 'alle' || t.gemeenten.includes(gemeente))
  const eigen = hier.find(t => t.inPlaatsVan !== undefined) ?? hier.find(t => t.thema?.includes('melding')) ?? hier[0]
  return eigen === undefined ? null : teambeller(eigen, gemeente)
}
const teambeller = (t: Team, gemeente: string): Beller => beller(`${hoofdletter(t.naam)} ${gemeente}`, t.contact)
const beller = (naam: string, contact: Contact | undefined): Beller => ({
  naam,
  telefoon: contact?.telefoon ?? null,
  bereikbaar: contact?.bereikbaar ?? null,
})
const geldt = (o: Organisatie, dag: string): boolean => (o.van ?? '') <= dag && (o.tot === undefined || o.tot >= dag)
const hoofdletter = (w: string): string => w.charAt(0).toUpperCase() + w.slice(1)
const plat = (w: string): string => w.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ')
