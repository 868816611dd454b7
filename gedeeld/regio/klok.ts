import type { Klok, Landelijk, RegioDefinitie } from './schema.ts'

/** Het antwoord op "welke klok loopt hier": een klok, of de uitleg waarom er geen is. */
export type Klokkeuze =
  { regel: Klok; van: 'regio' | 'landelijk' } | { regel: null; uitleg: string; bron: string; bekend: string[] }

/**
 * De klok die in deze regio telt: de eigen regel van de regio, anders de landelijke. Waar het land geen termijn
 * kent (overdracht), is er geen klok en zegt de uitleg dat. Zonder regio telt alleen het land.
 */
export function klokVan(definitie: RegioDefinitie | null, landelijk: Landelijk, naam: string): Klokkeuze {
  const eigen = definitie?.klokken.find(klok => klok.naam === naam)
  if (eigen) return { regel: eigen, van: 'regio' }
  const vloer = landelijk.klokken.find(klok => klok.naam === naam)
  if (vloer) return { regel: vloer, van: 'landelijk' }
  const zonder = landelijk.zonderTermijn.find(gat => gat.naam === naam)
  const bekend = kloknamen(definitie, landelijk)
  if (zonder) return { regel: null, uitleg: zonder.uitleg, bron: zonder.bron, bekend }
  return {
    regel: null,
    uitleg: `De klok "${naam}" komt in deze regio en landelijk niet voor.`,
    bron: 'platform',
    bekend,
  }
}

/** Alle kloknamen waar in deze regio naar gevraagd kan worden. */
export function kloknamen(definitie: RegioDefinitie | null, landelijk: Landelijk): string[] {
  const namen = [
    ...(definitie?.klokken ?? []).map(klok => klok.naam),
    ...landelijk.klokken.map(klok => klok.naam),
    ...landelijk.zonderTermijn.map(gat => gat.naam),
  ]
  return [...new Set(namen)].sort()
}

/** Het woord dat de regio voor iets gebruikt, of het gewone woord als de regio er geen noemt. */
export function labelVan(definitie: RegioDefinitie, sleutel: string, anders: string): string {
  return definitie.labels.find(label => label.sleutel === sleutel)?.tekst ?? anders
}
