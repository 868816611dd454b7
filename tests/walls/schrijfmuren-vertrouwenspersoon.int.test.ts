import { afterAll, beforeAll } from 'vitest'
import { doorlaat, functie, policy, proefMuren, view, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, regio, spelers, u, type Speler, type Toneel } from './toneel.ts'

/** What raw SQL may do with a question to the vertrouwenspersoon: that role of the region, and whoever passes it on at that instant. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const V = u(890)
const EERDER = '2026-03-01T09:00:00.000Z'
type Anders = { [k: string]: string | number | boolean | null }
const vraag = (anders: Anders = {}) =>
  erbij('steunvraag', {
    ...{ regio, id: V, langs: 'balie', gevraagd_op: EERDER, gevraagd_door: spelers.gever.mens },
    ...{ oppakken_voor: '2026-03-04T09:00:00.000Z', bron: 'proef', ...anders },
  })
const nu = (wie: Speler, anders: Anders = {}) => vraag({ gevraagd_op: OP, gevraagd_door: spelers[wie].mens, ...anders })
const bij = (wie: Speler) => vraag({ stand: 'opgepakt', opgepakt_op: EERDER, opgepakt_door: spelers[wie].mens })
const woord = () => erbij('steunwoord', { regio, steun: V, naam: '~1.proef', bereik: '~1.proef' })
const notitie = (wie: Speler, anders: Anders = {}) =>
  erbij('steunnotitie', { regio, steun: V, id: u(891), op: OP, mens: spelers[wie].mens, tekst: '~1.proef', ...anders })
const sleutel = () => erbij('steunsleutel', { regio, steun: V, plek: '7' })
const bericht = (anders: Anders = {}) =>
  erbij('bericht', {
    ...{
      regio,
      id: u(892),
      organisatie: org.buurt,
      rol: 'vertrouwenspersoon',
      zaak: null,
      soort: 'steun-nieuw',
      op: OP,
    },
    ...anders,
  })
const lees = (tabel: string) => [`select * from kring.${tabel}`]
const zet = (wat: string) => [`update kring.steunvraag set ${wat} where id = '${V}'`]
const pak = (wie: Speler, op = OP) =>
  zet(`stand = 'opgepakt', opgepakt_op = '${op}', opgepakt_door = '${spelers[wie].mens}'`)
const rond = (op = OP) => zet(`stand = 'klaar', uitkomst = 'gesprek', afgesloten_op = '${op}'`)
const ALLES = bij('steun') + woord() + notitie('steun')
const voorstel = (wie: Speler, rol: string, organisatie: string) =>
  erbij('rolvoorstel', {
    ...{ regio, id: u(893), mens: spelers[wie].mens, organisatie, rol, van: OP },
    ...{ voorgesteld_door: spelers.beheerder.mens, voorgesteld_op: OP, vervalt_op: '2026-03-16T12:00:00.000Z' },
  })
const MELDPUNT = `update kring.organisatie set soort = 'meldpunt' where id = '${org.gever}';`

const telling = erbij('steuntelling', { regio, jaar: 2026, groep: 'langs', deel: 'pagina', aantal: 3 })
const GAAT: Gaat = [
  ['een vertrouwenspersoon telt het jaar', { wie: 'steun', sql: lees('steuntelling'), vooraf: telling }],
  ['en wat er was telt vanzelf', { wie: 'steun', sql: lees('steuntelling'), vooraf: bij('steun') }],
  ...(['gever', 'collega', 'klachten', 'ontvanger', 'regisseur'] as const).map((wie): Gaat[number] => [
    `${wie} geeft een vraag door`,
    { wie, sql: [nu(wie)] },
  ]),
  [
    'Kring zelf legt er een neer vanaf de openbare pagina',
    { wie: 'systeem', sql: [nu('systeem', { langs: 'pagina' })] },
  ],
  ['met hoe iemand te bereiken is', { wie: 'gever', sql: [woord()], vooraf: nu('gever') }],
  ['en waar de sleutel ligt', { wie: 'gever', sql: [sleutel()], vooraf: nu('gever') }],
  ['en zegt dat er iets wacht', { wie: 'gever', sql: [bericht()] }],
  ...(['steunvraag', 'steunwoord'] as const).flatMap(d =>
    (['steun', 'steunCollega'] as const).map((wie): Gaat[number] => [
      `${wie} leest ${d}`,
      { wie, sql: lees(d), vooraf: ALLES },
    ]),
  ),
  ['wie een notitie schreef leest haar', { wie: 'steun', sql: lees('steunnotitie'), vooraf: ALLES }],
  ['een vertrouwenspersoon pakt op', { wie: 'steun', sql: pak('steun'), vooraf: vraag() }],
  ['een collega neemt over', { wie: 'steunCollega', sql: pak('steunCollega'), vooraf: bij('steun') }],
  ['wie haar heeft schrijft een notitie', { wie: 'steun', sql: [notitie('steun')], vooraf: bij('steun') }],
  [
    'een tweede mens kan gevraagd worden voor een vertrouwenspersoon van buiten',
    { wie: 'beheerder', sql: [voorstel('partner', 'vertrouwenspersoon', org.buurt)], vooraf: MELDPUNT },
  ],
  ['en rondt af', { wie: 'steun', sql: rond(), vooraf: bij('steun') }],
]
const BUITEN = [
  ...[
    'gever',
    'collega',
    'klachten',
    'ontvanger',
    'regisseur',
    'proces',
    'privacy',
    'beheerder',
    'ambtenaar',
    'partner',
  ],
  ...['systeem', 'steunElders', 'oudeSteun', 'uitAndereRegio'],
] as Speler[]
const GEWEIGERD: Geweigerd = [
  ...BUITEN.flatMap(wie =>
    ['steunvraag', 'steunwoord', 'steunnotitie', 'steunsleutel'].map((d): Geweigerd[number] => [
      `${wie} leest ${d}`,
      { wie, sql: lees(d), vooraf: ALLES + sleutel() },
    ]),
  ),
  [
    'wie in zaken werkt leest dat iemand erom vroeg',
    { wie: 'collega', sql: lees('steunvraag'), vooraf: vraag() },
    view('mijn_steun', /i\.rol = 'vertrouwenspersoon'::text/),
  ],
  ['een vertrouwenspersoon van een andere regio', { wie: 'steunElders', sql: lees('steunvraag'), vooraf: vraag() }],
  [
    'wie haar doorgeeft leest haar op dat ogenblik',
    { wie: 'gever', sql: lees('steunvraag'), vooraf: nu('gever') },
    policy('steunvraag', 'lezen', /m\.als = 'staat-bij'::text/),
  ],
  [
    'en leest de woorden',
    { wie: 'gever', sql: lees('steunwoord'), vooraf: nu('gever') + woord() },
    policy('steunwoord', 'lezen', /m\.als = 'staat-bij'::text/),
  ],
  [
    'een collega leest een notitie',
    { wie: 'steunCollega', sql: lees('steunnotitie'), vooraf: ALLES },
    policy('steunnotitie', 'lezen', /m\.mens = steunnotitie\.mens/),
  ],
  ['iemand leest waar de sleutel ligt', { wie: 'steun', sql: lees('steunsleutel'), vooraf: vraag() + sleutel() }],
  [
    'wie stuurt geeft er een door',
    { wie: 'ambtenaar', sql: [nu('ambtenaar')] },
    policy('steunvraag', 'vragen', /i\.rol = ANY \(ARRAY\[[^\]]*\]\)/),
  ],
  [
    'een medewerker doet alsof zij van de pagina komt',
    { wie: 'gever', sql: [nu('gever', { langs: 'pagina' })] },
    policy('steunvraag', 'vragen', /i\.rol = 'systeem'::text/),
  ],
  [
    'in naam van een ander',
    { wie: 'gever', sql: [nu('collega')] },
    policy('steunvraag', 'vragen', /i\.mens = steunvraag\.gevraagd_door/),
  ],
  [
    'op een ander ogenblik',
    { wie: 'gever', sql: [nu('gever', { gevraagd_op: EERDER })] },
    policy('steunvraag', 'vragen', /i\.nu = steunvraag\.gevraagd_op/),
  ],
  ['meteen als afgerond', { wie: 'gever', sql: [nu('gever', { stand: 'klaar' })] }],
  [
    'woorden bij een vraag van eerder',
    { wie: 'gever', sql: [woord()], vooraf: vraag() },
    view('mijn_steun', /k\.gevraagd_op = i\.nu/),
  ],
  [
    'woorden bij een vraag van een ander',
    { wie: 'collega', sql: [woord()], vooraf: nu('gever') },
    view('mijn_steun', /k\.gevraagd_door = i\.mens/),
  ],
  [
    'een vertrouwenspersoon verandert de woorden van wie erom vroeg',
    { wie: 'steun', sql: [woord()], vooraf: bij('steun') },
    policy('steunwoord', 'vragen', /m\.als = 'vraagt'::text/),
  ],
  [
    'wie niets met haar heeft legt er een sleutel bij',
    { wie: 'collega', sql: [sleutel()], vooraf: vraag() },
    policy('steunsleutel', 'schrijven', /EXISTS \([^]*$/, 'true'),
  ],
  [
    'in naam van een ander oppakken',
    { wie: 'steun', sql: pak('steunCollega'), vooraf: vraag() },
    policy('steunvraag', 'verder', /i\.mens = steunvraag\.opgepakt_door/),
  ],
  [
    'op een ander ogenblik oppakken',
    { wie: 'steun', sql: pak('steun', EERDER), vooraf: vraag() },
    policy('steunvraag', 'verder', /steunvraag\.opgepakt_op = i\.nu/),
  ],
  [
    'op een ander ogenblik afronden',
    { wie: 'steun', sql: rond(EERDER), vooraf: bij('steun') },
    policy('steunvraag', 'verder', /steunvraag\.afgesloten_op = i\.nu/),
  ],
  ['een collega rondt af', { wie: 'steunCollega', sql: rond(), vooraf: bij('steun') }],
  [
    'een collega pakt over en rondt in een keer af',
    {
      wie: 'steunCollega',
      sql: zet(
        `stand = 'klaar', uitkomst = 'gesprek', afgesloten_op = '${OP}', opgepakt_door = '${spelers.steunCollega.mens}'`,
      ),
      vooraf: bij('steun'),
    },
    doorlaat('bewaak_steun'),
  ],
  [
    'wat klaar is gaat weer open',
    {
      wie: 'steun',
      sql: pak('steun'),
      vooraf: vraag({
        ...{ stand: 'klaar', opgepakt_op: EERDER, opgepakt_door: spelers.steun.mens, uitkomst: 'gesprek' },
        afgesloten_op: EERDER,
      }),
    },
  ],
  [
    'een collega schrijft een notitie bij wat een ander heeft',
    { wie: 'steunCollega', sql: [notitie('steunCollega')], vooraf: bij('steun') },
    view('mijn_steun', /k\.opgepakt_door = i\.mens/),
  ],
  [
    'een notitie in naam van een ander',
    { wie: 'steun', sql: [notitie('steunCollega')], vooraf: bij('steun') },
    policy('steunnotitie', 'schrijven', /m\.mens = steunnotitie\.mens/),
  ],
  [
    'een notitie op een ander ogenblik',
    { wie: 'steun', sql: [notitie('steun', { op: EERDER })], vooraf: bij('steun') },
    policy('steunnotitie', 'schrijven', /m\.nu = steunnotitie\.op/),
  ],
  ['een notitie verandert', { wie: 'steun', sql: [`update kring.steunnotitie set tekst = 'x'`], vooraf: ALLES }],
  [
    'een vertrouwenspersoon van Veilig Thuis zelf',
    { wie: 'beheerder', sql: [voorstel('partner', 'vertrouwenspersoon', org.gever)], vooraf: MELDPUNT },
    doorlaat('bewaak_onafhankelijk'),
  ],
  [
    'een vertrouwenspersoon die daar ook werkt',
    { wie: 'beheerder', sql: [voorstel('collega', 'vertrouwenspersoon', org.buurt)], vooraf: MELDPUNT },
    doorlaat('bewaak_onafhankelijk'),
    functie('bewaak_onafhankelijk', /r\.mens = new\.mens and r\.regio = o\.regio/, 'false'),
  ],
  [
    'een rol bij Veilig Thuis voor wie vertrouwenspersoon is',
    { wie: 'beheerder', sql: [voorstel('steun', 'gedragswetenschapper', org.gever)], vooraf: MELDPUNT },
    functie('bewaak_onafhankelijk', /raise exception 'wie vertrouwenspersoon[^;]*;/, 'return new;'),
  ],
  [
    'het bericht gaat naar een ander',
    { wie: 'gever', sql: [bericht({ rol: 'beheerder' })] },
    policy('bericht', 'sturen_steun', /rol = 'vertrouwenspersoon'::text/),
  ],
  [
    'wie stuurt zegt het aan de vertrouwenspersoon',
    { wie: 'ambtenaar', sql: [bericht()] },
    policy('bericht', 'sturen_steun', /i\.rol = ANY \(ARRAY\[[^\]]*\]\)/),
  ],
  ...BUITEN.map((wie): Geweigerd[number] => [
    `${wie} telt het jaar`,
    { wie, sql: lees('steuntelling'), vooraf: telling },
  ]),
  [
    'wie stuurt telt het jaar',
    { wie: 'ambtenaar', sql: lees('steuntelling'), vooraf: telling },
    policy('steuntelling', 'lezen', /i\.rol = 'vertrouwenspersoon'::text/),
  ],
  [
    'een vertrouwenspersoon van elders telt mee',
    { wie: 'steunElders', sql: lees('steuntelling'), vooraf: telling },
    policy('steuntelling', 'lezen', /i\.regio = steuntelling\.regio/),
  ],
  [
    'een vertrouwenspersoon verandert de telling',
    { wie: 'steun', sql: ['update kring.steuntelling set aantal = 9'], vooraf: telling },
  ],
]
proefMuren('de vertrouwenspersoon', () => t, GAAT, GEWEIGERD)
