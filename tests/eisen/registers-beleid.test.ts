import { expect, test } from 'vitest'
import { Proefregio } from './hulp/registers.ts'

/** What a region agrees and plans: every test by the very rules of the routes, in the region whose vision asks it. */
const ROTTERDAM = 'rotterdam-2014'
const UTRECHT = 'utrecht-amersfoort-2015'
const ARNHEM = 'arnhem-achterhoek-2014'
const IJSSELLAND = 'ijsselland-2014'
const RIJNMOND = 'rotterdam-rijnmond-2024'
const in_ = (regio: string, vandaag?: string) => new Proefregio(regio, vandaag)

test('R000-04 drie centrumgebieden staan per onderwerp naast elkaar', () => {
  const r = in_(ROTTERDAM)
  for (const [gebied, keuze] of [
    ['rotterdam', 'opvang samen'],
    ['spijkenisse', 'opvang apart'],
    ['vlaardingen', 'opvang nog open'],
  ] as const)
    r.zet('visievergelijking', { onderwerp: 'opvang', gebied: `centrumgebied-${gebied}`, keuze })
  expect(r.tel('visievergelijking', 'naast-elkaar')).toEqual({
    'opvang | centrumgebied Rotterdam': 'opvang samen',
    'opvang | centrumgebied Spijkenisse': 'opvang apart',
    'opvang | centrumgebied Vlaardingen': 'opvang nog open',
  })
})

const programma = (r: Proefregio, velden: object = {}) => {
  const id = r.zet('visies', {
    ...{ naam: 'Programma', soort: 'programma', gemeenten: [...r.gemeenten], van: '2011-01-01', tot: '2014-12-31' },
    ...velden,
  })
  expect(r.stap('visies', id, 'vastgesteld')).toBeNull()
  return id
}
test('R000-08 een programma dat eind 2014 afloopt waarschuwt voor die dag, en is daarna een gat', () => {
  const r = in_(ROTTERDAM, '2013-06-01')
  programma(r)
  expect(r.herinnert('visies')).toEqual([])
  r.vandaag = '2014-01-15'
  expect(r.herinnert('visies')).toEqual(['2014-12-31 Programma loopt af. Begin met de opvolger.'])
  r.vandaag = '2015-01-01'
  expect(r.gaten('visies', 'verlopen')).toEqual(['Programma'])
})

test('R002-06 in het vierde jaar van de visie komt de herinnering om te vernieuwen', () => {
  const r = in_(ARNHEM, '2017-12-31')
  programma(r, { naam: 'Regiovisie', soort: 'regiovisie', van: '2015-01-01', tot: '2019-12-31' })
  expect(r.herinnert('visies')).toEqual([])
  r.vandaag = '2018-01-01'
  expect(r.herinnert('visies')).toEqual(['2018-01-01 Regiovisie is in het vierde jaar. Het is tijd om te vernieuwen.'])
})

test('R003-90 elke gemeente heeft een lokaal plan dat nu geldt, of staat als ontbrekend', () => {
  const r = in_(IJSSELLAND)
  programma(r, { naam: 'Plan', soort: 'lokaal', gemeenten: ['Zwolle'], van: '2025-01-01', tot: '2028-12-31' })
  programma(r, { naam: 'Oud plan', soort: 'lokaal', gemeenten: ['Deventer'], van: '2015-01-01', tot: '2018-12-31' })
  const mist = r.gaten('visies', 'gemeente-zonder-plan')
  expect(mist).not.toContain('Zwolle')
  expect(mist).toContain('Deventer')
  expect(mist).toHaveLength(r.gemeenten.length - 1)
})

test('R004-08 een plan van een subregio of gemeente is verbonden met een uitgangspunt of opgave', () => {
  const r = in_(RIJNMOND)
  const los = programma(r, { naam: 'Los plan', soort: 'subregio', van: '2024-01-01', tot: '2027-12-31' })
  expect(r.gaten('visies', 'steunt-nergens-op')).toEqual(['Los plan'])
  r.wijzig('visies', los, { opgaven: ['sterke-teams'] })
  expect(r.gaten('visies', 'steunt-nergens-op')).toEqual([])
})

test('R000-09 de keten van werkgroep naar regiegroep naar regionale regiegroep is te zien', () => {
  const r = in_(ROTTERDAM)
  r.neem('organen')
  expect(r.bij('organen', r.uit('organen', 'regiegroep').id, 'voeden')).toEqual(['Ambtelijke werkgroep'])
  expect(r.bij('organen', r.uit('organen', 'regiegroep-regionaal').id, 'voeden')).toContain(
    'Centrumgemeentelijke regiegroep',
  )
  const groep = r.uit('organen', 'regiegroep').velden
  expect(groep['leden']).toContain('politie')
  expect(groep['taak']).toContain('voortgang')
})

test('R000-13 de regionale regiegroep staat er ook als adviseur van het veiligheidshuis', () => {
  const r = in_(ROTTERDAM)
  r.neem('organen')
  expect(r.uit('organen', 'regiegroep-regionaal').velden['adviseert']).toBe('vhrr')
})

const punt = (r: Proefregio, velden: object = {}) =>
  r.zet('punten', {
    tekst: 'De overdracht duurt te lang',
    soort: 'verbeterpunt',
    indiener: 'Ketenregisseur',
    op: '2026-10-01',
    ...velden,
  })
test('R000-11 een verbeterpunt heeft wie het inbracht, wie het uitwerkt, het besluit en de stand', () => {
  const r = in_(ROTTERDAM)
  const id = punt(r)
  expect(r.nee('punten', { tekst: 'x', soort: 'verbeterpunt', op: '2026-10-01' })).toEqual(['indiener'])
  expect(r.gaten('punten', 'niemand-pakt-op')).toHaveLength(1)
  expect(r.stap('punten', id, 'opgepakt')).toEqual(['uitwerker'])
  expect(r.stap('punten', id, 'opgepakt', { uitwerker: 'Werkgroep' })).toBeNull()
  expect(r.stap('punten', id, 'besloten')).toEqual(['besluit'])
  expect(r.stap('punten', id, 'besloten', { besluit: 'Een vast uur per week' })).toBeNull()
  expect(r.rij('punten', id)).toMatchObject({
    stand: 'besloten',
    velden: { indiener: 'Ketenregisseur', uitwerker: 'Werkgroep', besluit: 'Een vast uur per week' },
  })
})

const overleg = (r: Proefregio, orgaan: string, velden: object = {}) =>
  r.zet('bijeenkomsten', { orgaan, op: '2026-12-10', aard: 'ambtelijk', ...velden })
test('R000-12 een punt uit een centrumgebied staat met zijn herkomst op de regionale agenda', () => {
  const r = in_(ROTTERDAM)
  r.neem('organen')
  const regionaal = r.uit('organen', 'regiegroep-regionaal').id
  const later = overleg(r, regionaal, { op: '2027-03-01' })
  const eerst = overleg(r, regionaal)
  const id = punt(r, { orgaan: r.uit('organen', 'regiegroep').id, herkomst: 'centrumgebied-rotterdam' })
  expect(r.bij('bijeenkomsten', eerst, 'agenda')).toEqual([])
  expect(r.stap('punten', id, 'doorgegeven', { orgaan: regionaal })).toBeNull()
  expect(r.bij('bijeenkomsten', eerst, 'agenda')).toEqual(['De overdracht duurt te lang'])
  expect(r.bij('bijeenkomsten', later, 'agenda')).toEqual([])
  expect(r.rij('punten', id).velden['herkomst']).toBe('centrumgebied-rotterdam')
  expect(r.d('bijeenkomsten').verzamelt?.find(v => v.id === 'agenda')?.velden).toContain('herkomst')
})

