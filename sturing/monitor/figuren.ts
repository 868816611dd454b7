import { bronInWoorden, type Bekend } from '../../gedeeld/regio/bron.ts'
import type { Indicator, RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { laatste, lijnenVan, versieVoor, type Waarde } from './cijfers.ts'
import { grenzenVan } from './grenzen.ts'
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

const NIET_GETELD = 'Dit cijfer wordt nog niet geteld uit de gebeurtenissen; een beleidsmedewerker kan het invullen.'

/** Elk cijfer van een regio in een tijdvak, in de volgorde van de visie. */
export function figurenVan(
  def: RegioDefinitie,
  documenten: readonly Bekend[],
  tijdvak: Tijdvak,
  ingevuld: ReadonlyMap<string, readonly Waarde[]> = new Map(),
): readonly Figuur[] {
  return def.indicatoren.map(i => figuur(i, documenten, tijdvak, ingevuld.get(i.id) ?? []))
}

function figuur(i: Indicator, documenten: readonly Bekend[], tijdvak: Tijdvak, erbij: readonly Waarde[]): Figuur {
  const w = laatste(i, erbij, tijdvak)
  return {
    id: i.id.toUpperCase(),
    value: w?.waarde ?? null,
    // een bron noemt een deel bijna nooit met zijn teller en noemer
    numerator: null,
    denominator: null,
    unit: i.eenheid,
    population: i.populatie.nl,
    suppressed: false,
    why: waarom(i, w, tijdvak),
    name: i.naam.nl,
    period: w?.periode ?? null,
    upper: w?.tot ?? null,
    precision: w?.precisie ?? null,
    source: bronInWoorden(w?.bron ?? i.bron, documenten, 'regels'),
    quoted: w !== null && w.rij === undefined,
  }
}

function waarom(i: Indicator, w: Waarde | null, tijdvak: Tijdvak): string | null {
  if (w?.waarde !== undefined) return w.periode === undefined ? 'De bron noemt geen jaar.' : null
  if (w !== null) return 'De bron geeft alleen een verdeling, geen cijfer voor het geheel.'
  if (i.grenzen.includes('geen-getal')) return 'De bron vergelijkt alleen; de cijfers zelf ontbreken.'
  if ((i.waarden ?? []).length > 0) return `De bron heeft geen cijfer van ${tijdvak.id} of eerder.`
  return NIET_GETELD
}

/** Een cijfer tot op zijn definitie: wat er geteld is, waarvan, en hoe. */
export function uitleg(i: Indicator, documenten: readonly Bekend[], tijdvak: Tijdvak) {
  const w = laatste(i)
  return {
    id: i.id.toUpperCase(),
    name: i.naam.nl,
    definition: i.definitie.nl,
    population: i.populatie.nl,
    numerator: i.teller.nl,
    denominator: i.noemer?.nl ?? null,
    unit: i.eenheid,
    // geciteerd: er is niets om na te tellen
    query: null,
    suppressed: false,
    value: w?.waarde ?? null,
    why: waarom(i, w, tijdvak),
    direction: i.richting,
    limits: grenzenVan(i).map(g => g.nl),
    version: versieVoor(i, tijdvak),
    series: lijnenVan(i).map(l => ({ unit: l.eenheid, reading: l.lezing?.nl ?? null, points: l.punten })),
    source: bronInWoorden(i.bron, documenten, 'regels'),
  }
}
