import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { opvanglink } from '../../keten/casus/plan/opvanglink.ts'
import { LEEFTIJDEN } from '../../keten/opvang/bed.ts'
import { leesGezin } from '../../keten/opvang/gezin.ts'
import { aanvaard, biedAan, openCasus, openMelding } from '../../service/verhaal/handelingen.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { gewogen, invoer } from './hulp/voordeur.ts'
import { bedvraag, id, maakOpvang, plekInvoer, plekken, vraagVan, vragen, type OpvangHuis } from './hulp/opvang.ts'

let o: OpvangHuis
beforeAll(async () => {
  o = await maakOpvang()
})
afterAll(() => o.sluit())
afterEach(() => expect(o.huis.fouten.splice(0)).toEqual([]))

const UTRECHT = 'utrecht-amersfoort-2015'
const ARNHEM = 'arnhem-achterhoek-2014'
const als = (kort: string, regio = UTRECHT) => o.als(`${kort}.${regio}`)
const plek = async (anders: object = {}, regio = UTRECHT) =>
  id(await als('plaatsing', regio), '/opvang/plekken', plekInvoer(anders))
const vraag = async (anders: object = {}, gemeente = 'Utrecht', wie = 'aanname', regio = UTRECHT) =>
  id(await als(wie, regio), '/opvang/vragen', bedvraag(gemeente, anders))
/** An act on a request: how it ended, and the sentence somebody would read. */
const daad = async (wie: string, welke: string, wat: string, body: object = {}, regio = UTRECHT) => {
  const antwoord = (await als(wie, regio)).stuur<{ detail?: string }>(`/opvang/vragen/${welke}/${wat}`, body)
  return { ...(await poging(antwoord)), uitleg: (await antwoord).inhoud.detail ?? '' }
}
const houdVast = (welke: string, waar: string, anders: object = {}) =>
  daad('plaatsing', welke, 'vasthouden', {
    plek: waar,
    criterium: 'direct-gevaar',
    kindoordeel: 'zwaar-maar-nodig',
    ...anders,
  })
const stand = async (welke: string) =>
  (await o.huis.kijk<{ stand: string }>('select stand from kring.plek where id = $1', [welke]))[0]?.stand

