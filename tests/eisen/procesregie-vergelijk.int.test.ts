import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { aanvaard, biedAan, doe, neemAan, openCasus, openMelding } from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { gewogen, invoer, KIND, MOEDER } from './hulp/voordeur.ts'

/** What process direction and who leads a team lay beside each other: children who wait, full partners, long cases, what became of handovers. */
let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const REGIO = 'rotterdam-2014'
const UTRECHT = 'utrecht-amersfoort-2015'
const DAG = 86_400_000
/** A fresh session: the clock of these tests jumps further than a session lasts. */
const als = (kort: string, regio = REGIO) => Bezoeker.meldAan(huis.adres, `${kort}.${regio}`)
const wacht = (dagen: number) => huis.klok.zet(new Date(huis.klok.nu().getTime() + dagen * DAG).toISOString())

/** A report that is offered to the team of its municipality. */
async function aangeboden(gemeente = 'Rotterdam'): Promise<string> {
  const anna = await als('aanname')
  const { id } = await gewogen(anna, await als('weging'), ['OVD-LOK'], invoer({ gemeente }))
  await biedAan(anna, await openMelding(anna, id))
  return id
}

type Team = { id: string; zaken: number; belasting: { capaciteit: number; procent: number; vol: boolean } | null }

test('R000-106 elke partner met een afgesproken capaciteit heeft een belasting, met een waarschuwing vanaf de grens', async () => {
  const anna = await als('aanname')
  await neemAan(anna, invoer())
  const partner = anna.organisatie.id
  const overzicht = async () =>
    gelukt((await als('proces')).haal<{ bewaking: { belastingProcent: number }; lading: Team[] }>('/procesregie'))
  const vt = async () => (await overzicht()).lading.find(t => t.id === partner)
  const zaken = (await vt())?.zaken ?? 0
  expect(zaken).toBeGreaterThan(0)
  expect((await vt())?.belasting).toBeNull()
  const spreekAf = async (capaciteit: number, vanaf: string) =>
    gelukt(
      (await als('proces')).stuur('/registers/capaciteit/rijen', { velden: { partner, zaken: capaciteit, vanaf } }),
    )
  const vandaag = huis.klok.nu().toISOString().slice(0, 10)
  await spreekAf(zaken * 10, '2020-01-01')
  expect((await vt())?.belasting).toEqual({ capaciteit: zaken * 10, procent: 10, vol: false })
  // the newest agreement counts, and one of tomorrow not yet
  await spreekAf(zaken, vandaag)
  await spreekAf(zaken * 100, '2099-01-01')
  expect((await vt())?.belasting).toEqual({ capaciteit: zaken, procent: 100, vol: true })
  expect((await overzicht()).bewaking.belastingProcent).toBe(90)
})

test('R000-70 een gemeente ziet van de eigen overgedragen zaken het aantal per stand en hoe oud de oudste is', async () => {
  const [thuis, ver] = ['Rotterdam', 'Barendrecht']
  await aangeboden(thuis)
  const melding = await aangeboden(ver)
  const casus = await aanvaard(await als('team2'), melding)
  wacht(3)
  await aangeboden(ver)
  type Verloop = {
    gemeenten: {
      naam: string
      open: { zaken: number; oudste: string } | null
      standen: { stand: string; zaken: number; oudste: string }[]
    }[]
  }
  const van = async (kort: string) => (await gelukt((await als(kort)).haal<Verloop>('/procesregie/verloop'))).gemeenten
  const regio = await van('proces')
  expect(regio.map(g => g.naam)).toEqual([thuis, ver])
  // process direction of the municipality itself: the same account with that role at the office of the municipality
  await huis.kijk(
    `update kring.rolvervulling r set rol = 'procesregisseur' from kring.mens m where m.id = r.mens and r.regio = $1 and m.onderwerp = $2`,
    [REGIO, `oov2.${REGIO}`],
  )
  const eigen = await van('oov2')
  expect(eigen).toEqual(regio.filter(g => g.naam === ver))
  const [g] = eigen
  const oud = (await huis.kijk<{ op: Date }>('select geopend_op as op from kring.zaak where id = $1', [casus]))[0]?.op
  expect(g?.open).toEqual({ zaken: 2, oudste: oud?.toISOString() })
  expect(g?.standen.map(s => s.zaken)).toEqual([1, 1])
  expect(g?.standen[0]).toMatchObject({ stand: 'aangeboden', zaken: 1 })
  expect(g?.standen[1]?.oudste).toBe(oud?.toISOString())
  for (const kort of ['beleid', 'team2', 'oov'])
    expect((await poging((await als(kort)).haal('/procesregie/verloop'))).status).toBe(403)
})

