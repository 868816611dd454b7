import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { organisatieId, teamId } from '../../service/vulling/inrichten.ts'
import type { Hand } from '../../service/verhaal/hand.ts'
import { gelukt } from '../../service/verhaal/hand.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { aanvaard, biedAan, openMelding } from '../../service/verhaal/handelingen.ts'
import { gewogen, invoer } from './hulp/voordeur.ts'
import { agendeer, bekijk, besluitInvoer, doe, melding, nodig, poging, ziet } from './hulp/overleg.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const ROTTERDAM = 'rotterdam-2014'
const IJSSELLAND = 'ijsselland-2014'
const org = (regio: string, naam: string) => organisatieId(regio, naam)
type BijZaak = {
  tafels: { id: string; naam: string; dag: string; toelating: { id: string }[] }[]
  personen: { id: string; naam: string }[]
  besprekingen: {
    id: string
    uitkomst: string | null
    reden: string | null
    uitvoering: { wat: string; hoe: string | null }[]
  }[]
  strafketen: { bespreking: string; stand: string; van: string }[]
}
const bijZaak = (hand: Hand, zaak: string) => gelukt(hand.haal<BijZaak>(`/zaken/${zaak}/overleg`))
const veilig = (wie: string, anders: object = {}) =>
  besluitInvoer(wie, { uitkomst: 'veilig-genoeg', nietLichter: 'Proef.', nietZwaarder: 'Proef.', ...anders })

/** A report at the geweldkamer, the talk begun. */
async function aanTafel() {
  const [anna, vera] = await Promise.all(['aanname', 'voorzitter'].map(k => huis.als(`${k}.${ROTTERDAM}`)))
  if (!anna || !vera) throw new Error('Niet iedereen is er.')
  const zaak = await melding(anna, 'Rotterdam')
  const id = await agendeer(anna, zaak, 'geweldkamer')
  await doe(vera, `/besprekingen/${id}/aanwezigheid`, { aanwezig: (await bekijk(vera, id)).aanTafel })
  return { anna, vera, zaak, id }
}

test('R000-89 de uitkomst "veilig genoeg" maakt op hetzelfde moment een overdracht aan de gemeente waar het gezin woont', async () => {
  const { anna, vera, id } = await aanTafel()
  const tom = await huis.als(`team.${ROTTERDAM}`)
  const team = teamId(ROTTERDAM, 'Rotterdam')
  expect(await ziet(tom, id)).toBe(404)
  await doe(vera, `/besprekingen/${id}/besluit`, veilig(org(ROTTERDAM, 'vhrr')))
  const feiten = await huis.kijk<{ soort: string; op: Date }>(
    `select soort, op from kring.gebeurtenis where stroom = $1 and soort in ('BesluitGenomen', 'LokaalAangeboden') order by positie`,
    [id],
  )
  expect(feiten.map(f => f.soort)).toEqual(['BesluitGenomen', 'LokaalAangeboden'])
  expect(feiten[0]?.op).toEqual(feiten[1]?.op)
  // the team of the municipality of residence has it as work, and reads on which ground and why
  const bijTom = await bekijk(tom, id)
  expect(bijTom.bespreking.terug).toMatchObject({ organisatie: team, gemeente: 'Rotterdam', antwoord: null })
  expect(bijTom.mag).toContain('AanvaardLokaal')
  const { werk } = (await tom.haal<{ werk: { soort: string; zaak: { id: string } }[] }>('/mijn-werk')).inhoud
  expect(werk.filter(w => w.zaak.id === id).map(w => w.soort)).toEqual(['lokaal-overnemen'])
  // until the team says yes, who brought the case holds it; nobody else may answer, and the table cannot close
  expect(await huis.kijk('select 1 from kring.houder where zaak = $1 and organisatie = $2 and tot is null', [id, team])).toEqual([]) // prettier-ignore
  expect((await poging(vera.stuur(`/besprekingen/${id}/lokaal/aanvaarding`, {}))).status).toBe(403)
  await doe(vera, `/besprekingen/${id}/afronding`)
  expect((await poging(vera.stuur(`/besprekingen/${id}/sluiting`, {}))).status).toBe(409)
  expect(await ziet(tom, id)).toBe(200)
  await doe(tom, `/besprekingen/${id}/lokaal/aanvaarding`)
  expect(await ziet(tom, id)).toBe(404)
  expect((await bekijk(anna, id)).bespreking.terug?.antwoord).toBe('aanvaard')
  const berichten = await huis.kijk<{ soort: string }>(
    `select soort from kring.bericht where zaak = $1 and rol = 'medewerker-veilig-thuis'`,
    [id],
  )
  expect(berichten.map(b => b.soort)).toContain('tafel-lokaal-aanvaard')
  // the table closes only when the case itself is handed over, or there is a reason why not
  expect((await poging(vera.stuur(`/besprekingen/${id}/sluiting`, {}))).status).toBe(409)
  await doe(anna, `/besprekingen/${id}/uitvoering`, { onderdeel: 'lokaal', hoe: 'gedaan', verslag: 'Verzonnen.' })
  await doe(vera, `/besprekingen/${id}/sluiting`)
})

