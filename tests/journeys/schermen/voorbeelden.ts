import { casusantwoorden, GEEN_CASUSSEN } from './voorbeelden.casus.ts'
import { adviezen, GEEN_ADVIEZEN, ROOSTER } from './voorbeelden.dienst.ts'
import { bedvragen, PLEKKEN, VERSLAG, VERSLAGEN } from './voorbeelden.opvang.ts'
import { indexvoorbeelden, LEGE_INDEX } from './voorbeelden.verwijsindex.ts'
import { beheerleeg, beheertweede, beheervoorbeelden } from './voorbeelden.beheer.ts'
import { GEVRAAGD, NIETS_VALT_OP, TE_BEOORDELEN, WACHT } from './voorbeelden.blikken.ts'
import { DICHT, NIETS_DICHT, OVER_DICHT } from './voorbeelden.afgesloten.ts'
import { AKKOORD, GEEN_REORGANISATIE, VOORSTELLEN } from './voorbeelden.reorganisatie.ts'
import { GEEN_KLACHTEN, KLACHTENJAAR, KLACHTENJAAR_WEINIG, klachtvoorbeelden } from './voorbeelden.klachten.ts'
import { EEN_STEUNVRAAG, GEEN_STEUNVRAGEN, STEUN_NIEMAND, STEUN_WIE, steunvoorbeelden } from './voorbeelden.steun.ts'
import { BEOORDELEN, noodvoorbeelden, NOG_NIETS_GEOPEND } from './voorbeelden.nood.ts'
import { bewaarvoorbeelden, NIETS_TE_BEWAREN } from './voorbeelden.bewaren.ts'
import { GEEN_LEVERINGEN, leveringvoorbeelden } from './voorbeelden.levering.ts'
import { GEEN_REGISTERS, registervoorbeelden } from './voorbeelden.registers.ts'
import { GEEN_GELD, geldvoorbeelden } from './voorbeelden.geld.ts'
import { VERBLIJF, VERBLIJFAANBOD, VERBLIJVEN, WONINGEN } from './voorbeelden.verblijf.ts'
import { GEEN_POST, post } from './voorbeelden.post.ts'
import { coachvoorbeelden, NIEMAND_TE_HELPEN } from './voorbeelden.coach.ts'
import { CHAT, CHAT_LEEG } from './voorbeelden.chat.ts'
import { GEEN_HUISVERBODEN, huisverboden } from './voorbeelden.huisverbod.ts'
import { adviesvragen, werkbladen } from './voorbeelden.signaal.ts'
import { alarmen, GEEN_ALARMEN } from './voorbeelden.alarm.ts'
import { alsInbrenger, alsPartner, BIJ_ZAAK, GEEN_OVERLEG, overleggen } from './voorbeelden.overleg.ts'
import { cijfervoorbeelden, GEEN_CIJFERS } from './voorbeelden.cijfers.ts'
import { deur, GEEN_DEUR } from './voorbeelden.deur.ts'
import { meldingen } from './voorbeelden.melding.ts'
import { procesregie } from './voorbeelden.procesregie.ts'
import { centra, keten, lijsten, routeantwoord } from './voorbeelden.regio.ts'
import { verwerkingsvoorbeelden } from './voorbeelden.verwerkingen.ts'
import { wegwijzer } from './voorbeelden.wegwijzer.ts'

/** Made-up answers of the server for the pictures of the screens. Every person here is invented. */

export interface Antwoord {
  readonly status?: number
  readonly inhoud: unknown
}

export type Antwoorden = Readonly<Record<string, Antwoord>>

/** The hour at which every picture is taken: a Friday evening, with the weekend between now and the terms. */
export const NU = '2026-11-20T21:48:00+01:00'

const ik = (verlooptOp: string) => ({
  mens: { id: 'a1', naam: 'Samira Voorbeeld' },
  rol: {
    rolvervulling: 'r1',
    rol: 'frontoffice',
    label: 'Frontoffice',
    regio: { id: 'voorbeeldstreek', naam: 'Voorbeeldstreek' },
    organisatie: { id: 'o1', naam: 'Veilig Thuis Voorbeeldstreek', soort: 'meldpunt' },
  },
  rollen: [
    {
      rolvervulling: 'r1',
      rol: 'frontoffice',
      label: 'Frontoffice',
      regio: { id: 'voorbeeldstreek', naam: 'Voorbeeldstreek' },
      organisatie: { id: 'o1', naam: 'Veilig Thuis Voorbeeldstreek', soort: 'meldpunt' },
    },
    {
      rolvervulling: 'r2',
      rol: 'teamleider',
      label: 'Teamleider',
      regio: { id: 'voorbeeldstreek', naam: 'Voorbeeldstreek' },
      organisatie: { id: 'o1', naam: 'Veilig Thuis Voorbeeldstreek', soort: 'meldpunt' },
    },
  ],
  csrf: 'voorbeeld',
  documenten: [{ id: 'v26', titel: 'Regiovisie Voorbeeldstreek 2026', soort: 'regels' }],
  omgeving: 'demo',
  sessie: { verlooptOp, uiterlijkOp: '2026-11-21T05:00:00+01:00' },
  mag: [
    'lees.alarmen',
    'lees.aansluitingen',
    'melding.NeemMeldingAan',
    'lees.meldingen',
    'lees.casussen',
    'lees.adviezen',
    'lees.adviezen/telling',
    'lees.adviesdossiers',
    'lees.adviesvragen',
    'lees.berichten',
    'lees.deurvragen',
    'lees.mantelzorgsignalen',
    'lees.diensten',
    'lees.opvang/vragen',
    'lees.mailkeuze',
    'lees.mijn-werk',
    'lees.telling',
    'lees.zoekvragen',
  ],
})

