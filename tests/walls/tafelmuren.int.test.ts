import { afterAll, beforeAll, expect, test } from 'vitest'
import { erbij, maakToneel, OP, org, persoon, regio, spelers, u, zaak, zaakrij, type Greep, type Ingreep, type Speler, type Toneel } from './toneel.ts' // prettier-ignore

let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const VROEG = '2026-03-01T09:00:00.000Z'
const BESPREKING = u(700)
const hash = `\\x${'00'.repeat(32)}`
const PASSAGE = { team: u(711), ander: u(712) }

const rondom = (id: number, organisatie: string, als: string) =>
  erbij('betrokkenheid', { regio, id: u(id), zaak: BESPREKING, organisatie, als, door: org.gever, van: VROEG })
const passage = (wie: 'team' | 'ander', positie: number) => [
  erbij('gebeurtenis', {
    regio,
    stroom: BESPREKING,
    positie,
    slice: 'overleg',
    soort: 'PassageGenoteerd',
    op: VROEG,
    mens: spelers.gever.mens,
    rol: spelers.gever.rol,
    organisatie: org.gever,
    doel: 'overleg',
    opdracht: u(713),
    inhoud: JSON.stringify({ passage: { id: PASSAGE[wie], bron: org.gever, door: org.gever, voor: [org[wie]] } }),
    zout: hash,
    inhoud_hash: hash,
    vorige: hash,
    hash,
  }),
  erbij('passage', {
    regio,
    id: PASSAGE[wie],
    zaak: BESPREKING,
    bron: org.gever,
    door: org.gever,
    voor: `{${org[wie]}}`,
    inhoud: 'Proef.',
    gemaakt_op: VROEG,
  }),
  erbij('deling', {
    regio,
    id: u(720 + positie),
    zaak: BESPREKING,
    op: VROEG,
    van_organisatie: org.gever,
    aan_organisatie: org[wie],
    aan_functie: 'deelnemer overleg',
    personen: '{}',
    doel: 'overleg',
    grond: 'x',
    grond_bron: 'x',
    noodzaak: u(714),
    velden: `{passage:${PASSAGE[wie]}}`,
    geheim_doorbroken: false,
    betrokkene_geinformeerd: true,
    toestemming: 'niet-nodig',
    kanaal: 'overleg',
    besloten_door: spelers.gever.mens,
  }),
]

/** A case at a table: the giver holds it, the other organisation sits there, and of two passages one is for it. */
const TAFEL = [
  erbij('zaak', zaakrij(BESPREKING, org.gever, { soort: 'bespreking' })),
  erbij('houder', { regio, id: u(701), zaak: BESPREKING, organisatie: org.gever, van: VROEG }),
  rondom(702, org.gever, 'houder'),
  rondom(703, org.ander, 'tafel'),
  erbij('bespreking', {
    regio,
    zaak: BESPREKING,
    tafel: 'geweldkamer',
    dag: '2026-03-02',
    uit_zaak: zaak.aangeboden,
    aanleiding: 'complex',
    regel: false,
    spoed: false,
    personen: `{${persoon.aangeboden}}`,
    stand: 'bezig',
    gemaakt_op: VROEG,
  }),
  erbij('zaak_persoon', { regio, zaak: BESPREKING, persoon: persoon.aangeboden }),
  `insert into kring.stroom (regio, id, positie, hash) values ('${regio}', '${BESPREKING}', 2, '${hash}');`,
  ...passage('team', 1),
  ...passage('ander', 2),
].join('\n')

const aanTafel = (wie: Speler, zin: string, ook = ''): Greep => ({ wie, sql: [zin], vooraf: TAFEL + ook, nu: OP })
const open = (policy: string, op: string): Ingreep => ({ wat: { policy, op }, uit: /^[\s\S]*$/, in: 'true' })

