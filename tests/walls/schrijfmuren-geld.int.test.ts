import { afterAll, beforeAll } from 'vitest'
import { policy, proefMuren, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, org, regio, u, type Toneel } from './toneel.ts'

/** What raw SQL may do with money: policy officers add, in the name of their own organisation; steering roles read; nobody changes. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const [POST, STUK] = [u(761), u(762)]
const post = (organisatie: string) =>
  erbij('geldpost', {
    ...{ regio, id: POST, stuk: POST, soort: 'besteed', jaar: 2015, wat: 'proef', doel: 'opvang', geldbron: 'duvo' },
    ...{ centen: 100, precisie: 'precies', bron: 'eigen telling', organisatie, gemaakt_op: OP },
  })
const stuk = (organisatie: string) =>
  erbij('geldstuk', {
    ...{ regio, id: STUK, versie: 1, soort: 'scenario', stand: 'bewaard', inhoud: '{}' },
    ...{ organisatie, gemaakt_op: OP },
  })
const lees = (tabel: string, id: string) => `select * from kring.${tabel} where id = '${id}'`

const TABELLEN = [
  ['geldpost', post, lees('geldpost', POST)],
  ['geldstuk', stuk, lees('geldstuk', STUK)],
] as const
const GAAT: Gaat = TABELLEN.flatMap(([tabel, rij, blik]) => [
  [`beleid legt vast in ${tabel}`, { wie: 'ambtenaar', sql: [rij(org.gever)] }],
  [`procesregie leest ${tabel}`, { wie: 'proces', sql: [blik], vooraf: rij(org.gever) }],
])
const GEWEIGERD: Geweigerd = TABELLEN.flatMap(([tabel, rij, blik]): Geweigerd => [
  [
    `wie alleen leest legt vast in ${tabel}`,
    { wie: 'proces', sql: [rij(org.gever)] },
    policy(tabel, 'toevoegen', /i\.rol = 'beleidsmedewerker'::text/),
  ],
  [
    `in naam van een andere organisatie in ${tabel}`,
    { wie: 'ambtenaar', sql: [rij(org.ander)] },
    policy(tabel, 'toevoegen', new RegExp(`i\\.organisatie = ${tabel}\\.organisatie`)),
  ],
  [
    `wie niet stuurt leest ${tabel}`,
    { wie: 'regisseur', sql: [blik], vooraf: rij(org.gever) },
    policy(tabel, 'lezen', /i\.rol = ANY \(ARRAY\['beleidsmedewerker'::text[^)]*\)/),
  ],
])

proefMuren('geld', () => t, GAAT, GEWEIGERD)