const alsRol = (rol: string, label: string, organisatie: string, extra: readonly string[] = []): Antwoord => {
  const basis = ik('2026-11-20T22:18:00+01:00')
  const eigen = { ...basis.rol, rol, label, organisatie: { id: 'o2', naam: organisatie, soort: 'partner' } }
  const mag = [
    'lees.casussen',
    'lees.spoorbladen',
    ...(rol === 'procesregisseur' ? [] : ['lees.verzoeken']),
    'lees.diensten',
    'lees.mailkeuze',
    'lees.mijn-werk',
    ...(rol === 'procesregisseur' ? [] : ['lees.zoekvragen', 'casus.OpenRechtstreeks']),
    ...extra,
  ]
  return { inhoud: { ...basis, rol: eigen, rollen: [eigen], mag } }
}

/** A volunteer: one screen of their own, and nothing else. */
const KLACHTENJAARROL = alsRol('beleidsmedewerker', 'Beleidsmedewerker', 'Centrumgemeente Waterveen', [
  'lees.klachten/jaar',
])
const STEUNROL = alsRol('vertrouwenspersoon', 'Vertrouwenspersoon', 'Steunpunt Waterveen', [
  'lees.steunvragen',
  'lees.steunvragen/jaar',
])
const STEUNDESK = alsRol('medewerker-veilig-thuis', 'Medewerker Veilig Thuis', 'Veilig Thuis Waterveen', [
  'lees.vertrouwenspersoon',
])
const alsCoach = (): Antwoord => {
  const basis = ik('2026-11-20T22:18:00+01:00')
  const organisatie = { id: 'o3', naam: 'Buurthuis Voorbeeld', soort: 'welzijn' }
  const eigen = { ...basis.rol, rol: 'coach', label: 'Vrijwillige coach', organisatie }
  return {
    inhoud: {
      ...basis,
      ...{ mens: { id: 'co1', naam: 'Coby Voorbeeld' }, rol: eigen, rollen: [eigen] },
      mag: ['lees.coaching'],
    },
  }
}

const klok = (label: string, vervaltOp: string, stand: string, kalender: string) => ({
  naam: 'voorbeeld',
  label,
  vervaltOp,
  stand,
  bron: 'Regiovisie Voorbeeldstreek, regels 120-124',
  kalender,
})

const melding = (id: string) => ({ soort: 'melding', id, nummer: `M-26-${id}` })
const casus = (id: string) => ({ soort: 'casus', id, nummer: `C-26-${id}` })

