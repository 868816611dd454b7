import { afterAll, beforeAll } from 'vitest'
import { functie, policy, proefMuren, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, regio, spelers, u, type Speler, type Toneel } from './toneel.ts'

/** What raw SQL may do with the reference index: one's own registration, with the right of one's organisation, and a call after a match. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const ID = u(800)
const ANDER = u(801)
const TREFFER = u(802)
const recht = (soort = `(select soort from kring.organisatie where id = '${org.gever}')`) =>
  `insert into kring.indexrecht (regio, soort, rol, gemeenten, per_dag)
     select '${regio}', ${soort}, r.rol, array['Rotterdam'], 2 from (values ('medewerker-veilig-thuis'), ('gedragswetenschapper')) r(rol);`
const signaal = (wie: Speler, id: string, meer: object = {}) =>
  erbij('indexsignaal', {
    ...{
      regio,
      id,
      mens: spelers[wie].mens,
      organisatie: spelers[wie].organisatie,
      rol: spelers[wie].rol,
      gemeente: 'Rotterdam',
    },
    ...{
      als: 'jeugdhulp',
      bereikbaar: '010 000 0000',
      op: OP,
      tot: '2027-01-01T00:00:00Z',
      drieentwintig_op: '2037-01-01T00:00:00Z',
    },
    ...{ archief_maanden: 60, sleutel_jongere: '\\x01', wie_sleutel: 'k', wie_cijfer: '\\x00' },
    ...meer,
  })
/** Two who are involved with the same young person, so that both have a match; the ids of the matches are made by the database. */
const PAAR = `${recht()} ${signaal('gever', ID)}; ${signaal('collega', ANDER)}; update kring.indextreffer set id = '${TREFFER}' where signaal = '${ID}'`
const contact = (wie: Speler) =>
  erbij('indexcontact', { regio, id: u(803), treffer: TREFFER, mens: spelers[wie].mens, op: OP, uitkomst: 'gesproken' })
const BEEINDIG = `update kring.indexsignaal set stand = 'archief', weg_op = '${OP}', weg_reden = 'voorbij' where id = '${ID}'`
const LEES = `select id, bereikbaar from kring.indexsignaal where id = '${ID}'`
const LEES_TREFFER = `select naam from kring.indextreffer where id = '${TREFFER}'`

const GAAT: Gaat = [
  ['wie het recht heeft meldt aan', { wie: 'gever', sql: [signaal('gever', ID)], vooraf: recht() }],
  [
    'wie aanmeldde leest de treffer en noteert het bellen',
    { wie: 'gever', sql: [LEES_TREFFER, contact('gever')], vooraf: PAAR },
  ],
  ['wie aanmeldde beeindigt', { wie: 'gever', sql: [BEEINDIG], vooraf: PAAR }],
]

const GEWEIGERD: Geweigerd = [
  [
    'aanmelden zonder dat de regio het aanzet',
    { wie: 'gever', sql: [signaal('gever', ID)], vooraf: recht(`'onderwijs'`) },
    policy('indexsignaal', 'aanmelden', /r\.soort = o\.soort/),
  ],
  [
    'aanmelden in een rol die het niet mag',
    { wie: 'proces', sql: [signaal('proces', ID)], vooraf: recht() },
    policy('indexsignaal', 'aanmelden', /r\.rol = i\.rol/),
  ],
  [
    'aanmelden in een gemeente waar de index niet werkt',
    { wie: 'gever', sql: [signaal('gever', ID, { gemeente: 'Schiedam' })], vooraf: recht() },
    policy('indexsignaal', 'aanmelden', /indexsignaal\.gemeente = ANY \(r\.gemeenten\)/),
  ],
  [
    'aanmelden op naam van een ander',
    { wie: 'gever', sql: [signaal('gever', ID, { mens: spelers.collega.mens })], vooraf: recht() },
    policy('indexsignaal', 'aanmelden', /i\.mens = indexsignaal\.mens/),
  ],
  [
    'aanmelden in naam van een andere organisatie',
    { wie: 'gever', sql: [signaal('gever', ID, { organisatie: org.team })], vooraf: recht() },
    policy('indexsignaal', 'aanmelden', /i\.organisatie = indexsignaal\.organisatie/),
  ],
  [
    'een aanmelding van gisteren',
    { wie: 'gever', sql: [signaal('gever', ID, { op: '2026-03-01T12:00:00Z' })], vooraf: recht() },
    policy('indexsignaal', 'aanmelden', /i\.nu = indexsignaal\.op/),
  ],
  [
    'meer aanmelden dan in een etmaal mag',
    {
      wie: 'gever',
      sql: [u(811), u(812), u(813)].map(id => signaal('gever', id, { sleutel_jongere: `\\x${id.slice(-2)}` })),
      vooraf: recht(),
    },
    functie('bewaak_index', /raise exception[^;]*;/, 'return new;'),
  ],
  [
    'een aanmelding van een ander lezen',
    { wie: 'collega', sql: [LEES], vooraf: PAAR },
    policy('indexsignaal', 'lezen', /i\.mens = indexsignaal\.mens/),
  ],
  [
    'de eigen aanmelding lezen vanuit een andere organisatie',
    { wie: 'geverElders', sql: [LEES], vooraf: PAAR },
    policy('indexsignaal', 'lezen', /i\.organisatie = indexsignaal\.organisatie/),
  ],
  [
    'een aanmelding van een ander beeindigen',
    // without a where nothing is read first: only the wall of writing stands
    { wie: 'gesperde', sql: [BEEINDIG.replace(/ where .*/, '')], vooraf: PAAR },
    policy('indexsignaal', 'bijwerken', /i\.mens = indexsignaal\.mens/),
  ],
  [
    'een aanmelding eerder laten eindigen dan nu',
    { wie: 'gever', sql: [BEEINDIG.replace(`weg_op = '${OP}'`, `weg_op = '2026-01-01'`)], vooraf: PAAR },
    policy('indexsignaal', 'bijwerken', /weg_op = /, 'true or weg_op = '),
  ],
  [
    'een treffer van een ander lezen',
    { wie: 'collega', sql: [LEES_TREFFER], vooraf: PAAR },
    policy('indextreffer', 'lezen', /s\.id = indextreffer\.signaal/),
  ],
  [
    'een telefoontje noteren bij een treffer van een ander',
    { wie: 'collega', sql: [contact('collega')], vooraf: PAAR },
    policy('indexcontact', 'noteren', /t\.id = indexcontact\.treffer/),
  ],
  [
    'een telefoontje noteren op naam van een ander',
    { wie: 'gever', sql: [contact('collega')], vooraf: PAAR },
    policy('indexcontact', 'noteren', /i\.mens = indexcontact\.mens/),
  ],
]

proefMuren('de verwijsindex', () => t, GAAT, GEWEIGERD)
