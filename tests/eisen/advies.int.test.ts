import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { meldingen } from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { invoer } from './hulp/voordeur.ts'

const REGIO = 'rotterdam-2014'
const ARNHEM = 'arnhem-achterhoek-2014'
let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const als = (kort: string, regio = REGIO) => huis.als(`${kort}.${regio}`)
const BASIS = { kanaal: 'telefoon', hoedanigheid: 'onderwijs', vormen: ['kindermishandeling'], uitkomst: 'advies' }
const contact = (anders: object = {}) => ({
  ...BASIS,
  samenvatting: 'Zorgen van school besproken (verzonnen).',
  ...anders,
})
type Advies = { id: string; kanaal: string; soort: string; naar: string | null; samenvatting: string; vormen: string[] }
type Vraag = {
  id: string
  vraag: string
  antwoord: string | null
  gesteld: string
  beantwoord: string | null
  aanNaam: string | null
  aanMij: boolean
}
const legVast = async (anders: object = {}, regio = REGIO) =>
  gelukt((await als('aanname', regio)).stuur<{ id: string }>('/adviezen', contact(anders)))
const lijst = async (regio = REGIO) =>
  (await gelukt((await als('aanname', regio)).haal<{ adviezen: Advies[] }>('/adviezen'))).adviezen
const vragen = async (kort: string) =>
  (await gelukt((await als(kort)).haal<{ vragen: Vraag[] }>('/adviesvragen'))).vragen
const tel = async (regio = REGIO) =>
  (
    await gelukt(
      (await als('proces', regio)).haal<{ totaal: number; per: { kanaal: string; soort: string; aantal: number }[] }>(
        '/adviezen/telling?jaar=2026',
      ),
    )
  ).per
const namen = async () => Number((await huis.kijk<{ n: string }>('select count(*) as n from kring.persoon'))[0]?.n)

test('R000-21 een advies wordt vastgelegd zonder namen van wie het gaat', async () => {
  const voor = await namen()
  const { id } = await legVast()
  const [rij] = await huis.kijk<Record<string, unknown>>('select * from kring.advies where id = $1', [id])
  expect(Object.keys(rij ?? {}).filter(k => /naam|persoon|melder|bsn|geboorte|adres/.test(k))).toEqual([])
  expect(await namen()).toBe(voor)
  expect(await meldingen(await als('aanname'))).toEqual([])
})

test('R001-18 een adviescontact staat er zonder melding en zonder namen, voor wie het ook vraagt', async () => {
  const voor = await namen()
  for (const hoedanigheid of ['slachtoffer', 'bewoner', 'professional', 'pleger', 'kind'])
    await legVast({ hoedanigheid }, 'utrecht-amersfoort-2015')
  expect(await lijst('utrecht-amersfoort-2015')).toHaveLength(5)
  expect(await namen()).toBe(voor)
  expect(await meldingen(await als('aanname', 'utrecht-amersfoort-2015'))).toEqual([])
})

test('R002-20 het telefoontje van de school over Chayenne is een adviescontact, en er is geen melding tot iemand er een maakt', async () => {
  await legVast({ samenvatting: 'School belt over een leerling die stil is en zonder eten komt.' }, ARNHEM)
  const [advies] = await lijst(ARNHEM)
  expect(advies).toMatchObject({ kanaal: 'telefoon', soort: 'advies' })
  const zaken = await huis.kijk('select 1 from kring.zaak')
  expect(zaken).toEqual([])
  expect(await meldingen(await als('aanname', ARNHEM))).toEqual([])
})