const mijnWerk = {
  advies: [
    {
      ...{ id: 's2', soort: 'hercontact', wat: 'Horen hoe het gesprek met de ouder ging', nummer: 'D-26-0031' },
      ...{ dossier: 'dd1', op: '2026-11-19T23:59:00+01:00', teLaat: true },
      wie: { naam: 'Samira Voorbeeld', ik: true },
    },
    {
      ...{ id: 'rv1', soort: 'vraag', wat: 'Hoe ga ik om met dreiging door familie?', nummer: 'V-26-0012' },
      ...{ dossier: null, op: '2026-11-20T14:02:00+01:00', teLaat: false, wie: { naam: 'Samira Voorbeeld', ik: true } },
    },
  ],
  overdrachten: [
    {
      id: 'ov1',
      soort: 'melding',
      melding: 'm9',
      nummer: 'M-26-0419',
      van: { naam: 'Veilig Thuis Noordstreek' },
      gemeente: 'Heuvelrade',
      urgentie: 'hoog',
      aangebodenOp: '2026-11-20T19:20:00+01:00',
      klok: klok('Aanvaarden van de overdracht', '2026-11-20T23:20:00+01:00', 'waarschuwing', 'uren'),
    },
  ],
  werk: [
    {
      id: 'w1',
      soort: 'crisis-inzetten',
      zaak: melding('0431'),
      titel: 'gezin met twee kinderen, Waterveen',
      wat: 'Bel de politie terug over de veiligheid van nu',
      urgentie: 'nu',
      klok: klok('Directe veiligheid', '2026-11-20T21:30:00+01:00', 'verlopen', 'uren'),
    },
    {
      id: 'w2',
      soort: 'besluit-bevestigen',
      zaak: melding('0428'),
      titel: 'zorgen om een oudere, Heuvelrade',
      wat: 'Stel de veiligheidsbeoordeling vast met een tweede professional',
      urgentie: 'nu',
      klok: klok('Veiligheidsbeoordeling', '2026-11-20T23:05:00+01:00', 'waarschuwing', 'uren'),
    },
    {
      id: 'w3',
      soort: 'melder-terugkoppelen',
      zaak: melding('0407'),
      titel: 'melding van een school, Lindedorp',
      wat: 'Laat de melder weten wat er is besloten',
      urgentie: 'vandaag',
      wie: { id: 'a1', naam: 'Samira Voorbeeld', ik: true },
      klok: klok('Terugkoppeling aan de melder', '2026-11-20T23:59:59+01:00', 'waarschuwing', 'werkdagen'),
    },
    {
      id: 'w4',
      soort: 'veiligheidsplan',
      zaak: casus('0112'),
      titel: 'gezin met drie kinderen, Lindedorp',
      wat: 'Loop de afspraken van het veiligheidsplan na',
      urgentie: 'week',
      klok: klok('Opvolging veiligheidsplan', '2026-11-24T23:59:59+01:00', 'loopt', 'werkdagen'),
    },
    {
      id: 'w5',
      soort: 'onderzoeken',
      zaak: melding('0388'),
      titel: 'onderzoek na herhaalde melding, Waterveen',
      wat: 'Rond het onderzoek af',
      urgentie: 'later',
      klok: klok('Onderzoek', '2027-01-12T23:59:59+01:00', 'loopt', 'kalender'),
    },
    {
      id: 'w6',
      soort: 'kindgesprek',
      zaak: casus('0098'),
      titel: 'gezin met een kind, Heuvelrade',
      wat: 'Plan het gesprek met het kind',
      urgentie: 'later',
      klok: null,
    },
  ],
  wachtend: [
    { zaak: melding('0402'), nummer: 'M-26-0402', opWie: 'Wijkteam Lindedorp', sinds: '2026-11-19T16:10:00+01:00' },
    { zaak: melding('0399'), nummer: 'M-26-0399', opWie: 'Sociaal team Waterveen', sinds: '2026-11-17T09:40:00+01:00' },
  ],
  berichten: [
    {
      id: 'b1',
      soort: 'klok-waarschuwing',
      klok: 'weging',
      tekst: 'Een termijn loopt bijna af: weging.',
      op: '2026-11-20T15:02:00+01:00',
      zaak: melding('0395'),
    },
  ],
  aantallen: { nu: 2, vandaag: 1, week: 1, later: 62, ik: 9, vrij: 41, nieuw: 2, meer: false },
  keuzes: {
    soorten: [
      { soort: 'wegen', wat: 'Weeg de veiligheid en besluit' },
      { soort: 'onderzoeken', wat: 'Rond het onderzoek af' },
    ],
    gemeenten: ['Heuvelrade', 'Lindedorp', 'Waterveen'],
  },
  nieuw: [
    {
      id: 'w7',
      soort: 'wegen',
      zaak: melding('0433'),
      titel: 'Waterveen',
      wat: 'Weeg de veiligheid en besluit',
      urgentie: 'week',
      klok: klok('Weeg de veiligheid en besluit', '2026-11-27T23:59:59+01:00', 'loopt', 'werkdagen'),
    },
    {
      id: 'w8',
      soort: 'wegen',
      zaak: melding('0434'),
      titel: 'Lindedorp',
      wat: 'Weeg de veiligheid en besluit',
      urgentie: 'week',
      klok: klok('Weeg de veiligheid en besluit', '2026-11-27T23:59:59+01:00', 'loopt', 'werkdagen'),
    },
  ],
  filters: [
    { id: 'f1', naam: 'Mijn weging', keuze: { soort: 'wegen', wie: 'ik' } },
    { id: 'f2', naam: 'Lindedorp', keuze: { gemeente: 'Lindedorp' } },
  ],
  collegas: [
    { id: 'a1', naam: 'Samira Voorbeeld' },
    { id: 'a2', naam: 'Noor Voorbeeld' },
  ],
  dienst: { nu: [{ naam: 'Noor Voorbeeld', tot: '2026-11-21T08:00:00+01:00' }], ik: false },
  volgende: 'meer',
}

