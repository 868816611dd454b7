import {
  adressleutel,
  doorstaatElfproef,
  leesGeboortedatum,
  leeftijdOp,
  inIndexleeftijd,
} from '../../gedeeld/persoon/index.ts'
import { dagVan } from '../../gedeeld/kalender/index.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'

/** The domains whose people may register (Jeugdwet art. 7.1.1.2): in which of them somebody is involved. Never the reason. */
export const DOMEINEN = [
  'jeugdhulp',
  'jgz',
  'gezondheidszorg',
  'onderwijs',
  'ondersteuning',
  'werk-en-inkomen',
  'politie-justitie',
] as const
export type Domein = (typeof DOMEINEN)[number]

export const TREFFERSOORTEN = ['jongere', 'adres', 'ouder'] as const
export type Treffersoort = (typeof TREFFERSOORTEN)[number]
export const EINDREDENEN = ['voorbij', 'onterecht', 'overleden'] as const
export type Eindreden = (typeof EINDREDENEN)[number]
export const CONTACTUITKOMSTEN = ['gesproken', 'niet-bereikt', 'bericht-gelaten', 'afspraak'] as const
export type Contactuitkomst = (typeof CONTACTUITKOMSTEN)[number]
export const NIET_VERTELD = ['onveilig', 'niet-bereikt', 'later'] as const
export type NietVerteld = (typeof NIET_VERTELD)[number]
export type Wie = 'jongere' | 'ouders'

/** Who it is about, as somebody fills it in: no field for why. */
export type Jongere = {
  readonly voornamen: string
  readonly achternaam: string
  readonly geboortedatum: string
  readonly geslacht: 'm' | 'v' | 'x'
  readonly bsn?: string | undefined
  readonly postcode?: string | undefined
  readonly huisnummer?: string | undefined
  readonly instelling: boolean
  readonly ouders: readonly { readonly achternaam: string; readonly geboortedatum: string }[]
}

/** A registration as it goes into an index. */
export type Aanmelding = {
  readonly id: string
  readonly gemeente: string
  readonly als: Domein
  readonly bereikbaar: string
  readonly jongere: Jongere
  readonly tot: string
  readonly archiefMaanden: number
  readonly jongereWeetOp: string | null
  readonly oudersWetenOp: string | null
  readonly nietOmdat: NietVerteld | null
}
/** Whom to call: never why somebody is involved, and never a case. */
export type Treffer = {
  readonly id: string
  readonly soort: Treffersoort
  /** of a registration that had already ended, shown once */
  readonly eerder: boolean
  readonly naam: string
  readonly organisatie: string
  readonly bereikbaar: string
  readonly op: string
  readonly afgelopenOp: string | null
  readonly contacten: readonly { readonly op: string; readonly uitkomst: Contactuitkomst }[]
}
export type EigenSignaal = {
  readonly id: string
  readonly gemeente: string
  readonly voornamen: string
  readonly achternaam: string
  readonly geboortedatum: string
  readonly op: string
  readonly tot: string
  readonly loopt: boolean
  readonly wegReden: string | null
  readonly jongereWeetOp: string | null
  readonly oudersWetenOp: string | null
  readonly nietOmdat: NietVerteld | null
  readonly treffers: readonly Treffer[]
}

const isHeleDag = (tekst: string): boolean => leesGeboortedatum(tekst)?.soort === 'dag'

/** Why this cannot be registered; null when it can. The birth date must be whole: the index finds people by it. */
export function bezwaar(j: Jongere, nu: string, geldigTot?: string): Weigering | null {
  const vandaag = dagVan(nu)
  const velden: { veld: string; uitleg: string }[] = []
  if (!isHeleDag(j.geboortedatum) || j.geboortedatum > vandaag)
    velden.push({ veld: 'jongere.geboortedatum', uitleg: 'geef de hele datum; zonder die vindt de index niemand' })
  j.ouders.forEach((o, n) => {
    if (!isHeleDag(o.geboortedatum) || o.geboortedatum > vandaag)
      velden.push({ veld: `jongere.ouders.${n}.geboortedatum`, uitleg: 'geef de hele datum, of laat de ouder weg' })
  })
  if (j.bsn !== undefined && !doorstaatElfproef(j.bsn))
    velden.push({ veld: 'jongere.bsn', uitleg: 'dit nummer klopt niet; kijk het na of laat het leeg' })
  if (geldigTot !== undefined && geldigTot < vandaag)
    velden.push({ veld: 'geldigTot', uitleg: 'kies een dag die nog komt' })
  if (velden.length > 0) return weiger('ONVOLLEDIG', 'Nog niet alles klopt. Er is niets aangemeld.', { velden })
  return inIndexleeftijd(j.geboortedatum, nu)
    ? null
    : weiger('MAG_NU_NIET', 'De verwijsindex is voor jongeren tot 23 jaar. Wie ouder is kan er niet in.', {
        bron: 'Jeugdwet par. 7.1',
        velden: [{ veld: 'jongere.geboortedatum', uitleg: 'deze jongere is 23 of ouder' }],
      })
}

/** Lower case letters without accents, spaces or the words in front of a name: what two people write of one name is the same. */
const kaal = (naam: string): string =>
  naam
    .normalize('NFD')
    .toLowerCase()
    .replace(/^((van|von|de|den|der|het|ter|ten|te|el|al|la|le|l|d|in|op|t)[\s'’]+)+/u, '')
    .replaceAll(/[^a-z]/g, '')

/** The words the keys are made of; a keyed hash of each goes into the index and nothing of it stays readable. */
export type Indexwoorden = {
  readonly bsn: string | null
  readonly jongere: string
  readonly adres: string | null
  readonly ouders: readonly string[]
}

/**
 * By what the index finds somebody: the number, else surname, birth date and sex as the law does (dossier 7.4), the address unless it is of an
 * institution, and each parent by surname and birth date.
 */
export function indexwoorden(j: Jongere): Indexwoorden {
  const adres =
    j.instelling || j.postcode === undefined || j.huisnummer === undefined
      ? null
      : adressleutel({ postcode: j.postcode, huisnummer: j.huisnummer })
  return {
    bsn: j.bsn ?? null,
    jongere: `${kaal(j.achternaam)}|${j.geboortedatum}|${j.geslacht}`,
    adres,
    ouders: j.ouders.map(o => `${kaal(o.achternaam)}|${o.geboortedatum}`),
  }
}

/** Who must be told of a registration, by age (Jeugdwet par. 7.1): parents under 12, both until 16, then only the young person. */
export function wieHoortHet(geboortedatum: string, nu: string): readonly Wie[] {
  const geboren = leesGeboortedatum(geboortedatum)
  const jaren = geboren === null ? 0 : (leeftijdOp(geboren, nu)?.jaren ?? 0)
  if (jaren < 12) return ['ouders']
  return jaren < 16 ? ['jongere', 'ouders'] : ['jongere']
}
