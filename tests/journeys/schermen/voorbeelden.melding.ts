import type { Antwoorden } from './voorbeelden.ts'

/** Made-up reports for the pictures. Every person here is invented, and their names say so. */
const P = { petra: 'p1', karel: 'p2', tim: 'p3', ongeboren: 'p4' }
const MENSEN = { a1: 'Samira Voorbeeld', a2: 'Joris Proefman', a3: 'Lotte Testema' }
const ORGANISATIES = { o1: 'Veilig Thuis Voorbeeldstreek', o2: 'Wijkteam Lindedorp', o3: 'Sociaal team Waterveen' }

const personen = [
  persoon(P.karel, 'Karel', '', 'Testman', '1985', 'm'),
  persoon(P.petra, 'Petra', 'van', 'Voorbeeld', '1988-04-12', 'v'),
  persoon(P.tim, 'Tim', '', 'Testman', '2018-06-01', 'm'),
  { ...persoon(P.ongeboren, 'onbekend', '', 'Testman', 'ongeboren', 'onbekend'), verwachtOp: '2027-02-14' },
]

function persoon(
  id: string,
  voornamen: string,
  tussenvoegsel: string,
  achternaam: string,
  geboortedatum: string,
  geslacht: string,
) {
  const adres = { postcode: '9999AA', huisnummer: '12', straat: 'Proefstraat', plaats: 'Lindedorp' }
  return { id, voornamen, tussenvoegsel, achternaam, geboortedatum, verwachtOp: null, geslacht, ...adres }
}

const vraag = (id: string, tekst: string, en: string, rest: object = {}) => ({
  id,
  vraag: tekst,
  vraagEn: en,
  antwoord: 'janee',
  verplicht: true,
  bron: 'platform',
  ...rest,
})

const instrument = [
  vraag(
    'gebeurtenis',
    'Wat is er gebeurd, wanneer, door wie en met wie?',
    'What happened, when, by whom and to whom?',
    {
      antwoord: 'tekst',
    },
  ),
  vraag('letsel', 'Is er letsel?', 'Is anyone injured?', { perPersoon: true }),
  vraag('direct-gevaar', 'Is iemand nu in direct gevaar?', 'Is anyone in immediate danger now?', {
    perPersoon: true,
    tegenspraak: [
      {
        antwoord: 'ja',
        vraag: 'spoed',
        waarde: 'later',
        uitleg: 'Er is direct gevaar ingevuld, maar de spoed staat op later.',
      },
    ],
  }),
  vraag('patroon', 'Hoe vaak komt het voor?', 'How often does it happen?', {
    antwoord: 'keuze',
    opties: [
      { id: 'eenmalig', label: 'eenmalig', labelEn: 'once' },
      { id: 'herhaald', label: 'herhaald', labelEn: 'repeated' },
      { id: 'voortdurend', label: 'voortdurend', labelEn: 'continuous' },
    ],
  }),
  vraag('wapens', 'Zijn er wapens gebruikt, getoond of in huis?', 'Were weapons used, shown or present at home?'),
  vraag('middelen', 'Speelt gebruik van alcohol of drugs mee?', 'Does use of alcohol or drugs play a part?', {
    verplicht: false,
  }),
  vraag('spoed', 'Hoe snel moet er iets gebeuren?', 'How soon must something happen?', {
    antwoord: 'keuze',
    opties: [
      { id: 'nu', label: 'nu', labelEn: 'now' },
      { id: 'vandaag', label: 'vandaag', labelEn: 'today' },
      { id: 'later', label: 'later', labelEn: 'later' },
    ],
  }),
]

const bron = 'v26:130'
const tweetalig = (id: string, label: string, labelEn: string) => ({ id, label, labelEn, bron })
const kader = {
  buitenKring: false,
  grenzen: [],
  verantwoordelijk: [
    {
      ...tweetalig('meldpunt', 'Melding en weging', 'Report and assessment'),
      organisatie: 'Veilig Thuis Voorbeeldstreek',
    },
    { ...tweetalig('team', 'Hulp aan het hele gezin', 'Help for the whole family'), organisatie: null },
  ],
  expertise: [],
}
const zorgvuldig = {
  kader,
  raad: null,
  acuut: [],
  bijzondereVormen: [],
  afwijkgronden: [
    {
      ...tweetalig('onevenredig-geraakt', 'Anderen worden onevenredig geraakt', 'Others are disproportionately hit'),
      tekst: 'Bijvoorbeeld jonge kinderen.',
      tekstEn: 'For example young children.',
    },
  ],
  informatiegronden: [
    { ...tweetalig('bpg-4-2', 'Wet: verstrekking door de politie', 'Law: disclosure by the police'), van: ['politie'] },
  ],
  berichtgronden: [
    {
      ...tweetalig('wmo-4-1-1-2-d', 'Wet: wie passende hulp kan geven', 'Law: who can give fitting help'),
      voor: ['hulp'],
    },
  ],
  informatieMetGrond: false,
  beroepsgeheim: {
    beroepen: [{ ...tweetalig('arts', 'arts', 'doctor'), geheim: 'medisch' }],
    afweging: [tweetalig('belang', 'Welk zwaar belang dient spreken?', 'Which weighty interest does speaking serve?')],
    bron,
  },
}

