import type { Doel } from '../../kernel/actor.ts'
import type { Veldklasse } from '../../kernel/views.ts'

/** Who decides about a processing (AVG art. 4 lid 7): an organisation is one, also where several share a Kring. */
export type Verantwoordelijke =
  | 'Veilig Thuis'
  | 'college'
  | 'opvang'
  | 'burgemeester'
  | 'eigen organisatie'
  | 'deelnemers'
  | 'organisatie van de vertrouwenspersoon'

/** What no code can say of a processing: whose, on which ground, about whom, and who gets something of it. */
export type Verwerking = {
  readonly van: readonly Verantwoordelijke[]
  /** AVG and the law that it rests on */
  readonly grond: string
  readonly betrokkenen: readonly string[]
  /** outside the organisation itself; empty: nobody */
  readonly ontvangers: readonly string[]
  /** retention classes (`vertrouwen/bewaren/klassen.ts`) */
  readonly klassen: readonly string[]
}

const GEZIN = ['slachtoffers', 'vermoedelijke plegers', 'kinderen', 'anderen in het gezin en het netwerk']
const MEDEWERKERS = ['medewerkers']
const VT = 'AVG art. 6 lid 1 e en 9 lid 2 g; Wmo 2015 art. 4.1.1 en 5.1.6; UAVG art. 30 lid 3 a'
const COLLEGE = 'AVG art. 6 lid 1 e en 9 lid 2 g; Wmo 2015 art. 5.1.1; Jeugdwet par. 7.4'
const VERANTWOORDEN = 'AVG art. 6 lid 1 c; AVG art. 5 lid 2 en 32'
const STUREN = 'geen persoonsgegevens van gezinnen: tellingen zonder mensen'

/**
 * The register of processings (AVG art. 30), one line per purpose that the code knows. A purpose without a line does not compile. Who may
 * see what, the kinds of data and the number of ways in are counted from the code; this page holds only what the code cannot know.
 * Grounds as the law of 2015 and later reads; a region or organisation checks its own with its privacyfunctionaris.
 */
