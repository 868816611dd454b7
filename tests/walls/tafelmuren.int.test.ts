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

const LOS = u(798)
/** Another discussion, opened yesterday, at which only the giver is. */
const NOG_EEN = erbij('zaak', zaakrij(LOS, org.gever, { soort: 'bespreking' }))
const schrijfPassage = (door: string, bron: string) =>
  erbij('passage', { regio, id: u(730), zaak: BESPREKING, bron, door, voor: '{}', inhoud: 'Proef.', gemaakt_op: OP })
const agenda = (zaakId: string) =>
  erbij('bespreking', {
    regio,
    zaak: zaakId,
    tafel: 'geweldkamer',
    dag: '2026-03-02',
    uit_zaak: zaak.aangeboden,
    aanleiding: 'complex',
    regel: false,
    spoed: false,
    personen: '{}',
    stand: 'geagendeerd',
    gemaakt_op: OP,
  })
const nieuweZaak = erbij('zaak', zaakrij(u(799), org.gever, { soort: 'bespreking', geopend_op: OP }))
const erAan = (door: string) =>
  erbij('betrokkenheid', { regio, id: u(731), zaak: BESPREKING, organisatie: org.team, als: 'tafel', door, van: OP })
// without a condition of its own only the wall says which rows are reached
const STAND = `update kring.bespreking set stand = 'afgerond'`
const STATUS = `update kring.zaak set status = 'afgerond'`
const EINDE = `update kring.houder set tot = '${OP}'`
const TAFEL_OPEN = `soort = 'bespreking' and regio = '${regio}'`

/** What somebody tries to write past the code, and the one condition that keeps it back. */
const SCHRIJFPOGINGEN: readonly (readonly [string, Greep, Ingreep])[] = [
  [
    'een partner schrijft een ander woorden toe',
    aanTafel('partner', schrijfPassage(org.ander, org.gever)),
    { wat: { policy: 'schrijven', op: 'passage' }, uit: /\(passage\.bron = passage\.door\)/, in: 'true' },
  ],
  [
    'wie voorzit schrijft in naam van een andere organisatie',
    aanTafel('voorzitter', schrijfPassage(org.gever, org.gever)),
    { wat: { policy: 'schrijven', op: 'passage' }, uit: /\(m\.organisatie = passage\.door\)/, in: 'true' },
  ],
  [
    'wie niet aan tafel zit schrijft een passage',
    aanTafel('ontvanger', schrijfPassage(org.team, org.team)),
    open('schrijven', 'passage'),
  ],
  [
    'wie niet aan tafel zit verandert de agenda',
    aanTafel('ontvanger', STAND),
    { wat: { policy: 'bijwerken', op: 'bespreking', deel: 'using' }, uit: /^[\s\S]*$/, in: 'true' },
  ],
  [
    'wie aan tafel zit zet een andere zaak op een agenda',
    aanTafel('voorzitter', agenda(LOS), NOG_EEN),
    open('schrijven', 'bespreking'),
  ],
  [
    'wie niet aan tafel zit verandert de stand van de zaak',
    aanTafel('ambtenaar', STATUS),
    { wat: { policy: 'bijwerken_aan_tafel', op: 'zaak', deel: 'using' }, uit: /^[\s\S]*$/, in: TAFEL_OPEN },
  ],
  [
    'een rol die nooit inbrengt opent een bespreking',
    aanTafel('ambtenaar', nieuweZaak),
    { wat: { policy: 'openen_aan_tafel', op: 'zaak' }, uit: /\(?i\.rol = ANY \(ARRAY\[[^\]]*\]\)\)?/, in: 'true' },
  ],
  [
    'een partner haalt iemand aan tafel',
    aanTafel('partner', erAan(org.ander)),
    { wat: { functie: 'bewaak_tafel' }, uit: /m\.rol <> 'ketenpartner'/, in: 'true' },
  ],
  [
    'wie alleen aan tafel zit laat de houder los van een zaak die geen bespreking is',
    aanTafel('voorzitter', EINDE, `update kring.zaak set soort = 'melding' where id = '${BESPREKING}';`),
    { wat: { policy: 'beeindigen_aan_tafel', op: 'houder', deel: 'using' }, uit: /\(?z\.soort = 'bespreking'::text\)?/, in: 'true' }, // prettier-ignore
  ],
]
test.each(SCHRIJFPOGINGEN)('%s: de muur weigert, en zonder die ene regel lukt het', async (_wat, greep, ingreep) => {
  expect(await t.doe(greep)).toBe('geweigerd')
  expect(await t.doe(greep, ingreep)).toBe('gelukt')
})

test('wat een tafel vraagt gaat: inbrengen, opschrijven wat een ander zei, uitnodigen en de stand zetten', async () => {
  const gaat: readonly (readonly [Greep['wie'], string])[] = [
    ['partner', schrijfPassage(org.ander, org.ander)],
    ['voorzitter', schrijfPassage(org.ander, org.gever)],
    ['voorzitter', erAan(org.ander)],
    ['voorzitter', STAND],
    ['voorzitter', STATUS],
    ['voorzitter', EINDE],
    ['gever', STAND],
    ['gever', nieuweZaak],
  ]
  for (const [wie, zin] of gaat) expect([wie, zin, await t.doe(aanTafel(wie, zin))]).toEqual([wie, zin, 'gelukt'])
})
