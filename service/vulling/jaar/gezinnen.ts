import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import type { AannameInvoer } from '../../../keten/melding/index.ts'
import { verzinMelding } from '../verzonnen.ts'
import { maakDobbel, type Dobbel } from './dobbel.ts'
import { maakAanloop, type Periode } from './kalender.ts'

/** A report that will come in: when, how, and who it is about. */
export type Komst = { op: number; invoer: AannameInvoer }
/** A made-up family with the reports about it in the year, the first one first. */
export type Gezin = { nummer: number; gemeente: string; komsten: readonly Komst[] }

/** Of all reports, how many are about a family that was reported before (Rotterdam-Rijnmond 2024, line 256: 38 percent in the country). */
const HERHAALD = 0.38
const DAG = 86_400_000
/** The centre has more people than the municipalities around it; how many more no source says. Choice of Kring. */
const CENTRUM = 5

/** Names that nobody can take for real: each begins with a word for made-up. */
const KOPPEN = 'Voorbeeld Proef Test Demo Oefen Verzin Schijn Namaak Fictie Bedacht'.split(' ')
const STAARTEN =
  'veld horst huis stra sma kamp dijk meer berg voort beek bosch hof laar loo rode schot wijk zicht burg dam donk drecht geest hage heem hoek hout kerk land mond mors oord rijk stein terp vliet waard werf zijl'.split(
    ' ',
  )
export const VROUWEN =
  'Mira Fatma Ans Sanne Rosa Hanna Jolanda Amina Eva Lisa Tess Fleur Samira Petra Ingrid Zeynep'.split(' ')
export const MANNEN = 'Stefan Karel Ruben Henk Omar Dirk Marek Joost Bas Tim Murat Piotr Kevin Wim Hugo Bilal'.split(
  ' ',
)
export const KINDEREN = 'Jip Saar Teun Noa Bram Lila Mees Finn Zoe Sem Roos Daan Nina Levi Mila Guus'.split(' ')

/** A surname that is visibly made up; tens of thousands of them. */
export const verzinAchternaam = (dobbel: Pick<Dobbel, 'trek' | 'kans'>): string =>
  `${dobbel.trek(KOPPEN)}${dobbel.trek(STAARTEN)}${dobbel.kans() < 0.7 ? dobbel.trek(STAARTEN) : ''}`

type Persoon = AannameInvoer['personen'][number]

/**
 * The families of a year, the same for the same seed: as many reports as asked, spread over the year, over the municipalities that
 * are there all the time, and over the forms of violence of the region.
 */
export function verzinGezinnen(def: RegioDefinitie, periode: Periode, aantal: number, zaad: number): Gezin[] {
  const aanloop = maakAanloop(periode)
  // Another year has other families: the same people in two years would be one household with two cases.
  const jaargang = new Date(periode.van).getUTCFullYear()
  const gemeenten = gemeentenVan(def, periode)
  const eerste = Math.max(1, Math.round(aantal * (1 - HERHAALD)))
  const begin = Array.from({ length: eerste }, (_x, n) => aanloop(maakDobbel(zaad, 'begin', n)))
  const nog = maakDobbel(zaad, 'herhaald')
  const later = new Map<number, number[]>()
  for (let n = 0; n < aantal - eerste; n++) {
    const wie = nog.tussen(0, eerste - 1)
    const vanaf = begin[wie] ?? periode.van
    // weeks to months later; near the end of the year the time that is left
    const ruimte = Math.max(1, periode.tot - vanaf)
    const op = vanaf + Math.min(ruimte - 1, Math.max(DAG, Math.floor(nog.kans() * Math.min(ruimte, 270 * DAG))))
    later.set(wie, [...(later.get(wie) ?? []), op])
  }
  return begin.map((op, nummer) => {
    const dobbel = maakDobbel(zaad, jaargang, 'gezin', nummer)
    const gemeente = dobbel.weeg(gemeenten)
    const gezin = verzinMensen(def, dobbel, gemeente, nummer)
    const momenten = [op, ...(later.get(nummer) ?? []).sort((a, b) => a - b)]
    const komsten = momenten.map((moment, keer) => ({
      op: moment,
      invoer: eenMelding(def, maakDobbel(zaad, 'melding', nummer, keer), gezin, { gemeente, nummer, keer }),
    }))
    return { nummer, gemeente, komsten }
  })
}

function gemeentenVan(def: RegioDefinitie, periode: Periode): (readonly [string, number])[] {
  const [begin, eind] = [periode.van, periode.tot].map(t => new Date(t).toISOString().slice(0, 10))
  return def.gemeenten
    .filter(g => (g.van ?? '') <= (begin ?? '') && (g.tot ?? '9999') > (eind ?? ''))
    .map(g => [g.naam, def.regio.centrumgemeenten.includes(g.naam) ? CENTRUM : 1] as const)
}

const HUIZEN = 120
const LETTERS = 'ABCDEFGHJKLMNPRSTVWXZ'

