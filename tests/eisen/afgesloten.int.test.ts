import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { aanvaard, biedAan, doe, mijnWerk, openCasus, openMelding } from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { mensenVan, metCasus } from './hulp/gezin.ts'
import { agendeer } from './hulp/overleg.ts'
import { gewogen, invoer, KIND, MOEDER, VADER } from './hulp/voordeur.ts'

/** Files that are closed for one employee: in every way in, at once, and open again only by somebody else. */
const REGIO = 'rotterdam-2014'
type Lijst = {
  beslist: boolean
  voor: { id: string; naam: string }[]
  dossiers: { id: string; nummer: string; eigen: boolean; naam: string | null; gezegd: string | null; mag: string[] }[]
}
let huis: Huis
const als = (kort: string) => huis.als(`${kort}.${REGIO}`)
const lijst = (wie: Bezoeker) => gelukt(wie.haal<Lijst>('/afgesloten'))
const nummerVan = async (zaak: string) =>
  (await huis.kijk<{ nummer: string }>('select nummer from kring.zaak where id = $1', [zaak]))[0]?.nummer ?? ''
const mensVan = async (kort: string) =>
  (
    await huis.kijk<{ mens: string }>(
      'select r.mens from kring.rolvervulling r join kring.mens m on m.id = r.mens where m.onderwerp = $1 limit 1',
      [`${kort}.${REGIO}`],
    )
  )[0]?.mens ?? ''
const sluit = (wie: Bezoeker, nummer: string, mens?: string) =>
  poging(wie.stuur('/afgesloten', { nummer, grond: 'ex-partner', ...(mens === undefined ? {} : { mens }) }))

beforeAll(async () => {
  huis = await maakHuis({ begin: '2026-03-05T09:00:00.000Z' })
}, 120_000)
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

test('wie zelf op het nummer sluit komt er op geen enkele weg meer bij, en een ander merkt er niets van', async () => {
  const { id, tessa, casus } = await metCasus(huis, REGIO)
  const cas = await als('casus2')
  const nummer = await nummerVan(id)
  await doe(tessa, `/casussen/${id}/code-rood`, { reden: 'Verzonnen.' })
  const tafel = await agendeer(tessa, id, 'geweldkamer')
  const wegen = [`/casussen/${id}`, `/casussen/${id}/delingen/${casus.casus.personen[0]?.id}`, `/besprekingen/${tafel}`]
  const lijsten = ['/casussen', '/mijn-werk', '/noodtoegang', '/overleggen', '/alarmen']
  const gezien = async (wat: string) => (JSON.stringify(await (wat === 'zoeken' ? cas.stuur('/zoekvragen', { woorden: nummer }) : cas.haal(wat))).includes(id)) // prettier-ignore
  // before: every way is there, and the lists that show a case show this one
  for (const weg of wegen) expect([weg, (await poging(cas.haal(weg))).status]).toEqual([weg, 200])
  for (const pad of lijsten) expect([pad, (await poging(cas.haal(pad))).status]).toEqual([pad, 200])
  for (const wat of ['/casussen', '/mijn-werk', 'zoeken']) expect([wat, await gezien(wat)]).toEqual([wat, true])
  expect(await sluit(cas, nummer)).toMatchObject({ status: 200 })

  const onbekend = await cas.haal('/casussen/00000000-0000-4000-8000-000000000000')
  for (const weg of wegen) {
    const { status, inhoud } = await cas.haal<{ detail?: string }>(weg)
    expect([weg, status], weg).toEqual([weg, 404])
    if (weg === wegen[0]) expect(inhoud.detail).toBe((onbekend.inhoud as { detail?: string }).detail)
  }
  for (const wat of [...lijsten, 'zoeken']) expect([wat, await gezien(wat)]).toEqual([wat, false])
  expect(JSON.stringify((await cas.haal('/overleggen')).inhoud)).not.toContain(tafel)
  // to write, to open in an emergency: as an unknown case
  expect((await poging(cas.stuur(`/casussen/${id}/code-rood`, { reden: 'Verzonnen.' }))).status).toBe(404)
  expect(
    (await poging(cas.stuur('/noodtoegang', { nummer, reden: 'gevaar-nu', toelichting: 'Verzonnen nood van nu.' })))
      .status,
  ).toBe(404)
  // a colleague works on in it
  expect((await poging(tessa.haal(`/casussen/${id}`))).status).toBe(200)

  // sees that it is closed: number and since when, and nothing else of it
  const [mijn] = (await lijst(cas)).dossiers
  expect(mijn).toMatchObject({ nummer, eigen: true, naam: null, mag: ['vragen'] })
  expect(JSON.stringify(mijn)).not.toContain(id)
  expect((await lijst(tessa)).dossiers).toEqual([])
  // twice is the same, a number nobody has is not there
  expect(await sluit(cas, nummer)).toMatchObject({ status: 200 })
  expect((await lijst(cas)).dossiers).toHaveLength(1)
  expect(await sluit(cas, 'C-2222-2222')).toMatchObject({ status: 404 })
  // the record of it only grows
  const log = await huis.kijk<{ wat: string; door: string }>('select wat, door from kring.sperlog where zaak = $1', [
    id,
  ])
  expect(log).toEqual([{ wat: 'dicht', door: cas.mens.id }])
})

