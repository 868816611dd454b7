import type { Zaaksoort } from '../../gedeeld/zaaksoort.ts'
import type { Route } from '../../kernel/gate.ts'
import { LIJSTEN } from '../../keten/procesregie/vragen-lijsten.ts'
import type { Invoer } from './machine.ts'
import type { Klasse } from './orakel.ts'

/** What a try is about: ids to fill in, of a real case or of none. */
export type Onderwerp = {
  readonly id: string
  readonly persoon: string
  readonly mens: string
  readonly team: string
  readonly bericht: string
  readonly gemeente: string
  readonly regio: string
  readonly stap: string
  readonly vraag: string
  readonly grond: string
  readonly achternaam: string
}
export type Ingang = {
  readonly klasse: Klasse
  readonly zaak: Zaaksoort | null
  readonly invoer: (o: Onderwerp) => Invoer
}

/** A register that everybody who reads one reads. */
const REGISTER = 'aandachtsfunctionarissen'
const SCENARIO = {
  ...{ naam: 'Proef', jaar: 2015, deelnemers: [{ naam: 'A' }, { naam: 'B' }] },
  taken: [{ id: 'a', naam: 'a', bedrag: 1 }],
  kolommen: [{ naam: 'nu', aannames: ['zoals nu'], sleutel: { alles: 'A' } }],
}
const reden = { reden: 'Proefreden.' }
const verslag = { verslag: 'Proefverslag.' }
const nieuwMens = { voornamen: 'Proef', achternaam: 'Testman', geboortedatum: '1990', geslacht: 'x' }
const moment = (o: { persoon: string }) => ({
  persoon: o.persoon,
  op: '2026-03-01',
  wijze: 'gesprek-elders',
  ...verslag,
})

const los = (klasse: Klasse, invoer: (o: Onderwerp) => Invoer = () => ({})): Ingang => ({ klasse, zaak: null, invoer })
const melding = (body: (o: Onderwerp) => unknown, klasse: Klasse = 'melding-werk'): Ingang => ({
  klasse,
  zaak: 'melding',
  invoer: o => ({ params: { id: o.id }, body: body(o) }),
})
const casus = (body: (o: Onderwerp) => unknown): Ingang => ({
  klasse: 'casus-werk',
  zaak: 'casus',
  invoer: o => ({ params: { id: o.id }, body: body(o) }),
})
const hv = (body: (o: Onderwerp) => unknown, klasse: Klasse): Ingang => ({
  klasse,
  zaak: 'huisverbod',
  invoer: o => ({ params: { id: o.id }, body: body(o) }),
})
const vb = (body: (o: Onderwerp) => unknown, klasse: Klasse): Ingang => ({
  klasse,
  zaak: 'opvang',
  invoer: o => ({ params: { id: o.id }, body: body(o) }),
})
const OP = '2026-03-02T11:00:00Z'
const kijk = (zaak: Zaaksoort, klasse: Klasse): Ingang => ({
  klasse,
  zaak,
  invoer: o => ({ params: { id: o.id } }),
})

const bespreking = (body: (o: Onderwerp) => unknown, klasse: Klasse = 'bespreking-leiden'): Ingang => ({
  klasse,
  zaak: 'bespreking',
  invoer: o => ({ params: { id: o.id }, body: body(o) }),
})

const alarm = (body: (o: Onderwerp) => unknown, klasse: Klasse = 'alarm-werk'): Ingang => ({
  klasse,
  zaak: 'alarm',
  invoer: o => ({ params: { id: o.id }, body: body(o) }),
})

const werkblad = (body: (o: Onderwerp) => unknown): Ingang => ({
  klasse: 'werkblad-werk',
  zaak: 'werkblad',
  invoer: o => ({ params: { id: o.id }, body: body(o) }),
})
export const signaalInvoer = {
  ...{ soort: 'feit', bron: 'zelf', op: '2026-03-01', tekst: 'Proef.', tekens: ['moe'], letsel: 'nee' },
}

/** A young person in the reference index, visibly made up. */
const indexInvoer = (o: { gemeente: string; achternaam: string }) => ({
  ...{ gemeente: o.gemeente, als: 'onderwijs', bereikbaar: '088 000 0000', vermoeden: 'ja' },
  ...{ jongereWeet: 'ja', oudersWeten: 'ja' },
  jongere: {
    ...{ voornamen: 'Proef', achternaam: o.achternaam, geboortedatum: '2014-06-01', geslacht: 'x' },
    ...{ instelling: 'nee', ouders: [] },
  },
})

/** One of the lists, by the id of the try, so that each has its turn. */
const proceslijst = (id: string): string => LIJSTEN[parseInt(id.slice(0, 2), 16) % LIJSTEN.length] ?? ''

/** A whole report about one visibly made-up household. */
export const meldingInvoer = (o: { gemeente: string; achternaam: string }, anders: object = {}) => ({
  gemeente: o.gemeente,
  kanaal: 'telefoon',
  bron: 'professional',
  acuut: false,
  vormen: ['partnergeweld'],
  aard: ['lichamelijk'],
  reikwijdte: 'herhaald',
  plaats: 'thuis',
  verhaal: 'Proefverhaal.',
  kindcheck: 'gedaan',
  melder: {
    naam: 'Melder Proef',
    hoedanigheid: 'leerkracht',
    beroepsmatig: true,
    bereikbaar: 'x',
    anonimiteit: 'open',
  },
  personen: [
    {
      voornamen: 'Petra',
      achternaam: o.achternaam,
      geboortedatum: '1988-04-12',
      geslacht: 'v',
      bsn: '999990019',
      rollen: ['slachtoffer'],
    },
    {
      voornamen: 'Kind',
      achternaam: o.achternaam,
      geboortedatum: '2018-06-01',
      geslacht: 'x',
      rollen: ['kind-in-gezin'],
    },
  ],
  verbanden: [{ van: 1, naar: 0, soort: 'kind', geweld: false }],
  ...anders,
})

/** A screening for a restraining order, of a visibly made-up household. */
export const huisverbodInvoer = (o: { gemeente: string; achternaam: string }) => ({
  gemeente: o.gemeente,
  wegens: 'huiselijk-geweld',
  incidentOp: '2026-03-02T08:00:00Z',
  verhaal: 'Proefverhaal.',
  woning: 'Proeflaan 1',
  personen: [
    {
      voornamen: 'Stefan',
      achternaam: o.achternaam,
      geboortedatum: '1988-04-12',
      geslacht: 'm',
      rol: 'uithuisgeplaatste',
    },
    { voornamen: 'Petra', achternaam: o.achternaam, geboortedatum: '1990-04-12', geslacht: 'v', rol: 'achterblijver' },
    { voornamen: 'Kind', achternaam: o.achternaam, geboortedatum: '2012-06-01', geslacht: 'x', rol: 'kind' },
  ],
})

/** A stay of a visibly made-up household. */
export const verblijfInvoer = (o: { gemeente: string; achternaam: string }) => ({
  gemeente: o.gemeente,
  kleur: 'oranje',
  fase: 'opvang',
  aanleiding: 'Proef.',
  personen: [
    { voornamen: 'Petra', achternaam: o.achternaam, geboortedatum: '1990-04-12', geslacht: 'v', rol: 'volwassene' },
    { voornamen: 'Kind', achternaam: o.achternaam, geboortedatum: '2016-06-01', geslacht: 'x', rol: 'kind' },
  ],
})

/**
 * Valid input for every route, keyed by method and path, and the oracle's class of it. A new route joins by itself in every test
 * here, and fails until it has a line in this table.
 */
