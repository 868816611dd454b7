import { expect, test } from 'vitest'
import { Proefregio } from './hulp/registers.ts'

/** What municipalities do to prevent violence, and the campaigns through the year. */
const UTRECHT = 'utrecht-amersfoort-2015'
const ARNHEM = 'arnhem-achterhoek-2014'
const IJSSELLAND = 'ijsselland-2014'
const RIJNMOND = 'rotterdam-rijnmond-2024'
const in_ = (regio: string, vandaag?: string) => new Proefregio(regio, vandaag)

/** An activity with what this region requires of one. */
const velden = (r: Proefregio, anders: object = {}) => ({
  ...{
    naam: 'Spreekuur',
    soort: 'preventie',
    gemeenten: [r.gemeenten[0] ?? ''],
    aanbieder: 'CJG',
    doelgroep: 'ouders',
  },
  ...{ van: '2026-01-01', tot: '2026-12-31' },
  ...Object.fromEntries(
    ['niveau', 'terrein'].flatMap(v => {
      const [eerste] = r.keuzes('preventieactiviteiten', v)
      return eerste === undefined ? [] : [[v, eerste]]
    }),
  ),
  ...anders,
})
const activiteit = (r: Proefregio, anders: object = {}) => r.zet('preventieactiviteiten', velden(r, anders))
const campagne = (r: Proefregio, anders: object = {}) =>
  r.zet('campagnes', { naam: 'Campagne', 'van-wie': 'regio', van: '2026-03-01', ...anders })
const actie = (r: Proefregio, id: string, gemeente: string, anders: object = {}) =>
  r.zet('campagneacties', {
    campagne: id,
    gemeente,
    wat: 'Posters',
    op: '2026-11-25',
    doelgroep: 'inwoners',
    ...anders,
  })

test('R001-95 de kalender toont landelijke en regionale acties van een jaar', () => {
  const r = in_(UTRECHT)
  r.neem('campagnes')
  const id = r.uit('campagnes', 'week-zonder-geweld').id
  actie(r, id, 'Zeist')
  expect(r.kalender(2026)).toEqual(
    expect.arrayContaining([
      '2026-01-01 Huiselijk geweld stopt nooit vanzelf',
      '2026-11-24 Week zonder Geweld',
      '2026-11-25 Posters, 2026-11-25',
    ]),
  )
  expect(r.kalender(2025)).not.toContain('2025-11-25 Posters, 2025-11-25')
})

test('R001-96 elk jaar staat de Week zonder Geweld op de kalender, met acties per gemeente', () => {
  const r = in_(UTRECHT)
  r.neem('campagnes')
  const id = r.uit('campagnes', 'week-zonder-geweld').id
  for (const jaar of [2026, 2027, 2031]) expect(r.kalender(jaar)).toContain(`${jaar}-11-24 Week zonder Geweld`)
  actie(r, id, 'Zeist')
  expect(r.bij('campagnes', id, 'acties')).toEqual(['Posters, 2026-11-25'])
  expect(r.gaten('campagneacties', 'gemeente-zonder')).toContain('Week zonder Geweld, Soest')
  expect(r.gaten('campagneacties', 'gemeente-zonder')).not.toContain('Week zonder Geweld, Zeist')
})

test('R001-97 een bericht heeft een doelgroep, en een resultaat als het gedaan is', () => {
  const r = in_(UTRECHT)
  const id = campagne(r)
  expect(r.nee('campagneacties', { campagne: id, gemeente: 'Zeist', wat: 'Brief', op: '2026-01-01' })).toEqual([
    'doelgroep',
  ])
  const bericht = actie(r, id, 'Zeist')
  expect(r.stap('campagneacties', bericht, 'gedaan')).toEqual(['resultaat'])
  expect(r.stap('campagneacties', bericht, 'gedaan', { resultaat: '500 lezers' })).toBeNull()
  expect(r.tel('campagneacties', 'doelgroep')).toEqual({ 'inwoners | Gedaan': 1 })
})