test('SD-3 advies vraagt nooit een naam en bewaart niets van het gezin: ook niet in een dossier, een stap of een vraag', async () => {
  const anna = await als('aanname')
  const { id: dossier } = await gelukt(
    anna.stuur<{ id: string }>('/adviesdossiers', { hoedanigheid: 'onderwijs', vraag: 'Hoe begin ik het gesprek?' }),
  )
  const voor = '2026-03-09T09:00:00Z'
  const herkenbaar = [
    'Bel 06-12345678.',
    'BSN 999990019',
    'woont op 3011 AB',
    'geboren 03-05-2014',
    'mail jan@voorbeeld.nl',
  ]
  for (const tekst of herkenbaar)
    for (const [pad, inhoud, veld] of [
      ['/adviezen', contact({ samenvatting: tekst }), 'samenvatting'],
      ['/adviezen', contact({ naar: tekst }), 'naar'],
      ['/adviesdossiers', { hoedanigheid: 'onderwijs', vraag: tekst }, 'vraag'],
      [`/adviesdossiers/${dossier}/stappen`, { soort: 'stap', wat: tekst, voor }, 'wat'],
      ['/adviesvragen', { aan: 'save', vraag: tekst }, 'vraag'],
    ] as const) {
      const uit = await poging(anna.stuur(pad, inhoud))
      expect([pad, tekst, uit.status, uit.velden]).toEqual([pad, tekst, 422, [veld]])
    }
  const [n] = await huis.kijk<{ n: number }>(
    `select (select count(*) from kring.adviesstap)::int + (select count(*) from kring.adviesvraag)::int as n`,
  )
  expect(n?.n).toBe(0)
})

test('SD-6 vrije tekst wordt nagekeken op bsn, telefoon en postcode voor zij wordt bewaard, en zegt waar het staat', async () => {
  const anna = await als('aanname')
  const uit = await anna.stuur<{ velden: { veld: string; uitleg: string }[]; detail: string }>(
    '/adviezen',
    contact({ samenvatting: 'Bel 06-12345678 over 999990019 op 3011 AB.' }),
  )
  expect(uit.status).toBe(422)
  expect(uit.inhoud.detail).toContain('niets waaraan een gezin te herkennen is')
  const gezegd = uit.inhoud.velden.map(v => v.uitleg).join(' ')
  for (const woord of ['telefoonnummer', 'bsn', 'postcode'])
    expect(gezegd.toLowerCase()).toMatch(
      new RegExp(woord === 'telefoonnummer' ? 'telefoon' : woord === 'bsn' ? 'bsn|burgerservice' : woord),
    )
  expect(gezegd).toContain('teken 5 tot en met 15')
})

test('R001-19 elk contact heeft een kanaal, en telefoon, e-mail en internet kunnen alle drie', async () => {
  for (const kanaal of ['telefoon', 'mail', 'digitaal', 'op-locatie', 'balie', 'chat']) {
    const { id } = await legVast({ kanaal })
    expect((await lijst()).find(a => a.id === id)?.kanaal).toBe(kanaal)
  }
  expect((await poging((await als('aanname')).stuur('/adviezen', contact({ kanaal: undefined })))).status).toBe(400)
  expect((await poging((await als('aanname')).stuur('/adviezen', contact({ kanaal: 'postduif' })))).status).toBe(400)
})

test('R003-39 telefoon en digitaal geven hetzelfde advies', async () => {
  const rijen = []
  for (const kanaal of ['telefoon', 'digitaal']) {
    const { id } = await legVast({ kanaal }, 'ijsselland-2014')
    const [rij] = await huis.kijk<{ samenvatting: string }>('select * from kring.advies where id = $1', [id])
    // the same words, each under a key of its own
    rijen.push({ ...rij, id: '', nummer: '', kanaal: '', samenvatting: await huis.woorden(rij?.samenvatting ?? '') })
  }
  expect(rijen[0]).toEqual(rijen[1])
})

