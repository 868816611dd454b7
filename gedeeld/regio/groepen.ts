import type { Actie, Campagne, Deelgebied, Indicator, Ketendeel, RegioDefinitie, Taak, Verslag } from './schema.ts'

export type Gebiedssoort = Deelgebied['soort']

/** Een deelgebied met zijn gemeenten en hun som. */
export interface Groep {
  id: string
  naam: string
  gemeenten: string[]
  aantal: number
}

export interface Groepering {
  soort: Gebiedssoort
  groepen: Groep[]
  /** Gemeenten die in geen gebied van deze soort liggen; zo telt een verslag altijd alles. */
  rest: { gemeenten: string[]; aantal: number }
  /** Gemeenten die in meer dan een gebied van deze soort liggen: de groepen opgeteld zijn dan meer dan het totaal. */
  dubbel: string[]
  totaal: number
}

/** De soorten deelgebied die de regio kent, in de volgorde van de definitie. */
export function gebiedssoorten(definitie: RegioDefinitie): Gebiedssoort[] {
  return [...new Set(definitie.deelgebieden.map(gebied => gebied.soort))]
}

/** Voegt aantallen per gemeente samen naar een soort deelgebied; soorten mogen elkaar overlappen (R001-05, R003-03). */
export function groepeer(
  definitie: RegioDefinitie,
  soort: Gebiedssoort,
  perGemeente: ReadonlyMap<string, number>,
): Groepering {
  const gebieden = definitie.deelgebieden.filter(gebied => gebied.soort === soort)
  const namen = definitie.gemeenten.map(({ naam }) => naam)
  const keren = (naam: string) => gebieden.filter(gebied => gebied.gemeenten.includes(naam)).length
  const los = namen.filter(naam => keren(naam) === 0)
  const som = (gemeenten: readonly string[]) => gemeenten.reduce((n, naam) => n + (perGemeente.get(naam) ?? 0), 0)
  return {
    soort,
    groepen: gebieden.map(({ id, naam, gemeenten }) => ({ id, naam, gemeenten, aantal: som(gemeenten) })),
    rest: { gemeenten: los, aantal: som(los) },
    dubbel: namen.filter(naam => keren(naam) > 1),
    totaal: som(namen),
  }
}

/** Alles van de visie bij een deel van de keten. */
export interface Ketendeelinhoud {
  deel: Ketendeel | null
  acties: Actie[]
  indicatoren: Indicator[]
  verslagen: Verslag[]
  campagnes: Campagne[]
  taken: Taak[]
}

/** Acties, verslagen en cijfers naar de delen van de keten; wat bij geen deel hoort, staat achteraan (R002-10). */
export function perKetendeel(definitie: RegioDefinitie): Ketendeelinhoud[] {
  const van = (deel: Ketendeel | null): Ketendeelinhoud => {
    const hier = <T extends { ketendeel?: string }>(lijst: readonly T[]) =>
      lijst.filter(regel => (regel.ketendeel ?? null) === (deel?.id ?? null))
    return {
      deel,
      acties: hier(definitie.acties),
      indicatoren: hier(definitie.indicatoren),
      verslagen: hier(definitie.verslagen),
      campagnes: hier(definitie.campagnes),
      taken: hier(definitie.taakverdeling),
    }
  }
  return [...definitie.ketendelen.map(van), van(null)]
}
