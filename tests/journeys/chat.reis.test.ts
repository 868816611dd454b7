import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { padVan, TALEN, WEG } from '../../keten/loket/index.ts'
import { BREEDTES, maakWereld, meldAan, REGIO, toegankelijk, venster, type Wereld } from './hulp/reis.ts'

const GEHEIM = 'mijn-broertje-mag-dit-niet-weten-5512'
const TELEFOON = BREEDTES[1]
let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w?.sluit())

const adres = (taal = 0) => `${w.huis.adres}${padVan(TALEN[taal] ?? (TALEN[0] as never), REGIO, 'praten')}`

/** A visitor on a phone, in a private window; the weather in place of the real weather page. */
async function bezoek(script = true): Promise<{ page: Page; context: BrowserContext; gehaald: string[] }> {
  const context = await w.browser.newContext({
    viewport: { width: TELEFOON.breed, height: TELEFOON.hoog },
    javaScriptEnabled: script,
  })
  context.setDefaultTimeout(20_000)
  const gehaald: string[] = []
  context.on('request', v => void gehaald.push(v.url()))
  await context.route(`${WEG}**`, r =>
    r.fulfill({ contentType: 'text/html', body: '<title>Het weer</title><h1>Het weer</h1>' }),
  )
  return { page: await context.newPage(), context, gehaald }
}
const knop = (page: Page, naam: string | RegExp) => page.getByRole('button', { name: naam })
const log = (page: Page) => page.getByRole('log')

async function medewerker(
  ctx: Parameters<typeof venster>[1],
  breedte: (typeof BREEDTES)[number] = BREEDTES[0],
): Promise<Page> {
  const page = await venster(w, ctx, breedte)
  await meldAan(page, w, 'aanname')
  await page.goto(`${w.huis.adres}/chat`)
  await knop(page, /^Ik (ben er|neem even)/).waitFor()
  if (await knop(page, 'Ik ben er').isVisible()) await knop(page, 'Ik ben er').click()
  await knop(page, 'Ik neem even niets aan').waitFor()
  return page
}
async function begin(page: Page): Promise<void> {
  await page.goto(adres())
  await knop(page, 'Begin het gesprek').click()
  await page.getByText('Wij zoeken iemand voor u').waitFor()
}

