import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { gelukt } from '../../service/verhaal/hand.ts'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 120_000)
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))
const meldAan = (account: string) => Bezoeker.meldAan(huis.adres, account)
const leeft = async (b: Bezoeker) => (await b.haal('/mijn-werk')).status

test('een beheerder meldt een mens overal af, of iedereen van de regio behalve zichzelf; het staat in het inzagelogboek', async () => {
  const bas = await meldAan('beheer.rotterdam-2014')
  const [een, twee] = [await meldAan('nacht.rotterdam-2014'), await meldAan('nacht.rotterdam-2014')]
  const [ander, elders] = [await meldAan('aanname.rotterdam-2014'), await meldAan('aanname.ijsselland-2014')]

  await gelukt(bas.stuur(`/beheer/mensen/${een.mens.id}/sessies/einde`))
  expect([await leeft(een), await leeft(twee), await leeft(ander)]).toEqual([401, 401, 200])
  // the role stayed: signing in again is enough
  expect(await leeft(await meldAan('nacht.rotterdam-2014'))).toBe(200)

  await gelukt(bas.stuur('/beheer/sessies/einde'))
  expect([await leeft(ander), await leeft(bas), await leeft(elders)]).toEqual([401, 200, 200])
  const regels = await huis.kijk<{ wat: string; uitkomst: string }>(
    `select wat, uitkomst from kring.inzage where mens = $1 and wat like '%sessies/einde' order by op, wat`,
    [bas.mens.id],
  )
  expect(regels).toEqual([
    { wat: 'POST /beheer/mensen/:id/sessies/einde', uitkomst: 'gelukt' },
    { wat: 'POST /beheer/sessies/einde', uitkomst: 'gelukt' },
  ])
})

test('wie geen beheerder is meldt niemand af, ook niet langs de database; een ander uit een andere regio bestaat niet', async () => {
  const bas = await meldAan('beheer.rotterdam-2014')
  const anna = await meldAan('aanname.rotterdam-2014')
  const elders = await meldAan('aanname.ijsselland-2014')
  expect((await anna.stuur('/beheer/sessies/einde')).status).toBe(403)
  expect((await anna.stuur(`/beheer/mensen/${bas.mens.id}/sessies/einde`)).status).toBe(403)
  expect((await bas.stuur(`/beheer/mensen/${elders.mens.id}/sessies/einde`)).status).toBe(404)
  expect((await bas.stuur(`/beheer/mensen/${bas.mens.id}/sessies/einde`)).status).toBe(409)
  expect([await leeft(bas), await leeft(anna), await leeft(elders)]).toEqual([200, 200, 200])
  const [rol] = await huis.kijk<{ id: string; organisatie: string }>(
    `select id, organisatie from kring.rolvervulling where mens = $1`,
    [anna.mens.id],
  )
  const wie: Actor = {
    ...{ mens: anna.mens.id, naam: 'Anna', rolvervulling: rol?.id ?? '', regio: 'rotterdam-2014' },
    ...{ organisatie: rol?.organisatie ?? '', organisatieNaam: '', organisatieSoort: 'meldpunt' },
    rol: 'beheerder',
  }
  await expect(
    huis.db.asActor(wie, huis.klok.nu().toISOString(), tx => tx.vraag('proef', 'select kring.sluit_sessies(null)')),
  ).rejects.toThrow('beheerder')
})
