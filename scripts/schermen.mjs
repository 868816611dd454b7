// `npm run schermen`: a picture of every screen in two languages at 390 and 1280 pixels, with axe run on each.
// With KRING_ADRES it looks at a running Kring, otherwise at dist/web with made-up answers.
import { mkdir, rm } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'
import { register } from 'tsx/esm/api'
import { dienBestanden, beantwoord } from '../tests/journeys/schermen/nepserver.mjs'

register()
const { routes, aanmeldvoorbeelden } = await import('../web/routes.tsx')
const { standen, NU } = await import('../tests/journeys/schermen/voorbeelden.ts')
const { meldAan } = await import('../tests/journeys/schermen/meldAan.ts')

const MAP = new URL('../schermen/', import.meta.url).pathname
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
const SOORTEN = [
  { taal: 'nl', breed: 390, thema: 'light' },
  { taal: 'nl', breed: 1280, thema: 'light' },
  { taal: 'en', breed: 390, thema: 'light' },
  { taal: 'en', breed: 1280, thema: 'light' },
  { taal: 'nl', breed: 390, thema: 'dark' },
  { taal: 'nl', breed: 1280, thema: 'dark' },
]
/** What stands on the page for an address that is not there. */
const NIET_ER = /^(Deze pagina is er niet|This page does not exist)$/
const VLAGGEN =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

const adres = process.env.KRING_ADRES
const alleen = process.argv[2]
const fouten = routes
  .filter(r => !r.schermvoorbeeld?.length)
  .map(r => `${r.pad}: geen schermvoorbeeld in web/routes.tsx`)

await rm(MAP, { recursive: true, force: true })
await mkdir(MAP, { recursive: true })
const bestanden =
  adres === undefined ? await dienBestanden(new URL('../dist/web/', import.meta.url).pathname) : undefined
const basis = adres ?? bestanden.adres
const browser = await chromium.launch({
  executablePath: process.env.KRING_CHROMIUM ?? '/usr/bin/chromium',
  args: VLAGGEN.split(' '),
})
const begonnen = Date.now()
let aantal = 0
try {
  await weegEerstePagina()
  await Promise.all(SOORTEN.map(soort => maakReeks(soort)))
} finally {
  await browser.close()
  bestanden?.stop()
}
console.log(`${aantal} schermen in ${Math.round((Date.now() - begonnen) / 1000)} s, ${fouten.length} fouten`)
for (const fout of fouten) console.error(fout)
process.exitCode = fouten.length === 0 ? 0 : 1

/** The script a person waits for on the first staff page, compressed: at most 200 kB. */
async function weegEerstePagina() {
  if (bestanden === undefined) return
  const page = await browser.newPage()
  const scripts = new Map()
  page.on('response', async antwoord => {
    if (!antwoord.url().endsWith('.js')) return
    scripts.set(antwoord.url(), gzipSync(await antwoord.body(), { level: 9 }).length)
  })
  await page.clock.setFixedTime(NU)
  await page.route('**/api/v1/**', route => beantwoord(route, standen.gewoon))
  await page.goto(`${basis}/werk`, { waitUntil: 'networkidle' })
  await page.close()
  const kb = [...scripts.values()].reduce((som, bytes) => som + bytes, 0) / 1000
  console.log(`eerste pagina van de werkplek: ${kb.toFixed(1)} kB script, gecomprimeerd`)
  if (kb > 200) fouten.push(`eerste pagina te zwaar: ${kb.toFixed(1)} kB`)
}

/** All screens in one language, width and colour, one after the other in one browser context. */
async function maakReeks(soort) {
  const context = await browser.newContext({
    viewport: { width: soort.breed, height: soort.breed < 600 ? 844 : 900 },
    colorScheme: soort.thema,
    locale: soort.taal === 'nl' ? 'nl-NL' : 'en-GB',
    reducedMotion: 'reduce',
    ignoreHTTPSErrors: true,
  })
  await context.addInitScript(taal => localStorage.setItem('kring-taal', taal), soort.taal)
  const uitgelogd = adres === undefined ? aanmeldvoorbeelden : aanmeldvoorbeelden.filter(v => v.stand === 'afgemeld')
  for (const voorbeeld of uitgelogd) await maakScherm(context, voorbeeld, soort)
  if (adres !== undefined) await meldAan(context, basis)
  for (const voorbeeld of routes.flatMap(route => route.schermvoorbeeld ?? []))
    await maakScherm(context, voorbeeld, soort)
  await context.close()
}

async function maakScherm(context, voorbeeld, soort) {
  const naam = `${voorbeeld.naam}-${soort.taal}-${soort.breed}${soort.thema === 'dark' ? '-donker' : ''}`
  if (alleen !== undefined && !naam.startsWith(alleen)) return
  // A made-up situation cannot be asked of a running Kring.
  if (adres !== undefined && voorbeeld.stand !== undefined && voorbeeld.stand !== 'afgemeld') return
  const page = await context.newPage()
  const klachten = []
  page.on('pageerror', fout => klachten.push(`fout: ${fout.message}`))
  page.on('console', regel => {
    if (/Content Security Policy|Warning:|Minified React/.test(regel.text())) klachten.push(regel.text())
  })
  try {
    if (adres === undefined) {
      await page.clock.setFixedTime(NU)
      await page.route('**/api/v1/**', route => beantwoord(route, standen[voorbeeld.stand ?? 'gewoon']))
    }
    await page.goto(basis + voorbeeld.adres)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    for (const daad of voorbeeld.doe ?? []) await doe(page, daad)
    await page.waitForTimeout(200)
    if (
      voorbeeld.naam !== 'niet-gevonden' &&
      (await page.getByRole('heading', { level: 1, name: NIET_ER }).count()) > 0
    )
      klachten.push('de pagina is er niet')
    const overloop = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (overloop > 0) klachten.push(`${overloop} pixels te breed`)
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(REGELS)
    const { violations } = await axe.setLegacyMode(true).analyze()
    klachten.push(...violations.map(v => `axe ${v.id}: ${v.nodes.map(n => n.target.join(' ')).join(' | ')}`))
    await page.screenshot({ path: `${MAP}${naam}.png`, fullPage: !voorbeeld.doe })
    aantal += 1
  } catch (fout) {
    klachten.push(String(fout.message).split('\n')[0])
    await page.screenshot({ path: `${MAP}${naam}-FOUT.png` }).catch(() => undefined)
  }
  fouten.push(...klachten.map(klacht => `${naam}: ${klacht}`))
  await page.close()
}

async function doe(page, daad) {
  if (daad.toets !== undefined) return page.keyboard.press(daad.toets)
  if (daad.focus !== undefined) return page.locator(daad.focus).first().focus()
  const knop = page.getByRole('button', { name: new RegExp(daad.klik) })
  return knop
    .or(page.getByRole('tab', { name: new RegExp(daad.klik) }))
    .first()
    .click()
}