test('weer open gaat het alleen door een privacyfunctionaris, en nooit door wie het zelf raakt', async () => {
  const cas = await als('casus2')
  const [mijn] = (await lijst(cas)).dossiers
  const zaak = (await huis.kijk<{ zaak: string }>('select zaak from kring.sper where id = $1', [mijn?.id]))[0]?.zaak
  const pad = `/afgesloten/${mijn?.id}`
  expect((await poging(cas.stuur(`${pad}/antwoord`, { antwoord: 'open' }))).status).toBe(403)
  expect((await poging((await als('team2')).stuur(`${pad}/vraag`))).status).toBe(404)
  expect((await poging((await als('team2')).stuur(`${pad}/antwoord`, { antwoord: 'open' }))).status).toBe(403)
  await doe(cas, `${pad}/vraag`)
  expect((await poging(cas.stuur(`${pad}/vraag`))).code).toBe('MAG_NU_NIET')
  const pia = await als('privacy')
  expect((await mijnWerk(pia)).berichten.filter(b => b.soort === 'sper-vraag')).toHaveLength(1)
  const [gevraagd] = (await lijst(pia)).dossiers
  expect(gevraagd).toMatchObject({ id: mijn?.id, naam: 'Cas Testman', gezegd: 'vraag', mag: ['beslissen'] })
  await doe(pia, `${pad}/antwoord`, { antwoord: 'blijft' })
  expect((await poging(cas.haal(`/casussen/${zaak}`))).status).toBe(404)
  expect((await lijst(cas)).dossiers[0]).toMatchObject({ gezegd: 'blijft', mag: ['vragen'] })

  // a second officer, who stands in the list herself
  const paul = await als('privacy2')
  expect(await sluit(pia, mijn?.nummer ?? '', paul.mens.id)).toMatchObject({ status: 200 })
  const vanPaul = (await lijst(paul)).dossiers.find(d => d.eigen)
  expect(vanPaul?.mag).toEqual(['vragen'])
  expect((await poging(paul.stuur(`/afgesloten/${vanPaul?.id}/antwoord`, { antwoord: 'open' }))).status).toBe(404)

  await doe(pia, `${pad}/antwoord`, { antwoord: 'open' })
  expect((await poging(cas.haal(`/casussen/${zaak}`))).status).toBe(200)
  expect((await lijst(cas)).dossiers).toEqual([])
  expect((await huis.kijk('select 1 from kring.sper where mens = $1 and tot is null', [cas.mens.id])).length).toBe(0)
  // and it may close again
  expect(await sluit(cas, mijn?.nummer ?? '')).toMatchObject({ status: 200 })
  expect((await poging(cas.haal(`/casussen/${zaak}`))).status).toBe(404)
})

