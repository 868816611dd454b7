import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { Chatscherm, Chatter } from '../verhaal/chat.ts'
import { maakHuis, type Huis } from '../../tests/hulp/huis.ts'

const REGIO = 'rotterdam-2014'
const GEHEIM = 'Het-geheim-van-de-bezoeker-7391'
let huis: Huis
const log: string[] = []
const schermen: Chatscherm[] = []
beforeAll(async () => {
  huis = await maakHuis({ log })
})
afterAll(async () => {
  for (const s of schermen) s.sluit()
  await huis.sluit()
})
afterEach(async () => {
  expect(huis.fouten.splice(0)).toEqual([])
  for (const s of schermen.splice(0)) s.sluit()
  // what hangs over from this test has ended before the next: its visitors are gone for longer than a line may be gone
  await vi.waitFor(() => expect(huis.kamer().inhoud().schermen).toBe(0))
  huis.klok.zet(new Date(huis.klok.nu().getTime() + 150_000).toISOString())
  huis.kamer().ronde()
  expect(huis.kamer().inhoud().lopend).toBe(0)
})

let plek = 1
/** Somebody from a place of their own, unless said. */
const chatter = (van = `10.0.0.${(plek += 1)}`) => new Chatter(huis.adres, { 'x-forwarded-for': van })
async function scherm(account: string, klaar = true): Promise<Chatscherm> {
  const wie = await huis.als(`${account}.${REGIO}`)
  const s = await (klaar ? Chatscherm.klaar(wie) : Chatscherm.open(wie))
  schermen.push(s)
  return s
}
const zegt = (s: Chatscherm, id: string) =>
  s.een(id).regels.flatMap(r => ('tekst' in r ? [`${r.van}: ${r.tekst}`] : []))

/** Everything the database holds, as text. */
async function alles(): Promise<string> {
  const tabellen = await huis.kijk<{ t: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as t from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
  )
  const delen = await Promise.all(
    tabellen.map(({ t }) => huis.kijk<{ j: string }>(`select coalesce(json_agg(x)::text, '') as j from ${t} x`)),
  )
  return delen
    .flat()
    .map(d => d.j)
    .join('\n')
}
const contacten = () =>
  huis.kijk<{ kanaal: string; soort: string; jaar: number; maand: number }>(
    'select kanaal, soort, jaar, maand from kring.adviescontact',
  )

test('R004-26 een chat telt als adviescontact, een keer, en de telling van de regio laat het zien', async () => {
  const voor = (await contacten()).length
  const [anna, noor, bezoeker] = [await scherm('aanname'), await scherm('nacht'), chatter()]
  expect((await bezoeker.begin(REGIO)).status).toBe(200)
  await bezoeker.zeg('Mag ik iets vragen?')
  const id = await anna.neem()
  await anna.doe('aanbieden', { id, aan: (await huis.als(`nacht.${REGIO}`)).mens.id })
  await noor.tot(() => noor.rij?.aanbod.some(a => a.id === id) === true)
  await noor.doe('neem', { id })
  await noor.tot(() => noor.gesprekken.has(id))
  expect(zegt(noor, id)).toEqual(['bezoeker: Mag ik iets vragen?'])
  await anna.tot(() => !anna.gesprekken.has(id))
  await noor.doe('afronden', { id })
  const rijen = await contacten()
  expect(rijen.length - voor).toBe(1)
  expect(rijen.at(-1)).toEqual({ kanaal: 'chat', soort: 'advies', jaar: 2026, maand: 3 })
  const proces = await huis.als(`proces.${REGIO}`)
  const telling = await proces.haal<{ totaal: number; per: unknown[] }>('/adviezen/telling?jaar=2026')
  expect(telling.inhoud).toMatchObject({
    totaal: rijen.length,
    per: [{ kanaal: 'chat', soort: 'advies', aantal: rijen.length }],
  })
})

