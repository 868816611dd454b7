/** A sector under the obligation of a reporting code, with the law that says so, and which kinds of organisation belong to it. */
export type Sector = {
  readonly id: string
  readonly label: string
  readonly labelEn: string
  /** the law that names the duty; null: no duty, the code may be followed */
  readonly wet: string | null
  readonly soorten: readonly string[]
  /** the version of the weighing framework of this profession group (R-MC-02) */
  readonly kader: string
  /** mostly adults as clients: the kindcheck belongs to step 1 */
  readonly volwassenen: boolean
  /** may leave steps out (R003-43) */
  readonly magOverslaan: boolean
}

/** The sectors of the law as data (dossier 2.1; Besluit verplichte meldcode). Which kind of organisation belongs to which: choice of Kring. */
export const SECTOREN: readonly Sector[] = [
  {
    id: 'onderwijs',
    label: 'Onderwijs en leerplicht',
    labelEn: 'Education and school attendance',
    wet: 'WPO, WVO, WEC, WEB, WHW en Leerplichtwet',
    soorten: ['onderwijs'],
    kader: 'onderwijs-2019',
    volwassenen: false,
    magOverslaan: false,
  },
  {
    id: 'kinderopvang',
    label: 'Kinderopvang',
    labelEn: 'Childcare',
    wet: 'Wet kinderopvang',
    soorten: ['kinderopvang', 'overig'],
    kader: 'kinderopvang-2019',
    volwassenen: false,
    magOverslaan: false,
  },
  {
    id: 'zorg',
    label: 'Gezondheidszorg',
    labelEn: 'Health care',
    wet: 'Wkkgz en Wet publieke gezondheid',
    soorten: ['zorg', 'ggd', 'crisisdienst'],
    kader: 'zorg-2019',
    volwassenen: true,
    magOverslaan: false,
  },
  {
    id: 'jeugdhulp',
    label: 'Jeugdhulp',
    labelEn: 'Youth care',
    wet: 'Jeugdwet',
    soorten: ['jeugdbescherming', 'lokaalTeam'],
    kader: 'jeugdhulp-2019',
    volwassenen: false,
    magOverslaan: false,
  },
  {
    id: 'ondersteuning',
    label: 'Maatschappelijke ondersteuning',
    labelEn: 'Social support',
    wet: 'Wmo 2015',
    soorten: ['lokaalTeam', 'welzijn', 'opvang'],
    kader: 'ondersteuning-2019',
    volwassenen: true,
    magOverslaan: false,
  },
  {
    id: 'justitie',
    label: 'Justitie en reclassering',
    labelEn: 'Justice and probation',
    wet: 'Penitentiaire beginselenwetten',
    soorten: ['justitie', 'reclassering'],
    kader: 'justitie-2019',
    volwassenen: true,
    magOverslaan: false,
  },
  {
    id: 'vrijwilligers',
    label: 'Vrijwilligers en wonen (geen plicht)',
    labelEn: 'Volunteers and housing (no duty)',
    wet: null,
    soorten: ['welzijn', 'woningcorporatie', 'overig'],
    kader: 'algemeen-2019',
    volwassenen: true,
    magOverslaan: true,
  },
]

export const sectorVan = (id: string): Sector | undefined => SECTOREN.find(s => s.id === id)
/** The sectors somebody of this kind of organisation may work in; another sector is refused. */
export const sectorenVoor = (soort: string): readonly Sector[] => SECTOREN.filter(s => s.soorten.includes(soort))
