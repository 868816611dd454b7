import { expect, test } from 'vitest'
import { leesRegisters } from '../../service/registers/boek.ts'
import { kloptOnderling, leesDeclaratie } from './declaratie.ts'
import { gatenVan, type Beeld } from './gaten.ts'
import { herinneringenVan } from './herinneringen.ts'
import { keurRij, keurStap } from './keur.ts'
import { telling } from './telling.ts'
import type { Declaratie, Rij, Waarden } from './vorm.ts'

const { registers, fouten } = leesRegisters()
const er = (id: string): Declaratie => {
  const d = registers.get(id)
  if (d === undefined) throw new Error(`Geen register ${id}`)
  return d
}
const ORG = '11111111-1111-4111-8111-111111111111'
const TEAM = '22222222-2222-4222-8222-222222222222'
const beeld = (rijen: Record<string, readonly Rij[]> = {}, vandaag = '2026-11-22'): Beeld => ({
  registers,
  rijen: new Map(Object.entries(rijen)),
  gemeenten: ['Zwolle', 'Deventer'],
  organisaties: [
    { id: ORG, naam: 'Lokaal team Zwolle', soort: 'lokaalTeam' },
    { id: TEAM, naam: 'Lokaal team Deventer', soort: 'lokaalTeam' },
  ],
  vandaag,
})
const rij = (id: string, velden: Waarden, stand = 'actief'): Rij => ({ id, stand, velden })
const organisatie = (id: string, velden: Waarden = {}): Rij =>
  rij(id, { naam: id, sector: 'kinderopvang', gemeenten: ['Zwolle'], meldcode: 'ja', ...velden })
const wat = (id: string, b: Beeld, regel: string) =>
  gatenVan(er(id), b).flatMap(g => (g.regel === regel ? [g.wat] : []))

test('elke declaratie is te lezen en spreekt zichzelf niet tegen', () => {
  expect(fouten).toEqual([])
  expect(registers.size).toBeGreaterThanOrEqual(60)
})

