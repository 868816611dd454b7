/** One stop of the tour: a screen, what on it is pointed at, and what to know of it. */
export interface Halte {
  readonly pad: string
  /** What is pointed at; an empty list may lack it, the words then stand by themselves. */
  readonly wijst: string
  readonly titel: Readonly<Record<'nl' | 'en', string>>
  readonly tekst: Readonly<Record<'nl' | 'en', string>>
}

const halte = (pad: string, wijst: string, nl: [string, string], en: [string, string]): Halte => ({
  pad,
  wijst,
  titel: { nl: nl[0], en: en[0] },
  tekst: { nl: nl[1], en: en[1] },
})

const WERK = halte(
  '/werk',
  '.werk__kop',
  ['Hier begint uw dag', 'Wat nu moet staat bovenaan, dan vandaag, dan deze week. Een klok zegt hoe lang u hebt.'],
  ['Your day begins here', 'What is due now is on top, then today, then this week. A clock says how long you have.'],
)
const ZOEK = halte(
  '/werk',
  '.hoofd__zoek',
  ['Zoeken kan overal', 'Druk op / of klik hier. U vindt alleen zaken waar u bij hoort.'],
  ['Search from anywhere', 'Press / or click here. You find only cases you belong to.'],
)
const NIEUW = halte(
  '/aanname',
  '.kaart--nadruk',
  [
    'Een melding aannemen',
    'De eerste vraag is altijd of iemand nu in gevaar is. Bij ja staat er alleen wat niet kan wachten.',
  ],
  [
    'Taking in a report',
    'The first question is always whether anyone is in danger now. If so, only what cannot wait is asked.',
  ],
)
const PAPIER = halte(
  '/aanname/papier',
  '.papierblad__uitleg',
  [
    'Als Kring niet werkt',
    'Dan is er papier. U neemt het later over, en de termijnen lopen vanaf het moment op het papier.',
  ],
  [
    'When Kring does not work',
    'Then there is paper. You copy it later, and the terms run from the moment on the paper.',
  ],
)
const MELDINGEN = halte(
  '/meldingen',
  'main h1',
  [
    'Alle meldingen',
    'Acuut staat vooraan. Elke melding heeft altijd een houder: een overdracht telt pas als de ander aanvaardt.',
  ],
  [
    'All reports',
    'Acute comes first. Every report always has a holder: a handover counts only when the other accepts.',
  ],
)
const CASUSSEN = halte(
  '/casussen',
  'main h1',
  ['De gezinnen', 'U ziet eerst of het nu veilig is. Open een casus voor het plan, de afspraken en wie wat doet.'],
  ['The families', 'You first see whether it is safe now. Open a case for the plan, the agreements and who does what.'],
)
const ADVIEZEN = halte(
  '/adviezen',
  'main h1',
  ['Adviezen', 'Wie advies vraagt, blijft zelf verantwoordelijk. Namen van het gezin worden niet vastgelegd.'],
  ['Advice', 'Who asks for advice stays responsible. No names of the family are recorded.'],
)
const BERICHTEN = halte(
  '/berichten',
  'main h1',
  ['Berichten van anderen', 'Wat politie of partners sturen komt hier binnen, met het moment van ontvangst.'],
  ['Messages from others', 'What police or partners send comes in here, with the moment of receipt.'],
)
const OPVANG = halte(
  '/opvang',
  'main h1',
  ['Wie een plek zoekt', 'Een vraag zegt hoe groot een gezin is en wat het nodig heeft. Nooit wie het is.'],
  ['Who looks for a place', 'A request says how large a family is and what it needs. Never who it is.'],
)
const PLEKKEN = halte(
  '/opvang/plekken',
  'main h1',
  ['De plekken', 'Wat vrij is, bezet of dicht. Meld het zodra het verandert.'],
  ['The places', 'What is free, taken or closed. Report it as soon as it changes.'],
)
const VERBLIJVEN = halte(
  '/opvang/verblijven',
  'main h1',
  ['De verblijven', 'Welke gezinnen er nu zijn en wie wanneer verder gaat. Waar een plek is staat er nooit.'],
  ['The stays', 'Which families are here now and who moves on when. Where a place is never stands there.'],
)
const DIENST = halte(
  '/dienst',
  'main h1',
  ['De dienst', 'Wie nu dienst heeft, en wie er invalt. Werk dat niet kan wachten gaat naar wie er is.'],
  ['The roster', 'Who is on duty now, and who stands in. Work that cannot wait goes to who is there.'],
)
const PROCES = halte(
  '/procesregie',
  'main h1',
  ['Procesregie', 'Of elke zaak loopt: wat te laat is, waar niets beweegt, en bij wie het ligt.'],
  ['Process direction', 'Whether every case moves: what is late, where nothing happens, and who holds it.'],
)
const GEDEELD = halte(
  '/gedeeld',
  'main h1',
  ['Met u gedeeld', 'Wat een ander uitdrukkelijk met u deelde, en tot wanneer.'],
  ['Shared with you', 'What another expressly shared with you, and until when.'],
)
const REGIO = halte(
  '/regio',
  '.regios',
  [
    'Het beleid van de regio',
    'Elke regel met zijn bron. Hier leest u waarom een termijn zo lang is en wie waarvoor aan zet is.',
  ],
  [
    'The policy of the region',
    'Every rule with its source. Here you read why a term is as long as it is and whose turn it is.',
  ],
)
const NAAST = halte(
  '/regio/vergelijken',
  'main h1',
  ["Twee regio's naast elkaar", 'Kies er twee. Wat verschilt is gemerkt.'],
  ['Two regions side by side', 'Choose two. What differs is marked.'],
)
const TAFEL = halte(
  '/werk',
  '.werk__kop',
  [
    'Aan tafel',
    'U ziet een zaak vanaf de uitnodiging tot uw actie klaar is. Wat u leest is uw eigen kopie: niet alles is voor ieder.',
  ],
  [
    'At the table',
    'You see a case from the invitation until your action is done. What you read is your own copy: not all is for everybody.',
  ],
)
const WERKBLADEN = halte(
  '/werkbladen',
  'main h1',
  ['Meldcode', 'Hier staan uw werkbladen. Alleen wie u er bij naam op zet ziet een blad. Schrijf er geen namen op.'],
  ['Reporting code', 'Here are your worksheets. Only whom you put on one by name sees it. Write no names on it.'],
)
const HUISVERBODEN = halte(
  '/huisverboden',
  'main h1',
  [
    'Huisverboden',
    'Elke beoordeling en elk huisverbod van uw kring, ook als het er niet van kwam. De termijn volgt uit de wet.',
  ],
  [
    'Restraining orders',
    'Every assessment and order of your circle, also when none followed. The term follows from the law.',
  ],
)
const LEVERING = halte(
  '/cbs-levering',
  'main h1',
  [
    'De levering aan het CBS',
    'Na elk halfjaar maakt u hier een levering. Lees eerst wat niet klopt; herstellen gebeurt in het dossier, door wie daar werkt.',
  ],
  [
    'The delivery of national figures',
    'After each half year you make a delivery here. Read first what is not right; it is mended in the file, by who works there.',
  ],
)
const BEWAREN = halte(
  '/bewaren',
  'main h1',
  [
    'Bewaren en vernietigen',
    'Wat zijn termijn gehad heeft staat hier klaar. U stelt voor, een ander beslist, en van elke vernietiging blijft een verklaring.',
  ],
  [
    'Keeping and destroying',
    'What has had its term stands ready here. You propose, another decides, and of every destruction a certificate stays.',
  ],
)
const KLACHTEN = halte(
  '/klachten',
  'main h1',
  [
    'Klachten',
    'Klachten die u behandelt of beoordeelt, met wat het eerst afloopt boven. Een klacht over uzelf staat hier nooit.',
  ],
  [
    'Complaints',
    'Complaints you handle or judge, what ends first on top. A complaint about yourself never stands here.',
  ],
)
const STEUN = halte(
  '/steun',
  'main h1',
  [
    'Vertrouwenspersoon',
    'Mensen die contact met u willen, wat wacht boven. Niemand anders ziet dat zij dit vroegen, en uw notities leest alleen u.',
  ],
  [
    'Confidential adviser',
    'People who want contact with you, what waits on top. Nobody else sees that they asked, and only you read your notes.',
  ],
)
const BEHEER = halte(
  '/beheer',
  'main h1',
  [
    'Wie hier werkt',
    'U voegt medewerkers toe, geeft hun een rol en beëindigt wie weggaat. Bij een zware rol gaat een tweede mens akkoord.',
  ],
  [
    'Who works here',
    'You add people, give them a role and end who leaves. For a powerful role a second person agrees.',
  ],
)
const COACHING = halte(
  '/coaching',
  'main h1',
  ['Mijn coaching', 'Wie u helpt staat hier met een voornaam. U ziet alleen wat met u gedeeld is, zolang het duurt.'],
  [
    'My coaching',
    'Whom you help stands here with a first name. You see only what was shared with you, as long as it lasts.',
  ],
)
const GEEN_DOSSIER = halte(
  '/coaching',
  '.hoofd__merk',
  [
    'Geen dossier',
    'Zoeken kan hier niet en een dossier is er niet. Mist u iets om te kunnen helpen? Vraag het aan wie de leiding heeft.',
  ],
  ['No file', 'There is no search here and no file. Is something missing to be able to help? Ask who leads.'],
)
const COACHHULP = halte(
  '/coaching',
  '.voet',
  ['Hulp is altijd hier', 'Druk op h voor hulp bij dit scherm. Bij gevaar: bel 112.'],
  ['Help is always here', 'Press h for help with this screen. In danger: call 112.'],
)
const HULP = halte(
  '/werk',
  '.voet',
  [
    'Hulp is altijd hier',
    'Druk op h voor hulp bij dit scherm, en op ? voor de toetsen. Deze rondleiding staat daar ook.',
  ],
  ['Help is always here', 'Press h for help with this screen, and ? for the keys. This tour is there too.'],
)