const regio = {
  ...zorgvuldig,
  instrument,
  stappen: [
    { id: 'acuut', label: 'Is er direct gevaar?', verplichteVelden: ['aard', 'directeMaatregelen'], bron: 'v26:118' },
    {
      id: 'informatie',
      label: 'Extra informatie verzamelen',
      verplichteVelden: ['directGevaar', 'politieInformatie', 'geraadpleegdeBronnen'],
      bron: 'v26:120',
    },
    {
      id: 'triage',
      label: 'Complex of minder complex',
      verplichteVelden: ['complexiteit', 'conclusie'],
      bron: 'v26:124',
    },
  ],
  besluiten: ['OVD-LOK', 'OVD-BETR', 'VENV', 'OND', 'EIND', 'ADV'],
  veldkeuzes: {
    directGevaar: ['ja', 'nee', 'onbekend'],
    complexiteit: ['complex', 'minder-complex'],
    politieInformatie: ['uitgewisseld', 'ontbreekt'],
  },
  aanhoudingen: [
    { id: 'geen-contact', label: 'contact met de betrokkenen lukt niet' },
    { id: 'huisverbod-loopt', label: 'er loopt een huisverbod' },
  ],
  dossierdelen: [
    { id: 'triage-gedaan', label: 'de triage is gedaan', stap: 'triage', klaar: true },
    { id: 'contact-geprobeerd', label: 'contact met betrokkenen is geprobeerd', stap: 'contact', klaar: false },
  ],
  gronden: [
    { id: 'wmo-4-1-1-2-d', label: 'Wet: overdragen aan passende hulp', bron: 'Wmo 2015 art. 4.1.1 lid 2 d' },
    { id: 'convenant-v', label: 'Convenant: Voorbeeldstreek samen', bron: 'v26:140' },
    { id: 'toestemming', label: 'Toestemming van de betrokkenen', bron: 'Wmo 2015 art. 5.3.3' },
  ],
}