test('een gesperde melding is ook dicht als casus, aan tafel en andersom', async () => {
  const { anna, gijs, tessa } = await mensenVan(huis, REGIO)
  const personen = [MOEDER, VADER, KIND].map(p => ({ ...p, achternaam: `${p.achternaam}-kring` }))
  const melding = await gewogen(anna, gijs, ['OVD-LOK'], invoer({ gemeente: 'Barendrecht', personen }))
  const carla = await mensVan('casus2')
  await doe(anna, `/meldingen/${melding.id}/sperren`, { mens: carla, grond: 'buur' })
  await biedAan(anna, await openMelding(anna, melding.id))
  const casus = await aanvaard(tessa, melding.id)
  expect((await poging((await als('casus2')).haal(`/casussen/${casus}`))).status).toBe(404)
  expect((await openCasus(tessa, casus)).casus).toMatchObject({ gesperd: [carla] })
  const tafel = await agendeer(tessa, casus, 'geweldkamer')
  const aanTafel = async (kort: string) => (await poging((await als(kort)).haal(`/besprekingen/${tafel}`))).status
  expect([await aanTafel('team2'), await aanTafel('casus2')]).toEqual([200, 404])
  // and upwards: who closes the case has no report either
  const noor = await als('nacht')
  expect((await poging(noor.haal(`/meldingen/${melding.id}`))).status).toBe(200)
  expect(await sluit(noor, await nummerVan(casus))).toMatchObject({ status: 200 })
  expect((await poging(noor.haal(`/meldingen/${melding.id}`))).status).toBe(404)
})

test('wie op het nummer van de tafel sluit, sluit het hele dossier', async () => {
  const { id, tessa } = await metCasus(huis, REGIO)
  const cas = await als('casus2')
  const tafel = await agendeer(tessa, id, 'geweldkamer')
  const ziet = async () => {
    const status = (pad: string) => poging(cas.haal(pad)).then(p => p.status)
    return [await status(`/casussen/${id}`), await status(`/besprekingen/${tafel}`)]
  }
  expect(await ziet()).toEqual([200, 200])
  expect(await sluit(cas, await nummerVan(tafel))).toMatchObject({ status: 200 })
  expect(await ziet()).toEqual([404, 404])
})

test('wie iets op naam heeft gaat er niet uit voor een ander het heeft; de teamcoordinator neemt over in dezelfde daad', async () => {
  const { id, tessa } = await metCasus(huis, REGIO)
  const cas = await als('casus2')
  const nummer = await nummerVan(id)
  await doe(tessa, `/casussen/${id}/regie`, {
    ...{ regie: 'casusregie', mens: cas.mens.id, schaal: 'lokaal', grond: 'kinderen' },
  })
  const dossier = await openCasus(tessa, id)
  expect(dossier.casus.regisseur?.mens).toBe(cas.mens.id)
  expect(await sluit(cas, nummer)).toMatchObject({ status: 409, code: 'MAG_NU_NIET' })
  expect(await sluit(tessa, nummer, cas.mens.id)).toMatchObject({ status: 409, code: 'MAG_NU_NIET' })
  const sper = (wie: Bezoeker, neemOver: string) =>
    poging(wie.stuur(`/casussen/${id}/sperren`, { mens: cas.mens.id, grond: 'familie', neemOver }))
  expect(await sper(tessa, 'nee')).toMatchObject({ status: 409, code: 'MAG_NU_NIET' })
  expect(await sper(cas, 'ja')).toMatchObject({ status: 403 })
  expect((await poging(cas.haal(`/casussen/${id}`))).status).toBe(200)

  expect(await sper(tessa, 'ja')).toMatchObject({ status: 200 })
  expect((await poging(cas.haal(`/casussen/${id}`))).status).toBe(404)
  const na = await openCasus(tessa, id)
  expect(na.casus.regisseur?.mens).toBe(tessa.mens.id)
  // the family still has to hear it, and nothing stays with who is gone
  expect(na.werk.filter(w => w.soort === 'wissel-vertellen' && w.klaarOp === null)).toHaveLength(1)
  expect(
    await huis.kijk('select 1 from kring.werk where zaak = $1 and mens = $2 and klaar_op is null', [id, cas.mens.id]),
  ).toEqual([])
  expect(await huis.kijk('select 1 from kring.houder where zaak = $1 and tot is null', [id])).toHaveLength(1)
})

