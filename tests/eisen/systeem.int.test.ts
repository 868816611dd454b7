import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import {
  aanvaard,
  biedAan,
  doe,
  mijnWerk,
  openCasus,
  openMelding,
  stelPlanVast,
} from '../../service/verhaal/handelingen.ts'
import type { AannameInvoer } from '../../keten/melding/index.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { gewogen, invoer, KIND, MOEDER } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

type Blad = {
  casus: {
    personen: { id: string; rollen: string[]; kind: boolean }[]
    netwerkpersonen: { id: string; professional: string | null; rol: string | null }[]
    contacten: { op: string; persoon: string }[]
    plan: { versie: number } | null
    doelen: { persoon: string }[]
  }
  personen: { id: string; voornamen: string }[]
  teksten: Record<string, string>
  signalen: { code: string; over: string[]; ernst: string }[]
  werk: { soort: string; onderwerp: string | null; klaarOp: string | null }[]
}
const blad = (hand: Bezoeker, id: string) => openCasus(hand, id) as unknown as Promise<Blad>
const signaal = (b: Blad, code: string) => b.signalen.find(s => s.code === code)?.over ?? []

/** A case in the first municipality of a region, with everybody who works on it. */
async function nieuweCasus(regio: string, melding: Partial<AannameInvoer>) {
  const [anna, gijs, team, cas] = await Promise.all(
    ['aanname', 'weging', 'team', 'casus'].map(kort => huis.als(`${kort}.${regio}`)),
  )
  if (!anna || !gijs || !team || !cas) throw new Error('wie')
  const { id } = await gewogen(anna, gijs, ['OVD-LOK'], invoer(melding))
  await biedAan(anna, await openMelding(anna, id))
  const casus = await aanvaard(team, id)
  return { anna, cas, team, melding: id, casus }
}
const MENS = { voornamen: 'Oma', achternaam: 'Proefstuk', geboortedatum: '1955', geslacht: 'v' }

test('iemand erbij, het netwerk en het contact staan in de casus zoals iemand ze vastlegde', async () => {
  const { cas, casus } = await nieuweCasus('rotterdam-2014', { gemeente: 'Rotterdam' })
  const pad = `/casussen/${casus}`
  expect(await poging(cas.stuur(`${pad}/leden`, { ...MENS, geboortedatum: '2026-02-30', rollen: ['overig'] }))).toEqual(
    {
      status: 422,
      code: 'ONVOLLEDIG',
      velden: ['geboortedatum'],
    },
  )
  await doe(cas, `${pad}/leden`, { ...MENS, voornamen: 'Baby', geboortedatum: 'ongeboren', rollen: ['kind-in-gezin'] })
  const met = await blad(cas, casus)
  const baby = met.casus.personen.at(-1)
  expect(baby).toMatchObject({ kind: true, rollen: ['slachtoffer', 'kind-in-gezin'] })
  expect(met.personen.find(p => p.id === baby?.id)?.voornamen).toBe('Baby')
  expect(signaal(met, 'kind-zonder-kijk')).toContain(baby?.id)

  await doe(cas, `${pad}/netwerkpersonen`, { ...MENS, band: 'moeder van Petra' })
  const [oma] = (await blad(cas, casus)).casus.netwerkpersonen
  if (!oma) throw new Error('geen oma')
  const rol = { persoon: oma.id, wat: 'Belt elke zondag (verzonnen).', professional: 'Iris Voorbeeld, 010-0000000' }
  expect(await poging(cas.stuur(`${pad}/netwerkpersonen/rol`, rol))).toMatchObject({ status: 409, velden: ['persoon'] })
  await doe(cas, `${pad}/netwerkpersonen/oordeel`, {
    persoon: oma.id,
    oordeel: 'veilig',
    gesloten: 'nee',
    onderbouwing: 'Gesproken en thuis gezien (verzonnen).',
  })
  await doe(cas, `${pad}/netwerkpersonen/rol`, rol)
  // A member who holds an agreement cannot leave; nothing is lost by trying.
  const moeder = met.casus.personen[0]?.id
  await doe(cas, `${pad}/doelen`, { persoon: moeder, tekst: 'Rust thuis (verzonnen).', termijn: 'kort' })
  const weg = { persoon: moeder, tot: '2026-03-02', reden: 'Verhuisd (verzonnen).' }
  const nee = await cas.stuur<{ detail: string }>(`${pad}/leden/einde`, weg)
  expect([nee.status, nee.inhoud.detail]).toEqual([
    409,
    'Deze persoon heeft nog afspraken in het plan. Rond die af of geef ze aan een ander.',
  ])
  expect((await blad(cas, casus)).casus.personen.map(p => p.id)).toContain(moeder)
})

