import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { maakGeheimhouding } from '../../service/geheimhouding.ts'
import { gelukt, poging, type Hand } from '../../service/verhaal/hand.ts'
import { loopWerkbladenNa } from '../../service/werkblad/bezorg.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { alsProfessional, blad, meldInvoer, open, signaal, totDeWeging, weging } from './hulp/werkblad.ts'

let huis: Huis
beforeAll(async () => void (huis = await maakHuis()))
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const als = (kort: string) => alsProfessional(huis, kort)
const probeer = (hand: Hand, id: string, pad: string, inhoud: object) =>
  poging(hand.stuur(`/werkbladen/${id}/${pad}`, inhoud))
const doe = (hand: Hand, id: string, pad: string, inhoud: object) =>
  gelukt(hand.stuur(`/werkbladen/${id}/${pad}`, inhoud))
type Melding = {
  melding: {
    acuut: boolean
    bron: string
    kanaal: string
    toedracht: { verhaal: string }
    houder: string
    urgentie: string
  }
  personen: { achternaam: string }[]
  melder: { naam: string; beroepsmatig: boolean } | null
  teksten: { [id: string]: string }
  werk: { soort: string; klaarOp: string | null; vervaltOp: string | null }[]
}
const meldingen = (id: string) =>
  huis.kijk<{ id: string; soort: string; organisatie: string; open: boolean; urgentie: string }>(
    'select id, soort, organisatie, open, urgentie from kring.zaak where id = $1',
    [id],
  )

test('R001-23 crisis opent meteen een melding bij Veilig Thuis, en de stappen mogen later', async () => {
  const [mentor, aanname] = await Promise.all([als('mentor'), als('aanname')])
  const id = await open(mentor)
  await doe(
    mentor,
    id,
    'signalen',
    signaal({ soort: 'feit', tekst: 'Zij heeft een blauw oog.', letsel: 'ja', tekens: ['zegt-geslagen'] }),
  )
  const { werkblad } = await blad(mentor, id)
  const crisis = meldInvoer([werkblad.signalen[0]?.id ?? ''], { crisis: 'ja' })
  await doe(mentor, id, 'melding', crisis)
  const na = await blad(mentor, id)
  expect(na.werkblad.crisis).toBe(true)
  const zending = na.werkblad.zendingen[0]?.id ?? ''
  expect(na.post).toMatchObject([{ id: zending, soort: 'melding', stand: 'aangekomen' }])
  expect(await meldingen(zending)).toMatchObject([{ soort: 'melding', open: true, urgentie: 'acuut' }])
  const m = await gelukt(aanname.haal<Melding>(`/meldingen/${zending}`))
  expect(m.melding).toMatchObject({
    acuut: true,
    bron: 'professional',
    houder: (await meldingen(zending))[0]?.organisatie,
  })
  expect(m.werk.some(w => w.klaarOp === null && w.vervaltOp !== null)).toBe(true)
  // none of the steps was there, and they can all still be taken
  expect(na).toMatchObject({ stap: 1, werkblad: { stappen: {}, weging: null, besluit: null } })
  await totDeWeging(mentor, id)
  expect((await blad(mentor, id)).stap).toBe(4)
})

test('R004-30 elke stap van een signaal staat er met datum en uitkomst, en melden kan niet zonder vastgelegde weging', async () => {
  const mentor = await als('mentor')
  const id = await open(mentor)
  await doe(mentor, id, 'signalen', signaal())
  const eerste = (await blad(mentor, id)).werkblad.signalen[0]?.id ?? ''
  expect(await probeer(mentor, id, 'melding', meldInvoer([eerste]))).toMatchObject({ status: 409 })
  expect(await probeer(mentor, id, 'besluit', { melden: 'ja', hulp: 'niet', reden: 'Nu.' })).toMatchObject({
    status: 409,
  })
  await totDeWeging(mentor, id)
  expect(await probeer(mentor, id, 'melding', meldInvoer([eerste]))).toMatchObject({ status: 409 })
  await doe(mentor, id, 'weging', weging({ vermoeden: 'ja', onveilig: 'ja' }, { structureel: 'ja' }))
  // weighed, not decided
  expect(await probeer(mentor, id, 'melding', meldInvoer([eerste]))).toMatchObject({ status: 409 })
  await doe(mentor, id, 'besluit', { melden: 'ja', hulp: 'organiseren', reden: 'Structureel onveilig.' })
  await doe(mentor, id, 'melding', meldInvoer([eerste]))
  const { werkblad, teksten } = await blad(mentor, id)
  expect(
    Object.values(werkblad.stappen).map(s => [/^\d{4}-\d\d-\d\d$/.test(s.op), (teksten[s.uitkomst] ?? '') !== '']),
  ).toEqual(Array.from({ length: 5 }, () => [true, true]))
  // the same decision is not reported twice
  expect(await probeer(mentor, id, 'melding', meldInvoer([eerste]))).toMatchObject({ status: 409 })
})

