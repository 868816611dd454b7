import { bijCasus } from './voorbeelden.coach.ts'
import type { CasusFeit, Hulp } from '../../../keten/casus/casus.ts'
import { evolve } from '../../../keten/casus/evolve.ts'
import type { Inzagekopie } from '../../../keten/casus/inzage/inzage.ts'
import type { Maatregel } from '../../../keten/casus/plan/maatregelfeiten.ts'
import type { Dossier, Gebeurd } from '../../../keten/casus/screens/dossier.ts'
import type { Casusregel } from '../../../keten/casus/screens/casussen/lijst.ts'
import type { PersoonRij, Werkrij } from '../../../keten/zaak.ts'

/** Made-up cases for the pictures of the case screens. Every person here is invented. */
const ORGANISATIE = 'wijkteam-lindedorp'
const organisaties = { [ORGANISATIE]: 'Wijkteam Lindedorp', vt: 'Veilig Thuis Voorbeeldstreek' }
const mensen = { k1: 'Iris Voorbeeld', k2: 'Tom Proef' }
const bron = 'Regiovisie Voorbeeldstreek, regels 155-166'

const regio: Dossier['regio'] = {
  convenanten: [
    {
      ...{ id: 'keten', naam: 'Samenwerkingsconvenant (verzonnen)', bij: null, bron: 'proef' },
      delen: ['front', 'back', 'gegevens'],
    },
    {
      ...{
        id: 'lokaal',
        naam: 'Lokale backoffice (verzonnen)',
        bij: 'Samenwerkingsconvenant (verzonnen)',
        bron: 'proef',
      },
      delen: ['back'],
    },
  ],
  fasen: [
    { id: 'directe-veiligheid', label: 'Directe veiligheid', bron },
    { id: 'risicogestuurde-zorg', label: 'Risicogestuurde zorg', bron },
    { id: 'herstelgerichte-zorg', label: 'Herstelgerichte zorg', bron },
  ],
  regie: { lokaalTeamBlijft: true, alleenBijComplex: false, bron },
  opvolging: { maanden: [3, 6, 12], voorstel: [3, 6, 9, 12, 18], start: 'sluiten', bron },
  kinderen: { altijdGesproken: true, ookZonderMedewerkingOuders: true, bron },
  raad: [{ id: 'kind-bedreigd', label: 'Het kind wordt in zijn ontwikkeling ernstig bedreigd' }],
  herstel: {
    actief: false,
    gebieden: [
      { id: 'wonen', label: 'wonen' },
      { id: 'schulden', label: 'schulden' },
    ],
    bron,
  },
  partijen: { politie: 'politie Voorbeeldstreek', veiligheidshuis: 'Veiligheidshuis Voorbeeldstreek' },
  beslist: null,
  plan: { vaststellen: ['drie-vragen', 'makers-met-gezin'], acuutZonder: ['drie-vragen'], bron },
  brieven: [
    { id: 'uitnodiging', label: 'Eerste uitnodiging', labelEn: 'First invitation' },
    { id: 'eigen-plan', label: 'Plan, alleen het eigen deel', labelEn: 'Plan, only their own part' },
  ],
}

const persoon = (
  id: string,
  voornamen: string,
  achternaam: string,
  geboortedatum: string,
  thuis = true,
): PersoonRij => ({
  id,
  voornamen,
  tussenvoegsel: '',
  achternaam,
  geboortedatum,
  verwachtOp: null,
  geslacht: 'onbekend',
  straat: thuis ? 'Proefstraat' : null,
  huisnummer: thuis ? '12' : null,
  postcode: thuis ? '9999 XX' : null,
  plaats: thuis ? 'Lindedorp' : null,
})

const personen = [
  persoon('p1', 'Anna', 'Voorbeeld', '1989-04-11'),
  persoon('p2', 'Bram', 'Testman', '1986', false),
  persoon('p3', 'Noor', 'Testman', '2014-09-02'),
  persoon('p4', 'Sam', 'Testman', '2019-01-27'),
]

const werk = (soort: string, vervaltOp: string | null, onderwerp: string | null = null): Werkrij => ({
  id: `${soort} ${onderwerp ?? ''}`,
  soort,
  rol: 'casusregisseur',
  organisatie: ORGANISATIE,
  onderwerp,
  klok: vervaltOp === null ? null : soort,
  vervaltOp,
  uiterlijkOp: null,
  kalender: 'kalender',
  bron,
  gestartOp: '2026-10-26T09:00:00+01:00',
  klaarOp: null,
  waarschuwOp: null,
})

const op = (moment: string, feit: CasusFeit, mens = 'k1'): Gebeurd => ({
  soort: feit.soort,
  op: moment,
  mens,
  organisatie: ORGANISATIE,
  feit,
})

const geopend: Extract<CasusFeit, { soort: 'CasusGeopend' }> = {
  soort: 'CasusGeopend',
  organisatie: ORGANISATIE,
  gemeente: 'Lindedorp',
  nummer: 'C-26-0112',
  uitMelding: 'm1',
  gever: 'vt',
  gemeldOp: '2026-10-20T21:10:00+02:00',
  urgentie: 'hoog',
  vormen: ['partnergeweld'],
  personen: [
    { id: 'p1', rollen: ['slachtoffer', 'pleger'], kind: false },
    { id: 'p2', rollen: ['pleger', 'slachtoffer'], kind: false },
    { id: 'p3', rollen: ['getuige', 'kind-in-gezin'], kind: true },
    { id: 'p4', rollen: ['kind-in-gezin'], kind: true },
  ],
  verbanden: [
    { van: 'p1', naar: 'p2', soort: 'ex-partner', geweld: true },
    { van: 'p2', naar: 'p1', soort: 'ex-partner', geweld: true },
    { van: 'p1', naar: 'p3', soort: 'ouder', geweld: false },
    { van: 'p1', naar: 'p4', soort: 'ouder', geweld: false },
    { van: 'p2', naar: 'p3', soort: 'ouder', geweld: true },
    { van: 'p2', naar: 'p4', soort: 'ouder', geweld: false },
  ],
  verhoogdRisico: false,
  complex: true,
  eersteFase: 'directe-veiligheid',
}

const begin = evolve({ status: 'geen' }, geopend) as Dossier['casus']

