import { afterAll, beforeAll } from 'vitest'
import { functie, policy, proefMuren, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, regio, spelers, u, type Speler, type Toneel } from './toneel.ts'

/** What raw SQL may do with a question of the public door: who it came to, in the own name, now; and how it changes hands. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const ID = u(900)
const NET = '2026-03-02T11:00:00.000Z'
const mens = (wie: Speler) => spelers[wie].mens
const deur = (organisatie: string, rol: string, anders: { [k: string]: string | null } = {}) =>
  erbij('deurvraag', {
    ...{ regio, id: ID, organisatie, rol, soort: 'dichtbij', gemeente: 'Rotterdam', op: NET, oppakken_voor: OP },
    ...{ spoor: `\\x${'00'.repeat(32)}` },
    ...anders,
  })
/** Of who is told, in these plays, that they are the reporting point. */
const MELDPUNT = `update kring.organisatie set soort = 'meldpunt' where id = '${org.gever}';`
const BIJ_TEAM = MELDPUNT + deur(org.team, 'teamcoordinator')
const BIJ_VT = deur(org.gever, 'medewerker-veilig-thuis')
const aanbod = { aanbod_aan: org.gever, aanbod_op: NET, aanbod_door: mens('ontvanger'), aanbod_reden: 'Proef.' }
const AANGEBODEN = MELDPUNT + deur(org.team, 'teamcoordinator', aanbod)
const INHOUD = erbij('deurinhoud', { regio, vraag: ID, inhoud: '\\x00', sleutel: 'k' })

const zet = (w: { [k: string]: string | null }) =>
  `update kring.deurvraag set ${Object.entries(w)
    .map(([k, v]) => `${k} = ${v === null ? 'null' : `'${v}'`}`)
    .join(', ')} where id = '${ID}'`
const LEES = `select id from kring.deurvraag where id = '${ID}'`
const GEEN_AANBOD = { aanbod_aan: null, aanbod_op: null, aanbod_door: null, aanbod_reden: null }
const pak = (wie: Speler, op = OP) => zet({ stand: 'opgepakt', opgepakt_op: op, opgepakt_door: mens(wie) })
const klaar = (wie: Speler, op = OP) =>
  zet({ stand: 'klaar', klaar_op: op, klaar_door: mens(wie), uitkomst: 'geholpen', reden: 'Proef.' })
const bied = (wie: Speler, anders: { [k: string]: string | null } = {}) =>
  zet({ stand: 'wacht', ...aanbod, aanbod_op: OP, aanbod_door: mens(wie), ...anders })
const aanvaard = {
  ...{ organisatie: org.gever, rol: 'medewerker-veilig-thuis', stand: 'opgepakt', opgepakt_op: OP },
  ...{ opgepakt_door: mens('gever'), ...GEEN_AANBOD },
}
const terug = (wie: Speler) =>
  zet({ ...GEEN_AANBOD, terug_op: OP, terug_door: mens(wie), terug_reden: 'Hoort bij het team.' })
const bericht = (soort: string, organisatie: string, rol: string, op = OP) =>
  erbij('bericht', { regio, id: u(901), organisatie, rol, zaak: null, soort, klok: null, op })
const VT = 'medewerker-veilig-thuis'

const GAAT: Gaat = [
  ['wie het kreeg leest het', { wie: 'ontvanger', sql: [LEES], vooraf: BIJ_TEAM }],
  ['wie het kreeg pakt het op', { wie: 'regisseur', sql: [pak('regisseur')], vooraf: BIJ_TEAM }],
  ['wie het kreeg rondt het af, en gooit weg wat er stond', { wie: 'gever', sql: [klaar('gever'), `delete from kring.deurinhoud where vraag = '${ID}'`], vooraf: BIJ_VT + INHOUD }], // prettier-ignore
  ['een team biedt aan, en het meldpunt hoort het', { wie: 'ontvanger', sql: [bied('ontvanger'), bericht('deur-aanbod', org.gever, VT)], vooraf: BIJ_TEAM }], // prettier-ignore
  ['wie het aangeboden krijgt leest het', { wie: 'collega', sql: [LEES], vooraf: AANGEBODEN }],
  ['wie het aangeboden krijgt aanvaardt', { wie: 'gever', sql: [zet(aanvaard)], vooraf: AANGEBODEN }],
  ['wie het aangeboden krijgt geeft het terug, en het team hoort het', { wie: 'gever', sql: [terug('gever'), bericht('deur-terug', org.team, 'teamcoordinator')], vooraf: AANGEBODEN }], // prettier-ignore
  ['het team pakt zelf weer op wat het aanbood', { wie: 'regisseur', sql: [zet({ stand: 'opgepakt', opgepakt_op: OP, opgepakt_door: mens('regisseur'), ...GEEN_AANBOD })], vooraf: AANGEBODEN }], // prettier-ignore
]