test('R000-74 een lokaal signaal wordt in twee stappen een melding: wegen met besluit, en sturen', async () => {
  const jeugdteam = await als('jeugdteam')
  const id = await open(jeugdteam, { sector: 'ondersteuning', titel: 'Zorg in de wijk', soort: 'lokaal' })
  await doe(jeugdteam, id, 'signalen', signaal())
  const eerste = (await blad(jeugdteam, id)).werkblad.signalen[0]?.id ?? ''
  const besluit = { melden: 'ja', hulp: 'niet', reden: 'Wij kunnen het zelf niet veilig maken.' }
  await doe(jeugdteam, id, 'weging', weging({ vermoeden: 'ja', onveilig: 'ja' }, { acuut: 'ja', besluit }))
  await doe(jeugdteam, id, 'melding', meldInvoer([eerste]))
  const { post } = await blad(jeugdteam, id)
  expect(await meldingen(post[0]?.id ?? '')).toMatchObject([{ soort: 'melding', open: true }])
})

test('alleen wat gekozen is gaat mee, niets wordt overgetypt, en de namen staan niet op het werkblad', async () => {
  const [mentor, aanname] = await Promise.all([als('mentor'), als('aanname')])
  const id = await open(mentor)
  await totDeWeging(mentor, id)
  await doe(mentor, id, 'signalen', signaal({ tekst: 'Dit blijft op school.', duiding: 'Alleen voor ons.' }))
  await doe(mentor, id, 'weging', weging({ vermoeden: 'ja', onveilig: 'ja' }, { reden: 'De weging van de mentor.' }))
  await doe(mentor, id, 'besluit', { melden: 'ja', hulp: 'niet', reden: 'Het besluit van de mentor.' })
  const { werkblad, teksten } = await blad(mentor, id)
  const eerste = werkblad.signalen.find(s => teksten[s.tekst] === 'Zij lacht niet meer.')?.id ?? ''
  // the reason why the family does not know is asked for
  const zonder = meldInvoer([eerste], { gezinWeet: 'onveilig' })
  expect(await probeer(mentor, id, 'melding', zonder)).toMatchObject({ status: 422, velden: ['gezinReden'] })
  await doe(mentor, id, 'melding', { ...zonder, gezinReden: 'Vader wordt dan boos.', wegingMee: 'ja' })
  const { post } = await blad(mentor, id)
  const m = await gelukt(aanname.haal<Melding>(`/meldingen/${post[0]?.id ?? ''}`))
  const verhaal = m.teksten[m.melding.toedracht.verhaal] ?? ''
  expect(verhaal).toContain('Zij lacht niet meer.')
  expect(verhaal).toContain('De weging van de mentor.')
  expect(verhaal).toContain('Vader wordt dan boos.')
  expect(verhaal).not.toContain('Dit blijft op school.')
  expect(m.personen.map(p => p.achternaam)).toEqual(['Voorbeeldsma'])
  expect(m.melder).toMatchObject({ naam: 'Mees Voorbeeld', beroepsmatig: true })
  // the sheet and what was sent hold no name, once it has arrived
  const [rij] = await huis.kijk<{ cijfer: Buffer | null }>('select cijfer from kring.werkbladpost where id = $1', [
    post[0]?.id,
  ])
  expect(rij?.cijfer).toBeNull()
  const [er] = await huis.kijk<{ n: number }>(`select count(*)::int as n from kring.zaak_persoon where zaak = $1`, [id])
  const opgeslagen = await huis.kijk<{ inhoud: string }>('select inhoud from kring.tekst where zaak = $1', [id])
  expect(opgeslagen.length).toBeGreaterThan(0)
  for (const t of opgeslagen) expect(await huis.woorden(t.inhoud)).not.toContain('Voorbeeldsma')
  expect(er?.n).toBe(0)
  // Veilig Thuis does not see the sheet
  expect(await poging(aanname.haal(`/werkbladen/${id}`))).toMatchObject({ status: 403 })
})

test('de lus is dicht: het werkblad toont welke plicht loopt en wat Veilig Thuis terugkoppelde, en verder niets', async () => {
  const [mentor, aanname] = await Promise.all([als('mentor'), als('aanname')])
  const id = await open(mentor)
  await doe(mentor, id, 'signalen', signaal())
  const eerste = (await blad(mentor, id)).werkblad.signalen[0]?.id ?? ''
  await doe(mentor, id, 'melding', meldInvoer([eerste], { crisis: 'ja' }))
  const [voor] = (await blad(mentor, id)).post
  expect(voor).toMatchObject({ terugOp: null, terug: null, beslotenOp: null })
  expect(voor?.informerenVoor).not.toBeNull()
  await gelukt(
    aanname.stuur(`/meldingen/${voor?.id ?? ''}/terugkoppeling`, { verslag: 'Wij spreken het gezin morgen.' }),
  )
  const [na] = (await blad(mentor, id)).post
  expect(na).toMatchObject({ terug: 'Wij spreken het gezin morgen.' })
  expect(na?.terugOp).not.toBeNull()
  // of the report itself nothing else can be read
  expect(await poging(mentor.haal(`/meldingen/${voor?.id ?? ''}`))).toMatchObject({ status: 403 })
})

