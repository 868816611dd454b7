import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doe, openCasus } from '../../service/verhaal/handelingen.ts'
import { kies, kop, maakWereld, meldAan, staatEr, toegankelijk, venster, type Wereld } from './hulp/reis.ts'
import { metRegie, wie } from './hulp/zaken.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w?.sluit())

const venstertje = (page: Page): Locator => page.locator('dialog[open]')

describe('Twee mensen in een dossier', () => {
  it('zien elkaar, de een ziet live dat de ander iets vastlegt, en wie tweede is verliest niets', async t => {
    const { id, casus } = await metRegie(w.huis)
    const cas = await wie(w.huis, 'casus2')
    const [page, ander] = [await venster(w, t), await venster(w, t)]
    await meldAan(page, w, 'casus2')
    await meldAan(ander, w, 'team2')
    await page.goto(`${w.huis.adres}/casussen/${id}`)
    await kop(page, /^Casus C-/)
    await ander.goto(`${w.huis.adres}/casussen/${id}`)
    await kop(ander, /^Casus C-/)
    await staatEr(page, 'Ook in dit dossier: Tessa Testman')
    await staatEr(ander, 'Ook in dit dossier: Cas Testman')
    await toegankelijk(ander)

    // both begin with the same act
    for (const scherm of [page, ander]) {
      await scherm.locator('.casus__eerst').getByRole('button', { name: 'Veiligheid vastleggen' }).click()
      await kies(venstertje(scherm), 'oordeel', 'veilig')
      for (const lid of casus.personen) await kies(venstertje(scherm), `persoon ${lid.id}`, 'veilig')
    }
    await venstertje(page).getByLabel('Waaraan ziet u dat?').fill('Cas sprak ieder apart (verzonnen).')
    await venstertje(ander).getByLabel('Waaraan ziet u dat?').fill('Tessa belde met school (verzonnen).')
    await venstertje(page).getByRole('button', { name: 'Veiligheid vastleggen' }).click()
    await staatEr(page, 'Dit gezin is nu veilig')

    // the second is told at once, keeps the words, and hears politely that somebody was earlier
    await ander.getByText('Iemand anders legde hier net iets vast').first().waitFor({ state: 'attached' })
    await venstertje(ander).getByRole('button', { name: 'Veiligheid vastleggen' }).click()
    await staatEr(venstertje(ander), 'Een ander was u net voor.')
    expect(await venstertje(ander).getByLabel('Waaraan ziet u dat?').inputValue()).toBe(
      'Tessa belde met school (verzonnen).',
    )
    await toegankelijk(ander)
    await venstertje(ander).getByRole('button', { name: 'Veiligheid vastleggen' }).click()
    await venstertje(ander).waitFor({ state: 'detached' })
    await staatEr(ander, 'Dit gezin is nu veilig')

    // the plan changes under the eyes of the other: a word, a button, no reload
    await ander.getByRole('tab', { name: 'Veiligheidsplan' }).click()
    await ander.evaluate(() => document.documentElement.setAttribute('data-zelfde', ''))
    await doe(cas, `/casussen/${id}/voorwaarden`, {
      voor: casus.personen.map(p => p.id),
      tekst: 'Karel slaapt bij zijn broer (verzonnen).',
      minimum: true,
      controleur: 'Cas Testman',
      hoe: 'De broer belt elke avond (verzonnen).',
      alsNiet: 'Meteen overleg (verzonnen).',
      eigenaar: 'Karel Testman',
      controleOp: '2026-12-01',
    })
    await staatEr(ander, 'Iemand anders legde hier net iets vast')
    await ander.getByRole('button', { name: 'Laat zien wat er veranderde' }).click()
    await staatEr(ander.getByRole('tabpanel'), 'Karel slaapt bij zijn broer (verzonnen).')
    expect(await ander.locator('html[data-zelfde]').count(), 'de pagina is niet opnieuw geladen').toBe(1)
    expect((await openCasus(cas, id)).casus.voorwaarden).toHaveLength(1)
    expect(w.huis.fouten).toEqual([])
  })
})
