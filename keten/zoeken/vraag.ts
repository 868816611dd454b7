import {
  leesGeboortedatum,
  schrijfGeboortedatum,
  type Geboortedatum,
  type Persoonskenmerken,
} from '../../gedeeld/persoon/index.ts'

/** What somebody typed in the one box, read: a number alone, or what a person is known by. */
export type Zoekvraag =
  | { readonly soort: 'nummer'; readonly nummer: string }
  | {
      readonly soort: 'persoon'
      readonly geboortedatum: Geboortedatum
      readonly postcode: string | null
      readonly huisnummer: string | null
      /** the words that are left, in each way they may be a name */
      readonly namen: readonly Naam[]
    }
  | { readonly soort: 'leeg' }
export type Naam = { readonly voornamen: string | null; readonly achternaam: string }
/** By what was searched, for the screen to say. */
export type Begrepen = 'nummer' | 'naam' | 'geboortedatum' | 'adres'

const NUMMER = /^([acm])[-\s]?([2-9a-hj-np-z]{4})[-\s]([2-9a-hj-np-z]{4})$/i
const DAG = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/
const ADRES = /(?<![\da-z])(\d{4})\s?([a-z]{2})[\s,]+(\d{1,5})(?:[-\s]?[a-z])?(?![\da-z])/i
const POSTCODE = /(?<!\d)\d{4}\s?[a-z]{2}(?![a-z])/i
const JAAR = /(?<![\d-])(1[89]\d{2}|20\d{2})(?!\s?[a-z]{2}\b|[\d-])/i
const ONBEKEND: Geboortedatum = { soort: 'onbekend' }

/** Reads the one box. One letter or a postcode without a number finds nobody: too little to be looking for somebody in particular. */
export function leesZoekvraag(tekst: string): Zoekvraag {
  const woorden = tekst.normalize('NFC').replace(/\s+/g, ' ').trim()
  const nummer = NUMMER.exec(woorden)
  if (nummer) return { soort: 'nummer', nummer: `${nummer[1]}-${nummer[2]}-${nummer[3]}`.toUpperCase() }
  const adres = ADRES.exec(woorden)
  const zonderAdres = woorden.replace(adres?.[0] ?? POSTCODE, ' ')
  const { datum, rest } = leesDatum(zonderAdres)
  const namen = leesNamen(rest)
  // A year alone says nothing about who: that is a list of everybody of one age.
  if (namen.length === 0 && adres === null && datum.soort !== 'dag') return { soort: 'leeg' }
  return {
    soort: 'persoon',
    geboortedatum: datum,
    postcode: adres ? `${adres[1]}${adres[2]}`.toUpperCase() : null,
    huisnummer: adres?.[3] ?? null,
    namen,
  }
}

function leesDatum(tekst: string): { datum: Geboortedatum; rest: string } {
  const iso = ISO.exec(tekst)
  const dag = iso ? null : DAG.exec(tekst)
  const jaar = (iso ?? dag) ? null : JAAR.exec(tekst)
  const twee = (deel: string | undefined) => (deel ?? '').padStart(2, '0')
  const gelezen = iso?.[0] ?? (dag ? `${dag[3]}-${twee(dag[2])}-${twee(dag[1])}` : jaar?.[0])
  const datum = gelezen === undefined ? null : leesGeboortedatum(gelezen)
  const stuk = iso ?? dag ?? jaar
  return { datum: datum ?? ONBEKEND, rest: stuk ? tekst.replace(stuk[0], ' ') : tekst }
}

/** "Anna de Vries": a first name and a surname, or a surname of more words; "Vries, Anna" too. */
function leesNamen(tekst: string): Naam[] {
  const [voor = '', na] = tekst.split(',').map(schoon)
  if (na !== undefined && na !== '' && isNaam(voor)) return [{ voornamen: na, achternaam: voor }]
  const delen = voor.split(' ').filter(Boolean)
  if (!isNaam(voor)) return []
  const heel: Naam = { voornamen: null, achternaam: voor }
  return delen.length === 1 ? [heel] : [{ voornamen: delen[0] ?? null, achternaam: delen.slice(1).join(' ') }, heel]
}

const schoon = (deel: string): string =>
  deel
    .replace(/[^\p{L}\p{M}'’\- ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
const isNaam = (naam: string): boolean => naam.replace(/[^\p{L}]/gu, '').length >= 2

/** The people this may be: one for each way to read the name, or one without a name. */
export function kenmerkenVan(v: Extract<Zoekvraag, { soort: 'persoon' }>): Persoonskenmerken[] {
  const { geboortedatum, postcode, huisnummer } = v
  const namen = v.namen.length > 0 ? v.namen : [{ voornamen: null, achternaam: null }]
  return namen.map(naam => ({ ...naam, tussenvoegsel: null, geboortedatum, postcode, huisnummer, bsnHash: null }))
}

/** By what is searched. */
export function begrepen(v: Zoekvraag): Begrepen[] {
  if (v.soort === 'leeg') return []
  if (v.soort === 'nummer') return ['nummer']
  return [
    ...(v.namen.length > 0 ? (['naam'] as const) : []),
    ...(schrijfGeboortedatum(v.geboortedatum) === '' ? [] : (['geboortedatum'] as const)),
    ...(v.postcode === null ? [] : (['adres'] as const)),
  ]
}
