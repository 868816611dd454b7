import { afterAll, beforeAll } from 'vitest'
import { policy, proefMuren, view, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, registerrij, regio, u, zaak, zaakrij, type Toneel } from './toneel.ts'

/** What raw SQL may do with a restraining order: opened by who may open it, counted by who opened it, changed by who works in it. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const VROEG = '2026-03-01T09:00:00.000Z'
const NIEUW = u(500)

const open = (organisatie: string, anders: { [k: string]: string } = {}) =>
  erbij('zaak', zaakrij(NIEUW, organisatie, { soort: 'huisverbod', geopend_op: OP, ...anders }))
const melding = (organisatie: string) => open(organisatie, { soort: 'melding' })
const houd = (organisatie: string) => erbij('houder', { regio, id: u(602), zaak: NIEUW, organisatie, van: OP })
const inRegister = (id: string, anders: { [k: string]: string } = {}) => erbij('huisverbod', registerrij(id, anders))
const zetRegister = (id: string) => `update kring.huisverbod set overtreden = true where zaak = '${id}'`

const ROLLEN = /i\.rol = ANY \(ARRAY\[[^\]]*\]\)/
const INHOUD = /EXISTS \( SELECT 1\s+FROM kring\.mijn_inhoud m\s+WHERE .*?\s+OFFSET 0\)/s
const OPENING = /EXISTS \( SELECT 1\s+FROM kring\.mijn_opening m\s+WHERE .*?\s+OFFSET 0\)/s

const GAAT: Gaat = [
  [
    'een hulpofficier begint een beoordeling, houdt haar en zet haar in het register',
    { wie: 'hulpofficier', sql: [open(org.politie), houd(org.politie), inRegister(NIEUW)] },
  ],
  ['een burgemeester ook', { wie: 'burgemeester', sql: [open(org.gemeente), houd(org.gemeente), inRegister(NIEUW)] }],
  ['wie het houdt werkt het register bij', { wie: 'hulpofficier', sql: [zetRegister(zaak.huisverbod)] }],
]

const GEWEIGERD: Geweigerd = [
  [
    'Veilig Thuis begint een huisverbod',
    { wie: 'gever', sql: [open(org.gever)] },
    policy('zaak', 'openen_huisverbod', ROLLEN),
  ],
  [
    'een hulpofficier opent een melding',
    { wie: 'hulpofficier', sql: [melding(org.politie)] },
    policy('zaak', 'openen', ROLLEN),
  ],
  [
    'een hulpofficier begint een huisverbod voor een ander',
    { wie: 'hulpofficier', sql: [open(org.gemeente)] },
    policy('zaak', 'openen_huisverbod', /i\.organisatie = zaak\.organisatie/),
  ],
  [
    'een huisverbod begint op een ander ogenblik',
    { wie: 'hulpofficier', sql: [open(org.politie, { geopend_op: VROEG })] },
    policy('zaak', 'openen_huisverbod', /i\.nu = zaak\.geopend_op/),
  ],
  [
    'iemand zet een zaak die niet van vandaag is alsnog in het register',
    {
      wie: 'hulpofficier',
      sql: [inRegister(zaak.huisverbod)],
      vooraf: `delete from kring.huisverbod where zaak = '${zaak.huisverbod}'`,
    },
    policy('huisverbod', 'schrijven', OPENING),
  ],
  [
    'een beoordeling staat in het register met een ander begin',
    { wie: 'hulpofficier', sql: [open(org.politie), houd(org.politie), inRegister(NIEUW, { gestart_op: VROEG })] },
    policy('huisverbod', 'schrijven', /gestart_op = \(NULLIF[^=]*?\)::timestamp with time zone/),
  ],
  [
    'een hulpofficier houdt een melding die een ander die tel opende',
    { wie: 'hulpofficier', sql: [houd(org.politie)], vooraf: `${melding(org.politie)};` },
    view('mijn_opening', /z\.soort = 'huisverbod'::text/),
  ],
  [
    'wie er niet in werkt verandert het register, al ziet hij dat het er is',
    {
      wie: 'burgemeester',
      sql: [zetRegister(zaak.huisverbod)],
      vooraf: 'alter policy lezen on kring.zaak using (true);',
    },
    policy('huisverbod', 'bijwerken', INHOUD),
  ],
]

proefMuren('een huisverbod', () => t, GAAT, GEWEIGERD)
