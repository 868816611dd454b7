import { expect, test } from 'vitest'
import { Proefregio, TEAM, TEAM2 } from './hulp/registers.ts'

/** What people in the chain learn: trainings, skills, library, pilots, reflection. */
const ROTTERDAM = 'rotterdam-2014'
const UTRECHT = 'utrecht-amersfoort-2015'
const ARNHEM = 'arnhem-achterhoek-2014'
const IJSSELLAND = 'ijsselland-2014'
const RIJNMOND = 'rotterdam-rijnmond-2024'
const in_ = (regio: string, vandaag?: string) => new Proefregio(regio, vandaag)

const training = (r: Proefregio, velden: object = {}) =>
  r.zet('trainingen', {
    ...{ naam: 'Herkennen', soort: 'training', op: '2026-12-01', themas: ['signalen'], groepen: ['professional'] },
    ...{ aanbieder: 'GGD', ...velden },
  })
const deelname = (r: Proefregio, id: string, wie: string, velden: object = {}) =>
  r.zet('deelnames', { training: id, wie, organisatie: 'School De Eik', veld: 'onderwijs', ...velden })
const collega = (r: Proefregio, naam: string, velden: object = {}) =>
  r.zet('medewerkers', {
    ...{ naam, team: TEAM, gemeente: r.gemeenten[0] ?? '', laag: 'lokaal-team', groep: 'professional' },
    ...{ begonnen: '2020-01-01', ...velden },
  })
const kan = (r: Proefregio, medewerker: string, vaardigheid: string, niveau = 'op-orde', velden: object = {}) =>
  r.zet('vaardigheden', { medewerker, vaardigheid, niveau, op: '2026-05-01', ...velden })

test('R000-107 een training of voorlichting heeft groep, dag en deelnemers, en telt per groep', () => {
  const r = in_(ROTTERDAM)
  const id = training(r, { groepen: ['professional', 'vrijwilliger'] })
  training(r, { soort: 'voorlichting', groepen: ['vrijwilliger'] })
  deelname(r, id, 'An Proef')
  expect(r.nee('trainingen', { naam: 'x', soort: 'training', themas: ['x'], aanbieder: 'x' })).toEqual([
    'op',
    'groepen',
  ])
  expect(r.bij('trainingen', id, 'deelnemers')).toEqual(['Herkennen, 2026-12-01, An Proef'])
  expect(r.tel('trainingen', 'per-groep')).toEqual({ 'Professionals | 2026': 1, 'Vrijwilligers | 2026': 2 })
})

test('R001-104 per organisatie en jaar staat hoeveel mensen getraind zijn', () => {
  const r = in_(UTRECHT)
  const oud = training(r, { op: '2025-03-01', onderwerp: 'meldcode' })
  const nieuw = training(r, { op: '2026-03-01', onderwerp: 'meldcode' })
  deelname(r, oud, 'An Proef')
  for (const wie of ['Bo Proef', 'Cas Proef'])
    deelname(r, nieuw, wie, { organisatie: 'Gemeente Zeist', veld: 'gemeente' })
  expect(r.tel('deelnames', 'per-jaar')).toEqual({ 'Gemeente Zeist | 2026': 2, 'School De Eik | 2025': 1 })
})

test('R001-105 een training over cultuur is vast te leggen en te vinden', () => {
  const r = in_(UTRECHT)
  training(r, { naam: 'Cultuur', onderwerp: 'cultuur' })
  expect(r.rijen('trainingen').filter(t => t.velden['onderwerp'] === 'cultuur')).toHaveLength(1)
})

test('R002-118 er is elk jaar een conferentie of kenniscafé, met thema’s, bezoekers en een verslag', () => {
  const r = in_(ARNHEM)
  expect(r.gaten('trainingen', 'conferentie')).toEqual(['Conferentie of kenniscafé'])
  const id = training(r, {
    naam: 'Voorjaarsconferentie',
    soort: 'conferentie',
    op: '2026-04-01',
    themas: ['misbruik', 'risicogroepen'],
  })
  expect(r.gaten('trainingen', 'conferentie')).toEqual([])
  expect(r.stap('trainingen', id, 'geweest')).toEqual(['bezoekers'])
  expect(r.stap('trainingen', id, 'geweest', { bezoekers: 120 })).toBeNull()
  expect(r.gaten('trainingen', 'zonder-verslag')).toEqual(['Voorjaarsconferentie, 2026-04-01'])
  r.wijzig('trainingen', id, { verslag: 'Een goede dag' })
  expect(r.gaten('trainingen', 'zonder-verslag')).toEqual([])
})