test('R001-25 een consult en coaching staan er en tellen apart van advies en van meldingen', async () => {
  const voor = await tel('utrecht-amersfoort-2015')
  const van = (per: typeof voor, soort: string) => per.filter(p => p.soort === soort).reduce((n, p) => n + p.aantal, 0)
  await legVast({ soort: 'consult', hoedanigheid: 'professional' }, 'utrecht-amersfoort-2015')
  await legVast({ soort: 'coaching', hoedanigheid: 'professional' }, 'utrecht-amersfoort-2015')
  const na = await tel('utrecht-amersfoort-2015')
  for (const soort of ['consult', 'coaching']) expect(van(na, soort) - van(voor, soort)).toBe(1)
  expect(van(na, 'advies')).toBe(van(voor, 'advies'))
  expect(await huis.kijk(`select 1 from kring.telfeit where soort = 'melding'`)).toEqual([])
})

test('een chat telt een keer: bij het opnemen, en niet nog eens als iemand er met de hand een advies van vastlegt', async () => {
  const voor = await tel(ARNHEM)
  const { id } = await legVast({ kanaal: 'chat' }, ARNHEM)
  expect((await lijst(ARNHEM)).find(a => a.id === id)).toMatchObject({ kanaal: 'chat', soort: 'advies' })
  expect(await tel(ARNHEM)).toEqual(voor)
  await legVast({ kanaal: 'mail' }, ARNHEM)
  const van = (per: typeof voor) => per.filter(p => p.kanaal === 'mail').reduce((n, p) => n + p.aantal, 0)
  expect(van(await tel(ARNHEM)) - van(voor)).toBe(1)
})

test('wie om raad mag vragen kiest uit wie hier nu werkt, nooit uzelf; wie dat niet mag krijgt geen lijst', async () => {
  type Blad = { magVragen: boolean; mensen: { id: string; naam: string }[] }
  const carla = await als('casus')
  const blad = await gelukt(carla.haal<Blad>('/adviesvragen'))
  expect(blad.magVragen).toBe(true)
  expect(blad.mensen.map(m => m.id)).toContain((await als('weging')).mens.id)
  expect(blad.mensen.map(m => m.id)).not.toContain(carla.mens.id)
  expect(new Set(blad.mensen.map(m => m.id)).size).toBe(blad.mensen.length)
  expect(await gelukt((await als('politie')).haal<Blad>('/adviesvragen'))).toMatchObject({
    magVragen: false,
    mensen: [],
  })
})

test('R002-28 steun op locatie heeft een soort: consult, gesprek met ouders of kinderen, overleg, veiligheidsplan of training', async () => {
  for (const soort of ['consult', 'gesprek-gezin', 'overleg', 'veiligheidsplan', 'training']) {
    const { id } = await legVast({ kanaal: 'op-locatie', soort }, ARNHEM)
    expect((await lijst(ARNHEM)).find(a => a.id === id)).toMatchObject({ soort, kanaal: 'op-locatie' })
  }
})

test('R002-37 geweld buiten het gezin wordt vastgelegd en doorverwezen, zonder zaak', async () => {
  const zaken = await huis.kijk('select 1 from kring.zaak')
  const { id } = await legVast(
    { vormen: ['beroepskracht'], uitkomst: 'doorverwezen', naar: 'inspectie en de instelling zelf' },
    ARNHEM,
  )
  expect((await lijst(ARNHEM)).find(a => a.id === id)).toMatchObject({ naar: 'inspectie en de instelling zelf' })
  expect(await huis.kijk('select 1 from kring.zaak')).toEqual(zaken)
})

