import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { poging } from '../../service/verhaal/hand.ts'
import { mijnWerk, openCasus } from '../../service/verhaal/handelingen.ts'
import {
  beginVerblijf,
  gezinInvoer,
  inVerblijf,
  maakPlan,
  openVerblijf,
  verblijfbord,
  wieIn,
} from '../../service/verhaal/opvang.ts'
import { id, maakOpvang, plekInvoer, plekken, type OpvangHuis } from './hulp/opvang.ts'

let o: OpvangHuis
beforeAll(async () => {
  o = await maakOpvang()
})
afterAll(() => o.sluit())
afterEach(() => expect(o.huis.fouten.splice(0)).toEqual([]))

const UTRECHT = 'utrecht-amersfoort-2015'
const ARNHEM = 'arnhem-achterhoek-2014'
const IJSSELLAND = 'ijsselland-2014'
const DAG = 24 * 60
let nummer = 0
const als = (kort: string, regio: string) => o.als(`${kort}.${regio}`)
const begin = async (regio: string, gemeente: string, anders: object = {}, wie = 'opvang') =>
  beginVerblijf(await als(wie, regio), gezinInvoer(gemeente, `Proefverblijf-${++nummer}`, anders))
const probeer = async (wie: string, regio: string, zaak: string, wat: string, body: object = {}) =>
  poging((await als(wie, regio)).stuur(`/opvang/verblijven/${zaak}/${wat}`, body))
const uitstroom = (gemeente: string, anders: object = {}) => ({
  bestemming: 'eigen-woning',
  gemeente,
  plan: 'Verzonnen plan.',
  ...anders,
})
const houders = async (zaak: string) =>
  (
    await o.huis.kijk<{ naam: string }>(
      'select o.naam from kring.houder h join kring.organisatie o on o.regio = h.regio and o.id = h.organisatie where h.zaak = $1 and h.tot is null',
      [zaak],
    )
  ).map(r => r.naam)

