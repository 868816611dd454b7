import { afterAll, beforeAll } from 'vitest'
import { functie, policy, proefMuren, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, regio, spelers, u, type Toneel } from './toneel.ts'

/** What raw SQL may do with deliveries: one role, for its own organisation and in its own name; and what the windows show, and to whom. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const RIJ = u(770)
const nul = (n: number) => `\\x${'00'.repeat(n)}`
const rij = (organisatie: string, mens: string = spelers.leveraar.mens) =>
  erbij('cbslevering', {
    ...{ regio, id: RIJ, organisatie, halfjaar: '2025-H2', versie: 1, definitie: 'protocol-2015', stand: 'gemaakt' },
    ...{ keuring: '{}', mens, gemaakt_op: OP, stand_op: OP, grootte: 1, som: nul(32), sleutel: 'x', omhuld: nul(1) },
    ...{ nonce: nul(12), cijfer: nul(1) },
  })
const LEES = `select * from kring.cbslevering where id = '${RIJ}'`
const ZET = `update kring.cbslevering set stand = 'ingediend', stand_op = '${OP}' where id = '${RIJ}'`
const ROL = /i\.rol = 'medewerker-beleidsinformatie'::text/

/** Every report of this organisation is done, so that there is something to deliver. */
const KLAAR = `update kring.zaak set open = false, gesloten_op = '${OP}' where regio = '${regio}' and organisatie = '${org.gever}' and soort = 'melding'`
const ZAKEN = `select * from kring.cbs_zaken('2000-01-01', '2100-01-01')`
const ALLE = `array(select id from kring.zaak where regio = '${regio}' and organisatie = '${org.gever}' and soort = 'melding')`
/** The other windows are asked with ids; those come from before the wall is up. */
const metIds = (venster: string) =>
  `select * from kring.${venster}((select array_agg(x::uuid) from unnest(string_to_array(current_setting('proef.ids'), ',')) x))`
/** A fact of each of them, so that the window of facts has something to show. */
const FEITEN = `insert into kring.gebeurtenis (regio, stroom, positie, slice, soort, op, mens, rol, organisatie, doel, opdracht, inhoud, zout, inhoud_hash, vorige, hash)
  select regio, id, 999, 'melding', 'MeldingGesloten', '${OP}', '${spelers.gever.mens}', 'medewerker-veilig-thuis', organisatie, 'aanname', id, '{}', sha256(''), sha256(''), sha256(''), sha256('')
    from kring.zaak where regio = '${regio}' and organisatie = '${org.gever}' and soort = 'melding'`
const VOORAF = `${KLAAR}; ${FEITEN}; select set_config('proef.ids', array_to_string(${ALLE}, ','), true)`
const EIGEN = /i\.rol = 'medewerker-beleidsinformatie'/

const GAAT: Gaat = [
  ['wie levert maakt een levering', { wie: 'leveraar', sql: [rij(org.gever)] }],
  ['wie levert leest haar', { wie: 'leveraar', sql: [LEES], vooraf: rij(org.gever) }],
  ['wie levert kijkt door het venster van de zaken', { wie: 'leveraar', sql: [ZAKEN], vooraf: KLAAR }],
  ['wie levert zegt waar zij staat', { wie: 'leveraar', sql: [ZET], vooraf: rij(org.gever) }],
]
const GEWEIGERD: Geweigerd = [
  ...(['gever', 'ambtenaar', 'beheerder', 'proces'] as const).flatMap((wie): Geweigerd => [
    [`${wie} kijkt door het venster van de zaken`, { wie, sql: [ZAKEN], vooraf: VOORAF }, functie('cbs_zaken', EIGEN)],
    [
      `${wie} kijkt door het venster van de feiten`,
      { wie, sql: [metIds('cbs_feiten')], vooraf: VOORAF },
      functie('cbs_feiten', EIGEN),
    ],
    [
      `${wie} kijkt door het venster van de mensen`,
      { wie, sql: [metIds('cbs_mensen')], vooraf: VOORAF },
      functie('cbs_mensen', EIGEN),
    ],
  ]),
  [
    'wie elders levert kijkt door het venster van de mensen',
    { wie: 'leveraarElders', sql: [metIds('cbs_mensen')], vooraf: VOORAF },
    functie('cbs_mensen', /z\.organisatie = \(select organisatie from mij\)/),
  ],
  [
    'een andere rol van dezelfde organisatie maakt een levering',
    { wie: 'gever', sql: [rij(org.gever, spelers.gever.mens)] },
    policy('cbslevering', 'toevoegen', ROL),
  ],
  [
    'een levering in naam van een andere organisatie',
    { wie: 'leveraar', sql: [rij(org.ander)] },
    policy('cbslevering', 'toevoegen', /i\.organisatie = cbslevering\.organisatie/),
  ],
  [
    'een levering in naam van een ander',
    { wie: 'leveraar', sql: [rij(org.gever, spelers.gever.mens)] },
    policy('cbslevering', 'toevoegen', /i\.mens = cbslevering\.mens/),
  ],
  [
    'een andere rol leest een levering',
    { wie: 'ambtenaar', sql: [LEES], vooraf: rij(org.gever) },
    policy('cbslevering', 'lezen', ROL),
  ],
  [
    'een andere organisatie leest een levering',
    { wie: 'leveraarElders', sql: [LEES], vooraf: rij(org.gever) },
    policy('cbslevering', 'lezen', /i\.organisatie = cbslevering\.organisatie/),
  ],
]
proefMuren('leveringen', () => t, GAAT, GEWEIGERD)
