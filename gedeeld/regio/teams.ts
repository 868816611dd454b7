import type { Contact, RegioDefinitie, Team } from './schema.ts'

/** Een team zoals een gemeente het kent, met het vaste aanspreekpunt bij het meldpunt als de regio dat afsprak. */
export interface Teamkaart {
  id: string
  naam: string
  soort: string
  taken: string[]
  /** De gemeente koos een eigen vorm in plaats van het team dat elders geldt. */
  eigenVorm: boolean
  aanspreekpunt: { organisatie: string; naam: string | null; contact: Contact | null; bron: string } | null
  bron: string
}

/** De teams van een gemeente: haar eigen vorm gaat voor het algemene team, andere teams komen erbij (R000-71, R003-16). */
export function teamsVoor(definitie: RegioDefinitie, gemeente: string): Team[] {
  const hier = definitie.teams.filter(team => team.gemeenten === 'alle' || team.gemeenten.includes(gemeente))
  const vervangen = new Set(hier.map(team => team.inPlaatsVan))
  const over = hier.filter(team => !vervangen.has(team.id))
  return [...over.filter(eigenVorm), ...over.filter(team => !eigenVorm(team))]
}

/** Dezelfde teams als kaart om te tonen. */
export function teamkaarten(definitie: RegioDefinitie, gemeente: string): Teamkaart[] {
  return teamsVoor(definitie, gemeente).map(team => ({
    id: team.id,
    naam: team.naam,
    soort: team.soort,
    taken: team.taken,
    eigenVorm: eigenVorm(team),
    aanspreekpunt: aanspreekpunt(definitie, team, gemeente),
    bron: team.bron,
  }))
}

/** Koos de gemeente een eigen vorm voor het team dat elders geldt? */
export const eigenVorm = (team: Team): boolean => team.inPlaatsVan !== undefined

function aanspreekpunt(definitie: RegioDefinitie, team: Team, gemeente: string): Teamkaart['aanspreekpunt'] {
  const vast = team.vasteContacten?.find(({ gemeenten }) => gemeenten === 'alle' || gemeenten.includes(gemeente))
  if (!vast) return null
  const organisatie = definitie.organisaties.find(({ id }) => id === vast.organisatie)
  return {
    organisatie: organisatie?.naam ?? vast.organisatie,
    naam: vast.naam ?? null,
    contact: vast.contact ?? organisatie?.contact ?? null,
    bron: vast.bron,
  }
}