const teksten = {
  vw1: 'Ik wil lezen wat er over mij staat (verzonnen).',
  vw2: 'Zij vraagt een kopie voor haar advocaat (verzonnen).',
  vw3: 'De school van het kind staat er verkeerd in (verzonnen).',
  vw4: 'Ik wil dat hier niets van bewaard blijft (verzonnen).',
  vm4: 'Er loopt niets meer, en wij hebben het belang van ieder ander gewogen (verzonnen).',
  vm: 'U krijgt wat over u gaat. Wat over anderen gaat blijft eruit (verzonnen).',
  vv: 'Ik kijk anders naar wat er die avond gebeurde (verzonnen).',
  t1: 'Bram slaapt bij zijn broer en komt alleen op afspraak, met een ander erbij.',
  t1h: 'Anna appt elke avond om negen uur. Oma belt op zondag.',
  t1n: 'Anna belt Iris of de politie. Noor en Sam gaan naar oma.',
  t1c: 'Iris Voorbeeld',
  t2: 'Noor en Sam gaan elke dag naar school en worden daar gezien.',
  t2h: 'De juf belt bij afwezigheid voor tien uur.',
  t2n: 'Iris gaat dezelfde ochtend langs.',
  t2c: 'Juf Proef, groep 8',
  t3: 'Bram drinkt niet als hij de kinderen ziet.',
  t3h: 'Zijn broer is erbij en zegt het eerlijk.',
  t3n: 'Het bezoek stopt en de volgende keer is op het wijkteam.',
  t3c: 'Broer van Bram',
  v1: 'Anna appte elke avond. Bram hield zich eraan, zegt ook zijn broer.',
  v3: 'Zondag rook de broer drank. Het bezoek is gestopt, zoals afgesproken.',
  plan1: 'Bram woont tijdelijk ergens anders. Anna belt als het spannend wordt.',
  plan2:
    'Er was thuis veel ruzie en er is geslagen. Noor en Sam waren daarbij en vonden dat heel naar.\n\nWij willen dat het thuis rustig en veilig is. Daarom woont Bram nu bij zijn broer.\n\nWordt het spannend? Dan stoppen wij met praten en gaat één van ons weg. Noor en Sam mogen altijd naar oma. Iedereen mag Iris bellen.',
  vei: 'Sinds Bram bij zijn broer slaapt is er geen ruzie meer geweest. Noor slaapt weer door. Bij Bram is nog te weinig zicht op het drinken.',
  kind: 'Noor zegt: "Ik ben minder bang, maar ik luister nog wel of ik papa hoor."',
  h1: 'Traumabehandeling',
  h1a: 'Jeugd-ggz Voorbeeld',
  h2: 'Hulp bij omgaan met boosheid',
  h2a: 'De Proefpraktijk',
  h3: 'Gesprekken over veilig contact',
  h3a: 'Wijkteam Lindedorp',
  d1: 'Noor slaapt weer alle nachten door',
  d2: 'Anna en Bram spreken de kinderen af zonder ruzie',
  a1: 'Afspraak maken met de verslavingszorg',
  a1w: 'Bram, met zijn broer',
  a2: 'Gesprek op school over Noor',
  a2w: 'Iris',
  a3: 'Sloten vervangen',
  a3w: 'Woningbedrijf Proef',
  r1: 'Bram drinkt als het tegenzit',
  r2: 'Schulden: de huur liep achter',
  t1e: 'Bram',
  t2e: 'Anna',
  t3e: 'Bram, met zijn broer',
  d3: 'Bram is zes maanden zonder drank en zonder geweld',
  m1: 'Bram mag niet thuis komen en zoekt geen contact',
  m1e: 'Burgemeester van Lindedorp',
  m1t: 'Politie Lindedorp',
  m1v: 'Bram heeft zich eraan gehouden.',
  m2: 'Behandeling van het drinken, als voorwaarde van de officier',
  m2e: 'Verslavingszorg Proef',
  m2t: 'Reclassering Proef',
  m3: 'De wijkagent komt elke week langs',
  m3e: 'Wijkagent Voorbeeld',
  e1: '"Dat ik niet hoef te luisteren of hij de trap op komt."',
  e2: '"Ik kan zelf naar de verslavingszorg bellen."',
  e3: '"Dat papa en mama niet schreeuwen als ik erbij ben."',
  ui: 'Verteld wat wij van elkaar verwachten en wat er gebeurt als het niet lukt.',
  s2: 'Ik bel mijn zus als ik bang word.',
  s3: 'Ik ga weg voordat ik boos word, en ik vraag hulp.',
  g1: 'Sam is net zeven en doet mee met de doelen van Noor.',
  nn: 'Oma Riet',
  nt: 'Vangt Noor en Sam op woensdag op, en belt Iris als zij zich zorgen maakt.',
  mb: 'Iris Voorbeeld en de juf van Noor',
  rb: 'Rechtbank Voorbeeldstreek',
  n1: 'Oma vangt de kinderen op woensdag op. De broer van Bram is bij elk bezoek.',
  s1: 'Dr. V. Testman, Verslavingszorg Proef',
  s1t: 'Kijkt met het team mee naar het drinken en het risico daarvan',
  dr: 'Bram kwam twee keer niet op de afspraak. Hij weet dat wij de Raad vragen als dat weer gebeurt.',
  fa: 'Vier weken geen geweld, alle minimale voorwaarden gehaald, gezien door drie mensen.',
  mo: 'Zes maanden rust. Het gezin redt zich met hulp van oma en de huisarts.',
  na: 'Iris belt elke eerste maandag. Anna weet wie zij kan bellen. School let op Noor en Sam.',
  oma: 'Oma, de moeder van Anna',
  omaVeilig: 'Thuis gezien en apart gesproken. Zij staat naast Noor en Sam.',
  omaRol: 'Noor en Sam mogen hier altijd heen. Zij belt Iris als er iets is.',
  omaPro: 'Iris Voorbeeld, Wijkteam Lindedorp, 0999-000000',
  juf: 'Juf van Noor',
  geb: 'Bram duwde Anna tegen de muur. Anna sloeg terug. Noor stond op de trap.',
  macht: 'De bankrekening staat op zijn naam. Hij bepaalt of Anna haar zus ziet.',
  kijkAnna: '"Ik wil dat de kinderen hun vader zien, maar niet alleen met hem."',
  kijkAnnaOud: '"Ik durf nog niet alleen naar de winkel."',
  poging: 'Niet opgenomen.',
  mot: 'Hij ziet dat drinken en slaan bij elkaar horen.',
  nee: 'Hij wil geen groepstraining.',
  conflict: 'Bram laat niemand bij Sam als hij bij hem is.',
  huis: 'Kanaalweg 4, Lindedorp',
  op3: 'Anna, Noor en Sam gesproken. Het is rustig, ook bij de overdracht van de kinderen.',
}

const ja = 'gehaald'
const maatregel = (
  id: string,
  kader: Maatregel['kader'],
  van: string,
  tot: string | null,
  deel: Partial<Maatregel>,
): Maatregel => ({
  id,
  kader,
  van,
  tot,
  termijn: 'kort',
  contact: 'geen',
  voor: [],
  tekst: id,
  eigenaar: `${id}e`,
  direct: false,
  uitvoerder: null,
  toezicht: null,
  elkeDagen: null,
  gestartOp: null,
  bezocht: [],
  klaar: null,
  ...deel,
})

