import { afterAll, beforeAll } from 'vitest'
import { functie, policy, proefMuren, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, regio, spelers, u, zaak, type Speler, type Toneel } from './toneel.ts'

/** What raw SQL may do with closed files: close by number for whom one may, ask for oneself, and decide about another. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const S = u(850)
const L = u(851)
const CASUS = zaak.casus.slice(-4)
const { regisseur, vreemde, privacy, tweedePrivacy, uitAndereRegio } = spelers
const VROEG = '2026-03-01T09:00:00.000Z'
const sper = (mens: string, anders: { [k: string]: string } = {}) =>
  erbij('sper', { regio, id: S, zaak: zaak.casus, mens, grond: 'buur', van: VROEG, ...anders })
const gevraagd = (mens: string) =>
  erbij('sperlog', { regio, id: L, sper: S, zaak: zaak.casus, nummer: CASUS, mens, wat: 'vraag', op: VROEG })
const sluit = (mens: string, nummer = CASUS) =>
  `select 1 where kring.sluit_dossier('${u(852)}', '${nummer}', '${mens}', 'familie') = 'dicht'`
const vraag = `select 1 where kring.vraag_dossier('${u(853)}', '${S}') = 'gevraagd'`
const antwoord = (wat = 'open') => `select 1 where kring.antwoord_dossier('${u(854)}', '${S}', '${wat}') is not null`
const werk = (mens: string) =>
  erbij('werk', {
    ...{ regio, id: u(855), zaak: zaak.casus, organisatie: org.team, rol: 'casusregisseur', soort: 'proef' },
    ...{ gestart_op: VROEG, mens },
  })
const NU_CONTROLE = 'set constraints all immediate'
const bij = (z: string, mens: string) =>
  `select 1 from (select 1 from kring.zaak where id = '${z}' and exists (select 1 from kring.ik where mens = '${mens}')) x`

const GAAT: Gaat = [
  ['voor zichzelf, zonder erin te werken', { wie: 'vreemde', sql: [sluit(vreemde.mens)] }],
  ['voor zichzelf, wie erin werkt', { wie: 'regisseur', sql: [sluit(regisseur.mens)] }],
  ['een coordinator voor wie in haar team werkt', { wie: 'ontvanger', sql: [sluit(regisseur.mens)] }],
  ['een privacyfunctionaris voor ieder', { wie: 'privacy', sql: [sluit(regisseur.mens)] }],
  ['vragen wat voor wie vraagt dicht is', { wie: 'regisseur', sql: [vraag], vooraf: sper(regisseur.mens) }],
  ['een privacyfunctionaris opent', { wie: 'privacy', sql: [antwoord()], vooraf: sper(regisseur.mens) }],
  [
    'wie gesperd is leest zijn regel',
    { wie: 'regisseur', sql: ['select id from kring.sperlog'], vooraf: sper(regisseur.mens) },
  ],
  ['wie beslist leest hem', { wie: 'privacy', sql: ['select id from kring.sperlog'], vooraf: sper(regisseur.mens) }],
  [
    'wie erin werkt leest voor wie het dicht is',
    { wie: 'ontvanger', sql: [`select 1 from kring.dicht_voor('${zaak.casus}')`], vooraf: sper(regisseur.mens) },
  ],
  [
    'na het openen is de zaak er weer',
    {
      wie: 'regisseur',
      sql: [bij(zaak.casus, regisseur.mens)],
      vooraf: sper(regisseur.mens, { tot: OP } as { [k: string]: string }),
    },
  ],
]
const GEWEIGERD: Geweigerd = [
  ...(['gever', 'collega', 'vreemde', 'proces', 'beheerder', 'ambtenaar', 'hulpofficier', 'partner'] as const).map(
    (wie: Speler): Geweigerd[number] => [`${wie} sluit voor een ander`, { wie, sql: [sluit(regisseur.mens)] }],
  ),
  [
    'een coordinator voor wie elders werkt',
    { wie: 'ontvanger', sql: [sluit(vreemde.mens)] },
    functie('sluit_dossier', /r\.organisatie = mij\.organisatie/),
  ],
  [
    'een zaak van een andere regio',
    { wie: 'uitAndereRegio', sql: [sluit(uitAndereRegio.mens)] },
    functie('sluit_dossier', /where x\.regio = mij\.regio and/, 'where'),
  ],
  [
    'iemand die niet in deze regio werkt',
    { wie: 'privacy', sql: [sluit(uitAndereRegio.mens)] },
    functie('sluit_dossier', /where r\.regio = mij\.regio and r\.mens = p_mens\)/, 'where r.mens = p_mens)'),
  ],
  [
    'wie er werk op naam heeft',
    { wie: 'regisseur', sql: [sluit(regisseur.mens)], vooraf: werk(regisseur.mens) },
    functie('sluit_dossier', /houdt_op_naam\(mij\.regio, d\.id, p_mens\)/, 'false'),
  ],
  [
    'in de zaak zelf, wie er werk op naam heeft',
    {
      wie: 'ontvanger',
      sql: [NU_CONTROLE, sper(regisseur.mens, { van: OP })],
      vooraf: werk(regisseur.mens),
    },
    functie('bewaak_houdt', /houdt_op_naam\([^)]*\)/, 'false'),
  ],
  [
    'wie geen coordinator is neemt werk over',
    {
      wie: 'gever',
      sql: [sper(regisseur.mens, { van: OP, overgenomen: 'true' }), NU_CONTROLE, 'select 1'],
      vooraf: werk(regisseur.mens),
    },
    functie('verwerk_sper', /i\.rol = 'teamcoordinator'/),
  ],
  [
    'vragen wat voor een ander dicht is',
    { wie: 'vreemde', sql: [vraag], vooraf: sper(regisseur.mens) },
    functie('vraag_dossier', /x\.mens = mij\.mens/),
  ],
  [
    'twee keer vragen',
    { wie: 'regisseur', sql: [vraag], vooraf: sper(regisseur.mens) + gevraagd(regisseur.mens) },
    functie('vraag_dossier', /'vraag' then return/, `'niets' then return`),
  ],
  ...(['regisseur', 'ontvanger', 'proces', 'beheerder', 'gever'] as const).map((wie: Speler): Geweigerd[number] => [
    `${wie} heft op`,
    { wie, sql: [antwoord()], vooraf: sper(vreemde.mens) },
    functie('antwoord_dossier', /where i\.rol = 'privacyfunctionaris'/, ''),
  ]),
  [
    'een privacyfunctionaris heft de eigen sper op',
    { wie: 'privacy', sql: [antwoord()], vooraf: sper(privacy.mens) },
    functie('antwoord_dossier', /x\.mens <> mij\.mens and/, ''),
  ],
  [
    'een spoor wordt niet opgeheven',
    { wie: 'privacy', sql: [antwoord()], vooraf: sper(regisseur.mens, { grond: 'spoor' }) },
    functie('antwoord_dossier', / and x\.grond not in \('spoor', 'geerfd'\);\s+if not found/, ';\n  if not found'),
  ],
  [
    'wie in de zaak werkt leest het logboek',
    { wie: 'ontvanger', sql: ['select id from kring.sperlog'], vooraf: sper(regisseur.mens) },
    policy('sperlog', 'lezen', /i\.mens = sperlog\.mens/),
  ],
  [
    'procesregie leest het logboek',
    { wie: 'proces', sql: ['select id from kring.sperlog'], vooraf: sper(regisseur.mens) },
    policy('sperlog', 'lezen', /i\.rol = 'privacyfunctionaris'::text/),
  ],
  [
    'wie gesperd is leest wie het deed',
    { wie: 'regisseur', sql: ['select door from kring.sperlog'], vooraf: sper(regisseur.mens) },
  ],
  [
    'zelf een regel schrijven',
    { wie: 'privacy', sql: [gevraagd(tweedePrivacy.mens)], vooraf: sper(tweedePrivacy.mens) },
  ],
  [
    'een regel veranderen',
    { wie: 'privacy', sql: [`update kring.sperlog set wat = 'blijft'`], vooraf: sper(regisseur.mens) },
  ],
  [
    'zelf een sper laten ophouden',
    { wie: 'regisseur', sql: [`update kring.sper set tot = '${OP}'`], vooraf: sper(regisseur.mens) },
  ],
  [
    'wie er niet in werkt leest voor wie het dicht is',
    { wie: 'vreemde', sql: [`select 1 from kring.dicht_voor('${zaak.casus}')`], vooraf: sper(regisseur.mens) },
    functie('dicht_voor', /\s+and exists \(select 1 from mijn_inhoud[^)]*\)/, ''),
  ],
  [
    'de melding waar een gesperde casus uit kwam',
    { wie: 'gever', sql: [bij(zaak.aanvaard, spelers.gever.mens)], vooraf: sper(spelers.gever.mens) },
  ],
]
proefMuren('een afgesloten dossier', () => t, GAAT, GEWEIGERD)