test('SD-8 van een gesprek blijft niets: niet in de database, het journaal of het log, en na het einde ook niet in het geheugen; alleen de telling', async () => {
  log.length = 0
  const [anna, bezoeker] = [await scherm('aanname'), chatter()]
  await bezoeker.begin(REGIO)
  await bezoeker.zeg(GEHEIM)
  const id = await anna.neem()
  await anna.doe('zeg', { id, tekst: `Wat fijn dat u schrijft. ${GEHEIM}` })
  await bezoeker.tot(n => n.regels.some(r => r.van === 'medewerker'))
  await anna.doe('woord', { id })
  await bezoeker.doe('woord', { woord: GEHEIM })
  // more only on the wish of the visitor: shown first, and without a yes nothing can be kept
  const advies = { hoedanigheid: 'slachtoffer', vormen: [], uitkomst: 'advies' }
  await anna.doe('bewaren', { id, soort: 'advies', tekst: `Wil weten wat er kan. ${GEHEIM}` })
  expect((await bezoeker.tot(n => n.bewaren !== null)).bewaren?.tekst).toContain(GEHEIM)
  const teVroeg = await anna.poog('advies', { id, advies })
  expect([teVroeg.status, teVroeg.inhoud.code]).toEqual([409, 'MAG_NU_NIET'])
  await bezoeker.doe('antwoord', { ja: false })
  expect((await anna.poog('advies', { id, advies })).status).toBe(409)
  await bezoeker.doe('stop')
  await anna.tot(() => anna.een(id).fase === 'voorbij')
  expect(anna.een(id)).toMatchObject({ einde: 'bezoeker', regels: [], wens: null })
  expect((await anna.poog('advies', { id, advies })).status).toBe(409)
  expect(await alles()).not.toContain(GEHEIM)
  expect(log.join('\n')).not.toContain(GEHEIM)
  expect(log.join('\n')).not.toContain('praat')
})

test('wie ja zegt bewaart precies wat er stond: een chat wordt een advies zonder iets over te typen, en telt niet dubbel', async () => {
  const [anna, bezoeker] = [await scherm('aanname'), chatter()]
  const voor = (await contacten()).length
  await bezoeker.begin(REGIO)
  const id = await anna.neem()
  const tekst = 'Een tiener vraagt hoe het verder gaat na ruzie thuis. Besproken: mentor.'
  await anna.doe('bewaren', { id, soort: 'advies', tekst })
  await bezoeker.tot(n => n.bewaren !== null)
  await bezoeker.doe('antwoord', { ja: true })
  await bezoeker.doe('stop')
  const uit = await anna.doe('advies', { id, advies: { hoedanigheid: 'kind', vormen: [], uitkomst: 'advies' } })
  const [rij] = await huis.kijk<{ kanaal: string; samenvatting: string }>(
    'select kanaal, samenvatting from kring.advies where id = $1',
    [uit.id],
  )
  expect([rij?.kanaal, await huis.woorden(rij?.samenvatting ?? '')]).toEqual(['chat', tekst])
  expect((await contacten()).length - voor).toBe(1)
  await anna.doe('vergeten', { id })
  await anna.tot(() => !anna.gesprekken.has(id))
  // and what leads to a person is refused, yes or no
  await bezoeker.begin(REGIO)
  const tweede = await anna.neem()
  const nee = await anna.poog('bewaren', { id: tweede, soort: 'advies', tekst: 'Bel 06-12345678 terug.' })
  expect([nee.status, nee.inhoud.code]).toEqual([422, 'ONVOLLEDIG'])
})

test('alleen wie bij Veilig Thuis van die regio advies geeft komt in de chat', async () => {
  const [anna, bezoeker] = [await scherm('aanname'), chatter()]
  await bezoeker.begin(REGIO)
  const id = await anna.neem()
  for (const kort of ['casus', 'team', 'proces', 'politie', 'voorzitter', 'oov', 'opvang']) {
    const ander = await huis.als(`${kort}.${REGIO}`)
    const mee = await ander.haal('/chat/mee')
    expect([kort, mee.status]).toEqual([kort, 403])
    expect((await ander.stuur('/chat/zeg', { id, tekst: 'hoi' })).status).toBe(403)
  }
  // the same role in another region: the talk does not exist there, and its line is not heard
  const elders = await huis.als('aanname.ijsselland-2014')
  const verweg = await Chatscherm.klaar(elders)
  schermen.push(verweg)
  expect(verweg.rij?.wachtrij).toEqual([])
  for (const wat of ['neem', 'afronden', 'teruggeven', 'woord', 'vergeten'])
    expect([wat, (await verweg.poog(wat, { id })).status]).toEqual([wat, 404])
  expect((await verweg.poog('zeg', { id, tekst: 'hoi' })).status).toBe(404)
  // a colleague of the same region hears that there is a talk, and nothing of what is said until it is theirs
  const noor = await scherm('nacht')
  expect(noor.gesprekken.has(id)).toBe(false)
  expect((await noor.poog('zeg', { id, tekst: 'hoi' })).status).toBe(409)
  // without signing in, and without our own page
  expect((await fetch(`${huis.adres}/api/v1/chat/mee`)).status).toBe(401)
})

