import { afterAll, beforeAll } from 'vitest'
import { functie, policy, proefMuren, type Gaat, type Geweigerd } from './muurproef.ts'
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
const adresWeg = (mens: string) => `delete from kring.mensadres where mens = '${mens}'`
const dienst = (door: string, op: string = OP) =>
  erbij('dienst', {
    ...{ regio, id: u(794), organisatie: org.team, mens: spelers.ontvanger.mens, door, gepland_op: op },
    ...{ van: '2026-03-03T22:00:00Z', tot: '2026-03-04T06:00:00Z' },
  })
const PERSOON = u(793)
const blikVan = (organisatie: string, doel: string) =>
  `update kring.organisatie set soort = 'lokaalTeam' where id = '${org.team}';
   insert into kring.inzage (regio, id, op, mens, rol, organisatie, doel, wat, uitkomst, zaak, personen)
   values ('${regio}', '${u(792)}', '${OP}', '${VREEMDE}', 'casusregisseur', '${organisatie}', '${doel}', 'proef', 'gelukt', '${zaak.casus}', '{${PERSOON}}');`
const blik = blikVan(org.team, 'casusregie')
const betrokken = erbij('betrokkenheid', {
  ...{ regio, id: u(790), zaak: zaak.casus, organisatie: org.gever, als: 'betrokken', door: org.team },
  van: '2020-01-01T00:00:00Z',
})
const sper = (mens: string) =>
  erbij('sper', { regio, id: u(791), zaak: zaak.casus, mens, grond: 'kennis', van: '2020-01-01T00:00:00Z' })
const wieKeek = `select * from kring.wie_keek('0012', 0, 10)`
const wanneerKeek = `select * from kring.wanneer_keek('0012', '${VREEMDE}', 'casusregisseur', 0, 10)`
const keekOver = `select * from kring.wie_keek_over('${zaak.casus}', '${PERSOON}')`
const jaar = `select * from kring.blikcijfers('2020-01-01', '2030-01-01') where groep = 'patroon'`
const lees = (tabel: string) => `select 1 from kring.${tabel}`

const GAAT: Gaat = [
  ['wie beoordeelt leest een vondst', { wie: 'privacy', sql: [lees('blikvondst')], vooraf: vondst() }],
  ['en vraagt waarom', { wie: 'privacy', sql: [woord('vraag', EEN), bericht()], vooraf: vondst() }],
  ['en oordeelt', { wie: 'privacy', sql: [woord('oordeel', EEN)], vooraf: vondst() }],
  ['en wijst een kanarie aan', { wie: 'privacy', sql: [kanarie(EEN)] }],
  ['wie keek leest de vraag', { wie: 'vreemde', sql: [lees('blikvondst')], vooraf: vondst() + gevraagd }],
  ['en zegt waarom', { wie: 'vreemde', sql: [woord('zegje', VREEMDE)], vooraf: vondst() + gevraagd }],
  ['ieder geeft het eigen adres', { wie: 'vreemde', sql: [adres(VREEMDE)] }],
  ['en ziet dat het er is', { wie: 'vreemde', sql: ['select op from kring.mensadres'], vooraf: adres(VREEMDE) }],
  ['en haalt het weg', { wie: 'vreemde', sql: [adresWeg(VREEMDE)], vooraf: adres(VREEMDE) }],
  ['een dienst plannen, met wie het deed', { wie: 'ontvanger', sql: [dienst(spelers.ontvanger.mens)] }],
  ['wie de zaak houdt ziet wie erin keek', { wie: 'regisseur', sql: [wieKeek], vooraf: blik }],
  ['en wanneer', { wie: 'regisseur', sql: [wanneerKeek], vooraf: blik }],
  ['wie beoordeelt ook', { wie: 'privacy', sql: [wieKeek], vooraf: blik }],
  [
    'voor een kopie: welke functies keken',
    { wie: 'regisseur', sql: [keekOver], vooraf: blikVan(org.team, 'casusregie') },
  ],
  ['wie beoordeelt telt het jaar', { wie: 'privacy', sql: [jaar], vooraf: vondst() }],
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
  ['een spoor lezen, ook het eigen', { wie: 'privacy', sql: ['select zout from kring.mensadres'], vooraf: adres(EEN) }],
  [
    'zien dat een ander een adres gaf',
    { wie: 'privacy', sql: ['select op from kring.mensadres'], vooraf: adres(VREEMDE) },
    policy('mensadres', 'eigen_zien', /i\.mens = mensadres\.mens/),
  ],
  ['het adres van een ander weghalen', { wie: 'privacy', sql: [adresWeg(VREEMDE)], vooraf: adres(VREEMDE) }],
  [
    'een dienst plannen in naam van een ander',
    { wie: 'ontvanger', sql: [dienst(spelers.regisseur.mens)] },
    policy('dienst', 'plannen', /i\.mens = dienst\.door/),
  ],
  [
    'een dienst plannen alsof het eerder was',
    { wie: 'ontvanger', sql: [dienst(spelers.ontvanger.mens, '2020-01-01T00:00:00Z')] },
    policy('dienst', 'plannen', /i\.nu = dienst\.gepland_op/),
  ],
  [
    'wie de zaak niet houdt ziet wie erin keek',
    { wie: 'collega', sql: [wieKeek], vooraf: blik + betrokken },
    functie('wie_keek_zaak', /h\.organisatie = i\.organisatie/),
  ],
  ['wie er niet in werkt ziet wie erin keek', { wie: 'vreemde', sql: [wieKeek], vooraf: blik }],
  [
    'wie gesperd is ziet wie erin keek',
    { wie: 'privacy', sql: [wieKeek], vooraf: blik + sper(EEN) },
    functie('wie_keek_zaak', /s\.mens = i\.mens/, 'false'),
  ],
  ['en niet wanneer', { wie: 'vreemde', sql: [wanneerKeek], vooraf: blik }],
  [
    'wie niet in de zaak werkt vraagt het voor een kopie',
    { wie: 'vreemde', sql: [keekOver], vooraf: blik },
    functie('wie_keek_over', /exists \(select 1 from mijn_inhoud[^)]*\)/),
  ],
  [
    'in een kopie staat wie van een opvang keek',
    { wie: 'regisseur', sql: [keekOver], vooraf: blikVan(org.opvang, 'casusregie') },
    functie('wie_keek_over', /o\.soort in \('meldpunt', 'lokaalTeam'\)/),
  ],
  [
    'in een kopie staat dat iemand voor een alarm keek',
    { wie: 'regisseur', sql: [keekOver], vooraf: blikVan(org.team, 'alarm') },
    functie('wie_keek_over', /i\.doel in \([^)]*\)/),
  ],
  ['een ander telt wat opviel', { wie: 'regisseur', sql: [jaar], vooraf: vondst() }],
  [
    'een ander leest de lijst van kanaries',
    { wie: 'regisseur', sql: ['select * from kring.kanarielijst()'], vooraf: kanarie(EEN) },
  ],
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
