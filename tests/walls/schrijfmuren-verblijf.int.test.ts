import { afterAll, beforeAll } from 'vitest'
import { doorlaat as doorlaatVan, policy, proefMuren, view, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, regio, u, zaak, zaakrij, type Toneel } from './toneel.ts'

/** What raw SQL may do with a stay in shelter: opened, held and shared by the shelter where the family came, and by no other. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const VROEG = '2026-03-01T09:00:00.000Z'
const NIEUW = u(500)
const open = (organisatie: string, anders: { [k: string]: string } = {}) =>
  erbij('zaak', zaakrij(NIEUW, organisatie, { soort: 'opvang', geopend_op: OP, ...anders }))
const houd = (id: string, organisatie: string) => erbij('houder', { regio, id: u(602), zaak: id, organisatie, van: OP })
const betrek = (id: string, organisatie: string, door: string, als = 'betrokken') =>
  erbij('betrokkenheid', { regio, id: u(600), zaak: id, organisatie, als, door, van: OP })

const doorlaat = doorlaatVan('bewaak_kring')
const ROLLEN = /i\.rol = ANY \(ARRAY\[[^\]]*\]\)/
/** The layer above down: everybody sees that a case is there. */
const ZAAK_OPEN = 'alter policy lezen on kring.zaak using (true);'

const GAAT: Gaat = [
  [
    'de opvang begint een verblijf, houdt het en laat het lokale team meekijken',
    {
      wie: 'plaatsing',
      sql: [
        open(org.opvang),
        houd(NIEUW, org.opvang),
        betrek(NIEUW, org.opvang, org.opvang, 'houder'),
        erbij('betrokkenheid', {
          regio,
          id: u(603),
          zaak: NIEUW,
          organisatie: org.team,
          als: 'betrokken',
          door: org.opvang,
          van: OP,
        }),
      ],
    },
  ],
  [
    'wie het houdt laat later nog iemand meekijken',
    { wie: 'plaatsing', sql: [betrek(zaak.verblijf, org.team, org.opvang)] },
  ],
]

const GEWEIGERD: Geweigerd = [
  [
    'Veilig Thuis begint een verblijf',
    { wie: 'gever', sql: [open(org.gever)] },
    policy('zaak', 'openen_opvang', ROLLEN),
  ],
  [
    'de opvang opent een melding',
    { wie: 'plaatsing', sql: [open(org.opvang, { soort: 'melding' })] },
    policy('zaak', 'openen', ROLLEN),
  ],
  [
    'de opvang begint een verblijf bij een ander',
    { wie: 'plaatsing', sql: [open(org.ander)] },
    policy('zaak', 'openen_opvang', /i\.organisatie = zaak\.organisatie/),
  ],
  [
    'een andere opvang laat zichzelf toe bij een verblijf',
    { wie: 'vreemdePlaatsing', sql: [betrek(zaak.verblijf, org.ander, org.ander)], vooraf: ZAAK_OPEN },
    doorlaat,
  ],
  [
    'een andere opvang laat zichzelf toe op het ogenblik dat het begint',
    {
      wie: 'vreemdePlaatsing',
      sql: [betrek(NIEUW, org.ander, org.ander)],
      vooraf: `${ZAAK_OPEN} ${open(org.opvang)};`,
    },
    view('mijn_opening', /z\.organisatie = i\.organisatie/),
  ],
  [
    'een andere opvang houdt een verblijf',
    { wie: 'vreemdePlaatsing', sql: [houd(NIEUW, org.ander)], vooraf: `${ZAAK_OPEN} ${open(org.opvang)};` },
    view('mijn_opening', /z\.organisatie = i\.organisatie/),
  ],
  [
    'de opvang zet een tweede houder bij een verblijf van gisteren',
    {
      wie: 'plaatsing',
      sql: [houd(NIEUW, org.opvang)],
      vooraf: `${ZAAK_OPEN} ${open(org.opvang, { geopend_op: VROEG })};`,
    },
    view('mijn_opening', /z\.geopend_op = i\.nu/),
  ],
  [
    'de opvang houdt een melding die een ander die tel opende',
    {
      wie: 'plaatsing',
      sql: [houd(NIEUW, org.opvang)],
      vooraf: `${ZAAK_OPEN} ${open(org.opvang, { soort: 'melding' })};`,
    },
    view('mijn_opening', /z\.soort = 'opvang'::text/),
  ],
]

proefMuren('een verblijf', () => t, GAAT, GEWEIGERD)
