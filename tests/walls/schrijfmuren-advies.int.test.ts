import { afterAll, beforeAll } from 'vitest'
import { policy, proefMuren, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, regio, spelers, u, type Ingreep, type Speler, type Toneel } from './toneel.ts'

/** What raw SQL may do with advice, its count, files of askers and questions for advice. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const [ADVIES, DOSSIER, STAP, VRAAG, GETELD] = [u(910), u(911), u(912), u(913), u(914)]
const NET = '2026-03-02T11:00:00.000Z'
const STRAKS = '2026-03-05T11:00:00.000Z'
const mens = (wie: Speler) => spelers[wie].mens
type Anders = { [k: string]: string | number | null }
const advies = (wie: Speler, organisatie: string) =>
  erbij('advies', {
    ...{ regio, id: ADVIES, organisatie, nummer: 'A-1', kanaal: 'telefoon', hoedanigheid: 'onderwijs', vormen: '{}' },
    ...{ samenvatting: 'Proef.', uitkomst: 'advies', mens: mens(wie), op: OP },
  })
const geteld = (organisatie: string, kanaal = 'chat') =>
  erbij('adviescontact', { regio, id: GETELD, organisatie, jaar: 2026, maand: 3, kanaal, soort: 'advies' })
const dossier = (wie: Speler, organisatie: string, op = OP) =>
  erbij('adviesdossier', {
    ...{ regio, id: DOSSIER, organisatie, nummer: 'D-1', hoedanigheid: 'onderwijs', vraag: 'Proef?' },
    ...{ mens: mens(wie), op },
  })
const stap = (wie: Speler, organisatie: string) =>
  erbij('adviesstap', {
    ...{
      regio,
      id: STAP,
      dossier: DOSSIER,
      organisatie,
      soort: 'stap',
      wat: 'Proef.',
      voor_op: STRAKS,
      mens: mens(wie),
    },
  })
const vraag = (wie: Speler, organisatie: string, anders: Anders = {}) =>
  erbij('adviesvraag', {
    ...{ regio, id: VRAAG, organisatie, mens: mens(wie), nummer: 'V-1', aan: 'save', vraag: 'Proef?', gesteld_op: OP },
    ...anders,
  })
const antwoord = (wie: Speler, op = OP) =>
  `update kring.adviesvraag set antwoord = 'Proef.', beantwoord_op = '${op}', beantwoord_door = '${mens(wie)}' where id = '${VRAAG}'`
const sleutel = (advies: string) => erbij('adviessleutel', { regio, advies, plek: 7 })
const lees = (tabel: string, id: string) => `select id from kring.${tabel} where id = '${id}'`
const VT = /i\.rol = ANY \(ARRAY\['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text\]\)/
const VRAGERS = /i\.rol = ANY \(ARRAY\['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text\]\)/ // prettier-ignore

/** The policy of advice is one for reading and writing; this breaks its reading half. */
const leesbaar = (uit: RegExp): Ingreep => ({ wat: { policy: 'eigen', op: 'advies', deel: 'using' }, uit, in: 'true' })

const GAAT: Gaat = [
  ['een advies vastleggen', { wie: 'gever', sql: [advies('gever', org.gever)] }],
  ['een contact tellen', { wie: 'collega', sql: [geteld(org.gever)] }],
  ['een dossier openen en een stap afspreken', { wie: 'gever', sql: [dossier('gever', org.gever), stap('gever', org.gever)] }], // prettier-ignore
  ['een stap van een collega afvinken', { wie: 'collega', sql: [`update kring.adviesstap set gedaan_op = '${OP}' where id = '${STAP}'`], vooraf: `${dossier('gever', org.gever)} ${stap('gever', org.gever)}` }], // prettier-ignore
  ['een dossier sluiten', { wie: 'collega', sql: [`update kring.adviesdossier set gesloten_op = '${OP}' where id = '${DOSSIER}'`], vooraf: dossier('gever', org.gever) }], // prettier-ignore
  ['een team stelt een vraag', { wie: 'regisseur', sql: [vraag('regisseur', org.team)] }],
  ['wie bij naam gevraagd is antwoordt', { wie: 'proces', sql: [antwoord('proces')], vooraf: vraag('regisseur', org.team, { aan_mens: mens('proces') }) }], // prettier-ignore
  ['een collega schrijft het antwoord van een instantie op', { wie: 'ontvanger', sql: [antwoord('ontvanger')], vooraf: vraag('regisseur', org.team) }], // prettier-ignore
  ['een advies krijgt zijn sleutel', { wie: 'gever', sql: [advies('gever', org.gever), sleutel(ADVIES)] }],
  ['een vraag van vroeger krijgt hem bij het antwoord', { wie: 'proces', sql: [antwoord('proces'), sleutel(VRAAG)], vooraf: vraag('regisseur', org.team, { aan_mens: mens('proces') }) }], // prettier-ignore
]

