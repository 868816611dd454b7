import { afterAll, beforeAll } from 'vitest'
import { doorlaat, functie, policy, proefMuren, view, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, regio, spelers, u, type Toneel } from './toneel.ts'

/** What raw SQL may do in the administration: a beheerder never about themselves, a powerful role never alone, and the log nobody. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

type Rij = { [k: string]: string | number | boolean | null }
const IK = spelers.beheerder
const ANDER = spelers.regisseur
const PRIVACY = spelers.privacy.mens
const V = u(780)
const K = u(781)
const NIEUW = u(782)
const mens = (anders: Rij = {}) => erbij('mens', { id: NIEUW, onderwerp: 'muur', naam: 'Testmens', van: OP, ...anders })
const plek = (anders: Rij = {}) =>
  erbij('aanstelling', { regio, mens: NIEUW, organisatie: org.team, van: OP, ...anders })
const rol = (anders: Rij = {}) =>
  erbij('rolvervulling', {
    ...{ regio, id: V, mens: ANDER.mens, organisatie: org.team, rol: 'teamcoordinator', van: OP, ...anders },
  })
const voorstel = (anders: Rij = {}) =>
  erbij('rolvoorstel', {
    ...{ regio, id: V, mens: ANDER.mens, organisatie: org.team, rol: 'procesregisseur', van: OP, tot: null },
    ...{ voorgesteld_door: IK.mens, voorgesteld_op: OP, vervalt_op: '2026-03-10T12:00:00Z', ...anders },
  })
const eerder = (anders: Rij = {}) => voorstel({ voorgesteld_op: '2026-03-01T12:00:00Z', ...anders })
const besluit = (wie: string, wat = 'akkoord') =>
  `update kring.rolvoorstel set besluit = '${wat}', besloten_door = '${wie}', besloten_op = '${OP}' where id = '${V}'`
const einde = (van: string, op = OP) => `update kring.rolvervulling set tot = '${op}' where id = '${van}'`
const weg = (wie: string) => `update kring.aanstelling set tot = '${OP}' where mens = '${wie}'`
const organisatie = (anders: Rij = {}) =>
  erbij('organisatie', {
    ...{ regio, id: u(783), naam: 'Proef', soort: 'proef', gemeenten: '{}', van: OP, ...anders },
  })
const sluit = (o: string) => `update kring.organisatie set tot = '${OP}' where id = '${o}'`
const koppeling = (anders: Rij = {}) =>
  `insert into kring.koppeling (regio, id, organisatie, hash, gemaakt_door, gemaakt_op, tot) values ('${regio}', '${K}', '${String(anders['organisatie'] ?? org.team)}', sha256(''), '${String(anders['gemaakt_door'] ?? IK.mens)}', '${String(anders['gemaakt_op'] ?? '2026-03-01T00:00:00Z')}', '${String(anders['tot'] ?? '2026-04-01T00:00:00Z')}');`
const lees = (tabel: string) => `select 1 from kring.${tabel}`
const scim = { koppeling: K }
const leeg = u(784)
const leegTeam = organisatie({ id: leeg, naam: 'Leeg', van: '2020-01-01' })
const eigen = organisatie({ id: leeg, naam: 'Wijkteam  Noord', definitie: null })
const uitVisie = organisatie({ id: leeg, naam: 'Wijkteam Noord', definitie: 'wijkteam-noord' })
const hernoem = `update kring.organisatie set naam = ' WIJKTEAM noord' where id = '${u(783)}'`

const GAAT: Gaat = [
  [
    'een beheerder voegt iemand toe, waar en in welke rol',
    { wie: 'beheerder', sql: [mens(), plek(), rol({ mens: NIEUW })] },
  ],
  ['en beeindigt een ander', { wie: 'beheerder', sql: [weg(ANDER.mens)] }],
  ['en stelt een zware rol voor', { wie: 'beheerder', sql: [voorstel()] }],
  [
    'een ander gaat akkoord, en dan is zij er',
    { wie: 'privacy', sql: [besluit(PRIVACY), rol({ rol: 'procesregisseur' })], vooraf: eerder() },
  ],
  [
    'en voegt een organisatie toe en beeindigt er een die leeg is',
    { wie: 'beheerder', sql: [organisatie(), sluit(leeg)], vooraf: leegTeam },
  ],
  [
    'en leest het logboek',
    {
      wie: 'privacy',
      sql: [lees('beheerfeit')],
      vooraf: `insert into kring.beheerfeit (regio, op, door, als, wat) values ('${regio}', '${OP}', '${IK.mens}', 'beheerder', 'mens-toegevoegd');`,
    },
  ],
  [
    'een systeem met een koppeling geeft een gewone rol bij haar organisatie',
    { wie: 'systeem', sql: [rol()], vooraf: koppeling(), instellingen: scim },
  ],
  ['en ziet wie er werkt', { wie: 'systeem', sql: [lees('aanstelling')], vooraf: koppeling(), instellingen: scim }],
]
const GEWEIGERD: Geweigerd = [
  [
    'iemand anders voegt een mens toe',
    { wie: 'regisseur', sql: [mens()] },
    policy('mens', 'beheren', /i\.rol = 'beheerder'::text/),
  ],
  [
    'iemand anders laat iemand er werken',
    { wie: 'regisseur', sql: [plek()], vooraf: mens() },
    policy('aanstelling', 'beheren', /i\.rol = 'beheerder'::text/),
  ],
  [
    'een beheerder laat zichzelf ergens werken',
    { wie: 'beheerder', sql: [plek({ mens: IK.mens })] },
    policy('aanstelling', 'beheren', /i\.mens <> aanstelling\.mens/),
  ],
  ['iemand anders geeft een rol', { wie: 'proces', sql: [rol()] }],
  [
    'wie bewaakt geeft een gewone rol',
    { wie: 'privacy', sql: [rol()] },
    functie(
      'bewaak_rol',
      /i\.rol = 'privacyfunctionaris' then\s+raise exception 'wie bewaakt geeft/,
      "false then raise exception 'wie bewaakt geeft",
    ),
  ],
  ['een beheerder geeft zichzelf een rol', { wie: 'beheerder', sql: [rol({ mens: IK.mens, organisatie: org.gever })] }],
  [
    'een zware rol zonder tweede mens',
    { wie: 'beheerder', sql: [rol({ rol: 'procesregisseur' })] },
    functie('bewaak_rol', /kring\.is_zware_rol\(new\.rol\) then\s+if not exists/, 'false then if not exists'),
  ],
  [
    'een zware rol die een ander is dan voorgesteld',
    { wie: 'privacy', sql: [besluit(PRIVACY), rol({ rol: 'privacyfunctionaris' })], vooraf: eerder() },
    functie('bewaak_rol', /v\.rol = new\.rol/, 'true'),
  ],
  [
    'een zware rol met een ander mandaat dan voorgesteld',
    {
      wie: 'privacy',
      sql: [besluit(PRIVACY), rol({ rol: 'procesregisseur', mandaat_op: '2026-01-01' })],
      vooraf: eerder({ mandaat_op: '2026-02-01' }),
    },
    functie('bewaak_rol', /and \(v\.werkgever[^\n]*\n/, ''),
  ],
  [
    'een rol met terugwerkende kracht',
    { wie: 'beheerder', sql: [rol({ van: '2026-01-01T00:00:00Z' })] },
    functie('bewaak_rol', /new\.van < i\.nu/, 'false'),
  ],
  [
    'een rol waar iemand niet werkt',
    { wie: 'beheerder', sql: [rol({ organisatie: org.ander })] },
    functie('bewaak_rol', /raise exception 'wie er niet werkt krijgt er geen rol'[^;]*;/, 'null;'),
  ],
  ['de eigen rol beeindigen', { wie: 'beheerder', sql: [einde(IK.rolvervulling)] }],
  [
    'wie bewaakt beeindigt een rol',
    { wie: 'privacy', sql: [einde(ANDER.rolvervulling)] },
    functie('bewaak_rol', /raise exception 'wie bewaakt ziet[^;]*;/, 'null;'),
  ],
  [
    'een rol beeindigen met terugwerkende kracht',
    { wie: 'beheerder', sql: [einde(ANDER.rolvervulling, '2026-01-01T00:00:00Z')] },
    functie('bewaak_rol', /or new\.tot < i\.nu/, ''),
  ],
  [
    'voorstellen in naam van een ander',
    { wie: 'beheerder', sql: [voorstel({ voorgesteld_door: PRIVACY })] },
    policy('rolvoorstel', 'voorstellen', /i\.mens = rolvoorstel\.voorgesteld_door/),
  ],
  [
    'voorstellen door wie niet beheert',
    { wie: 'proces', sql: [voorstel({ voorgesteld_door: spelers.proces.mens })] },
    policy('rolvoorstel', 'voorstellen', /i\.rol = 'beheerder'::text/),
  ],
  [
    'voorstellen wat geen tweede mens vraagt',
    { wie: 'beheerder', sql: [voorstel({ rol: 'casusregisseur' })] },
    functie('bewaak_voorstel', /raise exception[^;]*;/, 'null;'),
  ],
  [
    'akkoord in naam van een ander',
    { wie: 'privacy', sql: [besluit(spelers.tweedePrivacy.mens)], vooraf: eerder() },
    policy('rolvoorstel', 'besluiten', /i\.mens = rolvoorstel\.besloten_door/),
  ],
  ['akkoord door wie dat niet mag', { wie: 'proces', sql: [besluit(spelers.proces.mens)], vooraf: eerder() }],
  [
    'akkoord na de veertien dagen',
    { wie: 'privacy', sql: [besluit(PRIVACY)], vooraf: eerder({ vervalt_op: '2026-03-02T00:00:00Z' }) },
    policy('rolvoorstel', 'besluiten', /i\.nu < rolvoorstel\.vervalt_op/),
  ],
  [
    'een team beeindigen dat nog zaken heeft',
    { wie: 'beheerder', sql: [sluit(org.team)] },
    functie('bewaak_organisatie', /raise exception 'deze organisatie houdt nog zaken'[^;]*;/, 'null;'),
  ],
  ...[eigen, uitVisie].flatMap((er, n): Geweigerd[number][] => [
    [
      `een naam die er al is, ${n === 0 ? 'zelf toegevoegd' : 'uit de regiovisie'}, met andere spaties en hoofdletters`,
      { wie: 'beheerder', sql: [organisatie({ naam: ' wijkteam NOORD ' })], vooraf: er },
      doorlaat('bewaak_organisatienaam'),
    ],
    [
      `en zo een bestaande noemen, ${n === 0 ? 'zelf toegevoegd' : 'uit de regiovisie'}`,
      { wie: 'beheerder', sql: [hernoem], vooraf: er + organisatie() },
      doorlaat('bewaak_organisatienaam'),
    ],
  ]),
  ['de eigen organisatie beeindigen', { wie: 'beheerder', sql: [sluit(org.gever)] }],
  [
    'een ander voegt een organisatie toe',
    { wie: 'proces', sql: [organisatie()] },
    policy('organisatie', 'beheren', /i\.rol = 'beheerder'::text/),
  ],
  [
    'het logboek aanvullen',
    {
      wie: 'beheerder',
      sql: [
        `insert into kring.beheerfeit (regio, op, door, als, wat) values ('${regio}', '${OP}', '${IK.mens}', 'beheerder', 'mens-toegevoegd')`,
      ],
    },
  ],
  ['het logboek veranderen', { wie: 'beheerder', sql: [`update kring.beheerfeit set wat = 'mens-hernoemd'`] }],
  [
    'een ander leest wie waar werkt',
    { wie: 'proces', sql: [lees('aanstelling')] },
    policy('aanstelling', 'lezen', /i\.rol = ANY \([^)]*\)/),
  ],
  [
    'een ander leest de voorstellen',
    { wie: 'proces', sql: [lees('rolvoorstel')], vooraf: eerder() },
    policy('rolvoorstel', 'lezen', /i\.rol = ANY \([^)]*\)/),
  ],
  ['hoe een ander zich aanmeldt', { wie: 'beheerder', sql: ['select onderwerp from kring.mens'] }],
  [
    'hoeveel een team houdt, voor wie niet beheert',
    { wie: 'proces', sql: [`select 1 where kring.team_houdt('${org.team}') > 0`] },
    functie('team_houdt', /i\.rol = 'beheerder'/, 'true'),
  ],
  [
    'een ander maakt een koppeling',
    { wie: 'proces', sql: [koppeling({ gemaakt_door: spelers.proces.mens, gemaakt_op: OP })] },
    policy('koppeling', 'maken', /i\.rol = 'beheerder'::text/),
  ],
  ['een systeem zonder koppeling geeft een rol', { wie: 'systeem', sql: [rol()], vooraf: koppeling() }],
  [
    'een systeem bij een andere organisatie',
    { wie: 'systeem', sql: [rol()], vooraf: koppeling({ organisatie: org.ander }), instellingen: scim },
  ],
  [
    'een systeem met een verlopen koppeling',
    { wie: 'systeem', sql: [rol()], vooraf: koppeling({ tot: '2026-03-02T00:00:00Z' }), instellingen: scim },
    view('mijn_koppeling', /k\.tot > i\.nu/),
  ],
  [
    'een systeem met een ingetrokken koppeling',
    {
      wie: 'systeem',
      sql: [rol()],
      vooraf: `${koppeling()} update kring.koppeling set ingetrokken_op = '${OP}';`,
      instellingen: scim,
    },
    view('mijn_koppeling', /k\.ingetrokken_op IS NULL/),
  ],
  [
    'een systeem geeft een zware rol',
    { wie: 'systeem', sql: [rol({ rol: 'procesregisseur' })], vooraf: koppeling(), instellingen: scim },
  ],
  [
    'een mens noemt zich een systeem',
    { wie: 'regisseur', sql: [rol({ mens: spelers.ontvanger.mens })], vooraf: koppeling(), instellingen: scim },
  ],
]
proefMuren('beheer', () => t, GAAT, GEWEIGERD)
