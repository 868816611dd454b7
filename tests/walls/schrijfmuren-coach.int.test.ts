import { afterAll, beforeAll } from 'vitest'
import { policy, proefMuren, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, persoon, regio, spelers, u, zaak, type Speler, type Toneel } from './toneel.ts'

/** What raw SQL may do with the page of a coach: read one's own while it lasts, let something know from it, and nothing else at all. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const B = u(810)
const C = u(811)
const K = u(812)
const VROEG = '2026-03-01T09:00:00.000Z'
const TOT = '2026-06-01T21:59:59.000Z'
type Anders = { [k: string]: string | null }
const blad = (anders: Anders = {}) =>
  erbij('coachblad', {
    ...{ regio, id: B, koppeling: K, zaak: zaak.casus, persoon: persoon.casus, mens: spelers.coach.mens },
    ...{ organisatie: org.buurt, van_organisatie: org.team, op: OP, tot: TOT, inhoud: '{}' },
    ...anders,
  })
const bericht = (anders: Anders = {}) =>
  erbij('coachbericht', {
    ...{ regio, id: C, blad: B, koppeling: K, zaak: zaak.casus, mens: spelers.coach.mens, organisatie: org.buurt },
    ...{ soort: 'bericht', inhoud: 'Verzonnen.', op: OP },
    ...anders,
  })
const sper = (mens: string, grond = 'familie') =>
  erbij('sper', { regio, id: u(813), zaak: zaak.casus, mens, grond, van: VROEG })
const LEES = 'select * from kring.coachblad'
const LEES_BERICHT = 'select * from kring.coachbericht'
const SLUIT = `update kring.coachblad set tot = '${OP}'`

const GAAT: Gaat = [
  ['wie de casus leidt maakt een blad', { wie: 'regisseur', sql: [blad()] }],
  ['de coach leest het eigen blad', { wie: 'coach', sql: [LEES], vooraf: blad() }],
  [
    'ook al staat de coach buiten het dossier',
    { wie: 'coach', sql: [LEES], vooraf: blad() + sper(spelers.coach.mens, 'spoor') },
  ],
  ['wie de casus leidt leest wat de coach leest', { wie: 'regisseur', sql: [LEES], vooraf: blad() }],
  ['en sluit het', { wie: 'regisseur', sql: [`${SLUIT} where id = '${B}'`], vooraf: blad() }],
  ['de coach laat iets weten', { wie: 'coach', sql: [bericht()], vooraf: blad() }],
  [
    'en zegt zonder woorden dat het niet veilig is',
    { wie: 'coach', sql: [bericht({ soort: 'onveilig', inhoud: null })], vooraf: blad() },
  ],
  ['wie de casus leidt leest het', { wie: 'regisseur', sql: [LEES_BERICHT], vooraf: blad() + bericht() }],
  [
    'en heeft er meteen werk aan',
    {
      wie: 'regisseur',
      sql: [`select 1 from kring.werk where onderwerp = '${C}' and soort = 'coach-bericht'`],
      vooraf: blad() + bericht(),
    },
  ],
]

/** The part of the policy that is about the coach and not about who works in the case. */
const lezen = (uit: RegExp, erin?: string) => policy('coachblad', 'lezen', uit, erin)
const schrijven = (uit: RegExp) => policy('coachblad', 'schrijven', uit)
const over = (tabel: string) =>
  new RegExp(
    String.raw`EXISTS \( SELECT 1\s+FROM kring\.mijn_inhoud m\s+WHERE \(\(m\.regio = ${tabel}\.regio\) AND \(m\.zaak = ${tabel}\.zaak\)\)\s+OFFSET 0\)`,
  )