const voorwaarden = [
  {
    id: 'v1',
    voor: ['p2', 'p1'],
    tekst: 't1',
    minimum: true,
    controleur: 't1c',
    eigenaar: 't1e',
    controleOp: '2026-11-26',
    stand: ja,
  },
  {
    id: 'v2',
    voor: ['p3', 'p4'],
    tekst: 't2',
    minimum: true,
    controleur: 't2c',
    eigenaar: 't2e',
    controleOp: '2026-11-27',
    stand: ja,
  },
  {
    id: 'v3',
    voor: ['p2'],
    tekst: 't3',
    minimum: false,
    controleur: 't3c',
    eigenaar: 't3e',
    controleOp: '2026-11-16',
    stand: 'niet-gehaald',
  },
] as const

const bij = (met: 'gezin' | 'instantie', nu = false) => ({ met, nu, terugkeer: false })

const planstaat = {
  plan: { versie: 2, tekst: 'plan2', makers: { gezin: ['p1', 'p2', 'p3'], netwerk: ['n1'], beroeps: 'mb' }, acuut: [] },
  versies: [
    {
      versie: 1,
      tekst: 'plan1',
      makers: null,
      regels: [
        { soort: 'voorwaarde', id: 'v1', wie: ['p2', 'p1'], tekst: 't1', stand: 'open' },
        { soort: 'voorwaarde', id: 'v2', wie: ['p3', 'p4'], tekst: 't2', stand: 'open' },
        { soort: 'actie', id: 'a3', wie: [], tekst: 'a3', stand: '2026-11-02' },
      ],
    },
    {
      versie: 2,
      tekst: 'plan2',
      makers: { gezin: ['p1', 'p2', 'p3'], netwerk: ['n1'], beroeps: 'mb' },
      regels: [
        { soort: 'voorwaarde', id: 'v1', wie: ['p2', 'p1'], tekst: 't1', stand: 'gehaald' },
        { soort: 'voorwaarde', id: 'v2', wie: ['p3', 'p4'], tekst: 't2', stand: 'open' },
        { soort: 'voorwaarde', id: 'v3', wie: ['p2'], tekst: 't3', stand: 'open' },
        { soort: 'maatregel', id: 'm1', wie: ['p1', 'p2'], tekst: 'm1', stand: '2026-10-26 2026-11-08' },
      ],
    },
  ],
  maatregelen: [
    maatregel('m1', 'bestuursrechtelijk', '2026-10-26', '2026-11-08', {
      voor: ['p1', 'p2'],
      contact: 'uit-elkaar',
      toezicht: 'm1t',
      gestartOp: '2026-10-26',
      klaar: { op: '2026-11-08', resultaat: 'behaald', verslag: 'm1v' },
    }),
    maatregel('m2', 'strafrechtelijk', '2026-11-09', null, {
      voor: ['p2'],
      toezicht: 'm2t',
      termijn: 'lang',
      gestartOp: '2026-11-10',
    }),
    maatregel('m3', 'vrijwillig', '2026-11-02', '2026-12-14', {
      voor: ['p1', 'p3', 'p4'],
      elkeDagen: 7,
      gestartOp: '2026-11-02',
      bezocht: ['2026-11-09'],
    }),
  ],
  eigenWoorden: [
    { vraag: 'nodig', van: ['p1'], tekst: 'e1' },
    { vraag: 'zelf', van: ['p2'], tekst: 'e2' },
    { vraag: 'wens', van: ['p3'], tekst: 'e3' },
  ],
  uitleg: { op: '2026-10-27', aan: ['p1', 'p2'], verslag: 'ui' },
  planregels: [
    { id: 'e1', persoon: 'p1', onderdeel: 'eigen-stap', tekst: 's2' },
    { id: 'e2', persoon: 'p2', onderdeel: 'verantwoordelijkheid', tekst: 's3' },
  ],
  geenRegel: [{ persoon: 'p4', wat: 'doel', reden: 'g1' }],
  netwerktaken: [{ id: 'n1', naam: 'nn', voor: ['p3', 'p4'], tekst: 'nt' }],
  check: '2026-11-23',
  kindplannen: [
    {
      id: 'k1',
      kind: 'p3',
      rechtbank: 'rb',
      gevraagdOp: '2026-11-03',
      leverenVoor: '2026-11-25',
      zittingOp: '2026-12-01',
      geleverd: null,
    },
  ],
  meegegeven: [{ versie: 2, aan: ['p1', 'p3'], wijze: 'papier' }],
} satisfies Partial<Dossier['casus']>

const gesteld = (n: 1 | 2 | 3): CasusFeit => {
  const { stand: _stand, id, ...v } = voorwaarden[n - 1] ?? voorwaarden[0]
  return { soort: 'VoorwaardeGesteld', voorwaarde: id, ...v, hoe: `t${n}h`, alsNiet: `t${n}n` }
}

const perPersoon = [
  { persoon: 'p1', oordeel: 'veilig' },
  { persoon: 'p2', oordeel: 'onbekend' },
  { persoon: 'p3', oordeel: 'veilig' },
  { persoon: 'p4', oordeel: 'veilig' },
] as const

const tijdlijn: readonly Gebeurd[] = [
  op('2026-10-26T09:00:00+01:00', geopend),
  op(
    '2026-10-26T09:20:00+01:00',
    { soort: 'RegieBelegd', regie: 'casusregie', mens: 'k1', schaal: 'lokaal', reden: null },
    'k2',
  ),
  op('2026-10-26T14:00:00+01:00', gesteld(1)),
  op('2026-10-26T14:10:00+01:00', gesteld(2)),
  op('2026-10-26T15:00:00+01:00', { soort: 'VeiligheidsplanVastgesteld', versie: 1, tekst: 'plan1' }),
  op('2026-10-29T16:00:00+01:00', { soort: 'KindGesproken', kind: 'p3', verslag: 'kind' }),
  op('2026-11-02T10:00:00+01:00', { soort: 'NetwerkBetrokken', verslag: 'n1' }),
  op('2026-11-05T11:00:00+01:00', gesteld(3)),
  op('2026-11-05T11:30:00+01:00', { soort: 'VeiligheidsplanVastgesteld', versie: 2, tekst: 'plan2' }),
  op('2026-11-09T13:00:00+01:00', { soort: 'DrangIngezet', vorm: 'drang', reden: 'dr' }),
  op(
    '2026-11-16T20:00:00+01:00',
    { soort: 'VoorwaardeGecontroleerd', voorwaarde: 'v3', stand: 'niet-gehaald', verslag: 'v3' },
    'k2',
  ),
  op('2026-11-19T10:30:00+01:00', {
    soort: 'VoorwaardeGecontroleerd',
    voorwaarde: 'v1',
    stand: 'gehaald',
    verslag: 'v1',
  }),
  op('2026-11-19T11:00:00+01:00', { soort: 'VeiligheidGezien', oordeel: 'veilig', perPersoon, toelichting: 'vei' }),
  op('2026-11-20T16:15:00+01:00', {
    soort: 'FaseAfgerond',
    fase: 'directe-veiligheid',
    volgende: 'risicogestuurde-zorg',
    onderbouwing: 'fa',
  }),
]