test('R002-21 een adviesdossier houdt meer contacten en geplande stappen, met een dag en wat te laat is voorop', async () => {
  const anna = await als('aanname', ARNHEM)
  const nieuw = (vraag: string) =>
    gelukt(anna.stuur<{ id: string }>('/adviesdossiers', { hoedanigheid: 'onderwijs', vraag }))
  const eerste = await nieuw('Hoe voer ik het gesprek met moeder?')
  const tweede = await nieuw('Wat doe ik als een kind niet wil praten?')
  const stap = (id: string, soort: string, voor: string) =>
    gelukt(
      anna.stuur<{ id: string }>(`/adviesdossiers/${id}/stappen`, { soort, wat: 'Bel terug na het gesprek.', voor }),
    )
  await stap(tweede.id, 'stap', '2026-03-20T09:00:00Z')
  const bellen = await stap(eerste.id, 'hercontact', '2026-03-09T09:00:00Z')
  await stap(eerste.id, 'stap', '2026-03-30T09:00:00Z')
  const toen = huis.klok.nu().toISOString()
  await legVast({ dossier: eerste.id, soort: 'consult' }, ARNHEM)
  huis.klok.zet(new Date(Date.parse(toen) + 60_000).toISOString())
  await legVast({ dossier: eerste.id, soort: 'overleg', kanaal: 'op-locatie' }, ARNHEM)
  type Dossier = {
    id: string
    stappen: { id: string; soort: string; teLaat: boolean; gedaan: string | null }[]
    contacten: { soort: string }[]
  }
  const lees = async () => (await gelukt(anna.haal<{ dossiers: Dossier[] }>('/adviesdossiers'))).dossiers
  huis.klok.zet('2026-03-02T09:20:00.000Z')
  expect((await lees())[0]).toMatchObject({ id: eerste.id, contacten: [{ soort: 'consult' }, { soort: 'overleg' }] })
  expect((await lees())[0]?.stappen.map(s => s.soort)).toEqual(['hercontact', 'stap'])
  expect((await poging(anna.stuur(`/adviesdossiers/${eerste.id}/sluiten`))).status).toBe(409)
  await gelukt(anna.stuur(`/adviesstappen/${bellen.id}/gedaan`))
  expect((await poging(anna.stuur(`/adviesstappen/${bellen.id}/gedaan`))).status).toBe(409)
  expect((await lees()).map(d => d.id)).toEqual([tweede.id, eerste.id])
  huis.klok.zet(toen)
  // another organisation does not see it, and cannot add to it
  const elders = await als('aanname')
  expect((await gelukt(elders.haal<{ dossiers: Dossier[] }>('/adviesdossiers'))).dossiers.map(d => d.id)).not.toContain(
    eerste.id,
  )
  expect(
    (
      await poging(
        elders.stuur(`/adviesdossiers/${eerste.id}/stappen`, { soort: 'stap', wat: 'x', voor: '2026-04-01T09:00:00Z' }),
      )
    ).status,
  ).toBe(404)
})

test('R000-51 een vraag van een lokaal team komt aan bij de deskundige die bij naam gevraagd is, en bij niemand anders', async () => {
  const carla = await als('casus')
  const gijs = await als('weging')
  const vraag = { aan: 'specialist', vraag: 'Hoe ga ik om met eergerelateerde dreiging?' }
  expect((await poging(carla.stuur('/adviesvragen', vraag))).status).toBe(422)
  const { id } = await gelukt(carla.stuur<{ id: string }>('/adviesvragen', { ...vraag, aanMens: gijs.mens.id }))
  expect((await vragen('weging')).find(v => v.id === id)).toMatchObject({ vraag: vraag.vraag, aanMij: true })
  for (const ander of ['aanname', 'politie', 'casus2', 'proces'])
    expect((await vragen(ander)).map(v => v.id)).not.toContain(id)
  expect((await poging((await als('aanname')).stuur(`/adviesvragen/${id}/antwoord`, { antwoord: 'x' }))).status).toBe(
    404,
  )
  expect((await poging(carla.stuur(`/adviesvragen/${id}/antwoord`, { antwoord: 'x' }))).status).toBe(409)
  await gelukt(
    gijs.stuur(`/adviesvragen/${id}/antwoord`, { antwoord: 'Praat met haar alleen, en vraag wie haar beschermt.' }),
  )
  expect((await vragen('casus')).find(v => v.id === id)?.antwoord).toContain('wie haar beschermt')
  expect((await poging(gijs.stuur(`/adviesvragen/${id}/antwoord`, { antwoord: 'nog eens' }))).status).toBe(409)
})

