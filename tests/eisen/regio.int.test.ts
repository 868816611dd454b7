import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Groepering } from '../../gedeeld/regio/groepen.ts'
import type { Partnerkaart } from '../../gedeeld/regio/partners.ts'
import type { Schema } from '../../gedeeld/regio/samenwerking.ts'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt } from '../../service/verhaal/hand.ts'
import { neemAan } from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { invoer } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

type Telling = {
  soorten: string[]
  gemeenten: { naam: string; meldingen: number; casussen: number }[]
  meldingen: Groepering
}
const tel = (wie: Bezoeker, per: string) => gelukt(wie.haal<Telling>(`/telling?per=${per}`))
const melden = async (wie: Bezoeker, ...gemeenten: string[]) => {
  for (const gemeente of gemeenten) await neemAan(wie, invoer({ gemeente }))
}
const per = ({ meldingen }: Telling) => Object.fromEntries(meldingen.groepen.map(({ naam, aantal }) => [naam, aantal]))

test('R001-05 de telling van meldingen is te groeperen naar elke soort gebied, ook waar soorten elkaar overlappen', async () => {
  const anna = await huis.als('aanname.utrecht-amersfoort-2015')
  await melden(anna, 'Utrecht', 'Utrecht', 'Weesp', 'Stichtse Vecht')
  const { soorten } = await tel(anna, 'subregio')
  expect(soorten).toEqual(expect.arrayContaining(['district', 'wmoregio', 'veiligheidsregio', 'vtgebied']))
  for (const soort of soorten) {
    const { meldingen } = await tel(anna, soort)
    expect([meldingen.soort, meldingen.totaal]).toEqual([soort, 4])
  }
  expect(per(await tel(anna, 'veiligheidsregio'))).toEqual({ 'Veiligheidsregio Utrecht': 3 })
  expect((await tel(anna, 'veiligheidsregio')).meldingen.rest).toMatchObject({
    gemeenten: ['Weesp', 'Wijdemeren'],
    aantal: 1,
  })
  expect(per(await tel(anna, 'vtgebied'))).toEqual({ 'werkgebied van Veilig Thuis in de provincie Utrecht': 4 })
  expect(per(await tel(anna, 'subregio'))).toMatchObject({
    'Stichtse Vecht, Weesp en Wijdemeren': 2,
    'opvang in de Gooi en Vechtstreek': 1,
  })
})

test('R003-03 het verslag toont Ommen en Hardenberg apart en samen', async () => {
  const anna = await huis.als('aanname.ijsselland-2014')
  await melden(anna, 'Ommen', 'Hardenberg', 'Hardenberg', 'Zwolle')
  const telling = await tel(anna, 'subregio')
  const apart = telling.gemeenten.filter(({ naam }) => ['Ommen', 'Hardenberg'].includes(naam))
  expect(Object.fromEntries(apart.map(({ naam, meldingen }) => [naam, meldingen]))).toEqual({ Ommen: 1, Hardenberg: 2 })
  expect(per(telling)).toEqual({ 'Ommen-Hardenberg': 3 })
  expect(telling.meldingen.rest.aantal).toBe(1)
})

test('wie een zaak niet mag zien, telt haar niet mee', async () => {
  const anna = await huis.als('aanname.rotterdam-2014')
  await melden(anna, 'Rotterdam')
  expect((await tel(anna, 'centrumgebied')).meldingen.totaal).toBe(1)
  expect((await tel(await huis.als('casus.rotterdam-2014'), 'centrumgebied')).meldingen.totaal).toBe(0)
  const beleid = await (await huis.als('beleid.rotterdam-2014')).haal('/telling')
  expect(beleid.status).toBe(403)
})

const REGIO = 'ijsselland-2014'
test.each(['aanname', 'weging', 'proces', 'team', 'casus', 'team2', 'casus2', 'beleid', 'beheer'])(
  'R003-13 %s ziet het samenwerkingsschema van de eigen gemeente',
  async wie => {
    const mens = await huis.als(`${wie}.${REGIO}`)
    const schema = await gelukt(mens.haal<Schema>(`/regios/${REGIO}/schema`))
    const [eigen] = await huis.kijk<{ gemeenten: string[] }>(
      'select o.gemeenten from kring.rolvervulling r join kring.organisatie o on o.regio = r.regio and o.id = r.organisatie where r.regio = $1 and r.mens = $2',
      [REGIO, mens.mens.id],
    )
    // Wie voor de hele regio werkt, begint bij de centrumgemeente en kan elke andere kiezen.
    expect(schema.gemeente).toBe(eigen?.gemeenten.length === 1 ? eigen.gemeenten[0] : 'Zwolle')
    expect(schema.ketendelen.map(({ id }) => id)).toEqual([
      'voorkomen',
      'signaleren-en-melden',
      'ingrijpen',
      'schade-beperken',
      'herstel',
    ])
    expect(schema.teams).toMatchObject([{ naam: 'sociaal wijkteam' }])
    expect(schema.regie.map(({ naam }) => naam)).toContain('lokale ketenregisseur')
    const hattem = await gelukt(mens.haal<Schema>(`/regios/${REGIO}/schema?gemeente=Hattem`))
    expect(hattem.themas.filter(({ eigenRegel }) => eigenRegel)).toMatchObject([
      { thema: 'melding', warning: expect.stringContaining('Apeldoorn') as string },
    ])
  },
)

test('R001-16 een professional zoekt op thema en gemeente en krijgt partners met een weg om ze te bereiken', async () => {
  const carla = await huis.als('casus.rotterdam-rijnmond-2024')
  const zoek = async (vraag: string) =>
    (await gelukt(carla.haal<{ partners: Partnerkaart[] }>(`/regios/rotterdam-rijnmond-2024/partners?${vraag}`)))
      .partners
  const jeugd = await zoek('thema=jeugd&gemeente=Schiedam&op=2024-06-01')
  expect(jeugd.map(({ id }) => id)).toEqual(['jbrr', 'raad', 'gis', 'grjr'])
  for (const { contact } of jeugd) expect(contact?.contact.telefoon ?? contact?.contact.website).toBeDefined()
  const hoeksche = await zoek('thema=melding&gemeente=Hoeksche%20Waard&op=2024-06-01')
  expect(hoeksche).toMatchObject([
    { id: 'vt-zhz', contact: { soort: 'landelijk', contact: { telefoon: '0800-2000' } } },
  ])
})

test('R000-86 de houder van een regierol wisselt op haar dag, ook in wat het scherm krijgt', async () => {
  const anna = await huis.als(`proces.${REGIO}`)
  const regie = async (op: string) =>
    (await gelukt(anna.haal<Schema>(`/regios/${REGIO}/schema?op=${op}`))).regie
      .find(({ id }) => id === 'proces')
      ?.delen?.map(({ houder }) => houder)
  expect(await regie('2014-12-31')).toEqual(['shg', 'gemeenten'])
  expect(await regie('2015-01-01')).toEqual(['amhk', 'gemeenten'])
})