test('R004-106 wie het team leidt ziet welke medewerker meer lange casussen heeft dan de grens, en niemand anders', async () => {
  const open = async (n: number) => {
    const cas = await als('casus', UTRECHT)
    const { id } = await gelukt(
      cas.stuur<{ id: string }>('/casussen', {
        ...{ gemeente: 'Utrecht', acuut: false, vormen: ['partnergeweld'], verhaal: 'Verzonnen.' },
        ...{ verhoogdRisico: false, complex: true, verbanden: [] },
        personen: [{ ...MOEDER, achternaam: `Verzonnen${n}`, geboortedatum: `19${70 + n}-01-0${n}` }],
      }),
    )
    await doe(cas, `/casussen/${id}/regie`, {
      regie: 'casusregie',
      mens: cas.mens.id,
      schaal: 'lokaal',
      grond: 'inhoud',
    })
  }
  type Lang = { langdurig: { dagen: number; grens: number; mensen: { naam: string; zaken: number }[] } | null }
  const lang = async (kort: string) => (await gelukt((await als(kort, UTRECHT)).haal<Lang>('/mijn-werk'))).langdurig
  for (let n = 1; n <= 5; n++) await open(n)
  wacht(366)
  expect(await lang('team')).toMatchObject({ dagen: 365, grens: 5, mensen: [] })
  await open(6)
  expect((await lang('team'))?.mensen).toEqual([])
  wacht(366)
  expect((await lang('team'))?.mensen).toEqual([{ naam: 'Carla Proef', zaken: 6 }])
  // the leader of another team sees another team, and a colleague sees nothing of it
  expect((await lang('team2'))?.mensen).toEqual([])
  for (const kort of ['casus', 'aanname', 'proces', 'beleid']) expect(await lang(kort), kort).toBeNull()
})

test('R003-69 de wachtlijst is te filteren op wie jonger dan achttien is, zonder naam of leeftijd', async () => {
  const casus = await aanvaard(await als('team'), await aangeboden())
  const cas = await als('casus')
  const { personen } = (await openCasus(cas, casus)).casus
  const bied = async (kind: boolean, wat: string) => {
    const persoon = personen.find(p => p.kind === kind)?.id
    const mee = { aanbieder: 'De Praktijk', medewerkingOuders: kind ? 'ja' : 'niet-nodig' }
    await doe(cas, `/casussen/${casus}/hulp`, { persoon, wat, ...mee })
    const { hulp: alle } = (await openCasus(cas, casus)).casus
    const hulp = alle.find(h => h.persoon === persoon)?.id ?? ''
    await doe(cas, `/casussen/${casus}/hulp/aanvaard`, { hulp })
    return hulp
  }
  const [volwassen, kind] = [await bied(false, 'Gezinstherapie'), await bied(true, 'Speltherapie')]
  wacht(15)
  type Regel = { sleutel: string; zaak: { id: string } }
  const lijst = async (vraag = '') => {
    const blad = await gelukt((await als('proces')).haal<{ regels: Regel[] }>(`/procesregie/lijsten/wacht${vraag}`))
    return blad.regels.filter(r => r.zaak.id === casus)
  }
  const onderwerpen = async (regels: readonly Regel[]) =>
    (
      await huis.kijk<{ onderwerp: string }>('select distinct onderwerp from kring.werk where id = any($1)', [
        regels.map(r => r.sleutel),
      ])
    ).map(r => r.onderwerp)
  expect((await onderwerpen(await lijst())).toSorted()).toEqual([volwassen, kind].toSorted())
  const jong = await lijst('?leeftijd=onder-18')
  expect(await onderwerpen(jong)).toEqual([kind])
  expect(JSON.stringify(jong)).not.toMatch(
    new RegExp(`${KIND.achternaam}|${KIND.geboortedatum}|${MOEDER.achternaam}|Speltherapie|Praktijk`),
  )
  // of age the child is a grown-up who waits; on the day before it is not yet
  huis.klok.zet('2032-05-31T10:00:00.000Z')
  expect(await onderwerpen(await lijst('?leeftijd=onder-18'))).toEqual([kind])
  huis.klok.zet('2032-06-01T10:00:00.000Z')
  expect(await lijst('?leeftijd=onder-18')).toEqual([])
  const proces = await als('proces')
  expect((await poging(proces.haal('/procesregie/lijsten/stil?leeftijd=onder-18'))).status).toBe(404)
  for (const kort of ['beleid', 'team', 'beheer'])
    expect((await poging((await als(kort)).haal('/procesregie/lijsten/wacht?leeftijd=onder-18'))).status).toBe(403)
})
