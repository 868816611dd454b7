import type { Antwoord, Antwoorden } from './voorbeelden.ts'

/** Made-up advice and a made-up roster. Every person here is invented. */

export const GEEN_ADVIEZEN: Antwoorden = {
  'GET /adviezen': { inhoud: { adviezen: [], volgende: null } },
  'GET /adviesdossiers': { inhoud: { dossiers: [] } },
  'GET /adviesvragen': { inhoud: { vragen: [], magVragen: true, gemeld: {}, mensen: [] } },
}

const stap = (id: string, soort: string, wat: string, voor: string, anders: object = {}) => ({
  ...{ id, soort, wat, voor, wie: 'Samira Voorbeeld', gedaan: null, teLaat: false },
  ...anders,
})
const DOSSIERS = [
  {
    id: 'dd1',
    nummer: 'D-26-0031',
    hoedanigheid: 'onderwijs',
    vraag: 'Hoe begin ik het gesprek met een ouder die zich afhoudt, zonder verwijt?',
    op: '2026-11-12T09:10:00+01:00',
    stappen: [
      stap('s1', 'stap', 'Eerst zelf met de leerling praten', '2026-11-16T23:59:00+01:00', {
        gedaan: '2026-11-16T15:30:00+01:00',
      }),
      stap('s2', 'hercontact', 'Horen hoe het gesprek met de ouder ging', '2026-11-19T23:59:00+01:00', {
        teLaat: true,
      }),
      stap('s3', 'stap', 'Samen met schoolmaatschappelijk werk een plan maken', '2026-11-26T23:59:00+01:00'),
    ],
    contacten: [
      {
        id: 'ad0',
        op: '2026-11-12T09:10:00+01:00',
        soort: 'consult',
        kanaal: 'telefoon',
        samenvatting:
          'Leerling is stil en komt zonder eten. Geadviseerd: eerst met de leerling praten, dan met de ouder.',
      },
      {
        id: 'ad1',
        op: '2026-11-20T20:15:00+01:00',
        soort: 'consult',
        kanaal: 'telefoon',
        samenvatting: 'Gesprek met de leerling ging redelijk. De ouder hield het af.',
      },
    ],
  },
  {
    id: 'dd2',
    nummer: 'D-26-0034',
    hoedanigheid: 'huisarts',
    vraag: 'Wat mag ik vastleggen als een patiënt vertelt over dwang?',
    op: '2026-11-18T13:40:00+01:00',
    stappen: [stap('s4', 'hercontact', 'Terugbellen na het spreekuur', '2026-11-24T23:59:00+01:00')],
    contacten: [
      {
        id: 'ad5',
        op: '2026-11-18T13:40:00+01:00',
        soort: 'advies',
        kanaal: 'telefoon',
        samenvatting: 'Uitgelegd wat in het dossier van de huisarts hoort, en wat niet.',
      },
    ],
  },
  {
    id: 'dd3',
    nummer: 'D-26-0036',
    hoedanigheid: 'professional',
    vraag: 'Wat doe ik als een kind niet wil praten?',
    op: '2026-11-20T16:05:00+01:00',
    stappen: [],
    contacten: [],
  },
]

const RAADVRAGEN = {
  magVragen: true,
  gemeld: { rv5: 'opgepakt' },
  mensen: [
    { id: 'a2', naam: 'Joris Proefman', organisatie: 'Veilig Thuis Voorbeeldstreek' },
    { id: 'a7', naam: 'Otto Zaakman', organisatie: 'Openbaar Ministerie Voorbeeldstreek' },
  ],
  vragen: [
    {
      id: 'rv1',
      nummer: 'V-26-0012',
      aan: 'specialist',
      aanNaam: 'Samira Voorbeeld',
      vanNaam: 'Carla Testema',
      vraag: 'Hoe ga ik om met dreiging door familie, als iemand zelf geen hulp wil?',
      gesteld: '2026-11-20T14:02:00+01:00',
      antwoord: null,
      beantwoord: null,
      aanMij: true,
    },
    {
      id: 'rv2',
      nummer: 'V-26-0011',
      aan: 'save',
      aanNaam: null,
      vanNaam: 'Joris Proefman',
      vraag: 'Past drang hier, of eerst nog een afspraak met school?',
      gesteld: '2026-11-19T10:30:00+01:00',
      antwoord: null,
      beantwoord: null,
      aanMij: false,
    },
    {
      id: 'rv3',
      nummer: 'V-26-0009',
      aan: 'raad',
      aanNaam: 'Otto Zaakman',
      vanNaam: 'Samira Voorbeeld',
      vraag: 'Wanneer is een onderzoek aan de orde?',
      gesteld: '2026-11-16T09:00:00+01:00',
      antwoord: 'Als vrijwillige hulp niet meer genoeg is en de veiligheid niet herstelt.',
      beantwoord: '2026-11-17T11:20:00+01:00',
      aanMij: false,
    },
    {
      ...{ id: 'rv4', nummer: 'V-26-0008', aan: 'eigen-team', aanNaam: null, vanNaam: 'Samira Voorbeeld' },
      vraag: 'Een ouder schrikt als de partner binnenkomt. Het voelt niet goed. Wat zien jullie?',
      gesteld: '2026-11-13T09:00:00+01:00',
      antwoord: 'Vraag of zij alleen wil praten, en kijk over een week weer.',
      beantwoord: '2026-11-13T10:20:00+01:00',
      aanMij: false,
    },
    {
      ...{ id: 'rv5', nummer: 'V-26-0006', aan: 'eigen-team', aanNaam: null, vanNaam: 'Joris Proefman' },
      vraag: 'Een kind zegt niet naar huis te willen. Is dat genoeg voor een melding?',
      gesteld: '2026-11-09T09:00:00+01:00',
      antwoord: 'Ja: bel vandaag.',
      beantwoord: '2026-11-09T09:20:00+01:00',
      aanMij: false,
    },
  ],
}