test('R003-07 een knelpunt dat de regiegroep doorgeeft staat op de volgende agenda van de stuurgroep', () => {
  const r = in_(IJSSELLAND)
  r.neem('organen')
  const stuurgroep = r.uit('organen', 'stuurgroep').id
  const op = overleg(r, stuurgroep)
  const id = punt(r, { soort: 'knelpunt', orgaan: r.uit('organen', 'regiegroep').id })
  expect(r.bij('bijeenkomsten', op, 'agenda')).toEqual([])
  expect(r.stap('punten', id, 'doorgegeven', { orgaan: stuurgroep })).toBeNull()
  expect(r.bij('bijeenkomsten', op, 'agenda')).toEqual(['De overdracht duurt te lang'])
  expect(r.stap('bijeenkomsten', op, 'gehouden')).toBeNull()
  const volgende = overleg(r, stuurgroep, { op: '2027-06-01' })
  // still open, so it comes back on the next one
  expect(r.bij('bijeenkomsten', volgende, 'agenda')).toEqual(['De overdracht duurt te lang'])
})

test('R000-10 elke nieuwe bijeenkomst van de portefeuillehouders begint met het vaste punt', () => {
  const r = in_(ROTTERDAM)
  r.neem('organen')
  const id = overleg(r, r.uit('organen', 'portefeuillehouders').id, { aard: 'bestuurlijk' })
  expect(r.rij('bijeenkomsten', id).velden['agenda']).toEqual(['huiselijk geweld en kindermishandeling'])
})

const advies = (r: Proefregio, velden: object = {}) =>
  r.zet('adviezen', { naam: 'Route', advies: 'Kies een route.', gemeenten: [...r.gemeenten], ...velden })
const antwoord = (r: Proefregio, adviesId: string, gemeente: string, stand: string, op = '2026-11-01') =>
  r.zet('gemeentestanden', { advies: adviesId, gemeente, 'stand-gemeente': stand, op })
test('R000-16 bij een besluit is te zien welke van de zeven colleges instemden', () => {
  const r = in_(ROTTERDAM)
  expect(r.gemeenten).toHaveLength(7)
  const id = advies(r)
  for (const g of r.gemeenten.slice(0, 3)) antwoord(r, id, g, 'akkoord')
  expect(r.bij('adviezen', id, 'gemeenten')).toHaveLength(3)
  expect(r.gaten('adviezen', 'zonder-antwoord')).toHaveLength(4)
  expect(r.tel('gemeentestanden', 'akkoord')).toEqual({ 'Route | Akkoord': 3 })
})

test('R001-13 per gemeente is te zien of een advies verstuurd, besproken of akkoord is', () => {
  const r = in_(UTRECHT)
  const id = advies(r)
  antwoord(r, id, 'Zeist', 'verstuurd', '2026-09-01')
  antwoord(r, id, 'Zeist', 'besproken', '2026-10-01')
  antwoord(r, id, 'Soest', 'akkoord')
  expect(r.tel('gemeentestanden', 'matrix')).toEqual({ 'Zeist | Route': 'Besproken', 'Soest | Route': 'Akkoord' })
})

test('R002-05 negentien gemeenten en vijf punten: akkoord of nog open', () => {
  const r = in_(ARNHEM)
  expect(r.neem('adviezen')).toBe(5)
  expect(r.gemeenten).toHaveLength(19)
  expect(r.gaten('adviezen', 'zonder-antwoord')).toHaveLength(19 * 5)
  antwoord(r, r.uit('adviezen', 'werkgroep').id, 'Rheden', 'akkoord')
  for (const id of r.rijen('adviezen').map(a => a.id)) antwoord(r, id, 'Duiven', 'besproken')
  expect(r.vakken('gemeentestanden', 'matrix')).toBe(19 * 5)
  expect(r.tel('gemeentestanden', 'matrix')).toMatchObject({ 'Rheden | Een regionale werkgroep': 'Akkoord' })
  expect(r.gaten('adviezen', 'zonder-antwoord')).toHaveLength(19 * 5 - 1)
})

test('R003-87 een voorstel noemt de gemeenten en blijft open tot elke antwoordde', () => {
  const r = in_(IJSSELLAND)
  const id = advies(r, { naam: 'Voorstel', van: 'Procesregisseur', gemeenten: ['Zwolle', 'Kampen'] })
  expect(r.gaten('adviezen', 'zonder-antwoord')).toEqual(['Voorstel: Zwolle', 'Voorstel: Kampen'])
  antwoord(r, id, 'Zwolle', 'akkoord')
  expect(r.gaten('adviezen', 'zonder-antwoord')).toEqual(['Voorstel: Kampen'])
  antwoord(r, id, 'Kampen', 'niet-akkoord')
  expect(r.gaten('adviezen', 'zonder-antwoord')).toEqual([])
})

test('R001-12 een besluit is terug te leiden naar orgaan, dag en het advies waar het uit komt', () => {
  const r = in_(UTRECHT)
  r.neem('organen')
  const orgaan = r.uit('organen', 'regionaal-college').id
  const bijeenkomst = overleg(r, orgaan, { aard: 'bestuurlijk', aanwezig: ['burgemeester van Utrecht'] })
  const id = advies(r, { naam: 'Advies Aware', van: 'Adviesgroep', bijeenkomst })
  expect(r.stap('adviezen', id, 'besloten', { besluit: 'Ja' })).toEqual(['orgaan', 'op'])
  expect(r.stap('adviezen', id, 'besloten', { besluit: 'Ja', op: '2026-12-10', orgaan })).toBeNull()
  expect(r.bij('bijeenkomsten', bijeenkomst, 'besluiten')).toEqual(['Advies Aware'])
  expect(r.rij('adviezen', id).velden).toMatchObject({ orgaan, op: '2026-12-10', van: 'Adviesgroep', besluit: 'Ja' })
  expect(r.rij('organen', orgaan).velden['leden']).toContain('korpschef van de politie')
})

test('R000-75 een vraag aan Veilig Thuis of Rotterdam heeft geadresseerde, antwoord en dag, en blijft staan tot het antwoord', () => {
  const r = in_(ROTTERDAM)
  const id = punt(r, { soort: 'opschaling', tekst: 'De partner komt niet', aan: 'ASHG' })
  expect(r.alleGaten('punten', 'zonder-antwoord').map(g => [g.wat, g.eigenaar])).toEqual([
    ['De partner komt niet', 'ASHG'],
  ])
  expect(r.stap('punten', id, 'beantwoord')).toEqual(['antwoord'])
  expect(r.stap('punten', id, 'beantwoord', { antwoord: 'Wij spraken de partner aan' })).toBeNull()
  expect(r.gaten('punten', 'zonder-antwoord')).toEqual([])
  expect(r.rij('punten', id).gewijzigdOp).toBe(r.vandaag)
})

test('R000-80 een gat kan een verbeterpunt worden', () => {
  const r = in_(ROTTERDAM)
  const [gat] = r.alleGaten('afspraken', 'partner-zonder')
  const neemt = r.d('punten').neemtGaten
  const id = r.zet('punten', {
    ...neemt?.vast,
    [neemt?.veld ?? '']: gat?.zin.nl ?? '',
    indiener: 'Procesregisseur',
    op: '2026-11-22',
  })
  expect(r.rij('punten', id)).toMatchObject({ stand: 'open', velden: { soort: 'verbeterpunt', tekst: gat?.zin.nl } })
})

