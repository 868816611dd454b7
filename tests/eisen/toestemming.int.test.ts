import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { aanbod, doe, neemAan, openMelding } from '../../service/verhaal/handelingen.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { gewogen, invoer } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

type Beeld = {
  personen: { id: string }[]
  melding: {
    overdracht: { stand: string }
    toestemmingen: { id: string; voor: string; tot: string; ingetrokkenOp: string | null }[]
    instanties: { grond: string; toestemming?: string }[]
  }
}
const REGIO = 'rotterdam-2014'
const ja = { door: 'zelf', wat: ['melding', 'hulp'], tot: '2026-04-01', vrij: true }
const bericht = {
  ...{ instantie: 'anders', ontvanger: 'Buurtschool Proef', aanleiding: ['belang'], weging: 'Verzonnen.' },
  ...{ grond: 'toestemming', inhoud: ['hulp'] },
}

test('SD-35 toestemming is voor een ontvanger, een inhoud en een tijd, kan altijd terug, en hulp hangt er niet van af; zonder haar staat er een reden', async () => {
  const anna = await huis.als(`aanname.${REGIO}`)
  const id = await neemAan(anna, invoer())
  const beeld = async () => (await openMelding(anna, id)) as unknown as Beeld
  const persoon = (await beeld()).personen[0]?.id
  const leg = (anders: object) => anna.stuur(`/meldingen/${id}/toestemmingen`, { ...ja, persoon, ...anders })
  const deel = (anders: object = {}) => anna.stuur(`/meldingen/${id}/instanties`, { ...bericht, ...anders })
  const school = { voor: 'anders', ontvanger: 'Buurtschool Proef' }

  // specific and for a time: what is open-ended, about nothing, for nobody, or not free is refused and changes nothing
  for (const [anders, veld] of [
    [{ ...school, wat: [] }, 'wat'],
    [{ ...school, tot: '2026-03-01' }, 'tot'],
    [{ ...school, tot: '2027-04-01' }, 'tot'],
    [{ ...school, vrij: false }, 'vrij'],
    [{ voor: 'anders' }, 'ontvanger'],
  ] as const)
    expect(await poging(leg(anders))).toMatchObject({ status: 422, velden: [veld] })
  expect((await beeld()).melding.toestemmingen).toEqual([])

  // consent carries nothing that it does not name: not another body, not other content, nothing at all without being named
  await gelukt(leg(school))
  const toestemming = (await beeld()).melding.toestemmingen[0]?.id
  expect(await poging(deel())).toMatchObject({ status: 422, velden: ['grond'] })
  expect(await poging(deel({ instantie: 'politie', toestemming }))).toMatchObject({ status: 422, velden: ['grond'] })
  expect(await poging(deel({ inhoud: ['hulp', 'veiligheid'], toestemming }))).toMatchObject({ velden: ['inhoud'] })
  await gelukt(deel({ toestemming }))

  // after its last day it is over, without anybody doing anything
  const toen = huis.klok.nu().toISOString()
  huis.klok.zet('2026-04-02T09:00:00.000Z')
  const later = await huis.als(`nacht.${REGIO}`)
  expect(await poging(later.stuur(`/meldingen/${id}/instanties`, { ...bericht, toestemming }))).toMatchObject({
    velden: ['grond'],
  })
  huis.klok.zet(toen)

  // taken back at once and without a reason; a second time there is nothing to take back
  await doe(anna, `/meldingen/${id}/toestemmingen/intrekking`, { toestemming })
  expect((await beeld()).melding.toestemmingen[0]?.ingetrokkenOp).not.toBeNull()
  expect((await poging(anna.stuur(`/meldingen/${id}/toestemmingen/intrekking`, { toestemming }))).status).toBe(409)
  expect(await poging(deel({ toestemming }))).toMatchObject({ velden: ['grond'] })

  // never a condition of help: where the law allows it the message goes out, and the reason is written
  expect((await poging(deel({ instantie: 'hulp', grond: 'wmo-4-1-1-2-d', weging: ' ' }))).status).toBe(400)
  await gelukt(deel({ instantie: 'hulp', grond: 'wmo-4-1-1-2-d' }))
  expect((await beeld()).melding.instanties.map(i => [i.grond, i.toestemming])).toEqual([
    ['toestemming', toestemming],
    ['wmo-4-1-1-2-d', undefined],
  ])
  expect(
    await huis.kijk(
      `select d.toestemming, t.inhoud <> '' as reden from kring.deling d join kring.tekst t on t.regio = d.regio and t.id = d.noodzaak
        where d.zaak = $1 order by d.op, d.toestemming`,
      [id],
    ),
  ).toEqual([
    { toestemming: 'gegeven', reden: true },
    { toestemming: 'niet-nodig', reden: true },
  ])
})

test('een overdracht op toestemming vraagt er een voor dat team, en vervalt als die wordt teruggenomen', async () => {
  const [anna, gijs] = [await huis.als(`aanname.${REGIO}`), await huis.als(`weging.${REGIO}`)]
  const dossier = await gewogen(anna, gijs, ['OVD-LOK'], invoer())
  const [eigen, ander] = [dossier.ontvangers.find(o => o.eigen)?.id, dossier.ontvangers.find(o => !o.eigen)?.id]
  const persoon = ((await openMelding(anna, dossier.id)) as unknown as Beeld).personen[0]?.id
  const bied = () =>
    anna.stuur(`/meldingen/${dossier.id}/overdracht`, {
      ...aanbod(dossier),
      ...{ aan: eigen, grond: 'toestemming', toestemming: 'gegeven' },
    })
  const leg = (organisatie: string | undefined) =>
    gelukt(anna.stuur(`/meldingen/${dossier.id}/toestemmingen`, { ...ja, persoon, voor: 'overdracht', organisatie }))
  await leg(ander)
  expect(await poging(bied())).toMatchObject({ status: 422, velden: ['grond'] })
  await leg(eigen)
  await gelukt(bied())
  const nu = async () => ((await openMelding(anna, dossier.id)) as unknown as Beeld).melding
  expect((await nu()).overdracht.stand).toBe('aangeboden')
  const [eerste, tweede] = (await nu()).toestemmingen
  await doe(anna, `/meldingen/${dossier.id}/toestemmingen/intrekking`, { toestemming: eerste?.id })
  expect((await nu()).overdracht.stand).toBe('aangeboden')
  await doe(anna, `/meldingen/${dossier.id}/toestemmingen/intrekking`, { toestemming: tweede?.id })
  expect((await nu()).overdracht.stand).toBe('geen')
  const tom = await huis.als(`team.${REGIO}`)
  expect((await poging(tom.stuur(`/meldingen/${dossier.id}/aanvaarding`, {}))).status).toBe(404)
})
