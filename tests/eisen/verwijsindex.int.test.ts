import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { maakWerker } from '../../service/worker.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { regelboek } from '../hulp/database.ts'
import { als, aanmelding, eigenVan, index, meldAan } from './hulp/verwijsindex.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const BEGIN = '2026-03-02T10:00:00.000Z'
const A = 'arnhem-achterhoek-2014'
const IJ = 'ijsselland-2014'
const UIT = 'rotterdam-2014'
/** Each test a young person of its own, and an empty day of registrations. */
let dag = 0
const morgen = (): void => huis.klok.zet(new Date(Date.parse(BEGIN) + ++dag * 86_400_000 * 2).toISOString())
beforeEach(morgen)
const ronde = () => maakWerker(huis.systeem.pijplijn, huis.systeem.db, regelboek()).ronde()
type Ik = { mag: string[] }
const magVan = async (wie: Awaited<ReturnType<typeof als>>) => (await gelukt(wie.haal<Ik>('/ik'))).mag

test('R002-79 wie niet bevoegd is heeft de knop niet: geen menu, geen gegevens, en aanmelden wordt geweigerd', async () => {
  const bevoegd = await als(huis, `mentor.${A}`)
  expect(await magVan(bevoegd)).toContain('lees.verwijsindex')
  expect((await index(bevoegd)).index).toMatchObject({ perDag: 10, over: 10 })
  const id = await gelukt(
    bevoegd.stuur<{ id: string }>('/werkbladen', {
      ...{ titel: 'Leerling', gemeente: 'Arnhem', sector: 'onderwijs', soort: 'meldcode', client: 'kind' },
    }),
  )
  const blad = await gelukt(bevoegd.haal<{ verwijsindex: boolean }>(`/werkbladen/${id.id}`))
  expect(blad.verwijsindex).toBe(true)
  // the same role at an organisation the region does not name, a role that has nothing to do with it, a region without an index
  for (const account of [`buurt.${A}`, `kinderopvang.${A}`, `mentor.${UIT}`, `aanname.${UIT}`]) {
    const buiten = await als(huis, account)
    expect(await magVan(buiten), account).not.toContain('lees.verwijsindex')
    expect(await index(buiten), account).toEqual({ index: null, signalen: [] })
    const nee = await poging(buiten.stuur('/verwijsindex/signalen', aanmelding()))
    expect(nee, account).toMatchObject({ status: 422, code: 'BUITEN_BEREIK' })
  }
  const buurt = await als(huis, `buurt.${A}`)
  const vanBuurt = await gelukt(
    buurt.stuur<{ id: string }>('/werkbladen', {
      ...{ titel: 'Kind', gemeente: 'Arnhem', sector: 'vrijwilligers', soort: 'meldcode', client: 'kind' },
    }),
  )
  expect(await gelukt(buurt.haal(`/werkbladen/${vanBuurt.id}`))).toMatchObject({ verwijsindex: false })
  const proces = await als(huis, `proces.${A}`)
  expect(await magVan(proces)).not.toContain('lees.verwijsindex')
  expect((await poging(proces.haal('/verwijsindex'))).status).toBe(403)
  expect(await huis.kijk('select id from kring.indexsignaal')).toEqual([])
})

