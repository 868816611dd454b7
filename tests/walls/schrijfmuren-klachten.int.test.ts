import { afterAll, beforeAll } from 'vitest'
import { functie, policy, proefMuren, view, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, regio, spelers, u, type Speler, type Toneel } from './toneel.ts'

/** What raw SQL may do with a complaint: its officer, its commission, who writes it down at that instant; whom it is about never. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const K = u(880)
const EERDER = '2026-03-01T09:00:00.000Z'
type Anders = { [k: string]: string | number | boolean | null }
const klacht = (anders: Anders = {}) =>
  erbij('klacht', {
    ...{ regio, id: K, nummer: 'K-AAAA-AAAA', organisatie: org.gever, langs: 'balie', van: 'betrokkene' },
    ...{ onderwerp: 'duur', ontvangen_op: EERDER, opgeschreven_op: EERDER, opgeschreven_door: spelers.collega.mens },
    ...{ stand: 'ontvangen', bij: 'behandelaar', positie: 1, ...anders },
  })
const nu = (anders: Anders = {}) => klacht({ opgeschreven_op: OP, opgeschreven_door: spelers.gever.mens, ...anders })
const lid = (wie: Speler, voorzitter = false) =>
  erbij('klachtlid', { regio, klacht: K, mens: spelers[wie].mens, voorzitter })
const COMMISSIE = lid('rechter', true) + lid('tweedeRechter') + lid('huisrechter')
const sper = (wie: Speler, op = OP) => erbij('klachtsper', { regio, klacht: K, mens: spelers[wie].mens, op })
const stap = (wie: Speler, soort: string, anders: Anders = {}) => {
  const { mens, rol } = spelers[wie]
  return erbij('klachtstap', { regio, klacht: K, positie: 7, soort, op: OP, mens, rol, ...anders })
}
const klok = (anders: Anders = {}) =>
  erbij('klachtklok', {
    ...{ regio, id: u(881), klacht: K, klok: 'klacht-kiezen', rol: 'klachtbehandelaar', gestart_op: EERDER },
    ...{ vervalt_op: '2026-03-20T09:00:00.000Z', bron: 'proef', ...anders },
  })
const maatregel = () =>
  erbij('klachtmaatregel', {
    regio,
    id: u(882),
    klacht: K,
    wat: '~1.proef',
    eigenaar: spelers.collega.mens,
    voor_op: '2026-04-01',
  })
const klager = () => erbij('klager', { regio, klacht: K, naam: '~1.proef', bereik: '~1.proef' })
const lees = (tabel: string) => [`select * from kring.${tabel}`]
const zaaknummer = () => erbij('klachtzaak', { regio, klacht: K, nummer: '~1.proef' })
const weg = [`update kring.klachtzaak set nummer = null where klacht = '${K}'`]
/** A year later, when that of the complaint is whole. */
const LATER = '2027-03-02T12:00:00.000Z'
const cijfers = [`select * from kring.klachtcijfers(2026) where groep = 'van'`]
const DELEN = [
  'klachtzaak',
  'klacht',
  'klachtstap',
  'klager',
  'klachtsper',
  'klachtlid',
  'klachtklok',
  'klachtmaatregel',
] as const
const ALLES =
  klacht() +
  COMMISSIE +
  sper('gever') +
  stap('klachten', 'OntvangstBevestigd') +
  klok() +
  maatregel() +
  klager() +
  zaaknummer()
const zet = (wat: string) => [`update kring.klacht set ${wat} where id = '${K}'`]
const NAAR = zet(`stand = 'commissie', bij = 'commissie'`)