export const VERWERKINGEN: Readonly<Record<Doel, Verwerking>> = {
  aanmelden: {
    ...{ van: ['eigen organisatie'], grond: 'AVG art. 6 lid 1 e en 32', betrokkenen: MEDEWERKERS },
    ...{ ontvangers: [], klassen: ['kort', 'medewerker'] },
  },
  meldcode: {
    ...{ van: ['eigen organisatie'], grond: 'AVG art. 6 lid 1 c; Besluit verplichte meldcode; Wmo 2015 art. 3.3' },
    ...{
      betrokkenen: [...GEZIN, ...MEDEWERKERS],
      ontvangers: ['Veilig Thuis, als er gemeld wordt'],
      klassen: ['zaak'],
    },
  },
  verwijsindex: {
    ...{
      van: ['college'],
      grond: 'AVG art. 6 lid 1 e; Jeugdwet par. 7.1',
      betrokkenen: ['jongeren onder de 23', 'ouders'],
    },
    ...{ ontvangers: ['wie dezelfde jongere aanmeldde: naam, organisatie en nummer'], klassen: ['verwijsindex'] },
  },
  aanname: {
    ...{ van: ['Veilig Thuis', 'college'], grond: VT, betrokkenen: [...GEZIN, 'melders', 'wie advies vraagt'] },
    ...{ ontvangers: ['politie: ontvangst van haar melding'], klassen: ['zaak', 'advies', 'kort'] },
  },
  veiligheidsbeoordeling: {
    ...{ van: ['Veilig Thuis'], grond: VT, betrokkenen: GEZIN, ontvangers: [], klassen: ['zaak'] },
  },
  onderzoek: {
    ...{ van: ['Veilig Thuis'], grond: VT, betrokkenen: GEZIN, klassen: ['zaak'] },
    ...{ ontvangers: ['Raad voor de Kinderbescherming (Wmo 2015 art. 4.1.1)', 'politie, op een grond'] },
  },
  overdracht: {
    ...{ van: ['Veilig Thuis', 'college', 'opvang'], grond: VT, betrokkenen: GEZIN, klassen: ['zaak', 'opvang'] },
    ...{ ontvangers: ['wie de zaak aanvaardt: lokaal team, Veilig Thuis of opvang'] },
  },
  casusregie: {
    ...{ van: ['college'], grond: COLLEGE, betrokkenen: GEZIN, klassen: ['zaak'] },
    ...{ ontvangers: ['het gezin zelf: brieven en kopieen', 'hulpverleners, per deling met grond'] },
  },
  coaching: {
    ...{ van: ['college'], grond: 'AVG art. 6 lid 1 a en 9 lid 2 a: toestemming, altijd in te trekken' },
    ...{ betrokkenen: ['wie een coach wil'], klassen: ['zaak'] },
    ...{ ontvangers: ['een vrijwillige coach: voornaam en de gedeelde doelen, zolang het duurt'] },
  },
  procesregie: {
    ...{ van: ['college', 'Veilig Thuis'], grond: COLLEGE, betrokkenen: [...GEZIN, ...MEDEWERKERS] },
    ...{ ontvangers: [], klassen: ['zaak', 'naslag'] },
  },
  nazorg: {
    ...{ van: ['college', 'Veilig Thuis'], grond: COLLEGE, betrokkenen: GEZIN, klassen: ['zaak', 'kort'] },
    ...{ ontvangers: ['het gezin zelf: een bericht zonder naam'] },
  },
  overleg: {
    ...{
      van: ['deelnemers'],
      grond: 'AVG art. 6 lid 1 e, 9 lid 2 g en 10; de grond per deling; Wgs',
      betrokkenen: GEZIN,
    },
    ...{ ontvangers: ['partners aan tafel, ieder de eigen kopie'], klassen: ['zaak'] },
  },
  huisverbod: {
    ...{
      van: ['burgemeester'],
      grond: 'AVG art. 6 lid 1 e en 10; Wet tijdelijk huisverbod art. 10 lid 2',
      betrokkenen: GEZIN,
    },
    ...{
      ontvangers: ['uithuisgeplaatste en huisgenoten: het besluit', 'rechtbank', 'raadsman'],
      klassen: ['huisverbod'],
    },
  },
  alarm: {
    ...{ van: ['Veilig Thuis', 'college'], grond: COLLEGE, betrokkenen: ['slachtoffers met een alarmknop'] },
    ...{ ontvangers: ['wie dienst heeft bij politie en hulp'], klassen: ['zaak', 'kort'] },
  },
  terugkoppeling: {
    ...{ van: ['Veilig Thuis'], grond: `${VT}; Wmo 2015 art. 5.3.1`, betrokkenen: [...GEZIN, 'melders'] },
    ...{ ontvangers: ['melder: dat er iets gebeurt', 'gezin'], klassen: ['zaak'] },
  },
  opvang: {
    ...{ van: ['opvang', 'college'], grond: 'AVG art. 6 lid 1 b en e, 9 lid 2 g; Wmo 2015 art. 5.1.2' },
    ...{ betrokkenen: ['wie in de opvang verblijft', 'kinderen'], klassen: ['opvang', 'kort'] },
    ...{ ontvangers: ['gemeente van herkomst: aantallen'] },
  },
  dienst: {
    ...{
      van: ['eigen organisatie'],
      grond: 'AVG art. 6 lid 1 e',
      betrokkenen: MEDEWERKERS,
      ontvangers: [],
      klassen: ['medewerker'],
    },
  },
  terugvinden: {
    ...{ van: ['Veilig Thuis', 'college'], grond: COLLEGE, betrokkenen: GEZIN, ontvangers: [], klassen: ['toegang'] },
  },
  naslag: {
    ...{ van: ['eigen organisatie'], grond: "geen persoonsgegevens van gezinnen: beleid en namen van collega's" },
    ...{ betrokkenen: MEDEWERKERS, ontvangers: [], klassen: ['naslag'] },
  },
  sturing: {
    ...{ van: ['college'], grond: STUREN, betrokkenen: ['medewerkers, als houder van een afspraak'] },
    ...{ ontvangers: ['partners en openbaar: aantallen, nooit klein'], klassen: ['beleid', 'naslag'] },
  },
  levering: {
    ...{
      van: ['Veilig Thuis'],
      grond: 'AVG art. 6 lid 1 c en 9 lid 2 j; Wmo 2015 art. 4.2.12; UB Wmo 2015 art. 4.3.2',
    },
    ...{
      betrokkenen: ['slachtoffers', 'kinderen', 'wie advies vroeg, als aantal'],
      ontvangers: ['CBS'],
      klassen: ['levering'],
    },
  },
  bewaren: {
    ...{
      van: ['eigen organisatie'],
      grond: 'AVG art. 6 lid 1 c en 17; Wmo 2015 art. 5.3.4; Wth art. 10',
      betrokkenen: GEZIN,
    },
    ...{ ontvangers: [], klassen: ['vernietiging', 'journaal'] },
  },
  rechten: {
    ...{
      van: ['eigen organisatie'],
      grond: 'AVG art. 6 lid 1 c en 12 tot en met 21; Wmo 2015 par. 5.3',
      betrokkenen: GEZIN,
    },
    ...{ ontvangers: ['wie om een kopie vraagt, of wie hem vertegenwoordigt'], klassen: ['zaak'] },
  },
  klacht: {
    ...{
      van: ['Veilig Thuis'],
      grond: 'AVG art. 6 lid 1 c en e; Wmo 2015 art. 4.2.7',
      betrokkenen: ['wie klaagt', ...MEDEWERKERS],
    },
    ...{ ontvangers: ['leden van de klachtencommissie', 'wie klaagt: oordeel en antwoord'], klassen: ['klacht'] },
  },
  steun: {
    ...{
      van: ['organisatie van de vertrouwenspersoon'],
      grond: 'AVG art. 6 lid 1 e en 9 lid 2 g; Wmo 2015 art. 4.2.6',
      betrokkenen: ['wie bij een melding betrokken is, ook wie meldde of advies vroeg'],
    },
    ...{ ontvangers: [], klassen: ['steun'] },
  },
  noodtoegang: {
    ...{
      van: ['Veilig Thuis', 'college'],
      grond: `AVG art. 6 lid 1 d en e; ${VERANTWOORDEN}`,
      betrokkenen: [...GEZIN, ...MEDEWERKERS],
    },
    ...{ ontvangers: [], klassen: ['toegang'] },
  },
  blikken: {
    ...{ van: ['eigen organisatie'], grond: VERANTWOORDEN, betrokkenen: MEDEWERKERS, klassen: ['toegang'] },
    ...{ ontvangers: ['Autoriteit Persoonsgegevens en betrokkenen, bij een datalek (AVG art. 33 en 34)'] },
  },
  beheer: {
    ...{ van: ['eigen organisatie'], grond: VERANTWOORDEN, betrokkenen: MEDEWERKERS },
    ...{ ontvangers: [], klassen: ['toegang', 'medewerker'] },
  },
  toegang: {
    ...{ van: ['eigen organisatie'], grond: VERANTWOORDEN, betrokkenen: [...GEZIN, ...MEDEWERKERS] },
    ...{ ontvangers: [], klassen: ['zaak', 'toegang'] },
  },
  organiseren: {
    ...{ van: ['eigen organisatie'], grond: COLLEGE, betrokkenen: MEDEWERKERS },
    ...{ ontvangers: [], klassen: ['zaak'] },
  },
  klok: {
    ...{ van: ['eigen organisatie'], grond: COLLEGE, betrokkenen: GEZIN, ontvangers: [], klassen: ['zaak'] },
  },
}