const bron = 'v26:120-124'
const definitie = {
  keten,
  ...lijsten,
  ...centra,
  regio: {
    id: 'voorbeeldstreek',
    naam: 'Voorbeeldstreek',
    onderwerp: 'Huiselijk geweld en kindermishandeling',
    doel: 'Geweld stopt, en het blijft gestopt. Elk gezin heeft een vast gezicht.',
    centrumgemeenten: ['Waterveen'],
    geldigVan: '2026-01-01',
    geldigTot: '2029-12-31',
    bron,
  },
  documenten: [
    { id: 'v26', titel: 'Regiovisie Voorbeeldstreek', soort: 'regels' },
    { id: 'wmo', titel: 'Wmo 2015', soort: 'artikelen' },
  ],
  organisaties: [
    {
      id: 'vt',
      naam: 'Veilig Thuis Voorbeeldstreek',
      soort: 'meldpunt',
      rol: 'Neemt meldingen aan en beoordeelt de veiligheid',
      gebied: 'alle',
      taken: ['advies geven', 'meldingen beoordelen', 'onderzoek doen'],
      bron: 'v26:40-52; wmo:4.1.1',
    },
    {
      id: 'wl',
      naam: 'Wijkteam Lindedorp',
      soort: 'lokaalTeam',
      rol: 'Begeleidt het gezin na de overdracht',
      gebied: ['Lindedorp'],
      taken: ['veiligheidsplan maken', 'hulp inzetten'],
      bron: 'v26:60-66',
    },
  ],
  regie: [
    {
      id: 'procesregie',
      niveau: 'proces',
      naam: 'Procesregisseur',
      houder: 'Centrumgemeente Waterveen',
      houders: ['waterveen'],
      taken: ['bewaakt de voortgang', 'lost stilstand op'],
      voorwaarden: [],
      verboden: [{ id: 'contact-met-gezin', tekst: 'heeft geen contact met het gezin', bron }],
      bron: 'v26:81-90',
    },
  ],
  klokken: [
    {
      naam: 'veiligheidsbeoordeling',
      start: 'de melding is ontvangen',
      lengte: 5,
      eenheid: 'werkdagen',
      kalender: 'werkdagen',
      soort: 'wet',
      bron,
    },
    {
      naam: 'overdracht',
      start: 'het besluit tot overdracht',
      lengte: 48,
      eenheid: 'uren',
      kalender: 'uren',
      soort: 'regio',
      escalatie: { naarRol: 'procesregisseur' },
      bron: 'v26:131',
    },
  ],
  regels: [
    {
      id: 'P900-01',
      aanleiding: 'Een melding komt binnen',
      wie: 'Veilig Thuis',
      handeling: 'Beoordeelt of er direct gevaar is, en handelt meteen als dat zo is',
      termijn: 'dezelfde dag',
      uitvoering: { soort: 'uitvoerbaar', door: ['keten.acuut.directHandelen'] },
      bron: 'v26:118',
    },
    {
      id: 'P900-02',
      aanleiding: 'Afwijken is nodig',
      wie: 'elke professional',
      handeling: 'Laat regels los als de veiligheid dat vraagt',
      uitzondering: 'nooit onder de veiligheid',
      uitvoering: { soort: 'handwerk', reden: 'Of afwijken nodig is, beslist een mens.' },
      bron: 'v26:182',
    },
  ],
  gemeenten: [
    { naam: 'Waterveen', positie: 'centrum', cbs: 'GM9001', tegel: { rij: 1, kolom: 0 }, bron: 'v26:4' },
    { naam: 'Lindedorp', positie: 'lid', cbs: 'GM9002', tegel: { rij: 1, kolom: 1 }, bron: 'v26:4' },
    { naam: 'Heuvelrade', positie: 'lid', cbs: 'GM9003', tegel: { rij: 0, kolom: 1 }, bron: 'v26:4' },
  ],
  vormen: [
    { id: 'partnergeweld', label: 'geweld tussen (ex-)partners', binnen: true, bron },
    { id: 'kindermishandeling', label: 'kindermishandeling', binnen: true, bron },
    { id: 'ouderenmishandeling', label: 'ouderenmishandeling', binnen: true, bron },
    { id: 'mensenhandel', label: 'mensenhandel', binnen: false, adres: 'vt', bron },
  ],
  gaten: [
    {
      id: 'g1',
      wat: 'Wie neemt de procesregie over als de procesregisseur er niet is?',
      gemeenten: ['Waterveen', 'Lindedorp'],
      bron: 'v26:88',
    },
  ],
  beginselen: [{ id: 'b1', tekst: 'Eerst veiligheid, dan hulp.', bron: 'v26:12' }],
}

const sessie = (toestel: string, deze = false) => ({
  ...{ id: `s-${toestel}`, toestel, deze },
  ...{ sinds: '2026-11-20T17:04:00+01:00', laatst: deze ? '2026-11-20T22:01:00+01:00' : '2026-11-20T21:46:00+01:00' },
})