const GAAT: Gaat = [
  ['de klachtbehandelaar noemt over welke zaak zij gaat', { wie: 'klachten', sql: [zaaknummer()], vooraf: klacht() }],
  ['en haalt het nummer weer weg', { wie: 'klachten', sql: weg, vooraf: klacht() + zaaknummer() }],
  ...(['klachten', 'privacy', 'ambtenaar'] as const).map((wie): Gaat[number] => [
    `${wie} telt een heel jaar`,
    { wie, sql: cijfers, vooraf: klacht(), nu: LATER },
  ]),
  ['wie bij Veilig Thuis werkt schrijft een klacht op', { wie: 'gever', sql: [nu()] }],
  ['en het eerste wat er gebeurde', { wie: 'gever', sql: [stap('gever', 'KlachtOntvangen')], vooraf: nu() }],
  ['en wie klaagt', { wie: 'gever', sql: [klager()], vooraf: nu() }],
  ['en over wie', { wie: 'gever', sql: [sper('collega')], vooraf: nu() }],
  ...DELEN.map((d): Gaat[number] => [
    `de klachtbehandelaar leest ${d}`,
    { wie: 'klachten', sql: lees(d), vooraf: ALLES },
  ]),
  ...DELEN.map((d): Gaat[number] => [
    `wie ervoor benoemd is leest ${d}`,
    { wie: 'rechter', sql: lees(d), vooraf: ALLES },
  ]),
  ['de klachtbehandelaar benoemt wie oordeelt', { wie: 'klachten', sql: [lid('rechter', true)], vooraf: klacht() }],
  ['en stuurt haar naar drie', { wie: 'klachten', sql: NAAR, vooraf: klacht() + COMMISSIE }],
  ['een lid hoort', { wie: 'tweedeRechter', sql: [stap('tweedeRechter', 'Gehoord')], vooraf: klacht() + COMMISSIE }],
  [
    'de voorzitter oordeelt',
    { wie: 'rechter', sql: [stap('rechter', 'OordeelGegeven')], vooraf: klacht() + COMMISSIE },
  ],
  [
    'een termijn schuift een keer op',
    {
      wie: 'klachten',
      sql: [`update kring.klachtklok set vervalt_op = '2026-04-20T09:00:00Z', verlengd = true where id = '${u(881)}'`],
      vooraf: klacht() + klok(),
    },
  ],
  [
    'een maatregel is gedaan',
    {
      wie: 'klachten',
      sql: [
        `update kring.klachtmaatregel set gedaan_op = '${OP}', gedaan_door = '${spelers.klachten.mens}' where id = '${u(882)}'`,
      ],
      vooraf: klacht() + maatregel(),
    },
  ],
]
const BUITEN = [
  'gever',
  'collega',
  'proces',
  'privacy',
  'beheerder',
  'ambtenaar',
  'klachtenElders',
  'losseRechter',
  'uitAndereRegio',
] as const
const GEWEIGERD: Geweigerd = [
  ...BUITEN.flatMap(wie =>
    DELEN.map((d): Geweigerd[number] => [`${wie} leest ${d}`, { wie, sql: lees(d), vooraf: ALLES }]),
  ),
  [
    'over wie zij gaat leest haar, ook als die klachten behandelt',
    { wie: 'klachten', sql: lees('klacht'), vooraf: klacht() + sper('klachten') },
    view('mijn_klacht', /s\.mens = i\.mens/, 'false'),
  ],
  ['en leest wie klaagt', { wie: 'klachten', sql: lees('klager'), vooraf: klacht() + klager() + sper('klachten') }],
  [
    'en leest dat zijn naam eronder staat',
    { wie: 'klachten', sql: lees('klachtsper'), vooraf: klacht() + sper('klachten') },
  ],
  [
    'over wie zij gaat zit in de commissie en leest',
    { wie: 'rechter', sql: lees('klachtstap'), vooraf: ALLES + sper('rechter') },
  ],
  [
    'over wie zij gaat zet een stap',
    { wie: 'klachten', sql: [stap('klachten', 'NietInBehandeling')], vooraf: klacht() + sper('klachten') },
  ],
  [
    'een klachtbehandelaar van elders',
    { wie: 'klachtenElders', sql: lees('klacht'), vooraf: klacht() },
    view('mijn_klacht', /i\.organisatie = k\.organisatie/),
  ],
  [
    'wie haar opschreef leest haar later terug',
    { wie: 'collega', sql: lees('klacht'), vooraf: klacht() },
    view('mijn_klacht', /i\.rol = 'klachtbehandelaar'::text/),
  ],
  [
    'wie haar opschrijft leest haar op dat ogenblik',
    { wie: 'gever', sql: lees('klacht'), vooraf: nu() },
    policy('klacht', 'lezen', /m\.als <> 'opent'::text/),
  ],
  [
    'een klacht over een ander huis opschrijven',
    { wie: 'gever', sql: [nu({ organisatie: org.ander })] },
    policy('klacht', 'opschrijven', /i\.organisatie = klacht\.organisatie/),
  ],
  [
    'in naam van een ander opschrijven',
    { wie: 'gever', sql: [nu({ opgeschreven_door: spelers.collega.mens })] },
    policy('klacht', 'opschrijven', /i\.mens = klacht\.opgeschreven_door/),
  ],
  [
    'op een ander ogenblik opschrijven',
    { wie: 'gever', sql: [nu({ opgeschreven_op: EERDER })] },
    policy('klacht', 'opschrijven', /i\.nu = klacht\.opgeschreven_op/),
  ],
  [
    'een lid van de commissie schrijft er zelf een op',
    { wie: 'huisrechter', sql: [nu({ opgeschreven_door: spelers.huisrechter.mens })] },
    policy('klacht', 'opschrijven', /i\.rol = ANY \(ARRAY\[[^\]]*\]\)/),
  ],
  [
    'zichzelf noemen, zodat niemand anders het leest',
    { wie: 'klachten', sql: [sper('klachten')], vooraf: klacht() },
    policy('klachtsper', 'noemen', /m\.mens <> klachtsper\.mens/),
  ],
  [
    'een lid noemt over wie het gaat',
    { wie: 'rechter', sql: [sper('gever')], vooraf: klacht() + COMMISSIE },
    policy('klachtsper', 'noemen', /m\.als = ANY \(ARRAY\[[^\]]*\]\)/),
  ],
  [
    'een sper weghalen',
    { wie: 'klachten', sql: [`delete from kring.klachtsper where klacht = '${K}'`], vooraf: ALLES },
  ],
  ['zichzelf benoemen', { wie: 'klachten', sql: [lid('klachten')], vooraf: klacht() }],
  [
    'iemand zonder de rol benoemen',
    { wie: 'klachten', sql: [lid('collega')], vooraf: klacht() },
    policy('klachtlid', 'benoemen', /r\.rol = 'klachtcommissielid'::text/),
  ],
  [
    'over wie het gaat benoemen',
    { wie: 'klachten', sql: [lid('rechter')], vooraf: klacht() + sper('rechter') },
    policy('klachtlid', 'benoemen', /s\.mens = klachtlid\.mens/, 'false'),
  ],
  [
    'een voorzitter die voor Veilig Thuis werkt',
    { wie: 'klachten', sql: [lid('huisrechter', true)], vooraf: klacht() },
    policy('klachtlid', 'benoemen', /NOT klachtlid\.voorzitter/),
  ],
  [
    'een lid benoemt een ander',
    { wie: 'rechter', sql: [lid('losseRechter')], vooraf: klacht() + COMMISSIE },
    policy('klachtlid', 'benoemen', /m\.als = 'behandelt'::text/),
  ],
  [
    'naar een commissie van twee',
    { wie: 'klachten', sql: NAAR, vooraf: klacht() + lid('rechter', true) + lid('tweedeRechter') },
    functie('bewaak_klacht', /< 3/, '< 2'),
  ],
  [
    'naar een commissie zonder voorzitter',
    { wie: 'klachten', sql: NAAR, vooraf: klacht() + lid('rechter') + lid('tweedeRechter') + lid('huisrechter') },
    functie('bewaak_klacht', /and l\.voorzitter/, ''),
  ],
  [
    'wat klaar is weer openen',
    {
      wie: 'klachten',
      sql: zet(`stand = 'ontvangen', bij = 'behandelaar', uitkomst = null, afgesloten_op = null`),
      vooraf: klacht({ stand: 'klaar', bij: null, uitkomst: 'opgelost', afgesloten_op: EERDER }),
    },
    functie('bewaak_klacht', /old\.stand = 'klaar' and/, 'false and'),
  ],
  [
    'een gewoon lid geeft het oordeel',
    { wie: 'tweedeRechter', sql: [stap('tweedeRechter', 'OordeelGegeven')], vooraf: klacht() + COMMISSIE },
  ],
  [
    'de klachtbehandelaar geeft het oordeel',
    { wie: 'klachten', sql: [stap('klachten', 'OordeelGegeven')], vooraf: klacht() + COMMISSIE },
    policy('klachtstap', 'zetten', /m\.als = 'voorzitter'::text/),
  ],
  [
    'de commissie antwoordt zelf',
    { wie: 'rechter', sql: [stap('rechter', 'ReactieGegeven')], vooraf: klacht() + COMMISSIE },
    policy('klachtstap', 'zetten', /m\.als = 'behandelt'::text/),
  ],
  [
    'een stap in naam van een ander',
    { wie: 'klachten', sql: [stap('klachten', 'OntvangstBevestigd', { mens: spelers.gever.mens })], vooraf: klacht() },
    policy('klachtstap', 'zetten', /m\.mens = klachtstap\.mens/),
  ],
  [
    'een stap in een andere rol',
    { wie: 'klachten', sql: [stap('klachten', 'OntvangstBevestigd', { rol: 'procesregisseur' })], vooraf: klacht() },
    policy('klachtstap', 'zetten', /m\.rol = klachtstap\.rol/),
  ],
  [
    'een stap op een ander ogenblik',
    { wie: 'klachten', sql: [stap('klachten', 'OntvangstBevestigd', { op: EERDER })], vooraf: klacht() },
    policy('klachtstap', 'zetten', /m\.nu = klachtstap\.op/),
  ],
  [
    'een stap veranderen',
    { wie: 'klachten', sql: [`update kring.klachtstap set soort = 'Ingetrokken'`], vooraf: ALLES },
  ],
  [
    'later nog schrijven wie klaagt',
    { wie: 'klachten', sql: [klager()], vooraf: klacht() },
    policy('klager', 'opschrijven', /m\.als = 'opent'::text/),
  ],
  [
    'een termijn naar voren halen',
    {
      wie: 'klachten',
      sql: [`update kring.klachtklok set vervalt_op = '2026-03-10T09:00:00Z', verlengd = true`],
      vooraf: klacht() + klok(),
    },
    functie('bewaak_klachtklok', /or new\.vervalt_op < old\.vervalt_op/, ''),
  ],
  [
    'een termijn nog eens verlengen',
    {
      wie: 'klachten',
      sql: [`update kring.klachtklok set vervalt_op = '2026-05-10T09:00:00Z'`],
      vooraf: klacht() + klok({ verlengd: true }),
    },
    functie('bewaak_klachtklok', /old\.verlengd or/, ''),
  ],
  [
    'een maatregel in naam van een ander afronden',
    {
      wie: 'klachten',
      sql: [`update kring.klachtmaatregel set gedaan_op = '${OP}', gedaan_door = '${spelers.collega.mens}'`],
      vooraf: klacht() + maatregel(),
    },
    policy('klachtmaatregel', 'doen', /i\.mens = klachtmaatregel\.gedaan_door/),
  ],
  [
    'een lid spreekt een maatregel af',
    { wie: 'rechter', sql: [maatregel()], vooraf: klacht() + COMMISSIE },
    policy('klachtmaatregel', 'afspreken', /m\.als = 'behandelt'::text/),
  ],
  [
    'wie niets met haar heeft legt er een sleutel bij',
    { wie: 'gever', sql: [erbij('klachtsleutel', { regio, klacht: K, plek: '7' })], vooraf: klacht() },
    policy('klachtsleutel', 'schrijven', /EXISTS \([^]*$/, 'true'),
  ],
  [
    'iemand leest waar de sleutel ligt',
    {
      wie: 'klachten',
      sql: lees('klachtsleutel'),
      vooraf: klacht() + erbij('klachtsleutel', { regio, klacht: K, plek: '7' }),
    },
  ],
  // who works in cases never learns which case a complaint is about, nor that there is one
  ...(
    ['gever', 'collega', 'regisseur', 'ontvanger', 'proces', 'privacy', 'klachtenElders', 'losseRechter'] as const
  ).flatMap((wie): Geweigerd[number][] => [
    [`${wie} leest over welke zaak zij gaat`, { wie, sql: lees('klachtzaak'), vooraf: ALLES }],
    [`${wie} noemt een zaak`, { wie, sql: [zaaknummer()], vooraf: klacht() }],
  ]),
  [
    'over wie zij gaat leest het nummer',
    { wie: 'klachten', sql: lees('klachtzaak'), vooraf: klacht() + zaaknummer() + sper('klachten') },
    view('mijn_klacht', /NOT \(EXISTS \([^]*?\)\)/),
  ],
  [
    'wie haar opschrijft leest het nummer',
    { wie: 'gever', sql: lees('klachtzaak'), vooraf: nu() + zaaknummer() },
    policy('klachtzaak', 'lezen', /m\.als <> 'opent'::text/),
  ],
  [
    'een lid noemt een zaak',
    { wie: 'rechter', sql: [zaaknummer()], vooraf: klacht() + COMMISSIE },
    policy('klachtzaak', 'koppelen', /m\.als = 'behandelt'::text/),
  ],
  [
    'een lid haalt het nummer weg',
    { wie: 'rechter', sql: weg, vooraf: klacht() + COMMISSIE + zaaknummer() },
    policy('klachtzaak', 'veranderen', /m\.als = 'behandelt'::text/),
  ],
  [
    'een lid schrijft op dat er een zaak genoemd is',
    { wie: 'rechter', sql: [stap('rechter', 'ZaakGekoppeld')], vooraf: klacht() + COMMISSIE },
  ],
  ['iemand gooit de rij weg', { wie: 'klachten', sql: ['delete from kring.klachtzaak'], vooraf: ALLES }],
  ...(['gever', 'collega', 'proces', 'beheerder', 'rechter', 'steun', 'uitAndereRegio'] as const).map(
    (wie): Geweigerd[number] => [`${wie} telt klachten`, { wie, sql: cijfers, vooraf: klacht(), nu: LATER }],
  ),
  [
    'wie in zaken werkt telt klachten',
    { wie: 'gever', sql: cijfers, vooraf: klacht(), nu: LATER },
    functie('klachtcijfers', /i\.rol in \([^)]*\)/),
  ],
  [
    'een jaar dat nog loopt',
    { wie: 'ambtenaar', sql: cijfers, vooraf: klacht() },
    functie('klachtcijfers', /p_jaar < extract[^]*?'Europe\/Amsterdam'\)/),
  ],
  [
    'een klacht over wie telt',
    { wie: 'klachten', sql: cijfers, vooraf: klacht() + sper('klachten'), nu: LATER },
    functie('klachtcijfers', /and not exists \(select 1 from klachtsper[^)]*\)/, ''),
  ],
]
proefMuren('klachten', () => t, GAAT, GEWEIGERD)