const OPEN_DADEN =
  'BelegRegie WijzigRegieschaal LegVeiligheidVast StelVoorwaarde BiedHulpAan StelDoel SpreekActieAf BenoemRisicofactor BetrekNetwerk BetrekSpecialist LegNieuwGeweldVast RondFaseAf SpreekNazorgAf KiesNazorgmaanden LegStabielResultaatVast DoeOpvolging LegMetingVast LegGezinsantwoordVast SperMens SluitCasus LegGesprekMetKindVast ZetDrangIn'
const GEZINSDADEN =
  'VoegLidToe BeeindigLidmaatschap LegVerband BeeindigVerband LegWoonplekVast LegGebeurtenisVast TekenMachtskaart LegKijkVast LegGeenGesprekVast LegGeweldInJeugdVast RondAnalyseAf NoteerBelangenconflict WeegBelangenconflict VoegNetwerkpersoonToe BeoordeelNetwerkveiligheid GeefNetwerkrol WijsNetwerkprofessionalAan SpreekNetwerkplekAf LegContactVast LegMotivatieVast LegWeigeringVast LegGezinsgesprekVast StelVeiligContactIn LegVastDatIemandNietZelfVraagt LegSignaalVast LegContactgegevenVast KijkContactNa ToonContact StuurNazorgvraag HoorTik NodigMaatjeUit'
const MEER_DADEN =
  'SpreekMaatregelAf StartMaatregel LegBezoekVast RondMaatregelAf LegEigenWoordenVast LegUitlegVast SchrijfPlanregel LegGeenPlanregelVast SpreekNetwerktaakAf PlanVeiligheidscheck DoeVeiligheidscheck VraagKindplan LeverKindplan SpreekTerugkeerAf GeefPlanMee ControleerVoorwaarde StelVeiligheidsplanVast StartHulp RondHulpAf BehaalDoel RondActieAf SluitRisicofactorAf WisselRegisseur RegelVervanging MeldVoortgang DeelRegie KoppelSteun BeeindigSteun BelegProcesregie StelIntensieveRegieIn LegComplexiteitVast LichtPartijIn SchaalAf TrekCodeRoodIn MerkAcuut MeldImpasse PlanHuisbezoek DoeHuisbezoek ZegHuisbezoekAf WijsKetencontactAan LegConsultVast VraagRaad BiedRegioOverdrachtAan AanvaardHulp ZieWachtendGezin WeigerHulp HerzieHulp BenoemProbleem BenoemKracht StelHersteldoel ZetTrede LegInstemmingVast StelAnalyseVast WeegOmgevingAf'

/** A request that waits for a second person, one that was decided, and who was told what. */
const RECHTENDADEN =
  'NeemVerzoekAan VerlengVerzoek StelBesluitVoor GeefVoorstelTerug BeslisVerzoek TrekVerzoekIn LegRechtenuitlegVast'
type Rechtsverzoek = Dossier['casus']['verzoeken'][number]
const verzoek = (id: string, persoon: string, wat: string, anders: Partial<Rechtsverzoek>): Rechtsverzoek => ({
  verzoek: id,
  persoon,
  wat,
  recht: 'afschrift',
  wet: 'wmo-5-3-2',
  hoedanigheid: 'zelf',
  vrager: null,
  identiteit: 'document-gezien',
  bevoegdheid: null,
  kanWegen: true,
  belang: true,
  ontvangenOp: '2026-11-02',
  op: '2026-11-02T10:00:00+01:00',
  verlengdOp: null,
  stand: 'open',
  voorstel: null,
  besluit: null,
  ...anders,
})
const voorgesteld = (id: string, anders: Partial<NonNullable<Rechtsverzoek['voorstel']>> = {}) => ({
  verzoek: id,
  uitkomst: 'deels' as const,
  grond: 'privacy-ander' as const,
  motivering: 'vm',
  rechtsgang: 'bezwaar' as const,
  kenmerk: 'k',
  door: 'k1',
  op: '2026-11-16T10:00:00+01:00',
  ...anders,
})
const metRechten: Pick<Dossier['casus'], 'verzoeken' | 'rechtenUitleg' | 'eigenVerklaringen'> = {
  verzoeken: [
    verzoek('rv1', 'p2', 'vw1', {
      stand: 'besloten',
      voorstel: voorgesteld('rv1', { uitkomst: 'toegewezen', grond: null }),
      besluit: { door: 'k2', op: '2026-11-12T10:00:00+01:00', bestand: 'b1' },
    }),
    verzoek('rv4', 'p2', 'vw4', {
      recht: 'vernietiging',
      stand: 'besloten',
      voorstel: voorgesteld('rv4', { uitkomst: 'toegewezen', grond: null, anderenGewogen: true, motivering: 'vm4' }),
      besluit: { door: 'k2', op: '2026-11-16T10:00:00+01:00', bestand: 'b4' },
    }),
    verzoek('rv2', 'p1', 'vw2', { stand: 'voorgesteld', voorstel: voorgesteld('rv2') }),
    verzoek('rv3', 'p3', 'vw3', {
      recht: 'verbetering',
      hoedanigheid: 'ouder',
      vrager: 'p1',
      bevoegdheid: 'gezagsregister',
    }),
    verzoek('rv5', 'p4', 'vw4', {
      recht: 'vernietiging',
      hoedanigheid: 'ouder',
      vrager: 'p1',
      bevoegdheid: 'gezagsregister',
    }),
  ],
  rechtenUitleg: [
    {
      persoon: 'p1',
      wat: ['werkwijze', 'gegevens', 'inzage', 'klacht', 'vertrouwenspersoon'],
      hoe: 'gesprek',
      dag: '2026-10-21',
      op: '2026-10-21T10:00:00+02:00',
    },
    { persoon: 'p2', wat: ['inzage'], hoe: 'gesprek-met-tolk', dag: '2026-10-22', op: '2026-10-22T10:00:00+02:00' },
  ],
  eigenVerklaringen: [{ persoon: 'p2', verklaring: 'vv', op: '2026-11-05T10:00:00+01:00' }],
}

const collegas: Dossier['collegas'] = [
  { id: 'k1', naam: 'Iris Voorbeeld', rol: 'casusregisseur', organisatie: 'Wijkteam Lindedorp' },
  { id: 'k2', naam: 'Tom Proef', rol: 'teamcoordinator', organisatie: 'Wijkteam Lindedorp' },
]