export const INGANGEN: { readonly [route: string]: Ingang } = {
  'GET /overleggen': los('overleg-lijst'),
  'POST /besprekingen': {
    klasse: 'bespreking-nieuw',
    zaak: 'casus',
    invoer: o => ({
      body: {
        zaak: o.id,
        tafel: 'proef',
        aanleiding: 'complex',
        spoed: 'nee',
        grond: 'wmo-5-1-6',
        doel: 'Proef.',
        noodzaak: 'Proef.',
        gezinWeet: 'ja',
      },
    }),
  },
  'GET /alarmen': los('alarm-dienst'),
  'GET /alarmen/:id': los('alarm-dienst-een', o => ({ params: { id: o.id } })),
  'POST /alarmen/:id/aanneming': los('alarm-dienst-een', o => ({ params: { id: o.id }, body: { reden: 'opvolgen' } })),
  'POST /alarmen/:id/afronding': los('alarm-dienst-een', o => ({
    params: { id: o.id },
    body: { reactie: 'per-ongeluk' },
  })),
  'POST /alarmen/:id/plaats': los('alarm-dienst-een', o => ({ params: { id: o.id }, body: { gebruiktIn: 'Proef.' } })),
  'GET /aansluitingen': los('alarm-lijst'),
  'GET /aansluitingen/:id': kijk('alarm', 'alarm-werk'),
  'POST /aansluitingen': {
    klasse: 'alarm-nieuw',
    zaak: 'casus',
    invoer: o => ({
      body: {
        casus: o.id,
        persoon: o.persoon,
        hulp: o.id,
        indicatie: { 'woont-hier': 'ja', 'geen-contact': 'ja', 'gevaar-aangetoond': 'ja', verbod: 'nee' },
        reden: 'Proef.',
      },
    }),
  },
  'POST /aansluitingen/:id/oordeel': alarm(
    o => ({ uitslag: 'positief', deelnemers: [{ organisatie: o.team, naam: 'Proef' }], reden: 'Proef.' }),
    'alarm-commissie',
  ),
  'POST /aansluitingen/:id/toekenning': alarm(
    o => ({
      tot: '2026-06-01',
      apparaat: 'proef-1',
      dienst: [{ organisatie: o.team, rol: 'teamcoordinator' }],
    }),
    'alarm-commissie',
  ),
  'POST /aansluitingen/:id/alarmen': alarm(() => ({ op: OP, reactie: 'per-ongeluk' })),
  'POST /aansluitingen/:id/evaluatie': alarm(() => ({ uitslag: 'doorgaan', verslag: 'Proef.' })),
  'POST /aansluitingen/:id/einde': alarm(() => ({ reden: 'veilig', terug: 'ja', toelichting: 'Proef.' })),
  'GET /besprekingen/:id': kijk('bespreking', 'bespreking-meedoen'),
  'POST /besprekingen/:id/grond': bespreking(() => ({
    grond: 'wmo-5-1-6',
    doel: 'Proef.',
    noodzaak: 'Proef.',
    gezinWeet: 'ja',
  })),
  'POST /besprekingen/:id/partners': bespreking(o => ({ organisatie: o.team, grond: 'bpg-4-2', noodzaak: 'Proef.' })),
  'POST /besprekingen/:id/partners/weg': bespreking(o => ({ organisatie: o.team, ...reden })),
  'POST /besprekingen/:id/inbreng': bespreking(
    () => ({ inhoud: 'Proef.', grond: 'bpg-4-2', voor: [] }),
    'bespreking-meedoen',
  ),
  'POST /besprekingen/:id/aanwezigheid': bespreking(() => ({ aanwezig: [] })),
  'POST /besprekingen/:id/gesprek': bespreking(o => ({ bron: o.team, inhoud: 'Proef.', grond: 'bpg-4-2', voor: [] })),
  'POST /besprekingen/:id/problematiek': bespreking(o => ({
    bevinding: 'geen',
    toelichting: 'Proef.',
    gevraagd: [o.team],
  })),
  'POST /besprekingen/:id/besluit': bespreking(o => ({
    uitkomst: 'regionaal',
    oppakker: o.team,
    regie: o.team,
    ...reden,
    maatregelen: [],
    codeRood: 'nee',
    onafhankelijkeRegie: 'nee',
    verzoekRaad: 'nee',
  })),
  'POST /besprekingen/:id/uitvoering': bespreking(
    () => ({ onderdeel: 'raad', hoe: 'niet', ...verslag }),
    'bespreking-inbrengen',
  ),
  'POST /besprekingen/:id/lokaal/aanvaarding': bespreking(() => ({}), 'bespreking-overnemen'),
  'POST /besprekingen/:id/lokaal/teruggave': bespreking(() => reden, 'bespreking-overnemen'),
  'GET /zaken/:id/overleg': kijk('casus', 'bespreking-nieuw'),
  'POST /besprekingen/:id/acties': bespreking(o => ({ wat: 'Proef.', organisatie: o.team, uiterlijk: '2026-12-01' })),
  'POST /besprekingen/:id/acties/klaar': bespreking(o => ({ actie: o.id, ...verslag }), 'bespreking-meedoen'),
  'POST /besprekingen/:id/afronding': bespreking(() => ({})),
  'POST /besprekingen/:id/sluiting': bespreking(() => ({})),
  'GET /mijn-werk': los('mijn-werk'),
  'POST /berichten/:id/gelezen': los('bericht', o => ({ params: { id: o.bericht }, body: {} })),
  'POST /berichten/gelezen': los('bericht', o => ({ body: { berichten: [o.bericht] } })),
  'POST /berichten/ongelezen': los('bericht', o => ({ body: { berichten: [o.bericht] } })),
  'POST /mijn-werk/toewijzingen': los('werk-geven', o => ({ body: { werk: [o.id], aan: null } })),
  'POST /mijn-werk/toewijzingen/:id/ongedaan': los('werk-geven', o => ({ params: { id: o.id }, body: {} })),
  'POST /mijn-werk/filters': los('bericht', () => ({ body: { naam: 'Proef', keuze: { soort: 'wegen' } } })),
  'POST /mijn-werk/filters/:id/weg': los('bericht', o => ({ params: { id: o.id }, body: {} })),
  'POST /mijn-werk/filters/:id/terug': los('bericht', o => ({ params: { id: o.id }, body: {} })),
  'GET /mailkeuze': los('bericht'),
  'POST /mailkeuze': los('bericht', () => ({ body: { aan: true, adres: 'proef@example.org' } })),
  'POST /adviezen': los('advies', () => ({
    body: {
      kanaal: 'telefoon',
      hoedanigheid: 'professional',
      vormen: [],
      samenvatting: 'Proefadvies.',
      uitkomst: 'advies',
    },
  })),
  'GET /adviezen': los('advies'),
  'POST /adviesdossiers': los('advies', () => ({ body: { hoedanigheid: 'onderwijs', vraag: 'Proefvraag.' } })),
  'GET /adviesdossiers': los('advies'),
  'POST /adviesdossiers/:id/stappen': los('advies-een', o => ({
    params: { id: o.id },
    body: { soort: 'stap', wat: 'Proef.', voor: '2030-01-01T09:00:00Z' },
  })),
  'POST /adviesdossiers/:id/sluiten': los('advies-een', o => ({ params: { id: o.id } })),
  'POST /adviesstappen/:id/gedaan': los('advies-een', o => ({ params: { id: o.id } })),
  'POST /adviesvragen': los('adviesvraag', () => ({ body: { aan: 'save', vraag: 'Proefvraag.' } })),
  'GET /adviesvragen': los('adviesvraag-lezen'),
  'POST /adviesvragen/:id/antwoord': los('adviesvraag-een', o => ({
    params: { id: o.id },
    body: { antwoord: 'Proef.' },
  })),
  'POST /adviesvragen/:id/melden': los('adviesvraag-melden', o => ({
    params: { id: o.id },
    body: {
      gemeente: o.gemeente,
      gezin: 'Proef.',
      kinderen: 'nee',
      langs: 'bellen',
      bereik: '06 00000012',
      wanneer: 'Nu.',
    },
  })),
  'GET /adviezen/telling': los('advies-telling', () => ({ query: { jaar: '2026' } })),
  'POST /meldingen': los('melding-nieuw', o => ({ body: meldingInvoer(o) })),
  'POST /zoekvragen': los('zoeken-kring', o => ({ body: { woorden: o.achternaam } })),
  'POST /personen/zoekvragen': los('zoeken', o => ({
    body: { voornamen: 'Petra', achternaam: o.achternaam, geboortedatum: '1988-04-12', klaar: true },
  })),
  'POST /casussen': los('casus-nieuw', o => ({
    body: {
      gemeente: o.gemeente,
      acuut: false,
      vormen: ['partnergeweld'],
      verhaal: 'Proefverhaal.',
      verhoogdRisico: false,
      complex: false,
      personen: [{ ...nieuwMens, rollen: ['slachtoffer'] }],
      verbanden: [],
    },
  })),
  'GET /meldingen': los('melding-lijst'),
  'GET /meldingen/:id': kijk('melding', 'melding-werk'),
  'GET /meldingen/:id/overdracht': kijk('melding', 'aanbod-zien'),
  'POST /meldingen/:id/crisis': melding(() => ({ naar: 'politie', voor: 'volwassenen', ...verslag })),
  'POST /meldingen/:id/contacten': melding(() => ({ partij: 'politie', ...verslag })),
  'POST /meldingen/:id/aanvulling': melding(o => ({
    personen: [
      {
        voornamen: 'Oma',
        achternaam: o.achternaam,
        geboortedatum: '1950',
        geslacht: 'v',
        bsn: '999990019',
        rollen: ['overig'],
      },
    ],
    verbanden: [{ van: 0, naar: o.persoon, soort: 'ouder', geweld: false }],
    verhaal: 'Proef.',
  })),
  'POST /meldingen/:id/informatie': melding(() => ({
    van: 'politie',
    bron: 'Proef.',
    grond: 'wmo-5-1-6',
    inhoud: 'Proef.',
  })),
  'POST /meldingen/:id/consulten': melding(() => ({ bijzonder: 'cultureel-geweld', organisatie: 'ecs', ...verslag })),
  'POST /meldingen/:id/veilig-contact': melding(o => ({
    persoon: o.persoon,
    wijzen: ['gesprek-elders'],
    wanneer: 'Proef.',
  })),
  'POST /meldingen/:id/contactpogingen': melding(o => ({
    persoon: o.persoon,
    wijze: 'gesprek-elders',
    gelukt: false,
    op: '2026-03-02T09:00:00.000Z',
  })),
  'POST /meldingen/:id/toestemmingen': melding(o => ({
    persoon: o.persoon,
    door: 'zelf',
    voor: 'politie',
    ontvanger: 'Proef',
    wat: ['melding'],
    tot: '2026-06-01',
    vrij: true,
  })),
  'POST /meldingen/:id/toestemmingen/intrekking': melding(o => ({ toestemming: o.id })),
  'POST /meldingen/:id/afwijkingen': melding(o => ({
    wat: 'informeren',
    persoon: o.persoon,
    grond: 'onevenredig-geraakt',
    ...reden,
  })),
  'POST /meldingen/:id/afwijkingen/bevestiging': melding(o => ({ afwijking: o.id }), 'melding-tweede'),
  'POST /meldingen/:id/afwijkingen/afwijzing': melding(o => ({ afwijking: o.id, ...reden }), 'melding-tweede'),
  'POST /meldingen/:id/weging/antwoorden': melding(o => ({ antwoorden: [{ vraag: o.vraag, tekst: 'Proef.' }] })),
  'POST /meldingen/:id/weging/stappen': melding(o => ({ stap: o.stap, velden: { ernst: { keuze: 'matig' } } })),
  'POST /meldingen/:id/weging/overgeslagen-stappen': melding(o => ({ stap: o.stap, ...reden })),
  'POST /meldingen/:id/weging/besluit': melding(() => ({ besluiten: ['EIND'], motivering: 'Proef.' })),
  'POST /meldingen/:id/weging/besluit/bevestiging': melding(() => ({}), 'melding-tweede'),
  'POST /meldingen/:id/weging/besluit/terugleg': melding(() => reden, 'melding-tweede'),
  'POST /meldingen/:id/onderzoek': melding(() => ({ opzet: 'Proefopzet.' })),
  'POST /meldingen/:id/onderzoek/conclusie': melding(() => ({ conclusie: 'bevestigd', bevindingen: 'Proef.' })),
  'POST /meldingen/:id/lopende-hulp': melding(o => ({ werker: o.mens, wat: 'Proef.' })),
  'POST /meldingen/:id/plan': melding(() => ({ taak: 'Proef.' })),
  'POST /meldingen/:id/plan/begin': melding(() => verslag),
  'POST /meldingen/:id/overdracht/aanhouding': melding(() => ({ grond: 'proef', ...reden })),
  'POST /meldingen/:id/overdracht/aanhouding/einde': melding(() => reden),
  'POST /meldingen/:id/overdracht': melding(o => ({
    aan: o.team,
    dossier: 'Proefdossier.',
    grond: o.grond,
    noodzaak: 'Proef.',
    geheimDoorbroken: false,
    betrokkeneGeinformeerd: true,
    toestemming: 'niet-nodig',
  })),
  'POST /meldingen/:id/overdracht/aanvaarding': melding(() => ({}), 'aanbod-beslissen'),
  'POST /meldingen/:id/overdracht/teruggave': melding(() => reden, 'aanbod-beslissen'),
  'POST /meldingen/:id/terugkoppeling': melding(() => verslag),
  'POST /meldingen/:id/terugkoppeling/afzien': melding(() => reden),
  'POST /meldingen/:id/informeren': melding(o => ({ persoon: o.persoon, ...verslag })),
  'POST /meldingen/:id/informeren/uitstel': melding(o => ({ persoon: o.persoon, grond: 'veiligheid', ...reden })),
  'POST /meldingen/:id/overschrijding': melding(o => ({ werk: o.id, ...reden })),
  'POST /meldingen/:id/sperren': melding(o => ({ mens: o.mens, grond: 'familie' })),
  'POST /meldingen/:id/sluiting': melding(() => ({
    reden: 'einde-bemoeienis',
    bestemming: 'geen-hulp-nodig',
    hulp: 'niet-nodig',
  })),
  'POST /meldingen/:id/koppeling': melding(o => ({ met: o.id })),
  'POST /meldingen/:id/instanties': melding(() => ({
    instantie: 'politie',
    ontvanger: 'Proef',
    aanleiding: ['ernst'],
    weging: 'Proef.',
    grond: 'wmo-4-1-1-2-e',
    inhoud: ['melding'],
  })),
  // in this world every report came in as a message, and has one to send: with the id of the report (tests/walls/post.ts)
  'GET /berichten': los('post-lijst'),
  'POST /berichten/bestand': los('post-bestand', () => ({ body: { inhoud: 'PGE+PC9hPg==' } })),
  'GET /berichten/in/:id': kijk('melding', 'melding-werk'),
  'POST /berichten/in/:id/aanname': melding(o => ({ gemeente: o.gemeente }), 'melding-medewerker'),
  'POST /berichten/in/:id/koppeling': melding(() => ({ nummer: 'M-2222-2222' }), 'melding-medewerker'),
  'POST /berichten/:id/terzijde': melding(() => reden, 'melding-medewerker'),
  'GET /berichten/uit/:id': kijk('melding', 'melding-werk'),
  'POST /berichten/uit/:id/verzending': melding(() => ({}), 'melding-medewerker'),
  // and every report came in at the public door too
  'GET /deurvragen': los('deur-lijst'),
  'GET /deurvragen/:id': kijk('melding', 'deur-werk'),
  'GET /deurvragen/:id/bereik': kijk('melding', 'deur-werk'),
  'GET /deurstukken/:id': los('deur-stuk', o => ({ params: { id: o.id } })),
  'POST /deurvragen/:id/oppakken': melding(() => ({}), 'deur-werk'),
  'GET /mantelzorgsignalen': los('mantelzorg'),
  'POST /mantelzorgsignalen': los('mantelzorg', o => ({
    body: {
      ...{ gemeente: o.gemeente, verhaal: 'Proef.', naam: 'Proef', langs: 'bellen', bereik: '06 00000012' },
      ...{ wanneer: 'Nu.', voicemail: 'nee', akkoord: 'ja' },
    },
  })),
  'POST /deurvragen/:id/aanbieden': los('deur-team', o => ({ params: { id: o.id }, body: reden })),
  'POST /deurvragen/:id/aanvaarden': melding(() => ({}), 'melding-werk'),
  'POST /deurvragen/:id/teruggeven': melding(() => reden, 'melding-werk'),
  'POST /deurvragen/:id/afronden': melding(() => ({ uitkomst: 'geholpen', ...reden }), 'deur-af'),
  'POST /deurvragen/:id/klacht': los('deur-klacht', o => ({
    params: { id: o.id },
    body: { van: 'betrokkene', onderwerp: 'duur', over: [] },
  })),
  'POST /deurvragen/:id/melding': melding(o => meldingInvoer(o)),
  'POST /deurvragen/:id/advies': melding(() => ({
    kanaal: 'digitaal',
    hoedanigheid: 'bewoner',
    vormen: [],
    samenvatting: 'Proefadvies.',
    uitkomst: 'advies',
  })),
  'GET /procesregie': los('procesregie'),
  'GET /procesregie/herverdeling': los('procesregie'),
  'GET /procesregie/verloop': los('procesregie'),
  'GET /procesregie/lijsten/:lijst': los('procesregie', o => ({ params: { lijst: proceslijst(o.id) } })),
  'GET /casussen': los('casus-lijst'),
  'GET /casussen/:id': kijk('casus', 'casus-werk'),
  'POST /casussen/:id/regie': casus(o => ({ regie: 'casusregie', mens: o.mens, schaal: 'lokaal', grond: 'inhoud' })),
  'POST /casussen/:id/regieschaal': casus(() => ({ schaal: 'regionaal', ...reden })),
  'POST /casussen/:id/afzien': casus(() => ({ voorwaarde: 'nazorg-afgesproken', ...reden })),
  'POST /casussen/:id/regie/wissel': casus(o => ({ naar: o.mens, ...reden })),
  'POST /casussen/:id/regie/verteld': casus(() => verslag),
  'POST /casussen/:id/regie/vervanging': casus(o => ({ mens: o.mens, van: '2026-04-01', tot: '2026-04-08' })),
  'POST /casussen/:id/regieschaal/herziening': casus(() => ({ uitkomst: 'blijft', ...reden })),
  'POST /casussen/:id/gedeelde-regie': casus(o => ({ organisatie: o.team, eersteContact: o.team, ...reden })),
  'POST /casussen/:id/gedeelde-regie/einde': casus(o => ({ organisatie: o.team, ...reden })),
  'POST /casussen/:id/intensieve-regie': casus(o => ({ mens: o.mens, tot: '2027-01-01', ...reden })),
  'POST /casussen/:id/intensieve-regie/einde': casus(() => reden),
  'POST /casussen/:id/procesregie': casus(o => ({ organisatie: o.team, ...reden })),
  'POST /casussen/:id/complexiteit': casus(() => ({ complex: true, hulpVastgelopen: false, toelichting: 'Proef.' })),
  'POST /casussen/:id/voortgang': casus(() => verslag),
  'POST /casussen/:id/raad': casus(() => ({ voorwaarden: ['kind-bedreigd'], ouders: 'ingelicht', ...reden })),
  'POST /casussen/:id/opschaling': casus(() => reden),
  'POST /casussen/:id/opschaling/ingelicht': casus(() => ({ partij: 'politie', ...verslag })),
  'POST /casussen/:id/opschaling/einde': casus(() => reden),
  'POST /casussen/:id/code-rood': casus(() => reden),
  'POST /casussen/:id/code-rood/einde': casus(() => reden),
  'POST /casussen/:id/acuut': casus(() => reden),
  'POST /casussen/:id/acuut/gehandeld': casus(() => verslag),
  'POST /casussen/:id/impasse': casus(() => ({ vraag: 'Proef?' })),
  'POST /casussen/:id/impasse/besluit': casus(() => ({ beslisser: 'Proef', besluit: 'Proef.' })),
  'POST /casussen/:id/consulten': casus(() => ({ bij: 'Proef', vraag: 'Proef?', antwoord: 'Proef.' })),
  'POST /casussen/:id/ketencontacten': casus(() => ({ keten: 'jeugd', naam: 'Proef' })),
  'POST /casussen/:id/huisbezoeken': casus(o => ({ dag: '2027-01-01', team: o.mens, doel: 'Proef.' })),
  'POST /casussen/:id/huisbezoeken/gedaan': casus(o => ({ bezoek: o.id, uitkomst: 'Proef.' })),
  'POST /casussen/:id/huisbezoeken/afgezegd': casus(o => ({ bezoek: o.id, ...reden })),
  'POST /casussen/:id/regio-overdracht': casus(() => ({
    naarRegio: 'Proef',
    ontvanger: 'Proef',
    stukken: ['melding'],
  })),
  'POST /casussen/:id/regio-overdracht/bevestiging': casus(o => ({ overdracht: o.id, door: 'Proef' })),
  'POST /casussen/:id/casusregie/overdracht': casus(o => ({ aan: o.team, ...reden })),
  'POST /casussen/:id/veiligheid': casus(() => ({ oordeel: 'veilig', perPersoon: [], toelichting: 'Proef.' })),
  'POST /casussen/:id/voorwaarden': casus(o => ({
    voor: [o.persoon],
    tekst: 'Proef.',
    minimum: true,
    controleur: 'Proef',
    hoe: 'Proef.',
    alsNiet: 'Proef.',
    eigenaar: 'Proef',
    controleOp: '2026-03-09',
  })),
  'POST /casussen/:id/voorwaarden/controle': casus(o => ({ voorwaarde: o.id, stand: 'gehaald', ...verslag })),
  'POST /casussen/:id/veiligheidsplan': casus(() => ({ tekst: 'Proefplan.' })),
  'POST /casussen/:id/veiligheidsplan/meegegeven': casus(o => ({ aan: [o.persoon], wijze: 'papier' })),
  'POST /casussen/:id/veiligheidsplan/koppeling': casus(() => ({ nummer: 'C-PROEF-0001' })),
  'POST /casussen/:id/maatregelen': casus(o => ({
    tekst: 'Proef.',
    voor: [o.persoon],
    kader: 'vrijwillig',
    termijn: 'kort',
    contact: 'geen',
    eigenaar: 'Proef',
    van: '2026-03-02',
    elkeDagen: 7,
    meteen: 'casusregisseur',
  })),
  'POST /casussen/:id/maatregelen/start': casus(o => ({ maatregel: o.id, op: '2026-03-02' })),
  'POST /casussen/:id/maatregelen/bezoek': casus(o => ({ maatregel: o.id, op: '2026-03-02', ...verslag })),
  'POST /casussen/:id/maatregelen/afronding': casus(o => ({
    maatregel: o.id,
    op: '2026-03-02',
    resultaat: 'behaald',
    ...verslag,
  })),
  'POST /casussen/:id/eigen-woorden': casus(o => ({ vraag: 'wens', van: [o.persoon], tekst: 'Proef.' })),
  'POST /casussen/:id/uitleg': casus(o => ({ op: '2026-03-02', aan: [o.persoon], ...verslag })),
  'POST /casussen/:id/planregels': casus(o => ({ persoon: o.persoon, onderdeel: 'eigen-stap', tekst: 'Proef.' })),
  'POST /casussen/:id/planregels/geen': casus(o => ({ persoon: o.persoon, wat: 'regel', ...reden })),
  'POST /casussen/:id/netwerktaken': casus(o => ({ naam: 'Proef', voor: [o.persoon], tekst: 'Proef.' })),
  'POST /casussen/:id/veiligheidschecks': casus(() => ({ op: '2026-03-16' })),
  'POST /casussen/:id/veiligheidschecks/uitkomst': casus(() => ({
    oordeel: 'veilig',
    perPersoon: [],
    ...verslag,
    volgende: '2026-03-16',
  })),
  'POST /casussen/:id/kindplannen': casus(o => ({
    kind: o.persoon,
    rechtbank: 'Proef',
    gevraagdOp: '2026-03-02',
    leverenVoor: '2026-03-20',
    zittingOp: '2026-03-27',
  })),
  'POST /casussen/:id/kindplannen/levering': casus(o => ({ kindplan: o.id, op: '2026-03-02' })),
  'POST /casussen/:id/terugkeer': casus(o => ({ persoon: o.persoon, op: '2026-03-16', ...verslag })),
  'POST /casussen/:id/kindgesprekken': casus(o => ({ kind: o.persoon, ...verslag })),
  'POST /casussen/:id/leden': casus(() => ({ ...nieuwMens, rollen: ['overig'] })),
  'POST /casussen/:id/leden/einde': casus(o => ({ persoon: o.persoon, tot: '2026-03-01', ...reden })),
  'POST /casussen/:id/leden/terug': casus(o => ({ persoon: o.persoon, sinds: '2026-03-01' })),
  'POST /casussen/:id/verbanden': casus(o => ({ van: o.persoon, naar: o.id, relatie: 'partner', geweld: false })),
  'POST /casussen/:id/verbanden/einde': casus(o => ({
    van: o.persoon,
    naar: o.id,
    relatie: 'partner',
    einde: 'voorbij',
    tot: '2026-03-01',
  })),
  'POST /casussen/:id/woonplekken': casus(o => ({
    adres: 'Proefstraat 1',
    bewoners: [o.persoon],
    sinds: '2026-03-01',
    ookElders: false,
  })),
  'POST /casussen/:id/gebeurtenissen': casus(o => ({
    op: '2026-03-01',
    wat: 'Proef.',
    rollen: [{ persoon: o.persoon, rol: 'slachtoffer', verantwoordelijk: 'niet' }],
  })),
  'POST /casussen/:id/machtskaart': casus(o => ({
    lijnen: [{ van: o.persoon, naar: o.id, waarin: 'geld' }],
    toelichting: 'Proef.',
  })),
  'POST /casussen/:id/kijken': casus(o => ({ persoon: o.persoon, op: '2026-03-01', ...verslag })),
  'POST /casussen/:id/kindgesprekken/reden': casus(o => ({ kind: o.persoon, ...reden })),
  'POST /casussen/:id/jeugd': casus(o => ({ persoon: o.persoon, ...verslag, waarvoor: ['veiligheidsplan'] })),
  'POST /casussen/:id/analyse': casus(() => ({ onderbouwing: 'Proef.' })),
  'POST /casussen/:id/belangen': casus(o => ({ kind: o.persoon, aard: 'anders', wat: 'Proef.' })),
  'POST /casussen/:id/belangen/weging': casus(o => ({
    conflict: o.id,
    hulpbehoefte: 'Proef.',
    onderbouwing: 'Proef.',
  })),
  'POST /casussen/:id/netwerkpersonen': casus(() => ({ ...nieuwMens, band: 'buurvrouw' })),
  'POST /casussen/:id/netwerkpersonen/oordeel': casus(o => ({
    persoon: o.persoon,
    oordeel: 'veilig',
    gesloten: 'nee',
    onderbouwing: 'Proef.',
  })),
  'POST /casussen/:id/netwerkpersonen/rol': casus(o => ({ persoon: o.persoon, wat: 'Proef.', professional: 'Proef' })),
  'POST /casussen/:id/netwerkpersonen/professional': casus(o => ({ persoon: o.persoon, professional: 'Proef' })),
  'POST /casussen/:id/netwerkplekken': casus(o => ({ persoon: o.persoon, bij: o.id, ...verslag })),
  'POST /casussen/:id/contacten': casus(o => ({ ...moment(o), gelukt: true })),
  'POST /casussen/:id/contacten/motivatie': casus(o => ({ ...moment(o), fase: 'denkt-na' })),
  'POST /casussen/:id/contacten/weigering': casus(o => ({ ...moment(o), wat: 'hulp' })),
  'POST /casussen/:id/gezinsgesprekken': casus(o => ({
    aanwezig: [o.persoon, o.id],
    op: '2026-03-01',
    wijze: 'gesprek-elders',
    ...verslag,
  })),
  'POST /casussen/:id/veilig-contact': casus(o => ({
    persoon: o.persoon,
    wijzen: ['gesprek-elders'],
    toelichting: 'Proef.',
  })),
  'POST /casussen/:id/contactgegevens': casus(o => ({ persoon: o.persoon, langs: 'telefoon', waarde: '0612345678' })),
  'POST /casussen/:id/contactgegevens/nagekeken': casus(o => ({
    persoon: o.persoon,
    langs: 'adres',
    hoe: 'voorgelezen',
  })),
  'POST /casussen/:id/contactgegevens/toon': casus(o => ({
    persoon: o.persoon,
    gelezen: 'geen',
    wijze: 'gesprek-elders',
  })),
  'POST /casussen/:id/contactgegevens/zien': casus(o => ({ persoon: o.persoon })),
  'POST /casussen/:id/nazorgvragen': casus(o => ({ persoon: o.persoon, maand: 3, langs: 'hand' })),
  'POST /casussen/:id/nazorgvragen/gehoord': casus(o => ({ link: o.id, ...verslag })),
  'POST /casussen/:id/nazorgvragen/zien': casus(o => ({ link: o.id })),
  'POST /casussen/:id/maatjes': casus(o => ({ persoon: o.persoon })),
  'POST /casussen/:id/maatjes/gehoord': casus(o => ({ link: o.id, ...verslag })),
  'POST /casussen/:id/terugblikken': casus(o => ({ persoon: o.persoon })),
  'POST /casussen/:id/buitenlinks/zien': casus(o => ({ link: o.id })),
  'GET /telling/terugblik': los('telling-regio'),
  'POST /casussen/:id/niet-zelf': casus(o => ({ persoon: o.persoon, waarom: 'dementie', toelichting: 'Proef.' })),
  'POST /casussen/:id/signalen': casus(o => ({ persoon: o.persoon, op: '2026-03-01', ...verslag })),
  'POST /casussen/:id/hulp': casus(o => ({
    persoon: o.persoon,
    wat: 'Proef.',
    aanbieder: 'Proef',
    medewerkingOuders: 'ja',
  })),
  'POST /casussen/:id/hulp/aanvaard': casus(o => ({ hulp: o.id })),
  'POST /casussen/:id/hulp/wachten': casus(o => ({ hulp: o.id, veilig: 'veilig', wil: 'ja', ...verslag })),
  'POST /casussen/:id/hulp/geweigerd': casus(o => ({ hulp: o.id, door: 'zelf', ...reden })),
  'POST /casussen/:id/hulp/weigering-opgevolgd': casus(o => ({ hulp: o.id, ...verslag })),
  'POST /casussen/:id/hulp/herziening': casus(o => ({ hulp: o.id, lichter: false, ...reden })),
  'POST /casussen/:id/problemen': casus(o => ({ persoon: o.persoon, gebied: 'wonen', als: 'beide', tekst: 'Proef.' })),
  'POST /casussen/:id/krachten': casus(o => ({ persoon: o.persoon, tekst: 'Proef.' })),
  'POST /casussen/:id/hersteldoelen': casus(o => ({ persoon: o.persoon, gebied: 'wonen', tekst: 'Proef.' })),
  'POST /casussen/:id/hersteldoelen/stand': casus(o => ({ doel: o.id, stand: 'behaald', ...verslag })),
  'POST /casussen/:id/treden': casus(o => ({ persoon: o.persoon, trede: 'contact' })),
  'POST /casussen/:id/instemming': casus(o => ({ persoon: o.persoon, stand: 'eens' })),
  'POST /casussen/:id/gezamenlijke-analyse': casus(() => ({
    gezin: [],
    deelnemers: 'Proef.',
    individueel: 'Proef.',
    relationeel: 'Proef.',
    patronen: 'Proef.',
    factoren: [],
  })),
  'POST /casussen/:id/omgeving': casus(() => ({ partij: 'school', ingelicht: true, grond: 'Proef.' })),
  'POST /casussen/:id/hulp/start': casus(o => ({ hulp: o.id })),
  'POST /casussen/:id/hulp/afronding': casus(o => ({ hulp: o.id, ...verslag })),
  'POST /casussen/:id/drang': casus(() => ({ vorm: 'drang', ...reden })),
  'POST /casussen/:id/doelen': casus(o => ({ persoon: o.persoon, tekst: 'Proefdoel.', termijn: 'kort' })),
  'POST /casussen/:id/doelen/behaald': casus(o => ({ doel: o.id })),
  'POST /casussen/:id/acties': casus(() => ({ wie: 'Proef', tekst: 'Proef.', uiterlijk: '2026-04-01' })),
  'POST /casussen/:id/acties/klaar': casus(o => ({ actie: o.id, ...verslag })),
  'POST /casussen/:id/risicofactoren': casus(o => ({ persoon: o.persoon, tekst: 'Proef.' })),
  'POST /casussen/:id/risicofactoren/afsluiting': casus(o => ({ factor: o.id, onderbouwing: 'Proef.' })),
  'POST /casussen/:id/netwerk': casus(() => verslag),
  'POST /casussen/:id/specialisten': casus(() => ({ naam: 'Proef', taak: 'Proef.' })),
  'POST /casussen/:id/fase': casus(() => ({ onderbouwing: 'Proef.' })),
  'POST /casussen/:id/nieuw-geweld': casus(() => ({ op: '2026-03-01', ...verslag, besproken: 'nee' })),
  'POST /casussen/:id/nazorg': casus(() => ({
    ...verslag,
    slachtoffer: 'Proef.',
    pleger: 'Proef.',
  })),
  'POST /casussen/:id/nazorg/maanden': casus(() => ({ maanden: [3], ...reden })),
  'POST /casussen/:id/opvolging/meting': casus(() => ({
    maand: 3,
    incidenten: 0,
    opgelost: 'Proef.',
    meedoen: 'Proef.',
    bewijs: 'Proef.',
  })),
  'POST /casussen/:id/opvolging/antwoord': casus(o => ({
    maand: 3,
    persoon: o.persoon,
    op: '2026-03-01',
    wijze: 'gesprek-elders',
    antwoord: 'Proef.',
  })),
  'POST /casussen/:id/jaarcheck': casus(o => ({ hulp: o.id, geweld: 'ja', bron: 'Proef.' })),
  'POST /casussen/:id/stabiel-resultaat': casus(() => ({ bewijs: 'Proef.', op: '2026-03-01' })),
  'POST /casussen/:id/hercontact': casus(o => ({ persoon: o.persoon, ...verslag })),
  'POST /casussen/:id/hercontact/antwoord': casus(o => ({
    hercontact: o.id,
    persoon: o.persoon,
    op: '2026-03-01',
    wijze: 'gesprek-elders',
    ...verslag,
  })),
  'POST /casussen/:id/opvolging': casus(() => ({ maand: 3, uitkomst: 'veilig', ...verslag })),
  'POST /casussen/:id/steun': casus(o => ({ mens: o.mens })),
  'POST /casussen/:id/steun/einde': casus(o => ({ mens: o.mens, ...reden })),
  'POST /casussen/:id/sperren': casus(o => ({ mens: o.mens, grond: 'familie' })),
  'POST /casussen/:id/verzoeken': casus(o => ({
    ...{ persoon: o.persoon, recht: 'afschrift', wet: 'avg-15', hoedanigheid: 'zelf', identiteit: 'document-gezien' },
    ...{ kanWegen: true, belang: true, wat: 'Proef.', ontvangenOp: '2026-03-01' },
  })),
  'POST /casussen/:id/verzoeken/verlenging': casus(o => ({ verzoek: o.id, ...reden })),
  'POST /casussen/:id/verzoeken/voorstel': casus(o => ({
    ...{ verzoek: o.id, uitkomst: 'toegewezen', motivering: 'Proef.', rechtsgang: 'bezwaar' },
  })),
  'POST /casussen/:id/verzoeken/terug': casus(o => ({ verzoek: o.id, ...reden })),
  'POST /casussen/:id/verzoeken/besluit': casus(o => ({ verzoek: o.id })),
  'POST /casussen/:id/verzoeken/intrekking': casus(o => ({ verzoek: o.id, ...reden })),
  'POST /casussen/:id/rechten-uitleg': casus(o => ({
    ...{ persoon: o.persoon, wat: ['klacht'], hoe: 'gesprek', dag: '2026-03-01' },
  })),
  'GET /verzoeken': los('verzoek-lijst'),
  'GET /casussen/:id/verzoeken/:verzoek/kopie': {
    klasse: 'verzoek-brief',
    zaak: 'casus',
    invoer: o => ({ params: { id: o.id, verzoek: o.id } }),
  },
  'GET /casussen/:id/verzoeken/:verzoek/besluit': {
    klasse: 'verzoek-brief',
    zaak: 'casus',
    invoer: o => ({ params: { id: o.id, verzoek: o.id } }),
  },
  'GET /casussen/:id/inzage/:persoon': {
    klasse: 'casus-werk',
    zaak: 'casus',
    invoer: o => ({ params: { id: o.id, persoon: o.persoon } }),
  },
  'POST /casussen/:id/spoorwerkers': casus(o => ({ persoon: o.persoon, mens: o.mens })),
  'POST /casussen/:id/coaches': casus(o => ({
    ...{ persoon: o.persoon, mens: o.mens, ja: [o.persoon], jaOp: '2026-03-01', verslag: 'Proef.', dingen: [o.id] },
    ...{ bel: '038 1234567', vogOp: '2026-01-05', tot: '2026-06-01' },
  })),
  'POST /casussen/:id/coaches/doelen': casus(o => ({ koppeling: o.id, dingen: [o.id], bel: '038 1234567' })),
  'POST /casussen/:id/coaches/einde': casus(o => ({ koppeling: o.id, waarom: 'klaar' })),
  'POST /casussen/:id/coaches/gehoord': casus(o => ({ bericht: o.id, ...verslag })),
  'GET /casussen/:id/coaching': kijk('casus', 'casus-werk'),
  'GET /coaching': los('coaching'),
  'GET /coaching/:id': los('coaching-een', o => ({ params: { id: o.id } })),
  'POST /coaching/:id/berichten': los('coaching-een', o => ({ params: { id: o.id }, body: { tekst: 'Proef.' } })),
  'POST /coaching/:id/onveilig': los('coaching-een', o => ({ params: { id: o.id }, body: {} })),
  'POST /casussen/:id/ervaring/toestemming': casus(o => ({ persoon: o.persoon, verslag: 'Proef.' })),
  'POST /casussen/:id/ervaring/koppeling': casus(o => ({ persoon: o.persoon, mens: o.mens, tot: '2026-06-01' })),
  'POST /casussen/:id/ervaring/intrekking': casus(o => ({ persoon: o.persoon })),
  'POST /casussen/:id/delingen': casus(o => ({
    persoon: o.persoon,
    medewerker: o.mens,
    grond: 'taak-team',
    doel: 'hulp',
    noodzaak: 'Proef.',
    tot: '2026-06-01',
  })),
  'GET /casussen/:id/delingen/:persoon': {
    klasse: 'casus-werk',
    zaak: 'casus',
    invoer: o => ({ params: { id: o.id, persoon: o.persoon } }),
  },
  'GET /spoorbladen': los('spoorblad'),
  'POST /casussen/:id/sluiting': casus(() => ({ motivering: 'Proef.' })),
  'POST /casussen/:id/heropening': casus(() => reden),
  'POST /casussen/:id/stukken': {
    klasse: 'casus-werk',
    zaak: 'casus',
    invoer: o => ({
      params: { id: o.id },
      body: { aard: 'verslag', over: [o.persoon], herkomst: 'gezin' },
      bestand: { naam: 'proef.txt', bytes: Buffer.from('Proef.') },
    }),
  },
  'POST /casussen/:id/stukken/intrekking': casus(o => ({ stuk: o.id, ...reden })),
  'GET /casussen/:id/stukken/:bestand': {
    klasse: 'casus-werk',
    zaak: 'casus',
    invoer: o => ({ params: { id: o.id, bestand: o.persoon } }),
  },
  'POST /casussen/:id/brieven': casus(o => ({ ontvanger: o.persoon, sjabloon: 'uitnodiging' })),
  'POST /casussen/:id/brieven/voorbeeld': casus(o => ({ ontvanger: o.persoon, sjabloon: 'uitnodiging' })),
  'POST /casussen/:id/brieven/verzending': casus(o => ({ stuk: o.id, dag: '2026-03-01' })),
  'POST /casussen/:id/brieven/besluit': casus(o => ({
    ...{ persoon: o.persoon, mag: 'nee', grond: 'niet-veilig' },
    ...reden,
  })),
  'POST /casussen/:id/adressen/afscherming': casus(o => ({ persoon: o.persoon, afgeschermd: 'ja', ...reden })),
  'GET /opvang/verblijven': los('verblijf-lijst'),
  'POST /opvang/verblijven': los('verblijf-nieuw', o => ({ body: verblijfInvoer(o) })),
  'GET /opvang/verblijven/:id': kijk('opvang', 'verblijf-samen'),
  'GET /opvang/verblijven/:id/overdracht': kijk('opvang', 'verblijf-aanbod'),
  'POST /opvang/verblijven/:id/kleur': vb(
    () => ({ signalen: ['pleger-zoekt'], kleur: 'oranje', motivering: 'Proef.' }),
    'verblijf-werk',
  ),
  'POST /opvang/verblijven/:id/coordinator': vb(o => ({ mens: o.mens }), 'verblijf-werk'),
  'POST /opvang/verblijven/:id/casus': vb(o => ({ casus: o.id }), 'verblijf-team'),
  'POST /opvang/verblijven/:id/plek': vb(() => ({ doorstroom: 'nee' }), 'verblijf-werk'),
  'POST /opvang/verblijven/:id/sperren': vb(o => ({ mens: o.mens, grond: 'familie' }), 'verblijf-samen'),
  'POST /opvang/verblijven/:id/doelen': vb(
    o => ({ persoon: o.persoon, gebied: 'wonen', eigenKracht: 'ja', tekst: 'Proef.' }),
    'verblijf-samen',
  ),
  'POST /opvang/verblijven/:id/doelen/stand': vb(o => ({ doel: o.id, stand: 'gehaald', ...verslag }), 'verblijf-samen'),
  'POST /opvang/verblijven/:id/themas': vb(() => ({ thema: 'veiligheid', stand: 'bezig' }), 'verblijf-werk'),
  'POST /opvang/verblijven/:id/kindstappen': vb(
    o => ({ kind: o.persoon, stap: 'kennismaken', gezinsleden: [], ...verslag }),
    'verblijf-werk',
  ),
  'POST /opvang/verblijven/:id/besprekingen': vb(() => verslag, 'verblijf-samen'),
  'POST /opvang/verblijven/:id/advies': vb(
    () => ({ advies: 'opvang', doelen: ['Proef.'], toelichting: 'Proef.' }),
    'verblijf-werk',
  ),
  'POST /opvang/verblijven/:id/fase': vb(() => ({}), 'verblijf-werk'),
  'POST /opvang/verblijven/:id/verlenging': vb(
    () => ({ reden: 'geen-woning', toelichting: 'Proef.', tot: '2026-12-01' }),
    'verblijf-werk',
  ),
  'POST /opvang/verblijven/:id/uitstroom': vb(
    o => ({ bestemming: 'naar-huis', gemeente: o.gemeente, plan: 'Proef.' }),
    'verblijf-werk',
  ),
  'POST /opvang/verblijven/:id/urgenties': vb(
    o => ({ gemeente: o.gemeente, op: '2026-03-01', wens: 'geen' }),
    'verblijf-samen',
  ),
  'POST /opvang/verblijven/:id/urgenties/besluit': vb(
    o => ({ urgentie: o.id, uitkomst: 'toegekend', op: '2026-03-01', toelichting: 'Proef.' }),
    'verblijf-samen',
  ),
  'POST /opvang/verblijven/:id/woning': vb(
    o => ({ gemeente: o.gemeente, op: '2026-03-01', gewoneWijk: 'ja' }),
    'verblijf-werk',
  ),
  'POST /opvang/verblijven/:id/overdracht': vb(() => ({ dossier: 'Proef.' }), 'verblijf-werk'),
  'POST /opvang/verblijven/:id/overdracht/aanvaarding': vb(() => ({}), 'aanbod-beslissen'),
  'POST /opvang/verblijven/:id/overdracht/teruggave': vb(() => reden, 'aanbod-beslissen'),
  'POST /opvang/verblijven/:id/sluiting': vb(
    () => ({ reden: 'zelf-vertrokken', toelichting: 'Proef.' }),
    'verblijf-werk',
  ),
  'GET /opvang/woningen': los('woningen'),
  'GET /opvang/verslagen': los('verslagen'),
  'GET /opvang/verslagen/:id': los('verslag-een', o => ({ params: { id: o.id } })),
  'POST /opvang/verslagen': los('verslag-sturen', o => ({
    body: { gemeente: o.gemeente, kwartaal: '2024-Q1', toelichting: { herkomst: 'Proef.' } },
  })),
  'POST /opvang/woningen': los('woningen-afspreken', o => ({
    body: { gemeente: o.gemeente, jaar: 2026, afgesproken: 1, aangeboden: 1, met: 'Proef' },
  })),
  'GET /huisverboden': los('huisverbod-lijst'),
  'POST /huisverboden': los('huisverbod-nieuw', o => ({ body: huisverbodInvoer(o) })),
  'GET /huisverboden/:id': kijk('huisverbod', 'huisverbod-zien'),
  'GET /huisverboden/:id/beschikking/:besluit': {
    klasse: 'huisverbod-bevoegd',
    zaak: 'huisverbod',
    invoer: o => ({ params: { id: o.id, besluit: 'oplegging' } }),
  },
  'GET /huisverboden/:id/overdracht': kijk('huisverbod', 'huisverbod-aanbod'),
  'POST /huisverboden/:id/signalen': hv(() => ({ signaal: '1a', kleur: 'geel', punten: [] }), 'huisverbod-bevoegd'),
  'POST /huisverboden/:id/consult': hv(() => ({ op: OP, medewerker: 'Proef', advies: 'Proef.' }), 'huisverbod-bevoegd'),
  'POST /huisverboden/:id/horen': hv(
    o => ({ persoon: o.persoon, ronde: 'oplegging', uitkomst: 'gehoord', verslag: 'Proef.', op: OP }),
    'huisverbod-ieder',
  ),
  'POST /huisverboden/:id/verblijf': hv(() => ({ waar: 'opvang' }), 'huisverbod-ieder'),
  'POST /huisverboden/:id/geen-huisverbod': hv(
    () => ({ reden: 'aangehouden', motivering: 'Proef.' }),
    'huisverbod-bevoegd',
  ),
  'POST /huisverboden/:id/sperren': hv(o => ({ mens: o.mens, grond: 'familie' }), 'huisverbod-ieder'),
  'POST /huisverboden/:id/oplegging': hv(
    o => ({ op: OP, wijze: 'mondeling', toepassing: 'acuut', motivering: 'Proef.', contactverbod: [o.persoon] }),
    'huisverbod-bevoegd',
  ),
  'POST /huisverboden/:id/verlenging': hv(
    () => ({ dagen: 20, feiten: 'Proef.', motivering: 'Proef.', duurtVoort: true }),
    'huisverbod-burgemeester',
  ),
  'POST /huisverboden/:id/intrekking': hv(() => ({ grond: 'anders', motivering: 'Proef.' }), 'huisverbod-burgemeester'),
  'POST /huisverboden/:id/bekendmaking': hv(
    () => ({ besluit: 'oplegging', wijze: 'schriftelijk', op: OP, bewijs: 'Proef.', taal: 'Nederlands' }),
    'huisverbod-bevoegd',
  ),
  'POST /huisverboden/:id/sleutels': hv(
    () => ({ aantal: 1, omschrijving: 'Proef', bewijs: 'Proef', op: OP }),
    'huisverbod-bevoegd',
  ),
  'POST /huisverboden/:id/sleutels/terug': hv(() => ({ aan: 'Proef', op: OP }), 'huisverbod-bevoegd'),
  'POST /huisverboden/:id/bereikbaarheid': hv(() => ({ hoe: 'Proef', op: OP }), 'huisverbod-ieder'),
  'POST /huisverboden/:id/raadsman/wens': hv(() => ({ besluit: 'oplegging', op: OP }), 'huisverbod-ieder'),
  'POST /huisverboden/:id/raadsman': hv(() => ({ raadsman: 'Proef', op: OP }), 'huisverbod-bevoegd'),
  'POST /huisverboden/:id/mededelingen': hv(
    o => ({
      besluit: 'oplegging',
      aan: 'huisgenoot',
      wie: o.persoon,
      op: OP,
      wijze: 'mondeling',
      taal: 'Nederlands',
      bewijs: 'Proef.',
    }),
    'huisverbod-bevoegd',
  ),
  'POST /huisverboden/:id/overtredingen': hv(() => ({ op: OP, wat: 'Proef.', bron: 'Proef' }), 'huisverbod-ieder'),
  'POST /huisverboden/:id/overtredingen/melding': hv(
    o => ({ overtreding: o.id, op: OP, kenmerk: 'Proef' }),
    'huisverbod-bevoegd',
  ),
  'POST /huisverboden/:id/crisishulp': hv(() => ({ op: OP, ...verslag }), 'huisverbod-hulp'),
  'POST /huisverboden/:id/regie': hv(() => ({}), 'huisverbod-hulp'),
  'POST /huisverboden/:id/sporen': hv(
    o => ({ persoon: o.persoon, aanbod: 'niet-aangeboden', wat: 'Proef.' }),
    'huisverbod-hulp',
  ),
  'POST /huisverboden/:id/zorgadvies': hv(() => ({ op: OP, aan: 'Proef', advies: 'Proef.' }), 'huisverbod-hulp'),
  'POST /huisverboden/:id/overleg': hv(() => ({ op: '2026-03-04T11:00:00Z', deelnemers: 'Proef' }), 'huisverbod-hulp'),
  'POST /huisverboden/:id/overleg/verslag': hv(() => verslag, 'huisverbod-hulp'),
  'POST /huisverboden/:id/maatregelen': hv(
    () => ({ gebied: 'wonen', door: 'gemeente', wat: 'Proef.', uiterlijk: '2026-03-09' }),
    'huisverbod-hulp',
  ),
  'POST /huisverboden/:id/maatregelen/geregeld': hv(o => ({ maatregel: o.id, ...verslag }), 'huisverbod-ieder'),
  'POST /huisverboden/:id/strafzaak': hv(() => ({ kenmerk: 'Proef' }), 'huisverbod-ieder'),
  'POST /huisverboden/:id/strafzaak/afstemming': hv(() => ({ met: 'Proef', ...verslag }), 'huisverbod-hulp'),
  'POST /huisverboden/:id/interventies': hv(() => ({ wat: 'Proef.', aanbieder: 'Proef', op: OP }), 'huisverbod-hulp'),
  'POST /huisverboden/:id/rechter': hv(() => ({ op: OP, besluit: 'oplegging' }), 'huisverbod-burgemeester'),
  'POST /huisverboden/:id/rechter/zitting': hv(() => ({ op: OP }), 'huisverbod-burgemeester'),
  'POST /huisverboden/:id/rechter/uitspraak': hv(
    () => ({ op: OP, uitkomst: 'blijft', uitspraak: 'Proef.' }),
    'huisverbod-burgemeester',
  ),
  'POST /huisverboden/:id/overdracht/voorbereiding': hv(() => ({ dossier: 'Proef.' }), 'huisverbod-afloop'),
  'POST /huisverboden/:id/overdracht': hv(() => ({ dossier: 'Proef.' }), 'huisverbod-afloop'),
  'POST /huisverboden/:id/overdracht/aanvaarding': hv(() => ({}), 'aanbod-beslissen'),
  'POST /huisverboden/:id/overdracht/teruggave': hv(() => reden, 'aanbod-beslissen'),
  'POST /huisverboden/:id/sluiting': hv(() => ({}), 'huisverbod-afloop'),
  'GET /werkbladen': los('werkblad-lijst'),
  'POST /werkbladen': los('werkblad-nieuw', o => ({
    body: { titel: 'Proefblad', gemeente: o.gemeente, sector: 'onderwijs', soort: 'meldcode', client: 'kind' },
  })),
  'POST /signaalkaart': los('werkblad-nieuw', () => ({ body: { tekens: ['moe'] } })),
  'GET /telling/werkbladen': los('werkblad-telling'),
  'GET /werkbladen/:id': kijk('werkblad', 'werkblad-werk'),
  'POST /werkbladen/:id/signalen': werkblad(() => signaalInvoer),
  'POST /werkbladen/:id/kindcheck': werkblad(() => ({ kinderen: 'nee' })),
  'POST /werkbladen/:id/consulten': werkblad(() => ({
    ...{ met: 'collega', anoniem: 'ja', op: '2026-03-01', raad: 'Proef.' },
  })),
  'POST /werkbladen/:id/gesprekken': werkblad(() => ({
    ...{ met: 'kind', op: '2026-03-01', gelukt: 'ja', ...verslag },
  })),
  'POST /werkbladen/:id/stappen': werkblad(() => ({ stap: 1, uitkomst: 'Proef.', op: '2026-03-01' })),
  'POST /werkbladen/:id/stappen/overslaan': werkblad(() => ({ stap: 1, ...reden })),
  'POST /werkbladen/:id/weging': werkblad(() => ({
    ...{ antwoorden: { vermoeden: 'nee' }, acuut: 'nee', structureel: 'nee', onthulling: 'nee', ...reden },
  })),
  'POST /werkbladen/:id/besluit': werkblad(() => ({ melden: 'nee', hulp: 'zelf', ...reden })),
  'POST /werkbladen/:id/vormen': werkblad(() => ({ vorm: 'eergerelateerd' })),
  'POST /werkbladen/:id/instrumenten': werkblad(() => ({
    ...{ instrument: 'lirik', uitslag: 'Proef.', op: '2026-03-01' },
  })),
  'POST /werkbladen/:id/steun': werkblad(() => ({ steun: 'gesprek', afspraak: 'Proef.' })),
  'POST /werkbladen/:id/stilstand': werkblad(() => ({ reden: 'twijfel', toelichting: 'Proef.' })),
  'POST /werkbladen/:id/mensen': werkblad(o => ({
    ...{ mens: o.mens, organisatie: o.team, grond: 'toestemming', ...reden },
  })),
  'POST /werkbladen/:id/mensen/weg': werkblad(() => ({})),
  'POST /werkbladen/:id/sluiting': werkblad(() => reden),
  'POST /werkbladen/:id/melding': werkblad(o => ({
    ...{ crisis: 'ja', signalen: [o.id], wegingMee: 'nee', vormen: [], gezinWeet: 'ja', bereikbaar: 'Proef' },
    personen: [{ ...nieuwMens, rollen: ['slachtoffer'] }],
  })),
  'POST /werkbladen/:id/advies': werkblad(() => ({ vraag: 'Proef.' })),
  'GET /werkbladvragen': los('advies'),
  'POST /werkbladvragen/:id/antwoord': los('werkbladvraag-een', o => ({
    params: { id: o.id },
    body: { antwoord: 'Proef.' },
  })),
  'GET /opvang/plekken': los('opvang-plek'),
  'POST /opvang/plekken': los('opvang-plek-nieuw', () => ({
    body: {
      ...{ aanbod: 'proef', naam: 'Proefkamer', volwassenen: 1, kinderen: 1, groepen: [], geschikt: [] },
      ...{ kleur: 'groen', nietIn: [], open: true },
    },
  })),
  'POST /opvang/plekken/:id/stand': los('opvang-plek-een', o => ({ params: { id: o.id }, body: { stand: 'dicht' } })),
  'POST /opvang/plekken/:id/adres': los('opvang-plek-een', o => ({ params: { id: o.id }, body: { reden: 'spoed' } })),
  'GET /opvang/vragen': los('opvang-lijst'),
  'GET /opvang/telling': los('opvang-telling'),
  'POST /opvang/vragen': los('opvang-vraag', o => ({
    body: {
      ...{ gemeente: o.gemeente, volwassenen: 1, kinderen: [], behoeften: [], urgentie: 'vandaag', kleur: 'groen' },
      ...{ mijden: [], terugbel: '088 000 0000', ambulant: 'direct-gevaar' },
    },
  })),
  'POST /opvang/vragen/:id/gebied': los('opvang-vraag-een', o => ({ params: { id: o.id }, body: { mijden: [] } })),
  'POST /opvang/vragen/:id/aanvaarding': los('opvang-vraag-een', o => ({ params: { id: o.id }, body: {} })),
  'POST /opvang/vragen/:id/kijk': los('opvang-vraag-een', o => ({ params: { id: o.id }, body: { veilig: true } })),
  'POST /opvang/vragen/:id/einde': los('opvang-vraag-een', o => ({
    params: { id: o.id },
    body: { reden: 'vergissing' },
  })),
  'POST /opvang/vragen/:id/vasthouden': los('opvang-plek-een', o => ({
    params: { id: o.id },
    body: { plek: o.persoon, criterium: 'direct-gevaar', kindoordeel: 'beter-hier' },
  })),
  'POST /opvang/vragen/:id/nee': los('opvang-plek-een', o => ({ params: { id: o.id }, body: { reden: 'vol' } })),
  'POST /diensten': los('rooster-maken', o => ({
    body: { mens: o.mens, van: '2026-03-03T08:00:00Z', tot: '2026-03-03T16:00:00Z' },
  })),
  'GET /diensten': los('rooster-zien'),
  'GET /verwijsindex': los('verwijsindex'),
  'POST /verwijsindex/signalen': los('verwijsindex', o => ({ body: indexInvoer(o) })),
  'POST /verwijsindex/signalen/:id/einde': los('verwijsindex-een', o => ({
    params: { id: o.id },
    body: { reden: 'voorbij' },
  })),
  'POST /verwijsindex/signalen/:id/verteld': los('verwijsindex-een', o => ({
    params: { id: o.id },
    body: { wie: 'ouders' },
  })),
  'POST /verwijsindex/treffers/:id/contact': los('verwijsindex-een', o => ({
    params: { id: o.id },
    body: { uitkomst: 'gesproken' },
  })),
  'GET /cijfers': los('cijfers'),
  'GET /resultaten': los('resultaten'),
  'GET /cijfers/reeksen': los('cijfers'),
  'GET /cijfers/opendata': los('cijfer-open'),
  'GET /cijfers/kaart': los('cijfers'),
  'GET /cijfers/tijdkaart': los('cijfers'),
  'GET /cijfers/stroom': los('cijfers'),
  'GET /cijfers/:cijfer': los('cijfer-een', () => ({ params: { cijfer: 'x999-99' } })),
  'POST /cijfers/:cijfer/waarden': los('cijfer-schrijven', () => ({
    params: { cijfer: 'x999-99' },
    body: { periode: '2024', waarde: 1, bron: 'eigen telling' },
  })),
  'POST /cijfers/:cijfer/gemeenten': los('cijfer-schrijven', () => ({
    params: { cijfer: 'x999-99' },
    body: { periode: '2024', bron: 'CBS', tekst: 'gemeente;waarde' },
  })),
  'POST /cijfers/invoer': los('cijfer-invoer', () => ({
    body: { periode: '2024-H1', bron: 'CBS', tekst: 'cijfer;periode;waarde' },
  })),
  'GET /bewaren': los('bewaren'),
  'POST /bewaren/voorstellen': los('bewaren', () => ({ body: { klasse: 'toegang' } })),
  'POST /bewaren/voorstellen/:id/besluit': los('bewaren-een', o => ({
    params: { id: o.id },
    body: { besluit: 'vernietigen' },
  })),
  'POST /bewaren/aanhoudingen': los('bewaren', () => ({
    body: { nummer: 'M-0000-0000', grond: 'klacht', tot: '2027-01-01' },
  })),
  'POST /bewaren/aanhoudingen/:id/einde': los('bewaren-een', o => ({ params: { id: o.id } })),
  'GET /beheer': los('beheer-lezen'),
  'GET /beheer/organisaties/:id': los('beheer-een', o => ({ params: { id: o.id } })),
  'GET /beheer/organisaties/:id/rollen': los('beheer-een', o => ({ params: { id: o.id } })),
  'POST /beheer/organisaties': los('beheer', () => ({
    body: { naam: 'Wijkteam Proef', soort: 'lokaalTeam', gemeenten: [] },
  })),
  'POST /beheer/organisaties/:id': los('beheer-een', o => ({
    ...{ params: { id: o.id }, body: { naam: 'Wijkteam Proef', gemeenten: [] } },
  })),
  'POST /beheer/organisaties/:id/einde': los('beheer-een', o => ({ params: { id: o.id } })),
  'POST /beheer/mensen/zoeken': los('beheer', () => ({ body: { zoek: 'proef', organisatie: null, na: null } })),
  'GET /beheer/mensen/:id': los('beheer-een', o => ({ params: { id: o.id } })),
  'POST /beheer/mensen': los('beheer', o => ({
    body: { onderwerp: 'muur.proef', naam: 'Proef Testman', organisatie: o.team },
  })),
  'POST /beheer/mensen/:id/naam': los('beheer-een', o => ({ params: { id: o.id }, body: { naam: 'Proef Testman' } })),
  'POST /beheer/mensen/:id/sessies/einde': los('beheer-een', o => ({ params: { id: o.id } })),
  'POST /beheer/sessies/einde': los('beheer', () => ({})),
  'POST /beheer/mensen/:id/einde': los('beheer-een', o => ({ params: { id: o.id }, body: { organisatie: null } })),
  'POST /beheer/rollen': los('beheer-een', o => ({
    body: {
      ...{ mens: o.id, organisatie: o.team, rol: 'casusregisseur', van: null, tot: null },
      ...{ werkgever: null, beroep: null, vervangt: null, opleiding: null, mandaat: null },
    },
  })),
  'POST /beheer/rollen/:id': los('beheer-een', o => ({
    params: { id: o.id },
    body: { tot: null, werkgever: null, beroep: null, opleiding: null, mandaat: null },
  })),
  'POST /beheer/rollen/:id/einde': los('beheer-een', o => ({ params: { id: o.id } })),
  'GET /beheer/voorstellen': los('beheer-lezen'),
  'POST /beheer/voorstellen/:id/besluit': los('beheer-lezen-een', o => ({
    ...{ params: { id: o.id }, body: { besluit: 'akkoord' } },
  })),
  'POST /beheer/bestand/proef': los('beheer', () => ({ body: { tekst: 'naam' } })),
  'POST /beheer/bestand': los('beheer', () => ({ body: { tekst: 'naam' } })),
  'GET /beheer/koppelingen': los('beheer'),
  'POST /beheer/koppelingen': los('beheer', o => ({
    body: { organisatie: o.team, hash: '0'.repeat(64), tot: '2026-06-01' },
  })),
  'POST /beheer/koppelingen/:id/einde': los('beheer-een', o => ({ params: { id: o.id } })),
  'GET /beheer/nazien': los('beheer-lezen'),
  'POST /beheer/nazien': los('beheer-lezen-een', o => ({ body: { rollen: [o.id], besluit: 'behouden' } })),
  'GET /beheer/logboek': los('beheer-lezen'),
  'GET /blikken': los('blikken'),
  'POST /blikken/:id/vraag': los('blik-oordeel', o => ({ params: { id: o.id } })),
  'POST /blikken/:id/zegje': los('blik-een', o => ({ params: { id: o.id }, body: { tekst: 'Verzonnen.' } })),
  'POST /blikken/:id/oordeel': los('blik-oordeel', o => ({
    params: { id: o.id },
    body: { oordeel: 'in-orde', motivering: 'Verzonnen.' },
  })),
  'POST /blikken/kanaries': los('blik-oordeel', () => ({ body: { nummer: 'C-0000-0000' } })),
  'GET /blikken/kanaries': los('blik-lijst'),
  'GET /blikken/jaar': los('blik-lijst'),
  'GET /verwerkingen': los('verwerkingen'),
  'GET /blikken/eigen-adres': los('blikken'),
  'POST /blikken/eigen-adres/weg': los('blikken'),
  'POST /wie-keek': los('wie-keek', () => ({ body: { nummer: 'C-0000-0000' } })),
  'POST /wie-keek/blikken': los('wie-keek', o => ({
    body: { nummer: 'C-0000-0000', mens: o.id, rol: 'casusregisseur' },
  })),
  'POST /blikken/eigen-adres': los('blikken', () => ({ body: { postcode: '3011 AB', huisnummer: '7' } })),
  'GET /afgesloten': los('sper-lijst'),
  'POST /afgesloten': los('sper-een', () => ({ body: { nummer: 'C-0000-0000', grond: 'familie' } })),
  'POST /afgesloten/:id/vraag': los('sper-een', o => ({ params: { id: o.id } })),
  'POST /afgesloten/:id/antwoord': los('sper-antwoord', o => ({ params: { id: o.id }, body: { antwoord: 'blijft' } })),
  'GET /reorganisaties': los('reo-lijst'),
  'POST /reorganisaties': los('reo-voorstel', o => ({ body: { van: o.id, naar: o.id, per: '2027-01-01' } })),
  'POST /reorganisaties/:id/akkoord': los('reo-akkoord', o => ({ params: { id: o.id } })),
  'POST /reorganisaties/:id/intrekking': los('reo-intrekken', o => ({ params: { id: o.id } })),
  'GET /noodtoegang': los('nood-lijst'),
  'POST /noodtoegang': los('nood-een', () => ({
    body: { nummer: 'C-0000-0000', reden: 'gevaar-nu', toelichting: 'Verzonnen: nu gevaar bij dit gezin.' },
  })),
  'GET /noodtoegang/:id': los('nood-een', o => ({ params: { id: o.id } })),
  'POST /noodtoegang/:id/zegje': los('nood-een', o => ({ params: { id: o.id }, body: { tekst: 'Verzonnen.' } })),
  'POST /noodtoegang/:id/gezien': los('nood-een', o => ({ params: { id: o.id } })),
  'POST /noodtoegang/:id/oordeel': los('nood-oordeel', o => ({
    params: { id: o.id },
    body: { oordeel: 'terecht', motivering: 'Verzonnen.' },
  })),
  'GET /vertrouwenspersoon': los('steun-doorgeven'),
  'POST /steunvragen': los('steun-doorgeven', () => ({ body: { bereik: '000-0000000', veilig: 'Verzonnen.' } })),
  'GET /steunvragen': los('steun-lijst'),
  'GET /steunvragen/jaar': los('steun-lijst'),
  'GET /steunvragen/:id': los('steun-een', o => ({ params: { id: o.id } })),
  'GET /steunvragen/:id/bereik': los('steun-een', o => ({ params: { id: o.id } })),
  'POST /steunvragen/:id/oppakken': los('steun-een', o => ({ params: { id: o.id } })),
  'POST /steunvragen/:id/notitie': los('steun-een', o => ({ params: { id: o.id }, body: { tekst: 'Verzonnen.' } })),
  'POST /steunvragen/:id/afronden': los('steun-een', o => ({ params: { id: o.id }, body: { uitkomst: 'gesprek' } })),
  'GET /klachten': los('klacht-lijst'),
  'GET /klachten/jaar': los('klacht-jaar'),
  'GET /klachtkeuzes': los('klacht-nieuw'),
  'POST /klachten': los('klacht-nieuw', () => ({
    body: {
      langs: 'balie',
      van: 'anders',
      onderwerp: 'duur',
      over: [],
      verhaal: 'Verzonnen.',
      ontvangenOp: '2026-03-01',
    },
  })),
  'GET /klachten/:id': los('klacht-een', o => ({ params: { id: o.id } })),
  'GET /klachten/:id/bereik': los('klacht-een', o => ({ params: { id: o.id } })),
  'GET /klachten/:id/brieven/:positie': los('klacht-een', o => ({ params: { id: o.id, positie: '2' } })),
  'POST /klachten/:id/bevestiging': los('klacht-leiden', o => ({ params: { id: o.id } })),
  'POST /klachten/:id/beklaagde': los('klacht-leiden', o => ({ params: { id: o.id }, body: { mens: o.id } })),
  'POST /klachten/:id/gesprek': los('klacht-leiden', o => ({
    params: { id: o.id },
    body: { dag: '2026-12-01', instemming: true },
  })),
  'POST /klachten/:id/gesprek-uitkomst': los('klacht-leiden', o => ({
    params: { id: o.id },
    body: { opgelost: true, instemming: true, verslag: 'Verzonnen.' },
  })),
  'POST /klachten/:id/commissie': los('klacht-leiden', o => ({
    params: { id: o.id },
    body: { leden: [o.id], voorzitter: o.id },
  })),
  'POST /klachten/:id/gehoord': los('klacht-oordelen', o => ({
    params: { id: o.id },
    body: { partij: 'klager', hoe: 'gesprek', verslag: 'Verzonnen.' },
  })),
  'POST /klachten/:id/verlenging': los('klacht-een', o => ({ params: { id: o.id }, body: { reden: 'Verzonnen.' } })),
  'POST /klachten/:id/oordeel': los('klacht-oordelen', o => ({
    params: { id: o.id },
    body: { oordeel: 'gegrond', gronden: 'Verzonnen.' },
  })),
  'POST /klachten/:id/reactie': los('klacht-leiden', o => ({
    params: { id: o.id },
    body: { tekst: 'Verzonnen.', maatregelen: [] },
  })),
  'POST /klachten/:id/maatregel-klaar': los('klacht-leiden', o => ({
    params: { id: o.id },
    body: { maatregel: o.id },
  })),
  'POST /klachten/:id/zaak': los('klacht-leiden', o => ({ params: { id: o.id }, body: { nummer: 'C-2222-2222' } })),
  'POST /klachten/:id/zaak-af': los('klacht-leiden', o => ({ params: { id: o.id } })),
  'POST /klachten/:id/intrekking': los('klacht-leiden', o => ({
    params: { id: o.id },
    body: { verslag: 'Verzonnen.' },
  })),
  'POST /klachten/:id/niet-in-behandeling': los('klacht-leiden', o => ({
    params: { id: o.id },
    body: { grond: 'onvoldoende-belang', motivering: 'Verzonnen.' },
  })),
  'GET /cbs-leveringen': los('cbs-lijst'),
  'POST /cbs-leveringen': los('cbs-lijst', () => ({ body: { halfjaar: '2025-H2' } })),
  'POST /cbs-leveringen/:id/bestand': los('cbs-een', o => ({
    params: { id: o.id },
    body: { wachtzin: 'proef proef proef proef' },
  })),
  'POST /cbs-leveringen/:id/stand': los('cbs-een', o => ({ params: { id: o.id }, body: { stand: 'ingediend' } })),
  'GET /geld': los('geld'),
  'GET /geld/taken': los('geld'),
  'GET /geld/effect': los('geld'),
  'GET /geld/verschuiving': los('geld'),
  'POST /geld/begroting': los('geld-schrijven', () => ({
    body: {
      ...{ soort: 'besteed', jaar: 2015, wat: 'proef', geldbron: 'x', bron: 'eigen telling' },
      regels: [{ doel: 'x', centen: 100 }],
    },
  })),
  'POST /geld/effect': los('geld-schrijven', () => ({ body: { soort: 'functie', over: 'x', cijfer: 'x' } })),
  'GET /geld/projecten': los('geld'),
  'POST /geld/projecten': los('geld-schrijven', o => ({
    body: {
      ...{ naam: 'Proef', gemeente: o.gemeente, jaar: 1999, speerpunt: 'x', kosten: 2, gevraagd: 1, eigen: 1 },
      eenmalig: false,
    },
  })),
  'POST /geld/projecten/:id/besluit': los('geld-rij-schrijven', o => ({
    params: { id: o.id },
    body: { versie: 1, uitkomst: 'afgewezen' },
  })),
  'GET /geld/scenarios': los('geld'),
  'GET /geld/scenarios/:id': los('geld-een', o => ({ params: { id: o.id } })),
  'POST /geld/scenarios': los('geld-schrijven', () => ({ body: { scenario: SCENARIO } })),
  'POST /geld/scenarios/bestand': los('geld-schrijven', () => ({ body: { tekst: JSON.stringify(SCENARIO) } })),
  'POST /geld/scenarios/:id': los('geld-rij-schrijven', o => ({
    params: { id: o.id },
    body: { versie: 1, scenario: SCENARIO },
  })),
  'GET /registers': los('registers'),
  'GET /gaten': los('registers'),
  'GET /kalender': los('registers'),
  'GET /registers/:register': los('registers', () => ({ params: { register: REGISTER } })),
  'GET /registers/:register/rijen/:id': los('register-rij', o => ({ params: { register: REGISTER, id: o.id } })),
  'POST /registers/:register/rijen': los('register-schrijven', () => ({
    params: { register: REGISTER },
    body: { velden: { naam: 'Proefmens', van: '2026-03-01' } },
  })),
  'POST /registers/:register/rijen/:id': los('register-rij-schrijven', o => ({
    params: { register: REGISTER, id: o.id },
    body: { versie: 1, velden: { naam: 'Proefmens', van: '2026-03-01' } },
  })),
  'POST /registers/:register/rijen/:id/stap': los('register-rij-schrijven', o => ({
    params: { register: REGISTER, id: o.id },
    body: { versie: 1, stap: 'stopt', velden: {} },
  })),
  'POST /registers/:register/rijen/:id/weg': los('register-rij-schrijven', o => ({
    params: { register: REGISTER, id: o.id },
    body: { versie: 1, terug: false },
  })),
  'POST /registers/:register/overnemen': los('register-schrijven', () => ({
    params: { register: REGISTER },
    body: {},
  })),
  'GET /regios': los('naslag'),
  'GET /regios/:regio': los('naslag', o => ({ params: { regio: o.regio } })),
  'GET /regios/:regio/routes': los('naslag', o => ({
    params: { regio: o.regio },
    query: { gemeente: o.gemeente, thema: 'melding' },
  })),
  'GET /regios/:regio/partners': los('naslag', o => ({ params: { regio: o.regio }, query: { gemeente: o.gemeente } })),
  'GET /regios/:regio/schema': los('naslag', o => ({ params: { regio: o.regio }, query: { gemeente: o.gemeente } })),
  'GET /regios/:regio/woorden': los('naslag', o => ({ params: { regio: o.regio } })),
  'GET /regios/:regio/centra': los('naslag', o => ({ params: { regio: o.regio } })),
  'GET /telling': los('telling'),
  'GET /telling/meldingen': los('telling-proces'),
}

export const sleutelVan = (r: Pick<Route, 'methode' | 'pad'>): string => `${r.methode} ${r.pad}`

/** @throws when a route has no line yet, saying what to add */
export function ingangVan(r: Pick<Route, 'methode' | 'pad'>): Ingang {
  const ingang = INGANGEN[sleutelVan(r)]
  if (!ingang)
    throw new Error(
      `De route "${sleutelVan(r)}" staat niet in tests/walls/invoer.ts. Voeg een regel toe met haar klasse (tests/walls/orakel.ts), of zij over een melding of casus gaat, en geldige invoer.`,
    )
  return ingang
}