const GEWEIGERD: Geweigerd = [
  ['wie geen raad geeft of vraagt legt er een sleutel bij', { wie: 'proces', sql: [sleutel(ADVIES)] }, policy('adviessleutel', 'schrijven', VRAGERS)], // prettier-ignore
  ['wie gevraagd is legt een sleutel bij iets anders', { wie: 'proces', sql: [sleutel(ADVIES)], vooraf: vraag('regisseur', org.team, { aan_mens: mens('proces') }) }, policy('adviessleutel', 'schrijven', /v\.id = adviessleutel\.advies/)], // prettier-ignore
  ['een sleutel in een andere regio', { wie: 'gever', sql: [erbij('adviessleutel', { regio: 'ijsselland-2014', advies: ADVIES, plek: 7 })] }, policy('adviessleutel', 'schrijven', /i\.regio = adviessleutel\.regio/)], // prettier-ignore
  ['iemand leest waar een sleutel ligt', { wie: 'gever', sql: ['select * from kring.adviessleutel'], vooraf: sleutel(ADVIES) }], // prettier-ignore
  ['een advies op naam van een ander', { wie: 'gever', sql: [advies('collega', org.gever)] }, policy('advies', 'eigen', /i\.mens = advies\.mens/)], // prettier-ignore
  ['een advies in naam van een ander meldpunt', { wie: 'gever', sql: [advies('gever', org.ander)] }, policy('advies', 'eigen', /i\.organisatie = advies\.organisatie/)], // prettier-ignore
  ['procesregie legt een advies vast', { wie: 'proces', sql: [advies('proces', org.gever)] }, policy('advies', 'eigen', VT)], // prettier-ignore
  ['een advies van een ander meldpunt lezen', { wie: 'vreemdeVt', sql: [lees('advies', ADVIES)], vooraf: advies('gever', org.gever) }, leesbaar(/i\.organisatie = advies\.organisatie/)], // prettier-ignore
  ['procesregie leest een advies', { wie: 'proces', sql: [lees('advies', ADVIES)], vooraf: advies('gever', org.gever) }, leesbaar(VT)], // prettier-ignore
  ['tellen voor een ander meldpunt', { wie: 'gever', sql: [geteld(org.ander)] }, policy('adviescontact', 'tellen', /i\.organisatie = adviescontact\.organisatie/)], // prettier-ignore
  ['procesregie telt een contact', { wie: 'proces', sql: [geteld(org.gever)] }, policy('adviescontact', 'tellen', VT)],
  ['een ander meldpunt leest wat hier geteld is', { wie: 'vreemdeVt', sql: [lees('adviescontact', GETELD)], vooraf: geteld(org.gever) }, policy('adviescontact', 'lezen', /i\.organisatie = adviescontact\.organisatie/)], // prettier-ignore
  ['een team leest wat geteld is', { wie: 'regisseur', sql: [lees('adviescontact', GETELD)], vooraf: geteld(org.team) }, policy('adviescontact', 'lezen', VT)], // prettier-ignore
  ['een dossier op naam van een ander', { wie: 'gever', sql: [dossier('collega', org.gever)] }, policy('adviesdossier', 'openen', /i\.mens = adviesdossier\.mens/)], // prettier-ignore
  ['een dossier met een ander ogenblik', { wie: 'gever', sql: [dossier('gever', org.gever, NET)] }, policy('adviesdossier', 'openen', /i\.nu = adviesdossier\.op/)], // prettier-ignore
  ['een dossier bij een ander meldpunt', { wie: 'gever', sql: [dossier('gever', org.ander)] }, policy('adviesdossier', 'openen', /i\.organisatie = adviesdossier\.organisatie/)], // prettier-ignore
  ['een team opent een adviesdossier', { wie: 'regisseur', sql: [dossier('regisseur', org.team)] }, policy('adviesdossier', 'openen', VT)], // prettier-ignore
  ['een ander meldpunt leest het dossier', { wie: 'vreemdeVt', sql: [lees('adviesdossier', DOSSIER)], vooraf: dossier('gever', org.gever) }, policy('adviesdossier', 'lezen', /i\.organisatie = adviesdossier\.organisatie/)], // prettier-ignore
  ['procesregie leest het dossier', { wie: 'proces', sql: [lees('adviesdossier', DOSSIER)], vooraf: dossier('gever', org.gever) }, policy('adviesdossier', 'lezen', VT)], // prettier-ignore
  ['een stap op naam van een ander', { wie: 'gever', sql: [stap('collega', org.gever)], vooraf: dossier('gever', org.gever) }, policy('adviesstap', 'afspreken', /i\.mens = adviesstap\.mens/)], // prettier-ignore
  ['een stap van een ander meldpunt in dit dossier', { wie: 'gever', sql: [stap('gever', org.ander)], vooraf: dossier('gever', org.gever) }, policy('adviesstap', 'afspreken', /i\.organisatie = adviesstap\.organisatie/)], // prettier-ignore
  ['een ander meldpunt leest de stap', { wie: 'vreemdeVt', sql: [lees('adviesstap', STAP)], vooraf: `${dossier('gever', org.gever)} ${stap('gever', org.gever)}` }, policy('adviesstap', 'lezen', /i\.organisatie = adviesstap\.organisatie/)], // prettier-ignore
  ['procesregie leest de stap', { wie: 'proces', sql: [lees('adviesstap', STAP)], vooraf: `${dossier('gever', org.gever)} ${stap('gever', org.gever)}` }, policy('adviesstap', 'lezen', VT)], // prettier-ignore
  ['een vraag op naam van een ander', { wie: 'regisseur', sql: [vraag('ontvanger', org.team)] }, policy('adviesvraag', 'vragen', /i\.mens = adviesvraag\.mens/)], // prettier-ignore
  ['een vraag met een ander ogenblik', { wie: 'regisseur', sql: [vraag('regisseur', org.team, { gesteld_op: NET })] }, policy('adviesvraag', 'vragen', /i\.nu = adviesvraag\.gesteld_op/)], // prettier-ignore
  ['een vraag in naam van een ander team', { wie: 'regisseur', sql: [vraag('regisseur', org.ander)] }, policy('adviesvraag', 'vragen', /i\.organisatie = adviesvraag\.organisatie/)], // prettier-ignore
  ['procesregie stelt een vraag', { wie: 'proces', sql: [vraag('proces', org.gever)] }, policy('adviesvraag', 'vragen', VRAGERS)], // prettier-ignore
  ['een ander team leest de vraag', { wie: 'vreemde', sql: [lees('adviesvraag', VRAAG)], vooraf: vraag('regisseur', org.team) }, policy('adviesvraag', 'lezen', /i\.organisatie = adviesvraag\.organisatie/)], // prettier-ignore
  ['procesregie leest een vraag van het meldpunt', { wie: 'proces', sql: [lees('adviesvraag', VRAAG)], vooraf: vraag('gever', org.gever) }, policy('adviesvraag', 'lezen', VRAGERS)], // prettier-ignore
  ['een antwoord op naam van een ander', { wie: 'regisseur', sql: [antwoord('ontvanger')], vooraf: vraag('regisseur', org.team) }, policy('adviesvraag', 'antwoorden', /i\.mens = adviesvraag\.beantwoord_door/)], // prettier-ignore
  ['een antwoord met een ander ogenblik', { wie: 'regisseur', sql: [antwoord('regisseur', NET)], vooraf: vraag('regisseur', org.team) }, policy('adviesvraag', 'antwoorden', /i\.nu = adviesvraag\.beantwoord_op/)], // prettier-ignore
  ['antwoorden in plaats van wie bij naam gevraagd is', { wie: 'regisseur', sql: [antwoord('regisseur')], vooraf: vraag('ontvanger', org.team, { aan_mens: mens('proces') }) }, policy('adviesvraag', 'antwoorden', /adviesvraag\.aan_mens IS NULL/)], // prettier-ignore
  ['een antwoord veranderen', { wie: 'regisseur', sql: [antwoord('regisseur')], vooraf: vraag('regisseur', org.team, { antwoord: 'Al gezegd.', beantwoord_op: NET, beantwoord_door: mens('regisseur') }) }, policy('adviesvraag', 'antwoorden', /antwoord IS NULL/)], // prettier-ignore
]

proefMuren('advies', () => t, GAAT, GEWEIGERD)