const kern = {
  versie: 14,
  personen,
  tikken: [],
  huizen: { p1: 1, p2: 2, p3: 1, p4: 1 },
  teksten,
  collegas,
  mensen,
  organisaties,
  regio,
  collegasVeiligThuis: [{ id: 'v1', naam: 'Vera Demo' }],
  partners: [{ id: 'vt', naam: 'Veilig Thuis Voorbeeldstreek' }],
  vrijwilligers: [{ id: 'co1', naam: 'Coby Voorbeeld', organisatie: 'Buurthuis Voorbeeld' }],
  lokaalTeam: 'Wijkteam Lindedorp',
  signalen: [],
  advies: { advies: 'aanstellen', gronden: ['complex', 'kinderen'], voorstel: 'lokaal-team' },
} satisfies Partial<Dossier>

const hulpregel = (id: string, persoon: string, medewerkingOuders: string, stand: Hulp['stand']): Hulp => ({
  id,
  persoon,
  wat: id,
  aanbieder: `${id}a`,
  medewerkingOuders,
  stand,
  factor: null,
  zwaarte: stand === 'loopt' ? 'intensief' : null,
  waarom: null,
  naCrisis: false,
  aangebodenOp: '2026-10-29T10:00:00+01:00',
  aanvaardOp: stand === 'aanvaard' ? '2026-10-31T10:00:00+01:00' : null,
  wachtDoor: stand === 'aanvaard' ? 'k1' : null,
  gezien: stand === 'aanvaard' ? { veilig: 'veilig', wil: 'ja', plek: 12, op: '2026-11-12T10:00:00+01:00' } : null,
  gestartOp: stand === 'aangeboden' || stand === 'aanvaard' ? null : '2026-11-02T10:00:00+01:00',
  afgerondOp: stand === 'afgerond' ? '2026-11-16T10:00:00+01:00' : null,
  geweigerd: null,
  effect: stand === 'afgerond' ? 'minder' : null,
})

/** In the second phase, much done, something not met. */
const loopt: Dossier = {
  ...kern,
  id: 'c1',
  mag: `${OPEN_DADEN} ${MEER_DADEN} ${GEZINSDADEN} ${RECHTENDADEN}`.split(' '),
  casus: {
    ...begin,
    ...metRechten,
    steun: [{ mens: 'v1', organisatie: 'vt', op: '2026-10-21T09:00:00+02:00' }],
    regisseur: { mens: 'k1', regie: 'casusregie' },
    regies: [
      {
        mens: 'k2',
        regie: 'zaakeigenaar',
        grond: null,
        van: '2026-10-26T09:00:00+01:00',
        tot: '2026-10-28T09:00:00+01:00',
      },
      { mens: 'k1', regie: 'casusregie', grond: 'complex', van: '2026-10-28T09:00:00+01:00', tot: null },
    ],
    bezoeken: [{ id: 'b1', dag: '2026-11-25', team: 'k1', veiligThuis: 'v1', doel: 't1', uitkomst: null }],
    opgeschaald: { op: '2026-11-19T10:00:00+01:00', partijen: ['politie', 'veiligheidshuis'], ingelicht: ['politie'] },
    codeRood: { op: '2026-11-19T10:00:00+01:00', reden: 't1' },
    kader: 'strafrechtelijk',
    ketencontacten: { strafrecht: 's1' },
    fase: 'risicogestuurde-zorg',
    fasenKlaar: ['directe-veiligheid'],
    veiligheid: { oordeel: 'veilig', perPersoon, toelichting: 'vei' },
    voorwaarden,
    ...planstaat,
    gesproken: ['p3'],
    hulp: [
      hulpregel('h1', 'p3', 'nee', 'loopt'),
      hulpregel('h2', 'p2', 'niet-nodig', 'aanvaard'),
      hulpregel('h3', 'p1', 'niet-nodig', 'afgerond'),
    ],
    doelen: [
      { id: 'd1', persoon: 'p3', tekst: 'd1', behaald: true, termijn: 'kort', risico: null },
      { id: 'd2', persoon: 'p1', tekst: 'd2', behaald: false, termijn: 'kort', risico: null },
      { id: 'd3', persoon: 'p2', tekst: 'd3', behaald: false, termijn: 'lang', risico: 'r1' },
    ],
    acties: [
      { id: 'a1', wie: 'a1w', tekst: 'a1', uiterlijk: '2026-11-18', klaar: false, ...bij('gezin') },
      { id: 'a2', wie: 'a2w', tekst: 'a2', uiterlijk: '2026-11-24', klaar: false, ...bij('instantie', true) },
      { id: 'a3', wie: 'a3w', tekst: 'a3', uiterlijk: '2026-11-02', klaar: true, ...bij('instantie') },
    ],
    risicos: [
      { id: 'r1', persoon: 'p2', tekst: 'r1', zonderInvloed: false },
      { id: 'r2', persoon: 'p1', tekst: 'r2', zonderInvloed: true },
    ],
    problemen: [{ id: 'pr1', persoon: 'p2', gebied: 'schulden', als: 'oorzaak', tekst: 'r1' }],
    krachten: [{ id: 'kr1', persoon: 'p1', tekst: 'd2' }],
    hersteldoelen: [
      { id: 'hd1', persoon: 'p1', gebied: 'wonen', tekst: 'd2', basis: { soort: 'kracht', id: 'kr1' }, stand: 'bezig' },
    ],
    treden: [{ persoon: 'p1', trede: 'contact', op: '2026-11-10T10:00:00+01:00' }],
    instemming: { p1: { stand: 'eens', op: '2026-11-05T10:00:00+01:00' } },
    netwerk: true,
    specialisten: [{ naam: 's1', taak: 's1t' }],
    drang: 'drang',
  },
  werk: [
    werk('rechtsverzoek', '2026-12-02T23:59:59+01:00', 'rv2'),
    werk('rechtsverzoek', '2026-12-02T23:59:59+01:00', 'rv3'),
    werk('opvolging-3', '2027-01-20T23:59:59+01:00'),
    werk('kind-spreken', null, 'p4'),
    werk('hulp-aan-kind-bieden', null, 'p4'),
  ],
  verwijsindex: [],
  faseOpen: [{ veld: 'risicofactoren', uitleg: '1 risicofactor(en) hebben nog invloed' }],
  planOpen: [
    {
      veld: 'drie-vragen',
      uitleg:
        'schrijf in de woorden van het gezin op: wat is hier nodig, wat kan iemand zelf, wat samen met familie of vrienden',
    },
  ],
  signalen: [
    { code: 'geweld-tijdens-hulp', over: [], ernst: 'nu' },
    { code: 'keten-zonder-contact-jeugd', over: [], ernst: 'let-op' },
    { code: 'bezoek-te-laat', over: ['m3'], ernst: 'let-op' },
    { code: 'voorwaarde-te-laat', over: ['v3'], ernst: 'let-op' },
    { code: 'kind-niet-gesproken', over: ['p4'], ernst: 'let-op' },
  ],
  sluitenOpen: [
    { veld: 'stabiele-veiligheid', uitleg: 'de fase van stabiele veiligheid is nog niet afgerond' },
    { veld: 'voorwaarden-gehaald', uitleg: 'niet alle veiligheidsvoorwaarden zijn gehaald' },
    { veld: 'kinderen-gesproken', uitleg: 'niet met elk kind is gesproken' },
    { veld: 'hulpaanbod-kinderen', uitleg: 'niet elk kind kreeg een aanbod van hulp' },
    { veld: 'nazorg-afgesproken', uitleg: 'er zijn nog geen afspraken over nazorg' },
  ],
  tijdlijn,
}