export const adviezen: Antwoorden = {
  'GET /adviezen': {
    inhoud: {
      adviezen: [
        {
          id: 'ad1',
          nummer: 'A-26-0714',
          op: '2026-11-20T20:15:00+01:00',
          kanaal: 'telefoon',
          hoedanigheid: 'onderwijs',
          vormen: ['kindermishandeling'],
          gemeente: 'Lindedorp',
          samenvatting:
            'Leerkracht twijfelt na een gesprek met een kind uit groep 5. Geadviseerd: stap 3 van de meldcode met de aandachtsfunctionaris, en terugbellen als ouders niet willen praten.',
          uitkomst: 'advies',
          soort: 'consult',
          naar: null,
          dossier: 'dd1',
        },
        {
          id: 'ad2',
          nummer: 'A-26-0713',
          op: '2026-11-20T16:40:00+01:00',
          kanaal: 'chat',
          hoedanigheid: 'slachtoffer',
          vormen: ['partnergeweld'],
          gemeente: null,
          samenvatting: 'Wil weten wat er gebeurt na een melding. Uitleg gegeven, chat veilig afgesloten.',
          uitkomst: 'melding-geadviseerd',
          soort: 'advies',
          naar: null,
          dossier: null,
        },
        {
          id: 'ad3',
          nummer: 'A-26-0709',
          op: '2026-11-19T11:05:00+01:00',
          kanaal: 'balie',
          hoedanigheid: 'familie',
          vormen: [],
          gemeente: 'Waterveen',
          samenvatting: 'Zorgen om een oudere tante. Doorverwezen naar het sociaal team.',
          uitkomst: 'doorverwezen',
          soort: 'advies',
          naar: 'het sociaal team',
          dossier: null,
        },
      ],
      volgende: '2026-11-19T10:05:00.000Z|00000000-0000-7000-8000-000000000000',
    },
  },
  'POST /adviezen': { status: 201, inhoud: { id: 'ad4' } },
  'GET /adviezen/telling': {
    inhoud: {
      jaar: 2026,
      totaal: 1418,
      per: [
        { kanaal: 'telefoon', soort: 'advies', aantal: 902 },
        { kanaal: 'chat', soort: 'advies', aantal: 311 },
        { kanaal: 'telefoon', soort: 'consult', aantal: 124 },
        { kanaal: 'op-locatie', soort: 'gesprek-gezin', aantal: 48 },
        { kanaal: 'digitaal', soort: 'coaching', aantal: 33 },
      ],
    },
  },
  'GET /adviesdossiers': { inhoud: { dossiers: DOSSIERS } },
  'GET /adviesvragen': { inhoud: RAADVRAGEN },
  'POST /diensten': { status: 201, inhoud: { id: 'd99' } },
}

const MENSEN = [
  { id: 'a1', naam: 'Samira Voorbeeld' },
  { id: 'a2', naam: 'Joris Proefman' },
  { id: 'a3', naam: 'Lotte Testema' },
] as const
const UUR = 3_600_000
// Duties change at eight in the morning and eight in the evening.
const BEGIN = Date.parse('2026-11-20T20:00:00+01:00')
const OPEN = [5, 12, 13]

const blokken = Array.from({ length: 28 }, (_, i) => {
  const mens = MENSEN[i % 3] ?? MENSEN[0]
  const van = new Date(BEGIN + i * 12 * UUR).toISOString()
  return { id: `d${i}`, mens: mens.id, naam: mens.naam, van, tot: new Date(BEGIN + (i + 1) * 12 * UUR).toISOString() }
})
const gat = (van: number, tot: number) => ({ van: blokken[van]?.van ?? '', tot: blokken[tot]?.tot ?? '' })

export const ROOSTER: Antwoord = {
  inhoud: {
    diensten: blokken.filter((_, i) => !OPEN.includes(i)),
    gaten: [gat(5, 5), gat(12, 13)],
    collegas: MENSEN,
  },
}