const gewoon: Antwoorden = {
  'GET /ik': { inhoud: ik('2026-11-20T22:18:00+01:00') },
  'GET /zaken/c1/overleg': BIJ_ZAAK,
  'GET /mijn-werk': { inhoud: mijnWerk },
  'GET /opvang/vragen': bedvragen(true),
  'POST /wie-keek': WACHT['POST /wie-keek'],
  'GET /sessies': {
    inhoud: { sessies: [sessie('computer', true), sessie('telefoon'), sessie('onbekend')] },
  },
  'GET /mailkeuze': {
    inhoud: {
      keuze: { aan: true, adres: 'samira@example.org', afwezigVan: '2026-12-21', afwezigTot: '2027-01-02' },
      laatste: { op: '2026-11-20T19:02:00+01:00', stand: 'verstuurd' },
      haperend: null,
    },
  },
  ...meldingen,
  ...casusantwoorden,
  ...adviezen,
  'MEE /chat/mee': CHAT,
  ...post,
  ...deur,
  'GET /regios': {
    inhoud: {
      regios: [
        { id: 'anderstreek', naam: 'Anderstreek', onderwerp: 'Huiselijk geweld' },
        { id: 'noordstreek', naam: 'Noordstreek', onderwerp: 'Geweld in afhankelijkheidsrelaties' },
        { id: 'voorbeeldstreek', naam: 'Voorbeeldstreek', onderwerp: 'Huiselijk geweld en kindermishandeling' },
      ],
    },
  },
  'GET /regios/voorbeeldstreek': {
    inhoud: { id: 'voorbeeldstreek', naam: 'Voorbeeldstreek', definitie, waarschuwing: null, gaten: definitie.gaten },
  },
  'GET /regios/anderstreek': {
    inhoud: {
      id: 'anderstreek',
      naam: 'Anderstreek',
      definitie: {
        ...definitie,
        regio: { ...definitie.regio, id: 'anderstreek', naam: 'Anderstreek' },
        klokken: definitie.klokken.map((k, n) => (n === 0 ? { ...k, lengte: k.lengte + 1 } : k)),
      },
      waarschuwing: null,
      gaten: [],
    },
  },
  'GET /regios/voorbeeldstreek/routes': { inhoud: routeantwoord },
  ...wegwijzer,
  ...huisverboden,
  'POST /sessie/verlengen': { inhoud: {} },
  'POST /zoekvragen': {
    inhoud: {
      begrepen: ['naam'],
      casussen: [
        { id: 'c1', nummer: 'C-7KQ2-M4XD', gemeente: 'Lindedorp', open: true, geopendOp: '2026-10-02T09:00:00Z' },
      ],
      meldingen: [
        { id: 'm1', nummer: 'M-3F8W-Z6PT', gemeente: 'Lindedorp', open: true, geopendOp: '2026-11-19T21:40:00Z' },
        { id: 'm3', nummer: 'M-9BN4-K2HS', gemeente: 'Waterveen', open: false, geopendOp: '2025-03-11T08:15:00Z' },
      ],
      mensen: [
        {
          id: 'p1',
          naam: 'Petra Voorbeeldsma',
          geboortedatum: '1988-04-12',
          redenen: ['zelfde achternaam'],
          zaken: [
            { id: 'c1', soort: 'casus', nummer: 'C-7KQ2-M4XD' },
            { id: 'm1', soort: 'melding', nummer: 'M-3F8W-Z6PT' },
          ],
        },
      ],
      meer: false,
    },
  },
}

const weigering = (status: number, code: string, detail: string): Antwoord => ({
  status,
  inhoud: { type: 'about:blank', title: code, status, code, detail },
})

