import { afterAll, beforeAll, expect, it } from 'vitest'
import { kiesAccount, kop, maakWereld, meldAan, toegankelijk, venster, type Wereld } from './hulp/reis.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w?.sluit())

it('wie midden in het invullen zijn sessie verliest ziet niets meer van het scherm, en gaat na aanmelden verder waar hij was', async t => {
  const page = await venster(w, t)
  await meldAan(page, w, 'aanname')
  await page.goto(`${w.huis.adres}/aanname`)
  await page.getByRole('button', { name: 'Nee, nu niet' }).click()
  await page.getByRole('button', { name: 'Melding aannemen' }).click()
  await page.locator('#aanname-verhaal').fill('Een verzonnen verhaal van een proefgezin.')

  await w.huis.kijk('update kring.sessie set afgemeld_op = $1', [w.huis.klok.nu()])
  await page.getByRole('link', { name: 'Meldingen' }).click()
  const dicht = page
    .getByRole('alertdialog', { name: 'U bent afgemeld' })
    .or(page.getByRole('dialog', { name: 'U bent afgemeld' }))
  await dicht.waitFor()
  expect(await page.locator('#inhoud').count()).toBe(0)
  expect(await page.content()).not.toMatch(/proefgezin|Anna Voorbeeld/)
  await toegankelijk(page)

  const [nieuw] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Aanmelden in een nieuw venster' }).click(),
  ])
  // the provider of the demo may still know them for a minute; else they choose again
  await nieuw.getByRole('heading', { level: 1 }).first().waitFor()
  if (nieuw.url().includes('/interactie/')) await kiesAccount(nieuw, 'aanname')
  await kop(nieuw, 'Mijn werk')
  await page.bringToFront()
  await page.getByRole('button', { name: 'Ik ben weer aangemeld' }).click()
  await kop(page, 'Meldingen')
  await page.goBack()
  await kop(page, 'Nieuwe melding')
  expect(await page.locator('#aanname-verhaal').inputValue()).toBe('Een verzonnen verhaal van een proefgezin.')
  expect(w.huis.fouten).toEqual([])
})
