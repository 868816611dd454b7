import { afterAll, beforeAll, expect, test } from 'vitest'
import { BREEDTES, kop, maakWereld, meldAan, staatEr, toegankelijk, venster, type Wereld } from './hulp/reis.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w?.sluit())

const NUMMER = '088 111 2222'

test('SD-31 een vraag om een plek wordt nooit op het apparaat bewaard; zonder verbinding staat er een telefoonnummer', async t => {
  const page = await venster(w, t, BREEDTES[1])
  await meldAan(page, w, 'aanname')
  await page.goto(`${w.huis.adres}/opvang/zoeken?volwassenen=1&kinderen=1.0.0`)
  await kop(page, 'Plek zoeken')
  await staatEr(page, '0800-2000')
  // complete, so that only the connection is missing
  for (const naam of ['gemeente', 'ambulant', 'urgentie', 'kleur']) {
    const vraag = page.locator(`[name="${naam}"]`).first()
    if ((await vraag.evaluate(e => e.tagName)) === 'SELECT') await vraag.selectOption({ index: 1 })
    else await vraag.check()
  }
  await page.locator('[name="terugbel"]').fill(NUMMER)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Plek vragen' }).last().click()
  // what to do without a connection stands on the page itself
  await staatEr(page, 'Een vraag wordt nooit op dit apparaat bewaard')
  await toegankelijk(page)
  const bewaard = await page.evaluate(async () => ({
    lokaal: JSON.stringify(localStorage),
    tab: JSON.stringify(sessionStorage),
    databases: (await indexedDB.databases()).length,
    voorraad: (await caches.keys()).length,
    werkers: (await navigator.serviceWorker.getRegistrations()).length,
    koek: document.cookie,
  }))
  expect(bewaard).toMatchObject({ databases: 0, voorraad: 0, werkers: 0 })
  for (const plek of [bewaard.lokaal, bewaard.tab, bewaard.koek])
    expect(plek).not.toMatch(/088|terugbel|kinderen|mijden/)
  // back online nothing is sent after all, and a fresh page knows nothing of it
  await page.context().setOffline(false)
  await page.reload()
  await kop(page, 'Plek zoeken')
  expect(await page.locator('[name="terugbel"]').inputValue()).toBe('')
  expect(await w.huis.kijk('select id from kring.bedvraag')).toEqual([])
})
