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
/** A piece of the library, as a professional may find it beside the worksheet. */
const stuk = (anders: object = {}, stand = 'staat-open', register = 'bibliotheek') =>
  erbij('registerrij', {
    ...{ regio, id: RIJ, register, organisatie: org.gever, stand, versie: 1, gemaakt_op: OP, gewijzigd_op: OP },
    velden: JSON.stringify({ soort: 'protocol', sector: 'alle', ...anders }),
  })
const wording = erbij('registerwijziging', {
  ...{ regio, rij: RIJ, register: 'bibliotheek', versie: 1, op: OP, organisatie: org.gever },
  ...{ mens: spelers.ambtenaar.mens, wat: 'nieuw', stand: 'concept', velden: '{}' },
})
/** A register where each organisation has its own lines. */
const EIGEN = `${erbij('registerrecht', { regio, register: 'proef', rol: 'beleidsmedewerker', lezen: true, schrijven: true, eigen: true })} ${rij(org.ander, 'proef')}`

const GAAT: Gaat = [
  ['wie schrijft voegt toe', { wie: 'ambtenaar', sql: [rij(org.gever), wijziging('ambtenaar', org.gever, 1)] }],
  ['wie schrijft wijzigt ook wat een ander toevoegde', { wie: 'ambtenaar', sql: [ZET], vooraf: rij(org.ander) }],
  ['een vakman leest een protocol dat openstaat', { wie: 'coachAnders', sql: [LEES], vooraf: stuk() }],
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
  [
    'een ander dan een vakman',
    { wie: 'coach', sql: [LEES], vooraf: stuk() },
    policy('registerrij', 'protocol', /i\.rol = ANY/),
  ],
  [
    'een vakman leest wat geen protocol is',
    { wie: 'coachAnders', sql: [LEES], vooraf: stuk({ soort: 'les' }) },
    policy('registerrij', 'protocol', /'protocol'::text/),
  ],
  [
    'een vakman leest een concept',
    { wie: 'coachAnders', sql: [LEES], vooraf: stuk({}, 'concept') },
    policy('registerrij', 'protocol', /stand = 'staat-open'::text/),
  ],
  [
    'een vakman leest een ander register',
    { wie: 'coachAnders', sql: [LEES], vooraf: stuk({}, 'staat-open', 'trainingen') },
    policy('registerrij', 'protocol', /register = 'bibliotheek'::text/),
  ],
  [
    'een vakman leest wat weg is',
    {
      wie: 'coachAnders',
      sql: [LEES],
      vooraf: `${stuk()} update kring.registerrij set weg_op = '${OP}' where id = '${RIJ}';`,
    },
    policy('registerrij', 'protocol', /weg_op IS NULL/),
  ],
  [
    'een vakman leest hoe een protocol tot stand kwam',
    {
      wie: 'coachAnders',
      sql: [`select * from kring.registerwijziging where rij = '${RIJ}'`],
      vooraf: `${stuk()} ${wording}`,
    },
    policy('registerwijziging', 'geen_wording', /NOT \(EXISTS/),
  ],
]

proefMuren('een register', () => t, GAAT, GEWEIGERD)