/** The family and its network, as somebody recorded them. */
const moment = { wijze: 'eigen-telefoon', verslag: 'poging' } as const
const gezin = {
  netwerkpersonen: [
    {
      id: 'p5',
      band: 'oma',
      oordeel: { oordeel: 'veilig', gesloten: 'nee', onderbouwing: 'omaVeilig' },
      rol: 'omaRol',
      professional: 'omaPro',
    },
    { id: 'p6', band: 'juf', oordeel: null, rol: null, professional: null },
  ],
  woonplekken: [{ id: 'w1', adres: 'huis' }],
  verblijven: [{ persoon: 'p2', woonplek: 'w1', sinds: '2026-10-27', tot: null }],
  gebeurtenissen: [
    {
      id: 'g1',
      op: '2026-10-19',
      wat: 'geb',
      rollen: [
        { persoon: 'p2', rol: 'pleger', verantwoordelijk: 'hoofd' },
        { persoon: 'p1', rol: 'slachtoffer', verantwoordelijk: 'niet' },
        { persoon: 'p1', rol: 'pleger', verantwoordelijk: 'niet' },
        { persoon: 'p3', rol: 'getuige', verantwoordelijk: 'niet' },
      ],
    },
  ],
  machtskaarten: [
    { versie: 1, op: '2026-10-27', lijnen: [{ van: 'p2', naar: 'p1', waarin: 'geld' }], toelichting: 'macht' },
    {
      versie: 2,
      op: '2026-11-10',
      lijnen: [
        { van: 'p2', naar: 'p1', waarin: 'geld' },
        { van: 'p2', naar: 'p1', waarin: 'contacten' },
      ],
      toelichting: 'macht',
    },
  ],
  kijken: [
    { persoon: 'p1', op: '2026-10-28', verslag: 'kijkAnnaOud' },
    { persoon: 'p1', op: '2026-11-12', verslag: 'kijkAnna' },
    { persoon: 'p3', op: '2026-10-29', verslag: 'kind' },
  ],
  belangen: [{ id: 'b1', kind: 'p4', aard: 'toegang-geweigerd', wat: 'conflict', gewogen: null }],
  contacten: [
    { id: 'k1', persoon: 'p2', op: '2026-11-03', gelukt: false, via: null, ...moment },
    { id: 'k2', persoon: 'p2', op: '2026-11-04', gelukt: false, via: null, ...moment },
    { id: 'k3', persoon: 'p1', op: '2026-11-19', gelukt: true, via: null, ...moment },
  ],
  motivaties: [{ persoon: 'p2', op: '2026-11-09', wijze: 'gesprek-elders', fase: 'denkt-na', verslag: 'mot' }],
  weigeringen: [{ persoon: 'p2', op: '2026-11-09', wijze: 'gesprek-elders', wat: 'hulp', verslag: 'nee' }],
} as const
const signalen = [
  { code: 'kind-zonder-kijk', over: ['p4'], ernst: 'nu' },
  { code: 'zorgmijding', over: ['p4'], ernst: 'nu' },
  { code: 'kijk-ontbreekt', over: ['p2'], ernst: 'let-op' },
  { code: 'netwerk-zonder-oordeel', over: ['p6'], ernst: 'let-op' },
] as const
const netwerkrijen = [
  persoon('p5', 'Gerda', 'Voorbeeld', '1957-02-01', false),
  persoon('p6', 'Fenna', 'Proef', 'onbekend', false),
]
const metGezin: Dossier = {
  ...loopt,
  casus: { ...loopt.casus, ...gezin },
  personen: [...personen, ...netwerkrijen],
  signalen,
}

/** A large family: nine people in three homes and a network. */
const groot: Dossier = {
  ...metGezin,
  id: 'c4',
  personen: [
    ...metGezin.personen,
    persoon('p7', 'Lot', 'Testman-Voorbeeldsma', '2016-03-03'),
    persoon('p8', 'Ibrahim-Jan', 'Testman', '1961', false),
    persoon('p9', 'Wil', 'Testman', '1963', false),
  ],
  casus: {
    ...metGezin.casus,
    personen: [
      ...geopend.personen,
      { id: 'p7', rollen: ['slachtoffer', 'kind-in-gezin', 'getuige'], kind: true },
      { id: 'p8', rollen: ['overig'], kind: false },
      { id: 'p9', rollen: ['getuige'], kind: false },
    ],
    woonplekken: [
      { id: 'w1', adres: 'huis' },
      { id: 'w2', adres: 'huis' },
    ],
    verblijven: [
      ...['p2', 'p8', 'p9'].map(p => ({ persoon: p, woonplek: 'w1', sinds: '2026-10-27', tot: null })),
      { persoon: 'p7', woonplek: 'w2', sinds: '2026-10-27', tot: null },
    ],
    verbanden: [
      ...geopend.verbanden,
      { van: 'p8', naar: 'p2', soort: 'ouder', geweld: false, sinds: '1986-05-01' },
      { van: 'p9', naar: 'p2', soort: 'ouder', geweld: false },
      { van: 'p8', naar: 'p9', soort: 'partner', geweld: true },
      { van: 'p2', naar: 'p7', soort: 'ouder', geweld: false },
      { van: 'p5', naar: 'p1', soort: 'ouder', geweld: false },
      { van: 'p1', naar: 'p8', soort: 'overig-familie', geweld: false, sinds: '2010-01-01', tot: '2026-10-27' },
    ],
  },
}