const GOED = `id: proef
module: beleid
naam: { nl: Proef, en: Trial }
uitleg: { nl: Proef, en: Trial }
bron: platform
lezen: [beleidsmedewerker]
schrijven: [beleidsmedewerker]
titel: [naam]
velden:
  - { id: naam, soort: regel, naam: { nl: Naam, en: Name } }
  - { id: soort, soort: keuze, naam: { nl: Soort, en: Kind }, keuzes: [{ id: a, nl: A, en: A }] }
standen: [{ id: open, nl: Open, en: Open }]
stappen: []
gaten: []
herinneringen: []
tellingen: []
`
test.each([
  ['een veld dat er niet is', GOED.replace('titel: [naam]', 'titel: [titel]'), 8, 'Er is geen veld "titel".'],
  [
    'een stand die er niet is',
    GOED.replace('stappen: []', 'stappen:\n  - { id: x, naam: { nl: X, en: X }, van: [dicht], naar: open }'),
    14,
    'Er is geen stand "dicht".',
  ],
  [
    'een keuze zonder keuzes',
    GOED.replace(', keuzes: [{ id: a, nl: A, en: A }]', ''),
    11,
    'Veld "soort" is een keuze: keuzes horen bij keuze en meer.',
  ],
  ['een onbekende sleutel', `${GOED}kleur: rood\n`, 17, 'Onbekende sleutel "kleur".'],
  [
    'een regel die op een keuze let die er niet is',
    GOED.replace(
      'gaten: []',
      'gaten:\n  - { id: g, soort: rij, zin: { nl: "{{wat}}", en: "{{wat}}" }, als: [{ veld: soort, is: [b] }], bron: platform }',
    ),
    15,
    '"b" is geen keuze van veld "soort".',
  ],
  ['een sleutel die ontbreekt', GOED.replace('tellingen: []\n', ''), 1, '"tellingen" ontbreekt.'],
  ['twee keer hetzelfde veld', GOED.replace('id: soort,', 'id: naam,'), 11, '"naam" staat er twee keer.'],
  [
    'een regel zonder wat er mist',
    GOED.replace(
      'gaten: []',
      'gaten:\n  - { id: g, soort: rij, zin: { nl: Leeg, en: Empty }, als: [{ veld: naam, leeg: true }], bron: platform }',
    ),
    15,
    'De zin van "g" noemt niet wat er mist.',
  ],
  [
    'een begin uit een veld dat nergens naar verwijst',
    GOED.replace('id: naam, soort: regel,', 'id: naam, soort: regel, beginUit: soort.naam,'),
    10,
    'Veld "soort" is een keuze en geen verwijzing.',
  ],
  [
    'een stap die een ander meeneemt langs een gewoon veld',
    GOED.replace(
      'stappen: []',
      'stappen:\n  - { id: x, naam: { nl: X, en: X }, van: [open], naar: open, ook: { veld: naam, naar: open } }',
    ),
    14,
    'Veld "naam" is een regel en geen verwijzing.',
  ],
  [
    'een regel over iedereen zonder waar het antwoord staat',
    GOED.replace(
      'gaten: []',
      'gaten:\n  - { id: g, soort: ieder, veld: naam, zin: { nl: "{{wat}}", en: "{{wat}}" }, bron: platform }',
    ),
    15,
    'Regel "g" zegt niet wie er een antwoord geeft, en waar.',
  ],
  [
    'een telling per jaar van iets dat geen dag is',
    GOED.replace('tellingen: []', "tellingen:\n  - { id: t, naam: { nl: T, en: T }, per: ['naam:jaar'] }"),
    17,
    'Veld "naam" is een regel en geen dag.',
  ],
  ['een kalender zonder dag', `${GOED}kalender: { dag: naam }\n`, 17, 'Veld "naam" is een regel en geen dag.'],
])('een foute declaratie (%s) wordt geweigerd met bestand, regel en reden', (_wat, tekst, regel, zin) => {
  const { d, bevindingen } = leesDeclaratie('proef.yaml', tekst)
  expect(d).toBeNull()
  expect(bevindingen.map(b => [b.file, b.line, b.message])).toContainEqual(['proef.yaml', regel, zin])
})

test('een verwijzing naar een register dat er niet is wordt geweigerd', () => {
  const tekst = GOED.replace('soort: regel, naam: { nl: Naam', 'soort: verwijzing, register: nergens, naam: { nl: Naam')
  const { d } = leesDeclaratie('proef.yaml', tekst)
  if (d === null) throw new Error('de declaratie zelf klopt')
  expect(kloptOnderling(new Map([['proef', { d, naam: 'proef.yaml' }]])).map(b => b.message)).toEqual([
    'Register "nergens" bestaat niet.',
  ])
})

test('wie een register leest, leest ook waar de regels naar kijken: anders is een gat geen gat', () => {
  const lees = (naam: string, tekst: string) => {
    const { d, bevindingen } = leesDeclaratie(naam, tekst)
    if (d === null) throw new Error(JSON.stringify(bevindingen))
    return { d, naam }
  }
  const ander = GOED.replace('id: proef', 'id: ander').replace('lezen: [beleidsmedewerker]', 'lezen: [beheerder]')
  const een = GOED.replace(
    'soort: regel, naam: { nl: Naam',
    'soort: verwijzing, register: ander, alleen: { als: [{ stand: [dicht] }], zin: { nl: X, en: X } }, naam: { nl: Naam',
  )
  const fouten = kloptOnderling(
    new Map([
      ['proef', lees('proef.yaml', een)],
      ['ander', lees('ander.yaml', ander)],
    ]),
  )
  expect(fouten.map(f => [f.file, f.message])).toEqual([
    ['proef.yaml', 'Register "ander": Er is geen stand "dicht".'],
    ['proef.yaml', 'beleidsmedewerker leest dit register, maar niet "ander" waar de regels naar kijken.'],
  ])
})

