import { doorstaatElfproef } from '../persoon/bsn.ts'

export type Gegevenssoort = 'bsn' | 'telefoon' | 'e-mail' | 'postcode' | 'geboortedatum'

/** Iets in een tekst dat naar een mens kan leiden: wat het is en waar het staat (`van` tot `tot`, zonder `tot` zelf). */
export interface Vondst {
  readonly soort: Gegevenssoort
  readonly van: number
  readonly tot: number
  readonly tekst: string
  /** `mogelijk` is een volledige datum zonder woord over geboorte erbij: het kan ook de dag van een voorval zijn. */
  readonly zekerheid: 'zeker' | 'mogelijk'
}

/**
 * Zoekt BSN, telefoonnummer, e-mailadres, postcode en geboortedatum in vrije tekst, op volgorde van plaats (R-VT-01).
 * Alarmnummers, gratis nummers en losse jaartallen zijn geen vondst.
 */
export function vindHerleidbaar(tekst: string): Vondst[] {
  const gevonden: Vondst[] = []
  for (const zoeker of ZOEKERS) {
    for (const treffer of tekst.matchAll(zoeker.patroon)) {
      const vondst = alsVondst(zoeker, treffer, tekst)
      if (vondst && !gevonden.some(eerder => overlapt(eerder, vondst))) gevonden.push(vondst)
    }
  }
  return gevonden.sort((a, b) => a.van - b.van)
}

interface Zoeker {
  readonly soort: Gegevenssoort
  readonly patroon: RegExp
  /** Beslist over een treffer; null is vals alarm. */
  readonly keur: (gevonden: string, ervoor: string, erna: string) => Vondst['zekerheid'] | null
}

const MAANDEN =
  'jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|jun[i]?|jul[i]?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const DAG = '(?:0?[1-9]|[12]\\d|3[01])'
const MAAND = '(?:0?[1-9]|1[0-2])'
const JAAR = '(?:19|20)\\d{2}'
const DATUM = `${DAG}[-/. ]${MAAND}[-/. ](?:${JAAR}|'?\\d{2})|${JAAR}[-/]${MAAND}[-/]${DAG}|${DAG}\\s+(?:${MAANDEN})\\.?\\s+(?:${JAAR}|'\\d{2})`

// De volgorde telt: wat een eerdere zoeker vond, vindt een latere niet nog eens.
const ZOEKERS: readonly Zoeker[] = [
  { soort: 'e-mail', patroon: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu, keur: () => 'zeker' },
  { soort: 'geboortedatum', patroon: new RegExp(`(?<![\\d-])(?:${DATUM})(?![\\d-])`, 'giu'), keur: keurDatum },
  {
    soort: 'bsn',
    patroon: /(?<![\d+])\d(?:[ .-]?\d){8}(?![\d])/g,
    keur: gevonden => zekerAls(doorstaatElfproef(cijfers(gevonden))),
  },
  { soort: 'telefoon', patroon: /(?<![\d\w])(?:\+|00)\d(?:[ ()./-]{0,2}\d){7,13}(?!\d)/g, keur: () => 'zeker' },
  { soort: 'telefoon', patroon: /(?<![\d\w])\(?0\d(?:[ ()./-]{0,3}\d){8}(?!\d)/g, keur: keurTelefoon },
  { soort: 'postcode', patroon: /(?<![\d\w])[1-9]\d{3}(?:\s?[A-Z]{2}|[a-z]{2})(?![\p{L}\d])/gu, keur: keurPostcode },
]

const OVER_GEBOORTE = /(?:geb(?:oren|\.|oortedatum|datum)?|gebdat|jarig|verjaardag|verjaart|°|\*)[^\d]{0,20}$/i

function keurDatum(_gevonden: string, ervoor: string, erna: string): Vondst['zekerheid'] {
  return OVER_GEBOORTE.test(ervoor) || /^\s*(?:geboren|jarig)/i.test(erna) ? 'zeker' : 'mogelijk'
}

/** 0800- en 0900-nummers zijn van diensten, niet van mensen. */
function keurTelefoon(gevonden: string): Vondst['zekerheid'] | null {
  return zekerAls(!/^0[89]0[0-9]/.test(cijfers(gevonden)))
}

/** SA, SD en SS worden niet uitgegeven; "2019 VT" is een jaar met een afkorting uit het vak. */
function keurPostcode(gevonden: string): Vondst['zekerheid'] | null {
  const letters = gevonden.slice(-2).toUpperCase()
  const jaarMetAfkorting = /^(?:19|20)\d{2}\s/.test(gevonden) && VAKAFKORTINGEN.has(letters)
  return zekerAls(!['SA', 'SD', 'SS'].includes(letters) && !jaarMetAfkorting)
}

const VAKAFKORTINGEN = new Set(['VT', 'OM', 'HG', 'KM', 'GI', 'CJ', 'EN', 'IN', 'OP', 'IS', 'NA', 'TM'])

function alsVondst(zoeker: Zoeker, treffer: RegExpMatchArray, tekst: string): Vondst | null {
  const van = treffer.index ?? 0
  const gevonden = treffer[0]
  const tot = van + gevonden.length
  const zekerheid = zoeker.keur(gevonden, tekst.slice(Math.max(0, van - 40), van), tekst.slice(tot, tot + 20))
  return zekerheid && { soort: zoeker.soort, van, tot, tekst: gevonden, zekerheid }
}

function zekerAls(waar: boolean): 'zeker' | null {
  return waar ? 'zeker' : null
}

function overlapt(a: Vondst, b: Vondst): boolean {
  return a.van < b.tot && b.van < a.tot
}

function cijfers(tekst: string): string {
  return tekst.replace(/\D/g, '')
}
