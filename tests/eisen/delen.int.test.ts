import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { doe, neemAan, openMelding } from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { gewogen, invoer } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

type Instantie = {
  instantie: string
  ontvanger: string
  weging: string
  aanleiding: string[]
  grond: string
  inhoud: string[]
  op: string
}
type Beeld = {
  personen: { id: string }[]
  melding: {
    instanties: Instantie[]
    toestemmingen: { id: string }[]
    crises: { voor: string; op: string }[]
    bestemming?: string
    hulp?: string
    status: string
  }
  teksten: Record<string, string>
  zelfdeIncident: { id: string; gekoppeld: boolean; zelfdeNummer: boolean }[]
}
const beeld = (wie: Bezoeker, id: string) => openMelding(wie, id) as unknown as Promise<Beeld>
const delingen = (zaak: string) =>
  huis.kijk<{ aan_functie: string; grond: string; grond_bron: string; velden: string[] }>(
    'select aan_functie, grond, grond_bron, velden from kring.deling where zaak = $1 order by op, aan_functie',
    [zaak],
  )
const bericht = {
  ontvanger: 'Arosa, ambulante hulp',
  aanleiding: ['belang'],
  weging: 'Moeder vraagt hulp; Arosa kan vandaag beginnen (verzonnen).',
  inhoud: ['melding', 'hulp'],
}

test('R000-23 een hulporganisatie is ingelicht: de weging en de ontvanger staan in de melding', async () => {
  const anna = await huis.als('aanname.rotterdam-2014')
  const id = await neemAan(anna, invoer())
  const pad = `/meldingen/${id}/instanties`
  const hulp = { ...bericht, instantie: 'hulp', grond: 'wmo-4-1-1-2-d' }
  expect(await poging(anna.stuur(pad, { ...hulp, weging: undefined }))).toMatchObject({ status: 400 })
  expect(await poging(anna.stuur(pad, { ...hulp, ontvanger: ' ' }))).toMatchObject({ status: 400 })
  expect(await poging(anna.stuur(pad, { ...hulp, aanleiding: [] }))).toMatchObject({
    status: 422,
    velden: ['aanleiding'],
  })
  await doe(anna, pad, hulp)
  const { melding, teksten } = await beeld(anna, id)
  expect(melding.instanties.map(i => [i.instantie, teksten[i.ontvanger], teksten[i.weging], i.aanleiding])).toEqual([
    ['hulp', bericht.ontvanger, bericht.weging, ['belang']],
  ])
})

test('R000-24 een bericht aan de politie noemt de gekozen grond, na dezelfde toets', async () => {
  const anna = await huis.als('aanname.rotterdam-2014')
  const id = await neemAan(anna, invoer())
  const pad = `/meldingen/${id}/instanties`
  const politie = { ...bericht, instantie: 'politie', ontvanger: 'Wijkagent', aanleiding: ['ernst'] }
  expect(await poging(anna.stuur(pad, politie))).toMatchObject({ status: 400 })
  // The ground for help does not carry a notice to the police; neither does a test that was not done.
  expect(await poging(anna.stuur(pad, { ...politie, grond: 'wmo-4-1-1-2-d' }))).toMatchObject({ velden: ['grond'] })
  expect(await poging(anna.stuur(pad, { ...politie, grond: 'wmo-4-1-1-2-e', aanleiding: [] }))).toMatchObject({
    velden: ['aanleiding'],
  })
  await doe(anna, pad, { ...politie, grond: 'wmo-4-1-1-2-e' })
  expect((await beeld(anna, id)).melding.instanties).toMatchObject([
    { instantie: 'politie', aanleiding: ['ernst'], grond: 'wmo-4-1-1-2-e' },
  ])
  expect(await delingen(id)).toMatchObject([{ aan_functie: 'politie', grond_bron: 'Wmo 2015 art. 4.1.1 lid 2 e' }])
})

test('R002-31 elk bericht aan politie, Raad of een ander staat vast met wat voor inhoud is meegedeeld', async () => {
  const anna = await huis.als('aanname.arnhem-achterhoek-2014')
  const id = await neemAan(anna, invoer({ gemeente: 'Arnhem' }))
  const pad = `/meldingen/${id}/instanties`
  const naar = [
    ['politie', 'wmo-4-1-1-2-e', ['melding', 'strafbaar-feit']],
    ['raad', 'wmo-4-1-1-2-f', ['veiligheid', 'gezin']],
    ['anders', 'toestemming', ['hulp']],
  ] as const
  expect(
    await poging(anna.stuur(pad, { ...bericht, instantie: 'raad', grond: 'wmo-4-1-1-2-f', inhoud: [] })),
  ).toMatchObject({ status: 422, velden: ['inhoud'] })
  const { personen } = await beeld(anna, id)
  const ja = { door: 'zelf', voor: 'anders', ontvanger: 'Arosa', wat: ['hulp'], tot: '2026-04-01', vrij: true }
  await doe(anna, `/meldingen/${id}/toestemmingen`, { ...ja, persoon: personen[0]?.id })
  const [een] = (await beeld(anna, id)).melding.toestemmingen
  for (const [instantie, grond, inhoud] of naar)
    await doe(anna, pad, {
      ...{ ...bericht, instantie, grond, inhoud },
      ...(grond === 'toestemming' ? { toestemming: een?.id } : {}),
    })
  const { melding } = await beeld(anna, id)
  expect(melding.instanties.map(i => [i.instantie, i.grond, i.inhoud])).toEqual(naar)
  expect((await delingen(id)).map(d => [d.aan_functie, d.velden]).sort()).toEqual(
    naar.map(([instantie, , inhoud]) => [instantie, inhoud]).sort(),
  )
})