test('elk soort register dat de visies noemen is er', () => {
  const soorten = [
    ...['visies', 'beginselen', 'acties', 'lokale-acties', 'doelen', 'organen', 'bijeenkomsten', 'adviezen', 'punten'],
    ...[
      'afspraken',
      'uitwerkingen',
      'convenanten',
      'convenantevaluaties',
      'loyaliteit',
      'taakbesluiten',
      'gemeentetaken',
    ],
    ...['zelfscans', 'kwaliteitseisen', 'trainingen', 'vaardigheden', 'leerwerkplaats', 'reflecties', 'bibliotheek'],
    ...[
      'campagnes',
      'preventieactiviteiten',
      'risicogroepen',
      'ervaringsdeskundigen',
      'inzetten',
      'werksessies',
      'inbreng',
    ],
    ...['kinderombudsman', 'gemeentestanden'],
  ]
  expect(soorten.filter(id => !registers.has(id))).toEqual([])
})

test('R001-33 een verplichte organisatie zonder meldcode staat in de lijst; wie niet verplicht is niet', () => {
  const b = beeld({
    'meldcode-organisaties': [
      organisatie('kinderopvang het lam', { meldcode: 'nee' }),
      organisatie('school de eik', { sector: 'onderwijs', meldcode: 'in-voorbereiding' }),
      organisatie('school de berk', { sector: 'onderwijs' }),
      organisatie('voetbalclub', { sector: 'sport', meldcode: 'nee' }),
      rij('gestopte school', { naam: 'gestopte school', sector: 'onderwijs', meldcode: 'nee' }, 'gestopt'),
    ],
  })
  expect(wat('meldcode-organisaties', b, 'zonder-meldcode')).toEqual(['kinderopvang het lam', 'school de eik'])
  const sport = er('meldcode-organisaties')
    .velden.find(v => v.id === 'sector')
    ?.keuzes?.find(k => k.id === 'sport')
  expect(sport?.kenmerken).toEqual(['niet-verplicht'])
})

test('R003-44 een zorginstelling zonder aandachtsfunctionaris staat in de lijst van wat er mist', () => {
  const b = beeld({
    'meldcode-organisaties': [
      organisatie('ziekenhuis', { sector: 'zorg' }),
      organisatie('kliniek', { sector: 'zorg', aandachtsfunctionaris: 'An Verzonnen' }),
      organisatie('school', { sector: 'onderwijs' }),
    ],
  })
  expect(wat('meldcode-organisaties', b, 'zorg-zonder-aandachtsfunctionaris')).toEqual(['ziekenhuis'])
})

test('R002-86 een gebiedsteam zonder aandachtsfunctionaris staat in de lijst', () => {
  const af = (velden: Waarden, stand?: string) =>
    rij('an', { naam: 'An Verzonnen', van: '2026-01-01', ...velden }, stand)
  expect(wat('aandachtsfunctionarissen', beeld(), 'team-zonder')).toEqual([
    'Lokaal team Zwolle',
    'Lokaal team Deventer',
  ])
  const een = beeld({ aandachtsfunctionarissen: [af({ organisatie: ORG })] })
  expect(wat('aandachtsfunctionarissen', een, 'team-zonder')).toEqual(['Lokaal team Deventer'])
  const gestopt = beeld({ aandachtsfunctionarissen: [af({ organisatie: ORG }, 'gestopt')] })
  expect(wat('aandachtsfunctionarissen', gestopt, 'team-zonder')).toHaveLength(2)
})

test('R003-46 een gemeente die niet is aangesloten op de verwijsindex is gemerkt', () => {
  const b = beeld({
    'verwijsindex-aansluitingen': [rij('z', { gemeente: 'Zwolle', sinds: '2020-01-01' }, 'aangesloten')],
  })
  expect(wat('verwijsindex-aansluitingen', b, 'gemeente-niet-aangesloten')).toEqual(['Deventer'])
  expect(gatenVan(er('verwijsindex-aansluitingen'), b)[0]?.begin).toEqual({ gemeente: 'Deventer' })
})