const melding = {
  status: 'open',
  houder: 'o1',
  organisatie: 'o1',
  gemeente: 'Lindedorp',
  nummer: 'M-7K2P-XQ4D',
  acuut: false,
  kanaal: 'telefoon',
  papier: null,
  bron: 'bewoner',
  incident: null,
  klasse: 'herhaald',
  eerder: ['m5'],
  kindcheck: 'gedaan',
  urgentie: 'hoog',
  urgentieReden: 'eerder gemeld',
  toedracht: {
    vormen: ['partnergeweld'],
    aard: ['lichamelijk', 'psychisch'],
    reikwijdte: 'herhaald',
    plaats: 'thuis',
    sinds: '2025-09',
    verhaal: 't1',
  },
  personen: [
    { id: P.petra, rollen: ['beide'], kind: false },
    { id: P.karel, rollen: ['beide'], kind: false },
    { id: P.tim, rollen: ['kind-in-gezin'], kind: true, getuige: ['oor', 'ziet-gevolgen'] },
    { id: P.ongeboren, rollen: ['kind-in-gezin'], kind: true },
  ],
  verbanden: [
    { van: P.karel, naar: P.petra, soort: 'partner', geweld: true },
    { van: P.petra, naar: P.karel, soort: 'partner', geweld: true },
    { van: P.petra, naar: P.tim, soort: 'ouder', geweld: false },
  ],
  crisisIngezet: false,
  crises: [],
  instanties: [
    {
      instantie: 'hulp',
      ontvanger: 't3',
      aanleiding: ['belang'],
      weging: 't6',
      grond: 'wmo-4-1-1-2-d',
      inhoud: ['melding', 'hulp'],
      op: '2026-11-20T09:00:00+01:00',
    },
  ],
  gekoppeldAan: null,
  berichten: [{ id: 'b5', op: '2026-11-20T19:02:00+01:00' }],
  aangehouden: [],
  plan: null,
  lopendeHulp: null,
  contacten: [],
  antwoorden: [
    { vraag: 'gebeurtenis', persoon: null, waarde: 't2', bron: 't3' },
    { vraag: 'letsel', persoon: P.petra, waarde: 'ja', bron: 't3' },
    { vraag: 'letsel', persoon: P.karel, waarde: 'nee', bron: 't3' },
    { vraag: 'direct-gevaar', persoon: P.petra, waarde: 'ja', bron: null },
    { vraag: 'spoed', persoon: null, waarde: 'later', bron: null },
  ],
  stappen: { acuut: { velden: { aard: { tekst: 't4' }, directeMaatregelen: { tekst: 't5' } } } },
  weging: { stand: 'bezig' },
  onderzoek: 'geen',
  aanhouding: null,
  overdracht: { stand: 'geen' },
  terugkoppeling: 'open',
  geinformeerd: {},
  gesperd: [],
  acuteContacten: [],
  aanvullingen: [],
  informatie: [{ id: 'i1', van: 'politie', bron: 't3', grond: 'bpg-4-2', inhoud: 't5', geheim: null }],
  consulten: {},
  veiligContact: {
    [P.petra]: { wijzen: ['gesprek-elders', 'via-vertrouwenspersoon'], wanneer: 't4', woord: null, nietDoen: 't5' },
  },
  contactpogingen: [{ persoon: P.petra, wijze: 'gesprek-elders', gelukt: false, op: '2026-11-20T10:00:00+01:00' }],
  afwijkingen: [],
  toestemmingen: [
    {
      ...{ id: 'toe1', persoon: P.petra, door: 'zelf', voor: 'hulp', aan: 't4', wat: ['melding', 'hulp'] },
      ...{ tot: '2027-02-01', op: '2026-11-20T10:00:00+01:00', ingetrokkenOp: null },
    },
  ],
}

const werk = (id: string, soort: string, vervaltOp: string, rest: object = {}) => ({
  id,
  soort,
  rol: 'medewerker-veilig-thuis',
  organisatie: 'o1',
  onderwerp: null,
  klok: soort,
  vervaltOp,
  uiterlijkOp: null,
  kalender: 'werkdagen',
  bron: 'Regiovisie Voorbeeldstreek, regels 120-124',
  gestartOp: '2026-11-18T10:12:00+01:00',
  klaarOp: null,
  waarschuwOp: null,
  ...rest,
})

const vierWeken = (id: string, onderwerp: string) =>
  werk(id, 'persoon-informeren', '2026-12-16T23:59:59+01:00', {
    onderwerp,
    kalender: 'atw',
    bron: 'Wmo 2015 art. 5.3.1',
  })

const feit = (soort: string, op: string, mens = 'a1') => ({ soort, op, mens, organisatie: 'o1' })