describe('vragen en krijgen', () => {
  test('R001-77 zonder criterium, en zonder oordeel over de kinderen, komt er geen plaatsing', async () => {
    const kamer = await plek()
    const welke = await vraag()
    expect(await houdVast(welke, kamer, { criterium: undefined })).toMatchObject({ status: 422, velden: ['criterium'] })
    expect(await houdVast(welke, kamer, { kindoordeel: undefined })).toMatchObject({
      status: 422,
      velden: ['kindoordeel'],
    })
    expect(await stand(kamer)).toBe('vrij')
    expect((await houdVast(welke, kamer)).status).toBe(200)
    expect([await stand(kamer), (await vraagVan(await als('aanname'), welke)).stand]).toEqual(['vast', 'vastgehouden'])
    expect((await daad('aanname', welke, 'aanvaarding')).status).toBe(200)
    expect(await stand(kamer)).toBe('bezet')
  })

  test('R001-79 de tijd van vraag tot plek wordt gemeten, en de vraag zoekt op groep', async () => {
    const kamer = await plek({ groepen: ['tienermoeders'], naam: 'Kamer T' })
    const meisjes = await vraag({ groep: 'meisjes', kinderen: [] })
    const moeder = await vraag({ groep: 'tienermoeders', kinderen: ['0-3'] })
    const bij = await als('plaatsing')
    expect((await vraagVan(bij, moeder)).plekken.map(p => p.naam)).toContain('Kamer T')
    expect((await vragen(bij)).find(v => v.id === meisjes)?.plekken ?? []).toEqual([])
    await o.wacht(10)
    expect((await vraagVan(await als('aanname'), moeder)).wachtMinuten).toBe(10)
    const tel = async () =>
      (
        await o.huis.kijk<{ n: number }>(
          `select count(*)::int as n from kring.bedtelling where soort = 'wacht' and waarde = 'binnen-1-uur'`,
        )
      )[0]?.n ?? 0
    const voor = await tel()
    await houdVast(moeder, kamer)
    await daad('aanname', moeder, 'aanvaarding')
    expect(await tel()).toBe(voor + 1)
  })

  test('R000-47 vrije plekken zijn te kiezen op groep, ook voor mannen', async () => {
    await plek({ groepen: ['mannen'], naam: 'Kamer M' })
    await plek({ groepen: ['meisjes'], naam: 'Kamer V' })
    const namen = async (groep: string) =>
      (await plekken(await als('plaatsing'), `?groep=${groep}`)).filter(p => p.stand === 'vrij').map(p => p.naam)
    expect(await namen('mannen')).toContain('Kamer M')
    expect(await namen('mannen')).not.toContain('Kamer V')
    expect(await namen('meisjes')).not.toContain('Kamer M')
  })

  test('R001-80 een vraag laat zien waarom hulp thuis niet genoeg is, en gaat zonder die reden niet weg', async () => {
    const { ambulant: _weg, ...zonder } = bedvraag('Utrecht')
    expect((await poging((await als('aanname')).stuur('/opvang/vragen', zonder))).status).toBe(400)
    const welke = await vraag({ ambulant: 'al-geprobeerd' })
    expect((await vraagVan(await als('plaatsing'), welke)).ambulant).toBe('al-geprobeerd')
  })

  test('R002-61 ook in Arnhem vraagt de opvang waarom hulp thuis niet genoeg is', async () => {
    const { ambulant: _weg, ...zonder } = bedvraag('Arnhem')
    expect((await poging((await als('casus', ARNHEM)).stuur('/opvang/vragen', zonder))).status).toBe(400)
    const welke = await vraag({ ambulant: 'pleger-in-huis' }, 'Arnhem', 'casus', ARNHEM)
    expect((await vraagVan(await als('plaatsing', ARNHEM), welke)).ambulant).toBe('pleger-in-huis')
  })

  test('R001-78 buiten de regio alleen met reden; een mens uit Eemnes gaat naar de eigen opvangregio', async () => {
    const man = async (anders: object = {}) =>
      poging((await als('aanname')).stuur('/opvang/vragen', bedvraag('Utrecht', { groep: 'mannen', ...anders })))
    expect(await man()).toMatchObject({ status: 422, velden: ['buiten'] })
    for (const buiten of ['veiligheid', 'deskundigheid', 'capaciteit']) expect((await man({ buiten })).status).toBe(200)
    const eemnes = await vraag({}, 'Eemnes')
    expect((await vraagVan(await als('aanname'), eemnes)).weg).toBe('eigen-opvangregio')
  })

  test('R002-65 naar een landelijke plek verwijst alleen een gemeente of de politie, met reden', async () => {
    const b = bedvraag('Arnhem', { groep: 'eergerelateerd' })
    const doe = async (wie: string, anders: object = {}) =>
      poging((await als(wie, ARNHEM)).stuur('/opvang/vragen', { ...b, ...anders }))
    expect((await doe('aanname', { landelijk: 'extreem-gevaar' })).status).toBe(403)
    expect(await doe('casus')).toMatchObject({ status: 422, velden: ['landelijk'] })
    expect((await doe('casus', { landelijk: 'extreem-gevaar' })).status).toBe(200)
    const [rij] = await o.huis.kijk(`select weg, landelijk from kring.bedvraag where groep = 'eergerelateerd'`)
    expect(rij).toEqual({ weg: 'landelijk', landelijk: 'extreem-gevaar' })
  })

  test('R000-36 een slachtoffer van mensenhandel vraagt opvang zonder formulier over huiselijk geweld', async () => {
    const welke = await vraag({ groep: 'mensenhandel', kinderen: [] }, 'Rotterdam', 'casus', 'rotterdam-2014')
    expect((await vraagVan(await als('plaatsing', 'rotterdam-2014'), welke)).weg).toBe('regio')
    // no report and no case was needed for it
    const [zaken] = await o.huis.kijk<{ n: number }>(
      'select count(*)::int as n from kring.zaak where geopend_op = $1',
      [o.huis.klok.nu().toISOString()],
    )
    expect(zaken?.n).toBe(0)
  })

  test('R002-57 nee tegen code rood kan niet zonder incident; de vraag blijft open en wordt verder gezocht', async () => {
    const welke = await vraag({ kleur: 'rood' }, 'Arnhem', 'casus', ARNHEM)
    expect(await daad('plaatsing', welke, 'nee', { reden: 'vol' }, ARNHEM)).toMatchObject({
      status: 422,
      velden: ['incident'],
    })
    expect(await daad('plaatsing', welke, 'nee', { reden: 'vol', incident: '  ' }, ARNHEM)).toMatchObject({
      status: 422,
    })
    expect(
      (await daad('plaatsing', welke, 'nee', { reden: 'vol', incident: 'Alle kamers bezet.' }, ARNHEM)).status,
    ).toBe(200)
    const [incident] = await o.huis.kijk('select reden, wat from kring.opvangincident')
    expect(incident).toEqual({ reden: 'vol', wat: 'Alle kamers bezet.' })
    expect(await vraagVan(await als('casus', ARNHEM), welke)).toMatchObject({ stand: 'open', neeVan: 1 })
  })

  test('R002-55 de intake kan op elk uur beginnen en de wachttijd wordt gemeten', async () => {
    // 23:45 on a Friday night, then four in the morning on Sunday
    const nacht = await vraag({}, 'Arnhem', 'casus', ARNHEM)
    await o.wacht(28 * 60, { slaapt: true })
    const zondag = await vraag({}, 'Arnhem', 'casus', ARNHEM)
    const bij = await als('plaatsing', ARNHEM)
    expect((await vraagVan(bij, nacht)).wachtMinuten).toBe(28 * 60)
    expect((await vraagVan(bij, zondag)).wachtMinuten).toBe(0)
  })
})