test('R001-98 contacten en activiteiten staan per kanaal: sport, vrijwilligers, dierenartsen, religie', () => {
  const r = in_(UTRECHT)
  for (const kanaal of ['sport', 'vrijwilligers', 'dierenartsen', 'religie']) activiteit(r, { kanaal })
  expect(Object.values(r.tel('preventieactiviteiten', 'kanaal'))).toEqual([1, 1, 1, 1])
})

test('R001-100 per gemeente is er een overzicht van preventie per beleidsveld', () => {
  const r = in_(UTRECHT)
  expect(r.keuzes('preventieactiviteiten', 'terrein')).toEqual(['wmo', 'jeugd', 'werk-en-inkomen', 'onderwijs'])
  activiteit(r, { gemeenten: ['Zeist'], terrein: 'onderwijs' })
  expect(r.tel('preventieactiviteiten', 'terrein')).toEqual({ 'Zeist | onderwijs': 1 })
  expect(r.vakken('preventieactiviteiten', 'terrein')).toBe(r.gemeenten.length * 4)
})

test('R001-102 een maatregel kan een risicogroep of gebied noemen', () => {
  const r = in_(UTRECHT)
  const groep = r.zet('risicogroepen', { groep: 'Jonge moeders' })
  const id = activiteit(r, { risicogroep: groep, wijk: 'Verzonnen wijk' })
  expect(r.rij('preventieactiviteiten', id).velden).toMatchObject({ risicogroep: groep, wijk: 'Verzonnen wijk' })
})

test('R002-119 het communicatieplan heeft periode, groep en stand, en toont of het wordt nageleefd', () => {
  const r = in_(ARNHEM)
  const id = campagne(r)
  const gedaan = actie(r, id, 'Duiven', { op: '2026-03-01', tot: '2026-03-31' })
  actie(r, id, 'Arnhem', { op: '2026-05-01' })
  r.stap('campagneacties', gedaan, 'gedaan', { resultaat: 'Goed bezocht' })
  expect(r.tel('campagneacties', 'naleving')).toEqual({ 'Arnhem | Gepland': 1, 'Duiven | Gedaan': 1 })
  expect(r.gaten('campagneacties', 'niet-gedaan')).toEqual(['Posters, 2026-05-01'])
})

test('R002-125 voorkomen en vroeg signaleren staan apart: een activiteit is een van beide', () => {
  const r = in_(ARNHEM)
  const zonder: Record<string, unknown> = velden(r)
  delete zonder['soort']
  expect(r.nee('preventieactiviteiten', zonder as never)).toEqual(['soort'])
  activiteit(r)
  activiteit(r, { soort: 'vroegsignalering' })
  expect(r.tel('preventieactiviteiten', 'soort')).toEqual({ Voorkomen: 1, 'Vroeg signaleren': 1 })
})

test('R002-126 elke risicogroep heeft een aanpak, of is een gat', () => {
  const r = in_(ARNHEM)
  const groep = r.zet('risicogroepen', { groep: 'Jonge ouders' })
  expect(r.gaten('preventieactiviteiten', 'risicogroep-zonder')).toEqual(['Jonge ouders'])
  activiteit(r, { risicogroep: groep })
  expect(r.gaten('preventieactiviteiten', 'risicogroep-zonder')).toEqual([])
  expect(r.bij('risicogroepen', groep, 'aanpak')).toEqual(['Spreekuur'])
})

test('R002-132 een lokale methode heeft aanbieder, gemeente, doelgroep en of zij ook signaleert', () => {
  const r = in_(ARNHEM)
  const id = activiteit(r, { naam: 'Samen Starten', aanbieder: 'STMG', doelgroep: 'jonge ouders', signaleert: true })
  expect(r.rij('preventieactiviteiten', id).velden).toMatchObject({
    aanbieder: 'STMG',
    doelgroep: 'jonge ouders',
    signaleert: true,
  })
  const zonder: Record<string, unknown> = velden(r)
  for (const v of ['aanbieder', 'gemeenten', 'doelgroep']) delete zonder[v]
  expect([...r.nee('preventieactiviteiten', zonder as never)].sort()).toEqual(['aanbieder', 'doelgroep', 'gemeenten'])
})