const m1 = {
  id: 'm1',
  versie: 4,
  mag: [
    'LegContactVast',
    'SluitMelding',
    'BeantwoordVragen',
    'RondStapAf',
    'SlaStapOver',
    'BesluitWeging',
    'KoppelTerug',
    'InformeerPersoon',
    'StelInformerenUit',
    'VulMeldingAan',
    'VoegInformatieToe',
    'InformeerInstantie',
    'KoppelMelding',
    'StelVeiligContactIn',
    'StelAfwijkingVoor',
    'LegToestemmingVast',
    'TrekToestemmingIn',
    'LegContactpogingVast',
  ],
  beroep: null,
  stand: 'weging',
  melding,
  personen,
  melder: {
    naam: 'Buurvrouw Proef',
    hoedanigheid: 'buurvrouw',
    beroepsmatig: false,
    organisatieNaam: null,
    bereikbaar: '000-0000000',
    veiligMoment: 'overdag, als zij alleen thuis is',
    anonimiteit: 'afgeschermd',
    afschermGrond: 'niet-beroepsmatig',
  },
  teksten: {
    t1: 'De melder hoort geregeld geschreeuw en klappen bij de buren. Gisteravond huilde een kind op de galerij. Het is een verzonnen verhaal, voor de plaatjes.',
    t2: 'Op 17 november ruzie in de keuken. Over en weer geduwd en geslagen; het kind was boven.',
    t3: 'telefoongesprek met de melder',
    t4: 'Lichamelijk geweld over en weer, en dreigen.',
    t5: 'Vanavond slaapt een van beiden bij familie; de politie weet ervan.',
    t6: 'Het geweld is structureel en er zijn kinderen. Het lokale team kent het gezin en kan morgen beginnen.',
    t7: 'Wij kennen dit gezin sinds 2025. Er is over en weer geweld, een zoon van acht, en in februari komt er een kind. Afgesproken is dat een van beiden bij familie slaapt. Nodig: een veiligheidsplan en een gesprek met de zoon.',
  },
  werk: [
    werk('w1', 'wegen', '2026-11-23T23:59:59+01:00'),
    vierWeken('w2', P.petra),
    vierWeken('w3', P.karel),
    vierWeken('w4', P.tim),
  ],
  mensen: MENSEN,
  organisaties: ORGANISATIES,
  gaten: [
    { vraag: 'letsel', persoon: P.tim },
    { vraag: 'direct-gevaar', persoon: P.karel },
    { vraag: 'direct-gevaar', persoon: P.tim },
    { vraag: 'patroon', persoon: null },
    { vraag: 'wapens', persoon: null },
  ],
  tegenspraak: [
    { vraag: 'direct-gevaar', met: 'spoed', uitleg: 'Er is direct gevaar ingevuld, maar de spoed staat op later.' },
  ],
  regio,
  tijdlijn: [
    feit('MeldingOntvangen', '2026-11-18T10:12:00+01:00'),
    feit('VragenBeantwoord', '2026-11-19T09:30:00+01:00'),
    feit('WegingstapAfgerond', '2026-11-20T16:05:00+01:00'),
  ],
  looptijd: null,
  hulpverleners: [{ id: 'a2', naam: 'Joris Proefman', organisatie: 'o2', team: 'Wijkteam Lindedorp' }],
  deskundigen: [{ id: 'a3', naam: 'Lotte Testema' }],
  zelfdeIncident: [
    {
      id: 'm5',
      nummer: 'M-8QRT-2CVB',
      geopendOp: '2026-11-18T08:00:00+01:00',
      gekoppeld: false,
      zelfdeNummer: true,
    },
  ],
  ontvangers: [
    { id: 'o2', naam: 'Wijkteam Lindedorp', eigen: true },
    { id: 'o3', naam: 'Sociaal team Waterveen', eigen: false },
  ],
}

const klaar = {
  ...melding.stappen,
  informatie: {
    velden: {
      politieInformatie: { keuze: 'uitgewisseld' },
      directGevaar: { perPersoon: [{ persoon: P.tim, keuze: 'nee' }] },
    },
  },
  triage: { velden: { complexiteit: { keuze: 'complex' }, conclusie: { tekst: 't6' } } },
}
const besluit = { besluiten: ['OVD-LOK'], motivering: 't6', door: 'a2', raad: null }

/** Decided by a colleague: the viewer is the second professional. */
const m2 = {
  ...m1,
  id: 'm2',
  stand: 'besloten',
  mag: [
    'LegContactVast',
    'SluitMelding',
    'BevestigBesluit',
    'LegBesluitTerug',
    'KoppelTerug',
    'InformeerPersoon',
    'LegToestemmingVast',
    'TrekToestemmingIn',
    'StelInformerenUit',
  ],
  melding: { ...melding, nummer: 'M-9HTW-3BNC', stappen: klaar, weging: { stand: 'besloten', ...besluit } },
  gaten: [],
  tegenspraak: [],
}

/** Confirmed: now to hand over, and to tell everybody. */
const m3 = {
  ...m1,
  id: 'm3',
  versie: 9,
  stand: 'gewogen',
  mag: [
    'LegContactVast',
    'SluitMelding',
    'LichtOverschrijdingToe',
    'BiedOverdrachtAan',
    'HoudOverdrachtAan',
    'KoppelTerug',
    'InformeerPersoon',
    'LegToestemmingVast',
    'TrekToestemmingIn',
    'StelInformerenUit',
  ],
  melding: {
    ...melding,
    nummer: 'M-4FQX-8RJM',
    stappen: klaar,
    weging: { stand: 'bevestigd', ...besluit, tweede: 'a3' },
    geinformeerd: { [P.petra]: 'gedaan', [P.karel]: { uitgesteld: 'veiligheid' } },
  },
  gaten: [],
  tegenspraak: [],
  werk: [
    werk('w5', 'overdragen', '2026-11-20T18:00:00+01:00', { kalender: 'uren' }),
    werk('w6', 'melder-terugkoppelen', '2026-11-23T23:59:59+01:00'),
    vierWeken('w7', P.tim),
  ],
  tijdlijn: [
    ...m1.tijdlijn,
    feit('WegingBesloten', '2026-11-20T17:10:00+01:00', 'a2'),
    feit('BesluitBevestigd', '2026-11-20T17:45:00+01:00', 'a3'),
    feit('PersoonGeinformeerd', '2026-11-20T20:15:00+01:00'),
  ],
}

