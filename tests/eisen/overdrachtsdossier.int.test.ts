import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import * as doe from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { invoer } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const REGIO = 'rotterdam-2014'
const als = (kort: string) => huis.als(`${kort}.${REGIO}`)
type Aanbod = {
  delen: { id: string; klaar: boolean }[]
  contactpogingen: { op: string; wijze: string; gelukt: boolean }[]
}

test('R000-65 een overdrachtsdossier met een deel dat ontbreekt gaat niet weg, en zegt welk: informatie, triage, contact of lokale partijen', async () => {
  const [anna, gijs, team] = [await als('aanname'), await als('weging'), await als('team')]
  const id = await doe.neemAan(anna, invoer())
  let dossier = await doe.openMelding(anna, id)
  const stuur = async () => {
    const uit = await poging(anna.stuur(`/meldingen/${id}/overdracht`, doe.aanbod(dossier)))
    expect(uit.status).not.toBe(200)
    return [...uit.velden].sort()
  }
  expect(await stuur()).toEqual(['contact', 'informatie', 'lokaal', 'triage'])

  await doe.beantwoord(anna, dossier)
  for (const stap of ['acuut', 'informatie']) await doe.rondStapAf(anna, dossier, stap)
  expect(await stuur()).toEqual(['contact', 'lokaal', 'triage'])
  for (const stap of ['analyse', 'triage']) await doe.rondStapAf(anna, dossier, stap)
  expect(await stuur()).toEqual(['contact', 'lokaal'])
  // Passed over: the decision may be taken, but the file is not complete.
  for (const stap of ['contact', 'lokaal'])
    await gelukt(
      anna.stuur(`/meldingen/${id}/weging/overgeslagen-stappen`, { stap, reden: 'Verzonnen: eerst besluiten.' }),
    )
  await doe.besluit(anna, id, ['OVD-LOK'], 'Verzonnen motivering.')
  await doe.bevestig(gijs, id)
  expect(await stuur()).toEqual(['contact', 'lokaal'])
  dossier = await doe.openMelding(anna, id)
  expect(dossier.mag).toContain('RondStapAf')
  await doe.rondStapAf(anna, dossier, 'contact')
  expect(await stuur()).toEqual(['lokaal'])
  // A step that is done stays as it is.
  expect((await poging(anna.stuur(`/meldingen/${id}/weging/stappen`, doe.stapInvoer(dossier, 'triage')))).status).toBe(
    409,
  )
  await doe.rondStapAf(anna, dossier, 'lokaal')
  await doe.biedAan(anna, dossier)

  const wie = dossier.ontvangers.find(o => o.eigen)?.naam ?? ''
  expect(wie).not.toBe('')
  const gezien = await gelukt(team.haal<Aanbod>(`/meldingen/${id}/overdracht`))
  expect(gezien.delen.map(d => d.klaar)).toEqual([true, true, true, true])
})

test('R000-66 het aantal pogingen tot contact en hun momenten staan in het overdrachtsdossier', async () => {
  const [anna, gijs, team] = [await als('aanname'), await als('weging'), await als('team')]
  const id = await doe.neemAan(anna, invoer())
  const { personen } = (await doe.openMelding(anna, id)).melding
  const [moeder] = personen
  const poog = (op: string, gelukt: boolean, wijze = 'eigen-telefoon') =>
    anna.stuur(`/meldingen/${id}/contactpogingen`, { persoon: moeder?.id, wijze, gelukt, op })
  // Not before the report, not in the future, not about a stranger.
  expect((await poging(poog('2026-03-01T09:00:00.000Z', false))).status).toBe(422)
  expect((await poging(poog('2026-03-05T09:00:00.000Z', false))).status).toBe(422)
  huis.klok.zet('2026-03-02T09:20:00.000Z')
  await gelukt(poog('2026-03-02T09:05:00.000Z', false))
  await gelukt(poog('2026-03-02T10:15:00+01:00', true))
  const dossier = await doe.openMelding(anna, id)
  await doe.beantwoord(anna, dossier)
  for (const { id: stap } of dossier.regio.stappen) await doe.rondStapAf(anna, dossier, stap)
  await doe.besluit(anna, id, ['OVD-LOK'], 'Verzonnen motivering.')
  await doe.bevestig(gijs, id)
  await doe.biedAan(anna, dossier)
  const { contactpogingen } = await gelukt(team.haal<Aanbod>(`/meldingen/${id}/overdracht`))
  expect(contactpogingen).toEqual([
    { op: '2026-03-02T09:05:00.000Z', wijze: 'eigen-telefoon', gelukt: false },
    { op: '2026-03-02T09:15:00.000Z', wijze: 'eigen-telefoon', gelukt: true },
  ])
})

test('een poging langs een weg die niet veilig is voor deze persoon wordt geweigerd', async () => {
  const anna = await als('aanname')
  const id = await doe.neemAan(anna, invoer())
  const { personen } = (await doe.openMelding(anna, id)).melding
  const persoon = personen[0]?.id
  await gelukt(
    anna.stuur(`/meldingen/${id}/veilig-contact`, {
      persoon,
      wijzen: ['gesprek-elders'],
      wanneer: 'Verzonnen: overdag.',
    }),
  )
  const uit = await poging(
    anna.stuur(`/meldingen/${id}/contactpogingen`, {
      persoon,
      wijze: 'eigen-telefoon',
      gelukt: false,
      op: huis.klok.nu().toISOString(),
    }),
  )
  expect(uit.status).toBe(409)
})

test('R000-67 aanhouden omdat specialisten nog werken zegt wie dat zijn en tot wanneer', async () => {
  const anna = await als('aanname')
  const id = await doe.neemAan(anna, invoer())
  const pad = `/meldingen/${id}/overdracht/aanhouding`
  const hou = { grond: 'specialisten-aan-het-werk', reden: 'Verzonnen: behandeling loopt.' }
  const kaal = await poging(anna.stuur(pad, hou))
  expect(kaal.status).toBe(422)
  expect([...kaal.velden].sort()).toEqual(['tot', 'wie'])
  const dag = huis.klok.nu().toISOString().slice(0, 10)
  expect((await poging(anna.stuur(pad, { ...hou, wie: 'De Proefkliniek', tot: '2026-02-01' }))).status).toBe(422)
  await gelukt(anna.stuur(pad, { ...hou, wie: 'De Proefkliniek', tot: dag }))
  type Gezien = { melding: { aanhouding: { wie: string; tot: string } }; teksten: Record<string, string> }
  const { melding, teksten } = await gelukt(anna.haal<Gezien>(`/meldingen/${id}`))
  expect({ wie: teksten[melding.aanhouding.wie], tot: melding.aanhouding.tot }).toEqual({
    wie: 'De Proefkliniek',
    tot: dag,
  })
})
