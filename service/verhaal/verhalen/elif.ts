import type { AannameInvoer } from '../../../keten/melding/index.ts'

const adres = { postcode: '6811AC', huisnummer: '12', straat: 'Verzonnenstraat' }

/** Elif, seventeen, and her parents. Visibly not real. */
const personen: AannameInvoer['personen'] = [
  {
    voornamen: 'Elif',
    achternaam: 'Proefdal',
    geboortedatum: '1997-02-03',
    geslacht: 'v',
    rollen: ['slachtoffer', 'kind-in-gezin'],
    ...adres,
  },
  {
    voornamen: 'Vader',
    achternaam: 'Proefdal',
    geboortedatum: '1966-01-01',
    geslacht: 'm',
    rollen: ['pleger'],
    ...adres,
  },
  {
    voornamen: 'Moeder',
    achternaam: 'Proefdal',
    geboortedatum: '1969-01-01',
    geslacht: 'v',
    rollen: ['overig'],
    ...adres,
  },
]

/** What her mentor tells; the two stories differ in the day it is told. */
export const mentorBelt = (vormen: AannameInvoer['vormen'], verhaal: string): AannameInvoer => ({
  gemeente: 'Arnhem',
  kanaal: 'telefoon',
  bron: 'professional',
  acuut: false,
  vormen,
  aard: ['lichamelijk', 'dwingende-controle'],
  reikwijdte: 'herhaald',
  plaats: 'thuis',
  verhaal,
  kindcheck: 'gedaan',
  melder: {
    naam: 'Mentor Melder-Proefstuk',
    hoedanigheid: 'mentor',
    beroepsmatig: true,
    organisatieNaam: 'Scholengemeenschap De Proef',
    bereikbaar: '000-0000000',
    anonimiteit: 'open',
  },
  personen,
  verbanden: [
    { van: 1, naar: 0, soort: 'ouder', geweld: true },
    { van: 2, naar: 0, soort: 'ouder', geweld: false },
  ],
})

/** What school, sport and friends had seen, each on its own (Arnhem-Achterhoek 2014, lines 1046-1101). */
export const SIGNALEN = [
  ['2014-03-10', 'School: zichtbaar letsel, daarna een week ziek gemeld.'],
  ['2014-03-24', 'School: haar telefoon is weg; zij wordt elke dag gebracht en gehaald.'],
  ['2014-04-14', 'School: haar cijfers dalen, zij is moe en lacht niet meer.'],
  ['2014-05-12', 'Mentor: gesprek; zij zegt niets en heeft geen contact meer met vriendinnen.'],
] as const
