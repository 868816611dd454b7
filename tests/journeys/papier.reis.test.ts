import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BREEDTES, kies, kop, maakWereld, meldAan, staatEr, toegankelijk, venster, type Wereld } from './hulp/reis.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w?.sluit())

describe('Melding op papier', () => {
  it.for(BREEDTES)('op $naam: het lege formulier past op zijn bladen, en een nummer wordt nagelezen', async (b, t) => {
    const page = await venster(w, t, b)
    await meldAan(page, w, 'aanname')
    await page.goto(`${w.huis.adres}/aanname`)
    await kop(page, 'Nieuwe melding')
    await page.getByRole('link', { name: 'Leeg formulier op papier' }).click()
    await kop(page, 'Melding op papier')
    await toegankelijk(page)
    expect(await page.locator('.papier__blad').count()).toBe(4)
    const nummer = /P-[0-9A-Y]{4}-[0-9A-Y]{4}/.exec(await page.locator('.papier').innerText())?.[0] ?? ''
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(4)

    await page.getByRole('link', { name: 'Een formulier overnemen in Kring' }).click()
    await kop(page, 'Nieuwe melding')
    await page.getByLabel('Ik neem dit over van een papieren formulier').check()
    await page.getByRole('button', { name: 'Nee, nu niet' }).click()
    await page.getByRole('button', { name: 'Melding aannemen' }).click()
    await staatEr(page, 'De termijnen lopen vanaf het moment op het papier, niet vanaf nu.')
    await page.getByLabel('Nummer van het formulier').fill(nummer.toLowerCase().replaceAll('-', ' '))
    await kies(page, 'papier.reden', 'storing')
    await toegankelijk(page)
    expect(w.huis.fouten).toEqual([])
  })
})

describe('De rondleiding', () => {
  it.for(['aanname', 'weging', 'proces', 'team2', 'casus2', 'beleid', 'beheer'])(
    '%s loopt langs echte schermen, met het toetsenbord, en kan opnieuw',
    async (kort, t) => {
      const page = await venster(w, t, kort === 'aanname' ? BREEDTES[1] : BREEDTES[0])
      await meldAan(page, w, kort)
      await page.getByRole('complementary', { name: 'DEMO' }).getByRole('button', { name: 'Rondleiding' }).click()
      const gids = page.locator('.rondleiding')
      await staatEr(gids, /^Rondleiding, 1 van /)
      const van = Number(/van (\d+)/.exec(await gids.innerText())?.[1] ?? 0)
      expect(van).toBeGreaterThanOrEqual(kort === 'aanname' ? 6 : 4)
      for (let nr = 1; nr <= van; nr++) {
        await staatEr(gids, `Rondleiding, ${nr} van ${van}`)
        await page.locator('[data-aangewezen]').waitFor()
        expect(await page.locator('#rondleiding-kop:focus').count()).toBe(1)
        if (nr === 2) await toegankelijk(page)
        if (nr < van) await page.keyboard.press('ArrowRight')
      }
      await page.keyboard.press('Escape')
      expect(await gids.count()).toBe(0)
      expect(await page.locator('[data-aangewezen]').count()).toBe(0)
      await page.keyboard.press('h')
      await page.locator('dialog[open]').getByRole('button', { name: 'Rondleiding' }).click()
      await staatEr(gids, /^Rondleiding, 1 van /)
      expect(w.huis.fouten).toEqual([])
    },
  )
})

describe("Twee regio's naast elkaar", () => {
  it('elke twee, alleen wat verschilt of alles', async t => {
    const page = await venster(w, t)
    await meldAan(page, w, 'beleid')
    await page.goto(`${w.huis.adres}/regio/vergelijken?links=ijsselland-2014&rechts=arnhem-achterhoek-2014`)
    await kop(page, "Twee regio's naast elkaar")
    await page.getByLabel('Onderwerp', { exact: true }).selectOption('klokken')
    await page.getByRole('heading', { level: 2, name: /^Klokken/ }).waitFor()
    await toegankelijk(page)
    const verschil = await page.locator('tbody tr').count()
    await page.getByLabel('Tweede regio').selectOption('ijsselland-2014')
    await staatEr(page, 'Hierin verschillen zij niet')
    await page.getByLabel('Alleen wat verschilt').uncheck()
    await page.locator('tbody tr').first().waitFor()
    expect(verschil).toBeGreaterThan(0)
    expect(w.huis.fouten).toEqual([])
  })
})