test('R003-74 iemand uit het netwerk heeft een vaste lijn met een professional, te lezen in de casus', async () => {
  const { cas, casus } = await nieuweCasus('ijsselland-2014', { gemeente: 'Zwolle' })
  const pad = `/casussen/${casus}`
  await doe(cas, `${pad}/netwerkpersonen`, { ...MENS, band: 'buurvrouw' })
  const voor = await blad(cas, casus)
  const [oma] = voor.casus.netwerkpersonen
  expect(signaal(voor, 'netwerk-zonder-professional')).toEqual([oma?.id])
  const wie = 'Iris Voorbeeld, wijkteam, 038-0000000'
  await doe(cas, `${pad}/netwerkpersonen/professional`, { persoon: oma?.id, professional: wie })
  const na = await blad(cas, casus)
  expect(na.teksten[na.casus.netwerkpersonen[0]?.professional ?? '']).toBe(wie)
  expect(signaal(na, 'netwerk-zonder-professional')).toEqual([])
})

test('R001-57 een signaal over wie niet zelf om hulp kan vragen zet een taak klaar; contact loopt nooit via de verdachte pleger', async () => {
  const { cas, casus } = await nieuweCasus('utrecht-amersfoort-2015', { gemeente: 'Utrecht' })
  const pad = `/casussen/${casus}`
  const [moeder, vader] = (await blad(cas, casus)).casus.personen.map(p => p.id)
  const nu = '2026-03-02'
  await doe(cas, `${pad}/niet-zelf`, { persoon: moeder, waarom: 'verstandelijke-beperking', toelichting: 'Verzonnen.' })
  await doe(cas, `${pad}/signalen`, { persoon: moeder, op: nu, verslag: 'De buren horen haar huilen (verzonnen).' })
  const taken = async () =>
    (await blad(cas, casus)).werk.filter(w => w.soort === 'contact-leggen' && w.klaarOp === null).map(w => w.onderwerp)
  expect(await taken()).toEqual([moeder])
  expect((await mijnWerk(cas)).werk.map(w => w.wat)).toContain(
    'Leg contact met iemand die niet zelf om hulp kan vragen',
  )
  const contact = { persoon: moeder, op: nu, wijze: 'gesprek-elders', verslag: 'Verzonnen.' }
  expect(await poging(cas.stuur(`${pad}/contacten`, { ...contact, gelukt: true, via: vader }))).toMatchObject({
    status: 409,
    velden: ['via'],
  })
  await doe(cas, `${pad}/contacten`, { ...contact, gelukt: false })
  expect(await taken()).toEqual([moeder])
  await doe(cas, `${pad}/contacten`, { ...contact, gelukt: true })
  expect(await taken()).toEqual([])
  // Safe contact is enforced at the door of the case, and the refusal says what may.
  await doe(cas, `${pad}/veilig-contact`, { persoon: moeder, wijzen: ['gesprek-elders'], toelichting: 'Verzonnen.' })
  const brief = await cas.stuur<{ detail: string }>(`${pad}/contacten`, { ...contact, wijze: 'brief', gelukt: true })
  expect([brief.status, brief.inhoud.detail]).toEqual([
    409,
    'Voor deze persoon geldt veilig contact. Dit mag wel: een gesprek op een andere plek dan thuis.',
  ])
})

