import { afterAll, beforeAll } from 'vitest'
import { functie, policy, proefMuren, view, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, persoon, regio, spelers, u, zaak, type Toneel } from './toneel.ts'

/** What raw SQL may do with emergency access: only by its function, in one's own name, for an hour, and each says only their own. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const N = u(790)
const W = u(791)
const CASUS = zaak.casus.slice(-4)
const VREEMDE = spelers.vreemde.mens
const STRAKS = '2026-03-02T13:00:00.000Z'
const LATER = '2026-03-05T12:00:00.000Z'
const rij = (anders: { [k: string]: string } = {}) =>
  erbij('noodtoegang', {
    ...{ regio, id: N, zaak: zaak.casus, nummer: CASUS, mens: VREEMDE, rol: 'teamcoordinator', organisatie: org.ander },
    ...{ reden: 'gevaar-nu', toelichting: 'Verzonnen nood.', van: OP, tot: STRAKS, beoordelen_voor: LATER },
    ...anders,
  })
const open = (nummer = CASUS) =>
  `select 1 where kring.open_nood('${N}', '${nummer}', 'gevaar-nu', '${STRAKS}', '${LATER}') = 'geopend'`
const RONDT = 'set constraints all immediate'
const zonder = () => rij().replace("'Verzonnen nood.'", 'null')
const licht = `update kring.noodtoegang set toelichting = 'Verzonnen reden.' where id = '${N}'`
const BLAD = `select 1 where kring.noodblad('${N}') is not null`
const woord = (soort: string, mens: string, anders: { [k: string]: string | null } = {}) =>
  erbij('noodwoord', {
    ...{
      regio,
      id: W,
      nood: N,
      zaak: zaak.casus,
      soort,
      mens,
      op: OP,
      oordeel: soort === 'oordeel' ? 'terecht' : null,
    },
    ...{ tekst: soort === 'gezien' ? null : 'Verzonnen.', ...anders },
  })
const sper = (mens: string) =>
  erbij('sper', { regio, id: u(792), zaak: zaak.casus, mens, grond: 'familie', van: '2026-03-01T00:00:00Z' })
const lees = (tabel: string) => `select * from kring.${tabel}`

const GAAT: Gaat = [
  ['wie er niet bij staat opent op het nummer', { wie: 'vreemde', sql: [open()] }],
  ['en zegt in dezelfde transactie waarom', { wie: 'vreemde', sql: [licht, RONDT, BLAD], vooraf: zonder() }],
  ['en leest het blad', { wie: 'vreemde', sql: [BLAD], vooraf: rij() }],
  ['en ziet dat het gebeurde', { wie: 'vreemde', sql: [lees('noodtoegang')], vooraf: rij() }],
  ['en zegt waarom', { wie: 'vreemde', sql: [woord('zegje', VREEMDE)], vooraf: rij() }],
  ['wie in de zaak werkt ziet het', { wie: 'regisseur', sql: [lees('noodtoegang')], vooraf: rij() }],
  ['en zegt dat zij het zag', { wie: 'regisseur', sql: [woord('gezien', spelers.regisseur.mens)], vooraf: rij() }],
  ['een privacyfunctionaris leest het', { wie: 'privacy', sql: [lees('noodtoegang')], vooraf: rij() }],
  ['en oordeelt', { wie: 'privacy', sql: [woord('oordeel', spelers.privacy.mens)], vooraf: rij() }],
  [
    'en leest wat erover gezegd is',
    { wie: 'privacy', sql: [lees('noodwoord')], vooraf: rij() + woord('zegje', VREEMDE) },
  ],
]
// The role and the bar are asked twice: by the function, and by the view under what it writes. Either alone refuses, so neither is taken out here.
const GEWEIGERD: Geweigerd = [
  ...(['proces', 'ambtenaar', 'beheerder', 'privacy', 'partner', 'plaatsing', 'burgemeester'] as const).map(
    (wie): Geweigerd[number] => [`${wie} opent in nood`, { wie, sql: [open()] }],
  ),
  [
    'openen zonder te zeggen waarom',
    { wie: 'vreemde', sql: [open(), RONDT, BLAD] },
    functie('bewaak_toelichting', /n\.toelichting is null/, 'false'),
  ],
  [
    'later een andere reden opschrijven',
    { wie: 'vreemde', sql: [licht], vooraf: rij() },
    policy('noodtoegang', 'toelichten', /\(toelichting IS NULL\)/),
  ],
  [
    'op een later ogenblik zeggen waarom',
    { wie: 'vreemde', sql: [licht], vooraf: zonder(), nu: '2026-03-02T12:10:00.000Z' },
    policy('noodtoegang', 'toelichten', /i\.nu = noodtoegang\.van/),
  ],
  [
    'een ander zegt waarom',
    { wie: 'regisseur', sql: [licht], vooraf: zonder() },
    policy('noodtoegang', 'toelichten', /i\.mens = noodtoegang\.mens/),
  ],
  [
    'een zaak van een andere regio',
    { wie: 'uitAndereRegio', sql: [open()] },
    functie('open_nood', /x\.regio = mij\.regio/),
  ],
  [
    'een verblijf in de opvang',
    { wie: 'vreemde', sql: [open(zaak.verblijf.slice(-4))] },
    functie('open_nood', /x\.soort in \('melding', 'casus'\)/),
  ],
  ['een gesloten zaak', { wie: 'vreemde', sql: [open(zaak.gesloten.slice(-4))] }, functie('open_nood', /x\.open/)],
  ['wie gesperd is opent', { wie: 'vreemde', sql: [open()], vooraf: sper(VREEMDE) }],
  ['wie er al in werkt', { wie: 'regisseur', sql: [open()] }],
  [
    'het blad na het uur',
    { wie: 'vreemde', sql: [BLAD], vooraf: rij(), nu: STRAKS },
    view('mijn_nood', /n\.tot > i\.nu/),
  ],
  [
    'het blad voor het begin',
    { wie: 'vreemde', sql: [BLAD], vooraf: rij(), nu: '2026-03-02T11:59:59.000Z' },
    view('mijn_nood', /n\.van <= i\.nu/),
  ],
  ['het blad van een ander', { wie: 'vreemdeVt', sql: [BLAD], vooraf: rij({ rol: 'medewerker-veilig-thuis' }) }],
  [
    'het blad in een andere rol',
    { wie: 'vreemde', sql: [BLAD], vooraf: rij({ rol: 'casusregisseur' }) },
    view('mijn_nood', /n\.rol = i\.rol/),
  ],
  [
    'het blad vanuit een andere organisatie',
    { wie: 'vreemde', sql: [BLAD], vooraf: rij({ organisatie: org.team }) },
    view('mijn_nood', /n\.organisatie = i\.organisatie/),
  ],
  [
    'het blad van wie intussen gesperd is',
    { wie: 'vreemde', sql: [BLAD], vooraf: rij() + sper(VREEMDE) },
    view('mijn_nood', /s\.mens = i\.mens/, 'false'),
  ],
  [
    'noodtoegang is geen toegang: de persoon zelf',
    { wie: 'vreemde', sql: [`select * from kring.persoon where id = '${persoon.casus}'`], vooraf: rij() },
  ],
  [
    'noodtoegang is geen toegang: de zaak zelf',
    { wie: 'vreemde', sql: [`select * from kring.zaak where id = '${zaak.casus}'`], vooraf: rij() },
  ],
  ['zelf een rij maken, buiten de functie om', { wie: 'vreemde', sql: [rij()] }],
  [
    'een ander leest dat er gekeken is',
    { wie: 'vreemdeVt', sql: [lees('noodtoegang')], vooraf: rij() },
    policy('noodtoegang', 'lezen', /i\.mens = noodtoegang\.mens/),
  ],
  [
    'procesregie leest mee',
    { wie: 'proces', sql: [lees('noodtoegang')], vooraf: rij() },
    policy('noodtoegang', 'lezen', /i\.rol = 'privacyfunctionaris'::text/),
  ],
  [
    'een ander leest wat erover gezegd is',
    { wie: 'vreemdeVt', sql: [lees('noodwoord')], vooraf: rij() + woord('zegje', VREEMDE) },
    policy('noodwoord', 'lezen', /EXISTS \([^]*$/, 'true'),
  ],
  [
    'een woord bij een andere zaak dan waar gekeken is',
    { wie: 'vreemde', sql: [woord('zegje', VREEMDE, { zaak: zaak.aanvaard })], vooraf: rij() },
    policy('noodwoord', 'toevoegen', /n\.zaak = noodwoord\.zaak/),
  ],
  ['zeggen waarom een ander keek', { wie: 'vreemdeVt', sql: [woord('zegje', spelers.vreemdeVt.mens)], vooraf: rij() }],
  [
    'de houder doet het woord van wie keek',
    { wie: 'regisseur', sql: [woord('zegje', spelers.regisseur.mens)], vooraf: rij() },
    policy('noodwoord', 'toevoegen', /n\.mens = i\.mens/),
  ],
  [
    'een woord in naam van een ander',
    { wie: 'privacy', sql: [woord('oordeel', spelers.tweedePrivacy.mens)], vooraf: rij() },
    policy('noodwoord', 'toevoegen', /i\.mens = noodwoord\.mens/),
  ],
  [
    'een woord van een ander ogenblik',
    { wie: 'privacy', sql: [woord('oordeel', spelers.privacy.mens, { op: '2020-01-01T00:00:00Z' })], vooraf: rij() },
    policy('noodwoord', 'toevoegen', /i\.nu = noodwoord\.op/),
  ],
  [
    'wie in de zaak werkt oordeelt',
    { wie: 'regisseur', sql: [woord('oordeel', spelers.regisseur.mens)], vooraf: rij() },
    policy('noodwoord', 'toevoegen', /i\.rol = 'privacyfunctionaris'::text/),
  ],
  [
    'een privacyfunctionaris oordeelt over zichzelf',
    {
      wie: 'privacy',
      sql: [woord('oordeel', spelers.privacy.mens)],
      vooraf: rij({ mens: spelers.privacy.mens, organisatie: org.gever }),
    },
    policy('noodwoord', 'toevoegen', /n\.mens <> i\.mens\) AND \(i\.rol/, 'true) AND (i.rol'),
  ],
  ['wie keek zegt zelf dat de houder het zag', { wie: 'vreemde', sql: [woord('gezien', VREEMDE)], vooraf: rij() }],
  [
    'iemand buiten de zaak zegt dat zij het zag',
    { wie: 'privacy', sql: [woord('gezien', spelers.privacy.mens)], vooraf: rij() },
    policy(
      'noodwoord',
      'toevoegen',
      /EXISTS \( SELECT 1\s+FROM kring\.mijn_inhoud m\s+WHERE \(\(m\.regio = n\.regio\) AND \(m\.zaak = n\.zaak\)\)\s+OFFSET 0\)/,
    ),
  ],
  [
    'een oordeel veranderen',
    {
      wie: 'privacy',
      sql: [`update kring.noodwoord set oordeel = 'niet-terecht' where id = '${W}'`],
      vooraf: rij() + woord('oordeel', spelers.privacy.mens),
    },
  ],
]
proefMuren('noodtoegang', () => t, GAAT, GEWEIGERD)