test('R000-46 een vraag om opvang begint in het veiligheidsplan, en neemt alleen aantallen mee', async () => {
  const R = 'rotterdam-2014'
  const [anna, gijs, tom, carla] = await Promise.all(['aanname', 'weging', 'team', 'casus'].map(k => als(k, R)))
  if (!anna || !gijs || !tom || !carla) throw new Error('niet iedereen is er')
  const { id: melding } = await gewogen(anna, gijs, ['OVD-LOK'], invoer())
  await biedAan(anna, await openMelding(anna, melding))
  const zaak = await aanvaard(tom, melding)
  const { casus, personen } = await openCasus(carla, zaak)
  const link = opvanglink(casus.personen, personen, o.huis.klok.nu().toISOString())
  expect(link).toMatch(/^\/opvang\/zoeken\?volwassenen=1&kinderen=\d\.\d\.\d$/)
  const gezin = leesGezin(link.slice(link.indexOf('?')))
  expect(gezin).toEqual({ gemeente: '', volwassenen: 1, kinderen: expect.any(Array) })
  const kinderen = LEEFTIJDEN.flatMap((band, n) => Array.from({ length: gezin.kinderen[n] ?? 0 }, () => band))
  expect(kinderen).toHaveLength(casus.personen.filter(p => p.kind).length)
  const welke = await id(carla, '/opvang/vragen', bedvraag('Rotterdam', { volwassenen: gezin.volwassenen, kinderen }))
  expect(await vraagVan(carla, welke)).toMatchObject({ eigen: true, weg: 'regio', stand: 'open' })
  const [rij] = await o.huis.kijk<{ tekst: string }>('select b::text as tekst from kring.bedvraag b where id = $1', [
    welke,
  ])
  for (const p of personen) for (const w of [p.id, p.geboortedatum]) expect(rij?.tekst).not.toContain(w)
  expect(rij?.tekst).not.toContain(zaak)
})

