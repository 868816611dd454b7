/** Words that name a desk or a rota, never a person. Whole words, so that no surname is in the way. */
const PLEKKEN =
  /(^|[\s._-])(account|afdeling|algemeen|balie|frontoffice|gedeeld|helpdesk|invalkracht|kantoor|meldkamer|piket(dienst)?|receptie|secretariaat|stagiaire?|team|telefoondienst|uitzendkracht|wijkteam)([\s._]|$)/i

/**
 * Whether this is the name of a desk instead of a person. An account that several people use makes every line of the look-up record
 * say nothing (SD-44): who looked is then nobody. Pure.
 */
export const isGedeeldeNaam = (naam: string): boolean => PLEKKEN.test(naam.trim())

export const EEN_MENS = 'Elke aanmeldnaam is van een mens. Schrijf de eigen naam, niet die van een balie of een dienst.'