test('wat niet meteen aankomt brengt de naloop, en maar een keer', async () => {
  const mentor = await als('mentor')
  const id = await open(mentor)
  await doe(mentor, id, 'signalen', signaal())
  const eerste = (await blad(mentor, id)).werkblad.signalen[0]?.id ?? ''
  const beheer = (sql: string) => huis.kijk(sql)
  await beheer('alter policy openen_uit_werkblad on kring.zaak with check (false)')
  try {
    await doe(mentor, id, 'melding', meldInvoer([eerste], { crisis: 'ja' }))
  } finally {
    const [p] = await huis.kijk<{ wat: string }>(
      `select 'soort = ''melding'' and meldbron = ''professional'' and exists (select 1 from kring.ik i, kring.werkbladpost p
         where i.rol = ''systeem'' and i.organisatie = zaak.organisatie and i.nu = zaak.geopend_op
           and p.regio = zaak.regio and p.id = zaak.id and p.organisatie = zaak.organisatie and p.soort = ''melding'' and p.stand = ''klaar'')' as wat`,
    )
    await beheer(`alter policy openen_uit_werkblad on kring.zaak with check (${p?.wat ?? 'false'})`)
  }
  const [wacht] = (await blad(mentor, id)).post
  expect(wacht).toMatchObject({ stand: 'klaar' })
  expect(await meldingen(wacht?.id ?? '')).toEqual([])
  huis.klok.zet('2026-03-02T09:05:00.000Z')
  try {
    const d = { pijplijn: huis.pijplijn, geheim: maakGeheimhouding(huis.geheim), boek: regelboek(), verzonnen: true }
    expect(await loopWerkbladenNa(d)).toBe(1)
    expect(await loopWerkbladenNa(d)).toBe(0)
    expect(await meldingen(wacht?.id ?? '')).toMatchObject([{ soort: 'melding' }])
    // the terms count from when it was sent
    const aanname = await als('aanname')
    const m = await gelukt(aanname.haal<{ melding: { ontvangenOp: string } }>(`/meldingen/${wacht?.id ?? ''}`))
    expect(m.melding.ontvangenOp).toBe('2026-03-02T09:00:00.000Z')
  } finally {
    huis.klok.zet('2026-03-02T09:00:00.000Z')
  }
})

test('een vraag om advies gaat zonder gezin naar Veilig Thuis, komt terug op het blad en telt als advies', async () => {
  const [mentor, aanname] = await Promise.all([als('mentor'), als('aanname')])
  const id = await open(mentor)
  expect(await probeer(mentor, id, 'advies', { vraag: 'Haar moeder is te bellen op 06-12345678.' })).toMatchObject({
    status: 422,
    velden: ['vraag'],
  })
  await doe(mentor, id, 'advies', { vraag: 'Hoe begin ik het gesprek met een leerling van 17?' })
  type Lijst = { vragen: { id: string; van: string; vraag: string; voor: string; antwoord: string | null }[] }
  const { vragen } = await gelukt(aanname.haal<Lijst>('/werkbladvragen'))
  const vraag = vragen.find(v => v.vraag.startsWith('Hoe begin ik'))
  expect(vraag).toMatchObject({ van: 'Voorbeeldcollege (Arnhem)', antwoord: null, voor: '2026-03-03T22:59:59.000Z' })
  const { berichten } = await gelukt(aanname.haal<{ berichten: { soort: string }[] }>('/mijn-werk'))
  expect(berichten.some(b => b.soort === 'adviesvraag')).toBe(true)
  await gelukt(
    aanname.stuur(`/werkbladvragen/${vraag?.id ?? ''}/antwoord`, { antwoord: 'Praat met haar alleen, en vraag open.' }),
  )
  expect(
    await poging(aanname.stuur(`/werkbladvragen/${vraag?.id ?? ''}/antwoord`, { antwoord: 'Nog eens.' })),
  ).toMatchObject({ status: 409 })
  const ligt = await huis.kijk<{ vraag: string; antwoord: string }>(
    `select vraag, antwoord from kring.werkbladpost where soort = 'advies' and id = $1`,
    [vraag?.id],
  )
  expect(ligt).toEqual([{ vraag: expect.stringMatching(/^~1\./), antwoord: expect.stringMatching(/^~1\./) }])
  const na = await blad(mentor, id)
  expect(na.post).toMatchObject([
    { soort: 'advies', stand: 'beantwoord', antwoord: 'Praat met haar alleen, en vraag open.' },
  ])
  const { adviezen } = await gelukt(aanname.haal<{ adviezen: { samenvatting: string; kanaal: string }[] }>('/adviezen'))
  expect(
    adviezen.some(a => a.samenvatting === 'Praat met haar alleen, en vraag open.' && a.kanaal === 'digitaal'),
  ).toBe(true)
})
