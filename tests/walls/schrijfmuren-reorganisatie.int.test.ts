import { afterAll, beforeAll } from 'vitest'
import { functie, policy, proefMuren, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, regio, spelers, u, zaak, type Speler, type Toneel } from './toneel.ts'

/** What raw SQL may do with a reorganisation: the administrator proposes, a second person of the receiving team agrees, nobody else reads. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const R = u(870)
const { beheerder, ontvanger } = spelers
const VROEG = '2026-03-01T09:00:00.000Z'
const teams = `update kring.organisatie set soort = 'lokaalTeam' where id in ('${org.team}', '${org.ander}');`
const rij = (anders: { [k: string]: string } = {}) =>
  erbij('reorganisatie', {
    ...{ regio, id: R, van: org.ander, naar: org.team, per: '2026-04-01', stand: 'voorgesteld' },
    ...{ voorgesteld_door: beheerder.mens, voorgesteld_op: OP, ...anders },
  })
const eerder = (anders: { [k: string]: string } = {}) => teams + rij({ voorgesteld_op: VROEG, ...anders })
const akkoord = (mens: string, op = OP) =>
  `update kring.reorganisatie set stand = 'akkoord', akkoord_door = '${mens}', akkoord_op = '${op}' where id = '${R}'`
const intrekken = `update kring.reorganisatie set stand = 'ingetrokken' where id = '${R}'`
const LEES = 'select * from kring.reorganisatie'
const TEL = `select 1 where kring.tel_team('${org.ander}') is not null`

const GAAT: Gaat = [
  ['een beheerder stelt voor', { wie: 'beheerder', sql: [rij()], vooraf: teams }],
  ['het ontvangende team gaat akkoord', { wie: 'ontvanger', sql: [akkoord(ontvanger.mens)], vooraf: eerder() }],
  ['een beheerder trekt in', { wie: 'beheerder', sql: [intrekken], vooraf: eerder() }],
  ['beide teams lezen', { wie: 'vreemde', sql: [LEES], vooraf: eerder() }],
  ['een beheerder telt', { wie: 'beheerder', sql: [TEL], vooraf: teams }],
  ['wie ontvangt telt wat er komt', { wie: 'ontvanger', sql: [TEL], vooraf: eerder() }],
]
const GEWEIGERD: Geweigerd = [
  ...(['ontvanger', 'proces', 'ambtenaar', 'privacy', 'gever'] as const).map((wie: Speler): Geweigerd[number] => [
    `${wie} stelt voor`,
    { wie, sql: [rij({ voorgesteld_door: spelers[wie].mens })], vooraf: teams },
    policy('reorganisatie', 'voorstellen', /i\.rol = 'beheerder'::text/),
  ]),
  [
    'in naam van een ander',
    { wie: 'beheerder', sql: [rij({ voorgesteld_door: spelers.ambtenaar.mens })], vooraf: teams },
    policy('reorganisatie', 'voorstellen', /i\.mens = reorganisatie\.voorgesteld_door/),
  ],
  [
    'op een ander ogenblik',
    { wie: 'beheerder', sql: [rij({ voorgesteld_op: VROEG })], vooraf: teams },
    policy('reorganisatie', 'voorstellen', /i\.nu = reorganisatie\.voorgesteld_op/),
  ],
  ['meteen akkoord', { wie: 'beheerder', sql: [rij({ stand: 'akkoord' })], vooraf: teams }],
  [
    'van wat geen team is',
    { wie: 'beheerder', sql: [rij({ van: org.politie })], vooraf: teams },
    policy(
      'reorganisatie',
      'voorstellen',
      /\(o\.id = reorganisatie\.van\) AND \(o\.soort = 'lokaalTeam'::text\)/,
      '(o.id = reorganisatie.van)',
    ),
  ],
  [
    'naar wat geen team is',
    { wie: 'beheerder', sql: [rij({ naar: org.politie })], vooraf: teams },
    policy(
      'reorganisatie',
      'voorstellen',
      /\(o\.id = reorganisatie\.naar\) AND \(o\.soort = 'lokaalTeam'::text\)/,
      '(o.id = reorganisatie.naar)',
    ),
  ],
  ['het gevende team gaat akkoord', { wie: 'vreemde', sql: [akkoord(spelers.vreemde.mens)], vooraf: eerder() }],
  ['een regisseur gaat akkoord', { wie: 'regisseur', sql: [akkoord(spelers.regisseur.mens)], vooraf: eerder() }],
  ['de beheerder gaat akkoord', { wie: 'beheerder', sql: [akkoord(beheerder.mens)], vooraf: eerder() }],
  [
    'akkoord in naam van een ander',
    { wie: 'ontvanger', sql: [akkoord(spelers.regisseur.mens)], vooraf: eerder() },
    policy('reorganisatie', 'akkoord', /i\.mens = reorganisatie\.akkoord_door/),
  ],
  [
    'akkoord van een ander ogenblik',
    { wie: 'ontvanger', sql: [akkoord(ontvanger.mens, VROEG)], vooraf: eerder() },
    policy('reorganisatie', 'akkoord', /i\.nu = reorganisatie\.akkoord_op/),
  ],
  ['het ontvangende team trekt in', { wie: 'ontvanger', sql: [intrekken], vooraf: eerder() }],
  [
    'intrekken als de eerste zaak over is',
    {
      wie: 'beheerder',
      sql: [intrekken],
      vooraf: eerder() + erbij('verhuizing', { regio, reorganisatie: R, zaak: zaak.vreemd, op: VROEG }),
    },
    functie('bewaak_intrekken', /raise exception[^;]*;/, 'null;'),
  ],
  [
    'een ander leest mee',
    { wie: 'proces', sql: [LEES], vooraf: eerder() },
    policy('reorganisatie', 'lezen', /i\.rol = 'beheerder'::text/),
  ],
  ['een beheerder van een andere regio leest mee', { wie: 'uitAndereRegio', sql: [LEES], vooraf: eerder() }],
  [
    'welke casus over ging leest niemand',
    { wie: 'beheerder', sql: ['select * from kring.verhuizing'], vooraf: eerder() },
  ],
  [
    'een ander telt wat een team heeft',
    { wie: 'proces', sql: [TEL], vooraf: teams },
    functie('tel_team', /i\.rol = 'beheerder'/),
  ],
  [
    'een team telt een ander team waar het niets mee heeft',
    { wie: 'ontvanger', sql: [TEL], vooraf: teams },
    functie('tel_team', /i\.rol = 'beheerder'/),
  ],
]
proefMuren('een reorganisatie', () => t, GAAT, GEWEIGERD)
