import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { AannameInvoer } from '../../keten/melding/index.ts'

/** A draw from a list, the same in every run. */
export type Trek = <T>(uit: readonly T[]) => T

/** A seeded draw (mulberry32): the demo is the same every time. */
export function trekker(zaad: number): Trek {
  let stand = zaad >>> 0
  const volgende = (): number => {
    stand = (stand + 0x6d2b79f5) >>> 0
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return <T>(uit: readonly T[]): T => {
    const een = uit[Math.floor(volgende() * uit.length)]
    if (een === undefined) throw new Error('Uit een lege lijst is niets te trekken.')
    return een
  }
}

const ACHTERNAMEN = [
  'Voorbeeld',
  'Voorbeeldsma',
  'Proef',
  'Proefstra',
  'Testman',
  'Testema',
  'Demo',
  'Demostra',
  'Verzinsel',
  'Oefenaar',
  'Proefland',
  'Schijnbaar',
]
const VROUWEN = ['Mira', 'Fatma', 'Ans', 'Sanne', 'Rosa', 'Hanna', 'Jolanda', 'Amina']
const MANNEN = ['Stefan', 'Karel', 'Ruben', 'Henk', 'Omar', 'Dirk', 'Marek', 'Joost']
const KINDEREN = ['Jip', 'Saar', 'Teun', 'Noa', 'Bram', 'Lila']
const VERHALEN = [
  'De leerkracht ziet blauwe plekken; het kind vertelt dat er thuis wordt geslagen (verzonnen).',
  'De buren horen elk weekend geschreeuw en glas dat breekt (verzonnen).',
  'De huisarts ziet letsel dat niet past bij de uitleg (verzonnen).',
  'De wijkverpleegkundige hoort dat er wordt gedreigd en geld wordt weggenomen (verzonnen).',
  'De politie was aan de deur na een ruzie; de kinderen zaten op de trap (verzonnen).',
]
const MELDERS = ['leerkracht', 'huisarts', 'wijkverpleegkundige', 'jeugdarts']

type Persoon = AannameInvoer['personen'][number]
export type Soort = { kinderen: number; politie?: boolean; acuut?: boolean; gemeente: string; nummer: number }

/** A made-up report about a made-up family, in a municipality of the region. */
export function verzinMelding(def: RegioDefinitie, trek: Trek, soort: Soort): AannameInvoer {
  const personen = verzinGezin(def, trek, soort)
  const tweede = def.vormen.filter(v => v.binnen && v.id !== 'partnergeweld' && /kind|getuige/.test(v.id))
  return {
    gemeente: soort.gemeente,
    kanaal: soort.politie ? 'politie' : trek(['telefoon', 'digitaal', 'balie'] as const),
    bron: soort.politie ? 'politie' : 'professional',
    ...(soort.politie ? { incident: `DEMO-${soort.nummer}` } : {}),
    acuut: soort.acuut ?? false,
    vormen: ['partnergeweld', ...(soort.kinderen > 0 && tweede.length > 0 ? [trek(tweede).id] : [])],
    aard: [trek(['lichamelijk', 'psychisch', 'dwingende-controle'] as const)],
    reikwijdte: trek(['herhaald', 'langdurig', 'eenmalig'] as const),
    plaats: 'thuis',
    verhaal: trek(VERHALEN),
    kindcheck: 'gedaan',
    melder: {
      naam: `M. ${trek(ACHTERNAMEN)}`,
      hoedanigheid: soort.politie ? 'politie' : trek(MELDERS),
      beroepsmatig: true,
      bereikbaar: '000-0000000',
      anonimiteit: 'open',
    },
    personen,
    verbanden: [
      { van: 1, naar: 0, soort: trek(['partner', 'ex-partner'] as const), geweld: true },
      ...personen.slice(2).map((_k, n) => ({ van: n + 2, naar: 0, soort: 'kind' as const, geweld: false })),
    ],
  }
}

function verzinGezin(def: RegioDefinitie, trek: Trek, soort: Soort): Persoon[] {
  const naam = trek(ACHTERNAMEN)
  const cijfers = def.gemeenten.find(g => g.naam === soort.gemeente)?.postcodes[0]?.van ?? 1000
  const adres = {
    postcode: `${cijfers}ZZ`,
    huisnummer: String(trek([1, 3, 8, 12, 27, 45, 61, 102])),
    straat: 'Proefstraat',
  }
  const dag = () => `${trek(['03', '07', '11'])}-${trek(['02', '14', '26'])}`
  const moeder: Persoon = {
    voornamen: trek(VROUWEN),
    achternaam: naam,
    geboortedatum: `${trek([1979, 1984, 1988, 1992])}-${dag()}`,
    geslacht: 'v',
    rollen: ['slachtoffer'],
    ...adres,
  }
  const vader: Persoon = {
    voornamen: trek(MANNEN),
    achternaam: trek(ACHTERNAMEN),
    geboortedatum: `${trek([1976, 1981, 1986, 1990])}-${dag()}`,
    geslacht: 'm',
    rollen: ['pleger'],
    ...adres,
  }
  const kinderen = Array.from({ length: soort.kinderen }, (_x, n): Persoon => ({
    voornamen: KINDEREN[(soort.nummer + n) % KINDEREN.length] ?? 'Jip',
    achternaam: naam,
    geboortedatum: `${trek([2012, 2015, 2018, 2021])}-${dag()}`,
    geslacht: trek(['v', 'm'] as const),
    rollen: ['kind-in-gezin', 'getuige'],
    getuige: [trek(['oog', 'oor', 'elders-in-huis'] as const)],
    ...adres,
  }))
  return [moeder, vader, ...kinderen]
}
