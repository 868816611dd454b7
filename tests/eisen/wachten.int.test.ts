import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt } from '../../service/verhaal/hand.ts'
import { aanvaard, biedAan, doe, openCasus, openMelding } from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { gewogen, invoer, MOEDER } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const REGIO = 'rotterdam-2014'
const DAG = 86_400_000
/** A fresh session: the clock of these tests jumps further than a session lasts. */
const als = (kort: string) => Bezoeker.meldAan(huis.adres, `${kort}.${REGIO}`)
const wacht = (dagen: number) => huis.klok.zet(new Date(huis.klok.nu().getTime() + dagen * DAG).toISOString())

type Blad = {
  casus: {
    hulp: { id: string; stand: string; wachtDoor: string | null; aanvaardOp: string | null }[]
    personen: { id: string }[]
  }
  signalen: { code: string }[]
  werk: { soort: string; mens: string | null; vervaltOp: string | null; klaarOp: string | null; bron: string | null }[]
}
const blad = async (id: string) => (await openCasus(await als('casus'), id)) as unknown as Blad
const open = (b: Blad, soort: string) => b.werk.filter(w => w.soort === soort && w.klaarOp === null)
type Regel = { zaak: { id: string }; werk: string; sinds: string }
const lijst = async (naam: string) =>
  (await gelukt((await als('proces')).haal<{ regels: Regel[] }>(`/procesregie/lijsten/${naam}`))).regels

async function casusMetHulp(naCrisis = false) {
  const anna = await als('aanname')
  const { id } = await gewogen(anna, await als('weging'), ['OVD-LOK'], invoer())
  await biedAan(anna, await openMelding(anna, id))
  const casus = await aanvaard(await als('team'), id)
  const begin = await blad(casus)
  await doe(await als('casus'), `/casussen/${casus}/hulp`, {
    ...{ persoon: begin.casus.personen[0]?.id, wat: 'Gezinstherapie', aanbieder: 'De Praktijk' },
    ...{ medewerkingOuders: 'niet-nodig', ...(naCrisis ? { naCrisis } : {}) },
  })
  const hulp = (await blad(casus)).casus.hulp[0]?.id ?? ''
  return { casus, hulp, pad: (deel: string) => `/casussen/${casus}/${deel}` }
}

test('wie ja zegt tegen hulp die nog niet begint, wacht op naam; wie te lang niet gezien is staat op de rode lijst', async () => {
  const { casus, hulp, pad } = await casusMetHulp()
  const cas = await als('casus')
  await doe(cas, pad('hulp/aanvaard'), { hulp })
  const wachtend = await blad(casus)
  const [kijk] = open(wachtend, 'gezin-wacht')
  const [h] = wachtend.casus.hulp
  expect(h?.wachtDoor).toMatch(/^[0-9a-f-]{36}$/)
  expect(kijk).toMatchObject({ mens: h?.wachtDoor })
  expect(kijk?.bron).toMatch(/^landelijk; platform/)
  expect(open(wachtend, 'wachttijd')).toMatchObject([{ mens: h?.wachtDoor }])
  expect(wachtend.signalen.map(s => s.code)).toContain('wacht-op-hulp')
  expect((await lijst('wacht')).map(r => r.zaak.id)).not.toContain(casus)

  wacht(15)
  const rood = (await lijst('wacht')).filter(r => r.zaak.id === casus)
  expect(rood.map(r => r.werk)).toEqual(['gezin-wacht'])
  expect(JSON.stringify(rood)).not.toMatch(new RegExp(`${MOEDER.achternaam}|Gezinstherapie|Praktijk`))
  await doe(await als('casus'), pad('hulp/wachten'), { hulp, veilig: 'veilig', wil: 'ja', plek: 3, verslag: 'Gebeld.' })
  expect((await lijst('wacht')).map(r => r.zaak.id)).not.toContain(casus)
  expect(open(await blad(casus), 'gezin-wacht')).toMatchObject([{ mens: h?.wachtDoor }])

  // Looking in time does not make the waiting shorter: past the norm it is red again.
  wacht(13)
  await doe(await als('casus'), pad('hulp/wachten'), { hulp, veilig: 'niet-veilig', wil: 'nee', verslag: 'Gebeld.' })
  expect((await blad(casus)).signalen.map(s => s.code)).toEqual(
    expect.arrayContaining(['wacht-onveilig', 'wacht-wil-niet']),
  )
  const { berichten } = await gelukt((await als('team')).haal<{ berichten: { soort: string }[] }>('/mijn-werk'))
  expect(berichten.map(b => b.soort)).toContain('wacht-onveilig')
  wacht(13)
  await doe(await als('casus'), pad('hulp/wachten'), { hulp, veilig: 'veilig', wil: 'ja', verslag: 'Gebeld.' })
  wacht(3)
  expect((await lijst('wacht')).filter(r => r.zaak.id === casus).map(r => r.werk)).toEqual(['wachttijd'])
  await doe(await als('casus'), pad('hulp/start'), { hulp })
  const na = await blad(casus)
  expect([...open(na, 'gezin-wacht'), ...open(na, 'wachttijd')]).toEqual([])
  expect((await lijst('wacht')).map(r => r.zaak.id)).not.toContain(casus)
})

test('R003-94 een verwijzing na een crisis die nog open staat, staat op leeftijd tot de hulp begint', async () => {
  const eerste = await casusMetHulp(true)
  wacht(1)
  const tweede = await casusMetHulp(true)
  const gewoon = await casusMetHulp()
  const hier = [eerste.casus, tweede.casus, gewoon.casus]
  const regels = (await lijst('na-crisis')).filter(r => hier.includes(r.zaak.id))
  expect(regels.map(r => r.zaak.id)).toEqual([eerste.casus, tweede.casus])
  const leeftijd = regels.map(r => Math.round((huis.klok.nu().getTime() - Date.parse(r.sinds)) / DAG))
  expect(leeftijd).toEqual([1, 0])
  await doe(await als('casus'), eerste.pad('hulp/start'), { hulp: eerste.hulp })
  expect((await lijst('na-crisis')).filter(r => hier.includes(r.zaak.id)).map(r => r.zaak.id)).toEqual([tweede.casus])
})
