import { expect, test } from 'vitest'
import { Proefregio, TEAM, TEAM2 } from './hulp/registers.ts'

/** What partners deliver, how figures are read together, and how the approach is evaluated. */
const ROTTERDAM = 'rotterdam-2014'
const UTRECHT = 'utrecht-amersfoort-2015'
const IJSSELLAND = 'ijsselland-2014'
const RIJNMOND = 'rotterdam-rijnmond-2024'
const in_ = (regio: string, vandaag?: string) => new Proefregio(regio, vandaag)

test('R000-98 wat een partner niet leverde is te zien, per partner en per periode', () => {
  const r = in_(ROTTERDAM, '2026-11-22')
  const afspraak = (partner: string) =>
    r.zet('leverafspraken', { partner, wat: 'Aantal gezinnen', soort: 'registratie', ritme: 'kwartaal' })
  const levering = (van: string, eind: string, uiterlijk: string) =>
    r.zet('leveringen', { afspraak: van, eind, uiterlijk })
  const [een, twee] = [afspraak(TEAM), afspraak(TEAM2)]
  levering(een, '2026-06-30', '2026-07-31')
  levering(een, '2026-09-30', '2026-10-31')
  const er = levering(twee, '2026-09-30', '2026-10-31')
  levering(twee, '2026-12-31', '2027-01-31')
  expect(r.stap('leveringen', er, 'geleverd')).toEqual(['geleverd'])
  expect(r.stap('leveringen', er, 'geleverd', { geleverd: '2026-10-20' })).toBeNull()
  expect(r.tel('leveringen', 'ontbreekt')).toEqual({ 'Team Proef | 2026-K2': 1, 'Team Proef | 2026-K3': 1 })
  expect(r.gaten('leveringen', 'ontbreekt')).toEqual([
    'Team Proef, Aantal gezinnen, 2026-06-30',
    'Team Proef, Aantal gezinnen, 2026-09-30',
  ])
  r.vandaag = '2027-02-01'
  expect(r.tel('leveringen', 'ontbreekt')).toMatchObject({ 'Team Verzonnen | 2026-K4': 1 })
})

test('R001-115 per partner zijn opdrachtgever, soort verslag en uiterste dag bekend', () => {
  const r = in_(UTRECHT, '2015-11-01')
  const heel = { partner: 'Politie', opdrachtgever: 'Ministerie', verslag: 'jaarverslag', uiterlijk: '2016-03-01' }
  for (const mist of ['opdrachtgever', 'verslag', 'uiterlijk'])
    expect(r.nee('verantwoordingen', Object.fromEntries(Object.entries(heel).filter(([k]) => k !== mist)))).toEqual([
      mist,
    ])
  r.zet('verantwoordingen', heel)
  r.zet('verantwoordingen', {
    ...{
      partner: 'Veilig Thuis',
      opdrachtgever: 'Gemeenten',
      verslag: 'managementrapportage',
      uiterlijk: '2015-10-01',
    },
  })
  expect(r.tel('verantwoordingen', 'opdrachtgever')).toEqual({
    'Politie | Jaarverslag': 'Ministerie',
    'Veilig Thuis | Managementrapportage': 'Gemeenten',
  })
  expect(Object.values(r.tel('verantwoordingen', 'uiterlijk'))).toEqual(['2016-03-01', '2015-10-01'])
  expect(r.gaten('verantwoordingen', 'te-laat')).toEqual(['Veilig Thuis, Gemeenten'])
})

test('R001-116 een cijfer krijgt een gezamenlijke lezing en een verbeteractie', () => {
  const r = in_(UTRECHT)
  const id = r.zet('duidingen', {
    ...{ indicator: 'i001-24', op: '2026-10-01', met: ['gemeente', 'Veilig Thuis'], nodig: 'ja' },
    lezing: 'Het geweld stopt vaker, maar niet bij jonge gezinnen.',
  })
  expect(r.naam('duidingen', id)).toBe('Geweld gestopt, 2026-10-01')
  expect(r.gaten('duidingen', 'zonder-actie')).toEqual(['Geweld gestopt, 2026-10-01'])
  expect(r.stap('duidingen', id, 'geen-actie')).toEqual(['MAG_NU_NIET'])
  expect(r.stap('duidingen', id, 'begint')).toEqual(['actie', 'wie', 'tot'])
  const actie = { actie: 'Eerder praten met jonge ouders', wie: 'Veilig Thuis', tot: '2026-11-01' }
  expect(r.stap('duidingen', id, 'begint', actie)).toBeNull()
  expect(r.gaten('duidingen', 'zonder-actie')).toEqual([])
  expect(r.gaten('duidingen', 'te-laat')).toEqual(['Geweld gestopt, 2026-10-01'])
  expect(r.tel('duidingen', 'per-cijfer')).toEqual({ 'Geweld gestopt | Verbeteractie loopt': 1 })
})

const evaluatie = (r: Proefregio, velden: object) =>
  r.zet('evaluaties', { naam: 'Evaluatie', op: '2024-05-01', door: 'GGD', ...velden })