/** Documents and letters: a report in two versions, a photo that was withdrawn, a letter that is not posted yet. */
const stukversie = (bestand: string, versie: number, bestandstype: string, grootte: number, naam: string | null) => ({
  ...{ bestand, versie, bestandstype, grootte, naam },
  op: `2026-11-1${versie}T10:00:00+01:00`,
})
/** Somebody of the family has a volunteer coach, who let something know. */
const metCoach: Dossier = {
  ...metGezin,
  id: 'c6',
  mag: [...metGezin.mag, 'KoppelCoach', 'WijzigCoachdoelen', 'StopCoach', 'HoorCoach'],
  teksten: { ...metGezin.teksten, pl1: 'Maandag samen de brieven openen (verzonnen).' },
  casus: {
    ...metGezin.casus,
    planregels: [...metGezin.casus.planregels, { id: 'pl1', persoon: 'p1', onderdeel: 'eigen-stap', tekst: 'pl1' }],
    coaches: [
      {
        ...{ koppeling: 'kop1', blad: 'bl1', persoon: 'p1', mens: 'co1', dingen: ['d2', 'hd1', 'pl1'] },
        ...{ tot: '2027-05-31', op: '2026-11-05T10:00:00+01:00', gestoptOp: null },
      },
    ],
    coachGehoord: ['cb3'],
  },
}

const metStukken: Dossier = {
  ...metGezin,
  id: 'c5',
  mag: [
    ...metGezin.mag,
    'VoegStukToe',
    'MaakBrief',
    'TrekStukIn',
    'VerstuurBrief',
    'SchermAdresAf',
    'BesluitOverBrief',
  ],
  teksten: { ...metGezin.teksten, st1: 'Verslag school november.docx', st2: 'foto voordeur.jpg' },
  casus: {
    ...metGezin.casus,
    personen: metGezin.casus.personen.map(p =>
      p.id === 'p1' ? { ...p, veiligContact: ['eigen-telefoon', 'brief'] } : p,
    ),
    stukken: [
      {
        ...{ id: 's1', aard: 'verslag', over: ['p3'], herkomst: 'beroeps', ingetrokken: false, brief: null },
        versies: [stukversie('b1', 1, 'docx', 48_000, 'st1'), stukversie('b2', 2, 'docx', 52_000, 'st1')],
      },
      {
        ...{ id: 's2', aard: 'foto', over: [], herkomst: 'gezin', ingetrokken: true, brief: null },
        versies: [stukversie('b3', 1, 'jpeg', 2_600_000, 'st2')],
      },
      {
        ...{ id: 's3', aard: 'brief', over: ['p1'], herkomst: 'eigen', ingetrokken: false },
        brief: { ontvanger: 'p1', sjabloon: 'uitnodiging', verstuurdOp: null },
        versies: [stukversie('b4', 1, 'pdf', 21_000, null)],
      },
    ],
  },
}

/** Just accepted: nothing is known, everything is still to be done. */
const nieuw: Dossier = {
  ...kern,
  id: 'c2',
  versie: 2,
  mag: [...OPEN_DADEN.split(' '), ...GEZINSDADEN.split(' ')],
  casus: { ...begin, nummer: 'C-26-0131', schaal: 'regionaal', verhoogdRisico: true, geweldNa: 1 },
  werk: [
    werk('regie-beleggen', null),
    werk('veiligheidsplan-maken', '2026-11-21T16:00:00+01:00'),
    werk('kind-spreken', null, 'p3'),
  ],
  verwijsindex: [],
  faseOpen: [
    { veld: 'voorwaarden', uitleg: 'er is nog geen veiligheidsvoorwaarde' },
    { veld: 'veiligheidsplan', uitleg: 'er is nog geen veiligheidsplan' },
    { veld: 'veiligheid', uitleg: 'leg vast dat het gezin nu veilig is' },
  ],
  sluitenOpen: loopt.sluitenOpen,
  planOpen: [{ veld: 'voorwaarden', uitleg: 'een veiligheidsplan begint met ten minste een veiligheidsvoorwaarde' }],
  signalen: [],
  tijdlijn: [op('2026-11-20T19:05:00+01:00', geopend, 'k2')],
}

/** Closed, with the follow-ups of the region. */
const gesloten: Dossier = {
  ...loopt,
  personen: [...personen, ...netwerkrijen],
  id: 'c3',
  versie: 41,
  mag: [
    'DoeOpvolging',
    'LegMetingVast',
    'LegGezinsantwoordVast',
    'DoeJaarcheck',
    'NeemHercontactAan',
    'BeantwoordHercontact',
    'NodigMaatjeUit',
    'VraagTerugblik',
    'HoorMaatje',
    'LegNieuwGeweldVast',
    'HeropenCasus',
    'SperMens',
  ],
  casus: {
    ...loopt.casus,
    status: 'gesloten',
    nummer: 'C-26-0048',
    fase: 'herstelgerichte-zorg',
    fasenKlaar: regio.fasen.map(f => f.id),
    gesproken: ['p3', 'p4'],
    nazorg: true,
    opvolging: { 3: 'veilig' },
    nazorgDoor: 'k1',
    netwerkpersonen: [{ id: 'p5', band: 'oma', oordeel: null, rol: null, professional: null }],
    maatjes: [{ id: 'l1', persoon: 'p5', op: '2026-11-02T10:00:00+01:00' }],
    terugblikken: [{ id: 'l2', persoon: 'p1', op: '2026-11-10T10:00:00+01:00' }],
    nazorgVoor: { slachtoffer: { stand: 'afgesproken', tekst: 'na' }, pleger: { stand: 'niet', tekst: 'mo' } },
    bijHerhaling: 'na',
    stabielResultaat: { bewijs: 'op3', op: '2026-05-20' },
    gezinsantwoorden: [{ maand: 3, persoon: 'p1', op: '2026-08-27', wijze: 'gesprek-elders', antwoord: 'op3' }],
    metingen: [{ maand: 3, incidenten: 0, opgelost: 'na', meedoen: 'mo', bewijs: 'op3' }],
    hercontacten: [{ id: 'h1', persoon: 'p1', verslag: 'op3', door: 'k1', beantwoord: false }],
  },
  werk: [werk('opvolging-6', '2026-11-27T23:59:59+01:00'), werk('opvolging-12', '2027-05-27T23:59:59+02:00')],
  faseOpen: [],
  sluitenOpen: [],
  planOpen: [],
  signalen: [],
  tijdlijn: [
    ...tijdlijn.slice(0, 4),
    op('2026-05-26T10:00:00+02:00', { soort: 'NazorgAfgesproken', verslag: 'na' }),
    op('2026-05-27T10:00:00+02:00', { soort: 'CasusGesloten', motivering: 'mo' }),
    op('2026-08-27T10:00:00+02:00', { soort: 'OpvolgingGedaan', maand: 3, uitkomst: 'veilig', verslag: 'op3' }),
  ],
}

const lopend = (vervaltOp: string): Casusregel['klok'] => ({
  soort: 'veiligheidsplan-maken',
  vervaltOp,
  kalender: 'werkdagen',
  bron: 'v26:120-124',
})

