import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BLADEN, padVan, TALEN, WEG } from '../../keten/loket/index.ts'
import { BREEDTES, maakWereld, REGIO, toegankelijk, type Breedte, type Wereld } from './hulp/reis.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w?.sluit())

/** A visitor: a new window, private as a private window is, and the weather in place of the real weather page. */
async function bezoek(
  doe: (page: Page, context: BrowserContext, bij: { verwijzer: (string | undefined)[] }) => Promise<void>,
  breedte: Breedte = BREEDTES[1],
  script = true,
): Promise<void> {
  const context = await w.browser.newContext({
    viewport: { width: breedte.breed, height: breedte.hoog },
    javaScriptEnabled: script,
  })
  const verwijzer: (string | undefined)[] = []
  await context.route(`${WEG}**`, async route => {
    verwijzer.push((await route.request().allHeaders())['referer'])
    await route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title><h1>Het weer</h1>' })
  })
  try {
    await doe(await context.newPage(), context, { verwijzer })
  } finally {
    await context.close()
  }
}
const adres = (blad: (typeof BLADEN)[number] = 'start', taal = 0) =>
  `${w.huis.adres}${padVan(TALEN[taal] ?? (TALEN[0] as never), REGIO, blad)}`
const weer = (page: Page) => page.getByRole('heading', { name: 'Het weer' }).waitFor()

describe('Iemand zoekt hulp zonder een spoor na te laten', () => {
  it('SD-14 de weg weg maakt het scherm leeg, vervangt de bladzijde en zegt nergens waar u was; drie keer Shift ook', async () => {
    await bezoek(async (page, _context, { verwijzer }) => {
      await page.goto('about:blank')
      await page.goto(adres())
      await page.getByRole('link', { name: 'Ik maak het zelf mee' }).click()
      await page.getByRole('heading', { level: 1, name: 'U maakt het zelf mee' }).waitFor()
      const leeg = await page.evaluate(() => {
        document.getElementById('weg')?.click()
        return document.body === null && document.title === ''
      })
      expect(leeg).toBe(true)
      await weer(page)
      await page.goBack()
      expect(page.url()).toBe('about:blank')
      expect(verwijzer).toEqual([undefined])
    })
    await bezoek(async (page, _context, { verwijzer }) => {
      await page.goto(adres('zorgen'))
      await page.keyboard.press('Shift')
      expect(await page.getByRole('status').textContent()).toBe('Nog twee keer Shift, en u bent weg.')
      await page.keyboard.press('Shift')
      expect(await page.getByRole('status').textContent()).toBe('Nog een keer Shift, en u bent weg.')
      await page.keyboard.press('Shift')
      await weer(page)
      expect(verwijzer).toEqual([undefined])
    })
    // a Shift while typing is no way out
    await bezoek(async page => {
      await page.goto(adres('buurt'))
      await page.locator('#plek').press('Shift')
      await page.locator('#plek').pressSequentially('ab')
      await page.locator('#plek').press('Shift')
      expect(page.url()).toBe(adres('buurt'))
    })
  })

  it.each([true, false])(
    'komt met of zonder script (%s) van het begin bij de hulp in de buurt, en weer weg',
    async script => {
      await bezoek(
        async page => {
          await page.goto(`${w.huis.adres}/wegwijzer`)
          await page.locator('#plek').fill('3011 AB')
          await page.getByRole('button', { name: 'Zoek' }).click()
          await page.getByRole('heading', { level: 1, name: 'Waar kunnen wij u bij helpen?' }).waitFor()
          await page.getByRole('link', { name: 'Wie helpt er bij mij in de buurt?' }).click()
          await page.locator('#plek').fill('Rotterdam')
          await page.getByRole('button', { name: 'Zoek' }).click()
          await page.getByRole('heading', { name: 'Hulp voor Rotterdam' }).waitFor()
          expect(page.url()).not.toMatch(/3011|rotterdam$/i)
          await page.keyboard.press('Tab')
          await page.getByRole('link', { name: 'Snel weg van deze pagina' }).click()
          await weer(page)
        },
        BREEDTES[1],
        script,
      )
    },
  )

  it('laat in de browser niets achter: geen cookie, geen opslag, geen cache, niets van een ander', async () => {
    await bezoek(async (page, context) => {
      const gehaald: string[] = []
      context.on('request', v => void gehaald.push(v.url()))
      for (const blad of BLADEN) await page.goto(adres(blad))
      await page.goto(adres('grens'))
      await page.getByRole('checkbox').first().check()
      await page.goto(adres('ik'))
      await page.goBack()
      expect(await page.getByRole('checkbox').first().isChecked()).toBe(false)
      expect(await context.cookies()).toEqual([])
      expect((await context.storageState({ indexedDB: true })).origins).toEqual([])
      const rest = await page.evaluate(async () => ({
        lokaal: localStorage.length,
        tab: sessionStorage.length,
        caches: (await caches.keys()).length,
        werkers: (await navigator.serviceWorker.getRegistrations()).length,
      }))
      expect(rest).toEqual({ lokaal: 0, tab: 0, caches: 0, werkers: 0 })
      expect(gehaald.filter(u => !u.startsWith(w.huis.adres))).toEqual([])
    })
  })

  it.each([true, false])(
    'vraagt advies met of zonder script (%s), krijgt een code, en daarna staat er nergens meer wat er ingevuld was',
    async script => {
      await bezoek(
        async (page, context) => {
          await page.goto('about:blank')
          await page.goto(adres('vraag'))
          await page.locator('#verhaal').fill('Verzonnen geheim verhaal.')
          await page.getByRole('button', { name: 'Verstuur' }).click()
          await page.getByRole('heading', { name: 'Er mist nog iets' }).waitFor()
          expect(await page.locator('#verhaal').inputValue()).toBe('Verzonnen geheim verhaal.')
          await page.locator('#gemeente').selectOption({ index: 1 })
          await page.getByRole('radio', { name: 'Bellen' }).check()
          await page.locator('#bereik').fill('06 00000012')
          await page.locator('#wanneer').fill('overdag')
          await page.locator('input[name=voicemail][value=nee]').check()
          await page.getByRole('button', { name: 'Verstuur' }).click()
          await page.getByRole('heading', { name: 'Het is binnen' }).waitFor()
          expect(await page.locator('.code').textContent()).toMatch(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){2}$/)
          expect(page.url()).toBe(adres('vraag'))
          expect(await context.cookies()).toEqual([])
          expect((await context.storageState({ indexedDB: true })).origins).toEqual([])
          await page.goto(adres('vraag'))
          for (const veld of ['#verhaal', '#bereik', '#wanneer']) expect(await page.locator(veld).inputValue()).toBe('')
        },
        BREEDTES[0],
        script,
      )
    },
  )

  it.each(BREEDTES)('elk blad is in beide talen te bedienen en te lezen op $naam', async breedte => {
    await bezoek(async page => {
      for (const taal of TALEN.keys())
        for (const blad of BLADEN) {
          await page.goto(adres(blad, taal))
          // the two languages differ in words only: each width reads one of them through
          if (taal === BREEDTES.indexOf(breedte)) await toegankelijk(page)
          // nothing sticks out to the side
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
          await page.keyboard.press('Tab')
          expect(await page.evaluate(() => document.activeElement?.id)).toBe('weg')
        }
    }, breedte)
  })
})
