import { afterAll, beforeAll } from 'vitest'
import { policy, proefMuren, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, regio, spelers, u, type Toneel } from './toneel.ts'

/** What raw SQL may do with a report of a shelter: the shelter adds in its own name; it and the municipality concerned read. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const RIJ = u(770)
const DELEN = '{"herkomst":{},"personen":{},"koppeling":{},"traject":{},"nazorg":{},"omgeving":{}}'
const rij = (anders: object = {}) =>
  erbij('opvangverslag', {
    ...{ regio, id: RIJ, organisatie: org.opvang, gemeente: 'Rotterdam', kwartaal: '2025-Q4', inhoud: DELEN },
    ...{ mens: spelers.plaatsing.mens, op: OP, ...anders },
  })
const LEES = `select * from kring.opvangverslag where id = '${RIJ}'`

const GAAT: Gaat = [
  ['de opvang stuurt', { wie: 'plaatsing', sql: [rij()] }],
  ['de opvang leest', { wie: 'plaatsing', sql: [LEES], vooraf: rij() }],
]
const GEWEIGERD: Geweigerd = [
  [
    'sturen in naam van een andere organisatie',
    { wie: 'plaatsing', sql: [rij({ organisatie: org.ander })] },
    policy('opvangverslag', 'toevoegen', /i\.organisatie = opvangverslag\.organisatie/),
  ],
  [
    'sturen in naam van een ander mens',
    { wie: 'plaatsing', sql: [rij({ mens: spelers.gever.mens })] },
    policy('opvangverslag', 'toevoegen', /i\.mens = opvangverslag\.mens/),
  ],
  [
    'sturen op een ander ogenblik',
    { wie: 'plaatsing', sql: [rij({ op: '2026-03-01T09:00:00.000Z' })] },
    policy('opvangverslag', 'toevoegen', /i\.nu = opvangverslag\.op/),
  ],
  [
    'beleid van een andere gemeente leest',
    { wie: 'ambtenaar', sql: [LEES], vooraf: rij({ gemeente: 'Nergenshuizen' }) },
    policy('opvangverslag', 'lezen', /opvangverslag\.gemeente = ANY \(o\.gemeenten\)/),
  ],
]

proefMuren('verslagen van de opvang', () => t, GAAT, GEWEIGERD)