describe('overdracht', () => {
  test('R001-89 een overdracht vraagt aanvaarding van het lokale team; tot dan blijft de opvang verantwoordelijk', async () => {
    const zaak = await begin(UTRECHT, 'Utrecht')
    const olga = await als('opvang', UTRECHT)
    const [opvang] = await houders(zaak)
    // linked from the first day: the team reads along and may not take over yet
    const tom = await als('team', UTRECHT)
    expect((await openVerblijf(tom, zaak)).mag).not.toContain('AanvaardOverdracht')
    expect((await mijnWerk(tom)).berichten.map(b => b.soort)).toContain('verblijf-begonnen')
    await inVerblijf(olga, zaak, 'uitstroom', uitstroom('Utrecht'))
    await inVerblijf(olga, zaak, 'overdracht', { dossier: 'Verzonnen dossier.' })
    expect(await houders(zaak)).toEqual([opvang])
    // silence, giving back and closing: none of them moves the family
    expect((await probeer('opvang', UTRECHT, zaak, 'sluiting', { reden: 'overgedragen' })).status).toBe(409)
    expect((await probeer('opvang', UTRECHT, zaak, 'overdracht/aanvaarding')).status).toBe(403)
    expect((await probeer('team2', UTRECHT, zaak, 'overdracht/aanvaarding')).status).toBe(404)
    await inVerblijf(tom, zaak, 'overdracht/teruggave', { reden: 'Verzonnen: nog geen woning.' })
    expect(await houders(zaak)).toEqual([opvang])
    expect((await probeer('opvang', UTRECHT, zaak, 'sluiting', { reden: 'overgedragen' })).status).toBe(409)
    await inVerblijf(olga, zaak, 'overdracht', { dossier: 'Verzonnen dossier, tweede keer.' })
    await inVerblijf(tom, zaak, 'overdracht/aanvaarding')
    const { verblijf } = await openVerblijf(olga, zaak)
    expect(verblijf.overdracht.stand).toBe('aanvaard')
    const casus = verblijf.overdracht.casus ?? ''
    const { casus: bij } = await openCasus(tom, casus)
    expect(bij.personen.filter(p => p.kind)).toHaveLength(2)
    expect(await houders(casus)).toEqual([expect.stringContaining('Utrecht')])
    await inVerblijf(olga, zaak, 'sluiting', { reden: 'overgedragen' })
    expect((await openVerblijf(olga, zaak)).stand).toBe('gesloten')
  })

  test('wie zwijgt laat de overdracht vervallen, en het gezin blijft bij de opvang', async () => {
    const zaak = await begin(UTRECHT, 'Utrecht')
    await inVerblijf(await als('opvang', UTRECHT), zaak, 'uitstroom', uitstroom('Utrecht'))
    await inVerblijf(await als('opvang', UTRECHT), zaak, 'overdracht', { dossier: 'Verzonnen dossier.' })
    for (let n = 0; n < 6; n++) await o.wacht(10 * DAG)
    const d = await openVerblijf(await als('opvang', UTRECHT), zaak)
    expect(d.verblijf.overdracht.stand).toBe('geen')
    expect(await houders(zaak)).toHaveLength(1)
    expect((await mijnWerk(await als('opvang', UTRECHT))).berichten.map(b => b.soort)).toContain('overdracht-vervallen')
  })

  test('een team dat al een casus had gaat daarin verder; een ander team kan haar niet koppelen', async () => {
    const eerste = await begin(UTRECHT, 'Utrecht')
    const olga = () => als('opvang', UTRECHT)
    const tom = () => als('team', UTRECHT)
    await inVerblijf(await olga(), eerste, 'uitstroom', uitstroom('Utrecht'))
    await inVerblijf(await olga(), eerste, 'overdracht', { dossier: 'Verzonnen.' })
    await inVerblijf(await tom(), eerste, 'overdracht/aanvaarding')
    const casus = (await openVerblijf(await olga(), eerste)).verblijf.overdracht.casus ?? ''
    // the same family comes back to the shelter
    const tweede = await begin(UTRECHT, 'Utrecht')
    expect((await openVerblijf(await tom(), tweede)).casussen.map(c => c.id)).toContain(casus)
    expect((await probeer('team2', UTRECHT, tweede, 'casus', { casus })).status).toBe(404)
    expect((await probeer('team', UTRECHT, tweede, 'casus', { casus: tweede })).velden).toEqual(['casus'])
    await inVerblijf(await tom(), tweede, 'casus', { casus })
    await inVerblijf(await olga(), tweede, 'uitstroom', uitstroom('Utrecht'))
    await inVerblijf(await olga(), tweede, 'overdracht', { dossier: 'Verzonnen.' })
    await inVerblijf(await tom(), tweede, 'overdracht/aanvaarding')
    expect((await openVerblijf(await olga(), tweede)).verblijf.overdracht.casus).toBe(casus)
  })
})

