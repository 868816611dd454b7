import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { aanvaard, biedAan, doe, openCasus, openMelding } from '../../service/verhaal/handelingen.ts'
import { geefKopie, haalBesluit, laatsteVerzoek, voorstel, vraag } from '../../service/verhaal/rechten.ts'
import { zegelVan } from '../../service/kluis/zegel.ts'
import { gaKopieNa } from '../../service/rechten/nagaan.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { gewogen, invoer, KIND, MOEDER, VADER } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const REGIO = 'rotterdam-rijnmond-2024'
const DAG = '2026-03-02'

/** A family in a case, with a child of fourteen; through the front door. */
async function casusMet() {
  const [anna, gijs, team, cas] = (await Promise.all(
    ['aanname', 'weging', 'team', 'casus'].map(kort => huis.als(`${kort}.${REGIO}`)),
  )) as [Bezoeker, Bezoeker, Bezoeker, Bezoeker]
  const melding = invoer({
    gemeente: 'Rotterdam',
    personen: [MOEDER, VADER, { ...KIND, geboortedatum: '2012-01-01' }],
    verbanden: [
      { van: 1, naar: 0, soort: 'partner', geweld: true },
      { van: 0, naar: 2, soort: 'ouder', geweld: false },
    ],
  })
  const { id } = await gewogen(anna, gijs, ['OVD-LOK'], melding)
  await biedAan(anna, await openMelding(anna, id))
  const casus = await aanvaard(team, id)
  const [moeder, vader, kind] = (await openCasus(team, casus)).casus.personen.map(p => p.id) as [string, string, string]
  return { anna, team, cas, casus, pad: `/casussen/${casus}`, wie: { moeder, vader, kind } }
}
const rijen = async (casus: string): Promise<unknown> =>
  huis.kijk(
    `select (select count(*) from kring.gebeurtenis where stroom = $1 and soort like 'Verzoek%') as feiten, (select count(*) from kring.tekst where zaak = $1 and soort = 'rechtsverzoek') as teksten,
            (select count(*) from kring.werk where zaak = $1 and soort = 'rechtsverzoek') as werk`,
    [casus],
  )

test('een verzoek voor het kind van een ander, en twee die elkaar tegenspreken: een rustige zin, en er blijft niets', async () => {
  const { team, casus, pad, wie } = await casusMet()
  const nul = [{ feiten: '0', teksten: '0', werk: '0' }]
  const ouder = { hoedanigheid: 'ouder', bevoegdheid: 'gezagsregister', ontvangenOp: DAG }
  const vreemd = await team.stuur<{ detail: string }>(
    `${pad}/verzoeken`,
    vraag({ persoon: wie.moeder, vrager: wie.vader, ...ouder }),
  )
  expect(vreemd.status).toBe(409)
  expect(vreemd.inhoud.detail).toMatch(/^[A-Z][^!]*\.$/)
  expect(await rijen(casus)).toEqual(nul)
  await doe(team, `${pad}/verzoeken`, vraag({ persoon: wie.kind, vrager: wie.moeder, ...ouder }))
  const een = await rijen(casus)
  const tegen = await team.stuur<{ detail: string }>(
    `${pad}/verzoeken`,
    vraag({ persoon: wie.kind, recht: 'bezwaar', ontvangenOp: DAG }),
  )
  expect(tegen.status).toBe(409)
  expect(tegen.inhoud.detail).toContain('handel eerst het oudste verzoek af')
  expect(await rijen(casus)).toEqual(een)
}, 60_000)

test('de termijn van een verzoek is een maand, een keer verlengd drie; het besluit stopt hem (AVG art. 12 lid 3)', async () => {
  const { team, cas, casus, pad, wie } = await casusMet()
  await doe(team, `${pad}/verzoeken`, vraag({ persoon: wie.vader, ontvangenOp: DAG }))
  const verzoek = await laatsteVerzoek(team, casus, wie.vader)
  const klok = async () =>
    (await huis.kijk<{ dag: string; bron: string }>(
      `select to_char(vervalt_op at time zone 'Europe/Amsterdam' - interval '1 second', 'YYYY-MM-DD') as dag, bron from kring.werk where zaak = $1 and soort = 'rechtsverzoek' and klaar_op is null`,
      [casus],
    )) as unknown
  expect(await klok()).toEqual([{ dag: '2026-04-02', bron: expect.stringContaining('avg:12') }])
  await doe(team, `${pad}/verzoeken/verlenging`, { verzoek, reden: 'Er is veel vastgelegd (verzonnen).' })
  expect(await klok()).toEqual([{ dag: '2026-06-02', bron: expect.stringContaining('avg:12') }])
  expect(
    (await poging(team.stuur(`${pad}/verzoeken/verlenging`, { verzoek, reden: 'Nog een keer (verzonnen).' }))).status,
  ).toBe(409)
  type Lijst = { verzoeken: { zaak: string; recht: string; wachtOpBesluit: boolean }[] }
  const lijst = async (hand: Bezoeker) =>
    ((await gelukt(hand.haal<Lijst>('/verzoeken'))) as Lijst).verzoeken.filter(v => v.zaak === casus)
  expect(await lijst(cas)).toMatchObject([{ recht: 'afschrift', wachtOpBesluit: false }])
  await doe(team, `${pad}/verzoeken/voorstel`, voorstel(verzoek))
  expect(await lijst(cas)).toMatchObject([{ wachtOpBesluit: true }])
  // R-VT-11: the ground, the motivation, who decided and when, and the way to appeal; all of it in the letter that is kept
  expect(await poging(team.stuur(`${pad}/verzoeken/besluit`, { verzoek }))).toMatchObject({ status: 409 })
  await doe(cas, `${pad}/verzoeken/besluit`, { verzoek })
  expect(await klok()).toEqual([])
  expect(await lijst(cas)).toEqual([])
  const brief = (await haalBesluit(team, casus, verzoek)).toString('latin1')
  expect(brief.slice(0, 5)).toBe('%PDF-')
  // by which line of the look log it left
  const merk = /^% kring-uitgifte ([0-9a-f-]{36})$/m.exec(brief)?.[1]
  expect(await huis.kijk('select zaak, uitkomst from kring.inzage where id = $1', [merk])).toEqual([
    { zaak: casus, uitkomst: 'gelukt' },
  ])
}, 60_000)

