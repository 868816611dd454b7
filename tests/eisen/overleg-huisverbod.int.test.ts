import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { organisatieId } from '../../service/vulling/inrichten.ts'
import { beoordeeld, maakNacht, opgelegd, type Nacht } from './hulp/huisverbod.ts'
import { agenda, agendeer, bekijk, doe, melding, nodig, ziet } from './hulp/overleg.ts'

let n: Nacht
beforeAll(async () => {
  n = await maakNacht()
})
afterAll(() => n.sluit())
afterEach(() => expect(n.huis.fouten.splice(0)).toEqual([]))

const ROTTERDAM = 'rotterdam-2014'
const org = (regio: string, naam: string) => organisatieId(regio, naam)

test('R000-87 elk huisverbod staat vanzelf op de agenda van de geweldkamer; een melding of aanhouding komt er met de hand op', async () => {
  const [anna, vera, hovj] = await Promise.all(['aanname', 'voorzitter', 'hovj'].map(k => n.als(`${k}.${ROTTERDAM}`)))
  if (!anna || !vera || !hovj) throw new Error('Niet iedereen is er.')
  const opAgenda = async () => (await agenda(vera, '?tafel=geweldkamer&open=ja')).besprekingen
  const eerst = (await opAgenda()).length
  // an assessment is no order: nothing happens yet
  const beoordeeldMaar = await beoordeeld(hovj, 'Rotterdam')
  expect(await opAgenda()).toHaveLength(eerst)
  const een = await opgelegd(hovj, 'Rotterdam')
  const twee = await opgelegd(hovj, 'Rotterdam')
  const van = async (zaak: string) =>
    (await n.huis.kijk<{ zaak: string }>('select zaak from kring.bespreking where uit_zaak = $1', [zaak])).map(
      r => r.zaak,
    )
  expect([await van(beoordeeldMaar), (await van(een)).length, (await van(twee)).length]).toEqual([[], 1, 1])
  const [id = ''] = await van(een)
  expect(await opAgenda()).toContainEqual(
    expect.objectContaining({ id, aanleiding: 'huisverbod', regel: true, stand: 'geagendeerd' }),
  )
  // a report and an arrest: only when somebody chooses so
  const zaak = await melding(anna, 'Rotterdam')
  expect(await van(zaak)).toEqual([])
  const gekozen = await agendeer(anna, zaak, 'geweldkamer', { aanleiding: 'aanhouding' })
  expect(await opAgenda()).toContainEqual(
    expect.objectContaining({ id: gekozen, aanleiding: 'aanhouding', regel: false }),
  )
  expect(await opAgenda()).toHaveLength(eerst + 3)
  // who imposed the order brings it: they say why, and the chair may then invite
  const bijHovj = await bekijk(hovj, id)
  expect(bijHovj.bespreking).toMatchObject({ inbrenger: org(ROTTERDAM, 'politie'), voorzitter: org(ROTTERDAM, 'vhrr') })
  expect(bijHovj.personen.length).toBeGreaterThan(1)
  await doe(hovj, `/besprekingen/${id}/grond`, {
    grond: 'bpg-4-2',
    doel: 'Afspreken wie wat doet (verzonnen).',
    noodzaak: 'Zorg en straf moeten tegelijk (verzonnen).',
    gezinWeet: 'ja',
  })
  await nodig(vera, id, org(ROTTERDAM, 'om'), 'wjsg-39f')
  // the prosecutor sits at the table of the order, and does not see the order itself
  const om = await n.als(`om.${ROTTERDAM}`)
  expect(await ziet(om, id)).toBe(200)
  expect((await om.haal(`/huisverboden/${een}`)).status).toBe(403)
})