describe('plan', () => {
  test('R001-82 een plan in de opvang heeft leefgebieden, met jeugdhulp en begeleiding, en een deel per kind', async () => {
    const zaak = await begin(UTRECHT, 'Utrecht')
    const olga = await als('opvang', UTRECHT)
    const d = await openVerblijf(olga, zaak)
    expect(d.opvangplan.leefgebieden.map(g => g.id)).toEqual(
      expect.arrayContaining(['wonen', 'geld', 'gezondheid', 'jeugdhulp', 'begeleiding']),
    )
    const doel = (persoon: string, gebied: string) => ({ persoon, gebied, eigenKracht: 'nee', tekst: 'Verzonnen.' })
    expect((await probeer('opvang', UTRECHT, zaak, 'doelen', doel(wieIn(d, 'volwassene'), 'onzin'))).velden).toEqual([
      'gebied',
    ])
    await inVerblijf(olga, zaak, 'doelen', doel(wieIn(d, 'volwassene'), 'wonen'))
    // without a part for each child the plan is not there
    expect((await probeer('opvang', UTRECHT, zaak, 'besprekingen', { verslag: 'Verzonnen.' })).velden).toEqual([
      'doelen',
    ])
    const kinderen = d.verblijf.personen.filter(p => p.rol === 'kind')
    for (const k of kinderen) await inVerblijf(olga, zaak, 'doelen', doel(k.id, 'jeugdhulp'))
    await inVerblijf(olga, zaak, 'besprekingen', { verslag: 'Verzonnen.' })
    const na = (await openVerblijf(olga, zaak)).verblijf
    expect(kinderen.map(k => na.doelen.filter(x => x.persoon === k.id).length)).toEqual([1, 1])
    expect(new Set(na.doelen.map(x => x.gebied))).toEqual(new Set(['wonen', 'jeugdhulp']))
  })

  test('R002-60 alle zes onderwerpen van de begeleiding hebben een stand', async () => {
    const zaak = await begin(ARNHEM, 'Arnhem', { fase: 'analyse' })
    const olga = await als('opvang', ARNHEM)
    const { themas } = (await openVerblijf(olga, zaak)).opvangplan
    expect(themas).toHaveLength(6)
    expect((await probeer('opvang', ARNHEM, zaak, 'themas', { thema: 'onzin', stand: 'bezig' })).velden).toEqual([
      'thema',
    ])
    // a theme that is left out says why
    expect(
      (await probeer('opvang', ARNHEM, zaak, 'themas', { thema: themas[0]?.id, stand: 'niet-nodig' })).velden,
    ).toEqual(['toelichting'])
    for (const [n, t] of themas.entries())
      await inVerblijf(olga, zaak, 'themas', {
        thema: t.id,
        stand: (['open', 'bezig', 'klaar'] as const)[n % 3],
      })
    const na = (await openVerblijf(olga, zaak)).verblijf.themas
    expect(themas.map(t => na[t.id]?.stand)).toEqual(['open', 'bezig', 'klaar', 'open', 'bezig', 'klaar'])
  })

  test('R003-68 een kind dat in de opvang komt krijgt de stappen van Veerkracht, met gezinsleden bij naam', async () => {
    const zaak = await begin(IJSSELLAND, 'Zwolle')
    const olga = await als('opvang', IJSSELLAND)
    const d = await openVerblijf(olga, zaak)
    expect(d.opvangplan.kindprogramma.naam).toBe('Veerkracht')
    const kinderen = d.verblijf.personen.filter(p => p.rol === 'kind').map(p => p.id)
    expect(Object.keys(d.verblijf.kinderen).sort()).toEqual([...kinderen].sort())
    const [kind = ''] = kinderen
    const programma = d.verblijf.kinderen[kind]
    expect(programma?.stappen).toEqual(d.opvangplan.kindprogramma.stappen.map(s => s.id))
    // everybody else of the family, by who they are
    expect(programma?.gezinsleden.sort()).toEqual(
      d.verblijf.personen
        .map(p => p.id)
        .filter(p => p !== kind)
        .sort(),
    )
    const stap = { kind, stap: 'samen-praten', gezinsleden: [wieIn(d, 'volwassene')], verslag: 'Verzonnen.' }
    expect((await probeer('opvang', IJSSELLAND, zaak, 'kindstappen', { ...stap, stap: 'onzin' })).velden).toEqual([
      'stap',
    ])
    await inVerblijf(olga, zaak, 'kindstappen', stap)
    expect((await openVerblijf(olga, zaak)).verblijf.kinderen[kind]?.gezet).toMatchObject([
      { stap: 'samen-praten', gezinsleden: [wieIn(d, 'volwassene')] },
    ])
    expect((await probeer('opvang', IJSSELLAND, zaak, 'kindstappen', stap)).status).toBe(409)
  })

  test('R003-76 een plan van een vrouw heeft een doel op eigen kracht voor de eerste bespreking', async () => {
    const zaak = await begin(IJSSELLAND, 'Zwolle')
    const olga = await als('opvang', IJSSELLAND)
    const d = await openVerblijf(olga, zaak)
    for (const p of d.verblijf.personen)
      await inVerblijf(olga, zaak, 'doelen', {
        persoon: p.id,
        gebied: 'wonen',
        eigenKracht: 'nee',
        tekst: 'Verzonnen.',
      })
    expect((await openVerblijf(olga, zaak)).signalen).toContain('eigen-kracht-ontbreekt')
    const bespreek = () => probeer('opvang', IJSSELLAND, zaak, 'besprekingen', { verslag: 'Verzonnen.' })
    expect(await bespreek()).toMatchObject({ status: 409, velden: ['doelen'] })
    await inVerblijf(olga, zaak, 'doelen', {
      persoon: wieIn(d, 'volwassene'),
      gebied: 'werk-en-dag',
      eigenKracht: 'ja',
      tekst: 'Verzonnen: zelf de rekeningen doen.',
    })
    expect((await bespreek()).status).toBe(200)
    // where the region does not work so, a plan without it is discussed
    const elders = await begin(UTRECHT, 'Utrecht', { personen: [eenVrouw()] })
    const bij = await als('opvang', UTRECHT)
    await inVerblijf(bij, elders, 'doelen', {
      persoon: wieIn(await openVerblijf(bij, elders), 'volwassene'),
      gebied: 'wonen',
      eigenKracht: 'nee',
      tekst: 'Verzonnen.',
    })
    expect((await probeer('opvang', UTRECHT, elders, 'besprekingen', { verslag: 'Verzonnen.' })).status).toBe(200)
  })
})
const eenVrouw = () => ({
  voornamen: 'Mila',
  achternaam: `Proefverblijf-${++nummer}`,
  geboortedatum: '1991-05-04',
  geslacht: 'v',
  rol: 'volwassene',
})