test('R001-58 een vraag aan SAVE heeft een vraag, een antwoord en de dagen van beide', async () => {
  const carla = await als('casus')
  const { id } = await gelukt(
    carla.stuur<{ id: string }>('/adviesvragen', { aan: 'save', vraag: 'Is drang hier passend?' }),
  )
  const toen = huis.klok.nu().toISOString()
  huis.klok.zet('2026-03-02T09:25:00.000Z')
  await gelukt(carla.stuur(`/adviesvragen/${id}/antwoord`, { antwoord: 'Nog niet; eerst een afspraak met school.' }))
  const v = (await vragen('casus')).find(x => x.id === id)
  expect(v).toMatchObject({ vraag: 'Is drang hier passend?', gesteld: toen, beantwoord: '2026-03-02T09:25:00.000Z' })
  expect(v?.antwoord).toContain('eerst een afspraak')
  huis.klok.zet(toen)
})

test('R003-47 een consult van het lokale team blijft bewaard, maakt zelf geen melding, en wordt er later een zonder overtypen', async () => {
  const IJ = 'ijsselland-2014'
  const carla = await als('casus', IJ)
  const zaken = () => huis.kijk('select 1 from kring.zaak where regio = $1', [IJ])
  const deuren = () => huis.kijk('select 1 from kring.deurvraag where regio = $1', [IJ])
  const consult = 'Een ouder schrikt als de partner binnenkomt; het voelt niet goed (verzonnen).'
  const { id } = await gelukt(carla.stuur<{ id: string }>('/adviesvragen', { aan: 'eigen-team', vraag: consult }))
  const antwoord = 'Vraag of zij alleen wil praten, en kijk over een week weer.'
  await gelukt(carla.stuur(`/adviesvragen/${id}/antwoord`, { antwoord }))
  // kept with question and answer, and no report came of it
  type Blad = { vragen: Vraag[]; gemeld: Record<string, string> }
  const lees = () => gelukt(carla.haal<Blad>('/adviesvragen'))
  expect((await lees()).vragen.find(v => v.id === id)).toMatchObject({ vraag: consult, antwoord })
  expect([await zaken(), await deuren(), (await lees()).gemeld]).toEqual([[], [], {}])
  // later somebody decides: what was written travels as it stands, and only who it is about is told now
  const toen = huis.klok.nu().toISOString()
  huis.klok.zet(new Date(Date.parse(toen) + 60_000).toISOString())
  const def = huis.pijplijn.definitie(IJ)
  const gemeente = def.gemeenten[0]?.naam ?? ''
  const over = {
    gemeente,
    gezin: 'Familie Proefstra (verzonnen)',
    kinderen: 'ja',
    langs: 'bellen',
    bereik: '06 00000012',
  }
  const melden = (door: typeof carla, anders: object = {}) =>
    poging(door.stuur(`/adviesvragen/${id}/melden`, { ...over, wanneer: 'tijdens kantooruren', ...anders }))
  expect((await melden(carla, { gemeente: 'Nergenshuizen' })).velden).toEqual(['gemeente'])
  expect((await melden(await als('weging', IJ))).status).toBe(404)
  expect((await melden(carla)).status).toBeLessThan(300)
  expect((await melden(carla)).status).toBe(409)
  expect((await lees()).gemeld).toEqual({ [id]: 'wacht' })
  const anna = await als('aanname', IJ)
  type Deur = { vragen: { id: string; op: string; soort: string }[] }
  const [deur] = (await gelukt(anna.haal<Deur>('/deurvragen'))).vragen
  expect(deur).toMatchObject({ soort: 'melding', op: huis.klok.nu().toISOString() })
  type Binnen = { inhoud: { verhaal: string; gezin: string; naam: string; wie: string } }
  const { inhoud } = await gelukt(anna.haal<Binnen>(`/deurvragen/${deur?.id ?? ''}`))
  expect(inhoud).toMatchObject({ verhaal: `${consult}\n\n${antwoord}`, gezin: over.gezin, wie: 'beroep' })
  expect(inhoud.naam).toContain(carla.mens.naam)
  const gesteld = huis.klok.nu().toISOString()
  huis.klok.zet(new Date(Date.parse(gesteld) + 600_000).toISOString())
  const { id: melding } = await gelukt(
    (await als('aanname', IJ)).stuur<{ id: string }>(
      `/deurvragen/${deur?.id ?? ''}/melding`,
      invoer({ gemeente, kanaal: 'digitaal', bron: 'professional', verhaal: inhoud.verhaal }),
    ),
  )
  expect(await zaken()).toHaveLength(1)
  const teksten = await huis.kijk<{ inhoud: string }>('select inhoud from kring.tekst where zaak = $1', [melding])
  expect(await Promise.all(teksten.map(t => huis.woorden(t.inhoud)))).toContain(`${consult}\n\n${antwoord}`)
  const [klok] = await huis.kijk<{ op: Date }>(
    `select vervalt_op as op from kring.werk where zaak = $1 and klok = 'weging'`,
    [melding],
  )
  expect(klok?.op.toISOString()).toBe(
    new Date(huis.pijplijn.klokken.zet(def, 'weging', gesteld)?.vervaltOp ?? '').toISOString(),
  )
  expect((await lees()).gemeld).toEqual({ [id]: 'klaar' })
  huis.klok.zet(toen)
})