/** One set of answers per situation a screen can be in. */
export const standen: Readonly<Record<string, Antwoorden>> = {
  gewoon,
  leeg: {
    ...gewoon,
    'GET /mijn-werk': {
      inhoud: {
        werk: [],
        overdrachten: [],
        wachtend: [],
        berichten: [],
        dienst: { nu: [], ik: false },
        volgende: null,
      },
    },
    'GET /meldingen': { inhoud: { meldingen: [], volgende: null } },
    'GET /casussen': GEEN_CASUSSEN,
    'GET /huisverboden': GEEN_HUISVERBODEN,
    'GET /overleggen': GEEN_OVERLEG,
    ...GEEN_ALARMEN,
    ...GEEN_ADVIEZEN,
    'MEE /chat/mee': CHAT_LEEG,
    'GET /berichten': GEEN_POST,
    'GET /deurvragen': GEEN_DEUR,
    'GET /mantelzorgsignalen': { inhoud: { gemeenten: [] } },
    'POST /zoekvragen': { inhoud: { begrepen: ['naam'], casussen: [], meldingen: [], mensen: [], meer: false } },
  },
  onbereikbaar: {
    ...gewoon,
    'GET /mijn-werk': weigering(503, 'NIET_BESCHIKBAAR', 'De gegevens zijn even niet te bereiken.'),
  },
  burgemeester: {
    ...gewoon,
    'GET /ik': alsRol('burgemeester', 'Burgemeester', 'Gemeente Lindedorp', [
      'lees.huisverboden',
      'huisverbod.StartScreening',
    ]),
  },
  alarm: {
    ...gewoon,
    ...alarmen,
    'GET /ik': alsRol('medewerker-veilig-thuis', 'Medewerker Veilig Thuis', 'Veilig Thuis Voorbeeldstreek', [
      'lees.alarmen',
      'lees.aansluitingen',
    ]),
  },
  meldcode: {
    ...gewoon,
    ...werkbladen,
    'GET /ik': alsRol('professional', 'Professional (meldcode)', 'Voorbeeldcollege', [
      'lees.werkbladen',
      'signaal.OpenWerkblad',
    ]),
  },
  verwijsindex: {
    ...gewoon,
    ...indexvoorbeelden,
    'GET /ik': alsRol('professional', 'Professional (meldcode)', 'Voorbeeldcollege', [
      'lees.werkbladen',
      'lees.verwijsindex',
    ]),
  },
  verwijsindexleeg: {
    ...gewoon,
    'GET /verwijsindex': LEGE_INDEX,
    'GET /ik': alsRol('professional', 'Professional (meldcode)', 'Voorbeeldcollege', ['lees.verwijsindex']),
  },
  adviesvraag: {
    ...gewoon,
    ...adviesvragen,
    'GET /ik': alsRol('medewerker-veilig-thuis', 'Medewerker Veilig Thuis', 'Veilig Thuis Voorbeeldstreek', [
      'lees.werkbladvragen',
    ]),
  },
  voorzitter: {
    ...gewoon,
    ...overleggen,
    'GET /ik': alsRol('overlegvoorzitter', 'Voorzitter overleg', 'Veiligheidshuis Waterveen', ['lees.overleggen']),
  },
  inbrenger: {
    ...gewoon,
    ...alsInbrenger,
    'GET /ik': alsRol('casusregisseur', 'Casusregisseur', 'Wijkteam Lindedorp', [
      'lees.overleggen',
      'overleg.Agendeer',
    ]),
  },
  partner: {
    ...gewoon,
    ...alsPartner,
    'GET /ik': alsRol('ketenpartner', 'Ketenpartner', 'Reclassering Voorbeeldstreek', ['lees.overleggen']),
  },
  team: {
    ...gewoon,
    'GET /ik': alsRol('casusregisseur', 'Casusregisseur', 'Wijkteam Lindedorp'),
    'GET /opvang/verblijven/v1/overdracht': VERBLIJFAANBOD,
  },
  verlopen: {
    ...gewoon,
    'GET /regios/voorbeeldstreek': {
      inhoud: {
        definitie,
        waarschuwing: 'Deze visie geldt van 2026-01-01 tot en met 2029-12-31; Kring antwoordt zoals zij toen gold.',
        gaten: [],
      },
    },
    'GET /regios/voorbeeldstreek/routes': {
      inhoud: { ...routeantwoord, organisation: null, open: true, warning: 'De bron zegt dit niet.' },
    },
  },
  rooster: {
    ...gewoon,
    'GET /ik': alsRol('teamcoordinator', 'Teamcoördinator', 'Wijkteam Lindedorp'),
    'GET /diensten': ROOSTER,
    'GET /mijn-werk': {
      inhoud: {
        ...mijnWerk,
        langdurig: {
          ...{ dagen: 365, grens: 5, bron: 'platform' },
          mensen: [
            { naam: 'Carla Proef', zaken: 9 },
            { naam: 'Cas Testman', zaken: 6 },
          ],
        },
      },
    },
  },
  proces: {
    ...gewoon,
    ...procesregie,
    'GET /ik': alsRol('procesregisseur', 'Procesregisseur', 'Centrumgemeente Waterveen', ['lees.procesregie']),
  },
  beleid: {
    ...gewoon,
    'GET /ik': alsRol('beleidsmedewerker', 'Beleidsmedewerker', 'Centrumgemeente Waterveen', [
      'lees.opvang/woningen',
      'lees.registers',
      'lees.cijfers',
      'lees.resultaten',
      'lees.geld',
    ]),
    'GET /opvang/woningen': WONINGEN,
    ...registervoorbeelden,
    ...cijfervoorbeelden,
    ...geldvoorbeelden,
  },
  levering: {
    ...gewoon,
    'GET /ik': alsRol('medewerker-beleidsinformatie', 'Medewerker beleidsinformatie', 'Veilig Thuis Waterveen', [
      'lees.cbs-leveringen',
    ]),
    ...leveringvoorbeelden,
  },
  bewaren: {
    ...gewoon,
    'GET /ik': alsRol('privacyfunctionaris', 'Privacyfunctionaris', 'Veilig Thuis Waterveen', ['lees.bewaren']),
    ...bewaarvoorbeelden,
  },
  bewarenleeg: {
    ...gewoon,
    'GET /ik': alsRol('privacyfunctionaris', 'Privacyfunctionaris', 'Veilig Thuis Waterveen', ['lees.bewaren']),
    'GET /bewaren': NIETS_TE_BEWAREN,
  },
  verwerkingen: {
    ...gewoon,
    'GET /ik': alsRol('privacyfunctionaris', 'Privacyfunctionaris', 'Veilig Thuis Waterveen', ['lees.verwerkingen']),
    ...verwerkingsvoorbeelden,
  },
  coach: { ...gewoon, 'GET /ik': alsCoach(), ...coachvoorbeelden },
  coachleeg: { ...gewoon, 'GET /ik': alsCoach(), ...NIEMAND_TE_HELPEN },
  beheren: {
    ...gewoon,
    'GET /ik': alsRol('beheerder', 'Beheerder', 'Veilig Thuis Waterveen', ['lees.beheer']),
    ...beheervoorbeelden,
  },
  beherenleeg: {
    ...gewoon,
    'GET /ik': alsRol('beheerder', 'Beheerder', 'Veilig Thuis Waterveen', ['lees.beheer']),
    ...beheerleeg,
  },
  beherentweede: {
    ...gewoon,
    'GET /ik': alsRol('privacyfunctionaris', 'Privacyfunctionaris', 'Veilig Thuis Waterveen', ['lees.beheer']),
    ...beheertweede,
  },
  blikken: {
    ...gewoon,
    ...WACHT,
    'GET /ik': alsRol('privacyfunctionaris', 'Privacyfunctionaris', 'Veilig Thuis Waterveen', [
      'lees.blikken',
      'lees.blikken/jaar',
      'lees.blikken/kanaries',
      'lees.blikken/eigen-adres',
    ]),
    'GET /blikken': TE_BEOORDELEN,
  },
  eensessie: { ...gewoon, 'GET /sessies': { inhoud: { sessies: [sessie('computer', true)] } } },
  blikkenleeg: {
    ...gewoon,
    'GET /blikken/kanaries': { inhoud: { kanaries: [] } },
    'GET /ik': alsRol('privacyfunctionaris', 'Privacyfunctionaris', 'Veilig Thuis Waterveen', [
      'lees.blikken',
      'lees.blikken/kanaries',
    ]),
    'GET /blikken': NIETS_VALT_OP,
  },
  blikgevraagd: {
    ...gewoon,
    'GET /ik': alsRol('casusregisseur', 'Casusregisseur', 'Lokaal team Lindedorp', [
      'lees.blikken',
      'lees.blikken/eigen-adres',
    ]),
    'GET /blikken/eigen-adres': { inhoud: { op: null } },
    'GET /blikken': GEVRAAGD,
  },
  dicht: {
    ...gewoon,
    'GET /ik': alsRol('teamcoordinator', 'Teamcoördinator', 'Lokaal team Lindedorp', ['lees.afgesloten']),
    'GET /afgesloten': DICHT,
  },
  dichtleeg: {
    ...gewoon,
    'GET /ik': alsRol('casusregisseur', 'Casusregisseur', 'Lokaal team Lindedorp', ['lees.afgesloten']),
    'GET /afgesloten': NIETS_DICHT,
  },
  dichtbeslissen: {
    ...gewoon,
    'GET /ik': alsRol('privacyfunctionaris', 'Privacyfunctionaris', 'Veilig Thuis Waterveen', ['lees.afgesloten']),
    'GET /afgesloten': OVER_DICHT,
  },
  reovoorstellen: {
    ...gewoon,
    'GET /ik': alsRol('beheerder', 'Beheerder', 'Veilig Thuis Waterveen', ['lees.reorganisaties']),
    'GET /reorganisaties': VOORSTELLEN,
  },
  reoakkoord: {
    ...gewoon,
    'GET /ik': alsRol('teamcoordinator', 'Teamcoördinator', 'Sociaal wijkteam Waterveen', ['lees.reorganisaties']),
    'GET /reorganisaties': AKKOORD,
  },
  reoleeg: {
    ...gewoon,
    'GET /ik': alsRol('teamcoordinator', 'Teamcoördinator', 'Sociaal wijkteam Waterveen', ['lees.reorganisaties']),
    'GET /reorganisaties': GEEN_REORGANISATIE,
  },
  nood: {
    ...gewoon,
    'GET /ik': alsRol('casusregisseur', 'Casusregisseur', 'Lokaal team Lindedorp', ['lees.noodtoegang']),
    ...noodvoorbeelden,
  },
  noodleeg: {
    ...gewoon,
    'GET /ik': alsRol('casusregisseur', 'Casusregisseur', 'Lokaal team Lindedorp', ['lees.noodtoegang']),
    'GET /noodtoegang': NOG_NIETS_GEOPEND,
  },
  noodbeoordelen: {
    ...gewoon,
    'GET /ik': alsRol('privacyfunctionaris', 'Privacyfunctionaris', 'Veilig Thuis Waterveen', ['lees.noodtoegang']),
    'GET /noodtoegang': BEOORDELEN,
  },
  steun: { ...gewoon, 'GET /ik': STEUNROL, ...steunvoorbeelden },
  steuneen: { ...gewoon, 'GET /ik': STEUNROL, ...steunvoorbeelden, 'GET /steunvragen': EEN_STEUNVRAAG },
  steunleeg: { ...gewoon, 'GET /ik': STEUNROL, 'GET /steunvragen': GEEN_STEUNVRAGEN },
  steundesk: { ...gewoon, 'GET /ik': STEUNDESK, 'GET /vertrouwenspersoon': STEUN_WIE },
  steunniemand: { ...gewoon, 'GET /ik': STEUNDESK, 'GET /vertrouwenspersoon': STEUN_NIEMAND },
  klachten: {
    ...gewoon,
    'GET /ik': alsRol('klachtbehandelaar', 'Klachtbehandelaar', 'Veilig Thuis Waterveen', [
      'lees.klachten',
      'lees.klachtkeuzes',
      'lees.klachten/jaar',
    ]),
    ...klachtvoorbeelden,
  },
  klachtenjaar: { ...gewoon, 'GET /ik': KLACHTENJAARROL, 'GET /klachten/jaar': KLACHTENJAAR },
  klachtenjaarweinig: { ...gewoon, 'GET /ik': KLACHTENJAARROL, 'GET /klachten/jaar': KLACHTENJAAR_WEINIG },
  klachtenleeg: {
    ...gewoon,
    'GET /ik': alsRol('klachtcommissielid', 'Lid van de klachtencommissie', 'Gemeente Waterveen', ['lees.klachten']),
    'GET /klachten': GEEN_KLACHTEN,
  },
  leveringleeg: {
    ...gewoon,
    'GET /ik': alsRol('medewerker-beleidsinformatie', 'Medewerker beleidsinformatie', 'Veilig Thuis Waterveen', [
      'lees.cbs-leveringen',
    ]),
    'GET /cbs-leveringen': GEEN_LEVERINGEN,
  },
  beleidleeg: {
    ...gewoon,
    'GET /ik': alsRol('beleidsmedewerker', 'Beleidsmedewerker', 'Centrumgemeente Waterveen', [
      'lees.registers',
      'lees.cijfers',
      'lees.resultaten',
      'lees.geld',
    ]),
    'GET /geld': GEEN_GELD,
    'GET /registers': GEEN_REGISTERS,
    ...GEEN_CIJFERS,
  },
  beheer: {
    ...gewoon,
    'GET /ik': alsRol('beheerder', 'Beheerder', 'Centrumgemeente Waterveen'),
    'GET /mailkeuze': {
      inhoud: {
        keuze: { aan: false, adres: null, afwezigVan: null, afwezigTot: null },
        laatste: null,
        haperend: [
          { naam: 'Tessa Voorbeeld', sinds: '2026-11-20T12:10:00+01:00', mails: 2, opgegeven: true },
          { naam: 'Omar Voorbeeld', sinds: '2026-11-20T21:30:00+01:00', mails: 1, opgegeven: false },
        ],
      },
    },
  },
  plaatsing: {
    ...gewoon,
    'GET /ik': alsRol('plaatsingscoordinator', 'Plaatsingscoördinator', 'Opvang Voorbeeldstreek', [
      'lees.opvang/vragen',
      'lees.opvang/plekken',
      'lees.opvang/verblijven',
      'lees.opvang/woningen',
      'opvang.OpenVerblijf',
      'lees.opvang/verslagen',
    ]),
    'GET /opvang/verslagen': VERSLAGEN,
    'GET /opvang/verslagen/vs1': VERSLAG,
    'GET /opvang/verblijven': VERBLIJVEN,
    'GET /opvang/verblijven/v1': VERBLIJF,
    'GET /opvang/vragen': bedvragen(false),
    'GET /opvang/plekken': PLEKKEN,
  },
  bijna: { ...gewoon, 'GET /ik': { inhoud: ik('2026-11-20T21:49:40+01:00') } },
  afgemeld: { 'GET /ik': weigering(401, 'NIET_AANGEMELD', 'Meld u aan.') },
}
