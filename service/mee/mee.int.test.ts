import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { gewogen, invoer } from '../../tests/eisen/hulp/voordeur.ts'
import { maakHuis, type Huis } from '../../tests/hulp/huis.ts'
import type { Bezoeker } from '../verhaal/bezoeker.ts'
import { gelukt } from '../verhaal/hand.ts'
import { aanvaard, biedAan, neemAan, openMelding } from '../verhaal/handelingen.ts'

let huis: Huis
let anna: Bezoeker
let gijs: Bezoeker
let team: Bezoeker
let cas: Bezoeker
let melding = ''
let casus = ''
beforeAll(async () => {
  huis = await maakHuis()
  const wie = (kort: string) => huis.als(`${kort}.rotterdam-2014`)
  ;[anna, gijs, team, cas] = await Promise.all([wie('aanname'), wie('weging'), wie('team'), wie('casus')])
  melding = (await gewogen(anna, gijs, ['OVD-LOK'])).id
  await biedAan(anna, await openMelding(anna, melding))
  casus = await aanvaard(team, melding)
}, 60_000)
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

type Stand = { versie: number; ook: string[] }
/** A screen that stands open: what it heard last, and whether the server ended it. */
async function kijkMee(wie: Bezoeker, zaak: string) {
  const dicht = new AbortController()
  const antwoord = await wie.luister(`/zaken/${zaak}/mee`, dicht.signal)
  const scherm = {
    status: antwoord.status,
    laatste: null as Stand | null,
    af: false,
    gehoord: '',
    dicht: () => dicht.abort(),
  }
  const lees = async () => {
    const lezer = antwoord.body?.getReader()
    const tekst = new TextDecoder()
    for (let deel = await lezer?.read(); deel && !deel.done; deel = await lezer?.read()) {
      scherm.gehoord += tekst.decode(deel.value, { stream: true })
      const regels = scherm.gehoord.split('\n').filter(r => r.startsWith('data: '))
      const data = regels.at(-1)
      if (data) scherm.laatste = JSON.parse(data.slice(6)) as Stand
    }
    scherm.af = true
  }
  void lees().catch(() => void (scherm.af = true))
  return scherm
}
const totdat = (voorwaarde: () => boolean) => expect.poll(voorwaarde, { timeout: 4000, interval: 20 }).toBe(true)

test('twee mensen in een dossier zien elkaar, en horen dat de ander iets vastlegde; het eigen werk meldt zich niet', async () => {
  const a = await kijkMee(cas, casus)
  const b = await kijkMee(team, casus)
  await totdat(() => a.laatste?.ook[0] === team.mens.naam && b.laatste?.ook[0] === cas.mens.naam)
  const begin = a.laatste?.versie ?? 0
  const { versie } = await gelukt(
    cas.stuur<{ versie: number }>(`/casussen/${casus}/leden`, {
      voornamen: 'Oma',
      achternaam: 'Proef',
      geboortedatum: '1955',
      geslacht: 'v',
      rollen: ['overig'],
    }),
  )
  await totdat(() => b.laatste?.versie === versie)
  expect(a.laatste?.versie, 'zelf gedaan').toBe(begin)
  expect(b.gehoord, 'alleen een nummer en een naam van een collega').not.toMatch(/Oma|LidToegevoegd|oordeel/)
  b.dicht()
  await totdat(() => a.laatste?.ook.length === 0)
  a.dicht()
})

test('wie het dossier niet mag zien hoort niets: dezelfde woorden als voor een zaak die niet bestaat', async () => {
  const elders = await huis.als('casus.ijsselland-2014')
  const nooit = '00000000-0000-4000-8000-000000000000'
  const lees = async (wie: Bezoeker, zaak: string) => {
    const antwoord = await wie.luister(`/zaken/${zaak}/mee`, AbortSignal.timeout(4000))
    return [antwoord.status, await antwoord.text()]
  }
  const nee = await lees(elders, nooit)
  expect(nee[0]).toBe(404)
  expect(await lees(elders, casus)).toEqual(nee)
  expect(await lees(team, melding), 'een melding na de overdracht is niet van het team').toEqual(nee)
  expect((await fetch(`${huis.adres}/api/v1/zaken/${casus}/mee`)).status).toBe(401)
  const regels = await huis.kijk<{ uitkomst: string; gevraagd: string }>(
    `select uitkomst, gevraagd from kring.inzage where wat = 'GET /zaken/:id/mee' and mens = $1 order by op`,
    [elders.mens.id],
  )
  expect(regels.map(r => [r.uitkomst, r.gevraagd])).toEqual([
    ['niet-gevonden', nooit],
    ['niet-gevonden', casus],
  ])
})

test('een blik per keer dat iemand het dossier opent, hoe vaak er ook iets verandert', async () => {
  const tel = async () =>
    (
      await huis.kijk<{ n: number }>(
        `select count(*)::int as n from kring.inzage where wat = 'GET /zaken/:id/mee' and mens = $1 and zaak = $2`,
        [anna.mens.id, melding],
      )
    )[0]?.n
  const voor = (await tel()) ?? 0
  const a = await kijkMee(anna, melding)
  await totdat(() => a.laatste !== null)
  const g = await kijkMee(gijs, melding)
  await totdat(() => a.laatste?.ook[0] === gijs.mens.naam)
  expect(await tel()).toBe(voor + 1)
  a.dicht()
  g.dicht()
})

test('wie gesperd wordt hoort vanaf dat moment niets meer en is er niet meer', async () => {
  const a = await kijkMee(cas, casus)
  const b = await kijkMee(team, casus)
  await totdat(() => b.laatste?.ook[0] === cas.mens.naam && a.laatste !== null)
  await gelukt(team.stuur(`/casussen/${casus}/sperren`, { mens: cas.mens.id, grond: 'familie' }))
  await totdat(() => a.af)
  await totdat(() => b.laatste?.ook.length === 0)
  expect((await kijkMee(cas, casus)).status).toBe(404)
  b.dicht()
})

test('als Kring stopt gaan de stromen rustig dicht', async () => {
  const ander = await maakHuis()
  try {
    const zij = await ander.als('aanname.rotterdam-2014')
    const a = await kijkMee(zij, await neemAan(zij, invoer()))
    await totdat(() => a.laatste !== null)
    await ander.valtWeg()
    await totdat(() => a.af)
    expect(a.gehoord).toContain('data: ')
  } finally {
    await ander.sluit()
  }
})