test('wat met een vrager is afgesproken staat bij iedereen van advies in Mijn werk, met de dag, op naam van wie het afsprak', async () => {
  const anna = await als('aanname', ARNHEM)
  type Werk = {
    advies: {
      id: string
      soort: string
      wat: string
      op: string
      teLaat: boolean
      wie: { naam: string; ik: boolean } | null
    }[]
  }
  const werk = async (kort: string) => (await gelukt((await als(kort, ARNHEM)).haal<Werk>('/mijn-werk'))).advies
  const voor = await werk('aanname')
  const { id } = await gelukt(
    anna.stuur<{ id: string }>('/adviesdossiers', { hoedanigheid: 'huisarts', vraag: 'Wat leg ik vast?' }),
  )
  const op = new Date(huis.klok.nu().getTime() + 3 * 86_400_000).toISOString()
  const ver = new Date(huis.klok.nu().getTime() + 30 * 86_400_000).toISOString()
  const stap = (wat: string, voor: string) =>
    gelukt(anna.stuur<{ id: string }>(`/adviesdossiers/${id}/stappen`, { soort: 'hercontact', wat, voor }))
  const bellen = await stap('Bel de huisarts terug.', op)
  await stap('Nog eens, over een maand.', ver)
  const erbij = (await werk('aanname')).filter(a => !voor.some(v => v.id === a.id))
  expect(erbij).toEqual([
    expect.objectContaining({
      id: bellen.id,
      soort: 'hercontact',
      op,
      teLaat: false,
      wie: { naam: anna.mens.naam, ik: true },
    }),
  ])
  expect((await werk('weging')).find(a => a.id === bellen.id)?.wie).toEqual({ naam: anna.mens.naam, ik: false })
  for (const ander of ['casus', 'proces', 'politie'])
    expect((await werk(ander)).map(a => a.id)).not.toContain(bellen.id)
  // who agreed it no longer works there: it is of the whole desk, and does not disappear
  const toen = huis.klok.nu().toISOString()
  await huis.kijk(`update kring.rolvervulling set tot = $2 where mens = $1`, [anna.mens.id, toen])
  expect((await werk('weging')).find(a => a.id === bellen.id)).toMatchObject({ wie: null })
  await huis.kijk(`update kring.rolvervulling set tot = null where mens = $1`, [anna.mens.id])
  await gelukt((await als('weging', ARNHEM)).stuur(`/adviesstappen/${bellen.id}/gedaan`))
  expect((await werk('weging')).map(a => a.id)).not.toContain(bellen.id)
})