test('werk op naam in een melding: de database houdt de sper tegen tot het van een ander is', async () => {
  const { anna, gijs } = await mensenVan(huis, REGIO)
  const melding = await gewogen(anna, gijs, ['OVD-LOK'], invoer({ gemeente: 'Barendrecht' }))
  const noor = await mensVan('nacht')
  const [werk] = await huis.kijk<{ id: string }>(
    `select id from kring.werk where zaak = $1 and klaar_op is null and rol = 'medewerker-veilig-thuis' limit 1`,
    [melding.id],
  )
  await doe(anna, '/mijn-werk/toewijzingen', { werk: [werk?.id ?? ''], aan: noor })
  const sper = () => poging(anna.stuur(`/meldingen/${melding.id}/sperren`, { mens: noor, grond: 'familie' }))
  expect(await sper()).toMatchObject({ status: 409, code: 'MAG_NU_NIET' })
  expect(await huis.kijk('select 1 from kring.sper where zaak = $1', [melding.id])).toEqual([])
  await doe(anna, '/mijn-werk/toewijzingen', { werk: [werk?.id ?? ''], aan: null })
  expect(await sper()).toMatchObject({ status: 200 })
})

test('sluiten voor een ander kan alleen wie over die ander gaat', async () => {
  const { id, tessa, anna } = await metCasus(huis, REGIO)
  const nummer = await nummerVan(id)
  const noor = await mensVan('nacht')
  // a coordinator for her own team only, a colleague for nobody, and nobody of another region
  expect(await sluit(tessa, nummer, noor)).toMatchObject({ status: 404 })
  expect(await sluit(anna, nummer, noor)).toMatchObject({ status: 404 })
  const elders = await huis.als('privacy.ijsselland-2014')
  expect(await sluit(elders, nummer, noor)).toMatchObject({ status: 404 })
  expect((await poging((await als('beleid')).haal('/afgesloten'))).status).toBe(403)
  const { voor } = await lijst(tessa)
  expect(voor.map(v => v.naam)).toContain('Cas Testman')
  expect(voor.map(v => v.id)).not.toContain(noor)
  expect(await sluit(await als('privacy'), nummer, noor)).toMatchObject({ status: 200 })
  const [vanNoor] = (await lijst(await als('nacht'))).dossiers.filter(d => d.nummer === nummer)
  expect(vanNoor?.mag).toEqual(['vragen'])
})

test('wie op hetzelfde ogenblik schrijft als er gesloten wordt, schrijft ervoor of niet', async () => {
  const { id, tessa } = await metCasus(huis, REGIO)
  const cas = await als('casus2')
  const nummer = await nummerVan(id)
  const schrijf = (n: number) => poging(cas.stuur(`/casussen/${id}/voortgang`, { verslag: `Verzonnen ${n}.` }))
  const uit = await Promise.all([
    ...[1, 2, 3].map(schrijf),
    sluit(tessa, nummer, cas.mens.id),
    ...[4, 5, 6].map(schrijf),
  ])
  for (const u of uit) expect([200, 400, 404, 409, 412, 422]).toContain(u.status)
  expect((await poging(cas.haal(`/casussen/${id}`))).status).toBe(404)
  expect((await schrijf(7)).status).toBe(404)
  // whatever got in got in whole
  const [som] = await huis.kijk<{ stroom: string; feiten: string }>(
    `select (select positie from kring.stroom where id = $1)::text as stroom, (select count(*) from kring.gebeurtenis where stroom = $1)::text as feiten`,
    [id],
  )
  expect(som?.stroom).toBe(som?.feiten)
})
