import { afterAll, beforeAll } from 'vitest'
import { functie, policy, proefMuren, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, regio, zaak, type Toneel } from './toneel.ts'

/** What raw SQL may do with the places of keys: who works puts one down, nobody reads, moves or takes one away. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const plek = (waar = regio) => erbij('zaaksleutel', { regio: waar, zaak: zaak.casus, plek: '7' })
const welke = (waar = regio) => `select 1 where kring.sleutelplek_van('${waar}', '${zaak.casus}') is not null`

const GAAT: Gaat = [
  ['wie werkt legt de plek van een sleutel vast', { wie: 'gever', sql: [plek()] }],
  ['en vraagt die van een zaak in de eigen regio', { wie: 'gever', sql: [welke()], vooraf: plek() }],
]
const GEWEIGERD: Geweigerd = [
  [
    'wie niet meer werkt legt niets vast',
    { wie: 'oud', sql: [plek()] },
    policy(
      'zaaksleutel',
      'schrijven',
      /EXISTS \( SELECT 1\s+FROM kring\.schrijver s\s+WHERE \(s\.regio = zaaksleutel\.regio\)\)/,
    ),
  ],
  [
    'een andere regio legt niets vast',
    { wie: 'uitAndereRegio', sql: [plek()] },
    policy('zaaksleutel', 'schrijven', /\(s\.regio = zaaksleutel\.regio\)/),
  ],
  [
    'een andere regio vraagt geen plek',
    { wie: 'uitAndereRegio', sql: [welke()], vooraf: plek() },
    functie('sleutelplek_van', /p_regio = nullif\(current_setting\('kring\.regio', true\), ''\)/),
  ],
  ['niemand leest waar sleutels liggen', { wie: 'gever', sql: ['select 1 from kring.zaaksleutel'], vooraf: plek() }],
  [
    'niemand wijst een andere plek aan',
    { wie: 'gever', sql: ['update kring.zaaksleutel set plek = 8'], vooraf: plek() },
  ],
  ['niemand haalt er een weg', { wie: 'gever', sql: ['delete from kring.zaaksleutel'], vooraf: plek() }],
  [
    'niemand zegt dat een sleutel vernietigd is',
    { wie: 'gever', sql: [`select kring.sleutel_is_weg('${regio}', 7)`], vooraf: plek() },
  ],
]
proefMuren('sleutels', () => t, GAAT, GEWEIGERD)