type Soort = 'partner' | 'kind' | 'oudere'
type Mensen = { soort: Soort; personen: Persoon[]; verbanden: AannameInvoer['verbanden'] }

function verzinMensen(def: RegioDefinitie, dobbel: Dobbel, gemeente: string, nummer: number): Mensen {
  const soort = dobbel.weeg<Soort>([
    ['partner', 60],
    ['kind', 30],
    ['oudere', def.vormen.some(v => v.id === 'ouderenmishandeling') ? 10 : 0],
  ])
  const naam = () => verzinAchternaam(dobbel)
  const familie = naam()
  const cijfers = def.gemeenten.find(g => g.naam === gemeente)?.postcodes[0]?.van ?? 1000
  // An address of their own, so that no family is taken for its neighbours.
  const plek = Math.floor(nummer / HUIZEN)
  const letters = `${LETTERS[Math.floor(plek / LETTERS.length) % LETTERS.length] ?? ''}${LETTERS[plek % LETTERS.length] ?? ''}`
  const adres = { postcode: `${cijfers}${letters}`, huisnummer: String(1 + (nummer % HUIZEN)), straat: 'Proefstraat' }
  const geboren = (van: number, tot: number) =>
    `${dobbel.tussen(van, tot)}-${tweecijfers(dobbel.tussen(1, 12))}-${tweecijfers(dobbel.tussen(1, 28))}`
  const oud = soort === 'oudere'
  const kinderen = oud ? 0 : soort === 'kind' ? dobbel.tussen(1, 3) : dobbel.weeg([[0, 4], [1, 3], [2, 3]]) // prettier-ignore
  const jaar = Number(def.regio.geldigVan.slice(0, 4))
  const een: Persoon = {
    voornamen: dobbel.trek(VROUWEN),
    achternaam: familie,
    geboortedatum: oud ? geboren(jaar - 88, jaar - 68) : geboren(jaar - 48, jaar - 23),
    geslacht: 'v',
    rollen: [soort === 'kind' ? 'pleger' : 'slachtoffer'],
    ...adres,
  }
  const ander: Persoon = {
    voornamen: dobbel.trek(MANNEN),
    achternaam: oud ? familie : naam(),
    geboortedatum: oud ? geboren(jaar - 60, jaar - 35) : geboren(jaar - 52, jaar - 22),
    geslacht: 'm',
    rollen: ['pleger'],
    ...adres,
  }
  const jeugd = Array.from({ length: kinderen }, (): Persoon => ({
    voornamen: dobbel.trek(KINDEREN),
    achternaam: familie,
    geboortedatum: geboren(jaar - 15, jaar - 1),
    geslacht: dobbel.trek(['v', 'm'] as const),
    rollen: soort === 'kind' ? ['slachtoffer'] : ['kind-in-gezin', 'getuige'],
    ...(soort === 'kind' ? {} : { getuige: [dobbel.trek(['oog', 'oor', 'elders-in-huis'] as const)] }),
    ...adres,
  }))
  const verbanden: AannameInvoer['verbanden'] = [
    {
      van: 1,
      naar: 0,
      soort: oud ? 'kind' : dobbel.trek(['partner', 'ex-partner'] as const),
      geweld: soort !== 'kind',
    },
    ...jeugd.map((_k, n) => ({ van: n + 2, naar: 0, soort: 'kind' as const, geweld: soort === 'kind' })),
  ]
  return { soort, personen: [een, ander, ...jeugd], verbanden }
}

const tweecijfers = (n: number): string => String(n).padStart(2, '0')

function eenMelding(
  def: RegioDefinitie,
  dobbel: Dobbel,
  gezin: Mensen,
  over: { gemeente: string; nummer: number; keer: number },
): AannameInvoer {
  const kinderen = gezin.personen.length - 2
  const soort = {
    kinderen,
    politie: dobbel.kans() < 0.55,
    acuut: dobbel.kans() < 0.07,
    gemeente: over.gemeente,
    nummer: over.nummer,
  }
  const basis = verzinMelding(def, dobbel.trek, soort)
  return {
    ...basis,
    ...(soort.politie ? { incident: `PROEF-${over.nummer}-${over.keer}` } : {}),
    vormen: vormenVan(def, dobbel, gezin.soort, kinderen > 0),
    personen: gezin.personen,
    verbanden: gezin.verbanden,
  }
}

function vormenVan(def: RegioDefinitie, dobbel: Dobbel, soort: Soort, metKind: boolean): string[] {
  const binnen = def.vormen.filter(v => v.binnen).map(v => v.id)
  if (soort === 'oudere') return ['ouderenmishandeling']
  const getuige = binnen.filter(v => v.includes('getuige'))
  if (soort === 'kind') return [dobbel.trek(binnen.filter(v => v.startsWith('kind') && !v.includes('getuige')))]
  const mee = metKind && getuige.length > 0 && dobbel.kans() < 0.6 ? [dobbel.trek(getuige)] : []
  return ['partnergeweld', ...mee]
}
