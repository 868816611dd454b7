import fs from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core'
import { expect, type TestContext } from 'vitest'
import { projectMap } from '../../../service/map.ts'
import { maakHuis, type Huis } from '../../hulp/huis.ts'

export const REGIO = 'rotterdam-2014'
export const BREEDTES = [
  { naam: 'het bureau', breed: 1280, hoog: 900 },
  { naam: 'een telefoon', breed: 390, hoog: 844 },
] as const
export type Breedte = (typeof BREEDTES)[number]

/** A whole Kring with its screens, and the browser in which a journey goes through them. */
export type Wereld = { huis: Huis; browser: Browser; sluit: () => Promise<void> }

const NAMEN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const VLAGGEN =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
const MISLUKT = path.join(projectMap, '.kring', 'reizen')
const WACHT_MS = 20_000

export async function maakWereld(): Promise<Wereld> {
  const huis = await maakHuis({ web: true })
  const browser = await chromium.launch({ executablePath: zoekBrowser(), args: VLAGGEN.split(' ') })
  return {
    huis,
    browser,
    sluit: async () => {
      await browser.close()
      await huis.sluit()
    },
  }
}

/** `npm test` names the browser it found (scripts/browser.mjs); a single run looks in the same places. */
function zoekBrowser(): string {
  const mappen = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean)
  const plekken = NAMEN.flatMap(naam => mappen.map(map => path.join(map, naam)))
  const gevonden = process.env['KRING_CHROMIUM'] ?? plekken.find(plek => fs.existsSync(plek))
  if (gevonden === undefined) throw new Error('Er is geen browser gevonden; npm test zegt hoe hij er komt.')
  return gevonden
}

/** A window of one person's browser, at the hour of the made-up Kring. After a failed test it leaves a picture. */
export async function venster(
  { huis, browser }: Wereld,
  { task, onTestFinished }: TestContext,
  breedte: Breedte = BREEDTES[0],
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: breedte.breed, height: breedte.hoog },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(WACHT_MS)
  await context.clock.setFixedTime(huis.klok.nu())
  const page = await context.newPage()
  onTestFinished(async () => {
    if (task.result?.state === 'fail') await foto(context, `${task.name} ${breedte.breed}`)
    await context.close()
  })
  return page
}

async function foto(context: BrowserContext, naam: string): Promise<void> {
  fs.mkdirSync(MISLUKT, { recursive: true })
  const kort = naam.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  for (const [n, page] of context.pages().entries())
    await page.screenshot({ path: path.join(MISLUKT, `${kort}-${n}.png`), fullPage: true }).catch(() => undefined)
}

/** Through the sign-in page and that of the identity provider, as everybody; ends on Mijn werk. */
export async function meldAan(page: Page, { huis }: Wereld, kort: string): Promise<void> {
  await page.goto(huis.adres)
  await page.getByRole('link', { name: 'Aanmelden' }).click()
  await kiesAccount(page, kort)
  await kop(page, 'Mijn werk')
}

export const kiesAccount = (page: Page, kort: string): Promise<void> =>
  page.locator(`button[value="${kort}.${REGIO}"]`).click()

/** Waits for the title of a screen, and gives it. */
export async function kop(page: Page, titel: string | RegExp): Promise<Locator> {
  const h1 = page.getByRole('heading', { level: 1, name: titel })
  await h1.waitFor()
  return h1
}

/** Nothing on this screen stands in the way of who sees, hears or moves differently. */
export async function toegankelijk(page: Page): Promise<void> {
  // no page of Kring has frames: the short way, without a window of its own to put the parts together, and only what is wrong worked out
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(REGELS)
  const { violations } = await axe.setLegacyMode(true).analyze()
  expect(violations.map(v => `${page.url()} ${v.id}: ${v.nodes.map(n => n.target.join(' ')).join(' | ')}`)).toEqual([])
}

/** Waits until these words are on the screen. */
export const staatEr = async (waar: Page | Locator, tekst: string | RegExp): Promise<void> => {
  // one look: a message that comes and goes was seen when it was there
  const gezien = await waar
    .getByText(tekst)
    .first()
    .waitFor()
    .then(() => true)
  expect(gezien).toBe(true)
}

/** Answers a choice with the space bar, as somebody does who leaves the mouse alone. */
export async function kies(waar: Page | Locator, naam: string, waarde: string): Promise<void> {
  const keuze = waar.locator(`input[name="${naam}"][value="${waarde}"]`)
  await keuze.focus()
  await keuze.press('Space')
  expect(await keuze.isChecked()).toBe(true)
}