test('R002-130 een gevraagde bijeenkomst heeft thema, dag, aanbieder en bezoekers, en kost de gemeente niets', () => {
  const r = in_(ARNHEM)
  const id = training(r, {
    soort: 'voorlichting',
    gevraagd: 'Duiven',
    aanbieder: 'Moviera',
    betaalt: 'centrumgemeente',
  })
  expect(r.keuzes('trainingen', 'betaalt')).toEqual(['centrumgemeente', 'aanbieder', 'organisatie'])
  expect(r.stap('trainingen', id, 'geweest', { bezoekers: 20 })).toBeNull()
  expect(r.tel('trainingen', 'kosten')).toEqual({ 'Duiven | De centrumgemeente': 1 })
  expect(r.rij('trainingen', id).velden).toMatchObject({ themas: ['signalen'], aanbieder: 'Moviera', bezoekers: 20 })
})

test('R003-116 een kennisbijeenkomst nodigt gasten uit aanpalende velden uit, en de lijst toont ieders veld', () => {
  const r = in_(IJSSELLAND)
  const id = training(r, { naam: 'Kennis', soort: 'kennis', velden: ['verslavingszorg', 'schuldhulp'] })
  deelname(r, id, 'An Proef', { organisatie: 'Verslavingszorg Proef', veld: 'verslavingszorg' })
  deelname(r, id, 'Bo Proef', { organisatie: 'GGD', veld: 'gezondheid' })
  expect(r.rij('trainingen', id).velden['velden']).toEqual(['verslavingszorg', 'schuldhulp'])
  expect(r.tel('deelnames', 'velden')).toEqual({
    'Kennis, 2026-12-01 | gezondheid': 1,
    'Kennis, 2026-12-01 | verslavingszorg': 1,
  })
})

test('R004-87 een leerthema heeft een gekozen niveau, en een open training toont de vrije plaatsen', () => {
  const r = in_(RIJNMOND)
  const thema = r.zet('leerthemas', { thema: 'Plegers' })
  expect(r.gaten('leerthemas', 'zonder-niveau')).toEqual(['Plegers'])
  r.wijzig('leerthemas', thema, { niveau: 'regio' })
  expect(r.gaten('leerthemas', 'zonder-niveau')).toEqual([])
  const id = training(r, { leerthema: thema, open: true, plaatsen: 12 })
  deelname(r, id, 'An Proef')
  expect(r.over('trainingen', id, 'deelnemers')).toBe(11)
  expect(r.bij('leerthemas', thema, 'aanbod')).toEqual(['Herkennen, 2026-12-01'])
})

test('R004-97 voor een open training schrijven medewerkers van andere gemeenten zich in', () => {
  const r = in_(RIJNMOND)
  const id = training(r, { onderwerp: 'signaleren', open: true, plaatsen: 2 })
  deelname(r, id, 'An Proef', { gemeente: 'Schiedam' })
  deelname(r, id, 'Bo Proef', { gemeente: 'Rotterdam' })
  expect(r.rijen('deelnames').map(d => d.velden['gemeente'])).toEqual(['Schiedam', 'Rotterdam'])
  expect(r.over('trainingen', id, 'deelnemers')).toBe(0)
})

test('R004-113 elk van de vier groepen heeft een aanbod, of is leeg gemerkt', () => {
  const r = in_(RIJNMOND)
  expect(r.gaten('trainingen', 'groep-zonder')).toHaveLength(4)
  training(r, { groepen: ['vrijwilliger', 'ervaringsdeskundige'] })
  expect(r.gaten('trainingen', 'groep-zonder')).toEqual(['Professionals', 'Medewerkers van partners'])
  expect(r.tel('trainingen', 'per-groep')).toEqual({ 'Ervaringsdeskundigen | 2026': 1, 'Vrijwilligers | 2026': 1 })
})