const rij = (
  id: string,
  nummer: string,
  urgentie: string,
  urgentieReden: string,
  status: string,
  vervaltOp: string | null,
) => ({
  id,
  nummer,
  gemeente: id === 'm2' ? 'Waterveen' : 'Lindedorp',
  status,
  urgentie,
  urgentieReden,
  geopendOp: '2026-11-18T10:12:00+01:00',
  open: true,
  klok: vervaltOp === null ? null : { soort: 'wegen', vervaltOp, kalender: 'werkdagen', bron: 'v26:120-124' },
})

export const meldingen: Antwoorden = {
  'GET /meldingen': {
    inhoud: {
      meldingen: [
        rij('m7', 'M-2VDG-K5SZ', 'acuut', 'iemand is nu in gevaar', 'ontvangen', '2026-11-20T21:10:00+01:00'),
        rij('m1', 'M-7K2P-XQ4D', 'hoog', 'eerder gemeld', 'weging', '2026-11-23T23:59:59+01:00'),
        rij('m2', 'M-9HTW-3BNC', 'hoog', 'een kind is slachtoffer', 'besloten', '2026-11-21T12:00:00+01:00'),
        rij('m8', 'M-6CWN-T7HF', 'gewoon', 'geen teken van acuut gevaar', 'aangeboden', null),
      ],
      volgende: '2|2026-11-18T10:12:00.000Z|00000000-0000-4000-8000-000000000000',
    },
  },
  'GET /meldingen/m1': { inhoud: m1 },
  'GET /meldingen/m2': { inhoud: m2 },
  'GET /meldingen/m3': { inhoud: m3 },
  'POST /meldingen/m3/sluiting': {
    status: 409,
    inhoud: {
      type: 'about:blank',
      title: 'Kan nu niet',
      status: 409,
      code: 'MAG_NU_NIET',
      detail: 'Deze melding kan nog niet dicht.',
      bron: 'Wmo 2015 art. 4.1.1 lid 2 g',
      velden: [
        { veld: 'terugkoppeling', uitleg: 'de melder is nog niet geïnformeerd en er is geen reden vastgelegd' },
        { veld: 'overdracht', uitleg: 'het besluit is overdragen, en niemand heeft de zaak nog aanvaard' },
      ],
    },
  },
  'GET /meldingen/m9/overdracht': {
    inhoud: {
      id: 'm9',
      versie: 11,
      mag: ['AanvaardOverdracht', 'GeefOverdrachtTerug'],
      nummer: 'M-3PLB-W6GX',
      gemeente: 'Lindedorp',
      urgentie: 'hoog',
      urgentieReden: 'een kind is slachtoffer',
      vormen: ['partnergeweld'],
      aantalPersonen: 4,
      aantalKinderen: 2,
      stand: 'aangeboden',
      dossier: m1.teksten.t7,
      delen: [
        { id: 'contact-geprobeerd', label: 'contact met betrokkenen is geprobeerd', stap: 'contact', klaar: true },
      ],
      contactpogingen: [{ wijze: 'gesprek-elders', gelukt: true, op: '2026-11-20T10:00:00+01:00' }],
      werk: [werk('w8', 'overdracht-aanvaarden', '2026-11-20T23:20:00+01:00', { kalender: 'uren' })],
      mensen: MENSEN,
      organisaties: ORGANISATIES,
    },
  },
  'POST /personen/zoekvragen': {
    inhoud: {
      treffers: [
        {
          zaak: 'm5',
          nummer: 'M-8QRT-2CVB',
          gemeldOp: '2026-03-02T09:00:00+01:00',
          houder: 'Wijkteam Lindedorp',
          open: true,
          redenen: ['naam klinkt gelijk', 'zelfde adres'],
        },
        {
          zaak: 'm6',
          nummer: 'M-5NDK-7XWF',
          gemeldOp: '2024-06-11T09:00:00+01:00',
          houder: 'gesloten',
          open: false,
          redenen: ['achternaam lijkt erop'],
        },
      ],
    },
  },
  'GET /diensten': {
    inhoud: {
      diensten: [],
      gaten: [],
      collegas: [
        { id: 'a2', naam: 'Joris Proefman' },
        { id: 'a3', naam: 'Lotte Testema' },
      ],
    },
  },
}