test('R004-51 een consult bij de Raad of de jeugdbescherming staat er met vraag en antwoord, en wie antwoordt ziet niets van een dossier', async () => {
  const carla = await als('casus')
  const otto = await als('om')
  for (const aan of ['raad', 'gi']) {
    const { id } = await gelukt(
      carla.stuur<{ id: string }>('/adviesvragen', {
        aan,
        aanMens: otto.mens.id,
        vraag: 'Wanneer is een onderzoek aan de orde?',
      }),
    )
    const gezien = (await gelukt(otto.haal<{ vragen: Record<string, unknown>[] }>('/adviesvragen'))).vragen.find(
      v => v['id'] === id,
    )
    // the question and who asked: no case, no household, no way to one
    expect(Object.keys(gezien ?? {}).toSorted()).toEqual([
      'aan',
      'aanMij',
      'aanNaam',
      'antwoord',
      'beantwoord',
      'gesteld',
      'id',
      'nummer',
      'vanNaam',
      'vraag',
    ])
    await gelukt(otto.stuur(`/adviesvragen/${id}/antwoord`, { antwoord: 'Als vrijwillige hulp niet meer genoeg is.' }))
    expect((await vragen('casus')).find(v => v.id === id)).toMatchObject({
      antwoord: 'Als vrijwillige hulp niet meer genoeg is.',
    })
  }
  expect((await poging(otto.haal('/casussen'))).status).toBe(403)
})

test('SD-46 van een advies, een dossier, een stap en een vraag staat in de database geen leesbaar woord', async () => {
  const KANARIE = 'Kanarieraad'
  const anna = await als('aanname')
  const { id: dossier } = await gelukt(
    anna.stuur<{ id: string }>('/adviesdossiers', { hoedanigheid: 'onderwijs', vraag: `${KANARIE} vraag.` }),
  )
  const { id } = await legVast({ dossier, samenvatting: `${KANARIE} advies.`, naar: `${KANARIE} team` })
  const stap = { soort: 'stap', wat: `${KANARIE} stap.`, voor: '2026-03-04T09:00:00Z' }
  await gelukt(anna.stuur(`/adviesdossiers/${dossier}/stappen`, stap))
  const proces = (await als('proces')).mens.id
  const vraag = await gelukt(
    anna.stuur<{ id: string }>('/adviesvragen', { aan: 'specialist', aanMens: proces, vraag: `${KANARIE} raad?` }),
  )
  const antwoord = { antwoord: `${KANARIE} antwoord.` }
  await gelukt((await als('proces')).stuur(`/adviesvragen/${vraag.id}/antwoord`, antwoord))
  const tabellen = await huis.kijk<{ t: string }>(
    `select relname as t from pg_class where relnamespace = 'kring'::regnamespace and relkind = 'r'`,
  )
  for (const { t } of tabellen)
    expect([t, await huis.kijk(`select 1 from kring.${t} x where x::text ilike $1 limit 1`, [`%${KANARIE}%`])]).toEqual(
      [t, []],
    )
  // three keys: a step lies under that of its file
  expect(
    await huis.kijk('select 1 from kring.adviessleutel where advies = any ($1)', [[id, dossier, vraag.id]]),
  ).toHaveLength(3)
  expect((await lijst()).find(a => a.id === id)).toMatchObject({
    ...{ samenvatting: `${KANARIE} advies.`, naar: `${KANARIE} team` },
  })
  expect((await vragen('proces')).find(v => v.id === vraag.id)).toMatchObject({
    ...{ vraag: `${KANARIE} raad?`, ...antwoord },
  })
})