const eis = (r: Proefregio, velden: object = {}) =>
  r.zet('kwaliteitseisen', {
    eis: 'Kent de patronen',
    fase: r.keuzes('kwaliteitseisen', 'fase')[0] ?? '',
    geldt: 'regio',
    ...velden,
  })
test('R000-103 een organisatie ziet welke eisen gelden in de fase waarin zij werkt', () => {
  const r = in_(ROTTERDAM)
  eis(r, { fase: 'opsporen' })
  eis(r, { eis: 'Kan een plan maken', fase: 'oplossen' })
  expect(r.tel('kwaliteitseisen', 'per-fase')).toEqual({ Opsporen: 'Kent de patronen', Oplossen: 'Kan een plan maken' })
})

test('R000-104 per gemeente en laag staat aan welke eis geen medewerker voldoet', () => {
  const r = in_(ROTTERDAM)
  const id = eis(r)
  expect(r.gaten('vaardigheden', 'eis-zonder-mens')).toHaveLength(7 * 3)
  const an = collega(r, 'An Proef', { gemeente: 'Ridderkerk' })
  kan(r, an, 'signaleren', 'bezig', { eis: id })
  expect(r.gaten('vaardigheden', 'eis-zonder-mens')).toHaveLength(7 * 3)
  kan(r, an, 'signaleren', 'op-orde', { eis: id })
  const mist = r.gaten('vaardigheden', 'eis-zonder-mens')
  expect(mist).toHaveLength(7 * 3 - 1)
  expect(mist).not.toContain('Ridderkerk, Lokaal team, Kent de patronen')
})

test('R000-105 wie niet kan signaleren en het gesprek voeren is nog niet bekwaam', () => {
  const r = in_(ROTTERDAM)
  const an = collega(r, 'An Proef', { moet: ['signaleren', 'gesprek'] })
  kan(r, an, 'signaleren')
  expect(r.gaten('medewerkers', 'nog-niet-bekwaam')).toEqual(['An Proef: Het gesprek voeren'])
  kan(r, an, 'gesprek')
  expect(r.gaten('medewerkers', 'nog-niet-bekwaam')).toEqual([])
})

test('R000-108 bij een vorm van geweld staat wie de kennis heeft en wanneer die is vernieuwd', () => {
  const r = in_(ROTTERDAM)
  collega(r, 'An Proef', { specialistisch: ['eer'], vernieuwd: '2026-01-10' })
  collega(r, 'Bo Proef', { specialistisch: ['online'] })
  expect(r.tel('medewerkers', 'expertise')).toMatchObject({ 'Eergerelateerd geweld': 'An Proef' })
  expect(r.tel('medewerkers', 'vernieuwd')).toEqual({ 'Eergerelateerd geweld | An Proef': '2026-01-10' })
})

test('R000-109 een set eisen geldt in de hele regio, en een lokale aanvulling is gemerkt', () => {
  const r = in_(ROTTERDAM)
  eis(r)
  eis(r, { eis: 'Kent het dorp', geldt: 'aanvulling' })
  expect(r.gaten('kwaliteitseisen', 'aanvulling-zonder-gemeente')).toEqual(['Kent het dorp'])
  expect(r.tel('kwaliteitseisen', 'aanvulling')).toEqual({ 'In de hele regio': 1, 'Lokale aanvulling': 1 })
})

const boek = (r: Proefregio, velden: object = {}) =>
  r.zet('bibliotheek', {
    titel: 'Signalen',
    soort: 'onderzoek',
    bron: 'Verzonnen instituut',
    jaar: 2024,
    onderwerp: 'signalen',
    ...velden,
  })