test('R000-85 het formulier vraagt of iets uitvoering of beleid is', () => {
  const r = in_(ROTTERDAM)
  expect(r.keuzes('punten', 'aard')).toEqual(['uitvoering', 'beleid'])
  expect(r.nee('punten', { tekst: 'x', soort: 'knelpunt', indiener: 'x', op: '2026-01-01', aard: 'anders' })).toEqual([
    'aard',
  ])
})

const afspraak = (r: Proefregio, velden: object = {}) => {
  const id = r.zet('afspraken', {
    naam: 'Afspraak',
    partners: ['Raad'],
    gemeenten: [r.gemeenten[0] ?? ''],
    van: '2025-01-01',
    ...velden,
  })
  expect(r.stap('afspraken', id, 'bekend')).toBeNull()
  return id
}
test('R000-78 de werklijst toont afspraken om te vernieuwen en wat afgestemd moet worden', () => {
  const r = in_(ROTTERDAM)
  afspraak(r, { naam: 'Met de politie', tot: '2027-01-15' })
  afspraak(r, { naam: 'Met het OM', afstemmen: '2026-12-01' })
  afspraak(r, { naam: 'Nog lang niet', tot: '2029-01-01' })
  expect(r.herinnert('afspraken')).toEqual([
    '2026-12-01 Binnenkort afstemmen: Met het OM',
    '2027-01-15 Binnenkort vernieuwen: Met de politie',
  ])
})

test('R000-134 per soort partner staat de afspraak met haar dag, en een soort zonder is een gat', () => {
  const r = in_(ROTTERDAM)
  expect(r.gaten('afspraken', 'partner-zonder')).toEqual(['AMK', 'hulporganisaties', 'politie'])
  afspraak(r, { wettelijk: 'politie', van: '2025-03-01' })
  expect(r.gaten('afspraken', 'partner-zonder')).toEqual(['AMK', 'hulporganisaties'])
  expect(r.tel('afspraken', 'partner')).toEqual({ politie: '2025-03-01' })
})

test('R001-85 een kwaliteitsafspraak met de opvang noemt punten en heeft een resultaat', () => {
  const r = in_(UTRECHT)
  const id = afspraak(r, { naam: 'Opvang', kwaliteit: ['kinderen', 'doorstroom'] })
  expect(r.gaten('afspraken', 'kwaliteit-zonder-resultaat')).toEqual(['Opvang'])
  r.wijzig('afspraken', id, { resultaat: 'Elk kind heeft een eigen plan' })
  expect(r.gaten('afspraken', 'kwaliteit-zonder-resultaat')).toEqual([])
  expect(
    r.nee('afspraken', { naam: 'x', partners: ['x'], gemeenten: ['Zeist'], van: '2025-01-01', kwaliteit: ['iets'] }),
  ).toEqual(['kwaliteit'])
})

const uitwerking = (r: Proefregio, id: string, gemeente: string, weg: string) =>
  r.zet('uitwerkingen', { afspraak: id, gemeente, weg, op: '2026-02-01' })
test('R002-135 verschillen per gemeente staan naast elkaar, en een onderwerp zonder afspraak op de lijst', () => {
  const r = in_(ARNHEM)
  const id = afspraak(r, { naam: 'Procesregie', onderwerp: 'procesregie', gemeenten: ['Arnhem', 'Duiven'] })
  uitwerking(r, id, 'Arnhem', 'bij het wijkteam')
  uitwerking(r, id, 'Duiven', 'bij de regio')
  expect(r.tel('uitwerkingen', 'naast-elkaar')).toEqual({
    'Arnhem | Procesregie': 'bij het wijkteam',
    'Duiven | Procesregie': 'bij de regio',
  })
  expect(r.gaten('afspraken', 'onderwerp-zonder')).toEqual([
    'casusregie',
    'verantwoordelijkheid',
    'financiering',
    'samenwerking',
  ])
})

test('R004-115 elke gemeente legt voor dezelfde afspraak de eigen weg en dag vast, en de regio ziet wie er geen heeft', () => {
  const r = in_(RIJNMOND)
  const id = afspraak(r, { rol: 'regie', gemeenten: ['Schiedam', 'Maassluis'] })
  uitwerking(r, id, 'Schiedam', 'Vast spreekuur')
  expect(r.gaten('afspraken', 'gemeente-zonder-eigen-weg')).toEqual(['Afspraak: Maassluis'])
  expect(r.nee('uitwerkingen', { afspraak: id, gemeente: 'Maassluis', weg: 'x' })).toEqual(['op'])
})

test('R003-86 een afspraak over de datum geeft een bericht aan de partner, te zien tot er een antwoord is', () => {
  const r = in_(IJSSELLAND)
  const id = afspraak(r, { partners: ['Verzonnen GGZ'], tot: '2026-01-01' })
  const open = () => r.alleGaten('afspraken', 'verlopen')
  expect(open().map(g => [g.eigenaar, g.vul, g.begin])).toEqual([
    ['Verzonnen GGZ', 'punten', { afspraak: id, aan: 'Verzonnen GGZ' }],
  ])
  const brief = punt(r, { soort: 'aanspreken', afspraak: id, aan: 'Verzonnen GGZ' })
  expect(open()).toHaveLength(1)
  expect(r.stap('punten', brief, 'beantwoord', { antwoord: 'Wij vernieuwen in mei' })).toBeNull()
  expect(open()).toEqual([])
  expect(r.d('afspraken').lezen).toContain('procesregisseur')
})

test('R004-21 een afspraak kan niet zonder een van de vier rollen, en is daarop te vinden', () => {
  const r = in_(RIJNMOND)
  expect(r.keuzes('afspraken', 'rol')).toHaveLength(4)
  expect(r.nee('afspraken', { naam: 'x', partners: ['x'], gemeenten: ['Schiedam'], van: '2025-01-01' })).toEqual([
    'rol',
  ])
  afspraak(r, { rol: 'inkoop' })
  expect(r.tel('afspraken', 'per-rol')).toEqual({ 'inkoper en subsidiegever': 1 })
})

test('R004-24 elke genoemde medewerker wordt gevraagd te bevestigen, en te zien is hoeveel procent dat deed', () => {
  const r = in_(RIJNMOND)
  const id = afspraak(r, { rol: 'regie', medewerkers: ['An Proef', 'Bo Proef', 'Cas Proef'] })
  expect(r.alleGaten('afspraken', 'niet-bevestigd').map(g => g.eigenaar)).toEqual(['An Proef', 'Bo Proef', 'Cas Proef'])
  for (const [medewerker, bevestigd] of [
    ['An Proef', true],
    ['Bo Proef', true],
    ['Cas Proef', false],
  ] as const)
    r.zet('kennisnames', { afspraak: id, medewerker, bevestigd, op: '2026-11-01' })
  expect(r.tel('kennisnames', 'deel')).toEqual({ Afspraak: 66.7 })
  expect(r.alleGaten('afspraken', 'niet-bevestigd').map(g => g.eigenaar)).toEqual(['Cas Proef'])
})

test('R004-25 een afspraak die het bestuur nodig heeft staat met haar achtergrond op het volgende bestuurlijk overleg van die subregio', () => {
  const r = in_(RIJNMOND)
  r.neem('organen')
  const bestuur = overleg(r, r.uit('organen', 'bestuurlijk-mvs').id, { aard: 'bestuurlijk' })
  const ander = overleg(r, r.uit('organen', 'bestuurlijk-rotterdam').id, { aard: 'bestuurlijk' })
  const id = afspraak(r, { rol: 'regie', gebied: 'maassluis-vlaardingen-schiedam', toelichting: 'Het team is vol' })
  expect(r.bij('bijeenkomsten', bestuur, 'afspraken')).toEqual([])
  r.wijzig('afspraken', id, { 'naar-bestuur': true })
  expect(r.bij('bijeenkomsten', bestuur, 'afspraken')).toEqual(['Afspraak'])
  expect(r.bij('bijeenkomsten', ander, 'afspraken')).toEqual([])
  expect(r.d('bijeenkomsten').verzamelt?.find(v => v.id === 'afspraken')?.velden).toEqual(['toelichting'])
})

