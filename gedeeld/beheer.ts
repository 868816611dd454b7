/** The words of the administration that the screens and the rules share. */

/** The roles that no person may give alone, each with its reason. The same list stands in the database (migration 0116). */
export const ZWARE_ROLLEN = {
  beheerder: {
    nl: 'geeft anderen een rol, en bepaalt zo wie wat te zien krijgt',
    en: 'gives roles to others, and so decides who sees what',
  },
  privacyfunctionaris: {
    nl: 'beoordeelt wie keek, en beslist over vernietigen',
    en: 'reviews who looked, and decides on destruction',
  },
  procesregisseur: {
    nl: 'ziet van elke zaak in de regio hoe zij loopt',
    en: 'sees of every case in the region how it goes',
  },
  'medewerker-beleidsinformatie': {
    nl: 'maakt de levering aan het CBS, uit alle zaken van de organisatie',
    en: 'makes the delivery of national figures, out of all cases of the organisation',
  },
  gedragswetenschapper: {
    nl: 'is de tweede professional bij elke weging, en leest daarvoor mee',
    en: 'is the second professional of every assessment, and reads along for it',
  },
  klachtbehandelaar: {
    nl: 'leest elke klacht over de organisatie, behalve die over zichzelf gaat',
    en: 'reads every complaint about the organisation, but for those about themselves',
  },
  vertrouwenspersoon: {
    nl: 'hoort wat mensen niet aan Veilig Thuis vertellen, en werkt daar niet',
    en: 'hears what people do not tell Veilig Thuis, and does not work there',
  },
} as const
export type ZwareRol = keyof typeof ZWARE_ROLLEN
export const isZwareRol = (rol: string): rol is ZwareRol => Object.hasOwn(ZWARE_ROLLEN, rol)

/** A name that is seen: no control characters, not only spaces. The same for everybody who is added, on whichever way. */
export const NAAM = { minLength: 2, maxLength: 200, pattern: '^[^\\u0000-\\u001f]*\\S[^\\u0000-\\u001f]*$' } as const
export const isNaam = (naam: string): boolean =>
  naam.length >= NAAM.minLength && naam.length <= NAAM.maxLength && new RegExp(NAAM.pattern, 'u').test(naam)
/** How somebody signs in: the subject of the identity provider, without spaces. */
export const AANMELDNAAM = '^[^\\s\\u0000-\\u001f]{1,200}$'
/** What begins like this is Kring itself, and no person. */
const EIGEN = 'systeem:'
export const isAanmeldnaam = (naam: string): boolean =>
  new RegExp(AANMELDNAAM, 'u').test(naam) && !naam.startsWith(EIGEN)

/** So long a proposal waits for a second person; then it lapses. */
export const VOORSTEL_DAGEN = 14
/** So long a role may go without anybody asking whether it is still needed, and from when that is late. */
export const NAZIEN_MAANDEN = 12
export const NAZIEN_LAAT_MAANDEN = 13
/** A key of a connection lives at most so long. */
export const KOPPELING_DAGEN = 366

export const VOORSTELBESLUITEN = ['akkoord', 'afgewezen', 'ingetrokken'] as const
export type Voorstelbesluit = (typeof VOORSTELBESLUITEN)[number]
export const NAZIENBESLUITEN = ['behouden', 'beeindigen'] as const
export type Nazienbesluit = (typeof NAZIENBESLUITEN)[number]

/** Which kinds of organisation an administrator may add; a reporting point and what the vision names come from the region's definition. */
export const ORGANISATIESOORTEN = [
  'lokaalTeam',
  'gemeente',
  'politie',
  'opvang',
  'onderwijs',
  'zorg',
  'jeugdbescherming',
  'reclassering',
  'welzijn',
  'overig',
] as const
export type Organisatiesoort = (typeof ORGANISATIESOORTEN)[number]

/** What stands in the log. */
export const BEHEERFEITEN = [
  'organisatie-toegevoegd',
  'organisatie-hernoemd',
  'gemeenten-gewijzigd',
  'organisatie-beeindigd',
  'mens-toegevoegd',
  'mens-hernoemd',
  'aanstelling-begonnen',
  'aanstelling-beeindigd',
  'aanstelling-hervat',
  'rol-gegeven',
  'rol-beeindigd',
  'rol-gewijzigd',
  'rol-nagezien',
  'rol-voorgesteld',
  'voorstel-akkoord',
  'voorstel-afgewezen',
  'voorstel-ingetrokken',
  'koppeling-gemaakt',
  'koppeling-ingetrokken',
  'eerste-beheerder',
] as const
export type Beheerfeit = (typeof BEHEERFEITEN)[number]

/** A name as it is compared: spaces and capitals make no other organisation. The database compares the same way (migration 0121). */
export const kaleNaam = (naam: string): string => naam.trim().replace(/\s+/g, ' ').toLowerCase()