const publiceer = (r: Proefregio, id: string) => r.stap('bibliotheek', id, 'publiceert', { 'zonder-gegevens': true })
test('R000-110 een kennisstuk heeft bron, jaar en onderwerp, en is op elk te vinden', () => {
  const r = in_(ROTTERDAM)
  expect(r.nee('bibliotheek', { titel: 'x', soort: 'onderzoek' })).toEqual(['bron', 'jaar', 'onderwerp'])
  publiceer(r, boek(r))
  publiceer(r, boek(r, { titel: 'Ouderen', jaar: 2025, onderwerp: 'ouderen' }))
  expect(r.tel('bibliotheek', 'jaar')).toEqual({ 'Onderzoek | 2024': 1, 'Onderzoek | 2025': 1 })
  expect(r.tel('bibliotheek', 'onderwerp')).toEqual({ ouderen: 1, signalen: 1 })
  expect(r.rijen('bibliotheek').filter(b => b.velden['bron'] === 'Verzonnen instituut')).toHaveLength(2)
})

test('R001-103 artikelen zijn op vorm en deel van de keten te vinden', () => {
  const r = in_(UTRECHT)
  const vorm = r.keuzes('bibliotheek', 'vormen')[0] ?? ''
  publiceer(r, boek(r, { soort: 'artikel', vormen: [vorm], ketendelen: ['signaleren'] }))
  expect(Object.values(r.tel('bibliotheek', 'vorm'))).toEqual([1])
  expect(Object.keys(r.tel('bibliotheek', 'vorm'))[0]).toContain('Vroeg signaleren')
})

test('R002-131 een les wordt alleen gepubliceerd zonder gegevens van een mens, en is op vorm en deel te vinden', () => {
  const r = in_(ARNHEM)
  const les = { soort: 'les', vormen: [r.keuzes('bibliotheek', 'vormen')[0] ?? ''], ketendelen: ['signaleren'] }
  const fout = { titel: 'Les', bron: 'VH', jaar: 2026, onderwerp: 'x', ...les, tekst: 'Bel de moeder op 06-12345678' }
  expect(r.nee('bibliotheek', fout)).toEqual(['tekst'])
  const id = boek(r, { ...les, tekst: 'Vraag altijd eerst naar de kinderen.' })
  expect(r.stap('bibliotheek', id, 'publiceert')).toEqual(['MAG_NU_NIET'])
  expect(publiceer(r, id)).toBeNull()
  expect(Object.values(r.tel('bibliotheek', 'vorm'))).toEqual([1])
})

test('R002-122 de negen lesmaterialen voor scholen staan er met hun doelgroep', () => {
  const r = in_(ARNHEM)
  expect(r.neem('bibliotheek')).toBe(9)
  expect(r.rijen('bibliotheek').every(b => b.velden['doelgroep'] === 'leerlingen en leraren')).toBe(true)
})

test('R003-14 alleen de nieuwste versie van een protocol staat open, oude zijn gemerkt', () => {
  const r = in_(IJSSELLAND)
  const oud = boek(r, { titel: 'Protocol 2024', soort: 'protocol' })
  publiceer(r, oud)
  const nieuw = boek(r, { titel: 'Protocol 2026', soort: 'protocol', vervangt: oud })
  expect(r.rij('bibliotheek', oud).stand).toBe('staat-open')
  expect(publiceer(r, nieuw)).toBeNull()
  expect([oud, nieuw].map(id => r.rij('bibliotheek', id).stand)).toEqual(['oud', 'staat-open'])
  expect(r.tel('bibliotheek', 'onderwerp')).toEqual({ signalen: 1 })
})

test('R004-86 een stuk in de bibliotheek heeft onderwerp, vorm en publiek, en is voor alle drie de subregio’s', () => {
  const r = in_(RIJNMOND)
  const id = boek(r, {
    soort: 'webinar',
    doelgroep: 'lokale teams',
    vormen: [r.keuzes('bibliotheek', 'vormen')[0] ?? ''],
  })
  expect(publiceer(r, id)).toBeNull()
  expect(r.keuzes('bibliotheek', 'soort')).toEqual(
    expect.arrayContaining(['methode', 'workshop', 'presentatie', 'webinar']),
  )
  // there is no area on it and no own organisation: who reads the library reads all of it
  expect(r.d('bibliotheek').eigen).toBeUndefined()
  expect(r.d('bibliotheek').velden.every(v => v.soort !== 'deelgebied')).toBe(true)
})