const actie = (r: Proefregio, velden: object = {}) =>
  r.zet('acties', { wat: 'Scholen bezoeken', wie: 'Gemeenten', tot: '2027-06-01', ...velden })
test('R000-101 een actie kan niet zonder een van de drie lijnen, en het jaarverslag telt erop', () => {
  const r = in_(ROTTERDAM)
  expect(r.keuzes('acties', 'lijn')).toEqual(['opsporen', 'oppakken', 'oplossen'])
  expect(r.nee('acties', { wat: 'x', wie: 'y' })).toEqual(['lijn'])
  expect(r.nee('acties', { wat: 'x', wie: 'y', lijn: ['opsporen', 'oppakken'] })).toEqual(['lijn'])
  actie(r, { lijn: 'opsporen' })
  expect(r.tel('acties', 'per-lijn')).toEqual({ 'Opsporen | Voorgenomen': 1 })
})

test('R000-100 het jaarverslag zegt per lijn de acties, hun voortgang en hun resultaat', () => {
  const r = in_(ROTTERDAM)
  const id = actie(r, { lijn: 'oplossen', voortgang: 'Tien scholen bezocht' })
  actie(r, { lijn: 'opsporen' })
  expect(r.stap('acties', id, 'is-klaar', { resultaat: 'Alle scholen doen mee' })).toBeNull()
  expect(r.tel('acties', 'per-lijn')).toEqual({ 'Opsporen | Voorgenomen': 1, 'Oplossen | Klaar': 1 })
  expect(r.rij('acties', id).velden).toMatchObject({
    voortgang: 'Tien scholen bezocht',
    resultaat: 'Alle scholen doen mee',
  })
})

test('R000-122 een product dat niet op tijd klaar is staat als te laat op het plan', () => {
  const r = in_(ROTTERDAM, '2014-03-15')
  r.neem('acties')
  expect(r.gaten('acties', 'te-laat')).toEqual(['Regioanalyse, route en planning van besluiten, startnotitie.'])
})

test('R001-06 een actie draagt een of meer uitgangspunten, en per uitgangspunt staan de acties', () => {
  const r = in_(UTRECHT)
  actie(r, { beginselen: ['netwerk', 'eenvoudig'] })
  actie(r, { wat: 'Anders', beginselen: ['netwerk'] })
  const per = r.tel('acties', 'per-beginsel')
  expect(per['De mensen om het gezin betrekken en per wijk werken.']).toBe(2)
  expect(per['Het stelsel eenvoudiger maken.']).toBe(1)
})

test('R001-14 een jaarplan kiest acties, elk met eigenaar, dag en hoe het betaald wordt', () => {
  const r = in_(UTRECHT)
  r.neem('acties')
  const id = r.uit('acties', 's001-06').id
  r.wijzig('acties', id, { jaarplan: 2027 })
  expect(r.gaten('acties', 'jaarplan-zonder-geld')).toHaveLength(1)
  r.wijzig('acties', id, { financiering: 'DUVO, naar inwoners', tot: '2027-12-31' })
  expect(r.gaten('acties', 'jaarplan-zonder-geld')).toEqual([])
  expect(r.rij('acties', id).velden).toMatchObject({
    wie: 'gemeenten',
    tot: '2027-12-31',
    financiering: 'DUVO, naar inwoners',
  })
  expect(r.tel('acties', 'jaarplan')).toEqual({ '2027 | Voorgenomen': 1 })
})

test('R001-15 elke actie heeft een stand en het plan toont wat te laat is', () => {
  const r = in_(UTRECHT)
  const laat = actie(r, { tot: '2026-06-01' })
  actie(r, { wat: 'Komt nog' })
  expect(r.gaten('acties', 'te-laat')).toEqual(['Scholen bezoeken'])
  expect(r.alleGaten('acties', 'te-laat').map(g => [g.sinds, g.eigenaar])).toEqual([['2026-06-01', 'Gemeenten']])
  expect(r.stap('acties', laat, 'is-klaar', { resultaat: 'Gedaan' })).toBeNull()
  expect(r.gaten('acties', 'te-laat')).toEqual([])
})

test('R002-07 alle 26 acties komen uit de visie, en zijn op uitvoerder en uitgangspunt te vinden', () => {
  const r = in_(ARNHEM)
  expect(r.neem('acties')).toBe(26)
  const van = (wie: string) =>
    r
      .rijen('acties')
      .filter(a => a.velden['wie'] === wie)
      .map(a => a.id)
  expect(van('Moviera')).toHaveLength(Number(r.tel('acties', 'per-wie')['Moviera']))
  expect(van('Moviera').length).toBeGreaterThanOrEqual(3)
  const u2 = r.rijen('acties').filter(a => (a.velden['beginselen'] as readonly string[]).includes('u2'))
  expect(r.tel('acties', 'per-beginsel')['Gericht voorkomen, signaleren en nazorg bieden.']).toBe(u2.length)
  expect(r.uit('acties', '1c').velden).toMatchObject({ van: '2014-01-01', tot: '2015-12-31', beginselen: ['u2', 'u1'] })
})

test('R002-12 elke actie toont haar uitgangspunten U1 tot en met U6', () => {
  const r = in_(ARNHEM)
  r.neem('acties')
  expect(r.keuzes('acties', 'beginselen').filter(k => /^u[1-6]/.test(k))).toEqual([
    'u1',
    'u2',
    'u3',
    'u4',
    'u5',
    'u6a',
    'u6b',
    'u6c',
    'u6d',
  ])
  expect(r.rijen('acties').every(a => (a.velden['beginselen'] as readonly string[]).length > 0)).toBe(true)
  expect(r.d('acties').velden.find(v => v.id === 'beginselen')?.lijst).toBe(true)
})

test('R002-08 elke gemeente heeft haar eigen regel van wat elke gemeente doet, met een eigen stand', () => {
  const r = in_(ARNHEM)
  r.neem('acties')
  expect(r.neem('lokale-acties')).toBe(9 * 19)
  const van = (g: string) => r.rijen('lokale-acties').filter(a => a.velden['gemeente'] === g)
  expect(van('Rheden')).toHaveLength(9)
  const id = van('Rheden')[0]?.id ?? ''
  expect(r.stap('lokale-acties', id, 'begint')).toBeNull()
  expect(r.tel('lokale-acties', 'per-gemeente')).toMatchObject({
    'Rheden | Loopt': 1,
    'Rheden | Nog niet begonnen': 8,
    'Duiven | Nog niet begonnen': 9,
  })
  expect(r.naam('acties', String(r.rij('lokale-acties', id).velden['actie']))).toContain('Handelingsverlegenheid')
})

test('R002-09 een lokale actie kan niet dicht zonder resultaat', () => {
  const r = in_(ARNHEM)
  const id = r.zet('lokale-acties', { gemeente: 'Duiven', wat: 'Scholen vragen' })
  expect(r.stap('lokale-acties', id, 'is-klaar')).toEqual(['resultaat'])
  expect(r.stap('lokale-acties', id, 'is-klaar', { resultaat: '   ' })).not.toBeNull()
  expect(r.stap('lokale-acties', id, 'is-klaar', { resultaat: 'Alle scholen deden mee' })).toBeNull()
})