describe('klok, fouten en twee tegelijk', () => {
  test('twee die dezelfde plek tegelijk geven: een krijgt haar, de ander hoort het rustig', async () => {
    const kamer = await plek()
    const [een, twee] = [await vraag(), await vraag()]
    const uit = await Promise.all([houdVast(een, kamer), houdVast(twee, kamer)])
    expect(uit.map(u => u.status).sort()).toEqual([200, 409])
    expect(uit.find(u => u.status === 409)?.uitleg).toContain('net aan een ander gezin gegeven')
    const rijen = await o.huis.kijk(`select id from kring.bedvraag where plek = $1 and stand = 'vastgehouden'`, [kamer])
    expect(rijen).toHaveLength(1)
  })

  test('een plek die wordt losgelaten terwijl iemand ja zegt: een rustige zin, en de vraag staat nog open', async () => {
    const kamer = await plek()
    const welke = await vraag()
    await houdVast(welke, kamer)
    // time passed, the worker has not come by yet
    await o.wacht(121, { slaapt: true })
    const laat = await daad('aanname', welke, 'aanvaarding')
    expect([laat.status, laat.uitleg]).toEqual([409, expect.stringContaining('niet meer vastgehouden')])
    await o.wacht(0)
    expect([await stand(kamer), (await vraagVan(await als('aanname'), welke)).stand]).toEqual(['vrij', 'open'])
    // and together with the sweep: the place is never both free and taken
    await houdVast(welke, kamer)
    await o.wacht(119, { slaapt: true })
    const [ja] = await Promise.all([daad('aanname', welke, 'aanvaarding'), o.wacht(0)])
    expect(ja.status).toBe(200)
    expect(await stand(kamer)).toBe('bezet')
  })

  test('een vraag die niemand beantwoordt wordt een keer hardop gezegd', async () => {
    const welke = await vraag({ urgentie: 'nu' })
    await o.wacht(14)
    expect((await vraagVan(await als('aanname'), welke)).geescaleerd).toBe(false)
    const berichten = () =>
      o.huis.kijk<{ rol: string }>(`select rol from kring.bericht where soort = 'bed-onbeantwoord' order by rol`)
    const voor = (await berichten()).length
    await o.wacht(1)
    const na = await berichten()
    expect(na.length).toBeGreaterThan(voor)
    expect(new Set(na.map(b => b.rol))).toEqual(new Set(['plaatsingscoordinator', 'procesregisseur']))
    await o.wacht(5)
    expect(await berichten()).toHaveLength(na.length)
    expect((await vraagVan(await als('aanname'), welke)).geescaleerd).toBe(true)
  })

  test('wie wacht heeft een eigenaar en een ritme; niet veilig kijkt eerder terug', async () => {
    const welke = await vraag({ urgentie: 'deze-week' })
    const anna = await als('aanname')
    expect(await vraagVan(anna, welke)).toMatchObject({ eigenaar: anna.mens.naam, kijkTeLaat: false })
    await o.wacht(25 * 60)
    expect((await vraagVan(await als('aanname'), welke)).kijkTeLaat).toBe(true)
    await daad('aanname', welke, 'kijk', { veilig: false })
    expect((await vraagVan(await als('aanname'), welke)).kijkTeLaat).toBe(false)
    await o.wacht(3 * 60)
    expect((await vraagVan(await als('aanname'), welke)).kijkTeLaat).toBe(true)
  })

  test('een plek waar een dag niemand naar keek is niet vers meer; openen, dicht en vol staan in het verloop', async () => {
    const kamer = await plek({ open: false, naam: 'Kamer 9' })
    const p = await als('plaatsing')
    const zet = async (s: string) =>
      (await poging((await als('plaatsing')).stuur(`/opvang/plekken/${kamer}/stand`, { stand: s }))).status
    expect([await zet('vrij'), await zet('bezet'), await zet('dicht'), await zet('vrij')]).toEqual([200, 200, 200, 200])
    const hier = async () => (await plekken(await als('plaatsing'))).find(x => x.id === kamer)
    expect((await plekken(p)).find(x => x.id === kamer)?.verloop.map(v => v.stand)).toHaveLength(5)
    expect((await hier())?.vers).toBe(true)
    await o.wacht(24 * 60 + 1)
    expect((await hier())?.vers).toBe(false)
  })
})