test('R004-114 een succes staat er zonder gegevens van een mens, gedeeld met gekozen partners', () => {
  const r = in_(RIJNMOND)
  const id = boek(r, { soort: 'succes', tekst: 'Samen op huisbezoek werkte.', gedeeld: ['Jeugdbescherming'] })
  expect(publiceer(r, id)).toBeNull()
  expect(r.rij('bibliotheek', id).velden['gedeeld']).toEqual(['Jeugdbescherming'])
})

const pilot = (r: Proefregio, velden: object = {}) =>
  r.zet('pilots', {
    naam: 'Proef',
    thema: 'eer',
    doel: 'Eerder zien',
    van: '2026-12-10',
    tot: '2027-06-01',
    gemeenten: [...r.gemeenten],
    deelnemers: ['Team Proef'],
    ...velden,
  })
test('R000-15 een pilot heeft thema, periode, gemeenten en resultaten', () => {
  const r = in_(ROTTERDAM)
  expect(r.keuzes('pilots', 'thema')).toEqual(expect.arrayContaining(['eer', 'huisverbod-kind', 'ouderen']))
  expect(r.nee('pilots', { naam: 'x', doel: 'x', deelnemers: ['x'] })).toEqual(['thema', 'van', 'tot', 'gemeenten'])
  const id = pilot(r)
  expect(r.stap('pilots', id, 'klaar')).toEqual(['uitkomst'])
  expect(r.stap('pilots', id, 'klaar', { uitkomst: 'Werkt' })).toBeNull()
})

test('R000-14 een nieuwe pilot wordt aangekondigd voor hij begint', () => {
  const r = in_(ROTTERDAM)
  pilot(r)
  expect(r.herinnert('pilots')).toEqual(['2026-12-10 Binnenkort begint Proef. Alle gemeenten horen het nu.'])
  expect(r.kalender(2026, 'Ridderkerk')).toEqual(['2026-12-10 Proef'])
})

test('R004-93 een pilot heeft doel, periode, deelnemers en uitkomst, en de uitkomst kan naar de bibliotheek', () => {
  const r = in_(RIJNMOND)
  const id = pilot(r)
  r.stap('pilots', id, 'klaar', { uitkomst: 'Werkt goed' })
  const [gat] = r.alleGaten('pilots', 'niet-gedeeld')
  expect(gat).toMatchObject({ vul: 'bibliotheek', begin: { pilot: id, pilotnaam: 'Proef' } })
  publiceer(r, boek(r, { soort: 'methode', pilot: id }))
  expect(r.gaten('pilots', 'niet-gedeeld')).toEqual([])
})

test('R003-24 een onderzoek naar vechtscheiding heeft partners, wat is onderzocht en een uitkomst, en staat open tot die er is', () => {
  const r = in_(IJSSELLAND)
  const id = pilot(r, {
    thema: 'scheiding',
    deelnemers: ['Rechtbank', 'CJG'],
    onderzocht: 'Mediation en begeleiding',
    van: '2025-01-01',
    tot: '2025-12-31',
  })
  expect(r.gaten('pilots', 'zonder-uitkomst')).toEqual(['Proef'])
  r.stap('pilots', id, 'klaar', { uitkomst: 'Vroeg begeleiden helpt' })
  expect(r.gaten('pilots', 'zonder-uitkomst')).toEqual([])
})

test('R004-116 een goed voorbeeld toont gemeente, jaar van de evaluatie en wat anderen overnamen', () => {
  const r = in_(RIJNMOND)
  const id = pilot(r, {
    naam: 'Intensieve casusregie',
    thema: 'casusregie',
    gemeenten: ['Goeree-Overflakkee'],
    evaluatiejaar: 2022,
    overgenomen: 'Lang betrokken blijven',
  })
  expect(r.rij('pilots', id).velden).toMatchObject({
    gemeenten: ['Goeree-Overflakkee'],
    evaluatiejaar: 2022,
    overgenomen: 'Lang betrokken blijven',
  })
})

