import { afterAll, beforeAll } from 'vitest'
import { functie, policy, proefMuren, type Gaat, type Geweigerd } from './muurproef.ts'
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

const GEDEELD = `${erbij('cijferdeling', { regio, cijfer: 'd000-01' })}; ${rij(org.gever)}`
const NIET_GEDEELD = `${erbij('cijferdeling', { regio, cijfer: 'd000-02' })}; ${rij(org.gever)}`
const SOM = `select n from kring.tel_sommen('[{"n":0,"soort":"melding"}]', '2025-01-01', '2026-01-01', '2026-03-02', '2026-03-02', '')`
const TELREGEL = erbij('telregel', {
  ...{ regio, id: u(763), soort: 'melding', dag: '2025-02-01', vast: '2025-02-01', geschreven: OP, aantal: 1 },
  ...{ kenmerken: '{}', vormen: '{}' },
})

const GAAT: Gaat = [
  ['een partner leest wat de regio deelt', { wie: 'partner', sql: [LEES], vooraf: GEDEELD }],
  ['een partner krijgt een som waar de regio deelt', { wie: 'partner', sql: [SOM], vooraf: `${GEDEELD}; ${TELREGEL}` }],
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
  [
    'een partner leest wat de regio niet deelt',
    { wie: 'partner', sql: [LEES], vooraf: NIET_GEDEELD },
    policy('cijferwaarde', 'partners', /d\.cijfer = cijferwaarde\.cijfer/),
  ],
  [
    'wie geen partner is leest wat gedeeld wordt',
    { wie: 'gever', sql: [LEES], vooraf: GEDEELD },
    policy('cijferwaarde', 'partners', /i\.rol = ANY \(ARRAY\['ketenpartner'::text[^)]*\)/),
  ],
  [
    'een partner vraagt een som waar de regio niets deelt',
    { wie: 'partner', sql: [SOM], vooraf: TELREGEL },
    functie('tel_regio', /exists \(select 1 from kring\.cijferdeling[^)]*\)/),
  ],
  [
    'wie geen partner is vraagt een som',
    { wie: 'gever', sql: [SOM], vooraf: `${GEDEELD}; ${TELREGEL}` },
    functie('tel_regio', /i\.rol in \('ketenpartner'[^)]*\)/),
  ],
]

proefMuren('cijfers', () => t, GAAT, GEWEIGERD)
