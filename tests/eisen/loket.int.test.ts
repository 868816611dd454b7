import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { maakWerker } from '../../service/worker.ts'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt } from '../../service/verhaal/hand.ts'
import { codeIn, merkIn, Voorbijganger } from '../../service/verhaal/voorbijganger.ts'
import { teamId } from '../../service/vulling/inrichten.ts'
import { fotoMetPlaats, pdf } from '../hulp/bestanden.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { ADVIES, DICHTBIJ, MELDING, type Deurblad, type Deurrij } from './hulp/loket.ts'
import { invoer } from './hulp/voordeur.ts'

const REGIO = 'rotterdam-rijnmond-2024'
const STAD = 'Rotterdam'
let huis: Huis
const log: string[] = []
beforeAll(async () => {
  huis = await maakHuis({ log })
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const als = (kort: string) => Bezoeker.meldAan(huis.adres, `${kort}.${REGIO}`)
const langs = (regio = REGIO, taal = 'nl') => new Voorbijganger(huis.adres, regio, taal)
/** Floods are counted per ten minutes: each try a clean sheet. */
const later = (minuten = 11) => huis.klok.zet(new Date(huis.klok.nu().getTime() + minuten * 60_000).toISOString())
const lijst = async (b: Bezoeker) => (await gelukt(b.haal<{ vragen: Deurrij[] }>('/deurvragen'))).vragen
const blad = (b: Bezoeker, id: string) => gelukt(b.haal<Deurblad>(`/deurvragen/${id}`))
const aantal = async () => Number((await huis.kijk<{ n: string }>('select count(*) n from kring.deurvraag'))[0]?.n)
/** Sends it, and finds it in the inbox of who it is for. */
async function ingediend(welk: string, velden: Readonly<Record<string, string>>, b: Bezoeker) {
  later()
  const uit = await langs().stuur(welk, { gemeente: STAD, ...velden })
  expect(uit.status, uit.tekst).toBe(200)
  const op = huis.klok.nu().toISOString()
  const rij = (await lijst(b)).find(v => v.op === op)
  if (rij === undefined) throw new Error('De vraag staat niet in de lijst.')
  return { rij, op, code: codeIn(uit.html) ?? '' }
}

test('R004-29 een buur zonder account vraagt advies of doet een melding, en alleen wat nodig is wordt gevraagd', async () => {
  const anna = await als('aanname')
  const advies = await langs().haal('vraag')
  const namen = [...advies.html.matchAll(/name="([a-z]+)"/g)]
    .map(m => m[1])
    .filter(n => n !== 'viewport' && n !== 'referrer')
  expect(new Set(namen)).toEqual(
    new Set(['merk', 'verhaal', 'gemeente', 'langs', 'bereik', 'wanneer', 'voicemail', 'woord']),
  )
  // only what cannot be left out is needed: with every field but the agreed word empty, each is named
  const leeg = await langs().stuur('vertel', {}, { stukken: [] })
  expect(leeg.status).toBe(422)
  for (const veld of [
    'verhaal',
    'gezin',
    'gemeente',
    'kinderen',
    'naam',
    'wie',
    'afgeschermd',
    'langs',
    'bereik',
    'wanneer',
  ])
    expect(leeg.html, veld).toContain(`href="#${veld}"`)
  expect(leeg.html).not.toContain('href="#woord"')
  const een = await ingediend('vraag', ADVIES, anna)
  expect(een.rij).toMatchObject({ soort: 'advies', stand: 'wacht', gemeente: STAD })
  const twee = await ingediend('vertel', MELDING, anna)
  const gelezen = await blad(anna, twee.rij.id)
  expect(gelezen.inhoud).toMatchObject({
    naam: 'Bea Voorbeeld',
    afgeschermd: 'nee',
    wanneer: MELDING.wanneer,
    woord: 'tulp',
  })
  expect(gelezen.magMelding).toBe(true)
})

test('een melding van het loket wordt zonder overtypen een melding, en de termijnen tellen vanaf het versturen', async () => {
  const anna = await als('aanname')
  const { rij, op } = await ingediend('vertel', MELDING, anna)
  later(180)
  const vers = await als('aanname')
  await gelukt(vers.stuur(`/deurvragen/${rij.id}/oppakken`))
  const { inhoud } = await blad(vers, rij.id)
  const uit = await gelukt(
    vers.stuur<{ id: string }>(
      `/deurvragen/${rij.id}/melding`,
      invoer({
        gemeente: STAD,
        kanaal: 'digitaal',
        bron: 'bewoner',
        verhaal: inhoud?.['verhaal'] ?? '',
        melder: {
          naam: inhoud?.['naam'] ?? '',
          hoedanigheid: 'buur',
          beroepsmatig: false,
          bereikbaar: '06 00000012',
          anonimiteit: 'afgeschermd',
        },
      }),
    ),
  )
  expect(uit.id).toBe(rij.id)
  const werk = await huis.kijk<{ vervalt_op: Date; klok: string }>(
    `select klok, vervalt_op from kring.werk where zaak = $1 and klok = 'weging'`,
    [rij.id],
  )
  const verwacht = huis.pijplijn.klokken.zet(huis.pijplijn.definitie(REGIO), 'weging', op)
  expect(werk.map(w => w.vervalt_op.getTime())).toEqual([Date.parse(verwacht?.vervaltOp ?? '')])
  const na = (await lijst(vers)).find(v => v.id === rij.id)
  expect(na).toMatchObject({ stand: 'klaar', uitkomst: 'melding', zaak: { id: rij.id } })
  // what somebody wrote stays with the report, for who works in it
  expect((await blad(vers, rij.id)).inhoud).toMatchObject({ verhaal: MELDING.verhaal })
  expect(
    await vers.stuur(`/deurvragen/${rij.id}/afronden`, { uitkomst: 'terzijde', reden: 'Nog eens.' }),
  ).toMatchObject({
    status: 409,
  })
  // a citizen has no system: no message to the police is put ready when the reporter hears of it
  expect(await huis.kijk('select 1 from kring.post_uit where zaak = $1', [rij.id])).toEqual([])
})

test('SD-3 een advies vraagt geen naam, en van het gezin blijft niets bewaard als het gegeven is', async () => {
  const anna = await als('aanname')
  const { rij } = await ingediend('vraag', ADVIES, anna)
  const { inhoud } = await blad(anna, rij.id)
  expect(inhoud).toMatchObject({ naam: null, gezin: null, verhaal: ADVIES.verhaal })
  const advies = (samenvatting: string) =>
    anna.stuur<{ id: string }>(`/deurvragen/${rij.id}/advies`, {
      kanaal: 'digitaal',
      hoedanigheid: 'bewoner',
      vormen: [],
      gemeente: STAD,
      samenvatting,
      uitkomst: 'advies',
    })
  // what leads to a family is refused, and then nothing is done and nothing thrown away
  expect(await advies('Bel 06-12345678, geboren 3 mei 2016.')).toMatchObject({ status: 422 })
  expect((await blad(anna, rij.id)).inhoud).not.toBeNull()
  const { id } = await gelukt(advies('Buur hoort geschreeuw en vraagt wat te doen (verzonnen).'))
  expect((await blad(anna, rij.id)).inhoud).toBeNull()
  for (const tabel of ['deurinhoud', 'deurstuk'])
    expect(await huis.kijk(`select 1 from kring.${tabel} where vraag = $1`, [rij.id])).toEqual([])
  const [bewaard] = await huis.kijk<{ op: Date; samenvatting: string }>(
    'select op, samenvatting from kring.advies where id = $1',
    [id],
  )
  expect(bewaard?.op.toISOString()).toBe(rij.op)
  expect(await huis.woorden(bewaard?.samenvatting ?? '')).not.toContain('06')
})

test('wie onbekend wil blijven komt met het eigen verhaal bij advies, zonder naam', async () => {
  later()
  const voor = await aantal()
  const uit = await langs().stuur('vertel', { ...MELDING, gemeente: STAD, bekend: 'nee' }, { stukken: [] })
  expect(uit.status).toBe(200)
  expect(uit.html).toContain(`action="/wegwijzer/nl/${REGIO}/vraag"`)
  expect(uit.tekst).toContain(MELDING.verhaal)
  expect(uit.tekst).not.toContain(MELDING.naam)
  expect(uit.html).not.toContain('name="naam"')
  expect(await aantal()).toBe(voor)
})

test('R001-36 een vraag om hulp dichtbij komt bij het team van de gemeente waar iemand woont', async () => {
  const team = await als('team')
  const def = regelboek().regios.get(REGIO)
  const [eerste = '', tweede = ''] = def?.gemeenten.map(g => g.naam) ?? []
  const { rij } = await ingediend('dichtbij', { ...DICHTBIJ, gemeente: eerste }, team)
  const [er] = await huis.kijk<{ organisatie: string; rol: string }>(
    'select organisatie, rol from kring.deurvraag where id = $1',
    [rij.id],
  )
  expect(er).toEqual({ organisatie: teamId(REGIO, eerste), rol: 'teamcoordinator' })
  // not with Veilig Thuis, nor with another team
  expect((await lijst(await als('aanname'))).map(v => v.id)).not.toContain(rij.id)
  expect((await lijst(await als('team2'))).map(v => v.id)).not.toContain(rij.id)
  expect((await (await als('team2')).haal(`/deurvragen/${rij.id}`)).status).toBe(404)
  await gelukt(team.stuur(`/deurvragen/${rij.id}/oppakken`))
  await gelukt(team.stuur(`/deurvragen/${rij.id}/afronden`, { uitkomst: 'geholpen', reden: 'Gesprek gehad.' }))
  expect((await blad(team, rij.id)).inhoud).toBeNull()
  expect(tweede).not.toBe('')
})

test('R004-67 wie zelf over een grens gaat vindt hulp op het open blad en vraagt die aan zonder verwijzing', async () => {
  const anna = await als('aanname')
  const pagina = await langs().haal('aanbod')
  expect(pagina.tekst).toContain('De Waag')
  expect(pagina.tekst).toContain('zonder verwijzing')
  const { rij, code } = await ingediend(
    'aanbod',
    { aanbod: 'de-waag', langs: 'mail', bereik: 'iemand@example.org', wanneer: 'altijd' },
    anna,
  )
  expect(rij.soort).toBe('aanbod')
  const gelezen = await blad(anna, rij.id)
  expect(gelezen.inhoud).toMatchObject({ aanbod: 'de-waag', naam: null, verhaal: null })
  expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
  // what may not be asked for without a referral is no choice
  const nee = await langs().stuur('aanbod', {
    aanbod: 'veilige-plek',
    gemeente: STAD,
    langs: 'mail',
    bereik: 'a@example.org',
    wanneer: 'x',
  })
  expect([nee.status, nee.html.includes('href="#aanbod"')]).toEqual([422, true])
})

test('SD-19 hoe en wanneer iemand veilig te bereiken is staat er voor het nummer, en het nummer is een eigen blik', async () => {
  const anna = await als('aanname')
  const { rij } = await ingediend('vraag', ADVIES, anna)
  const antwoord = await anna.haal<Deurblad>(`/deurvragen/${rij.id}`)
  expect(antwoord.inhoud.inhoud).toMatchObject({
    langs: 'bellen',
    wanneer: ADVIES.wanneer,
    voicemail: 'nee',
    woord: 'tulp',
  })
  expect(JSON.stringify(antwoord.inhoud)).not.toContain(ADVIES.bereik)
  const keren = async () =>
    Number(
      (
        await huis.kijk<{ n: string }>(
          `select count(*) n from kring.inzage where wat = 'GET /deurvragen/:id/bereik' and gevraagd = $1`,
          [rij.id],
        )
      )[0]?.n,
    )
  expect(await keren()).toBe(0)
  expect(await gelukt(anna.haal(`/deurvragen/${rij.id}/bereik`))).toEqual({ bereik: ADVIES.bereik })
  expect(await keren()).toBe(1)
})

test('twee keer klikken, opnieuw laden en de tekst anders: dezelfde vraag is een vraag, een andere is een andere', async () => {
  later()
  const v = langs()
  const merk = merkIn((await v.haal('vraag')).html) ?? ''
  const voor = await aantal()
  const velden = { ...ADVIES, gemeente: STAD }
  const [a, b] = await Promise.all([v.stuur('vraag', velden, { merk }), v.stuur('vraag', velden, { merk })])
  const c = await v.stuur('vraag', velden, { merk })
  expect([a?.status, b?.status, c.status]).toEqual([200, 200, 200])
  expect(new Set([codeIn(a?.html ?? ''), codeIn(b?.html ?? ''), codeIn(c.html)]).size).toBe(1)
  expect(await aantal()).toBe(voor + 1)
  const ander = await v.stuur('vraag', { ...velden, verhaal: 'Nu schreeuwt ook een kind (verzonnen).' }, { merk })
  expect(codeIn(ander.html)).not.toBe(codeIn(c.html))
  expect(await aantal()).toBe(voor + 2)
})

test('een code zegt alleen hoe het staat, en staat nergens bij ons', async () => {
  const anna = await als('aanname')
  const { rij, code } = await ingediend('vraag', ADVIES, anna)
  const vraag = async (c: string) => (await langs().stuur('code', { code: c })).tekst
  expect(await vraag(code)).toContain('Uw bericht is binnen.')
  expect(await vraag(code.toLowerCase().replaceAll('-', ' '))).toContain('Uw bericht is binnen.')
  await gelukt(anna.stuur(`/deurvragen/${rij.id}/oppakken`))
  expect(await vraag(code)).toContain('Iemand is ermee bezig.')
  await gelukt(anna.stuur(`/deurvragen/${rij.id}/afronden`, { uitkomst: 'terzijde', reden: 'Proef.' }))
  expect(await vraag(code)).toContain('is afgehandeld')
  const alles = await huis.kijk('select * from kring.deurvraag where id = $1', [rij.id])
  expect(JSON.stringify(alles)).not.toContain(code)
  expect(JSON.stringify(alles)).not.toContain(code.replaceAll('-', ''))
})

test('codes raden: na een paar keer zegt ook een goede code niets meer, met hetzelfde antwoord', async () => {
  const anna = await als('aanname')
  const { code } = await ingediend('vraag', ADVIES, anna)
  later()
  const stuur = async (c: string) => (await langs().stuur('code', { code: c })).html
  const onbekend = await stuur('BBBB-CCCC-DDDD')
  for (let n = 0; n < 11; n++) await stuur('BBBB-CCCC-DDDD')
  expect(await stuur(code)).toBe(onbekend)
  later()
  expect(await stuur(code)).not.toBe(onbekend)
})

test('SD-33 een foto gaat mee zonder de plaats waar zij gemaakt is, en wat kwaad kan wordt rustig geweigerd', async () => {
  const anna = await als('aanname')
  later()
  const stuur = (stukken: { naam: string; bytes: Uint8Array }[]) =>
    langs().stuur('vertel', { ...MELDING, gemeente: STAD }, { stukken })
  const voor = await aantal()
  const slecht = [
    { naam: 'foto.jpg', bytes: Buffer.from('<html><script>alert(1)</script></html>') },
    { naam: 'brief.pdf', bytes: pdf('/OpenAction << /S /JavaScript /JS (x) >>') },
    { naam: 'virus.exe', bytes: Buffer.from('MZ\u0000\u0001') },
    { naam: '../../weg.svg', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>') },
  ]
  for (const s of slecht) {
    const uit = await stuur([s])
    expect([s.naam, uit.status]).toEqual([s.naam, 422])
    expect(uit.tekst).toContain('Een bestand kan niet mee')
    expect(uit.tekst).toContain(MELDING.verhaal)
  }
  const groot = await stuur([{ naam: 'foto.jpg', bytes: Buffer.alloc(5 * 1024 * 1024 + 10, 1) }])
  expect([groot.status, groot.tekst.includes('Hoogstens drie bestanden')]).toEqual([422, true])
  const veel = await stuur(Array.from({ length: 4 }, (_, n) => ({ naam: `f${n}.pdf`, bytes: pdf() })))
  expect(veel.status).toBe(422)
  expect(await aantal()).toBe(voor)
  const foto = await fotoMetPlaats()
  expect((await stuur([{ naam: 'tuin.jpg', bytes: foto }])).status).toBe(200)
  const op = huis.klok.nu().toISOString()
  const rij = (await lijst(anna)).find(v => v.op === op)
  const { stukken } = await blad(anna, rij?.id ?? '')
  expect(stukken).toMatchObject([{ type: 'jpeg' }])
  const { bytes, koppen } = await anna.haalBytes(`/deurstukken/${stukken[0]?.id ?? ''}`)
  expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  expect(koppen.get('content-disposition')).toBe('attachment; filename="bijlage-1.jpg"')
  expect((await (await als('team')).haalBytes(`/deurstukken/${stukken[0]?.id ?? ''}`)).status).toBe(404)
})

describe('slechte invoer', () => {
  test('opmaak blijft tekst, bij wie invult en bij wie leest; wat geen veld is bestaat niet', async () => {
    later()
    const kwaad = '"><script>alert(1)</script><img src=x onerror=1>\u202Etxt'
    const terug = await langs().stuur('vraag', { ...ADVIES, verhaal: kwaad, gemeente: 'Nergenshuizen', extra: 'x' })
    expect(terug.status).toBe(422)
    expect(terug.html).not.toMatch(/<script>alert|<img/)
    expect(terug.tekst).toContain('<script>alert(1)</script>')
    const anna = await als('aanname')
    const { rij } = await ingediend('vraag', { ...ADVIES, verhaal: kwaad, extra: 'x' }, anna)
    const { inhoud } = await blad(anna, rij.id)
    expect(inhoud?.['verhaal']).toContain('<script>')
    expect(inhoud?.['verhaal']).not.toContain('\u202E')
    expect(JSON.stringify(inhoud)).not.toContain('extra')
  })

  test('zonder merk, met een vals of oud merk komt het formulier terug met alles erin, en een tweede keer lukt het', async () => {
    later()
    const v = langs()
    const oud = merkIn((await v.haal('vraag')).html) ?? ''
    later(25 * 60)
    const voor = await aantal()
    for (const merk of ['', 'vals', oud.replace(/.$/, 'x'), oud]) {
      const uit = await v.stuur('vraag', { ...ADVIES, gemeente: STAD }, { merk })
      expect([merk, uit.status]).toEqual([merk, 422])
      expect(uit.tekst).toContain(ADVIES.verhaal)
      expect(uit.tekst).toContain('Druk nog een keer'.toLowerCase().slice(5))
      const nog = merkIn(uit.html) ?? ''
      if (merk === oud) expect((await v.stuur('vraag', { ...ADVIES, gemeente: STAD }, { merk: nog })).status).toBe(200)
    }
    expect(await aantal()).toBe(voor + 1)
  })

  test('een stroom van formulieren stopt rustig, houdt de tekst vast, en laat anderen door', async () => {
    later()
    const voor = await aantal()
    const standen: number[] = []
    for (let n = 0; n < 14; n++)
      standen.push((await langs().stuur('vraag', { ...ADVIES, gemeente: STAD, verhaal: `Stroom ${n}` })).status)
    expect(standen.filter(s => s === 200)).toHaveLength(10)
    const laatste = await langs().stuur('vraag', { ...ADVIES, gemeente: STAD })
    expect([laatste.status, laatste.tekst.includes(ADVIES.verhaal)]).toEqual([429, true])
    expect(laatste.tekst).toContain('112')
    expect(await aantal()).toBe(voor + 10)
    later()
    expect((await langs().stuur('vraag', { ...ADVIES, gemeente: STAD })).status).toBe(200)
  })

  test('een nummer dat er geen is, te lang, en een leeg nummer: elk met zijn eigen zin, en niets weg', async () => {
    later()
    const uit = await langs().stuur('vraag', { ...ADVIES, gemeente: STAD, bereik: 'bel maar', woord: 'x'.repeat(80) })
    expect(uit.status).toBe(422)
    for (const zin of ['geen telefoonnummer', 'te lang']) expect(uit.tekst).toContain(zin)
    expect(uit.html).toContain('value="bel maar"')
    expect(uit.html).toContain('aria-invalid="true"')
  })

  test('wie niet bij het loket hoort ziet niets, en een verzonnen vraag bestaat niet', async () => {
    const anna = await als('aanname')
    const { rij } = await ingediend('vraag', ADVIES, anna)
    expect((await (await als('proces')).haal(`/deurvragen/${rij.id}`)).status).toBe(403)
    const elders = await Bezoeker.meldAan(huis.adres, 'aanname.ijsselland-2014')
    for (const id of [rij.id, randomUUID()]) {
      expect((await elders.haal(`/deurvragen/${id}`)).status).toBe(404)
      expect((await elders.stuur(`/deurvragen/${id}/oppakken`)).status).toBe(404)
    }
  })
})

test('R003-101 een signaal dat een mantelzorger overbelast is geeft de coördinator van die gemeente de taak een aanbod te doen', async () => {
  later()
  const IJ = 'ijsselland-2014'
  const door = (kort: string, regio = IJ) => Bezoeker.meldAan(huis.adres, `${kort}.${regio}`)
  const carla = await door('casus')
  const { gemeenten } = await gelukt(carla.haal<{ gemeenten: string[] }>('/mantelzorgsignalen'))
  const gemeente = gemeenten[0] ?? ''
  const signaal = {
    ...{ gemeente, verhaal: 'Zorgt dag en nacht voor haar man en valt om (verzonnen).', naam: 'Mien Voorbeeld' },
    ...{ langs: 'bellen', bereik: '06 00000014', wanneer: 'in de ochtend', voicemail: 'nee', akkoord: 'ja' },
  }
  const geef = (b: Bezoeker, anders: object = {}) => b.stuur('/mantelzorgsignalen', { ...signaal, ...anders })
  // nothing goes without the carer, and nowhere where the region names nobody
  expect((await geef(carla, { akkoord: 'nee' })).status).toBe(422)
  expect((await geef(await door('casus', REGIO), { gemeente: STAD })).status).toBe(422)
  expect((await geef(await door('proces'))).status).toBe(403)
  const mona = await door('mantelzorg')
  expect(await lijst(mona)).toEqual([])
  const op = huis.klok.nu().toISOString()
  await gelukt(geef(await door('huisarts')))
  const [taak, ...meer] = await lijst(mona)
  expect(meer).toEqual([])
  expect(taak).toMatchObject({ soort: 'belasting', gemeente, stand: 'wacht', op })
  expect(Date.parse(taak?.oppakkenVoor ?? '')).toBeGreaterThan(Date.parse(op))
  const id = taak?.id ?? ''
  for (const ander of ['team', 'team2', 'aanname'])
    expect([ander, (await (await door(ander)).haal(`/deurvragen/${id}`)).status]).toEqual([ander, 404])
  expect((await blad(mona, id)).inhoud).toMatchObject({ verhaal: signaal.verhaal, naam: signaal.naam, gezin: null })
  await gelukt(mona.stuur(`/deurvragen/${id}/oppakken`))
  await gelukt(
    mona.stuur(`/deurvragen/${id}/afronden`, { uitkomst: 'geholpen', reden: 'Respijtzorg aangeboden (verzonnen).' }),
  )
  expect((await blad(mona, id)).inhoud).toBeNull()
  expect(await huis.kijk(`select 1 from kring.zaak where regio = '${IJ}'`)).toEqual([])
})

describe('een team geeft een vraag door aan Veilig Thuis', () => {
  const reden = 'Dit gaat over slaan, niet over hulp bij de zorg (verzonnen).'
  async function bijTeam() {
    const team = await als('team')
    const { rij, op } = await ingediend('dichtbij', DICHTBIJ, team)
    return { id: rij.id, rij, op }
  }
  const aanbod = async (kort: string, id: string) =>
    (await lijst(await als(kort))).find(v => v.id === id) as
      | (Deurrij & { aanbod: { van: string; reden: string; aanMij: boolean } | null; terug: { reden: string } | null })
      | undefined
  const werker = () => maakWerker(huis.systeem.pijplijn, huis.systeem.db, regelboek())

  test('het team houdt haar tot Veilig Thuis aanvaardt; de klok loopt door vanaf het versturen, en de melding telt daarvandaan', async () => {
    const { id, rij, op } = await bijTeam()
    expect(await aanbod('aanname', id)).toBeUndefined()
    later(60)
    const team = await als('team')
    expect((await team.stuur(`/deurvragen/${id}/aanbieden`, { reden: ' ' })).status).toBe(400)
    await gelukt(team.stuur(`/deurvragen/${id}/aanbieden`, { reden }))
    expect(await aanbod('team', id)).toMatchObject({ stand: 'wacht', op, aanbod: { aanMij: false } })
    expect(await aanbod('aanname', id)).toMatchObject({
      oppakkenVoor: rij.oppakkenVoor,
      aanbod: { reden, aanMij: true },
    })
    const berichten = await huis.kijk<{ rol: string }>(
      `select rol from kring.bericht where soort = 'deur-aanbod' and op = $1`,
      [huis.klok.nu().toISOString()],
    )
    expect(berichten).toEqual([{ rol: 'medewerker-veilig-thuis' }])
    // not accepted yet: neither does with it what only a holder does
    const anna = await als('aanname')
    for (const pad of ['oppakken', 'melding', 'advies', 'afronden'] as const)
      expect([pad, (await anna.stuur(`/deurvragen/${id}/${pad}`, LICHAAM[pad])).status]).toEqual([pad, 409])
    expect((await team.stuur(`/deurvragen/${id}/afronden`, LICHAAM.afronden)).status).toBe(409)
    expect((await (await als('team2')).stuur(`/deurvragen/${id}/aanbieden`, { reden })).status).toBe(404)
    later(60)
    const vers = await als('aanname')
    await gelukt(vers.stuur(`/deurvragen/${id}/aanvaarden`))
    expect((await vers.stuur(`/deurvragen/${id}/aanvaarden`)).status).toBe(409)
    expect((await vers.stuur(`/deurvragen/${id}/teruggeven`, { reden })).status).toBe(409)
    expect(await aanbod('team', id)).toBeUndefined()
    expect((await (await als('team')).haal(`/deurvragen/${id}`)).status).toBe(404)
    expect(await aanbod('aanname', id)).toMatchObject({
      stand: 'opgepakt',
      op,
      oppakkenVoor: rij.oppakkenVoor,
      aanbod: null,
    })
    const { inhoud } = await blad(vers, id)
    expect(inhoud).toMatchObject({ verhaal: DICHTBIJ.verhaal, wanneer: DICHTBIJ.wanneer })
    await gelukt(
      vers.stuur(`/deurvragen/${id}/melding`, invoer({ gemeente: STAD, verhaal: inhoud?.['verhaal'] ?? '' })),
    )
    const [klok] = await huis.kijk<{ op: Date }>(
      `select vervalt_op as op from kring.werk where zaak = $1 and klok = 'weging'`,
      [id],
    )
    const verwacht = huis.pijplijn.klokken.zet(huis.pijplijn.definitie(REGIO), 'weging', op)?.vervaltOp ?? ''
    expect(klok?.op.toISOString()).toBe(new Date(verwacht).toISOString())
  })

  test('hoort het toch bij het team, dan gaat het terug met een reden, en het team hoort dat', async () => {
    const { id, rij } = await bijTeam()
    await gelukt((await als('team')).stuur(`/deurvragen/${id}/aanbieden`, { reden }))
    later(5)
    const anna = await als('aanname')
    expect((await anna.stuur(`/deurvragen/${id}/teruggeven`, {})).status).toBe(400)
    await gelukt(anna.stuur(`/deurvragen/${id}/teruggeven`, { reden: 'Geen geweld: hulp dichtbij past (verzonnen).' }))
    expect((await anna.haal(`/deurvragen/${id}`)).status).toBe(404)
    expect(await aanbod('team', id)).toMatchObject({
      ...{ stand: 'wacht', aanbod: null, oppakkenVoor: rij.oppakkenVoor },
      terug: { reden: 'Geen geweld: hulp dichtbij past (verzonnen).' },
    })
    const berichten = await huis.kijk<{ rol: string }>(
      `select rol from kring.bericht where soort = 'deur-terug' and op = $1`,
      [huis.klok.nu().toISOString()],
    )
    expect(berichten).toEqual([{ rol: 'teamcoordinator' }])
    // offered again and taken back by the team itself: it is theirs as before
    await gelukt((await als('team')).stuur(`/deurvragen/${id}/aanbieden`, { reden }))
    await gelukt((await als('team')).stuur(`/deurvragen/${id}/oppakken`))
    expect(await aanbod('team', id)).toMatchObject({ stand: 'opgepakt', aanbod: null })
    expect(await aanbod('aanname', id)).toBeUndefined()
  })

  test('antwoordt Veilig Thuis niet, dan loopt de klok van de deur af en horen beide het', async () => {
    const { id, rij } = await bijTeam()
    await gelukt((await als('team')).stuur(`/deurvragen/${id}/aanbieden`, { reden }))
    huis.klok.zet(new Date(Date.parse(rij.oppakkenVoor) + 60_000).toISOString())
    await werker().ronde()
    const rollen = await huis.kijk<{ rol: string }>(
      `select distinct b.rol from kring.bericht b join kring.deurvraag v on b.organisatie in (v.organisatie, v.aanbod_aan)
        where b.soort = 'deur-verlopen' and b.op = $1 and v.id = $2 order by 1`,
      [huis.klok.nu().toISOString(), id],
    )
    expect(rollen.map(r => r.rol)).toEqual(
      expect.arrayContaining(['medewerker-veilig-thuis', 'procesregisseur', 'teamcoordinator']),
    )
    expect(await aanbod('team', id)).toMatchObject({ stand: 'wacht', aanbod: { aanMij: false } })
  })

  test('wat bij Veilig Thuis zelf binnenkwam wordt niet aangeboden', async () => {
    const anna = await als('aanname')
    const { rij } = await ingediend('vraag', ADVIES, anna)
    expect((await anna.stuur(`/deurvragen/${rij.id}/aanbieden`, { reden })).status).toBe(403)
    expect((await (await als('team')).stuur(`/deurvragen/${rij.id}/aanbieden`, { reden })).status).toBe(404)
    expect((await anna.stuur(`/deurvragen/${rij.id}/aanvaarden`)).status).toBe(409)
  })
})
const LICHAAM = {
  oppakken: {},
  melding: invoer({ gemeente: STAD }),
  advies: {
    ...{ kanaal: 'digitaal', hoedanigheid: 'bewoner', vormen: [], samenvatting: 'Verzonnen.', uitkomst: 'advies' },
  },
  afronden: { uitkomst: 'geholpen', reden: 'Verzonnen.' },
}

test('niemand pakt het op: dan klinkt het een keer, bij wie het kreeg en bij wie waakt', async () => {
  const anna = await als('aanname')
  const { rij } = await ingediend('vraag', ADVIES, anna)
  huis.klok.zet(new Date(Date.parse(rij.oppakkenVoor) + 60_000).toISOString())
  const werker = maakWerker(huis.systeem.pijplijn, huis.systeem.db, regelboek())
  await werker.ronde()
  await werker.ronde()
  const op = huis.klok.nu().toISOString()
  const berichten = await huis.kijk<{ rol: string }>(
    `select b.rol from kring.bericht b join kring.deurvraag v on v.organisatie = b.organisatie
      where b.soort = 'deur-verlopen' and b.op = $1 and v.id = $2`,
    [op, rij.id],
  )
  expect(new Set(berichten.map(b => b.rol))).toEqual(new Set(['gedragswetenschapper', 'medewerker-veilig-thuis']))
  const [na] = await huis.kijk<{ n: string }>(
    'select count(*) n from kring.deurvraag where id = $1 and geseind_op is not null',
    [rij.id],
  )
  expect(Number(na?.n)).toBe(1)
})

test('SD-9 wie iets invult en verstuurt staat in geen enkele regel van ons log', async () => {
  later()
  log.length = 0
  const v = langs()
  await v.stuur('vertel', { ...MELDING, gemeente: STAD }, { stukken: [] })
  await v.stuur('code', { code: 'BBBB-CCCC-DDDD' })
  await v.stuur('vraag', {})
  expect(log).toEqual([])
  expect(v.koekjes).toBe(0)
})