test('een verzonnen sleutel, een kromme vraag, opmaak en een te lang bericht komen nergens', async () => {
  const [anna, bezoeker] = [await scherm('aanname'), chatter()]
  const vals = await bezoeker.post('lees', { s: 'a'.repeat(43), na: 0, v: 0 })
  expect([vals.status, vals.inhoud]).toEqual([410, { einde: 'onbekend' }])
  for (const s of ["' or 1=1", '', null, 'x'.repeat(5000)])
    expect((await bezoeker.post('zeg', { s, zin: 1, tekst: 'x' })).status).toBe(400)
  // guessing is held back from that place, and a place where somebody really talks is not
  const rader = chatter()
  const uit: number[] = []
  for (let n = 0; n < 70; n++) uit.push((await rader.post('lees', { s: `${n}`.padEnd(43, 'x'), na: 0, v: 0 })).status)
  expect([uit[0], uit.at(-1)]).toEqual([410, 429])
  await bezoeker.begin(REGIO)
  const opmaak = '<img src=x onerror=alert(1)>" \u202Eomgekeerd'
  expect((await bezoeker.zeg(opmaak)).status).toBe(200)
  expect((await bezoeker.zeg('x'.repeat(2001))).status).toBe(413)
  expect((await bezoeker.zeg('x'.repeat(70_000))).status).toBe(413)
  const id = await anna.neem()
  // as text, unchanged: what shows it writes it as text
  expect(zegt(anna, id)).toEqual([`bezoeker: ${opmaak}`])
  const vreemd = await fetch(`${huis.adres}/wegwijzer/praat/begin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
    body: JSON.stringify({ regio: REGIO, taal: 'nl' }),
  })
  expect(vreemd.status).toBe(400)
})

test('wie vanaf een plek veel gesprekken begint of blijft schrijven wordt tegengehouden, een ander niet', async () => {
  await scherm('aanname')
  const druk = Array.from({ length: 14 }, () => chatter('203.0.113.9'))
  const uit: number[] = []
  for (const b of druk) uit.push((await b.begin(REGIO)).status)
  expect(uit.slice(0, 12)).toEqual(Array<number>(12).fill(200))
  expect(uit.slice(12)).toEqual([429, 429])
  const ander = chatter()
  expect((await ander.begin(REGIO)).status).toBe(200)
  const eerste = druk[0]
  const vloed: number[] = []
  for (let n = 0; n < 14; n++) vloed.push((await eerste?.zeg(`nog ${n}`))?.status ?? 0)
  expect(vloed.filter(s => s === 200)).toHaveLength(12)
  expect(vloed.at(-1)).toBe(503)
  for (const b of [...druk, ander]) await b.doe('stop')
})

test('SD-18 wie niemand treft hoort dat voor het eerste bericht: dicht, of niemand klaar', async () => {
  const bezoeker = chatter()
  expect(await bezoeker.stand(REGIO)).toBe('niemand')
  expect((await bezoeker.begin(REGIO)).inhoud).toEqual({ waarom: 'niemand' })
  await scherm('aanname', false)
  expect(await bezoeker.stand(REGIO)).toBe('niemand')
  await scherm('aanname')
  expect(await bezoeker.stand(REGIO)).toBe('open')
  // a Sunday in a region with office hours
  const elders = await Chatscherm.klaar(await huis.als('aanname.ijsselland-2014'))
  schermen.push(elders)
  const toen = huis.klok.nu().toISOString()
  expect(await bezoeker.stand('ijsselland-2014')).toBe('open')
  huis.klok.zet('2026-03-02T23:00:00.000Z')
  expect(await bezoeker.stand('ijsselland-2014')).toBe('dicht')
  huis.klok.zet(toen)
  expect(await bezoeker.stand('bestaat-niet')).toBe('dicht')
  for (const [taal, zin] of [
    ['nl', 'Nu gevaar? Niet chatten, maar bellen: 112.'],
    ['en', 'In danger now? Do not chat, but call: 112.'],
  ] as const) {
    const blad = await (await fetch(`${huis.adres}/wegwijzer/${taal}/ijsselland-2014/praten`)).text()
    const knop = blad.indexOf('id="praat-begin"')
    expect(knop).toBeGreaterThan(0)
    for (const eerst of [
      zin,
      taal === 'nl' ? 'Maandag tot en met vrijdag: van 09:00 tot 21:00 uur' : 'Monday to Friday: from 09:00 to 21:00',
      taal === 'nl' ? 'Na het gesprek wissen wij alles.' : 'After the talk we wipe everything.',
    ])
      expect([eerst, blad.indexOf(eerst) > 0 && blad.indexOf(eerst) < knop]).toEqual([eerst, true])
  }
})

test('SD-10 voor het gesprek staat dat een apparaat bekeken kan worden, en hoe een ander apparaat te gebruiken', async () => {
  for (const regio of [REGIO, 'utrecht-amersfoort-2015', 'arnhem-achterhoek-2014', 'rotterdam-rijnmond-2024']) {
    const blad = await (await fetch(`${huis.adres}/wegwijzer/nl/${regio}/praten`)).text()
    const knop = blad.indexOf('id="praat-begin"')
    const zin = blad.indexOf('Iemand kan met u meekijken op dit apparaat')
    expect(zin).toBeGreaterThan(0)
    expect(zin).toBeLessThan(knop)
    expect(blad).toContain('van school of van de bibliotheek')
    // without script: calm, and what does work
    expect(blad).toContain('bel ons, of stel uw vraag op een ander apparaat')
  }
})

test('valt de verbinding van de medewerker weg, dan hoort de bezoeker dat en neemt een collega het over', async () => {
  const [anna, bezoeker] = [await scherm('aanname'), chatter()]
  await bezoeker.begin(REGIO)
  await bezoeker.zeg('Ben je er?')
  const id = await anna.neem()
  anna.sluit()
  await bezoeker.tot(n => n.regels.some(r => r.van === 'kring' && r.code === 'wacht-verbinding'))
  const noor = await scherm('nacht')
  huis.klok.zet(new Date(huis.klok.nu().getTime() + 61_000).toISOString())
  expect(await noor.neem()).toBe(id)
  expect(zegt(noor, id)).toEqual(['bezoeker: Ben je er?'])
})

test('een tab die dichtgaat eindigt het gesprek en de medewerker hoort het; wie stil wegvalt ook, na twee minuten', async () => {
  const [anna, bezoeker, stil] = [await scherm('aanname'), chatter(), chatter()]
  await bezoeker.begin(REGIO)
  const id = await anna.neem()
  await bezoeker.doe('dicht')
  await anna.tot(() => anna.een(id).fase === 'voorbij')
  expect(anna.een(id)).toMatchObject({ einde: 'dicht', regels: [] })
  expect((await bezoeker.zeg('nog iets')).status).toBe(409)
  await stil.begin(REGIO)
  const ander = await anna.neem()
  huis.klok.zet(new Date(huis.klok.nu().getTime() + 121_000).toISOString())
  await anna.tot(() => anna.een(ander).fase === 'voorbij')
  expect(anna.een(ander).einde).toBe('weg')
})

test('stopt de server, dan horen beide kanten dat het gesprek voorbij is en er niets bewaard is', async () => {
  const anders = await maakHuis()
  const anna = await Chatscherm.klaar(await anders.als(`aanname.${REGIO}`))
  const bezoeker = new Chatter(anders.adres)
  await bezoeker.begin(REGIO)
  const id = await anna.neem()
  await bezoeker.tot(n => n.fase === 'loopt')
  const wacht = bezoeker.lees()
  await vi.waitFor(() => expect(anders.kamer().inhoud().luisterend).toBe(1))
  await anders.valtWeg()
  expect(await wacht).toMatchObject({ fase: 'voorbij', einde: 'herstart' })
  await anna.tot(() => anna.dicht)
  expect(anna.een(id)).toMatchObject({ fase: 'voorbij', einde: 'herstart', regels: [] })
  await anders.sluit().catch(() => undefined)
}, 40_000)