test('R003-11 een evaluatie gebruikt dezelfde vragen als de vorige', () => {
  const r = in_(IJSSELLAND)
  const set = r.zet('vragensets', { naam: 'Vragen 2024', vragen: ['Loopt de overdracht?', 'Werkt het convenant?'] })
  const anders = r.zet('vragensets', { naam: 'Andere vragen', vragen: ['Is er tijd?'] })
  const eerste = evaluatie(r, { naam: 'Evaluatie 2024', set })
  const tweede = evaluatie(r, { naam: 'Evaluatie 2026', op: '2026-05-01', vorige: eerste })
  expect(r.rij('evaluaties', tweede).velden['set']).toBe(set)
  expect(r.bij('vragensets', set, 'evaluaties')).toEqual(['Evaluatie 2024', 'Evaluatie 2026'])
  const nieuw = { naam: 'Evaluatie 2028', op: '2028-05-01', door: 'GGD', vorige: tweede }
  expect(r.nee('evaluaties', { ...nieuw, set: anders })).toEqual(['vorige'])
  expect(r.nee('evaluaties', { ...nieuw, set })).toEqual([])
})

test('R004-103 antwoorden van gemeenten, partners en ervaringsdeskundigen staan apart en naast elkaar', () => {
  const r = in_(RIJNMOND)
  const set = r.zet('vragensets', { naam: 'Regiovisie 2019-2023', vragen: ['Is de toegang tot hulp goed?'] })
  const id = evaluatie(r, { set })
  const antwoord = (groep: string, wijze: string, tekst: string) =>
    r.zet('evaluatieantwoorden', { evaluatie: id, vraag: 'Toegang tot hulp', groep, wijze, antwoord: tekst })
  antwoord('gemeenten', 'gesprek', 'Meestal wel.')
  antwoord('partners', 'enquete', 'Te lang wachten.')
  expect(r.gaten('evaluatieantwoorden', 'groep-zonder-antwoord')).toEqual(['Evaluatie, Ervaringsdeskundigen'])
  antwoord('ervaringsdeskundigen', 'gesprek', 'Men moet te vaak opnieuw vertellen.')
  expect(r.tel('evaluatieantwoorden', 'naast-elkaar')).toEqual({
    'Toegang tot hulp | Gemeenten': 'Meestal wel.',
    'Toegang tot hulp | Ketenpartners': 'Te lang wachten.',
    'Toegang tot hulp | Ervaringsdeskundigen': 'Men moet te vaak opnieuw vertellen.',
  })
  expect(
    r.nee('evaluatieantwoorden', {
      ...{ evaluatie: id, vraag: 'Toegang tot hulp', groep: 'partners', wijze: 'gesprek' },
      antwoord: 'Bel 06-12345678.',
    }),
  ).toEqual(['antwoord'])
})

test('R004-104 voor elke specialistische hulp staat de wachttijd met de dag van meten en de gemeente', () => {
  const r = in_(RIJNMOND, '2026-11-22')
  const hulp = r.zet('specialistische-hulp', { dienst: 'Traumabehandeling', aanbieder: 'Verzonnen instelling' })
  r.zet('specialistische-hulp', { dienst: 'Hulp voor plegers', aanbieder: 'Verzonnen instelling' })
  const meting = (gemeente: string, dagen: number, gemeten: string) =>
    r.zet('wachttijden', { dienst: hulp, gemeente, dagen, gemeten })
  meting('Schiedam', 60, '2026-07-01')
  meting('Schiedam', 45, '2026-11-01')
  meting('Vlaardingen', 80, '2026-11-03')
  expect(r.tel('wachttijden', 'nu')).toEqual({
    'Traumabehandeling | Schiedam': '45',
    'Traumabehandeling | Vlaardingen': '80',
  })
  expect(r.tel('wachttijden', 'gemeten')).toEqual({
    'Traumabehandeling | Schiedam': '2026-11-01',
    'Traumabehandeling | Vlaardingen': '2026-11-03',
  })
  expect(r.nee('wachttijden', { dienst: hulp, dagen: 10 })).toEqual(['gemeente', 'gemeten'])
  expect(r.gaten('specialistische-hulp', 'niet-gemeten')).toEqual(['Hulp voor plegers'])
})

test('R004-105 per lokaal team staan deskundigheid en capaciteit naast elkaar, met de dag', () => {
  const r = in_(RIJNMOND, '2026-11-22')
  r.zet('teamscores', { team: TEAM, op: '2026-09-01', deskundigheid: '4', capaciteit: '2' })
  expect(r.nee('teamscores', { team: TEAM2, op: '2026-09-01', deskundigheid: '4' })).toEqual(['capaciteit'])
  expect(r.tel('teamscores', 'deskundigheid')).toEqual({ 'Team Proef | 2026': '4 genoeg' })
  expect(r.tel('teamscores', 'capaciteit')).toEqual({ 'Team Proef | 2026': '2 te weinig' })
  // one row of the list: the team, the day, and both scores
  const kolommen = r.d('teamscores').velden.filter(v => v.lijst === true)
  expect(kolommen.map(v => v.id)).toEqual(['team', 'op', 'deskundigheid', 'capaciteit'])
  expect(r.gaten('teamscores', 'team-zonder')).toEqual(['Team Verzonnen'])
})

test('R000-96 een rapportage wordt pas vastgesteld met minstens een cijfer over effect', () => {
  const r = in_(ROTTERDAM)
  const id = r.zet('rapportages', { naam: 'Voortgang', eind: '2026-06-30', wie: 'Regiegroep' })
  expect(r.gaten('rapportages', 'zonder-effect')).toEqual(['Voortgang, 2026-06-30'])
  expect(r.stap('rapportages', id, 'vastgesteld', { kwaliteit: 'De hulp begint sneller.' })).toEqual(['effect'])
  const heel = { kwaliteit: 'De hulp begint sneller.', effect: ['d000-17'] }
  expect(r.stap('rapportages', id, 'vastgesteld', heel)).toBeNull()
  expect(r.gaten('rapportages', 'zonder-effect')).toEqual([])
})
