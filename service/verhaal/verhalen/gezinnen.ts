import type { AannameInvoer } from '../../../keten/melding/index.ts'

type Persoon = AannameInvoer['personen'][number]

/** A made-up family: a mother who is hit, a father who hits, and children who see and hear it. Visibly not real. */
export function gezin(naam: string, postcode: string, kinderen: readonly string[]): AannameInvoer['personen'] {
  const adres = { postcode, huisnummer: '7', straat: 'Voorbeeldstraat' }
  const ouder = (voornamen: string, geslacht: Persoon['geslacht'], rol: Persoon['rollen'][number]): Persoon => ({
    voornamen,
    achternaam: naam,
    geboortedatum: geslacht === 'v' ? '1984-05-17' : '1981-11-02',
    geslacht,
    rollen: [rol],
    ...adres,
  })
  return [
    ouder('Mira', 'v', 'slachtoffer'),
    ouder('Stefan', 'm', 'pleger'),
    ...kinderen.map((geboortedatum, n): Persoon => ({
      voornamen: ['Jip', 'Saar', 'Teun'][n] ?? 'Kind',
      achternaam: naam,
      geboortedatum,
      geslacht: 'x',
      rollen: ['kind-in-gezin', 'getuige'],
      getuige: n === 0 ? ['oog', 'oor'] : ['oor'],
      ...adres,
    })),
  ]
}

/** Partner violence, and each child a child of both. */
export const verbandenVan = (personen: AannameInvoer['personen']): AannameInvoer['verbanden'] => [
  { van: 1, naar: 0, soort: 'partner', geweld: true },
  ...personen
    .slice(2)
    .flatMap((_kind, n) => [0, 1].map(ouder => ({ van: n + 2, naar: ouder, soort: 'kind' as const, geweld: false }))),
]

/** A report about such a family by somebody from school; a story changes what differs. */
export function schoolmelding(
  gemeente: string,
  personen: AannameInvoer['personen'],
  anders: Partial<AannameInvoer> = {},
): AannameInvoer {
  return {
    gemeente,
    kanaal: 'telefoon',
    bron: 'professional',
    acuut: false,
    vormen: ['partnergeweld'],
    aard: ['lichamelijk', 'getuige'],
    reikwijdte: 'herhaald',
    plaats: 'thuis',
    verhaal: 'De leerkracht belt: het oudste kind vertelt dat vader moeder slaat (verzonnen).',
    kindcheck: 'gedaan',
    melder: {
      naam: 'Meester Melder-Proefstuk',
      hoedanigheid: 'leerkracht',
      beroepsmatig: true,
      organisatieNaam: 'Basisschool De Proef',
      bereikbaar: '000-0000000',
      anonimiteit: 'open',
    },
    personen,
    verbanden: verbandenVan(personen),
    ...anders,
  }
}
