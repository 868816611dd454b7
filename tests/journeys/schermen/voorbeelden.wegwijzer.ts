/** What the guide of a made-up region answers: its scheme, its partners, its words and a count. */
const bron = 'v26:40-52'
const nummer = { telefoon: '0800-2000', bereikbaar: 'dag en nacht, gratis' }

const partner = (id: string, naam: string, soort: 'landelijk' | 'via-meldpunt') => ({
  id,
  naam,
  soort: 'zorg',
  bereik: 'regionaal',
  rol: 'Helpt bij verslaving',
  taken: ['behandeling', 'meedenken bij een plan'],
  ketendelen: ['Ingrijpen', 'Herstel'],
  grenzen: soort === 'landelijk' ? [{ tekst: 'werkt niet voor Heuvelrade', bron }] : [],
  contact: { soort, naam: 'Veilig Thuis Voorbeeldstreek', contact: nummer, bron },
  open: soort === 'landelijk' ? [] : ['grenzen', 'contact'],
  bron,
})

const route = {
  organisation: 'Veilig Thuis Voorbeeldstreek',
  formal: null,
  open: false,
  team: 'Wijkteam Lindedorp',
  rule: 'lidmaatschappen.melding',
  source: bron,
}

const groepering = (soort: string, totaal: number) => ({
  soort,
  groepen: [{ id: 'oost', naam: 'Subregio Oost', gemeenten: ['Lindedorp', 'Heuvelrade'], aantal: totaal - 2 }],
  rest: { gemeenten: ['Waterveen'], aantal: 2 },
  dubbel: [],
  totaal,
})

const schema = {
  gemeente: 'Lindedorp',
  ketendelen: [
    {
      id: 'ingrijpen',
      naam: 'Ingrijpen',
      wie: 'Veilig Thuis en het wijkteam',
      schaal: ['lokaal', 'regionaal'],
      taken: [{ id: 't1', taak: 'veiligheid beoordelen', schaal: ['regionaal'], gedeeld: false }],
      bron,
    },
    { id: 'herstel', naam: 'Herstel', wie: 'wijkteam', schaal: ['lokaal'], taken: [], bron },
  ],
  themas: [
    { thema: 'melding', eigenRegel: false, warning: null, ...route },
    { thema: 'opvang', eigenRegel: true, warning: 'Over deze indeling is nog niet beslist.', ...route },
  ],
  teams: [
    {
      id: 'wl',
      naam: 'Wijkteam Lindedorp',
      soort: 'wijkteam',
      taken: ['veiligheidsplan maken', 'hulp inzetten'],
      eigenVorm: true,
      aanspreekpunt: { organisatie: 'Veilig Thuis Voorbeeldstreek', naam: null, contact: nummer, bron },
      bron,
    },
  ],
  regie: [{ id: 'proces', naam: 'Procesregie', niveau: 'proces', houder: 'Veilig Thuis', bron }],
  overleg: [{ id: 'o', naam: 'Ketenoverleg', soort: 'tactisch', taak: 'Bespreekt knelpunten.', bron }],
  functies: [{ id: 'f', naam: 'opvang', schaal: ['centrum'], pakket: 'basis', grond: 'wet', open: false, bron }],
}

const woorden = [
  {
    id: 'wijkteam',
    begrip: 'lokaal team',
    betekenis: 'team van de gemeente voor hulp dichtbij',
    woorden: [{ woord: 'wijkteam', van: 'gemeenten', bron }],
    herkomst: 'regio',
    bron,
  },
  {
    id: 'kring',
    begrip: 'huiselijke kring',
    betekenis: 'familie, huisgenoten en (ex-)partners',
    woorden: [],
    herkomst: 'landelijk',
    bron: 'wmo:1.1.1',
  },
]

export const wegwijzer = {
  'GET /regios/voorbeeldstreek/schema': { inhoud: schema },
  'GET /regios/voorbeeldstreek/partners': {
    inhoud: {
      partners: [
        partner('p1', 'Verslavingszorg De Brug', 'landelijk'),
        partner('p2', 'Maatschappelijk werk Oost', 'via-meldpunt'),
      ],
    },
  },
  'GET /regios/voorbeeldstreek/woorden': { inhoud: { woorden, schermwoorden: [] } },
  'GET /telling': {
    inhoud: {
      soorten: ['subregio', 'district'],
      gemeenten: [
        { naam: 'Waterveen', meldingen: 2, casussen: 1 },
        { naam: 'Lindedorp', meldingen: 3, casussen: 2 },
        { naam: 'Heuvelrade', meldingen: 1, casussen: 0 },
      ],
      meldingen: groepering('subregio', 6),
      casussen: groepering('subregio', 3),
    },
  },
}