describe('geheim blijft geheim', () => {
  test('SD-27 een adres staat nergens; het komt een voor een, met reden, aan wie er is ingedeeld', async () => {
    const adres = 'Verzonnenpad 77, 9999 ZZ Nergens'
    const kamer = await plek({ adres, naam: 'Kamer 7' })
    const [pien, olga] = [await als('plaatsing'), await als('opvang')]
    expect(JSON.stringify(await plekken(pien))).not.toContain('Verzonnenpad')
    const vraagOp = (b: typeof pien, reden: unknown) =>
      poging(b.stuur<{ adres: string }>(`/opvang/plekken/${kamer}/adres`, { reden }))
    expect((await vraagOp(pien, undefined)).status).toBe(400)
    expect((await vraagOp(olga, 'verhuizing')).status).toBe(403)
    expect((await vraagOp(await als('aanname'), 'verhuizing')).status).toBe(403)
    expect((await vraagOp(await als('plaatsing', ARNHEM), 'verhuizing')).status).toBe(404)
    expect(await gelukt(pien.stuur(`/opvang/plekken/${kamer}/adres`, { reden: 'verhuizing' }))).toEqual({ adres })
    const blikken = await o.huis.kijk('select mens, reden from kring.adresblik where plek = $1', [kamer])
    expect(blikken).toEqual([{ mens: pien.mens.id, reden: 'verhuizing' }])
    // nowhere in the database as text: not in a row, a look, a message or the journal
    const tabellen = await o.huis.kijk<{ t: string }>(
      `select table_name as t from information_schema.tables where table_schema = 'kring' and table_type = 'BASE TABLE'`,
    )
    for (const { t } of tabellen) {
      const [rij] = await o.huis.kijk<{ n: number }>(
        `select count(*)::int as n from kring.${t} x where x::text like '%Verzonnenpad%'`,
      )
      expect([t, rij?.n]).toEqual([t, 0])
    }
    // a name that reads like an address is not taken
    expect(await poging(pien.stuur('/opvang/plekken', plekInvoer({ naam: 'Dorpsstraat 4' })))).toMatchObject({
      status: 422,
      velden: ['naam'],
    })
  })

  test('SD-28 een vraag draagt nooit wie het is: er is geen veld voor, en wat erbij komt wordt geweigerd', async () => {
    const anna = await als('aanname')
    for (const erbij of ['naam', 'voornamen', 'geboortedatum', 'bsn', 'adres', 'zaak', 'toelichting'])
      expect([
        erbij,
        (await poging(anna.stuur('/opvang/vragen', bedvraag('Utrecht', { [erbij]: 'Proef' })))).status,
      ]).toEqual([erbij, 400])
    const kolommen = await o.huis.kijk<{ k: string }>(
      `select column_name as k from information_schema.columns where table_name = 'bedvraag'`,
    )
    expect(kolommen.map(x => x.k).filter(k => /naam|geboren|bsn|adres|persoon|zaak|straat|tekst/.test(k))).toEqual([])
    expect((await poging(anna.stuur('/opvang/vragen', bedvraag('Utrecht', { terugbel: 'Anna' })))).status).toBe(400)
  })

  test('SD-29 een mens plaatst, nooit een machine; vijfhonderd vragen vinden niets fijner dan een provincie', async () => {
    await plek({ nietIn: ['Zeist'], naam: 'Kamer S', geschikt: ['rolstoel'] })
    const zoek = { behoeften: ['rolstoel'], kinderen: [], kleur: 'groen' }
    const gemeenten = (await gelukt((await als('aanname')).haal<{ gemeenten: string[] }>('/opvang/vragen'))).gemeenten
    const antwoorden = new Map<string, Set<boolean>>()
    for (let n = 0; n < 500; n++) {
      const mijden = gemeenten[n % gemeenten.length] ?? ''
      const welke = await vraag({ ...zoek, mijden: [mijden] })
      const [rij] = await o.huis.kijk<{ past: boolean; stand: string; plek: string | null }>(
        'select past, stand, plek from kring.bedvraag where id = $1',
        [welke],
      )
      expect([rij?.stand, rij?.plek]).toEqual(['open', null])
      antwoorden.set(mijden, (antwoorden.get(mijden) ?? new Set()).add(rij?.past ?? false))
      await o.huis.kijk('delete from kring.bedvraag where id = $1', [welke])
    }
    // one answer per municipality, and one answer per whole province: nothing sets a municipality apart
    const noord = ['Weesp', 'Wijdemeren']
    const per = (welke: (g: string) => boolean) =>
      new Set([...antwoorden].filter(([g]) => welke(g)).flatMap(([, a]) => [...a]))
    expect([per(g => noord.includes(g)), per(g => !noord.includes(g))]).toEqual([new Set([true]), new Set([false])])
    // and the area of one request changes three times, each on record; then a person looks
    const welke = await vraag(zoek)
    const wissel = async (g: string) => daad('aanname', welke, 'gebied', { mijden: [g] })
    for (const g of ['Zeist', 'Soest', 'Baarn']) expect((await wissel(g)).status).toBe(200)
    const vierde = await wissel('Houten')
    expect([vierde.status, vierde.uitleg]).toEqual([409, expect.stringContaining('een mens kijkt met u mee')])
    const regels = await o.huis.kijk<{ uitkomst: string }>(
      `select uitkomst from kring.inzage where gevraagd = $1 and wat like '%gebied' order by op, uitkomst`,
      [welke],
    )
    expect(regels.map(r => r.uitkomst).sort()).toEqual(['gelukt', 'gelukt', 'gelukt', 'geweigerd'])
  }, 120_000)

  test('SD-30 binnen een dag na het einde is een vraag weg; alleen aantallen blijven', async () => {
    const welke = await vraag()
    expect((await daad('aanname', welke, 'einde', { reden: 'thuis-veilig-gemaakt' })).status).toBe(200)
    const er = async () => (await o.huis.kijk('select 1 from kring.bedvraag where id = $1', [welke])).length
    await o.wacht(19 * 60)
    expect(await er()).toBe(1)
    await o.wacht(2 * 60)
    expect(await er()).toBe(0)
    const journaal = await o.huis.kijk(`select 1 from kring.gebeurtenis where inhoud::text like $1`, [`%${welke}%`])
    expect(journaal).toEqual([])
    const [telling] = await o.huis.kijk<{ n: number }>(
      `select count(*)::int as n from kring.bedtelling where soort = 'einde' and waarde = 'thuis-veilig-gemaakt'`,
    )
    expect(telling?.n).toBe(1)
  })

  test('SD-32 de telling noemt geen opvang en geen plek, en heeft een eigen recht', async () => {
    const telling = await gelukt((await als('proces')).haal<{ telling: object[] }>('/opvang/telling'))
    expect(telling.telling.length).toBeGreaterThan(0)
    for (const regel of telling.telling)
      expect(Object.keys(regel).sort()).toEqual(['aantal', 'jaar', 'soort', 'waarde'])
    expect(JSON.stringify(telling)).not.toMatch(/moviera|kwintes|Kamer/i)
    for (const wie of ['aanname', 'casus', 'opvang', 'beheer'])
      expect([wie, (await poging((await als(wie)).haal('/opvang/telling'))).status]).toEqual([wie, 403])
    for (const wie of ['aanname', 'casus', 'proces', 'beleid'])
      expect([wie, (await poging((await als(wie)).haal('/opvang/plekken'))).status]).toEqual([wie, 403])
  })
})