const ADRES = `select postcode, huisnummer, straat, plaats from kring.persoon where id = '${persoon.aangeboden}'`
const FEIT = (positie: number) =>
  `select inhoud from kring.gebeurtenis where stroom = '${BESPREKING}' and positie = ${positie}`
const REGEL = (positie: number) => `select velden from kring.deling where id = '${u(720 + positie)}'`
const TEKST = (wie: keyof typeof PASSAGE) => `select inhoud from kring.passage where id = '${PASSAGE[wie]}'`

/** What somebody at the table tries past the code, and the one condition that keeps it back. */
const POGINGEN: readonly (readonly [string, Greep, Ingreep])[] = [
  [
    'een team dat alleen aan tafel zit leest een adres',
    aanTafel('vreemde', ADRES),
    {
      wat: { policy: 'lezen', op: 'zaak_persoon' },
      uit: /\(?b\.als = ANY \(ARRAY\['houder'::text, 'betrokken'::text\]\)\)?/,
      in: 'true',
    },
  ],
  ['een partner leest een adres', aanTafel('partner', ADRES), open('lezen', 'zaak_persoon')],
  ['wie voorzit leest een adres', aanTafel('voorzitter', ADRES), open('lezen', 'zaak_persoon')],
  [
    'een partner leest het feit van een passage voor een ander',
    aanTafel('partner', FEIT(1)),
    open('eigen_passage', 'gebeurtenis'),
  ],
  [
    'een team leest het feit van een passage voor een ander',
    aanTafel('vreemde', FEIT(1)),
    open('eigen_passage', 'gebeurtenis'),
  ],
  ['een partner leest een passage voor een ander', aanTafel('partner', TEKST('team')), open('lezen', 'passage')],
  ['een team leest wat een ander aan tafel kreeg', aanTafel('vreemde', REGEL(1)), open('eigen_aan_tafel', 'deling')],
  [
    'een partner leest wat een ander aan tafel kreeg',
    aanTafel('partner', REGEL(1), 'drop policy eigen_aan_tafel on kring.deling;'),
    { wat: { policy: 'aan_tafel', op: 'deling' }, uit: /\(?m\.organisatie = ANY \(ARRAY\[[^\]]*\]\)\)?/, in: 'true' },
  ],
]

test.each(POGINGEN)('%s: de muur houdt het tegen, en zonder die ene regel lukt het', async (_wat, greep, ingreep) => {
  expect(await t.doe(greep)).toBe('geweigerd')
  expect(await t.doe(greep, ingreep)).toBe('gelukt')
})

test('aan tafel leest ieder het eigen: het feit, de tekst, de regel, en namen zonder adres', async () => {
  for (const wie of ['partner', 'voorzitter', 'vreemde'] as const)
    for (const zin of [FEIT(2), TEKST('ander'), REGEL(2), `select naam from kring.tafelmensen('${BESPREKING}')`])
      expect([wie, zin, await t.doe(aanTafel(wie, zin))]).toEqual([wie, zin, 'gelukt'])
  // who holds the item keeps the whole record of what was told
  for (const zin of [FEIT(1), FEIT(2), REGEL(1), REGEL(2), ADRES])
    expect([zin, await t.doe(aanTafel('gever', zin))]).toEqual([zin, 'gelukt'])
})

test('wie niet aan tafel zit, of bij de zaak gesperd is, krijgt geen namen', async () => {
  const namen = `select naam from kring.tafelmensen('${BESPREKING}')`
  for (const wie of ['regisseur', 'ontvanger', 'proces', 'beheerder', 'gesperde', 'oud', 'uitAndereRegio'] as const)
    expect([wie, await t.doe(aanTafel(wie, namen))]).toEqual([wie, 'geweigerd'])
  // gone from the table is gone
  const weg = `update kring.betrokkenheid set tot = '${OP}' where id = '${u(703)}';`
  expect(await t.doe(aanTafel('partner', namen, weg))).toBe('geweigerd')
})