describe('fasen', () => {
  test('R002-56 voor dag 42 van de analysefase komt een waarschuwing; het gemiddelde staat naast drie en een halve week', async () => {
    const zaak = await begin(ARNHEM, 'Arnhem', { fase: 'analyse' })
    const bericht = async () =>
      (await mijnWerk(await als('opvang', ARNHEM))).berichten.filter(
        b => b.soort === 'klok-waarschuwing' && b.zaak?.id === zaak,
      ).length
    const werk = (await openVerblijf(await als('opvang', ARNHEM), zaak)).werk.find(
      w => w.soort === 'analysefase-afronden',
    )
    const dagen = (Date.parse(werk?.vervaltOp ?? '') - o.huis.klok.nu().getTime()) / 86_400_000
    expect(dagen).toBeGreaterThan(41)
    expect(dagen).toBeLessThan(44)
    await o.wacht(30 * DAG)
    expect(await bericht()).toBe(0)
    await o.wacht(10 * DAG)
    expect(await bericht()).toBe(1)
    await inVerblijf(await als('opvang', ARNHEM), zaak, 'advies', {
      advies: 'opvang',
      doelen: ['Verzonnen.'],
      toelichting: 'Verzonnen.',
    })
    const kort = await begin(ARNHEM, 'Arnhem', { fase: 'analyse' })
    await o.wacht(10 * DAG)
    await inVerblijf(await als('opvang', ARNHEM), kort, 'advies', {
      advies: 'andere-woning',
      doelen: ['Verzonnen.'],
      toelichting: 'Verzonnen.',
    })
    const { analyse } = await verblijfbord(await als('opvang', ARNHEM))
    expect(analyse).toMatchObject({ afgerond: 2, gemiddeldeDagen: 25, norm: 24.5, uiterlijk: 42 })
  })

  test('R002-58 de analysefase eindigt met doelen van de cliënt en een van de richtingen', async () => {
    const zaak = await begin(ARNHEM, 'Arnhem', { fase: 'analyse' })
    const rond = (anders: object) =>
      probeer('opvang', ARNHEM, zaak, 'advies', {
        advies: 'naar-huis-zonder-partner',
        doelen: ['Verzonnen: rust in huis.'],
        toelichting: 'Verzonnen.',
        ...anders,
      })
    expect(await rond({ doelen: [] })).toMatchObject({ status: 422, velden: ['doelen'] })
    expect((await rond({ advies: undefined })).status).toBe(400)
    expect((await rond({ advies: 'iets-anders' })).status).toBe(400)
    // without the advice nobody goes on
    expect((await probeer('opvang', ARNHEM, zaak, 'fase', { traject: 'geweldloos-verder' })).status).toBe(409)
    expect((await probeer('opvang', ARNHEM, zaak, 'uitstroom', uitstroom('Arnhem'))).status).toBe(409)
    expect((await rond({})).status).toBe(200)
    const { analyse } = (await openVerblijf(await als('opvang', ARNHEM), zaak)).verblijf
    expect(analyse).toMatchObject({ advies: 'naar-huis-zonder-partner', doelen: [expect.any(String)] })
  })

  test('R002-59 het traject zegt wanneer een gezin naar verwachting gaat: een signaal, geen grens', async () => {
    const olga = () => als('opvang', ARNHEM)
    const verwacht: (string | null)[] = []
    const zaken: string[] = []
    const nu = o.huis.klok.nu()
    for (const traject of ['geweldloos-verder', 'bijzondere-doelgroepen']) {
      const zaak = await begin(ARNHEM, 'Arnhem')
      expect((await probeer('opvang', ARNHEM, zaak, 'fase', {})).velden).toEqual(['traject'])
      await inVerblijf(await olga(), zaak, 'fase', { traject })
      verwacht.push((await openVerblijf(await olga(), zaak)).verblijf.verwachtOp)
      zaken.push(zaak)
    }
    const over = (n: number) => {
      const d = new Date(Date.UTC(nu.getUTCFullYear(), nu.getUTCMonth() + n, nu.getUTCDate()))
      return d.toISOString().slice(0, 10)
    }
    expect(verwacht).toEqual([over(4), over(6)])
    await o.wacht(125 * DAG)
    const [eerste = ''] = zaken
    expect((await openVerblijf(await olga(), eerste)).signalen).toContain('over-verwacht-einde')
    // past its expected end everything still goes on
    await maakPlan(await olga(), eerste)
    expect((await openVerblijf(await olga(), eerste)).stand).toBe('opvang')
    expect((await openVerblijf(await olga(), zaken[1] ?? '')).signalen).not.toContain('over-verwacht-einde')
  })

  test('een verblijf verlengen vraagt waarom het niet verder gaat, en een dag die nog komt', async () => {
    const zaak = await begin(UTRECHT, 'Utrecht')
    const verleng = (anders: object) =>
      probeer('opvang', UTRECHT, zaak, 'verlenging', {
        reden: 'geen-woning',
        toelichting: 'Verzonnen.',
        tot: '2027-12-01',
        ...anders,
      })
    expect((await verleng({ reden: undefined })).status).toBe(400)
    expect((await verleng({ tot: '2026-01-01' })).velden).toEqual(['tot'])
    expect((await verleng({})).status).toBe(200)
    expect((await verblijfbord(await als('opvang', UTRECHT))).verblijven.find(v => v.id === zaak)).toMatchObject({
      verwachtOp: '2027-12-01',
    })
  })
})

