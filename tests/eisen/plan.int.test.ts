import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { poging, type Hand } from '../../service/verhaal/hand.ts'
import {
  aanvaard,
  biedAan,
  doe,
  mijnWerk,
  openCasus,
  stelPlanVast,
  stelVoorwaarde,
} from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { gewogen, invoer } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

type Plandossier = {
  versie: number
  casus: {
    nummer: string
    plan: { versie: number } | null
    gekoppeld: { nummer: string } | null
    personen: { id: string; kind: boolean }[]
    maatregelen: { id: string }[]
  }
  personen: { id: string; voornamen: string }[]
  signalen: { code: string; over: string[]; ernst: string }[]
  werk: { soort: string; rol: string; onderwerp: string | null; vervaltOp: string | null; klaarOp: string | null }[]
}
const dossier = async (hand: Hand, casus: string) => (await openCasus(hand, casus)) as unknown as Plandossier

const dag = (over: number): string => new Date(huis.klok.nu().getTime() + over * 86_400_000).toISOString().slice(0, 10)

/** A case with the team, made through the front door. */
async function nieuweCasus(regio: string, anders: Parameters<typeof invoer>[0] = {}) {
  const anna = await huis.als(`aanname.${regio}`)
  const melding = await gewogen(anna, await huis.als(`weging.${regio}`), ['OVD-LOK'], invoer(anders))
  await biedAan(anna, melding)
  const team = await huis.als(`team.${regio}`)
  return { team, casus: await aanvaard(team, melding.id), regisseur: await huis.als(`casus.${regio}`) }
}
const metVoorwaarde = (hand: Hand, casus: string, voor: string[]) =>
  stelVoorwaarde(hand, casus, {
    voor,
    tekst: 'Er wordt niet geslagen (verzonnen).',
    controleur: 'oma Proef',
    hoe: 'Oma belt.',
    alsNiet: 'Oma belt het team.',
    controleOp: dag(7),
  })

test('R001-40 een maatregel die niet kan wachten is op hetzelfde moment werk voor de uitvoerder', async () => {
  const { team, regisseur, casus } = await nieuweCasus('rotterdam-2014')
  const { casus: c } = await dossier(team, casus)
  const maatregel = {
    tekst: 'Sloten vervangen (verzonnen).',
    voor: c.personen.map(p => p.id),
    kader: 'vrijwillig',
    termijn: 'kort',
    contact: 'geen',
    eigenaar: 'Het wijkteam',
    van: dag(0),
  }
  await doe(team, `/casussen/${casus}/maatregelen`, { ...maatregel, meteen: 'nee' })
  const wacht = async () => (await mijnWerk(regisseur)).werk.filter(w => w.soort === 'maatregel-uitvoeren')
  expect(await wacht()).toEqual([])
  await doe(team, `/casussen/${casus}/maatregelen`, { ...maatregel, meteen: 'casusregisseur' })
  expect((await wacht()).map(w => w.zaak.id)).toEqual([casus])
  const na = await dossier(team, casus)
  const meteen = na.casus.maatregelen[1]?.id ?? ''
  expect(na.werk.filter(w => w.soort === 'maatregel-uitvoeren')).toMatchObject([
    { rol: 'casusregisseur', onderwerp: meteen, klaarOp: null },
  ])
  const [gestart] = await huis.kijk<{ op: Date; gestart: Date }>(
    `select g.op, w.gestart_op as gestart from kring.werk w join kring.gebeurtenis g on g.regio = w.regio and g.stroom = w.zaak
       and g.soort = 'MaatregelAfgesproken' and g.inhoud ->> 'maatregel' = w.onderwerp::text where w.soort = 'maatregel-uitvoeren'`,
    [],
  )
  expect(gestart?.op).toEqual(gestart?.gestart)
  await doe(regisseur, `/casussen/${casus}/maatregelen/start`, { maatregel: meteen, op: dag(0) })
  expect(await wacht()).toEqual([])
})

test('R003-54 een veiligheidsplan zonder regel voor een gezinslid geeft een signaal met die naam', async () => {
  const { team, casus } = await nieuweCasus('ijsselland-2014', { gemeente: 'Zwolle' })
  const { casus: c, personen } = await dossier(team, casus)
  const [eerste, ...rest] = c.personen.map(p => p.id)
  await metVoorwaarde(team, casus, [eerste ?? ''])
  await stelPlanVast(team, casus, 'Ons plan (verzonnen).', dag(0))
  const genoemd = async () =>
    (await dossier(team, casus)).signalen
      .filter(s => s.code === 'lid-zonder-regel')
      .map(s => personen.find(p => p.id === s.over[0])?.voornamen)
  const naam = (id: string) => personen.find(p => p.id === id)?.voornamen
  expect(rest.length).toBeGreaterThan(0)
  expect(await genoemd()).toEqual(rest.map(naam))
  const [tweede = '', ...derden] = rest
  await doe(team, `/casussen/${casus}/planregels`, { persoon: tweede, onderdeel: 'eigen-stap', tekst: 'Ik bel oma.' })
  expect(await genoemd()).toEqual(derden.map(naam))
})