test('R003-04 elk van de elf hoofdpunten is te verbinden met delen van de aanpak', () => {
  const r = in_(IJSSELLAND)
  expect(r.neem('beginselen')).toBe(11)
  expect(r.keuzes('beginselen', 'delen')).toHaveLength(5)
  for (const p of r.rijen('beginselen')) r.wijzig('beginselen', p.id, { delen: ['voorkomen', 'herstel'] })
  expect(r.gaten('beginselen', 'zonder-deel')).toEqual([])
  expect(r.tel('beginselen', 'per-deel')['Voorkomen']).toBe(11)
})

test('R004-09 elke ontwikkelopgave toont haar acties met eigenaar, stand en dag, en een opgave zonder actie is gemerkt', () => {
  const r = in_(RIJNMOND)
  expect(r.gaten('acties', 'opgave-zonder-actie')).toHaveLength(5)
  r.neem('acties')
  expect(r.gaten('acties', 'opgave-zonder-actie')).toEqual([])
  expect(r.tel('acties', 'per-opgave')['Sterke lokale teams | Voorgenomen']).toBe(7)
  expect(r.uit('acties', 'teams-scholen').velden).toMatchObject({
    wie: 'gemeenten',
    tot: '2027-12-31',
    opgave: 'sterke-teams',
  })
})

test('R004-10 een actie uit een verbeterplan sluit alleen met resultaat en evaluatie', () => {
  const r = in_(RIJNMOND)
  const id = r.zet('verbeteracties', { plan: 'Verbeterplan', wat: 'Meer tijd', wie: 'Gemeente' })
  expect(r.stap('verbeteracties', id, 'sluit', { resultaat: 'Gelukt' })).toEqual(['evaluatie'])
  expect(r.stap('verbeteracties', id, 'sluit', { resultaat: 'Gelukt', evaluatie: 'Hield stand' })).toBeNull()
})

test('R004-11 een actie kan niet zonder toets aan de vijf uitgangspunten', () => {
  const r = in_(RIJNMOND)
  expect(r.keuzes('acties', 'beginselen')).toHaveLength(5)
  expect(r.nee('acties', { wat: 'x', wie: 'y' })).toEqual(['beginselen'])
  expect(r.nee('acties', { wat: 'x', wie: 'y', beginselen: ['lerend'] })).toEqual([])
})

test('R004-12 bij een uitgangspunt staat hoe het elders heet, of dat er geen is', () => {
  const r = in_(RIJNMOND)
  r.neem('beginselen')
  const id = r.uit('beginselen', 'lerend').id
  r.wijzig('beginselen', id, { toekomstscenario: 'Lerend en eenvoudig', verandertraject: '-' })
  expect(r.rij('beginselen', id).velden).toMatchObject({
    toekomstscenario: 'Lerend en eenvoudig',
    verandertraject: '-',
  })
})

test('R004-13 elk verbonden programma toont aanspreekpunt, laatste afstemming en de acties die het raakt', () => {
  const r = in_(RIJNMOND)
  r.neem('acties')
  r.neem('programmas')
  const id = r.uit('programmas', 'preventie-met-gezag').id
  expect(r.gaten('programmas', 'zonder-contact')).toContain('Preventie met Gezag')
  r.wijzig('programmas', id, {
    contact: 'Verzonnen adviseur',
    afgestemd: '2026-10-01',
    acties: [r.uit('acties', 'voorlichting').id],
  })
  expect(r.gaten('programmas', 'zonder-contact')).not.toContain('Preventie met Gezag')
  expect(r.gaten('programmas', 'lang-niet-afgestemd')).not.toContain('Preventie met Gezag')
})

test('R004-14 van elk van de dertien gemeenten is te zien hoe ver zij is, en sinds wanneer', () => {
  const r = in_(RIJNMOND)
  expect(r.gaten('gereedheid', 'zonder-stand')).toHaveLength(13)
  expect(r.gaten('gereedheid', 'zonder-stand')).not.toContain('Hoeksche Waard')
  r.zet('gereedheid', { gemeente: 'Schiedam', 'stand-gemeente': 'onderweg', op: '2026-05-01' })
  expect(r.tel('gereedheid', 'stand')).toEqual({ Schiedam: 'Onderweg' })
  expect(r.tel('gereedheid', 'op')).toEqual({ Schiedam: '2026-05-01' })
  expect(r.gaten('gereedheid', 'zonder-stand')).toHaveLength(12)
})

test('R004-57 een gemeente die niet is getoetst aan de Leidraad staat op de lijst', () => {
  const r = in_(RIJNMOND)
  r.zet('leidraad', { gemeente: 'Rotterdam', op: '2026-03-01', uitkomst: 'deels' })
  const mist = r.gaten('leidraad', 'niet-getoetst')
  expect(mist).toHaveLength(r.gemeenten.length - 1)
  expect(mist).not.toContain('Rotterdam')
})

test('R004-117 een wettelijke taak zonder houder is gemerkt, bij elke gemeente en elk centrum', () => {
  const r = in_(RIJNMOND)
  expect(r.gemeenten).toHaveLength(14)
  expect(r.gaten('gemeentetaken', 'zonder-houder')).toHaveLength(14 * 7)
  expect(r.gaten('centrumtaken', 'zonder-houder')).toHaveLength(3 * 4)
  r.zet('gemeentetaken', { gemeente: 'Schiedam', taak: 'meldcode', houder: 'Team zorg' })
  r.zet('centrumtaken', { gebied: 'rotterdam', taak: 'opvang', houder: 'Afdeling opvang' })
  expect(r.gaten('gemeentetaken', 'zonder-houder')).toHaveLength(14 * 7 - 1)
  expect(r.gaten('centrumtaken', 'zonder-houder')).toHaveLength(3 * 4 - 1)
  expect(r.tel('gemeentetaken', 'houders')).toEqual({ 'Schiedam | meldcode invoeren': 'Team zorg' })
})

test('R003-89 de zes plichten staan er met hun laatste dag, en waar een jaar niets gebeurde is gemerkt', () => {
  const r = in_(IJSSELLAND)
  expect(r.gaten('centrumplichten', 'jaar-niets')).toHaveLength(6)
  r.zet('centrumplichten', { plicht: 'contact', op: '2025-11-22', wat: 'Te lang geleden' })
  r.zet('centrumplichten', { plicht: 'beleid', op: '2026-02-01', wat: 'Visie besproken' })
  expect(r.gaten('centrumplichten', 'jaar-niets')).toHaveLength(5)
  expect(r.tel('centrumplichten', 'laatst')).toEqual({
    'beleid maken met de regiogemeenten': '2026-02-01',
    'contact met verzekeraar, OM, bovengemeentelijke organen en rijk': '2025-11-22',
  })
})

test('R003-05 Deventer staat bij de stuurgroep als lid om toe te voegen', () => {
  const r = in_(IJSSELLAND)
  r.neem('organen')
  const stuurgroep = r.uit('organen', 'stuurgroep').velden
  expect(stuurgroep['toe-te-voegen']).toEqual(['Deventer'])
  expect(stuurgroep['leden']).not.toContain('Deventer')
  expect(r.gaten('organen', 'leden-toe-te-voegen')).toContain('Stuurgroep Huiselijk Geweld IJsselland')
})

const houd = (r: Proefregio, orgaan: string, op: string, velden: object = {}) => {
  const id = overleg(r, orgaan, { op, ...velden })
  expect(r.stap('bijeenkomsten', id, 'gehouden')).toBeNull()
  return id
}
test('R003-06 met een stuurgroep in het jaar klopt het aantal niet, met twee wel', () => {
  const r = in_(IJSSELLAND)
  r.neem('organen')
  const id = r.uit('organen', 'stuurgroep').id
  const mist = () => r.gaten('bijeenkomsten', 'te-weinig')
  houd(r, id, '2026-02-01')
  expect(mist()).toContain('Stuurgroep Huiselijk Geweld IJsselland')
  houd(r, id, '2026-10-01')
  expect(mist()).not.toContain('Stuurgroep Huiselijk Geweld IJsselland')
})