test('R000-133 elke functie van het steunpunt voldoet, voldoet niet of is niet beoordeeld, en wat niet voldoet is een verbeterpunt', () => {
  const r = in_(ROTTERDAM)
  expect(r.keuzes('steunpunttoets', 'oordeel')).toEqual(['voldoet', 'voldoet-niet', 'niet-beoordeeld'])
  expect(r.nee('steunpunttoets', { functie: 'Advies', oordeel: 'voldoet' })).toEqual(['op'])
  r.zet('steunpunttoets', { functie: 'Advies', oordeel: 'voldoet', op: '2026-01-01' })
  r.zet('steunpunttoets', { functie: 'Monitoring', oordeel: 'voldoet-niet', op: '2026-01-01' })
  expect(r.gaten('steunpunttoets', 'voldoet-niet')).toEqual(['Monitoring'])
})

test('R002-87 het netwerk van aandachtsfunctionarissen staat naar sector en veld, met bijeenkomsten', () => {
  const r = in_(ARNHEM)
  r.zet('aandachtsfunctionarissen', { naam: 'An Proef', sector: 'onderwijs', veld: 'voor', van: '2026-01-01' })
  r.zet('aandachtsfunctionarissen', { naam: 'Bo Proef', sector: 'zorg', veld: 'achter', van: '2026-01-01' })
  expect(r.tel('aandachtsfunctionarissen', 'netwerk')).toEqual({ 'Onderwijs | Voorveld': 1, 'Zorg | Achterveld': 1 })
  r.neem('organen')
  const netwerk = r.uit('organen', 'netwerk-aandachtsfunctionarissen').id
  r.zet('bijeenkomsten', { orgaan: netwerk, op: '2026-12-01', aard: 'anders' })
  expect(r.bij('organen', netwerk, 'overleg')).toHaveLength(1)
})

test('R002-89 het teamprofiel toont de kennis over licht verstandelijke beperking', () => {
  const r = in_(ARNHEM)
  collega(r, 'An Proef', { basis: ['lvb'] })
  expect(r.tel('medewerkers', 'profiel')).toEqual({ 'Team Proef | Licht verstandelijke beperking': 1 })
})

test('R002-127 training staat per medewerker, en wie de zelftest niet deed krijgt hem aangeboden', () => {
  const r = in_(ARNHEM)
  const an = collega(r, 'An Proef')
  expect(r.gaten('medewerkers', 'zelftest')).toEqual(['An Proef'])
  r.wijzig('medewerkers', an, { zelftest: '2026-02-01' })
  expect(r.gaten('medewerkers', 'zelftest')).toEqual([])
  const na = training(r, { naam: 'Gesprek' })
  kan(r, an, 'gesprek', 'op-orde', { training: na })
  expect(r.bij('medewerkers', an, 'vaardigheden')).toEqual(['An Proef, Het gesprek voeren, 2026-05-01'])
})

test('R003-28 een uitkomst van een training werkt de vaardigheid bij, en per team staat welk deel haar heeft', () => {
  const r = in_(IJSSELLAND)
  const [an, bo] = [collega(r, 'An Proef'), collega(r, 'Bo Proef')]
  kan(r, an, 'gesprek', 'niet', { op: '2026-01-01' })
  kan(r, bo, 'gesprek', 'bezig', { op: '2026-01-01' })
  expect(r.tel('vaardigheden', 'aandeel')).toEqual({})
  kan(r, an, 'gesprek', 'op-orde', { op: '2026-06-01' })
  expect(r.tel('vaardigheden', 'stand')).toEqual({
    'An Proef | Het gesprek voeren': 'Op orde',
    'Bo Proef | Het gesprek voeren': 'Bezig',
  })
  expect(r.tel('vaardigheden', 'aandeel')).toEqual({ 'Team Proef | Het gesprek voeren': 50 })
})

test('R003-42 een organisatie ziet per medewerker of de e-learning af is, en hoeveel procent in totaal', () => {
  const r = in_(IJSSELLAND)
  const an = collega(r, 'An Proef', { 'e-learning': 'ja' })
  collega(r, 'Bo Proef', { 'e-learning': 'nee' })
  collega(r, 'Cas Proef')
  expect(r.rij('medewerkers', an).velden['e-learning']).toBe('ja')
  expect(r.tel('medewerkers', 'e-learning')).toEqual({ 'Team Proef': 33.3 })
})

