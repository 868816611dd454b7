import { afterAll, beforeAll } from 'vitest'
import { policy, proefMuren, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, regio, u, type Toneel } from './toneel.ts'

/** What raw SQL may do with figures: policy officers add, in the name of their own organisation; steering roles read; nobody changes. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const RIJ = u(760)
const rij = (organisatie: string) =>
  erbij('cijferwaarde', {
    ...{ regio, id: RIJ, cijfer: 'd000-01', periode: '2024', waarde: 1, precisie: 'precies', bron: 'eigen telling' },
    ...{ organisatie, gemaakt_op: OP },
  })
const LEES = `select * from kring.cijferwaarde where id = '${RIJ}'`

const GAAT: Gaat = [
  ['beleid legt vast', { wie: 'ambtenaar', sql: [rij(org.gever)] }],
  ['procesregie leest', { wie: 'proces', sql: [LEES], vooraf: rij(org.gever) }],
]
const GEWEIGERD: Geweigerd = [
  [
    'wie alleen leest legt vast',
    { wie: 'proces', sql: [rij(org.gever)] },
    policy('cijferwaarde', 'toevoegen', /i\.rol = 'beleidsmedewerker'::text/),
  ],
  [
    'vastleggen in naam van een andere organisatie',
    { wie: 'ambtenaar', sql: [rij(org.ander)] },
    policy('cijferwaarde', 'toevoegen', /i\.organisatie = cijferwaarde\.organisatie/),
  ],
  [
    'wie niet stuurt leest',
    { wie: 'regisseur', sql: [LEES], vooraf: rij(org.gever) },
    policy('cijferwaarde', 'lezen', /i\.rol = ANY \(ARRAY\['beleidsmedewerker'::text[^)]*\)/),
  ],
]

proefMuren('cijfers', () => t, GAAT, GEWEIGERD)