describe('uitstroom', () => {
  test('R001-86 een uitstroomplan noemt een gemeente, en ergens anders dan waar men vandaan komt vraagt een reden', async () => {
    const zaak = await begin(UTRECHT, 'Utrecht')
    const { gemeente: _weg, ...zonder } = uitstroom('Utrecht')
    expect((await probeer('opvang', UTRECHT, zaak, 'uitstroom', zonder)).status).toBe(400)
    expect(await probeer('opvang', UTRECHT, zaak, 'uitstroom', uitstroom('Zeist'))).toMatchObject({
      status: 422,
      velden: ['reden'],
    })
    expect(
      (await probeer('opvang', UTRECHT, zaak, 'uitstroom', uitstroom('Zeist', { reden: 'blijft-onveilig' }))).status,
    ).toBe(200)
    const olga = await als('opvang', UTRECHT)
    expect((await openVerblijf(olga, zaak)).verblijf.uitstroom).toMatchObject({
      gemeente: 'Zeist',
      reden: 'blijft-onveilig',
    })
    // back home needs none
    await inVerblijf(olga, zaak, 'uitstroom', uitstroom('Utrecht'))
    expect((await openVerblijf(olga, zaak)).verblijf.uitstroom).toMatchObject({ gemeente: 'Utrecht', reden: null })
  })

  test('R001-87 wie in de opvang is kan een urgentieverzoek hebben, met dag en uitkomst', async () => {
    const zaak = await begin(UTRECHT, 'Utrecht')
    const olga = await als('opvang', UTRECHT)
    const dag = o.huis.klok.nu().toISOString().slice(0, 10)
    const vraag = { gemeente: 'Utrecht', op: dag, wens: 'gewone-wijk' }
    expect((await probeer('opvang', UTRECHT, zaak, 'urgenties', { ...vraag, op: '2030-01-01' })).velden).toEqual(['op'])
    await inVerblijf(olga, zaak, 'urgenties', vraag)
    expect((await probeer('opvang', UTRECHT, zaak, 'urgenties', vraag)).status).toBe(409)
    const [loopt] = (await openVerblijf(olga, zaak)).verblijf.urgenties
    const besluit = { urgentie: loopt?.id, uitkomst: 'toegekend', op: dag, toelichting: 'Verzonnen.' }
    expect(
      (await probeer('opvang', UTRECHT, zaak, 'urgenties/besluit', { ...besluit, op: '2020-01-01' })).velden,
    ).toEqual(['op'])
    await inVerblijf(olga, zaak, 'urgenties/besluit', besluit)
    expect((await openVerblijf(olga, zaak)).verblijf.urgenties).toMatchObject([
      { gemeente: 'Utrecht', op: dag, besluit: { uitkomst: 'toegekend', op: dag } },
    ])
    expect((await verblijfbord(olga)).verblijven.find(v => v.id === zaak)?.urgentie).toBe('toegekend')
  })

  test('R001-88 per gemeente en jaar staan de afgesproken en de betrokken woningen naast elkaar', async () => {
    await woningproef(UTRECHT, 'Utrecht', 12, 4)
  })

  test('R002-66 per gemeente staan de aangeboden en de gebruikte woningen', async () => {
    await woningproef(ARNHEM, 'Arnhem', 8, 5)
  })

  test('R002-134 de wens voor een gewone wijk staat bij het verzoek, met de uitkomst; wat niet lukte wordt geteld', async () => {
    const { woningen } = (await (await als('beleid', UTRECHT)).haal<Woningblad>('/opvang/woningen')).inhoud
    const voor = woningen.find(w => w.gemeente === 'Utrecht')
    const zaak = await verhuisd(UTRECHT, 'Utrecht', 'gewone-wijk', 'nee')
    expect((await openVerblijf(await als('opvang', UTRECHT), zaak)).verblijf.woning).toMatchObject({
      wens: 'gewone-wijk',
      gewoneWijk: false,
    })
    const na = (await (await als('beleid', UTRECHT)).haal<Woningblad>('/opvang/woningen')).inhoud.woningen.find(
      w => w.gemeente === 'Utrecht',
    )
    expect([(na?.wijkwens ?? 0) - (voor?.wijkwens ?? 0), (na?.wijkGelukt ?? 0) - (voor?.wijkGelukt ?? 0)]).toEqual([
      1, 0,
    ])
  })
})