test('R002-80 een treffer met een andere regio noemt alleen wie te bellen is, geen zaak en geen reden; het contact daarna staat vast', async () => {
  const voogd = await als(huis, `jeugdhulp.${IJ}`)
  const jip = await als(huis, `jeugdteam.${A}`)
  const wie = { achternaam: 'Verderweg', geboortedatum: '2016-01-07' }
  const daar = await meldAan(voogd, wie, { gemeente: 'Deventer', als: 'jeugdhulp', bereikbaar: '0570 000 000' })
  const hier = await meldAan(jip, { ...wie, achternaam: 'verderweg' }, { als: 'ondersteuning' })
  const treffers = (await eigenVan(jip, hier))?.treffers ?? []
  const { id, ...rest } = treffers[0] ?? { id: '' }
  // everything there is in the answer: contact, and that it is the same young person
  expect(treffers).toHaveLength(1)
  expect(rest).toEqual({
    ...{ soort: 'jongere', eerder: false, naam: 'Joost Testman', bereikbaar: '0570 000 000' },
    organisatie: 'Jeugdhulp Proef (Zwolle)',
    op: huis.klok.nu().toISOString(),
    ...{ afgelopenOp: null, contacten: [] },
  })
  expect(JSON.stringify(treffers)).not.toContain(daar)
  // there too: the other side learns the same of this one
  expect((await eigenVan(voogd, daar))?.treffers).toMatchObject([{ naam: 'Jip Proef', soort: 'jongere' }])
  await gelukt(jip.stuur(`/verwijsindex/treffers/${id}/contact`, { uitkomst: 'niet-bereikt' }))
  await gelukt(jip.stuur(`/verwijsindex/treffers/${id}/contact`, { uitkomst: 'gesproken' }))
  expect((await eigenVan(jip, hier))?.treffers[0]?.contacten.map(c => c.uitkomst)).toEqual([
    'niet-bereikt',
    'gesproken',
  ])
  expect(await huis.kijk('select wat from kring.indexlog where signaal = $1 order by op, wat', [hier])).toEqual(
    ['gebeld', 'gebeld', 'gemeld', 'treffer'].map(wat => ({ wat })),
  )
  // nobody but the two: a match of somebody else does not exist
  const mentor = await als(huis, `mentor.${A}`)
  expect((await poging(mentor.stuur(`/verwijsindex/treffers/${id}/contact`, { uitkomst: 'gesproken' }))).status).toBe(
    404,
  )
  expect((await index(mentor)).signalen).toEqual([])
})

test('SD-38 vergelijken geeft treffer of geen treffer, nooit inhoud, en alleen aan wie zelf aanmeldde; wie vist wordt tegengehouden', async () => {
  const mentor = await als(huis, `mentor.${A}`)
  const voogd = await als(huis, `jeugdhulp.${A}`)
  const wie = { achternaam: 'Visserproef', geboortedatum: '2012-08-09' }
  const eerst = await meldAan(voogd, wie, { als: 'jeugdhulp' })
  // who did not register this young person hears nothing, and there is no question to ask
  expect((await index(mentor)).signalen).toEqual([])
  for (const pad of ['/verwijsindex/zoek', `/verwijsindex/signalen/${eerst}`])
    expect((await poging(mentor.stuur(pad, wie))).status).toBe(404)
  // a reason has no place to go
  const reden = await poging(
    mentor.stuur('/verwijsindex/signalen', { ...aanmelding(wie), reden: 'Hij wordt geslagen.' }),
  )
  expect(reden.status).toBe(400)
  const namen = Array.from({ length: 10 }, (_, n) => `Proef${'abcdefghij'[n] ?? ''}`)
  for (const achternaam of namen) {
    const id = await meldAan(mentor, { achternaam })
    expect((await eigenVan(mentor, id))?.treffers).toEqual([])
    // taken out at once, it counts all the same
    await gelukt(mentor.stuur(`/verwijsindex/signalen/${id}/einde`, { reden: 'onterecht' }))
  }
  expect((await index(mentor)).index?.over).toBe(0)
  const elfde = await mentor.stuur<{ detail: string }>('/verwijsindex/signalen', aanmelding(wie))
  expect(elfde.status).toBe(409)
  expect(elfde.inhoud.detail).toContain('De index is er niet om in te zoeken')
  expect((await eigenVan(voogd, eerst))?.treffers).toEqual([])
  // every try stands in the logs, also the refused one, with who and not with whom
  const log = await huis.kijk<{ wat: string; n: number }>(
    `select wat, count(*)::int as n from kring.indexlog where mens = $1 group by wat order by wat`,
    [mentor.mens.id],
  )
  expect(log).toEqual([
    { wat: 'gemeld', n: 10 },
    { wat: 'onterecht', n: 10 },
  ])
  const inzage = await huis.kijk<{ n: number }>(
    `select count(*)::int as n from kring.inzage where mens = $1 and wat = 'POST /verwijsindex/signalen' and uitkomst = 'geweigerd' and doel = 'verwijsindex'`,
    [mentor.mens.id],
  )
  expect(inzage).toEqual([{ n: 1 }])
  // what is stored says nobody's name, number or birth date
  const rijen = JSON.stringify(await huis.kijk('select * from kring.indexsignaal'))
  for (const woord of ['Visserproef', 'visserproef', '2012-08-09', 'Mieke']) expect(rijen).not.toContain(woord)
})