test('R001-27 een crisisinterventie is voor jeugd, volwassenen of een huisverbod, en heeft een moment', async () => {
  const anna = await huis.als('aanname.utrecht-amersfoort-2015')
  const crisis = { naar: 'Crisisdienst Proef', verslag: 'Ter plaatse (verzonnen).' }
  const nieuw = () => neemAan(anna, invoer({ gemeente: 'Utrecht', acuut: true }))
  const id = await nieuw()
  const pad = `/meldingen/${id}/crisis`
  expect(await poging(anna.stuur(pad, crisis))).toMatchObject({ status: 400 })
  expect(await poging(anna.stuur(pad, { ...crisis, voor: 'iedereen' }))).toMatchObject({ status: 400 })
  const later = new Date(huis.klok.nu().getTime() + 3_600_000).toISOString()
  expect(await poging(anna.stuur(pad, { ...crisis, voor: 'jeugd', op: later }))).toMatchObject({ velden: ['op'] })
  const eerder = new Date(huis.klok.nu().getTime() - 3_600_000).toISOString()
  await doe(anna, pad, { ...crisis, voor: 'jeugd', op: eerder })
  expect((await beeld(anna, id)).melding.crises).toMatchObject([{ voor: 'jeugd', op: eerder }])
  for (const voor of ['volwassenen', 'huisverbod']) {
    const ander = await nieuw()
    await doe(anna, `/meldingen/${ander}/crisis`, { ...crisis, voor })
    expect((await beeld(anna, ander)).melding.crises).toMatchObject([{ voor, op: huis.klok.nu().toISOString() }])
  }
})

test('R001-28 een melding eindigt met waar zij toe leidde en of de hulp gestart is', async () => {
  const anna = await huis.als('aanname.utrecht-amersfoort-2015')
  const gijs = await huis.als('weging.utrecht-amersfoort-2015')
  const { id } = await gewogen(anna, gijs, ['EIND'], invoer({ gemeente: 'Utrecht' }))
  await doe(anna, `/meldingen/${id}/terugkoppeling`, { verslag: 'Gebeld.' })
  const pad = `/meldingen/${id}/sluiting`
  const reden = { reden: 'einde-bemoeienis' }
  expect(await poging(anna.stuur(pad, reden))).toMatchObject({ status: 409, velden: ['bestemming', 'hulp'] })
  expect(await poging(anna.stuur(pad, { ...reden, bestemming: 'opvang' }))).toMatchObject({ velden: ['hulp'] })
  await doe(anna, pad, { ...reden, bestemming: 'opvang', hulp: 'gestart' })
  expect((await beeld(anna, id)).melding).toMatchObject({ status: 'gesloten', bestemming: 'opvang', hulp: 'gestart' })
})

test('R001-24 twee meldingen over hetzelfde incident tellen een keer als incident en twee keer als contact', async () => {
  const regio = 'utrecht-amersfoort-2015'
  const anna = await huis.als(`aanname.${regio}`)
  const geteld = async () => {
    const { tellingen } = await gelukt(
      (await huis.als(`proces.${regio}`)).haal<{ tellingen: { soort: string; aantal: number }[] }>(
        '/telling/meldingen',
      ),
    )
    return ['melding', 'incident'].map(soort => tellingen.find(t => t.soort === soort)?.aantal ?? 0)
  }
  const [contacten = 0, incidenten = 0] = await geteld()
  const politie = { gemeente: 'Utrecht', bron: 'politie', kanaal: 'politie', incident: 'PL0900-2026-77' } as const
  const een = await neemAan(anna, invoer(politie))
  const twee = await neemAan(anna, invoer({ ...politie, incident: 'pl0900-2026-77' }))
  const drie = await neemAan(anna, invoer({ gemeente: 'Utrecht', eerder: [een] }))
  expect((await beeld(anna, twee)).zelfdeIncident).toMatchObject([{ id: een, zelfdeNummer: true, gekoppeld: false }])
  expect((await beeld(anna, drie)).zelfdeIncident.map(m => m.id)).toEqual([een])
  expect(await geteld()).toEqual([contacten + 3, incidenten + 3])
  await doe(anna, `/meldingen/${twee}/koppeling`, { met: een })
  expect(await geteld()).toEqual([contacten + 3, incidenten + 2])
  for (const [van, naar] of [
    [twee, een],
    [een, twee],
  ] as const)
    expect((await beeld(anna, van)).zelfdeIncident.find(m => m.id === naar)).toMatchObject({ gekoppeld: true })
  // The third through the second: still one incident. And nothing counts twice.
  await doe(anna, `/meldingen/${drie}/koppeling`, { met: twee })
  expect(await geteld()).toEqual([contacten + 3, incidenten + 1])
  expect((await poging(anna.stuur(`/meldingen/${twee}/koppeling`, { met: drie }))).status).toBe(409)
  expect((await poging(anna.stuur(`/meldingen/${een}/koppeling`, { met: drie }))).status).toBe(409)
  expect(await geteld()).toEqual([contacten + 3, incidenten + 1])
  // A report outside one's own circle does not exist, also not to link to.
  const elders = await neemAan(await huis.als('aanname.rotterdam-2014'), invoer())
  const los = await neemAan(anna, invoer({ gemeente: 'Utrecht' }))
  expect(await poging(anna.stuur(`/meldingen/${los}/koppeling`, { met: elders }))).toMatchObject({
    status: 422,
    velden: ['met'],
  })
})