type Woningblad = {
  woningen: {
    gemeente: string
    jaar: number
    afgesproken: number
    aangeboden: number
    betrokken: number
    wijkwens: number
    wijkGelukt: number
  }[]
}
/** A family that moved into a home of its own. */
async function verhuisd(regio: string, gemeente: string, wens: string, gewoneWijk: string): Promise<string> {
  const zaak = await begin(regio, gemeente)
  const olga = await als('opvang', regio)
  const op = o.huis.klok.nu().toISOString().slice(0, 10)
  await inVerblijf(olga, zaak, 'urgenties', { gemeente, op, wens })
  await inVerblijf(olga, zaak, 'uitstroom', uitstroom(gemeente))
  await inVerblijf(olga, zaak, 'woning', { gemeente, op, gewoneWijk })
  return zaak
}
async function woningproef(regio: string, gemeente: string, afgesproken: number, aangeboden: number) {
  const jaar = o.huis.klok.nu().getUTCFullYear()
  const lees = async (wie: string) =>
    (await (await als(wie, regio)).haal<Woningblad>('/opvang/woningen')).inhoud.woningen.find(
      w => w.gemeente === gemeente && w.jaar === jaar,
    )
  const betrokken = (await lees('beleid'))?.betrokken ?? 0
  const afspraak = { gemeente, jaar, afgesproken, aangeboden, met: 'Proefcorporatie' }
  // only policy writes what was agreed; a worker of the shelter reads it
  expect((await poging((await als('opvang', regio)).stuur('/opvang/woningen', afspraak))).status).toBe(403)
  expect(
    (await poging((await als('beleid', regio)).stuur('/opvang/woningen', { ...afspraak, gemeente: 'Nergens' }))).velden,
  ).toEqual(['gemeente'])
  expect(
    (await poging((await als('beleid', regio)).stuur('/opvang/woningen', { ...afspraak, afgesproken: 1 }))).status,
  ).toBe(200)
  expect((await poging((await als('beleid', regio)).stuur('/opvang/woningen', afspraak))).status).toBe(200)
  expect(await lees('beleid')).toMatchObject({ afgesproken, aangeboden, betrokken })
  await verhuisd(regio, gemeente, 'geen', 'ja')
  expect(await lees('opvang')).toMatchObject({ afgesproken, aangeboden, betrokken: betrokken + 1 })
}