test('drie soorten treffers: dezelfde jongere, hetzelfde adres, dezelfde ouder; een instelling en een ander nummer tellen niet', async () => {
  const school = await als(huis, `mentor.${A}`)
  const team = await als(huis, `jeugdteam.${A}`)
  const ouder = { achternaam: 'van der Proefbos', geboortedatum: '1985-02-03' }
  const basis = { postcode: '6811 AC', huisnummer: '31' }
  await meldAan(school, { achternaam: 'Een', geboortedatum: '2013-01-01', ...basis, ouders: [ouder] })
  const soort = async (wie: object) => (await eigenVan(team, await meldAan(team, wie)))?.treffers.map(t => t.soort)
  expect(await soort({ achternaam: 'Een', geboortedatum: '2013-01-01' })).toEqual(['jongere'])
  expect(
    await soort({ achternaam: 'Twee', geboortedatum: '2015-01-01', postcode: '6811ac', huisnummer: '31 b' }),
  ).toEqual(['adres'])
  const zelfdeOuder = { ...ouder, achternaam: 'Van Der Proefbos' }
  expect(await soort({ achternaam: 'Drie', geboortedatum: '2011-01-01', ouders: [zelfdeOuder] })).toEqual(['ouder'])
  expect(await soort({ achternaam: 'Vier', geboortedatum: '2010-01-01', ...basis, instelling: 'ja' })).toEqual([])
  await meldAan(school, { achternaam: 'Tweeling', geboortedatum: '2014-01-01', bsn: '111222333' })
  expect(await soort({ achternaam: 'Tweeling', geboortedatum: '2014-01-01', bsn: '123456782' })).toEqual([])
  expect(await soort({ achternaam: 'Andersgeschreven', geboortedatum: '2014-01-02', bsn: '111222333' })).toEqual([
    'jongere',
  ])
})

test('wie 23 is kan er niet in, en een aanmelding loopt nooit langer dan twee jaar of tot die dag', async () => {
  const mentor = await als(huis, `mentor.${A}`)
  const nu = huis.klok.nu()
  const jaren = (n: number, dagen: number) =>
    new Date(Date.UTC(nu.getUTCFullYear() - n, nu.getUTCMonth(), nu.getUTCDate() + dagen)).toISOString().slice(0, 10)
  const oud = await poging(mentor.stuur('/verwijsindex/signalen', aanmelding({ geboortedatum: jaren(23, 0) })))
  expect(oud).toMatchObject({ status: 409, code: 'MAG_NU_NIET', velden: ['jongere.geboortedatum'] })
  const id = await meldAan(mentor, { achternaam: 'Bijna', geboortedatum: jaren(23, 40) }, { jongereWeet: 'ja' })
  expect((await eigenVan(mentor, id))?.tot.slice(0, 10)).toBe(jaren(0, 39))
  const jong = await meldAan(mentor, { achternaam: 'Jong', geboortedatum: jaren(6, 0) })
  expect((await eigenVan(mentor, jong))?.tot).toBe(
    new Date(new Date(nu).setUTCFullYear(nu.getUTCFullYear() + 2)).toISOString(),
  )
  // turned 23: not to the archive but gone
  huis.klok.zet(new Date(nu.getTime() + 41 * 86_400_000).toISOString())
  await ronde()
  expect(await huis.kijk('select 1 from kring.indexsignaal where id = $1', [id])).toEqual([])
})