test('een veiligheidscheck heeft een dag, staat als werk klaar en gaat van de lijst met een antwoord', async () => {
  const { team, casus } = await nieuweCasus('rotterdam-rijnmond-2024')
  const { casus: c } = await dossier(team, casus)
  await metVoorwaarde(
    team,
    casus,
    c.personen.map(p => p.id),
  )
  await doe(team, `/casussen/${casus}/veiligheidsplan`, { tekst: 'Ons plan (verzonnen).' })
  const codes = async () => (await dossier(team, casus)).signalen.map(s => s.code)
  const open = async () =>
    (await dossier(team, casus)).werk.filter(w => w.soort === 'veiligheidscheck' && w.klaarOp === null)
  expect(await codes()).toContain('check-ontbreekt')
  expect(await open()).toEqual([])
  await doe(team, `/casussen/${casus}/veiligheidschecks`, { op: dag(7) })
  expect((await open()).map(w => w.vervaltOp?.slice(0, 10))).toEqual([dag(7)])
  await doe(team, `/casussen/${casus}/veiligheidschecks`, { op: dag(5) })
  expect(
    (await open()).map(w => w.vervaltOp?.slice(0, 10)),
    'een nieuwe dag komt in de plaats',
  ).toEqual([dag(5)])
  const uitkomst = { oordeel: 'veilig', perPersoon: [], verslag: 'Rustig (verzonnen).' }
  await doe(team, `/casussen/${casus}/veiligheidschecks/uitkomst`, { ...uitkomst, volgende: dag(14) })
  expect((await open()).map(w => w.vervaltOp?.slice(0, 10))).toEqual([dag(14)])
  await doe(team, `/casussen/${casus}/veiligheidschecks/uitkomst`, uitkomst)
  expect(await open()).toEqual([])
  expect(await codes()).toContain('check-ontbreekt')
})

test('een tweede plan voor hetzelfde gezin wordt door de voordeur geweigerd, en kan worden gekoppeld', async () => {
  const een = await nieuweCasus('rotterdam-2014')
  const twee = await nieuweCasus('rotterdam-2014')
  for (const { team, casus } of [een, twee]) {
    const { casus: c } = await dossier(team, casus)
    await metVoorwaarde(
      team,
      casus,
      c.personen.map(p => p.id),
    )
  }
  const plan = { tekst: 'Ons plan (verzonnen).' }
  await doe(een.team, `/casussen/${een.casus}/veiligheidsplan`, plan)
  const { casus: eerste } = await dossier(een.team, een.casus)
  const pad = `/casussen/${twee.casus}/veiligheidsplan`
  expect(await poging(twee.team.stuur(pad, plan))).toMatchObject({ status: 409, velden: ['huishouden'] })
  expect(await poging(twee.team.stuur(`${pad}/koppeling`, { nummer: 'C-ZZZZ-ZZZZ' }))).toMatchObject({ status: 422 })
  await doe(twee.team, `${pad}/koppeling`, { nummer: eerste.nummer })
  expect((await dossier(twee.team, twee.casus)).casus).toMatchObject({
    plan: null,
    gekoppeld: { nummer: eerste.nummer },
  })
  expect((await poging(twee.team.stuur(pad, plan))).status).toBe(409)
})

test('R000-73 mensen uit het eigen netwerk hebben acties in het plan, naast de hulp van beroepskrachten', async () => {
  const { team, casus } = await nieuweCasus('rotterdam-2014')
  const pad = (deel: string) => `/casussen/${casus}/${deel}`
  const wie = (await dossier(team, casus)).casus.personen.map(p => p.id)
  await doe(team, pad('netwerktaken'), { naam: 'Oma Proef', voor: wie, tekst: 'Haalt de kinderen op (verzonnen).' })
  await doe(team, pad('acties'), { wie: 'Oma Proef', tekst: 'Belt elke avond (verzonnen).', uiterlijk: dag(7) })
  await doe(team, pad('acties'), { wie: 'Het wijkteam', tekst: 'Komt langs (verzonnen).', uiterlijk: dag(7) })
  type Plan = {
    casus: {
      netwerktaken: { naam: string; voor: string[]; tekst: string }[]
      acties: { id: string; wie: string; tekst: string; klaar: boolean }[]
    }
    teksten: Record<string, string>
  }
  const plan = async () => (await dossier(team, casus)) as unknown as Plan
  const { casus: c, teksten } = await plan()
  const woorden = (...ids: string[]) => ids.map(id => teksten[id])
  expect(c.netwerktaken.map(n => [...woorden(n.naam, n.tekst), n.voor])).toEqual([
    ['Oma Proef', 'Haalt de kinderen op (verzonnen).', wie],
  ])
  expect(c.acties.map(a => woorden(a.wie, a.tekst))).toEqual([
    ['Oma Proef', 'Belt elke avond (verzonnen).'],
    ['Het wijkteam', 'Komt langs (verzonnen).'],
  ])
  // Held like any other action: done when it is done, by whose it is.
  await doe(team, pad('acties/klaar'), { actie: c.acties[0]?.id, verslag: 'Oma belde (verzonnen).' })
  expect((await plan()).casus.acties.map(a => a.klaar)).toEqual([true, false])
})
