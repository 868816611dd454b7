/** The closed lists of a complaint; the database keeps the same (migration 0112). */
export const LANGS = ['balie', 'telefoon', 'brief', 'mail', 'loket'] as const
export type Langs = (typeof LANGS)[number]
/** What somebody who works there can write down; what came by the public door says so itself. */
export const LANGS_BALIE = ['balie', 'telefoon', 'brief', 'mail'] as const satisfies readonly Langs[]

/** Who complains: everybody to whom Veilig Thuis did something, or left it (Wmo 2015 art. 4.2.7 lid 1). */
export const VAN = ['betrokkene', 'melder', 'vertegenwoordiger', 'adviesvrager', 'anders'] as const
export type Van = (typeof VAN)[number]

/** What it is about: a closed list, so that a year can be counted without a word of anybody (keuze van Kring). */
export const ONDERWERPEN = [
  'bejegening',
  'informatie',
  'zorgvuldigheid',
  'gegevens',
  'besluit',
  'duur',
  'anders',
] as const
export type Onderwerp = (typeof ONDERWERPEN)[number]

export const PARTIJEN = ['klager', 'beklaagde'] as const
export type Partij = (typeof PARTIJEN)[number]
/** How somebody was heard; who would rather not, was given the chance. */
export const HOORWIJZEN = ['gesprek', 'telefoon', 'schriftelijk', 'wil-niet'] as const
export type Hoorwijze = (typeof HOORWIJZEN)[number]

export const OORDELEN = ['gegrond', 'deels-gegrond', 'ongegrond', 'geen-oordeel'] as const
export type Oordeel = (typeof OORDELEN)[number]

export const UITKOMSTEN = ['opgelost', 'beantwoord', 'ingetrokken', 'niet-in-behandeling'] as const
export type Uitkomst = (typeof UITKOMSTEN)[number]

/**
 * What the council reads of a year of complaints: each group counts all of them, so that no two groups together give away a small part.
 * An answered complaint is counted by the opinion before it; one that missed any of its terms is late.
 */
export const KLACHTGROEPEN = {
  van: VAN,
  onderwerp: ONDERWERPEN,
  einde: [...OORDELEN, 'opgelost', 'ingetrokken', 'niet-in-behandeling', 'open'],
  termijn: ['op-tijd', 'te-laat'],
  maatregel: ['gedaan', 'open'],
} as const

/**
 * Why a complaint is not taken up. The grounds of Awb art. 9:8, which bind an administrative body; for a Veilig Thuis under private law they
 * are the usual rules of its complaints scheme (from knowledge, not looked up: [K]).
 */
export const GRONDEN = {
  'eerder-behandeld': 'Awb art. 9:8 lid 1 a [K]',
  'langer-dan-een-jaar': 'Awb art. 9:8 lid 1 b [K]',
  'bezwaar-mogelijk': 'Awb art. 9:8 lid 1 c [K]',
  'bij-de-rechter': 'Awb art. 9:8 lid 1 e [K]',
  'onvoldoende-belang': 'Awb art. 9:8 lid 2 [K]',
  'niet-over-veilig-thuis': 'Wmo 2015 art. 4.2.7 lid 1',
} as const
export type Grond = keyof typeof GRONDEN
export const GRONDNAMEN = Object.keys(GRONDEN) as readonly Grond[]

/** The law under complaints: the scheme, the commission, the answer. */
export const WET = 'Wmo 2015 art. 4.2.7'