describe('Een tiener chat op een telefoon, en een medewerker antwoordt', () => {
  it('SD-7 van een gesprek blijft op het apparaat niets: geen opslag, koekje, cache, geschiedenis of terug, en bij ons ook niet', async ctx => {
    const anna = await medewerker(ctx)
    const { page, context, gehaald } = await bezoek()
    await page.goto('about:blank')
    await begin(page)
    await toegankelijk(page)
    await page.getByLabel('Uw bericht').fill(GEHEIM)
    await knop(page, 'Stuur').click()
    await anna.getByRole('button', { name: 'Neem gesprek' }).first().click()
    await log(anna).getByText(GEHEIM).waitFor()
    await toegankelijk(anna)
    await anna.getByLabel('Uw antwoord in gesprek 1').fill('<b>Fijn</b> dat je schrijft')
    await anna.getByLabel('Uw antwoord in gesprek 1').press('Enter')
    // words are words on both sides, never markup
    await log(page).getByText('<b>Fijn</b> dat je schrijft').waitFor()
    expect(await log(page).locator('p b').count()).toBe(0)
    await page.getByLabel('Uw bericht').pressSequentially('ja')
    await anna.getByText('De bezoeker schrijft …').waitFor()
    // a word nobody sees
    await knop(anna, 'Spreek een woord af').click()
    await page.getByLabel('Uw woord').fill('pannenkoek')
    await knop(page, 'Klaar').click()
    await knop(anna, 'Vraag het woord').waitFor()
    await knop(anna, 'Vraag het woord').click()
    await page.getByLabel('Uw woord').fill('pannenkoek')
    await knop(page, 'Klaar').click()
    await anna.getByText('Het woord klopte.').waitFor()
    for (const p of [page, anna]) expect(await p.locator('body').innerText()).not.toContain('pannenkoek')
    expect(await context.cookies()).toEqual([])
    expect((await context.storageState({ indexedDB: true })).origins).toEqual([])
    const rest = () =>
      page.evaluate(async () => ({
        lokaal: localStorage.length,
        tab: sessionStorage.length,
        caches: (await caches.keys()).length,
        werkers: (await navigator.serviceWorker.getRegistrations()).length,
        naam: window.name,
        stand: JSON.stringify(history.state),
      }))
    expect(await rest()).toEqual({ lokaal: 0, tab: 0, caches: 0, werkers: 0, naam: '', stand: 'null' })
    expect(page.url()).toBe(adres())
    expect(gehaald.filter(u => !u.startsWith(w.huis.adres) && u !== 'about:blank')).toEqual([])
    expect(gehaald.filter(u => u.includes('?') || u.includes('#'))).toEqual([])
    // the way out works in the middle of a talk: blank at once, and the worker hears it
    await page.locator('#weg').click()
    await page.getByRole('heading', { name: 'Het weer' }).waitFor()
    await anna.getByText('De bezoeker sloot het scherm of drukte op de rode knop.').waitFor()
    expect(await anna.locator('body').innerText()).not.toContain(GEHEIM)
    await page.goBack()
    expect(page.url()).toBe('about:blank')
    await page.goForward().catch(() => null)
    expect(await page.locator('body').innerText()).not.toContain(GEHEIM)
    const tabellen = await w.huis.kijk<{ t: string }>(
      `select quote_ident(table_schema) || '.' || quote_ident(table_name) as t from information_schema.tables
        where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
    )
    for (const { t } of tabellen) {
      const [rij] = await w.huis.kijk<{ n: number }>(`select count(*)::int as n from ${t} x where x::text like $1`, [
        `%${GEHEIM}%`,
      ])
      expect([t, rij?.n]).toEqual([t, 0])
    }
    await context.close()
  })

  it('een profiel op schijf houdt na een gesprek niets van de woorden over', async ctx => {
    const anna = await medewerker(ctx)
    const map = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-profiel-'))
    const context = await chromium.launchPersistentContext(map, {
      executablePath: process.env['KRING_CHROMIUM'] ?? '/usr/bin/chromium',
      viewport: { width: TELEFOON.breed, height: TELEFOON.hoog },
      args: ['--no-sandbox', '--disable-gpu'],
    })
    const page = await context.newPage()
    await begin(page)
    await page.getByLabel('Uw bericht').fill(GEHEIM)
    await knop(page, 'Stuur').click()
    await log(page).getByText(GEHEIM).waitFor()
    await anna.getByRole('button', { name: 'Neem gesprek' }).first().click()
    await log(anna).getByText(GEHEIM).first().waitFor()
    // the tab is closed, as when somebody comes in
    await page.close()
    await anna.getByText('De bezoeker sloot het scherm of drukte op de rode knop.').first().waitFor()
    await context.close()
    const bestanden = fs.readdirSync(map, { recursive: true, withFileTypes: true }).filter(b => b.isFile())
    expect(bestanden.length).toBeGreaterThan(10)
    const met = bestanden.filter(b => fs.readFileSync(path.join(b.parentPath, b.name)).includes(GEHEIM))
    expect(met.map(b => b.name)).toEqual([])
    fs.rmSync(map, { recursive: true, force: true })
  })

  it('zonder script staat er rustig wat wel kan, in beide talen; met script is het blad toegankelijk en past het', async ctx => {
    const zonder = await bezoek(false)
    await zonder.page.goto(adres())
    await zonder.page.getByText('Chatten lukt in deze browser nu niet.').waitFor()
    expect(await knop(zonder.page, 'Begin het gesprek').isVisible()).toBe(false)
    expect(await zonder.page.locator('a[href^="tel:"]').count()).toBeGreaterThan(1)
    await zonder.context.close()
    const anna = await medewerker(ctx, TELEFOON)
    await toegankelijk(anna)
    const met = await bezoek()
    for (const taal of TALEN.keys()) {
      await met.page.goto(adres(taal))
      await knop(met.page, taal === 0 ? 'Begin het gesprek' : 'Begin the talk').waitFor()
      await toegankelijk(met.page)
      expect(await met.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      await met.page.keyboard.press('Tab')
      expect(await met.page.evaluate(() => document.activeElement?.id)).toBe('weg')
    }
    await met.context.close()
  })

  it('wie ja zegt ziet zijn woorden een advies worden zonder overtypen, en met een melding staat de aanname ingevuld', async ctx => {
    const anna = await medewerker(ctx)
    const { page, context } = await bezoek()
    for (const [soort, tekst] of [
      ['Een advies bewaren', 'Een tiener vraagt hoe het verder gaat na ruzie thuis.'],
      ['Samen een melding doen', 'Ruzie thuis, bijna elke avond; een broertje van vijf.'],
    ] as const) {
      await begin(page)
      await anna.getByRole('button', { name: 'Neem gesprek' }).last().click()
      const kaart = anna.getByRole('article').last()
      await kaart.getByText('Bewaren, als de bezoeker dat vraagt').click()
      await kaart.getByLabel(soort).check()
      await kaart.getByLabel('Dit krijgt de bezoeker te lezen').fill(tekst)
      await knop(anna, 'Laat dit de bezoeker lezen').last().click()
      await page.locator('blockquote').getByText(tekst).waitFor()
      await toegankelijk(page)
      await knop(page, 'Ja, dat mag').click()
      await page.getByText('Alleen wat u las wordt bewaard.').waitFor()
      await knop(page, 'Stop en wis alles').click()
      await page.getByRole('heading', { name: 'Het gesprek is voorbij' }).waitFor()
      expect(await page.locator('body').innerText()).not.toContain(tekst)
      if (soort.startsWith('Een')) {
        await knop(anna, 'Maak er een advies van').click()
        expect(await anna.getByLabel('Samenvatting van vraag en advies').inputValue()).toBe(tekst)
        await anna.locator('select[name="hoedanigheid"]').selectOption('kind')
        await anna.locator('input[name="uitkomst"][value="advies"]').check()
        await knop(anna, 'Advies vastleggen').click()
        await anna.getByText('Het advies is vastgelegd.').waitFor()
        await anna.goBack()
        await anna.goto(`${w.huis.adres}/chat`)
        await knop(anna, 'Ik ben er').click()
      } else {
        await knop(anna, 'Open de aanname').click()
        await anna.getByRole('heading', { level: 1, name: 'Nieuwe melding' }).waitFor()
        await knop(anna, /niet$/).click()
        await knop(anna, /^Melding aannemen/).click()
        expect(await anna.locator('textarea').first().inputValue()).toBe(tekst)
      }
    }
    const [rij] = await w.huis.kijk<{ samenvatting: string }>(
      `select samenvatting from kring.advies where kanaal = 'chat'`,
    )
    expect(await w.huis.woorden(rij?.samenvatting ?? '')).toBe('Een tiener vraagt hoe het verder gaat na ruzie thuis.')
    await context.close()
  })
})
