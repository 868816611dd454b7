import type { Meting } from '../../gedeeld/cijfer/meet.ts'
import { bronInWoorden, type Bekend } from '../../gedeeld/regio/bron.ts'
import type { Indicator, RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { laatste, lijnenVan, versieVoor, type Waarde } from './cijfers.ts'
import { grenzenVan } from './grenzen.ts'
import type { Opengelegd } from './tellen.ts'
import type { Tijdvak } from './tijdvak.ts'

/** Een cijfer voor een ander systeem. `value` is leeg met de reden in `why`; een geciteerd cijfer noemt zijn jaar en zijn bron. */
export type Figuur = {
  readonly id: string
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly unit: string
  readonly population: string
  readonly suppressed: boolean
  readonly why: string | null
  readonly name: string
  readonly period: string | null
  readonly upper: number | null
  readonly precision: string | null
  readonly source: string
  readonly quoted: boolean
}

const NIET_GETELD = 'Dit cijfer wordt niet geteld uit de gebeurtenissen; een beleidsmedewerker kan het invullen.'

/** Elk cijfer van een regio in een tijdvak, in de volgorde van de visie; geteld gaat boven geciteerd, vastgelegd boven geteld. */
export function figurenVan(
  def: RegioDefinitie,
  documenten: readonly Bekend[],
  tijdvak: Tijdvak,
  ingevuld: ReadonlyMap<string, readonly Waarde[]> = new Map(),
  geteld: ReadonlyMap<string, Meting> = new Map(),
): readonly Figuur[] {
  return def.indicatoren.map(i => figuur(i, documenten, tijdvak, ingevuld.get(i.id) ?? [], geteld.get(i.id) ?? null))
}

function figuur(
  i: Indicator,
  documenten: readonly Bekend[],
  tijdvak: Tijdvak,
  erbij: readonly Waarde[],
  m: Meting | null,
): Figuur {
  const k = kies(i, erbij, tijdvak, m)
  const w = k.waarde
  return {
    id: i.id.toUpperCase(),
    value: k.meting === null ? (w?.waarde ?? null) : k.meting.value,
    // een bron noemt een deel bijna nooit met zijn teller en noemer
    numerator: k.meting?.numerator ?? null,
    denominator: k.meting?.denominator ?? null,
    unit: i.eenheid,
    population: i.populatie.nl,
    suppressed: k.meting?.suppressed ?? false,
    why: k.why,
    name: i.naam.nl,
    period: k.meting === null ? (w?.periode ?? null) : tijdvak.id,
    upper: w?.tot ?? null,
    precision: k.meting === null ? (w?.precisie ?? null) : k.meting.value === null ? null : 'precies',
    source: k.meting === null ? bronInWoorden(w?.bron ?? i.bron, documenten, 'regels') : GETELD,
    quoted: w !== null && w.rij === undefined,
  }
}
const GETELD = 'Geteld door Kring uit wat er vastgelegd is.'

/** Welke waarde een cijfer in een tijdvak toont, en waarom er geen is. */
export type Keuze = { readonly waarde: Waarde | null; readonly meting: Meting | null; readonly why: string | null }

/** Vastgelegd voor precies dit tijdvak, anders geteld, anders de nieuwste waarde die er is; een gat zegt waarom. */
export function kies(i: Indicator, erbij: readonly Waarde[], tijdvak: Tijdvak | null, m: Meting | null): Keuze {
  const w = laatste(i, erbij, tijdvak)
  const precies = w?.rij !== undefined && w.periode === tijdvak?.id
  if (!precies && m !== null && (m.value !== null || m.suppressed)) return { waarde: null, meting: m, why: m.why }
  if (w !== null) return { waarde: w, meting: null, why: waarom(i, w, tijdvak) }
  return m === null
    ? { waarde: null, meting: null, why: waarom(i, null, tijdvak) }
    : { waarde: null, meting: m, why: m.why }
}

function waarom(i: Indicator, w: Waarde | null, tijdvak: Tijdvak | null): string | null {
  if (w?.waarde !== undefined) return w.periode === undefined ? 'De bron noemt geen jaar.' : null
  if (w !== null) return 'De bron geeft alleen een verdeling, geen cijfer voor het geheel.'
  if (i.telling?.waarom !== undefined) return i.telling.waarom.nl
  if (i.grenzen.includes('geen-getal')) return 'De bron vergelijkt alleen; de cijfers zelf ontbreken.'
  if ((i.waarden ?? []).length > 0) return `De bron heeft geen cijfer van ${tijdvak?.id ?? ''} of eerder.`
  if (i.telling !== undefined) return `Over ${tijdvak?.id ?? 'dit tijdvak'} is in deze regio nog niets vastgelegd.`
  return NIET_GETELD
}

const NIETS = { open: null, erbij: [], stand: null }

/** Een cijfer tot op zijn definitie: wat er geteld is, waarvan, en hoe. */
export function uitleg(
  i: Indicator,
  documenten: readonly Bekend[],
  tijdvak: Tijdvak,
  gelezen: { open: Opengelegd | null; erbij: readonly Waarde[]; stand: string | null } = NIETS,
) {
  const { open, erbij, stand } = gelezen
  const k = kies(i, erbij, open === null ? null : tijdvak, open)
  return {
    id: i.id.toUpperCase(),
    name: i.naam.nl,
    definition: i.definitie.nl,
    population: i.populatie.nl,
    numerator: i.teller.nl,
    denominator: i.noemer?.nl ?? null,
    unit: i.eenheid,
    // geciteerd: er is niets om na te tellen
    query: k.meting === null ? null : (open?.query ?? null),
    suppressed: k.meting?.suppressed ?? false,
    value: k.meting === null ? (k.waarde?.waarde ?? null) : k.meting.value,
    counted: { numerator: k.meting?.numerator ?? null, denominator: k.meting?.denominator ?? null },
    period: k.meting === null ? (k.waarde?.periode ?? null) : tijdvak.id,
    asOf: stand,
    excluded: open?.hidden ?? [],
    why: k.why,
    direction: i.richting,
    limits: grenzenVan(i).map(g => g.nl),
    version: versieVoor(i, tijdvak),
    series: lijnenVan(i, erbij).map(l => ({ unit: l.eenheid, reading: l.lezing?.nl ?? null, points: l.punten })),
    source: bronInWoorden(i.bron, documenten, 'regels'),
  }
}