describe('plekken', () => {
  test('R002-67 een plek in een andere gemeente is te boeken met instemming, en bij code rood staat die gemeente nergens', async () => {
    const zaak = await begin(ARNHEM, 'Arnhem')
    const boek = (anders: object) =>
      probeer('opvang', ARNHEM, zaak, 'plek', { doorstroom: 'nee', gemeente: 'Doetinchem', ...anders })
    expect(await boek({})).toMatchObject({ status: 422, velden: ['akkoord'] })
    expect((await boek({ akkoord: 'Verzonnen: gemeente Doetinchem is akkoord.' })).status).toBe(200)
    const olga = await als('opvang', ARNHEM)
    expect((await openVerblijf(olga, zaak)).verblijf.geboekt).toMatchObject({ gemeente: 'Doetinchem' })
    const rood = await begin(ARNHEM, 'Arnhem', { kleur: 'rood', fase: 'analyse' })
    expect(
      (
        await probeer('opvang', ARNHEM, rood, 'plek', {
          doorstroom: 'nee',
          gemeente: 'Doetinchem',
          akkoord: 'Verzonnen.',
        })
      ).status,
    ).toBe(409)
  })

  test('R001-124 een slachtoffer van mensenhandel heeft een coördinator en kan naar een doorstroomplek; de boeking valt waar de regio zegt', async () => {
    const zaak = await begin(UTRECHT, 'Amersfoort', { groep: 'mensenhandel', personen: [eenVrouw()] })
    const olga = await als('opvang', UTRECHT)
    const plek = { doorstroom: 'ja', aanbod: 'kwintes-doorstroom' }
    const voor = await openVerblijf(olga, zaak)
    expect(voor.signalen).toContain('coordinator-ontbreekt')
    expect(voor.werk.map(w => w.soort)).toContain('coordinator-mensenhandel')
    expect(await probeer('opvang', UTRECHT, zaak, 'plek', plek)).toMatchObject({ status: 409, velden: ['coordinator'] })
    const mens = voor.collegas.find(c => c.naam.startsWith('Pien'))?.id
    await inVerblijf(olga, zaak, 'coordinator', { mens })
    expect((await openVerblijf(olga, zaak)).verblijf.coordinator).toBe(mens)
    expect((await probeer('opvang', UTRECHT, zaak, 'plek', { ...plek, aanbod: 'moviera-crisis' })).velden).toEqual([
      'aanbod',
    ])
    await inVerblijf(olga, zaak, 'plek', plek)
    expect((await openVerblijf(olga, zaak)).verblijf.geboekt).toMatchObject({ doorstroom: true, boeking: 'algemeen' })
    // elsewhere it falls under the shelter
    const elders = await begin(ARNHEM, 'Arnhem', { groep: 'mensenhandel', personen: [eenVrouw()] })
    const bij = await als('opvang', ARNHEM)
    const pien = (await openVerblijf(bij, elders)).collegas.find(c => c.naam.startsWith('Pien'))?.id
    await inVerblijf(bij, elders, 'coordinator', { mens: pien })
    await inVerblijf(bij, elders, 'plek', { doorstroom: 'nee' })
    expect((await openVerblijf(bij, elders)).verblijf.geboekt).toMatchObject({ boeking: 'opvang' })
  })

  test('twee gezinnen tegelijk op een plek: een komt binnen, de ander hoort het rustig; na het verblijf is zij vrij', async () => {
    const pien = await als('plaatsing', UTRECHT)
    const plek = await id(pien, '/opvang/plekken', plekInvoer({ naam: 'Kamer verblijf' }))
    const olga = await als('opvang', UTRECHT)
    const invoer = () => gezinInvoer('Utrecht', `Proefverblijf-${++nummer}`, { plek })
    const uit = await Promise.all(
      [1, 2].map(() => olga.stuur<{ id?: string; detail?: string }>('/opvang/verblijven', invoer())),
    )
    expect(uit.map(u => u.status).sort()).toEqual([200, 409])
    expect(uit.find(u => u.status === 409)?.inhoud.detail).toContain('verblijft al een gezin')
    const stand = async () => (await plekken(await als('plaatsing', UTRECHT))).find(p => p.id === plek)?.stand
    expect(await stand()).toBe('bezet')
    const zaak = uit.find(u => u.status === 200)?.inhoud.id ?? ''
    expect((await openVerblijf(olga, zaak)).plek).toBe('Kamer verblijf')
    // the team of origin reads along and does not learn which place it is
    expect((await openVerblijf(await als('team', UTRECHT), zaak)).plek).toBeNull()
    expect((await probeer('opvang', UTRECHT, zaak, 'sluiting', { reden: 'zelf-vertrokken' })).velden).toEqual([
      'toelichting',
    ])
    await inVerblijf(olga, zaak, 'sluiting', { reden: 'zelf-vertrokken', toelichting: 'Verzonnen: haar zus let op.' })
    expect(await stand()).toBe('vrij')
  })

  test('de tabel wijst naar een kleur, een mens stelt haar vast met reden', async () => {
    const zaak = await begin(UTRECHT, 'Utrecht', { kleur: 'groen' })
    const olga = await als('opvang', UTRECHT)
    const kleur = { signalen: ['pleger-zoekt', 'extreme-stalking'], kleur: 'oranje', motivering: 'Verzonnen.' }
    expect((await probeer('opvang', UTRECHT, zaak, 'kleur', { ...kleur, motivering: '' })).status).toBe(400)
    await inVerblijf(olga, zaak, 'kleur', kleur)
    expect((await openVerblijf(olga, zaak)).verblijf).toMatchObject({
      kleur: 'oranje',
      screening: { voorstel: 'rood' },
    })
  })
})
