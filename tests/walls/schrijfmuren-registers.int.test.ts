import { afterAll, beforeAll } from 'vitest'
import { policy, proefMuren, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, regio, spelers, u, type Speler, type Toneel } from './toneel.ts'

/** What raw SQL may do with a register: who the declaration names, in the own name, and in a register of the own only there. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const RIJ = u(700)
const rij = (organisatie: string, register = 'meldcode-organisaties') =>
  erbij('registerrij', {
    ...{ regio, id: RIJ, register, organisatie, stand: 'actief', velden: '{}', versie: 1 },
    ...{ gemaakt_op: OP, gewijzigd_op: OP },
  })
const wijziging = (wie: Speler, organisatie: string, versie = 2) =>
  erbij('registerwijziging', {
    ...{ regio, rij: RIJ, register: 'meldcode-organisaties', versie, op: OP, organisatie },
    ...{ mens: spelers[wie].mens, wat: 'wijziging', stand: 'actief', velden: '{}' },
  })
const ZET = `update kring.registerrij set stand = 'gestopt', versie = 2, gewijzigd_op = '${OP}' where id = '${RIJ}'`
const LEES = `select * from kring.registerrij where id = '${RIJ}'`
/** A register where each organisation has its own lines. */
const EIGEN = `${erbij('registerrecht', { regio, register: 'proef', rol: 'beleidsmedewerker', lezen: true, schrijven: true, eigen: true })} ${rij(org.ander, 'proef')}`

const GAAT: Gaat = [
  ['wie schrijft voegt toe', { wie: 'ambtenaar', sql: [rij(org.gever), wijziging('ambtenaar', org.gever, 1)] }],
  ['wie schrijft wijzigt ook wat een ander toevoegde', { wie: 'ambtenaar', sql: [ZET], vooraf: rij(org.ander) }],
  ['wie leest leest', { wie: 'proces', sql: [LEES], vooraf: rij(org.gever) }],
]

const GEWEIGERD: Geweigerd = [
  [
    'wie alleen leest voegt toe',
    { wie: 'proces', sql: [rij(org.gever)] },
    policy('registerrij', 'toevoegen', /r\.schrijven/),
  ],
  [
    'toevoegen in naam van een andere organisatie',
    { wie: 'ambtenaar', sql: [rij(org.ander)] },
    policy('registerrij', 'toevoegen', /registerrij\.organisatie = i\.organisatie/),
  ],
  [
    'wie alleen leest wijzigt',
    { wie: 'proces', sql: [ZET], vooraf: rij(org.gever) },
    policy('registerrij', 'wijzigen', /r\.schrijven/),
  ],
  [
    'wie het register niet leest leest een regel',
    { wie: 'regisseur', sql: [LEES], vooraf: rij(org.gever) },
    policy('registerrij', 'lezen', /r\.rol = i\.rol/),
  ],
  [
    'een eigen register van een ander lezen',
    { wie: 'ambtenaar', sql: [LEES], vooraf: EIGEN },
    policy('registerrij', 'lezen', /NOT r\.eigen/),
  ],
  [
    'wie alleen leest zet iets in de geschiedenis',
    { wie: 'proces', sql: [wijziging('proces', org.gever)], vooraf: rij(org.gever) },
    policy('registerwijziging', 'toevoegen', /r\.schrijven/),
  ],
  [
    'een wijziging op naam van een ander',
    { wie: 'ambtenaar', sql: [wijziging('proces', org.gever)], vooraf: rij(org.gever) },
    policy('registerwijziging', 'toevoegen', /i\.mens = registerwijziging\.mens/),
  ],
  [
    'een wijziging in naam van een andere organisatie',
    { wie: 'ambtenaar', sql: [wijziging('ambtenaar', org.ander)], vooraf: rij(org.gever) },
    policy('registerwijziging', 'toevoegen', /i\.organisatie = registerwijziging\.organisatie/),
  ],
]

proefMuren('een register', () => t, GAAT, GEWEIGERD)