test('R004-58 elke medewerker van een lokaal team heeft een stand voor de vier vaardigheden, en het team toont de laagste', () => {
  const r = in_(RIJNMOND)
  const an = collega(r, 'An Proef')
  const bo = collega(r, 'Bo Proef', { team: TEAM2 })
  expect(r.gaten('vaardigheden', 'zonder-stand')).toHaveLength(8)
  for (const v of ['signaleren', 'meldcode', 'gezinsgericht']) kan(r, an, v)
  kan(r, an, 'blijven', 'niet')
  kan(r, bo, 'signaleren', 'bezig')
  expect(r.gaten('vaardigheden', 'zonder-stand')).toHaveLength(3)
  expect(r.tel('vaardigheden', 'laagste-team')).toEqual({ 'Team Proef': 'Nog niet', 'Team Verzonnen': 'Bezig' })
})

test('R004-89 per onderwerp, basis of bijzonder, staat hoeveel professionals getraind zijn en wat niemand kan', () => {
  const r = in_(RIJNMOND)
  collega(r, 'An Proef', { specialistisch: ['traditie'], basis: ['huiselijk-geweld'] })
  expect(r.tel('medewerkers', 'bijzonder')).toEqual({ 'Schadelijke praktijken': 1 })
  expect(r.tel('medewerkers', 'basis')).toEqual({ 'Huiselijk geweld': 1 })
  expect(r.gaten('medewerkers', 'onderwerp-zonder')).toEqual(
    expect.arrayContaining(['Online geweld', 'Intieme terreur']),
  )
  expect(r.gaten('medewerkers', 'basis-zonder')).not.toContain('Huiselijk geweld')
})

test('R004-90 wie nieuw is heeft op de eerste werkdag het startprogramma te doen', () => {
  const r = in_(RIJNMOND, '2026-11-30')
  const an = collega(r, 'An Proef', { nieuw: true, begonnen: '2026-12-01' })
  expect(r.gaten('startprogramma', 'nog-doen')).toEqual([])
  r.vandaag = '2026-12-01'
  expect(r.gaten('startprogramma', 'nog-doen')).toHaveLength(4)
  r.zet('startprogramma', { medewerker: an, onderdeel: 'visie', op: '2026-12-01' })
  expect(r.gaten('startprogramma', 'nog-doen')).not.toContain('An Proef, De visie lezen')
  expect(r.gaten('startprogramma', 'nog-doen')).toHaveLength(3)
})

test('R004-91 een training in stappen die te oud is vraagt om opfrissen', () => {
  const r = in_(RIJNMOND)
  collega(r, 'An Proef', { gefaseerd: '2024-11-21' })
  collega(r, 'Bo Proef', { gefaseerd: '2026-01-01' })
  expect(r.gaten('medewerkers', 'opfrissen')).toEqual(['An Proef'])
})

const reflectie = (r: Proefregio, velden: object = {}) =>
  r.zet('reflecties', {
    groep: 'Procesregisseurs',
    op: '2026-05-01',
    deelnemers: ['An', 'Bo'],
    afgesproken: 'Een vast formulier',
    uitkomst: 'actie',
    actie: 'Formulier maken',
    ...velden,
  })
test('R003-08 een overleg van procesregisseurs heeft dag, deelnemers en afspraken, en wat openstaat komt terug', () => {
  const r = in_(IJSSELLAND)
  const eerste = reflectie(r)
  const tweede = reflectie(r, { op: '2026-10-01', afgesproken: 'Elkaar bellen', uitkomst: 'geen' })
  expect(r.bij('reflecties', tweede, 'vorige')).toEqual(['Procesregisseurs, 2026-05-01'])
  expect(r.stap('reflecties', eerste, 'klaar', { 'klaar-op': '2026-10-02' })).toBeNull()
  expect(r.bij('reflecties', tweede, 'vorige')).toEqual([])
})

test('R004-92 een reflectie eindigt met een actie of met geen, en de actie toont wanneer zij gedaan is', () => {
  const r = in_(RIJNMOND)
  expect(r.nee('reflecties', { groep: 'x', op: '2026-01-01', deelnemers: ['x'], afgesproken: 'x' })).toEqual([
    'uitkomst',
  ])
  const id = reflectie(r, { actie: '' })
  expect(r.gaten('reflecties', 'actie-leeg')).toEqual(['Procesregisseurs, 2026-05-01'])
  r.wijzig('reflecties', id, { actie: 'Bellen' })
  expect(r.stap('reflecties', id, 'klaar')).toEqual(['klaar-op'])
  expect(r.stap('reflecties', id, 'klaar', { 'klaar-op': '2026-06-01' })).toBeNull()
  expect(r.rij('reflecties', id).velden['klaar-op']).toBe('2026-06-01')
})