const regel = (id: string, nummer: string, deel: Partial<Casusregel>): Casusregel => ({
  id,
  nummer,
  gemeente: 'Lindedorp',
  veiligheid: 'veilig',
  fase: 'directe-veiligheid',
  urgentie: 'gewoon',
  open: true,
  codeRoodOp: null,
  acuutOp: null,
  geopendOp: '2026-11-20T19:05:00+01:00',
  houder: 'Wijkteam Lindedorp',
  klok: null,
  ...deel,
})

const lijst = {
  casussen: [
    regel('c2', 'C-26-0131', { veiligheid: 'onbekend', urgentie: 'acuut', klok: lopend('2026-11-21T16:00:00+01:00') }),
    regel('c5', 'C-26-0127', { veiligheid: 'onveilig', urgentie: 'hoog', klok: lopend('2026-11-17T23:59:59+01:00') }),
    regel('c1', 'C-26-0112', {
      fase: 'risicogestuurde-zorg',
      urgentie: 'hoog',
      klok: lopend('2027-01-20T23:59:59+01:00'),
    }),
    regel('c6', 'C-26-0098', {
      fase: 'herstelgerichte-zorg',
      gemeente: 'Heuvelrade',
      houder: 'Sociaal team Heuvelrade',
    }),
  ],
  volgende: '2026-11-02T10:00:00.000Z|00000000-0000-4000-8000-000000000001',
}

/** The answers of the routes of this step. */
const kopie: Inzagekopie = {
  persoon: 'p1',
  ontvanger: 'p1',
  op: '2026-11-20T10:00:00.000Z',
  naam: 'Anna Voorbeeld',
  geboortedatum: '1989-04-11',
  adres: 'Proefstraat 12, 9999 XX Lindedorp',
  kinderen: ['Noor', 'Sam'],
  regels: [
    { feit: 'CasusGeopend', velden: [{ veld: 'gemeldOp', waarde: '2026-10-20T21:10:00+02:00', tekst: null }] },
    {
      feit: 'KijkVastgelegd',
      velden: [
        { veld: 'op', waarde: '2026-11-02', tekst: null },
        { veld: 'verslag', waarde: 't', tekst: 'Ik wil dat het thuis rustig is. Ik slaap nog slecht (verzonnen).' },
      ],
    },
    {
      feit: 'GebeurtenisVastgelegd',
      velden: [
        { veld: 'op', waarde: '2026-10-20', tekst: null },
        { veld: 'rol', waarde: 'slachtoffer', tekst: null },
      ],
    },
    {
      feit: 'DoelGesteld',
      velden: [{ veld: 'tekst', waarde: 't', tekst: 'Elke week een avond voor mezelf (verzonnen).' }],
    },
  ],
  weggelaten: { ander: 31, woorden: 2, beroeps: 12, plek: 3, netwerk: 4 },
  velden: ['DoelGesteld.tekst', 'GebeurtenisVastgelegd.rol', 'KijkVastgelegd.verslag'],
}
const delingen = [
  {
    op: '2026-11-18T10:00:00.000Z',
    tot: '2027-02-18T23:59:59.000Z',
    doel: 'hulp',
    grond: 'taak-team',
    grondBron: 'Wmo 2015 art. 5.1.1',
    aan: 'Tom Proef',
    functie: 'spoorwerker',
    velden: ['DoelGesteld.tekst', 'KijkVastgelegd.verslag'],
  },
]

export const casusantwoorden = {
  'GET /casussen/c1/inzage/p1': { inhoud: kopie },
  'GET /casussen/c1/verzoeken/rv2/kopie': { inhoud: kopie },
  'GET /verzoeken': {
    inhoud: {
      verzoeken: [
        {
          ...{ verzoek: 'rv2', zaak: 'c1', nummer: 'C-26-0117', recht: 'afschrift', ontvangenOp: '2026-11-02' },
          ...{ wachtOpBesluit: true },
          klok: {
            soort: 'rechtsverzoek',
            vervaltOp: '2026-12-02T23:59:59+01:00',
            kalender: 'atw',
            bron: 'avg:12 lid 3',
          },
        },
        {
          ...{ verzoek: 'rv3', zaak: 'c1', nummer: 'C-26-0117', recht: 'verbetering', ontvangenOp: '2026-11-02' },
          ...{ wachtOpBesluit: false },
          klok: {
            soort: 'rechtsverzoek',
            vervaltOp: '2026-12-02T23:59:59+01:00',
            kalender: 'atw',
            bron: 'avg:12 lid 3',
          },
        },
      ],
    },
  },
  'GET /casussen/c1/delingen/p1': { inhoud: { delingen } },
  'GET /spoorbladen': {
    inhoud: {
      bladen: [
        {
          id: 'b1',
          persoon: 'p1',
          op: '2026-11-18T10:00:00.000Z',
          tot: '2027-02-18T23:59:59.000Z',
          inhoud: {
            kopie: { ...kopie, adres: null },
            gedeeld: [{ veld: 'x', tekst: 'Er is geen contact zonder afspraak (verzonnen).' }],
          },
        },
      ],
    },
  },
  'GET /casussen': { inhoud: lijst },
  'GET /casussen/c1': { inhoud: metGezin },
  'GET /casussen/c4': { inhoud: groot },
  'GET /casussen/c2': { inhoud: nieuw },
  'GET /casussen/c5': { inhoud: metStukken },
  'GET /casussen/c6': { inhoud: metCoach },
  'GET /casussen/c6/coaching': { inhoud: bijCasus },
  'GET /casussen/c6/delingen/p1': { inhoud: { delingen } },
  'POST /casussen/c5/brieven/voorbeeld': {
    inhoud: {
      adres: ['Anna Voorbeeld', 'Verzonnenlaan 12', '1000 AA  Voorbeeldstad'],
      datum: '21 november 2026',
      kenmerk: 'Kenmerk: C-26-0117',
      onderwerp: 'Uw afspraken',
      alineas: ['Beste Voorbeeld,', 'Dit is wat u met ons hebt afgesproken:', '•  Elke avond een half uur voor uzelf.'],
      ondertekening: ['Met vriendelijke groet,', 'Iris Voorbeeld'],
      weggelaten: 1,
    },
  },
  'GET /casussen/c3': { inhoud: gesloten },
  'POST /casussen/c1/hulp/start': {
    status: 409,
    inhoud: {
      type: 'about:blank',
      title: 'Dit kan nu niet',
      status: 409,
      code: 'MAG_NU_NIET',
      detail: 'Ouders werken niet mee. Leg eerst vast dat drang of dwang nodig is.',
      bron,
      velden: [{ veld: 'drang', uitleg: 'leg vast dat drang of dwang nodig is' }],
    },
  },
}

export const GEEN_CASUSSEN = { inhoud: { casussen: [], volgende: null } }