const GEWEIGERD: Geweigerd = [
  ...(['vreemde', 'vreemdeVt', 'proces', 'ambtenaar', 'beheerder', 'privacy', 'partner', 'plaatsing'] as const).map(
    (wie: Speler): Geweigerd[number] => [`${wie} leest een blad`, { wie, sql: [LEES], vooraf: blad() }],
  ),
  [
    'een andere coach van dezelfde plek leest het',
    { wie: 'vreemdeCoach', sql: [LEES], vooraf: blad() },
    lezen(/i\.mens = coachblad\.mens/),
  ],
  [
    'de coach leest het vanuit een andere organisatie',
    { wie: 'coachElders', sql: [LEES], vooraf: blad() },
    lezen(/i\.organisatie = coachblad\.organisatie/),
  ],
  [
    'dezelfde mens leest het in een andere rol',
    { wie: 'coachAnders', sql: [LEES], vooraf: blad() },
    lezen(/i\.rol = 'coach'::text/),
  ],
  ['wie geen coach meer is', { wie: 'oudeCoach', sql: [LEES], vooraf: blad({ mens: spelers.oudeCoach.mens }) }],
  ['na de laatste dag', { wie: 'coach', sql: [LEES], vooraf: blad(), nu: TOT }, lezen(/coachblad\.tot > i\.nu/)],
  ['voor het begin', { wie: 'coach', sql: [LEES], vooraf: blad(), nu: VROEG }, lezen(/coachblad\.op <= i\.nu/)],
  [
    'wie het gezin kent en gesperd is',
    { wie: 'coach', sql: [LEES], vooraf: blad() + sper(spelers.coach.mens) },
    lezen(/s\.mens = i\.mens/, 'false'),
  ],
  // a page is no way into the case
  ...['zaak', 'gebeurtenis', 'tekst', 'persoon', 'zaak_persoon', 'werk', 'deling', 'betrokkenheid', 'coachbericht'].map(
    (tabel): Geweigerd[number] => [
      `een blad opent ${tabel} niet`,
      { wie: 'coach', sql: [`select 1 from kring.${tabel}`], vooraf: blad() + bericht() },
    ],
  ),
  ['een coach maakt een blad', { wie: 'coach', sql: [blad()] }],
  ['wie niet in de casus werkt maakt een blad', { wie: 'vreemde', sql: [blad({ van_organisatie: org.ander })] }],
  [
    'een blad uit naam van een ander',
    { wie: 'regisseur', sql: [blad({ van_organisatie: org.ander })] },
    schrijven(/m\.organisatie = coachblad\.van_organisatie/),
  ],
  [
    'een blad van een ander ogenblik',
    { wie: 'regisseur', sql: [blad({ op: VROEG })] },
    schrijven(/op = \(?NULLIF\(current_setting\('kring\.nu'::text, true\), ''::text\)\)?::timestamp with time zone/),
  ],
  [
    'een blad over wie niet in de casus staat',
    { wie: 'regisseur', sql: [blad({ persoon: persoon.vreemd })] },
    schrijven(/zp\.persoon = coachblad\.persoon/),
  ],
  [
    'een blad voor wie geen coach is',
    { wie: 'regisseur', sql: [blad({ mens: spelers.coachAnders.mens, organisatie: org.opvang })] },
    schrijven(/r\.organisatie = coachblad\.organisatie/),
  ],
  [
    'een blad voor een collega van de coach',
    { wie: 'regisseur', sql: [blad({ mens: spelers.vreemde.mens })] },
    schrijven(/r\.mens = coachblad\.mens/),
  ],
  [
    'een blad voor wie daar een andere rol heeft',
    { wie: 'regisseur', sql: [blad({ mens: spelers.plaatsing.mens, organisatie: org.opvang })] },
    schrijven(/r\.rol = 'coach'::text/),
  ],
  [
    'een blad voor wie geen coach meer is',
    { wie: 'regisseur', sql: [blad({ mens: spelers.oudeCoach.mens })] },
    schrijven(/r\.tot > coachblad\.op/),
  ],
  [
    'wie niet in de casus werkt sluit een blad',
    { wie: 'coach', sql: [SLUIT], vooraf: blad() },
    policy('coachblad', 'sluiten', over('coachblad')),
  ],
  [
    'een blad langer openhouden',
    {
      wie: 'regisseur',
      sql: [`update kring.coachblad set tot = '2026-12-01T00:00:00.000Z' where id = '${B}'`],
      vooraf: blad(),
    },
    policy(
      'coachblad',
      'sluiten',
      /tot = \(?NULLIF\(current_setting\('kring\.nu'::text, true\), ''::text\)\)?::timestamp with time zone/,
    ),
  ],
  [
    'een blad overschrijven',
    { wie: 'regisseur', sql: [`update kring.coachblad set inhoud = '[]' where id = '${B}'`], vooraf: blad() },
  ],
  ['een bericht over een gesloten blad', { wie: 'coach', sql: [bericht()], vooraf: blad({ op: VROEG, tot: OP }) }],
  [
    'een bericht zonder blad van jezelf',
    { wie: 'vreemdeCoach', sql: [bericht({ mens: spelers.vreemdeCoach.mens })], vooraf: blad() },
  ],
  [
    'een bericht uit naam van een ander',
    { wie: 'coach', sql: [bericht({ mens: spelers.vreemdeCoach.mens })], vooraf: blad() },
    policy('coachbericht', 'schrijven', /i\.mens = coachbericht\.mens/),
  ],
  [
    'een bericht uit naam van een ander huis',
    { wie: 'coach', sql: [bericht({ organisatie: org.ander })], vooraf: blad() },
    policy('coachbericht', 'schrijven', /i\.organisatie = coachbericht\.organisatie/),
  ],
  [
    'een bericht van een ander ogenblik',
    { wie: 'coach', sql: [bericht({ op: VROEG })], vooraf: blad() },
    policy('coachbericht', 'schrijven', /i\.nu = coachbericht\.op/),
  ],
  [
    'een bericht in een andere zaak',
    { wie: 'coach', sql: [bericht({ zaak: zaak.vreemd })], vooraf: blad() },
    policy('coachbericht', 'schrijven', /b\.zaak = coachbericht\.zaak/),
  ],
  [
    'een bericht bij een andere koppeling',
    { wie: 'coach', sql: [bericht({ koppeling: u(814) })], vooraf: blad() },
    policy('coachbericht', 'schrijven', /b\.koppeling = coachbericht\.koppeling/),
  ],
  [
    'wie de casus leidt schrijft een bericht als coach',
    { wie: 'regisseur', sql: [bericht({ mens: spelers.regisseur.mens, organisatie: org.team })], vooraf: blad() },
    policy('coachbericht', 'schrijven', /i\.rol = 'coach'::text/),
  ],
  [
    'een vreemde leest wat een coach zei',
    { wie: 'vreemde', sql: [LEES_BERICHT], vooraf: blad() + bericht() },
    policy('coachbericht', 'lezen', over('coachbericht')),
  ],
]
proefMuren('een coach', () => t, GAAT, GEWEIGERD)