/** The same steps for every family: contact, report, weighing, handover, safety, agreement, goal, plan. */
async function loopDoor(regio: string, melding: Partial<AannameInvoer>, vrager: string) {
  const anna = await huis.als(`aanname.${regio}`)
  await gelukt(
    anna.stuur('/adviezen', {
      kanaal: 'telefoon',
      hoedanigheid: vrager,
      vormen: melding.vormen,
      samenvatting: 'Vraagt wat nu wijs is (verzonnen).',
      uitkomst: 'melding-geadviseerd',
    }),
  )
  const { cas, casus } = await nieuweCasus(regio, melding)
  const pad = `/casussen/${casus}`
  const { personen } = (await blad(cas, casus)).casus
  const stappen: [string, object][] = [
    [
      'veiligheid',
      {
        oordeel: 'onveilig',
        perPersoon: personen.map(p => ({ persoon: p.id, oordeel: 'onbekend' })),
        toelichting: 'Verzonnen.',
      },
    ],
    ...personen.map((p): [string, object] => ['kijken', { persoon: p.id, op: '2026-03-02', verslag: 'Verzonnen.' }]),
    ...personen.map((p): [string, object] => [
      'doelen',
      { persoon: p.id, tekst: 'Rust (verzonnen).', termijn: 'kort' },
    ]),
    [
      'voorwaarden',
      {
        voor: personen.map(p => p.id),
        tekst: 'Verzonnen.',
        minimum: true,
        controleur: 'Iris',
        hoe: 'Verzonnen.',
        alsNiet: 'Verzonnen.',
        eigenaar: 'Het gezin samen',
        controleOp: '2026-03-09',
      },
    ],
  ]
  for (const [stap, inhoud] of stappen) await doe(cas, `${pad}/${stap}`, inhoud)
  await stelPlanVast(cas, casus, 'Ons plan (verzonnen).', '2026-03-02')
  return { stappen: [...stappen.map(([stap]) => stap), 'veiligheidsplan'], na: await blad(cas, casus) }
}

test('R002-35 Trudy (70) en Chayenne (9) lopen door dezelfde stappen van contact, melding en plan', async () => {
  const regio = 'arnhem-achterhoek-2014'
  const trudy = await loopDoor(
    regio,
    {
      gemeente: 'Arnhem',
      vormen: ['ouderenmishandeling'],
      kindcheck: 'niet-van-toepassing',
      personen: [
        { ...MOEDER, voornamen: 'Trudy', geboortedatum: '1955-05-05', rollen: ['slachtoffer'] },
        { ...MOEDER, voornamen: 'Dochter', geboortedatum: '1978-05-05', rollen: ['pleger'] },
      ],
      verbanden: [{ van: 1, naar: 0, soort: 'kind', geweld: true }],
    },
    'professional',
  )
  const chayenne = await loopDoor(
    regio,
    {
      gemeente: 'Arnhem',
      vormen: ['kindermishandeling'],
      personen: [
        { ...KIND, voornamen: 'Chayenne', geboortedatum: '2016-05-05' },
        { ...MOEDER, rollen: ['overig'] },
      ],
      verbanden: [{ van: 1, naar: 0, soort: 'ouder', geweld: false }],
    },
    'professional',
  )
  expect(chayenne.stappen).toEqual(trudy.stappen)
  for (const { na } of [trudy, chayenne]) {
    expect(na.casus.plan?.versie).toBe(1)
    expect(na.casus.doelen.map(d => d.persoon)).toEqual(na.casus.personen.map(p => p.id))
    expect(na.signalen.filter(s => s.code === 'kijk-ontbreekt')).toEqual([])
  }
  expect(trudy.na.casus.personen.map(p => p.kind)).toEqual([false, false])
  expect(chayenne.na.casus.personen.map(p => p.kind)).toEqual([true, false])
})

test('R001-61 een gezin zonder minderjarigen loopt door dezelfde stappen als een gezin met een kind', async () => {
  const regio = 'utrecht-amersfoort-2015'
  const paar = [
    { ...MOEDER, rollen: ['slachtoffer' as const] },
    { ...MOEDER, voornamen: 'Partner', rollen: ['pleger' as const] },
  ]
  const verbanden = [{ van: 1, naar: 0, soort: 'partner' as const, geweld: true }]
  const zonder = await loopDoor(
    regio,
    { gemeente: 'Utrecht', personen: paar, verbanden, vormen: ['partnergeweld'] },
    'professional',
  )
  const met = await loopDoor(
    regio,
    { gemeente: 'Utrecht', personen: [paar[0] ?? MOEDER, KIND], verbanden: [], vormen: ['partnergeweld'] },
    'professional',
  )
  expect(zonder.stappen).toEqual(met.stappen)
  expect(zonder.na.casus.plan?.versie).toBe(1)
  expect(zonder.na.casus.personen.some(p => p.kind)).toBe(false)
  expect(zonder.na.werk.some(w => w.soort === 'kind-spreken')).toBe(false)
})