test('R001-11 met een ambtelijk overleg Amersfoort in het jaar ontbreekt het tweede', () => {
  const r = in_(UTRECHT)
  r.neem('organen')
  houd(r, r.uit('organen', 'ambtelijk-amersfoort').id, '2026-03-01')
  expect(r.gaten('bijeenkomsten', 'te-weinig')).toContain('Ambtelijk overleg centrumgebied Amersfoort')
  houd(r, r.uit('organen', 'ambtelijk-amersfoort').id, '2026-09-01')
  expect(r.gaten('bijeenkomsten', 'te-weinig')).not.toContain('Ambtelijk overleg centrumgebied Amersfoort')
  expect(r.kalender(2026)).toContain('2026-03-01 Ambtelijk overleg centrumgebied Amersfoort, 2026-03-01')
})

test('R003-09 een overleg zonder afspraak staat op de lijst', () => {
  const r = in_(IJSSELLAND)
  r.neem('organen')
  houd(r, r.uit('organen', 'regiegroep').id, '2026-02-01')
  houd(r, r.uit('organen', 'regiegroep').id, '2026-04-01', { afgesproken: 'Een vast loket' })
  expect(r.gaten('bijeenkomsten', 'zonder-besluit')).toEqual(['Regiegroep, 2026-02-01'])
})

test('R004-16 een subregio zonder ambtelijk of zonder bestuurlijk overleg wordt genoemd', () => {
  const r = in_(RIJNMOND)
  r.neem('organen')
  expect(r.gaten('bijeenkomsten', 'subregio-zonder')).toHaveLength(6)
  overleg(r, r.uit('organen', 'ambtelijk-mvs').id)
  const mist = r.gaten('bijeenkomsten', 'subregio-zonder')
  expect(mist).toHaveLength(5)
  expect(mist).toContain('subregio Maassluis, Vlaardingen en Schiedam, Bestuurlijk')
})

test('R004-17 organen zijn op gebied te vinden; het strategisch platform hoort bij Rotterdam', () => {
  const r = in_(RIJNMOND)
  r.neem('organen')
  expect(r.tel('organen', 'bereik')['subregio Rotterdam']).toContain('Strategisch platform')
  expect(r.uit('organen', 'tactisch-platform').velden['bereik']).not.toBe('rotterdam')
})

test('R004-18 het BIA kent bijeenkomsten met en zonder partners, en waarschuwt als er dit jaar geen met partners is', () => {
  const r = in_(RIJNMOND)
  r.neem('organen')
  const bia = r.uit('organen', 'bia').id
  r.wijzig('organen', bia, { 'met-partners': true })
  overleg(r, bia, { aard: 'bestuurlijk', partners: false })
  expect(r.gaten('bijeenkomsten', 'zonder-partners')).toEqual(['Bestuurlijk Integraal Afstemmingsoverleg'])
  overleg(r, bia, { aard: 'bestuurlijk', partners: true })
  expect(r.gaten('bijeenkomsten', 'zonder-partners')).toEqual([])
  expect(r.tel('bijeenkomsten', 'partners')).toEqual({
    'Bestuurlijk Integraal Afstemmingsoverleg | ja': 1,
    'Bestuurlijk Integraal Afstemmingsoverleg | nee': 1,
  })
})

test('R004-19 een ambtenaar van elk centrum ziet dezelfde voortgang van alle drie de subregio’s', () => {
  const r = in_(RIJNMOND)
  for (const g of ['rotterdam', 'zuid-hollandse-eilanden', 'maassluis-vlaardingen-schiedam'])
    actie(r, { beginselen: ['lerend'], gebieden: [g] })
  expect(Object.keys(r.tel('acties', 'per-gebied'))).toHaveLength(3)
  // nobody has an own copy: the register is of the region, for every official
  expect(r.d('acties')).toMatchObject({ lezen: expect.arrayContaining(['beleidsmedewerker']) as string[] })
  expect(r.d('acties').eigen).toBeUndefined()
})

test('R004-23 een onderwerp heeft een niveau, en staat alleen op de agenda van organen van dat niveau', () => {
  const r = in_(RIJNMOND)
  r.neem('organen')
  const tactisch = r.uit('organen', 'tactisch-platform').id
  const bia = r.uit('organen', 'bia').id
  r.wijzig('organen', tactisch, { niveau: 'tactisch' })
  r.wijzig('organen', bia, { niveau: 'strategisch' })
  const [t, b] = [overleg(r, tactisch), overleg(r, bia)]
  punt(r, { tekst: 'Personeel', niveau: 'tactisch' })
  expect(r.keuzes('punten', 'niveau')).toEqual(['uitvoering', 'tactisch', 'strategisch'])
  expect(r.bij('bijeenkomsten', t, 'agenda')).toEqual(['Personeel'])
  expect(r.bij('bijeenkomsten', b, 'agenda')).toEqual([])
})

test('R004-71 de voorgenomen plegeraanpak is een punt van het BIA met stand en besluit', () => {
  const r = in_(RIJNMOND)
  r.neem('organen')
  const bia = r.uit('organen', 'bia').id
  const id = punt(r, { tekst: 'Voorgenomen plegeraanpak', orgaan: bia })
  expect(r.bij('bijeenkomsten', overleg(r, bia), 'agenda')).toEqual(['Voorgenomen plegeraanpak'])
  expect(r.stap('punten', id, 'besloten', { besluit: 'Wordt uitgewerkt' })).toBeNull()
  expect(r.rij('punten', id)).toMatchObject({ stand: 'besloten', velden: { besluit: 'Wordt uitgewerkt' } })
})

const sessie = (r: Proefregio, velden: object = {}) =>
  r.zet('werksessies', {
    naam: 'Meedenken',
    op: '2026-05-01',
    soort: 'bewoners',
    genodigden: ['Adviesraad Zeist', 'Seniorenraad'],
    ...velden,
  })
test('R000-123 een werksessie heeft genodigden, inbreng en wat ermee is gedaan', () => {
  const r = in_(ROTTERDAM)
  const id = sessie(r, { soort: 'partners' })
  const stuk = r.zet('inbreng', { sessie: id, van: 'Arosa', tekst: 'Kortere lijnen' })
  expect(r.gaten('inbreng', 'zonder-reactie')).toEqual(['Kortere lijnen'])
  r.wijzig('inbreng', stuk, { reactie: 'overgenomen', gedaan: 'Staat in de startnotitie' })
  expect(r.bij('werksessies', id, 'inbreng')).toEqual(['Kortere lijnen'])
  expect(r.gaten('inbreng', 'zonder-gevolg')).toEqual([])
})

test('R001-106 een bijeenkomst met bewoners heeft genodigden, vragen en uitkomsten, en bij elke uitkomst wat ermee is gedaan', () => {
  const r = in_(UTRECHT)
  const id = sessie(r, { vragen: 'Wat mist u in de informatie?' })
  r.zet('inbreng', { sessie: id, van: 'Adviesraad Zeist', tekst: 'Kortere folder', reactie: 'deels' })
  expect(r.gaten('inbreng', 'zonder-gevolg')).toEqual(['Kortere folder'])
  expect(r.rij('werksessies', id).velden).toMatchObject({
    genodigden: ['Adviesraad Zeist', 'Seniorenraad'],
    vragen: 'Wat mist u in de informatie?',
  })
})