test('een controle die te oud is of nooit was staat op de lijst, en op de dag zelf nog niet', () => {
  const met = (op: string | null) =>
    beeld({
      'meldcode-organisaties': [organisatie('kdv')],
      'meldcode-toezicht':
        op === null
          ? []
          : [rij('t', { organisatie: 'kdv', op, uitkomst: 'op-orde', gemeenten: ['Zwolle'] }, 'vastgelegd')],
    })
  const laat = (op: string | null) => wat('meldcode-organisaties', met(op), 'toezicht-te-lang-geleden')
  expect(laat(null)).toEqual(['kdv'])
  expect(laat('2024-11-21')).toEqual(['kdv'])
  expect(laat('2024-11-22')).toEqual([])
})

test('wat niet in een veld past wordt geweigerd, met het veld', () => {
  const d = er('meldcode-organisaties')
  const goed = { naam: 'School', sector: 'onderwijs', gemeenten: ['Zwolle'], meldcode: 'ja' }
  expect(keurRij(d, goed, beeld())).toBeNull()
  for (const [anders, veld] of [
    [{ sector: 'bank' }, 'sector'],
    [{ gemeenten: ['Parijs'] }, 'gemeenten'],
    [{ gemeenten: 'Zwolle' }, 'gemeenten'],
    [{ naam: '' }, 'naam'],
    [{ naam: 7 }, 'naam'],
    [{ steun: 'het kind met bsn 123456782' }, 'steun'],
    [{ onbekend: 'x' }, 'onbekend'],
  ] as const) {
    const nee = keurRij(d, { ...goed, ...anders } as Waarden, beeld())
    expect(nee?.velden?.map(v => v.veld)).toEqual([veld])
  }
  const toezicht = er('meldcode-toezicht')
  const controle = { organisatie: 'nergens', op: '2026-02-30', uitkomst: 'op-orde', door: 'x', gemeenten: ['Zwolle'] }
  expect(keurRij(toezicht, controle, beeld())?.velden?.map(v => v.veld)).toEqual(['organisatie', 'op'])
})

test('een stap gaat alleen vanuit de goede stand', () => {
  const d = er('meldcode-organisaties')
  const stopt = d.stappen.find(s => s.id === 'stopt')
  expect(keurStap(d, organisatie('x'), stopt, {}, beeld())).toBeNull()
  expect(keurStap(d, { ...organisatie('x'), stand: 'gestopt' }, stopt, {}, beeld())?.code).toBe('MAG_NU_NIET')
  expect(keurStap(d, organisatie('x'), undefined, {}, beeld())?.code).toBe('ONGELDIG')
})

test('een telling laat ook zien waar niets is', () => {
  const d = er('verwijsindex-aansluitingen')
  const [t] = d.tellingen
  if (t === undefined) throw new Error('geen telling')
  const b = beeld({ [d.id]: [rij('z', { gemeente: 'Zwolle', sinds: '2020-01-01' }, 'aangesloten')] })
  expect(telling(d, t, b).map(r => [r.woorden[0], r.aantal])).toEqual([
    ['Zwolle', 1],
    ['Deventer', 0],
  ])
})

test('een herinnering komt zoveel dagen ervoor, en niet eerder', () => {
  const d: Declaratie = {
    ...er('leerplicht-meldcode'),
    herinneringen: [
      {
        id: 'h',
        veld: 'vastgesteld',
        dagenVooraf: 30,
        zin: { nl: '{{wat}} opnieuw', en: '{{wat}} again' },
        bron: 'platform',
      },
    ],
  }
  const rijen = {
    [d.id]: [rij('z', { gemeente: 'Zwolle', vastgesteld: '2026-12-22', scholing: 'allen' }, 'vastgelegd')],
  }
  expect(herinneringenVan(d, beeld(rijen, '2026-11-21'))).toEqual([])
  expect(herinneringenVan(d, beeld(rijen, '2026-11-22')).map(h => [h.dag, h.zin.nl])).toEqual([
    ['2026-12-22', 'Zwolle opnieuw'],
  ])
})