test('wat afloopt gaat naar het archief, wordt een keer getoond aan wie opnieuw aanmeldt, en is na vijf jaar weg', async () => {
  const mentor = await als(huis, `mentor.${A}`)
  const wie = { achternaam: 'Afloop', geboortedatum: '2018-04-05' }
  const id = await meldAan(mentor, wie)
  const begin = huis.klok.nu().getTime()
  const na = (dagen: number) => huis.klok.zet(new Date(begin + dagen * 86_400_000).toISOString())
  na(720)
  await ronde()
  na(735)
  const later = await als(huis, `mentor.${A}`)
  // before the round has come by it is over already
  expect(await eigenVan(later, id)).toMatchObject({ loopt: false, wegReden: 'termijn', treffers: [] })
  await ronde()
  const berichten = await huis.kijk<{ soort: string }>(
    `select soort from kring.bericht where soort like 'index-%' and op > $1 order by op`,
    [new Date(begin + 86_400_000).toISOString()],
  )
  expect(berichten.map(b => b.soort)).toEqual(expect.arrayContaining(['index-loopt-af', 'index-verlopen']))
  const team = await als(huis, `jeugdteam.${A}`)
  const nieuw = await meldAan(team, wie)
  expect((await eigenVan(team, nieuw))?.treffers).toMatchObject([{ eerder: true, naam: 'Mees Voorbeeld' }])
  // who had ended hears nothing of it
  expect((await eigenVan(later, id))?.treffers).toEqual([])
  na(735 + 5 * 366)
  await ronde()
  expect(await huis.kijk('select 1 from kring.indexsignaal where id = $1', [id])).toEqual([])
})

test('beëindigen: voorbij staat bij de ander als afgelopen, onterecht verdwijnt overal en komt in geen archief', async () => {
  const mentor = await als(huis, `mentor.${A}`)
  const team = await als(huis, `jeugdteam.${A}`)
  const wie = { achternaam: 'Einde', geboortedatum: '2013-11-11' }
  const van = await meldAan(mentor, wie)
  const bij = await meldAan(team, wie)
  await gelukt(mentor.stuur(`/verwijsindex/signalen/${van}/einde`, { reden: 'voorbij' }))
  expect((await eigenVan(team, bij))?.treffers[0]?.afgelopenOp).not.toBeNull()
  const nogmaals = await poging(mentor.stuur(`/verwijsindex/signalen/${van}/einde`, { reden: 'onterecht' }))
  expect(nogmaals).toMatchObject({ status: 409, code: 'MAG_NU_NIET' })
  expect((await poging(mentor.stuur(`/verwijsindex/signalen/${bij}/einde`, { reden: 'voorbij' }))).status).toBe(404)
  await gelukt(team.stuur(`/verwijsindex/signalen/${bij}/einde`, { reden: 'onterecht' }))
  expect(await eigenVan(team, bij)).toBeUndefined()
  const arts = await als(huis, `huisarts.${A}`)
  const derde = await meldAan(arts, wie, { als: 'gezondheidszorg' })
  expect((await eigenVan(arts, derde))?.treffers.map(t => [t.naam, t.eerder])).toEqual([['Mees Voorbeeld', true]])
})