test('R001-107 elke genodigde, ook wie er niet was, heeft een dag waarop het verslag ging, en reacties staan erbij', () => {
  const r = in_(UTRECHT)
  const id = sessie(r, { aanwezig: ['Seniorenraad'] })
  expect(r.stap('werksessies', id, 'gehouden')).toBeNull()
  const mist = () => r.alleGaten('werksessies', 'verslag-niet-verstuurd').map(g => g.eigenaar)
  expect(mist()).toEqual(['Adviesraad Zeist', 'Seniorenraad'])
  r.zet('verslagen', { sessie: id, aan: 'Adviesraad Zeist', op: '2026-05-10' })
  expect(mist()).toEqual(['Seniorenraad'])
  const stuk = r.zet('inbreng', {
    sessie: id,
    van: 'Seniorenraad',
    tekst: 'Grotere letters',
    terug: 'Dank, zo is het goed',
  })
  expect(r.rij('inbreng', stuk).velden['terug']).toBe('Dank, zo is het goed')
})

test('R001-108 een bewonersraad geeft een algemeen signaal, zonder gegevens van een casus', () => {
  const r = in_(UTRECHT)
  const signaal = { soort: 'signaal', indiener: 'Adviesraad', op: '2026-11-01' }
  expect(r.nee('punten', { ...signaal, tekst: 'Het gaat om iemand met 123456782' })).toEqual(['tekst'])
  const id = r.zet('punten', { ...signaal, tekst: 'Jongeren weten de weg niet' })
  expect(r.rij('punten', id).stand).toBe('open')
})

test('R002-129 elke opmerking van een partner heeft een reactie: overgenomen, deels, niet of later', () => {
  const r = in_(ARNHEM)
  const id = sessie(r, { soort: 'consultatie' })
  expect(r.keuzes('inbreng', 'reactie')).toEqual(['overgenomen', 'deels', 'niet', 'later'])
  r.zet('inbreng', { sessie: id, van: 'Moviera', tekst: 'Meer plaatsen', reactie: 'later', gedaan: 'Komt in 2027' })
  r.zet('inbreng', { sessie: id, van: 'GGD', tekst: 'Kortere tekst' })
  expect(r.gaten('inbreng', 'zonder-reactie')).toEqual(['Kortere tekst'])
  expect(r.tel('inbreng', 'reacties')).toEqual({ 'Meedenken, 2026-05-01 | Later': 1 })
})

test('R003-17 wie meemaakte aan de visie is als lijst vastgelegd', () => {
  const r = in_(IJSSELLAND)
  const id = sessie(r, { soort: 'werkgroep', naam: 'Werkgroep voorkomen', genodigden: ['GGD', 'Kadera'] })
  expect(r.rij('werksessies', id).velden['genodigden']).toEqual(['GGD', 'Kadera'])
})

test('R002-15 elke taak van de regionale werkgroep heeft punten', () => {
  const r = in_(ARNHEM)
  r.neem('organen')
  const werkgroep = r.uit('organen', 'regionale-werkgroep').id
  for (const taak of ['monitoring', 'geld voor speerpunten', 'risico-inventarisatie', 'communicatieplan'])
    punt(r, { soort: 'taak', taak, tekst: `Punt bij ${taak}`, orgaan: werkgroep })
  expect(r.bij('organen', werkgroep, 'taken')).toHaveLength(4)
  expect(Object.keys(r.tel('punten', 'taken'))).toHaveLength(4)
  expect(r.rij('organen', werkgroep).velden['vaste-agenda']).toEqual(
    expect.arrayContaining(['monitoring', 'communicatieplan']),
  )
})

test('R002-16 een risico heeft een eigenaar, een maatregel en een dag om het weer te bekijken', () => {
  const r = in_(ARNHEM)
  expect(r.nee('risicos', { risico: 'Te weinig plaatsen' })).toEqual(['eigenaar', 'maatregel', 'bekijken'])
  const id = r.zet('risicos', {
    risico: 'Te weinig plaatsen',
    eigenaar: 'Arnhem',
    maatregel: 'Volgen',
    bekijken: '2026-10-01',
  })
  expect(r.gaten('risicos', 'niet-bekeken')).toEqual(['Te weinig plaatsen'])
  expect(r.stap('risicos', id, 'bekeken', { bekijken: '2027-04-01' })).toBeNull()
  expect(r.gaten('risicos', 'niet-bekeken')).toEqual([])
})

test('R002-17 per gemeente staat wanneer het voor het laatst bij raad of college was', () => {
  const r = in_(ARNHEM)
  r.zet('politieke-agenda', { gemeente: 'Zevenaar', waar: 'raad', op: '2025-01-01' })
  r.zet('politieke-agenda', { gemeente: 'Zevenaar', waar: 'raad', op: '2026-06-01' })
  expect(r.tel('politieke-agenda', 'laatst')).toEqual({ 'Zevenaar | Gemeenteraad': '2026-06-01' })
  expect(r.gaten('politieke-agenda', 'lang-geleden')).toHaveLength(18)
})

test('R002-45 een knelpunt heeft zijn deel van de keten, partners en oplossing', () => {
  const r = in_(ARNHEM)
  const id = punt(r, { soort: 'knelpunt', ketendeel: 'signaleren', partners: ['AMHK', 'politie'] })
  expect(r.stap('punten', id, 'besloten', { besluit: 'Een vast nummer' })).toBeNull()
  expect(r.rij('punten', id).velden).toMatchObject({
    ketendeel: 'signaleren',
    partners: ['AMHK', 'politie'],
    besluit: 'Een vast nummer',
  })
})

test('R003-95 een knelpunt over wachtlijst of eigen betaling telt per dienst en periode', () => {
  const r = in_(IJSSELLAND)
  punt(r, { soort: 'knelpunt', hapert: 'wachtlijst', dienst: 'GGZ', op: '2026-02-01' })
  punt(r, { soort: 'knelpunt', hapert: 'eigen-risico', dienst: 'GGZ', op: '2026-03-01' })
  punt(r, { soort: 'knelpunt', hapert: 'wachtlijst', dienst: 'Opvang', op: '2026-09-01' })
  punt(r, { soort: 'knelpunt', hapert: 'samenwerking', dienst: 'GGZ', op: '2026-03-01' })
  expect(r.tel('punten', 'knelpunten')).toEqual({ 'GGZ | 2026-H1': 2, 'Opvang | 2026-H2': 1 })
})

const convenant = (r: Proefregio) =>
  r.zet('convenanten', {
    naam: 'Nu is het genoeg',
    van: '2012-01-01',
    bekijken: '2027-01-01',
    ondertekenaars: 'gemeenten en politie',
  })
const partij = (r: Proefregio, id: string, naam: string, velden: object = {}) =>
  r.zet('convenantpartijen', { convenant: id, partij: naam, gebonden: 'nee', ...velden })
test('R000-128 een convenant toont ondertekenaars en de dag waarop het bekeken wordt', () => {
  const r = in_(ROTTERDAM)
  const id = convenant(r)
  expect(r.rij('convenanten', id).velden).toMatchObject({
    ondertekenaars: 'gemeenten en politie',
    bekijken: '2027-01-01',
  })
  expect(r.herinnert('convenanten')).toEqual(['2027-01-01 Binnenkort bekijken: Nu is het genoeg'])
})

test('R001-09 het convenant toont partijen, doel en beginjaar 2012', () => {
  const r = in_(UTRECHT)
  expect(r.neem('convenanten')).toBe(1)
  const id = r.uit('convenanten', 'nu-is-het-genoeg').id
  partij(r, id, 'Politie', { gebonden: 'ja', getekend: '2012-01-01' })
  expect(r.rij('convenanten', id).velden).toMatchObject({
    van: '2012-01-01',
    ondertekenaars: expect.stringContaining('politie') as string,
  })
  expect(r.bij('convenanten', id, 'partijen')).toEqual(['Politie'])
})