test('R003-19 een activiteit kan niet zonder een van de vijf niveaus, en telt per niveau en gemeente', () => {
  const r = in_(IJSSELLAND)
  expect(r.keuzes('preventieactiviteiten', 'niveau')).toHaveLength(5)
  const zonder: Record<string, unknown> = velden(r)
  delete zonder['niveau']
  expect(r.nee('preventieactiviteiten', zonder as never)).toEqual(['niveau'])
  activiteit(r, { niveau: 'selectief', gemeenten: ['Kampen', 'Zwolle'] })
  expect(r.tel('preventieactiviteiten', 'niveau')).toEqual({
    'selectieve preventie | Kampen': 1,
    'selectieve preventie | Zwolle': 1,
  })
})

test('R003-20 te zien is welke instantie welke norm uitdraagt', () => {
  const r = in_(IJSSELLAND)
  activiteit(r, { aanbieder: 'GGD', norm: ['opvoeding'] })
  activiteit(r, { aanbieder: 'Kadera', norm: ['relaties', 'opvoeding'] })
  expect(r.tel('preventieactiviteiten', 'norm')).toEqual({
    'geen geweld in de opvoeding': 'GGD, Kadera',
    'geen geweld in relaties': 'Kadera',
  })
})

test('R003-22 een thema van de regio staat op de kalender van elke gemeente, en een gemeente zonder actie is gemerkt', () => {
  const r = in_(IJSSELLAND)
  const id = campagne(r, { naam: 'Loverboys', van: '2026-05-01', themas: ['loverboys'] })
  for (const g of r.gemeenten) expect(r.kalender(2026, g)).toContain('2026-05-01 Loverboys')
  expect(r.gaten('campagneacties', 'gemeente-zonder')).toHaveLength(r.gemeenten.length)
  actie(r, id, 'Kampen')
  expect(r.gaten('campagneacties', 'gemeente-zonder')).toHaveLength(r.gemeenten.length - 1)
})

test('R003-23 de vier thema’s geven elk precies hun eigen activiteiten', () => {
  const r = in_(IJSSELLAND)
  const themas = ['kindermishandeling', 'ouderenmishandeling', 'loverboys', 'scheiding']
  for (const t of themas) campagne(r, { naam: `Over ${t}`, themas: [t] })
  const per = r.tel('campagnes', 'thema')
  expect(Object.values(per)).toEqual(themas.map(t => `Over ${t}`))
})

test('R003-25 een project voor risicojongeren heeft methode, groep, periode en aantal, en telt per gemeente', () => {
  const r = in_(IJSSELLAND)
  const id = activiteit(r, {
    methode: 'Straatcoach',
    speerpunt: ['jongeren'],
    gemeenten: ['Deventer'],
    doelgroep: 'jongeren van 12 tot 18',
  })
  expect(r.stap('preventieactiviteiten', id, 'klaar')).toEqual(['bereikt'])
  expect(r.stap('preventieactiviteiten', id, 'klaar', { bereikt: 40 })).toBeNull()
  expect(r.tel('preventieactiviteiten', 'bereikt')).toEqual({ Deventer: 40 })
  expect(r.rij('preventieactiviteiten', id).velden).toMatchObject({
    methode: 'Straatcoach',
    van: '2026-01-01',
    tot: '2026-12-31',
  })
})

test('R003-26 elke gemeente heeft iets voor vrijwilligers en mantelzorgers over ouderen en ontspoorde zorg', () => {
  const r = in_(IJSSELLAND)
  expect(r.gaten('preventieactiviteiten', 'mantelzorg-zonder')).toHaveLength(r.gemeenten.length)
  activiteit(r, { gemeenten: ['Kampen'], kanaal: 'vrijwilligers', speerpunt: ['ontspoorde-zorg'] })
  expect(r.gaten('preventieactiviteiten', 'mantelzorg-zonder')).not.toContain('Kampen')
})