test('vertellen: onder de 12 aan de ouders, tot 16 aan beiden, daarna aan de jongere; niet verteld vraagt waarom', async () => {
  const mentor = await als(huis, `mentor.${A}`)
  const zonder = { jongereWeet: 'nee', oudersWeten: 'nee' }
  const stil = await poging(
    mentor.stuur('/verwijsindex/signalen', aanmelding({ achternaam: 'Stil', geboortedatum: '2012-06-01' }, zonder)),
  )
  expect(stil).toMatchObject({ status: 422, velden: ['nietOmdat'] })
  const te = async (geboortedatum: string) => {
    const id = await meldAan(
      mentor,
      { achternaam: `Vertel${geboortedatum.slice(3, 4)}`, geboortedatum },
      { ...zonder, nietOmdat: 'later' },
    )
    return { id, wie: (await eigenVan(mentor, id))?.teVertellen }
  }
  expect((await te('2018-06-01')).wie).toEqual(['ouders'])
  expect((await te('2007-06-01')).wie).toEqual(['jongere'])
  const beiden = await te('2012-06-01')
  expect(beiden.wie).toEqual(['jongere', 'ouders'])
  await gelukt(mentor.stuur(`/verwijsindex/signalen/${beiden.id}/verteld`, { wie: 'jongere' }))
  expect((await eigenVan(mentor, beiden.id))?.teVertellen).toEqual(['ouders'])
})

test('vanuit een casus is er een weg voor wie jong genoeg is, en alleen waar de index aan staat', async () => {
  const gezin = (gemeente: string) => ({
    ...{ gemeente, acuut: false, vormen: ['kindermishandeling'], verhaal: 'Verzonnen.', van: 'Kinderwerker Proef' },
    ...{ verhoogdRisico: false, complex: false, verbanden: [] },
    personen: [
      { voornamen: 'Kind', achternaam: 'Weg', geboortedatum: '2015-05-30', geslacht: 'v', rollen: ['kind-in-gezin'] },
      { voornamen: 'Ouder', achternaam: 'Weg', geboortedatum: '1986', geslacht: 'v', rollen: ['overig'] },
    ],
  })
  type Dossier = { verwijsindex: string[]; personen: { id: string; voornamen: string }[] }
  const open = async (account: string, gemeente: string) => {
    const wie = await als(huis, account)
    const { id } = await gelukt(wie.stuur<{ id: string }>('/casussen', gezin(gemeente)))
    return gelukt(wie.haal<Dossier>(`/casussen/${id}`))
  }
  const hier = await open(`casus.${A}`, 'Arnhem')
  expect(hier.verwijsindex).toEqual(hier.personen.filter(p => p.voornamen === 'Kind').map(p => p.id))
  expect((await open(`casus.${UIT}`, 'Rotterdam')).verwijsindex).toEqual([])
})

test('wie tegelijk dezelfde jongere aanmelden vinden elkaar allebei', async () => {
  const [mentor, arts, team] = await Promise.all(['mentor', 'huisarts', 'jeugdteam'].map(k => als(huis, `${k}.${A}`)))
  if (!mentor || !arts || !team) throw new Error('Niet iedereen is er.')
  const wie = { achternaam: 'Gelijktijdig', geboortedatum: '2014-09-09', postcode: '6811 AC', huisnummer: '77' }
  const ids = await Promise.all([mentor, arts, team].map(hand => meldAan(hand, wie)))
  const treffers = await Promise.all(
    [mentor, arts, team].map(async (hand, n) => (await eigenVan(hand, ids[n] ?? ''))?.treffers.length),
  )
  expect(treffers).toEqual([2, 2, 2])
})

test('twintig aanmeldingen tegelijk: de database telt ze een voor een, en wie te veel is hoort het rustig', async () => {
  const arts = await als(huis, `huisarts.${A}`)
  const alle = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      poging(
        arts.stuur('/verwijsindex/signalen', aanmelding({ achternaam: `Veel${'abcdefghijklmnopqrst'[n] ?? ''}` })),
      ),
    ),
  )
  expect(alle.filter(a => a.status === 200)).toHaveLength(10)
  expect(new Set(alle.filter(a => a.status !== 200).map(a => a.code))).toEqual(new Set(['MAG_NU_NIET']))
  const [rij] = await huis.kijk<{ n: number }>(
    `select count(*)::int as n from kring.indexlog where mens = $1 and wat = 'gemeld' and op = $2`,
    [arts.mens.id, huis.klok.nu().toISOString()],
  )
  expect(rij?.n).toBe(10)
})
