import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { aanvaard, biedAan, doe, openCasus, openMelding } from '../../service/verhaal/handelingen.ts'
import { maakWerker } from '../../service/worker.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { mensenVan } from './hulp/gezin.ts'
import { gewogen, invoer, KIND, MOEDER, VADER } from './hulp/voordeur.ts'

let huis: Huis
let cas: Bezoeker
let id: string
let wie: { moeder: string; vader: string; kind: string }
beforeAll(async () => {
  huis = await maakHuis()
  const { anna, gijs, tessa, cas: regisseur } = await mensenVan(huis, 'rotterdam-2014')
  const thuis = { straat: 'Verzonnenlaan', huisnummer: '12', postcode: '1000 AA', plaats: 'Proefstad' }
  const personen = [MOEDER, VADER, KIND].map(p => ({ ...p, ...thuis }))
  const meer = { gemeente: 'Barendrecht', personen, vormen: ['eergerelateerd'] }
  const melding = await gewogen(anna, gijs, ['OVD-LOK'], invoer(meer))
  await biedAan(anna, await openMelding(anna, melding.id))
  id = await aanvaard(tessa, melding.id)
  cas = regisseur
  const { personen: rijen } = (await openCasus(cas, id)) as unknown as { personen: { id: string; voornamen: string }[] }
  const van = (naam: string) => rijen.find(p => p.voornamen === naam)?.id ?? ''
  wie = { moeder: van('Petra'), vader: van('Karel'), kind: van('Kind') }
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

type Nee = { velden?: { veld: string }[] }
type Werk = {
  soort: string
  klok: string | null
  onderwerp: string | null
  vervaltOp: string | null
  klaarOp: string | null
}
const pad = (deel: string) => `/casussen/${id}/${deel}`
const taken = async (hand = cas) =>
  ((await openCasus(hand, id)) as unknown as { werk: Werk[] }).werk
    .filter(w => w.soort === 'brief-heroverwegen' && w.klaarOp === null)
    .map(w => [w.onderwerp, w.klok, w.vervaltOp?.slice(0, 10)])
const brief = async (ontvanger: string) => {
  const { status, inhoud } = await cas.stuur<Nee>(pad('brieven'), { ontvanger, sjabloon: 'uitnodiging' })
  return [status, inhoud.velden?.[0]?.veld]
}
const lees = (persoon: string) => doe(cas, pad('contactgegevens/toon'), { persoon, gelezen: 'geen', wijze: 'brief' })

test('bij eer wacht elke brief op een besluit per persoon, met een grond; wat wacht komt na twee weken terug', async () => {
  await lees(wie.moeder)
  expect(await brief(wie.moeder)).toEqual([409, 'wacht-op-besluit'])
  // without a ground, with a ground that does not fit, about a child: no decision
  const besluit = (inhoud: object) => cas.stuur<Nee>(pad('brieven/besluit'), { reden: 'Verzonnen reden.', ...inhoud })
  expect((await besluit({ persoon: wie.moeder, mag: 'ja' })).status).toBe(400)
  const past = await besluit({ persoon: wie.moeder, mag: 'ja', grond: 'niet-veilig' })
  expect([past.status, past.inhoud.velden?.[0]?.veld]).toEqual([422, 'grond'])
  expect((await besluit({ persoon: wie.kind, mag: 'nee', grond: 'niet-veilig' })).status).toBe(422)
  expect(await brief(wie.moeder)).toEqual([409, 'wacht-op-besluit'])

  await doe(cas, pad('brieven/besluit'), {
    ...{
      persoon: wie.moeder,
      mag: 'ja',
      grond: 'deskundige-ziet-geen-gevaar',
      reden: 'Verzonnen: zij haalt zelf de post.',
    },
  })
  await doe(cas, pad('brieven/besluit'), {
    ...{ persoon: wie.vader, mag: 'nee', grond: 'ander-leest-mee', reden: 'Verzonnen: zijn broer opent de post.' },
  })
  expect(await brief(wie.moeder)).toEqual([200, undefined])
  await lees(wie.vader)
  expect(await brief(wie.vader)).toEqual([409, 'wacht-op-besluit'])
  expect(await taken()).toEqual([[wie.vader, 'brief-heroverwegen', '2026-03-16']])

  huis.klok.zet('2026-03-17T08:00:00.000Z')
  await maakWerker(huis.systeem.pijplijn, huis.systeem.db, regelboek()).ronde()
  const terug = await huis.kijk<{ soort: string; rol: string }>(
    `select soort, rol from kring.bericht where zaak = $1 and klok = 'brief-heroverwegen' order by op`,
    [id],
  )
  expect(terug).toContainEqual({ soort: 'klok-verlopen', rol: 'casusregisseur' })
  // it does not go by itself: the question is there again, and the letter still waits
  cas = await Bezoeker.meldAan(huis.adres, cas.account)
  await lees(wie.vader)
  expect(await brief(wie.vader)).toEqual([409, 'wacht-op-besluit'])
  await doe(cas, pad('brieven/besluit'), {
    ...{ persoon: wie.vader, mag: 'ja', grond: 'persoon-vraagt-erom', reden: 'Verzonnen: hij vraagt erom.' },
  })
  expect(await taken()).toEqual([])
  expect(await brief(wie.vader)).toEqual([200, undefined])
})