test('R004-56 een afgeronde zelfscan toont per team de punten, elk met een actie of bewust geen; wie geen scan doet mist niets', () => {
  const r = in_(RIJNMOND)
  const id = r.zet('zelfscans', {
    gemeente: 'Schiedam',
    team: TEAM,
    op: '2026-05-01',
    punten: ['meldcode', 'capaciteit'],
  })
  expect(r.alleGaten('zelfscans')).toEqual([])
  expect(r.stap('zelfscans', id, 'klaar')).toBeNull()
  expect(r.alleGaten('zelfscans')).toHaveLength(2)
  r.zet('aandachtspunten', { scan: id, punt: 'meldcode', besluit: 'actie', actie: 'Training' })
  r.zet('aandachtspunten', { scan: id, punt: 'capaciteit', besluit: 'geen' })
  // thirteen municipalities did no scan, and none of them is on the list
  expect(r.alleGaten('zelfscans')).toEqual([])
  expect(Object.keys(r.tel('zelfscans', 'punten'))).toHaveLength(2)
})

test('R004-82 per subregio staat of zij helemaal of in delen aan de leerwerkplaats meedoet', () => {
  const r = in_(RIJNMOND)
  r.zet('leerwerkplaats', { gebied: 'rotterdam', 'doet-mee': 'helemaal' })
  r.zet('leerwerkplaats', { gebied: 'zuid-hollandse-eilanden', 'doet-mee': 'deels', onderdelen: ['webinar'] })
  expect(r.tel('leerwerkplaats', 'doet-mee')).toEqual({
    'subregio Rotterdam': 'Helemaal',
    'subregio Zuid-Hollandse eilanden': 'In delen',
  })
  expect(r.gaten('leerwerkplaats', 'niet-bekend')).toEqual(['subregio Maassluis, Vlaardingen en Schiedam'])
})

test('R004-83 een leerwerkpunt kan niet zonder soort: leren of samenwerken', () => {
  const r = in_(RIJNMOND)
  expect(r.nee('leerwerkpunten', { punt: 'Eerder bellen', op: '2026-01-01' })).toEqual(['soort'])
  expect(r.keuzes('leerwerkpunten', 'soort')).toEqual(['leren', 'samenwerken'])
})

test('R004-84 een leernetwerk toont zijn leden per subregio, en een subregio zonder lid is gemerkt', () => {
  const r = in_(RIJNMOND)
  r.zet('netwerkleden', { netwerk: 'ervaring', lid: 'An Proef', gebied: 'rotterdam' })
  expect(r.tel('netwerkleden', 'leden')).toEqual({ 'Ervaringsdeskundigheid | subregio Rotterdam': 'An Proef' })
  expect(r.gaten('netwerkleden', 'zonder-lid')).toHaveLength(5)
})

test('R004-85 een uitnodiging kan tot subregio’s beperkt zijn, en te zien is wie nu mag meedoen', () => {
  const r = in_(RIJNMOND)
  const id = r.zet('uitnodigingen', {
    naam: 'Reflectie',
    soort: 'casusreflectie',
    op: '2026-12-01',
    gebieden: ['rotterdam'],
  })
  r.zet('leerwerkplaats', { gebied: 'rotterdam', 'doet-mee': 'deels', onderdelen: ['casusreflectie'] })
  expect(r.rij('uitnodigingen', id).velden['gebieden']).toEqual(['rotterdam'])
  expect(r.tel('leerwerkplaats', 'onderdelen')).toEqual({ 'subregio Rotterdam | Casusreflectie': 1 })
  expect(r.nee('uitnodigingen', { naam: 'x', soort: 'wisselstage', op: '2026-12-01', gebieden: ['elders'] })).toEqual([
    'gebieden',
  ])
})