test('een team dat teruggeeft zegt waarom, en de inbrenger hoort het', async () => {
  const { anna, vera, id } = await aanTafel()
  const tom = await huis.als(`team.${ROTTERDAM}`)
  await doe(vera, `/besprekingen/${id}/besluit`, veilig(org(ROTTERDAM, 'vhrr')))
  expect((await poging(tom.stuur(`/besprekingen/${id}/lokaal/teruggave`, { reden: ' ' }))).status).toBe(400)
  await doe(tom, `/besprekingen/${id}/lokaal/teruggave`, { reden: 'Het gezin is verhuisd (verzonnen).' })
  expect((await bekijk(anna, id)).bespreking.terug?.antwoord).toBe('terug')
  expect((await poging(tom.stuur(`/besprekingen/${id}/lokaal/aanvaarding`, {}))).status).toBe(409)
})

test('wat besloten is staat bij de zaak klaar voor wie daar werkt, tot die zegt dat het gedaan is', async () => {
  const { anna, vera, zaak, id } = await aanTafel()
  const besluit = besluitInvoer(org(ROTTERDAM, 'vhrr'), {
    codeRood: 'ja',
    verzoekRaad: 'ja',
    druk: 'drang',
    nietLichter: 'Proef.',
    nietZwaarder: 'Proef.',
  })
  await doe(vera, `/besprekingen/${id}/besluit`, besluit)
  const wat = async () => (await bijZaak(anna, zaak)).besprekingen.find(b => b.id === id)
  expect(await wat()).toMatchObject({
    uitkomst: 'regionaal',
    reden: besluit.reden,
    uitvoering: ['code-rood', 'regionaal', 'drang', 'raad'].map(w => ({ wat: w, hoe: null })),
  })
  const werk = async () =>
    (await bekijk(anna, id)).werk.filter(w => w.soort === 'tafelbesluit-uitvoeren' && w.klaarOp === null).length
  for (const onderdeel of ['code-rood', 'regionaal', 'drang']) {
    expect(await werk()).toBe(1)
    await doe(anna, `/besprekingen/${id}/uitvoering`, { onderdeel, hoe: 'gedaan', verslag: 'Verzonnen.' })
  }
  expect(await werk()).toBe(1)
  await doe(anna, `/besprekingen/${id}/uitvoering`, { onderdeel: 'raad', hoe: 'niet', verslag: 'Er is geen kind.' })
  expect(await werk()).toBe(0)
  expect((await wat())?.uitvoering.map(u => u.hoe)).toEqual(['gedaan', 'gedaan', 'gedaan', 'niet'])
  // who chairs decides, and does not act in the case: the report stays closed for them, also by this way
  expect((await poging(vera.haal(`/zaken/${zaak}/overleg`))).status).toBe(403)
})