/** What kinds of data a class of fields holds, in the words of people (AVG art. 30 lid 1 c); the law's special kinds by name. */
export const GEGEVENS: Readonly<Record<Veldklasse, string>> = {
  proces: 'nummers, termijnen en wie de zaak heeft',
  persoon: 'naam, geboortedatum, geslacht, relaties, contact',
  inhoud: 'wat er gebeurde en wat is afgesproken: gezondheid, strafbare feiten, afkomst of geloof als dat ertoe doet',
  melder: 'wie meldde',
  stuk: 'brieven en bestanden',
  bsn: 'burgerservicenummer',
  rooster: 'diensten en bereikbaarheid van medewerkers',
  regio: 'beleid van de regio',
  eigen: 'eigen keuzes van de medewerker',
}

/** What protects every processing (AVG art. 30 lid 1 g and 32); where to read more. */
export const MAATREGELEN: readonly string[] = [
  'aanmelden met twee factoren, een sessie van hoogstens tien uur (docs/veiligheid.md)',
  'twee muren: rol en kring in code, en los daarvan in de database (ARCHITECTURE.md)',
  'elke blik en elke opdracht een regel, met wie, rol en doel; elke dag nagezien (besluit 0027)',
  'BSN, stukken en adressen van een opvang versleuteld met sleutels buiten de database',
  'een journaal dat alleen groeit, met ijkpunten die buiten de database staan',
  'vernietigen na een termijn, door twee mensen (besluit 0026); een kopie die verloopt (besluit 0030)',
]
