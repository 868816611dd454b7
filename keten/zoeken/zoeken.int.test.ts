import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { gewogen, invoer } from '../../tests/eisen/hulp/voordeur.ts'
import { maakHuis, type Huis } from '../../tests/hulp/huis.ts'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt } from '../../service/verhaal/hand.ts'
import { aanvaard, biedAan, openMelding } from '../../service/verhaal/handelingen.ts'
import { VERGEEFS_TOT } from './index.ts'

let huis: Huis
let [anna, gijs, team, cas]: Bezoeker[] = []
let melding = ''
let casus = ''
type Zaak = { id: string; nummer: string }
type Uitkomst = {
  begrepen: string[]
  casussen: Zaak[]
  meldingen: Zaak[]
  mensen: { id: string; naam: string; redenen: string[]; zaken: { id: string; soort: string }[] }[]
}
const NIETS = { casussen: [], meldingen: [], mensen: [], meer: false }
const zoek = (wie: Bezoeker | undefined, woorden: string) =>
  gelukt(wie?.stuur<Uitkomst>('/zoekvragen', { woorden }) ?? Promise.reject(new Error('wie')))
const GEZIN = {
  personen: [
    {
      voornamen: 'Yildau',
      tussenvoegsel: 'van der',
      achternaam: 'Proefwoude',
      geboortedatum: '1987-03-09',
      geslacht: 'v' as const,
      rollen: ['slachtoffer' as const],
      postcode: '3011 AB',
      huisnummer: '12',
    },
    {
      voornamen: 'Karel',
      achternaam: 'Testdijk',
      geboortedatum: 'onbekend',
      geslacht: 'm' as const,
      rollen: ['pleger' as const],
    },
  ],
  verbanden: [],
}

beforeAll(async () => {
  huis = await maakHuis()
  ;[anna, gijs, team, cas] = await Promise.all(
    ['aanname', 'weging', 'team', 'casus'].map(kort => huis.als(`${kort}.rotterdam-2014`)),
  )
  if (!anna || !gijs || !team || !cas) throw new Error('wie')
  melding = (await gewogen(anna, gijs, ['OVD-LOK'], invoer(GEZIN))).id
  await biedAan(anna, await openMelding(anna, melding))
}, 60_000)
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const nummerVan = async (id: string) =>
  (await huis.kijk<{ nummer: string }>('select nummer from kring.zaak where id = $1', [id]))[0]?.nummer ?? ''

test('een aanbod is op zijn nummer te vinden voor wie het mag aanvaarden, en op naam voor niemand van het team', async () => {
  const nummer = await nummerVan(melding)
  expect((await zoek(team, nummer.toLowerCase())).meldingen).toMatchObject([{ id: melding, nummer }])
  expect(await zoek(cas, nummer)).toEqual({ begrepen: ['nummer'], ...NIETS })
  expect(await zoek(team, 'Proefwoude')).toEqual({ begrepen: ['naam'], ...NIETS })
  if (!team) throw new Error('team')
  casus = await aanvaard(team, melding)
})

test.each([
  'Proefwoude',
  'van der Proefwoude',
  'Yildau van der Proefwoude',
  'Proefwoude, Yildau',
  'Proefwoude 1987',
  '9-3-1987',
  '1987-03-09 Proefwoude',
  '3011ab 12',
])('wie in de casus werkt vindt haar terug op: %s', async woorden => {
  const { casussen, meldingen, mensen } = await zoek(cas, woorden)
  expect(casussen.map(c => c.id)).toEqual([casus])
  expect(meldingen, 'de melding is van Veilig Thuis').toEqual([])
  expect(mensen).toMatchObject([{ naam: 'Yildau van der Proefwoude', zaken: [{ id: casus, soort: 'casus' }] }])
  expect((await zoek(anna, woorden)).meldingen.map(m => m.id)).toEqual([melding])
})

test('wie later in de casus kwam is ook terug te vinden, en meer zeggen vindt minder', async () => {
  if (!cas) throw new Error('cas')
  const oma = { voornamen: 'Oma', achternaam: 'Proefstokker', geboortedatum: '1955', geslacht: 'v', rollen: ['overig'] }
  await gelukt(cas.stuur(`/casussen/${casus}/leden`, oma))
  expect((await zoek(cas, 'Proefstoker')).mensen).toMatchObject([{ naam: 'Oma Proefstokker' }])
  expect((await zoek(cas, 'Proefstokker 1980')).mensen).toEqual([])
  expect((await zoek(cas, 'Testdijk')).mensen, 'zonder geboortejaar').toHaveLength(1)
})

test('wie niet in de kring is krijgt niets, gesperd ook niet, en de inzageregel noemt geen woorden', async () => {
  const elders = await huis.als('casus.ijsselland-2014')
  const vreemd = { begrepen: ['naam'], ...NIETS }
  expect(await zoek(elders, 'Proefwoude')).toEqual(vreemd)
  expect(await zoek(gijs, await nummerVan(casus))).toEqual({ begrepen: ['nummer'], ...NIETS })
  expect(await zoek(cas, 'x')).toEqual({ begrepen: [], ...NIETS })
  if (!team || !cas) throw new Error('wie')
  await gelukt(team.stuur(`/casussen/${casus}/sperren`, { mens: cas.mens.id, grond: 'familie' }))
  expect(await zoek(cas, 'Proefwoude')).toEqual(vreemd)
  expect(await zoek(cas, await nummerVan(casus))).toEqual({ begrepen: ['nummer'], ...NIETS })
  const regels = await huis.kijk<{ uitkomst: string; spoor: number; alles: string }>(
    `select uitkomst, length(zoek_spoor) as spoor, row_to_json(i)::text as alles from kring.inzage i where wat = 'POST /zoekvragen'`,
  )
  expect(new Set(regels.map(r => r.uitkomst))).toEqual(new Set(['gelukt', 'niet-gevonden']))
  expect(regels.filter(r => (r.spoor ?? 0) < 32 || /proefwoude/i.test(r.alles))).toEqual([])
})

test('wie steeds zonder uitkomst zoekt wacht even, met een rustige zin, en na een uur gaat het weer', async () => {
  const visser = await huis.als('casus.utrecht-amersfoort-2015')
  const buur = () => visser.stuur<{ detail: string; code: string }>('/zoekvragen', { woorden: 'Buurman' })
  for (let i = 0; i < VERGEEFS_TOT; i++) expect((await buur()).status, `keer ${i + 1}`).toBe(200)
  const nee = await buur()
  expect([nee.status, nee.inhoud.code]).toEqual([409, 'MAG_NU_NIET'])
  expect(nee.inhoud.detail).toMatch(/^U zocht het afgelopen uur vaak zonder iets te vinden/)
  const [log] = await huis.kijk<{ mis: number; nee: number }>(
    `select count(*) filter (where uitkomst = 'niet-gevonden')::int as mis, count(*) filter (where uitkomst = 'geweigerd')::int as nee
       from kring.inzage where wat = 'POST /zoekvragen' and mens = $1`,
    [visser.mens.id],
  )
  expect(log).toEqual({ mis: VERGEEFS_TOT, nee: 1 })
  expect((await anna?.stuur('/zoekvragen', { woorden: 'Buurman' }))?.status, 'een ander merkt er niets van').toBe(200)
  const verder = (minuten: number) => huis.klok.zet(new Date(huis.klok.nu().getTime() + minuten * 60_000).toISOString())
  for (const minuten of [20, 25]) {
    verder(minuten)
    expect((await buur()).status, 'wachten telt niet als zoeken').toBe(409)
  }
  verder(16)
  expect((await buur()).status).toBe(200)
})