test('R003-88 de casus toont de stand in de strafketen als die gedeeld is, en anders niet', async () => {
  const [anna, gijs, tom, carla, om] = await Promise.all(
    ['aanname', 'weging', 'team', 'casus', 'om'].map(k => huis.als(`${k}.${IJSSELLAND}`)),
  )
  if (!anna || !gijs || !tom || !carla || !om) throw new Error('Niet iedereen is er.')
  const uit = await gewogen(anna, gijs, ['OVD-LOK'], invoer({ gemeente: 'Zwolle' }))
  await biedAan(anna, await openMelding(anna, uit.id))
  const zaak = await aanvaard(tom, uit.id)
  const tafel = (await bijZaak(carla, zaak)).tafels[0]?.id ?? ''
  const id = await agendeer(carla, zaak, tafel)
  const justitie = (await huis.kijk<{ id: string }>(`select organisatie as id from kring.rolvervulling r join kring.mens m on m.id = r.mens where m.onderwerp = $1`, [`om.${IJSSELLAND}`]))[0]?.id ?? '' // prettier-ignore
  await nodig(carla, id, justitie, 'wjsg-39f')
  const team = (await bekijk(carla, id)).bespreking.inbrenger
  const stand = (anders: object) =>
    om.stuur(`/besprekingen/${id}/inbreng`, { inhoud: 'De zaak loopt (verzonnen).', grond: 'wjsg-39f', voor: [], ...anders }) // prettier-ignore
  // told to nobody: it stands with who told it, and not in the case
  expect((await stand({ strafstand: 'onderzoek' })).status).toBe(200)
  expect((await bijZaak(carla, zaak)).strafketen).toEqual([])
  // on a ground that is not for such data it is not told at all
  expect(await poging(stand({ strafstand: 'vervolging', grond: 'wmo-5-1-6', voor: [team] }))).toMatchObject({
    status: 422,
    velden: ['grond'],
  })
  expect((await stand({ strafstand: 'vervolging', voor: [team] })).status).toBe(200)
  const { strafketen } = await bijZaak(carla, zaak)
  expect(strafketen).toMatchObject([{ bespreking: id, stand: 'vervolging' }])
  const delingen = await huis.kijk(
    `select 1 from kring.deling where zaak = $1 and aan_organisatie = $2 and grond = 'wjsg-39f'`,
    [id, team],
  )
  expect(delingen).toHaveLength(1)
})

test('twee voorzitters leggen tegelijk een besluit vast: een telt, de ander hoort het rustig', async () => {
  const { vera, id } = await aanTafel()
  const nog = await huis.als(`voorzitter.${ROTTERDAM}`)
  const { versie } = await bekijk(vera, id)
  const besluit = (reden: string) =>
    besluitInvoer(org(ROTTERDAM, 'vhrr'), { reden, nietLichter: 'Proef.', nietZwaarder: 'Proef.' })
  const pad = `/besprekingen/${id}/besluit`
  const beide = await Promise.all([
    vera.stuur<{ detail?: string }>(pad, besluit('De eerste.'), { versie }),
    nog.stuur<{ detail?: string }>(pad, besluit('De tweede.'), { versie }),
  ])
  expect(beide.map(b => b.status).toSorted()).toEqual([200, 412])
  expect(beide.find(b => b.status === 412)?.inhoud.detail).toBe(
    'Een ander was u net voor. Ververs en kijk wat er veranderde.',
  )
  // who did not look first overwrites nothing either
  const blind = await nog.stuur<{ detail: string }>(pad, besluit('De derde.'))
  expect([blind.status, blind.inhoud.detail]).toEqual([
    409,
    'Er is al een besluit. Lees wat er staat, en wijzig het als het anders moet.',
  ])
  const genomen = await huis.kijk(`select 1 from kring.gebeurtenis where stroom = $1 and soort = 'BesluitGenomen'`, [
    id,
  ])
  expect(genomen).toHaveLength(1)
  // on purpose it can be changed
  await doe(nog, pad, { ...besluit('Toch anders.'), herziet: 'ja' })
  const { bespreking, teksten } = await bekijk(vera, id)
  expect(teksten[bespreking.besluit?.reden ?? '']).toBe('Toch anders.')
})

test('een partner die weggehaald wordt terwijl hij schrijft leest een rustige zin, en wat hij schreef gaat nergens heen', async () => {
  const { vera, id } = await aanTafel()
  const rik = await huis.als(`reclassering.${ROTTERDAM}`)
  const weg = org(ROTTERDAM, 'reclassering')
  await nodig(vera, id, weg)
  const { versie } = await bekijk(rik, id)
  await doe(vera, `/besprekingen/${id}/partners/weg`, { organisatie: weg, reden: 'Kent het gezin (verzonnen).' })
  const nee = await rik.stuur<{ detail: string; code: string }>(
    `/besprekingen/${id}/inbreng`,
    { inhoud: 'Net te laat (verzonnen).', grond: 'bpg-4-2', voor: [] },
    { versie },
  )
  expect([nee.status, nee.inhoud.code]).toEqual([404, 'NIET_GEVONDEN'])
  expect(await huis.kijk('select 1 from kring.passage where zaak = $1', [id])).toEqual([])
  // the rest of the table goes on
  await doe(vera, `/besprekingen/${id}/besluit`, veilig(org(ROTTERDAM, 'vhrr')))
})
