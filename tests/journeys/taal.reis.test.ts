import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BREEDTES, REGIO, kop, maakWereld, meldAan, toegankelijk, venster, type Wereld } from './hulp/reis.ts'
import { aangeboden, metRegie } from './hulp/zaken.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w?.sluit())

describe('Taal en toetsen', () => {
  it.for(BREEDTES)('op $naam spreekt elk hoofdscherm Engels zodra iemand dat kiest', async (b, t) => {
    const { id } = await aangeboden(w.huis)
    const page = await venster(w, t, b)
    await meldAan(page, w, 'aanname')
    await inHetEngels(page)
    await kop(page, 'My work')
    const schermen = [
      ['/meldingen', 'Reports'],
      [`/meldingen/${id}`, /^Report M-/],
      ['/aanname', 'New report'],
      ['/casussen', 'Cases'],
      ['/regio', 'Regions'],
      [`/regio/${REGIO}`, /Rotterdam/],
      ['/werk', 'My work'],
    ] as const
    for (const [pad, titel] of schermen) await ook(page, pad, titel)
    expect(w.huis.fouten).toEqual([])
  })

  it('ook de casus spreekt Engels met wie dat koos', async t => {
    const { id } = await metRegie(w.huis)
    const page = await venster(w, t)
    await meldAan(page, w, 'casus2')
    await inHetEngels(page)
    await ook(page, `/casussen/${id}`, /^Case C-/)
    await toegankelijk(page)
  })

  it('de toetsen brengen iemand overal, en het vraagteken laat ze zien', async t => {
    const page = await venster(w, t)
    await meldAan(page, w, 'aanname')
    await page.keyboard.press('?')
    const lijst = page.getByRole('dialog', { name: 'Sneltoetsen' })
    await lijst.waitFor()
    for (const regel of ['Ga naar: Nieuwe melding', 'Ga naar: Meldingen', 'Ga naar: Regio'])
      expect(await lijst.getByRole('row').filter({ hasText: regel }).count()).toBe(1)
    await toegankelijk(page)
    await page.keyboard.press('Escape')
    await lijst.waitFor({ state: 'hidden' })

    await page.keyboard.press('g')
    await page.keyboard.press('r')
    await kop(page, "Regio's")
    expect(new URL(page.url()).pathname).toBe('/regio')
  })

  it('de eerste stop van de Tab-toets slaat het menu over', async t => {
    const page = await venster(w, t)
    await meldAan(page, w, 'aanname')
    await page.reload()
    await kop(page, 'Mijn werk')
    await page.keyboard.press('Tab')
    const eerste = page.locator(':focus')
    expect(await eerste.textContent()).toBe('Ga direct naar de inhoud')
    expect(await eerste.isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.locator(':focus').getAttribute('id')).toBe('inhoud')
  })

  it('overal afmelden sluit ook het andere apparaat', async t => {
    const [hier, daar] = [await venster(w, t, BREEDTES[1]), await venster(w, t)]
    await meldAan(hier, w, 'nacht')
    await meldAan(daar, w, 'nacht')
    await opMenu(hier)
    await hier.getByRole('button', { name: 'Afmelden op alle apparaten' }).click()
    await kop(hier, 'Aanmelden')
    await daar.getByRole('link', { name: 'Meldingen' }).click()
    await kop(daar, 'Aanmelden')
    expect(await daar.getByText('Noor Voorbeeld').count()).toBe(0)
  })
})

const opMenu = (page: Page): Promise<void> => page.getByRole('button', { name: /Uw gegevens en instellingen$/ }).click()

async function inHetEngels(page: Page): Promise<void> {
  await opMenu(page)
  await page.getByRole('radio', { name: 'English' }).check()
  await page.keyboard.press('Escape')
}

/** This screen too: its title, its menu and the language it says it is in. */
async function ook(page: Page, pad: string, titel: string | RegExp): Promise<void> {
  await page.goto(w.huis.adres + pad)
  await kop(page, titel)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  const menu = page.getByRole('navigation', { name: 'Main menu' })
  // On a phone the places stand behind one button.
  const knop = menu.getByRole('button', { name: 'Menu' })
  if (await knop.isVisible()) await knop.click()
  // On a screen with room the last ones stand behind one word.
  const meer = menu.locator('.hoofd__meer > button')
  if (await meer.isVisible()) await meer.click()
  expect(await menu.getByRole('link').allTextContents()).toEqual(expect.arrayContaining(['My work', 'Cases', 'Region']))
  // The look of all screens in both languages is for `npm run schermen`; here only that none runs off the screen.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}
