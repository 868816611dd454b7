import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { aanvaard, biedAan, doe, openCasus, openMelding } from '../../service/verhaal/handelingen.ts'
import { fotoMetPlaats, pdf } from '../hulp/bestanden.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { mensenVan } from './hulp/gezin.ts'
import { gewogen, invoer, KIND, MOEDER, VADER } from './hulp/voordeur.ts'

let huis: Huis
let cas: Bezoeker
let vreemd: Bezoeker
let id: string
let wie: { moeder: string; vader: string; kind: string }
beforeAll(async () => {
  huis = await maakHuis()
  const mensen = await mensenVan(huis, 'rotterdam-2014')
  const thuis = { straat: 'Verzonnenlaan', huisnummer: '12', postcode: '1000 AA', plaats: 'Proefstad' }
  const elders = { straat: 'Proefstraat', huisnummer: '3', postcode: '2000 BB', plaats: 'Proefdorp' }
  const personen = [
    { ...MOEDER, ...thuis },
    { ...VADER, ...elders },
    { ...KIND, ...thuis },
  ]
  const melding = await gewogen(mensen.anna, mensen.gijs, ['OVD-LOK'], invoer({ gemeente: 'Barendrecht', personen }))
  await biedAan(mensen.anna, await openMelding(mensen.anna, melding.id))
  id = await aanvaard(mensen.tessa, melding.id)
  cas = mensen.cas
  vreemd = await huis.als('casus.rotterdam-2014')
  const { personen: rijen } = (await blad(cas)) as unknown as { personen: { id: string; voornamen: string }[] }
  const van = (naam: string) => rijen.find(p => p.voornamen === naam)?.id ?? ''
  wie = { moeder: van('Petra'), vader: van('Karel'), kind: van('Kind') }
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

type Stuk = {
  id: string
  over: string[]
  ingetrokken: boolean
  versies: { bestand: string; versie: number; naam: string | null }[]
  brief: { ontvanger: string; verstuurdOp: string | null } | null
}
type Blad = { casus: { stukken: Stuk[]; personen: { id: string }[] }; teksten: Record<string, string>; mag: string[] }
type Nee = { code: string; detail: string; velden?: { veld: string }[] }
const blad = (hand: Bezoeker) => openCasus(hand, id) as unknown as Promise<Blad>
const pad = (deel: string) => `/casussen/${id}/${deel}`
const velden = (anders: object = {}) => ({ aard: 'verslag', over: [], herkomst: 'gezin', ...anders })
const stuurOp = (hand: Bezoeker, naam: string, bytes: Uint8Array, anders: object = {}, sleutel?: string) =>
  hand.stuurBestand<{ id: string } & Nee>(pad('stukken'), velden(anders), { naam, bytes }, sleutel)
const tel = async () =>
  (
    await huis.kijk<{ bestanden: number; teksten: number; feiten: number }>(
      `select (select count(*) from kring.stukbestand)::int as bestanden, (select count(*) from kring.tekst)::int as teksten,
         (select count(*) from kring.gebeurtenis)::int as feiten`,
    )
  )[0]
const laatste = async () => (await blad(cas)).casus.stukken.at(-1)
const bestandVan = (s: Stuk | undefined, versie = 1) => s?.versies.find(v => v.versie === versie)?.bestand ?? ''

test('SD-33 een foto wordt opgeslagen zonder plaats, en komt zo weer terug', async () => {
  const foto = await fotoMetPlaats()
  expect((await stuurOp(cas, 'thuis van Petra.jpg', foto, { aard: 'foto', over: [wie.moeder] })).status).toBe(200)
  const stuk = await laatste()
  const uit = await cas.haalBytes(pad(`stukken/${bestandVan(stuk)}`))
  expect(uit.status).toBe(200)
  expect((await sharp(uit.bytes).metadata()).exif).toBeUndefined()
  expect(uit.bytes.includes('Proefcamera')).toBe(false)
})

test('SD-20 een stuk komt altijd als bestand om te bewaren, met een naam die niets zegt', async () => {
  await stuurOp(cas, 'Petra Voorbeeldsma mishandeling.pdf', pdf())
  const uit = await cas.haalBytes(pad(`stukken/${bestandVan(await laatste())}`))
  const kop = (naam: string) => uit.koppen.get(naam)
  expect(kop('content-disposition')).toBe('attachment; filename="stuk-1.pdf"')
  expect(kop('x-content-type-options')).toBe('nosniff')
  expect(kop('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'; sandbox")
  expect(kop('cache-control')).toBe('no-store')
  expect(kop('content-type')).toBe('application/pdf')
})

test('in de database staat geen leesbare byte, en in het journaal geen naam', async () => {
  await stuurOp(cas, 'Verslag over Petra.txt', Buffer.from('Heel herkenbare verzonnen zin.'), { over: [wie.moeder] })
  const [rij] = await huis.kijk<{ cijfer: Buffer; omhuld: Buffer }>(
    'select cijfer, omhuld from kring.stukbestand order by gemaakt_op desc, id limit 1',
  )
  // its own key, wrapped by the outer key (60 bytes), and that under the key of the case
  expect(rij?.omhuld.length).toBe(60 + 7 + 12 + 16)
  const leesbaar = await huis.kijk(`select 1 from kring.stukbestand where position('herkenbare'::bytea in cijfer) > 0`)
  expect(leesbaar).toEqual([])
  const feiten = await huis.kijk<{ inhoud: object }>(
    `select inhoud from kring.gebeurtenis where soort = 'StukToegevoegd'`,
  )
  expect(JSON.stringify(feiten)).not.toMatch(/Petra|Verslag over/)
})

test('een nieuwe versie laat de oude staan; beide zijn te halen, en gaan over wie het eerste ging', async () => {
  await stuurOp(cas, 'plan.txt', Buffer.from('Eerste.'), { aard: 'plan', over: [wie.moeder] })
  const eerst = await laatste()
  await stuurOp(cas, 'plan twee.txt', Buffer.from('Tweede.'), { stuk: eerst?.id, over: [wie.vader] })
  const na = (await blad(cas)).casus.stukken.find(s => s.id === eerst?.id)
  expect(na?.versies.map(v => v.versie)).toEqual([1, 2])
  expect(na?.over).toEqual([wie.moeder])
  const inhoud = async (v: number) => (await cas.haalBytes(pad(`stukken/${bestandVan(na, v)}`))).bytes.toString()
  expect([await inhoud(1), await inhoud(2)]).toEqual(['Eerste.', 'Tweede.'])
})

test('elke blik op een stuk staat in het logboek: wie, met welk doel, over wie', async () => {
  await stuurOp(cas, 'gezien.txt', Buffer.from('Gezien.'), { over: [wie.kind] })
  const bestand = bestandVan(await laatste())
  await cas.haalBytes(pad(`stukken/${bestand}`))
  const [regel] = await huis.kijk<{
    mens: string
    doel: string
    uitkomst: string
    personen: string[]
    veldklassen: string[]
  }>(
    `select mens, doel, uitkomst, personen, veldklassen from kring.inzage where wat = 'GET /casussen/:id/stukken/:bestand' and zaak = $1 order by op desc, id desc`,
    [id],
  )
  expect(regel).toMatchObject({ mens: cas.mens.id, doel: 'casusregie', uitkomst: 'gelukt' })
  expect(
    (
      await huis.kijk<{ n: number }>(
        `select count(*)::int as n from kring.inzage where wat = 'GET /casussen/:id/stukken/:bestand' and $1 = any(personen) and 'stuk' = any(veldklassen)`,
        [wie.kind],
      )
    )[0]?.n,
  ).toBe(1)
})

test('voor een ander team bestaat een stuk niet: dezelfde woorden als voor een verzonnen casus, en niets geschreven', async () => {
  const bestand = bestandVan(await laatste())
  const voor = await tel()
  const echt = await vreemd.haalBytes(pad(`stukken/${bestand}`))
  const verzonnen = await vreemd.haalBytes(`/casussen/${randomUUID()}/stukken/${bestand}`)
  expect([echt.status, echt.bytes.toString()]).toEqual([404, verzonnen.bytes.toString()])
  expect((await stuurOp(vreemd, 'a.txt', Buffer.from('Kwaad.'))).status).toBe(404)
  expect(
    (await vreemd.stuur(pad('brieven/voorbeeld'), { ontvanger: wie.moeder, sjabloon: 'uitnodiging' })).status,
  ).toBe(404)
  expect((await vreemd.stuur(pad('brieven'), { ontvanger: wie.moeder, sjabloon: 'uitnodiging' })).status).toBe(404)
  expect(await tel()).toEqual(voor)
  const rauw = await huis.db.asActor({ ...(await actorVan(vreemd)) }, huis.klok.nu().toISOString(), tx =>
    tx.vraag('alle_stukken', 'select id from kring.stukbestand'),
  )
  expect(rauw).toEqual([])
})

const actorVan = async (b: Bezoeker) => {
  const [rij] = await huis.kijk<{ id: string; rol: 'casusregisseur'; regio: string; organisatie: string }>(
    'select id, rol, regio, organisatie from kring.rolvervulling where mens = $1',
    [b.mens.id],
  )
  if (!rij) throw new Error('geen rol')
  return { ...rij, mens: b.mens.id, naam: '', rolvervulling: rij.id, organisatieNaam: '', organisatieSoort: '' }
}

test.each<[string, string, () => Uint8Array, number]>([
  ['een leeg bestand', 'a.pdf', () => Buffer.alloc(0), 422],
  ['te groot', 'a.txt', () => Buffer.alloc(11 * 1024 * 1024, 'a'), 413],
  ['een programma met de naam van een foto', 'a.jpg', () => Buffer.from('MZ\u0090\0\u0003\0', 'latin1'), 422],
  ['een PDF die iets doet', 'a.pdf', () => pdf('/OpenAction << /S /JavaScript /JS (x) >>'), 422],
])('kwaad bestand (%s): een rustige zin, en niets bewaard', async (_wat, naam, maak, status) => {
  const voor = await tel()
  const uit = await stuurOp(cas, naam, maak())
  expect(uit.status).toBe(status)
  expect(uit.inhoud.detail).toMatch(/Er is niets bewaard\.$/)
  expect(await tel()).toEqual(voor)
})

test('een formulier zonder bestand, met vreemde velden, of over een vreemde: geweigerd, niets bewaard', async () => {
  const voor = await tel()
  expect((await cas.stuur(pad('stukken'), velden())).status).toBe(415)
  expect((await stuurOp(cas, 'a.txt', Buffer.from('x'), { vreemd: 'veld' })).status).toBe(400)
  expect((await stuurOp(cas, 'a.txt', Buffer.from('x'), { aard: 'bestaat-niet' })).status).toBe(400)
  expect((await stuurOp(cas, 'a.txt', Buffer.from('x'), { over: [randomUUID()] })).status).toBe(422)
  expect((await stuurOp(cas, 'a.txt', Buffer.from('x'), { stuk: randomUUID() })).status).toBe(422)
  expect(await tel()).toEqual(voor)
})

test('hetzelfde verzoek nog eens is hetzelfde verzoek; met een ander bestand wordt het geweigerd', async () => {
  const sleutel = randomUUID()
  await stuurOp(cas, 'een.txt', Buffer.from('Een.'), {}, sleutel)
  const voor = await tel()
  expect((await stuurOp(cas, 'een.txt', Buffer.from('Een.'), {}, sleutel)).inhoud).toMatchObject({ herhaald: true })
  expect((await stuurOp(cas, 'een.txt', Buffer.from('Twee.'), {}, sleutel)).inhoud.code).toBe('ANDER_VERZOEK')
  expect(await tel()).toEqual(voor)
})

test('valt de database halverwege om, dan is er niets half: geen bytes zonder feit en geen feit zonder bytes', async () => {
  const voor = await tel()
  // The last step of the transaction fails, after the fact and the rows were written.
  await huis.kijk(`alter table kring.stukbestand add constraint proef check (grootte <> 7) not valid`)
  const uit = await stuurOp(cas, 'zeven.txt', Buffer.from('Zeven77'))
  await huis.kijk('alter table kring.stukbestand drop constraint proef')
  expect(uit.status).toBe(500)
  expect(huis.fouten.splice(0)).toHaveLength(1)
  expect(await tel()).toEqual(voor)
  expect((await stuurOp(cas, 'zeven.txt', Buffer.from('Zeven77'))).status).toBe(200)
})

test('wie halverwege een bestand wegvalt laat niets achter, en een vreemde naam breekt niets', async () => {
  const voor = await tel()
  const { koppen, adres } = cas.half(pad('stukken'))
  await new Promise<void>(klaar => {
    const verzoek = request(adres, {
      method: 'POST',
      headers: { ...koppen, 'content-type': 'multipart/form-data; boundary=grens', 'content-length': '5000000' },
    })
    verzoek.on('error', () => undefined).on('close', () => klaar())
    verzoek.write(
      `--grens\r\ncontent-disposition: form-data; name="gegevens"\r\n\r\n${JSON.stringify(velden())}\r\n--grens\r\n` +
        'content-disposition: form-data; name="bestand"; filename="half.txt"\r\n\r\nHalve tekst',
      () => verzoek.destroy(),
    )
  })
  expect(await tel()).toEqual(voor)
  for (const naam of [
    '../../etc/wachtwoord.txt',
    'a"; drop.txt',
    `${'n'.repeat(400)}.txt`,
    'verslag \u202etxt.exe.txt',
  ])
    expect([200, 400, 422]).toContain((await stuurOp(cas, naam, Buffer.from('Gewoon.'))).status)
})

test('een ingetrokken stuk is niet meer te halen; in de tijdlijn blijft staan dat het er was', async () => {
  await stuurOp(cas, 'weg.txt', Buffer.from('Weg.'))
  const stuk = await laatste()
  await doe(cas, pad('stukken/intrekking'), { stuk: stuk?.id, reden: 'Het hoorde bij een ander gezin (verzonnen).' })
  const uit = await cas.haalBytes(pad(`stukken/${bestandVan(stuk)}`))
  expect(uit.status).toBe(409)
  expect((await blad(cas)).casus.stukken.find(s => s.id === stuk?.id)?.ingetrokken).toBe(true)
})

test('wie de sleutel van een stuk wegneemt, met besluit, vernietigt het: niemand leest het meer', async () => {
  await stuurOp(cas, 'vernietig.txt', Buffer.from('Vernietig mij.'))
  const bestand = bestandVan(await laatste())
  await huis.kijk('select kring.vernietig_stuk($1, $2, $3, $4)', [
    'rotterdam-2014',
    bestand,
    randomUUID(),
    huis.klok.nu().toISOString(),
  ])
  const uit = await cas.haalBytes(pad(`stukken/${bestand}`))
  expect([uit.status, uit.bytes.toString()]).toEqual([409, expect.stringContaining('vernietigd')])
})

test('SD-24 een brief wordt per ontvanger gemaakt: eerst te zien, dan vastgelegd als stuk, met een PDF in gewone taal', async () => {
  const bekijk = () =>
    cas.stuur<{ adres: string[]; onderwerp: string } & Nee>(pad('brieven/voorbeeld'), {
      ontvanger: wie.moeder,
      sjabloon: 'uitnodiging',
    })
  // No address, on a screen or on paper, before the agreement about safe contact was read.
  const teVroeg = await bekijk()
  expect([teVroeg.status, teVroeg.inhoud.velden?.[0]?.veld]).toEqual([409, 'eerst-lezen'])
  expect(JSON.stringify(teVroeg.inhoud)).not.toMatch(/Verzonnenlaan|Petra|1000/)
  const ookNiet = await cas.stuur<Nee>(pad('brieven'), { ontvanger: wie.moeder, sjabloon: 'uitnodiging' })
  expect([ookNiet.status, ookNiet.inhoud.velden?.[0]?.veld]).toEqual([409, 'eerst-lezen'])
  // Reading about one member of the family is not reading about another, and a colleague reads for themselves.
  await doe(cas, pad('contactgegevens/toon'), { persoon: wie.vader, gelezen: 'geen', wijze: 'brief' })
  expect((await bekijk()).status).toBe(409)
  await doe(cas, pad('contactgegevens/toon'), { persoon: wie.moeder, gelezen: 'geen', wijze: 'brief' })
  const vooraf = await bekijk()
  expect(vooraf.inhoud).toMatchObject({
    adres: ['Petra Voorbeeldsma', 'Verzonnenlaan 12', '1000 AA  Proefstad'],
    onderwerp: 'Kennismaken',
  })
  expect((await cas.stuur(pad('brieven'), { ontvanger: wie.moeder, sjabloon: 'uitnodiging' })).status).toBe(200)
  const stuk = await laatste()
  expect(stuk?.brief).toEqual({ ontvanger: wie.moeder, sjabloon: 'uitnodiging', verstuurdOp: null })
  const uit = await cas.haalBytes(pad(`stukken/${bestandVan(stuk)}`))
  expect(uit.koppen.get('content-disposition')).toBe('attachment; filename="brief-1.pdf"')
  const tekst = uit.bytes.toString('latin1')
  expect(tekst.slice(0, 5)).toBe('%PDF-')
  expect(tekst).toMatch(/\/Lang \(nl-NL\)/)
  expect(tekst).toMatch(/\/FontFile2/)
  expect(tekst).not.toMatch(/Voorbeeldsma|Barendrecht|Veilig Thuis/)
  expect(tekst).toMatch(/^% kring-uitgifte [0-9a-f-]{36}$/m)
  // Nothing goes to an address that nobody checked (SD-21).
  const ongezien = await cas.stuur<Nee>(pad('brieven/verzending'), { stuk: stuk?.id, dag: '2026-03-02' })
  expect([ongezien.status, ongezien.inhoud.velden?.[0]?.veld]).toEqual([409, 'nagekeken'])
  const na = { persoon: wie.moeder, langs: 'adres', hoe: 'voorgelezen' }
  await doe(cas, pad('contactgegevens/nagekeken'), na)
  await doe(cas, pad('brieven/verzending'), { stuk: stuk?.id, dag: '2026-03-02' })
  expect((await laatste())?.brief?.verstuurdOp).toBe('2026-03-02')
})

test('SD-24 een brief over de andere partij, naar een afgeschermd adres of langs een onveilige weg: een rustige zin, en geen brief', async () => {
  const brief = (inhoud: object) => cas.stuur<Nee>(pad('brieven'), { sjabloon: 'uitnodiging', ...inhoud })
  const voor = await tel()
  const ander = await brief({ ontvanger: wie.vader, over: wie.moeder })
  expect([ander.status, ander.inhoud.velden?.[0]?.veld]).toEqual([409, 'partij-aan-de-andere-kant'])
  expect(await tel()).toEqual(voor)
  await doe(cas, pad('contactgegevens/toon'), { persoon: wie.vader, gelezen: 'geen', wijze: 'brief' })
  await doe(cas, pad('brieven'), { ontvanger: wie.vader, sjabloon: 'uitnodiging' })
  const klaar = await laatste()
  await doe(cas, pad('adressen/afscherming'), { persoon: wie.vader, afgeschermd: 'ja', reden: 'Verzonnen reden.' })
  const dicht = await brief({ ontvanger: wie.vader })
  expect([dicht.status, dicht.inhoud.velden?.[0]?.veld]).toEqual([409, 'gesloten-adres'])
  expect(dicht.inhoud.detail).not.toMatch(/Proefstraat|Karel/)
  // A letter that was ready does not go either: safe is asked again on the day of sending.
  const post = await cas.stuur<Nee>(pad('brieven/verzending'), { stuk: klaar?.id, dag: '2026-03-02' })
  expect([post.status, post.inhoud.velden?.[0]?.veld]).toEqual([409, 'gesloten-adres'])
})