test('na het voorstel bijgeschreven woorden gaan niet ongezien mee in de kopie', async () => {
  const { team, cas, casus, pad, wie } = await casusMet()
  await doe(team, `${pad}/verzoeken`, vraag({ persoon: wie.moeder, ontvangenOp: DAG }))
  const verzoek = await laatsteVerzoek(team, casus, wie.moeder)
  await doe(team, `${pad}/verzoeken/voorstel`, voorstel(verzoek))
  await doe(team, `${pad}/kijken`, { persoon: wie.moeder, op: DAG, verslag: 'Net gezegd (verzonnen).' })
  expect(await poging(cas.stuur(`${pad}/verzoeken/besluit`, { verzoek }))).toMatchObject({ status: 409 })
  await doe(cas, `${pad}/verzoeken/terug`, { verzoek, reden: 'Bekijk de kopie opnieuw (verzonnen).' })
  await doe(team, `${pad}/verzoeken/voorstel`, voorstel(verzoek))
  await doe(cas, `${pad}/verzoeken/besluit`, { verzoek })
}, 60_000)

test('een kopie wordt nagegaan: elk veld van elk ander wordt erin gezocht, en wat erin hoort wordt gevonden', async () => {
  const { team, cas, casus, pad, wie } = await casusMet()
  await doe(team, `${pad}/kijken`, { persoon: wie.moeder, op: DAG, verslag: 'Alleen dit is van haar (verzonnen).' })
  await doe(team, `${pad}/kijken`, { persoon: wie.vader, op: DAG, verslag: 'Dit zei hij over haar (verzonnen).' })
  await geefKopie({ team, tweede: cas, casus }, wie.moeder, { ontvangenOp: DAG })
  for (const persoon of Object.values(wie)) {
    const uit = await gaKopieNa(huis.adressen, zegelVan(huis.geheim), persoon, huis.klok.nu().toISOString())
    expect(uit).toMatchObject({ cases: 1, canariesFound: 0, found: [] })
    expect(uit?.pages).toBeGreaterThan(0)
    expect(uit?.searched).toBeGreaterThan(10)
  }
  expect(
    (await gaKopieNa(huis.adressen, zegelVan(huis.geheim), wie.moeder, huis.klok.nu().toISOString()))?.ownFound,
  ).toBeGreaterThan(0)
  // the search really searches: a word of another that got into her own words is found, by its field
  const vreemd = await openCasus(team, casus)
  const voornaam = (vreemd.personen.find(p => p.id === wie.vader) as unknown as { achternaam: string }).achternaam
  await huis.kijk(`update kring.persoon set achternaam = 'Kanariewoord' where id = $1`, [wie.vader])
  await doe(team, `${pad}/doelen`, { persoon: wie.moeder, tekst: 'Weg van Kanariewoord (verzonnen).', termijn: 'kort' })
  expect(await gaKopieNa(huis.adressen, zegelVan(huis.geheim), wie.moeder, huis.klok.nu().toISOString())).toMatchObject(
    {
      canariesFound: 1,
      found: ['persoon.achternaam'],
    },
  )
  expect(voornaam).not.toBe('')
}, 60_000)

test('R004-111 de casus laat zien aan wie welke uitleg over rechten is gegeven, wanneer en hoe', async () => {
  const { team, casus, pad, wie } = await casusMet()
  expect((await openCasus(team, casus)).casus.rechtenUitleg).toEqual([])
  const uitleg = { persoon: wie.moeder, wat: ['inzage', 'klacht', 'vertrouwenspersoon'], hoe: 'gesprek', dag: DAG }
  await doe(team, `${pad}/rechten-uitleg`, uitleg)
  expect((await openCasus(team, casus)).casus.rechtenUitleg).toMatchObject([uitleg])
  expect(await poging(team.stuur(`${pad}/rechten-uitleg`, { ...uitleg, dag: '2030-01-01' }))).toMatchObject({
    status: 409,
    velden: ['dag'],
  })
  expect((await openCasus(team, casus)).casus.rechtenUitleg).toHaveLength(1)
}, 60_000)