test('R001-10 voor Weesp en Wijdemeren staan niet aangesloten partijen op de lijst', () => {
  const r = in_(UTRECHT, '2015-03-01')
  const id = convenant(r)
  const later = partij(r, id, 'Opvang Gooi', { gemeenten: ['Weesp', 'Wijdemeren'], voor: '2015-12-31' })
  expect(r.gaten('convenantpartijen', 'nog-niet-aangesloten')).toEqual(['Opvang Gooi'])
  expect(r.tel('convenantpartijen', 'per-gemeente')).toEqual({
    'Weesp | Nog niet aangesloten': 1,
    'Wijdemeren | Nog niet aangesloten': 1,
  })
  expect(r.stap('convenantpartijen', later, 'tekent', { getekend: '2015-06-01', gebonden: 'ja' })).toBeNull()
  expect(r.gaten('convenantpartijen', 'nog-niet-aangesloten')).toEqual([])
})

test('R003-10 twee jaar na de laatste evaluatie komt er een taak voor de GGD', () => {
  const r = in_(IJSSELLAND)
  expect(r.neem('convenanten')).toBe(1)
  const id = r.uit('convenanten', 'integrale-aanpak').id
  const taak = () => r.alleGaten('convenanten', 'evaluatie').map(g => [g.eigenaar, g.sinds])
  r.zet('convenantevaluaties', { convenant: id, op: '2024-11-21', door: 'GGD', uitkomst: 'Goed' })
  expect(taak()).toEqual([['ggd', '2026-11-21']])
  r.zet('convenantevaluaties', { convenant: id, op: '2026-11-22', door: 'GGD', uitkomst: 'Goed' })
  expect(taak()).toEqual([])
})

test('R003-12 wie niet tekende is niet gebonden', () => {
  const r = in_(IJSSELLAND)
  const id = partij(r, convenant(r), 'Verzonnen partij')
  expect(r.rij('convenantpartijen', id).velden['gebonden']).toBe('nee')
  expect(r.stap('convenantpartijen', id, 'tekent', { getekend: '2026-01-01' })).toEqual(['MAG_NU_NIET'])
  expect(r.stap('convenantpartijen', id, 'tekent', { getekend: '2026-01-01', gebonden: 'ja' })).toBeNull()
})

test('R002-14 een signaal dat een organisatie niet meewerkt vraagt bewijs en leidt tot een besluit, apart van casussen', () => {
  const r = in_(ARNHEM)
  const signaal = { organisatie: 'Verzonnen instelling', op: '2026-05-01', wat: 'Komt niet naar overleg' }
  expect(r.nee('loyaliteit', signaal)).toEqual(['bewijs'])
  const id = r.zet('loyaliteit', { ...signaal, bewijs: 'Drie verslagen van overleg' })
  expect(r.gaten('loyaliteit', 'zonder-besluit')).toHaveLength(1)
  expect(r.stap('loyaliteit', id, 'besluit', { besluit: 'gesprek' })).toEqual(['waarom'])
  expect(r.stap('loyaliteit', id, 'besluit', { besluit: 'gesprek', waarom: 'Eerste keer' })).toBeNull()
  expect(() => r.d('convenanten')).toThrow()
})

test('R002-91 per verzekeraar staat de stand van het gesprek, de bijdrage en de periode', () => {
  const r = in_(ARNHEM)
  r.zet('contacten', {
    partij: 'Verzekeraar Proef',
    soort: 'verzekeraar',
    op: '2026-01-01',
    uitkomst: 'Begonnen',
    gesprek: 'begonnen',
  })
  r.zet('contacten', {
    partij: 'Verzekeraar Proef',
    soort: 'verzekeraar',
    op: '2026-06-01',
    uitkomst: 'Akkoord',
    gesprek: 'afgesproken',
    bijdrage: 'circa 10.000 euro',
    periode: '2027',
  })
  expect(r.tel('contacten', 'partij')).toEqual({ 'Verzekeraar Proef': 'Afgesproken' })
})

test('R003-91 contacten met verzekeraar, OM en rijk staan met dag en uitkomst per partij', () => {
  const r = in_(IJSSELLAND)
  for (const soort of ['verzekeraar', 'om', 'rijk'])
    r.zet('contacten', { partij: soort, soort, op: '2026-01-01', uitkomst: 'Gesproken' })
  expect(r.rijen('contacten').map(c => [c.velden['partij'], c.velden['op'], c.velden['uitkomst']])).toHaveLength(3)
  expect(r.nee('contacten', { partij: 'x', soort: 'om', op: '2026-01-01' })).toEqual(['uitkomst'])
})

test('R002-123 de tien vragen hebben per gemeente een stand', () => {
  const r = in_(ARNHEM)
  expect(r.keuzes('kinderombudsman', 'vraag')).toHaveLength(10)
  expect(r.gaten('kinderombudsman', 'niet-beantwoord')).toHaveLength(190)
  r.zet('kinderombudsman', { gemeente: 'Duiven', vraag: 'ko10', 'stand-gemeente': 'deels', op: '2026-01-01' })
  expect(r.tel('kinderombudsman', 'matrix')).toEqual({
    'Duiven | Weten inwoners waar zij advies kunnen vragen?': 'Deels',
  })
  expect(r.gaten('kinderombudsman', 'niet-beantwoord')).toHaveLength(189)
})

test('R000-121 elk van de zeven bredere taken staat open tot besluit en uitvoerder zijn vastgelegd', () => {
  const r = in_(ROTTERDAM)
  expect(r.neem('taakbesluiten')).toBe(7)
  expect(r.gaten('taakbesluiten', 'open')).toHaveLength(7)
  const id = r.rijen('taakbesluiten')[0]?.id ?? ''
  expect(r.stap('taakbesluiten', id, 'besloten', { besluit: 'doorgaan', op: '2026-11-01' })).toEqual(['uitvoerder'])
  expect(
    r.stap('taakbesluiten', id, 'besloten', { besluit: 'doorgaan', op: '2026-11-01', uitvoerder: 'ASHG' }),
  ).toBeNull()
  expect(r.gaten('taakbesluiten', 'open')).toHaveLength(6)
})

test('doel, maatregel, budget, cijfer en verslag hangen aan elkaar, met een ogenblik om door te gaan of te stoppen', () => {
  const r = in_(RIJNMOND)
  const doel = r.zet('doelen', { naam: 'Minder hermeldingen', eigenaar: 'Rotterdam', toets: '2026-11-01' })
  expect(
    r
      .alleGaten('doelen')
      .map(g => g.regel)
      .sort(),
  ).toEqual(['besluit-nodig', 'zonder-budget', 'zonder-indicator', 'zonder-verslag'])
  actie(r, { beginselen: ['lerend'], doel, budget: 1000 })
  r.zet('doelverslagen', { doel, op: '2026-10-01', waarde: '40,4 procent', oordeel: 'doorgaan' })
  r.wijzig('doelen', doel, { indicator: 'd004-12', budget: 5000 })
  expect(r.alleGaten('doelen').map(g => g.regel)).toEqual(['besluit-nodig'])
  expect(r.stap('doelen', doel, 'gaat-door', { toets: '2027-11-01' })).toBeNull()
  expect(r.alleGaten('doelen')).toEqual([])
  expect(r.bij('doelen', doel, 'maatregelen')).toEqual(['Scholen bezoeken'])
  expect(r.bij('doelen', doel, 'verslagen')).toHaveLength(1)
})