const GEWEIGERD: Geweigerd = [
  [
    'een ander team leest het',
    { wie: 'vreemde', sql: [LEES], vooraf: BIJ_TEAM },
    policy('deurvraag', 'lezen', /i\.organisatie = deurvraag\.organisatie/),
  ],
  [
    'procesregie leest wat bij Veilig Thuis binnenkwam',
    { wie: 'proces', sql: [LEES], vooraf: BIJ_VT },
    policy('deurvraag', 'lezen', /i\.rol = ANY \(ARRAY\['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text\]\)/), // prettier-ignore
  ],
  [
    'Veilig Thuis leest wat voor een team in het eigen huis is',
    { wie: 'gever', sql: [LEES], vooraf: deur(org.gever, 'teamcoordinator') },
    policy('deurvraag', 'lezen', /deurvraag\.rol = 'medewerker-veilig-thuis'::text/),
  ],
  [
    'oppakken op naam van een collega',
    { wie: 'ontvanger', sql: [pak('regisseur')], vooraf: BIJ_TEAM },
    policy('deurvraag', 'bijwerken', /deurvraag\.opgepakt_door = i\.mens/),
  ],
  [
    'oppakken met een ander ogenblik',
    { wie: 'ontvanger', sql: [pak('ontvanger', NET)], vooraf: BIJ_TEAM },
    policy('deurvraag', 'bijwerken', /deurvraag\.opgepakt_op = i\.nu/),
  ],
  [
    'afronden op naam van een collega',
    { wie: 'gever', sql: [klaar('collega')], vooraf: BIJ_VT },
    policy('deurvraag', 'bijwerken', /deurvraag\.klaar_door = i\.mens/),
  ],
  [
    'afronden met een ander ogenblik',
    { wie: 'gever', sql: [klaar('gever', NET)], vooraf: BIJ_VT },
    policy('deurvraag', 'bijwerken', /deurvraag\.klaar_op = i\.nu/),
  ],
  [
    'nog eens afronden wat klaar is',
    {
      wie: 'gever',
      sql: [klaar('gever')],
      vooraf: deur(org.gever, VT, { stand: 'klaar', klaar_op: NET, klaar_door: mens('gever'), uitkomst: 'geholpen' }),
    },
    policy('deurvraag', 'bijwerken', /stand <> 'klaar'::text/),
  ],
  [
    'weggooien wat nog wacht',
    { wie: 'gever', sql: [`delete from kring.deurinhoud where vraag = '${ID}'`], vooraf: BIJ_VT + INHOUD },
    policy('deurinhoud', 'wegdoen', /v\.stand = 'klaar'::text\) AND \(v\.zaak IS NULL\) AND \(v\.klaar_door = i\.mens\) AND \(v\.klaar_op = i\.nu/, 'true'), // prettier-ignore
  ],
  [
    'weggooien wat een collega afrondde',
    {
      wie: 'collega',
      sql: [`delete from kring.deurinhoud where vraag = '${ID}'`],
      vooraf:
        deur(org.gever, VT, { stand: 'klaar', klaar_op: OP, klaar_door: mens('gever'), uitkomst: 'geholpen' }) + INHOUD,
    },
    policy('deurinhoud', 'wegdoen', /v\.klaar_door = i\.mens/),
  ],
  [
    'aanbieden op naam van een collega',
    { wie: 'ontvanger', sql: [bied('regisseur')], vooraf: BIJ_TEAM },
    policy('deurvraag', 'aanbieden', /i\.mens = deurvraag\.aanbod_door/),
  ],
  [
    'aanbieden met een ander ogenblik',
    { wie: 'ontvanger', sql: [bied('ontvanger', { aanbod_op: NET })], vooraf: BIJ_TEAM },
    policy('deurvraag', 'aanbieden', /i\.nu = deurvraag\.aanbod_op/),
  ],
  [
    'aanbieden wat bij Veilig Thuis zelf binnenkwam',
    { wie: 'gever', sql: [bied('gever')], vooraf: MELDPUNT + BIJ_VT },
    policy('deurvraag', 'aanbieden', /i\.rol = ANY \(ARRAY\['teamcoordinator'::text, 'casusregisseur'::text\]\)/),
  ],
  [
    'aanbieden aan wie geen meldpunt is',
    { wie: 'ontvanger', sql: [bied('ontvanger', { aanbod_aan: org.ander })], vooraf: BIJ_TEAM },
    functie('bewaak_deur', /o\.soort = 'meldpunt'/),
  ],
  [
    'zeggen dat iets terugkwam dat nooit weg was',
    { wie: 'ontvanger', sql: [zet({ stand: 'opgepakt', opgepakt_op: OP, opgepakt_door: mens('ontvanger'), terug_op: OP, terug_door: mens('gever'), terug_reden: 'x' })], vooraf: BIJ_TEAM }, // prettier-ignore
    functie('bewaak_deur', /new\.terug_op is distinct from old\.terug_op then/, 'false then'),
  ],
  [
    'een ander meldpunt leest het aanbod',
    { wie: 'vreemdeVt', sql: [LEES], vooraf: AANGEBODEN },
    policy('deurvraag', 'aangeboden', /i\.organisatie = deurvraag\.aanbod_aan/),
  ],
  [
    'procesregie bij het meldpunt leest het aanbod',
    { wie: 'proces', sql: [LEES], vooraf: AANGEBODEN },
    policy('deurvraag', 'aangeboden', /i\.rol = ANY \(ARRAY\[[^\]]*\]\)/),
  ],
  [
    'afronden zonder te aanvaarden',
    { wie: 'gever', sql: [zet({ ...aanvaard, stand: 'klaar', klaar_op: OP, klaar_door: mens('gever'), uitkomst: 'geholpen' })], vooraf: AANGEBODEN }, // prettier-ignore
    functie('bewaak_deur', /new\.stand = 'opgepakt' and new\.terug_op is not distinct from old\.terug_op then/, 'true then'), // prettier-ignore
  ],
  [
    'aanvaarden op naam van een collega',
    { wie: 'gever', sql: [zet({ ...aanvaard, opgepakt_door: mens('collega') })], vooraf: AANGEBODEN },
    policy('deurvraag', 'bijwerken', /deurvraag\.opgepakt_door = i\.mens/),
  ],
  [
    'melden dat een ander het aanbood',
    { wie: 'regisseur', sql: [bericht('deur-aanbod', org.gever, VT)], vooraf: MELDPUNT + deur(org.team, 'teamcoordinator', { ...aanbod, aanbod_op: OP }) }, // prettier-ignore
    policy('bericht', 'sturen_deur', /v\.aanbod_door = i\.mens/),
  ],
  [
    'melden van een aanbod van eerder',
    { wie: 'ontvanger', sql: [bericht('deur-aanbod', org.gever, VT)], vooraf: AANGEBODEN },
    policy('bericht', 'sturen_deur', /v\.aanbod_op = i\.nu/),
  ],
  [
    'een aanbod melden aan wie het niet kreeg',
    { wie: 'ontvanger', sql: [bied('ontvanger'), bericht('deur-aanbod', org.ander, VT)], vooraf: BIJ_TEAM },
    policy('bericht', 'sturen_deur', /v\.aanbod_aan = bericht\.organisatie/),
  ],
  [
    'een aanbod melden aan een rol die niet aanvaardt',
    {
      wie: 'ontvanger',
      sql: [bied('ontvanger'), bericht('deur-aanbod', org.gever, 'procesregisseur')],
      vooraf: BIJ_TEAM,
    },
    policy('bericht', 'sturen_deur', /bericht\.rol = 'medewerker-veilig-thuis'::text/),
  ],
  [
    'een bericht met een ander ogenblik',
    { wie: 'ontvanger', sql: [bied('ontvanger'), bericht('deur-aanbod', org.gever, VT, NET)], vooraf: BIJ_TEAM },
    policy('bericht', 'sturen_deur', /i\.nu = bericht\.op/),
  ],
  [
    'een teruggave melden aan een ander team',
    { wie: 'gever', sql: [terug('gever'), bericht('deur-terug', org.ander, 'teamcoordinator')], vooraf: AANGEBODEN },
    policy('bericht', 'sturen_deur', /v\.organisatie = bericht\.organisatie/),
  ],
]

proefMuren('een vraag van de deur', () => t, GAAT, GEWEIGERD)
