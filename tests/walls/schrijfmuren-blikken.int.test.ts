import { afterAll, beforeAll } from 'vitest'
import { policy, proefMuren, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, regio, spelers, u, zaak, type Toneel } from './toneel.ts'

/** What raw SQL may do in the look-up review: one role asks and judges, never of itself; who looked says only their own. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const V = u(795)
const W = u(796)
const EEN = spelers.privacy.mens
const VREEMDE = spelers.vreemde.mens
const vondst = (mens = VREEMDE) =>
  erbij('blikvondst', {
    ...{ regio, id: V, patroon: 'zelfde-straat', dag: '2026-03-01', mens, rol: 'teamcoordinator', aantal: 1 },
    ...{ organisatie: org.ander, nummer: '0012', eerste_op: OP, laatste_op: OP, gemaakt_op: OP },
  })
const woord = (soort: string, mens: string, anders: { [k: string]: string | null } = {}) =>
  erbij('blikwoord', {
    ...{ regio, id: u(797), vondst: V, over: VREEMDE, soort, mens, op: OP },
    ...{ oordeel: soort === 'oordeel' ? 'gesprek' : null, tekst: soort === 'vraag' ? null : 'Verzonnen.', ...anders },
  })
const gevraagd = woord('vraag', EEN, { id: W })
const kanarie = (mens: string) => erbij('kanarie', { regio, zaak: zaak.casus, mens, op: OP })
const adres = (mens: string) =>
  `insert into kring.mensadres (regio, id, mens, zout, straat, huis, op) values ('${regio}', '${u(798)}', '${mens}', decode(repeat('00', 16), 'hex'), sha256(''), sha256(''), '${OP}')`
const bericht = (soort = 'blik-vraag') =>
  erbij('bericht', {
    regio,
    id: u(799),
    organisatie: org.ander,
    rol: 'teamcoordinator',
    zaak: null,
    soort,
    klok: null,
    op: OP,
  })
const lees = (tabel: string) => `select 1 from kring.${tabel}`

const GAAT: Gaat = [
  ['wie beoordeelt leest een vondst', { wie: 'privacy', sql: [lees('blikvondst')], vooraf: vondst() }],
  ['en vraagt waarom', { wie: 'privacy', sql: [woord('vraag', EEN), bericht()], vooraf: vondst() }],
  ['en oordeelt', { wie: 'privacy', sql: [woord('oordeel', EEN)], vooraf: vondst() }],
  ['en wijst een kanarie aan', { wie: 'privacy', sql: [kanarie(EEN)] }],
  ['wie keek leest de vraag', { wie: 'vreemde', sql: [lees('blikvondst')], vooraf: vondst() + gevraagd }],
  ['en zegt waarom', { wie: 'vreemde', sql: [woord('zegje', VREEMDE)], vooraf: vondst() + gevraagd }],
  ['ieder geeft het eigen adres', { wie: 'vreemde', sql: [adres(VREEMDE)] }],
]
const GEWEIGERD: Geweigerd = [
  [
    'een ander leest een vondst',
    { wie: 'proces', sql: [lees('blikvondst')], vooraf: vondst() },
    policy('blikvondst', 'lezen', /i\.rol = 'privacyfunctionaris'::text/),
  ],
  [
    'wie beoordeelt leest over zichzelf',
    { wie: 'privacy', sql: [lees('blikvondst')], vooraf: vondst(EEN) },
    policy('blikvondst', 'lezen', /i\.mens <> blikvondst\.mens/),
  ],
  [
    'wie keek leest het voor er gevraagd is',
    { wie: 'vreemde', sql: [lees('blikvondst')], vooraf: vondst() },
    policy('blikvondst', 'lezen', /EXISTS \( SELECT 1\s+FROM kring\.blikwoord[^]*?OFFSET 0\)/),
  ],
  [
    'een ander leest wat erover gezegd is',
    { wie: 'proces', sql: [lees('blikwoord')], vooraf: vondst() + gevraagd },
    policy('blikwoord', 'lezen', /i\.rol = 'privacyfunctionaris'::text/),
  ],
  [
    'een ander doet het woord',
    { wie: 'regisseur', sql: [woord('zegje', spelers.regisseur.mens)], vooraf: vondst() },
    policy('blikwoord', 'toevoegen', /blikwoord\.over = i\.mens/),
  ],
  [
    'een woord in naam van een ander',
    { wie: 'privacy', sql: [woord('oordeel', spelers.tweedePrivacy.mens)], vooraf: vondst() },
    policy('blikwoord', 'toevoegen', /i\.mens = blikwoord\.mens/),
  ],
  [
    'een woord van een ander ogenblik',
    { wie: 'privacy', sql: [woord('oordeel', EEN, { op: '2020-01-01T00:00:00Z' })], vooraf: vondst() },
    policy('blikwoord', 'toevoegen', /i\.nu = blikwoord\.op/),
  ],
  [
    'iemand buiten die rol oordeelt',
    { wie: 'regisseur', sql: [woord('oordeel', spelers.regisseur.mens)], vooraf: vondst() },
    policy('blikwoord', 'toevoegen', /i\.rol = 'privacyfunctionaris'::text/),
  ],
  [
    'een oordeel over zichzelf',
    { wie: 'privacy', sql: [woord('oordeel', EEN, { over: EEN })], vooraf: vondst(EEN) },
    policy('blikwoord', 'toevoegen', /blikwoord\.over <> i\.mens/),
  ],
  [
    'iemand anders wijst een kanarie aan',
    { wie: 'regisseur', sql: [kanarie(spelers.regisseur.mens)] },
    policy('kanarie', 'zetten', /i\.rol = 'privacyfunctionaris'::text/),
  ],
  [
    'een ander leest de kanaries',
    { wie: 'regisseur', sql: [lees('kanarie')], vooraf: kanarie(EEN) },
    policy('kanarie', 'lezen', /i\.rol = 'privacyfunctionaris'::text/),
  ],
  [
    'het adres van een ander geven',
    { wie: 'vreemde', sql: [adres(EEN)] },
    policy('mensadres', 'eigen', /i\.mens = mensadres\.mens/),
  ],
  ['een adres lezen, ook als spoor', { wie: 'privacy', sql: [lees('mensadres')], vooraf: adres(EEN) }],
  ['het inzagelog lezen', { wie: 'privacy', sql: [lees('inzage')] }],
  ['zelf vergelijken wie keek', { wie: 'privacy', sql: [`select * from kring.blikken('2020-01-01', '2030-01-01')`] }],
  [
    'iemand anders stuurt de vraag',
    { wie: 'vreemde', sql: [bericht()] },
    policy('bericht', 'sturen_blik', /i\.rol = 'privacyfunctionaris'::text/),
  ],
  [
    'wie beoordeelt stuurt iets anders',
    { wie: 'privacy', sql: [bericht('code-rood')] },
    policy('bericht', 'sturen_blik', /soort = 'blik-vraag'::text/),
  ],
]
proefMuren('blikken', () => t, GAAT, GEWEIGERD)