test('R003-29 de preventiekaart toont per gemeente de terreinen zonder activiteit', () => {
  const r = in_(IJSSELLAND)
  expect(r.keuzes('preventieactiviteiten', 'terrein')).toEqual([
    'jeugd',
    'ouderen',
    'vrijwilligers',
    'mantelzorg',
    'veiligheid',
    'armoede',
  ])
  activiteit(r, { gemeenten: ['Kampen'], terrein: 'armoede' })
  const mist = r.gaten('preventieactiviteiten', 'terrein-zonder')
  expect(mist).toHaveLength(r.gemeenten.length * 6 - 1)
  expect(mist).toContain('Kampen, jeugd')
})

test('R003-30 steun van Zwolle is voor elke gemeente te zien en te vragen', () => {
  const r = in_(IJSSELLAND)
  const id = r.zet('steunaanbod', { aanbod: 'Training voor teams', van: 'Zwolle', wat: 'Een dag' })
  for (const gemeente of ['Kampen', 'Ommen']) r.zet('steunverzoeken', { aanbod: id, gemeente, op: '2026-05-01' })
  expect(r.bij('steunaanbod', id, 'verzoeken')).toHaveLength(2)
  expect(r.gaten('steunverzoeken', 'open')).toHaveLength(2)
  r.stap('steunaanbod', id, 'sluit')
  expect(r.nee('steunverzoeken', { aanbod: id, gemeente: 'Raalte', op: '2026-06-01' })).toEqual(['aanbod'])
})

test('R003-31 wat het CJG doet staat in het overzicht', () => {
  const r = in_(IJSSELLAND)
  activiteit(r, { kanaal: 'cjg', gemeenten: ['Ommen'] })
  expect(r.tel('preventieactiviteiten', 'kanaal')).toEqual({ 'Centrum voor Jeugd en Gezin | Ommen': 1 })
})

test('R004-94 een activiteit kan niet zonder primair, secundair of tertiair, en telt per niveau', () => {
  const r = in_(RIJNMOND)
  expect(r.keuzes('preventieactiviteiten', 'niveau')).toEqual(['primair', 'secundair', 'tertiair'])
  const zonder: Record<string, unknown> = velden(r)
  delete zonder['niveau']
  expect(r.nee('preventieactiviteiten', zonder as never)).toEqual(['niveau'])
  activiteit(r, { niveau: 'tertiair', herstel: 'pleger' })
  expect(r.tel('preventieactiviteiten', 'totaal-niveau')).toEqual({ 'tertiaire preventie': 1 })
})

test('R004-95 elk jaar toont de kalender de drie campagnemomenten, elk met eigen acties per gemeente', () => {
  const r = in_(RIJNMOND)
  expect(r.neem('campagnes')).toBe(3)
  for (const jaar of [2024, 2026, 2030])
    expect(r.kalender(jaar)).toEqual([
      `${jaar}-06-15 Internationale dag tegen ouderenmishandeling`,
      `${jaar}-11-18 Week tegen kindermishandeling`,
      `${jaar}-11-25 Orange the World`,
    ])
  const id = r.uit('campagnes', 'orange-the-world').id
  actie(r, id, 'Schiedam')
  expect(r.bij('campagnes', id, 'acties')).toHaveLength(1)
})

test('R004-81 een campagne zonder ervaringsdeskundige is een gat', () => {
  const r = in_(RIJNMOND)
  r.neem('campagnes')
  expect(r.gaten('campagnes', 'zonder-ervaringsdeskundige')).toHaveLength(3)
  r.wijzig('campagnes', r.uit('campagnes', 'orange-the-world').id, { ervaringsdeskundige: 'Sam' })
  expect(r.gaten('campagnes', 'zonder-ervaringsdeskundige')).toHaveLength(2)
})

test('R004-99 het plan toont acties per kwartaal, en een kwartaal zonder is gemerkt', () => {
  const r = in_(RIJNMOND)
  const id = campagne(r)
  actie(r, id, 'Schiedam')
  expect(r.tel('campagneacties', 'kwartaal')).toEqual({ '2026-K4': 1 })
  const mist = r.gaten('campagneacties', 'kwartaal-zonder')
  expect(mist).toHaveLength(13)
  expect(mist).not.toContain('Schiedam')
  r.vandaag = '2027-01-02'
  expect(r.gaten('campagneacties', 'kwartaal-zonder')).toHaveLength(14)
})
