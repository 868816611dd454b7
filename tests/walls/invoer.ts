import type { Route } from '../../kernel/gate.ts'
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
  readonly zaak: 'melding' | 'casus' | null
  readonly invoer: (o: Onderwerp) => Invoer
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
const kijk = (zaak: 'melding' | 'casus', klasse: Klasse): Ingang => ({
  klasse,
  zaak,
  invoer: o => ({ params: { id: o.id } }),
})

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

/**
 * Valid input for every route, keyed by method and path, and the oracle's class of it. A new route joins by itself in every test
 * here, and fails until it has a line in this table.
 */
export const INGANGEN: { readonly [route: string]: Ingang } = {
  'GET /mijn-werk': los('mijn-werk'),
  'POST /berichten/:id/gelezen': los('bericht', o => ({ params: { id: o.bericht }, body: {} })),
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
  'POST /meldingen': los('melding-nieuw', o => ({ body: meldingInvoer(o) })),
  'POST /personen/zoekvragen': los('zoeken', o => ({
    body: { voornamen: 'Petra', achternaam: o.achternaam, geboortedatum: '1988-04-12', klaar: true },
  })),
  'GET /meldingen': los('melding-lijst'),
  'GET /meldingen/:id': kijk('melding', 'melding-werk'),
  'GET /meldingen/:id/overdracht': kijk('melding', 'aanbod-zien'),
  'POST /meldingen/:id/crisis': melding(() => ({ naar: 'politie', ...verslag })),
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
  'POST /meldingen/:id/sluiting': melding(() => ({ reden: 'einde-bemoeienis' })),
  'GET /casussen': los('casus-lijst'),
  'GET /casussen/:id': kijk('casus', 'casus-werk'),
  'POST /casussen/:id/regie': casus(o => ({ regie: 'casusregie', mens: o.mens, schaal: 'lokaal' })),
  'POST /casussen/:id/regieschaal': casus(() => ({ schaal: 'regionaal', ...reden })),
  'POST /casussen/:id/casusregie/overdracht': casus(o => ({ aan: o.team, ...reden })),
  'POST /casussen/:id/veiligheid': casus(() => ({ oordeel: 'veilig', perPersoon: [], toelichting: 'Proef.' })),
  'POST /casussen/:id/voorwaarden': casus(o => ({
    voor: [o.persoon],
    tekst: 'Proef.',
    minimum: true,
    controleur: 'Proef',
    hoe: 'Proef.',
    alsNiet: 'Proef.',
  })),
  'POST /casussen/:id/voorwaarden/controle': casus(o => ({ voorwaarde: o.id, stand: 'gehaald', ...verslag })),
  'POST /casussen/:id/veiligheidsplan': casus(() => ({ tekst: 'Proefplan.' })),
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
  'POST /casussen/:id/niet-zelf': casus(o => ({ persoon: o.persoon, waarom: 'dementie', toelichting: 'Proef.' })),
  'POST /casussen/:id/signalen': casus(o => ({ persoon: o.persoon, op: '2026-03-01', ...verslag })),
  'POST /casussen/:id/hulp': casus(o => ({
    persoon: o.persoon,
    wat: 'Proef.',
    aanbieder: 'Proef',
    medewerkingOuders: 'ja',
  })),
  'POST /casussen/:id/hulp/start': casus(o => ({ hulp: o.id })),
  'POST /casussen/:id/hulp/afronding': casus(o => ({ hulp: o.id, ...verslag })),
  'POST /casussen/:id/drang': casus(() => ({ vorm: 'drang', ...reden })),
  'POST /casussen/:id/doelen': casus(o => ({ persoon: o.persoon, tekst: 'Proefdoel.' })),
  'POST /casussen/:id/doelen/behaald': casus(o => ({ doel: o.id })),
  'POST /casussen/:id/acties': casus(() => ({ wie: 'Proef', tekst: 'Proef.', uiterlijk: '2026-04-01' })),
  'POST /casussen/:id/acties/klaar': casus(o => ({ actie: o.id, ...verslag })),
  'POST /casussen/:id/risicofactoren': casus(o => ({ persoon: o.persoon, tekst: 'Proef.' })),
  'POST /casussen/:id/risicofactoren/afsluiting': casus(o => ({ factor: o.id, onderbouwing: 'Proef.' })),
  'POST /casussen/:id/netwerk': casus(() => verslag),
  'POST /casussen/:id/specialisten': casus(() => ({ naam: 'Proef', taak: 'Proef.' })),
  'POST /casussen/:id/fase': casus(() => ({ onderbouwing: 'Proef.' })),
  'POST /casussen/:id/nieuw-geweld': casus(() => ({ op: '2026-03-01', ...verslag })),
  'POST /casussen/:id/nazorg': casus(() => verslag),
  'POST /casussen/:id/opvolging': casus(() => ({ maand: 3, uitkomst: 'veilig', ...verslag })),
  'POST /casussen/:id/sperren': casus(o => ({ mens: o.mens, grond: 'familie' })),
  'POST /casussen/:id/sluiting': casus(() => ({ motivering: 'Proef.' })),
  'POST /casussen/:id/heropening': casus(() => reden),
  'POST /diensten': los('rooster-maken', o => ({
    body: { mens: o.mens, van: '2026-03-03T08:00:00Z', tot: '2026-03-03T16:00:00Z' },
  })),
  'GET /diensten': los('rooster-zien'),
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