/** Per role the stops in the order of its day (5 to 8). */
export const RONDLEIDINGEN: Readonly<Record<string, readonly Halte[]>> = {
  'medewerker-veilig-thuis': [WERK, ZOEK, NIEUW, PAPIER, MELDINGEN, ADVIEZEN, REGIO, HULP],
  gedragswetenschapper: [WERK, ZOEK, MELDINGEN, ADVIEZEN, DIENST, REGIO, HULP],
  procesregisseur: [WERK, PROCES, CASUSSEN, REGIO, NAAST, HULP],
  teamcoordinator: [WERK, ZOEK, CASUSSEN, GEDEELD, REGIO, HULP],
  casusregisseur: [WERK, ZOEK, CASUSSEN, GEDEELD, REGIO, HULP],
  overlegvoorzitter: [WERK, TAFEL, REGIO, NAAST, HULP],
  ketenpartner: [WERK, TAFEL, REGIO, NAAST, HULP],
  professional: [WERK, WERKBLADEN, REGIO, NAAST, HULP],
  aandachtsfunctionaris: [WERK, WERKBLADEN, REGIO, NAAST, HULP],
  plaatsingscoordinator: [WERK, OPVANG, PLEKKEN, REGIO, HULP],
  opvangmedewerker: [WERK, OPVANG, PLEKKEN, VERBLIJVEN, REGIO, HULP],
  coach: [COACHING, GEEN_DOSSIER, REGIO, NAAST, COACHHULP],
  'medewerker-beleidsinformatie': [LEVERING, WERK, REGIO, NAAST, HULP],
  privacyfunctionaris: [BEWAREN, WERK, REGIO, NAAST, HULP],
  klachtbehandelaar: [KLACHTEN, WERK, REGIO, NAAST, HULP],
  vertrouwenspersoon: [STEUN, WERK, REGIO, NAAST, HULP],
  klachtcommissielid: [KLACHTEN, WERK, REGIO, NAAST, HULP],
  beleidsmedewerker: [WERK, PROCES, REGIO, NAAST, HULP],
  hulpofficier: [WERK, HUISVERBODEN, REGIO, NAAST, HULP],
  burgemeester: [WERK, HUISVERBODEN, REGIO, NAAST, HULP],
  'medewerker-huisverbod': [WERK, HUISVERBODEN, REGIO, NAAST, HULP],
  beheerder: [BEHEER, WERK, DIENST, BERICHTEN, REGIO, NAAST, HULP],
}

/** The stops this person can really visit, in order; a role without a tour of its own gets what everybody has. */
export function haltesVoor(rol: string, magPad: (pad: string) => boolean): readonly Halte[] {
  return (RONDLEIDINGEN[rol] ?? [WERK, REGIO, NAAST, HULP]).filter(h => magPad(h.pad))
}
