import { chromium, type Page } from 'playwright-core'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import type { Draaiend } from './server.ts'

/** `null` where there is no browser. */
export type BrowserUitslag = { caseInteractiveMs: number | null }

const KEER = 9
const ACCOUNT = 'casus.rotterdam-2014'

/** From following a link to a case in a signed-in browser until its title stands and its first act can be chosen; median of nine. */
export async function meetBrowser(server: Draaiend, zeg: (regel: string) => void): Promise<BrowserUitslag> {
  const programma = process.env['KRING_CHROMIUM']
  if (programma === undefined) {
    zeg('  geen browser gevonden; niet gemeten')
    return { caseInteractiveMs: null }
  }
  const wie = await Bezoeker.meldAan(server.adres, ACCOUNT)
  const { casussen } = (await wie.haal<{ casussen: { id: string }[] }>('/casussen')).inhoud
  const id = casussen[0]?.id
  if (id === undefined) throw new Error('De casusregisseur van de demo heeft geen casus.')
  const browser = await chromium.launch({
    executablePath: programma,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage({ locale: 'nl-NL' })
    await page.goto(server.adres)
    await page.getByRole('link', { name: 'Aanmelden' }).click()
    await page.locator(`button[value="${ACCOUNT}"]`).click()
    await page.getByRole('heading', { level: 1, name: 'Mijn werk' }).waitFor()
    const tijden: number[] = []
    for (let n = -2; n < KEER; n++) {
      const ms = await eenKeer(page, `${server.adres}/casussen/${id}`)
      if (n >= 0) tijden.push(ms)
    }
    tijden.sort((a, b) => a - b)
    const caseInteractiveMs = Math.round(tijden[Math.floor(KEER / 2)] ?? 0)
    zeg(`  dossier bruikbaar na ${caseInteractiveMs} ms (langst ${Math.round(tijden.at(-1) ?? 0)})`)
    return { caseInteractiveMs }
  } finally {
    await browser.close()
  }
}

/** A whole load of the page, from the start of the navigation; the page itself keeps the time. */
async function eenKeer(page: Page, adres: string): Promise<number> {
  await page.goto('about:blank')
  await page.goto(adres)
  await page.getByRole('tab', { selected: true }).waitFor()
  await page.locator('main button:enabled').first().waitFor()
  return page.evaluate(() => performance.now())
}
