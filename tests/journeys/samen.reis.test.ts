import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kies, kop, maakWereld, meldAan, staatEr, toegankelijk, venster, type Wereld } from './hulp/reis.ts'
import { metRegie } from './hulp/zaken.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w?.sluit())

const venstertje = (page: Page): Locator => page.locator('dialog[open]')

describe('Twee mensen in een dossier', () => {
  it('zien elkaar, de een ziet live dat de ander iets vastlegt, en wat hij typt blijft staan', async t => {
    const { id, casus } = await metRegie(w.huis)
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

    // the second is told at once, and what was typed is still there
    await ander.getByText('Iemand anders legde hier net iets vast').first().waitFor({ state: 'attached' })
    expect(await venstertje(ander).getByLabel('Waaraan ziet u dat?').inputValue()).toBe(
      'Tessa belde met school (verzonnen).',
    )
    // sending it all the same: first a calm word, then it is possible, and both stand on the time line
    const knop = venstertje(ander).getByRole('button', { name: 'Veiligheid vastleggen' })
    await knop.click()
    await staatEr(venstertje(ander), 'Iemand anders legde hier net iets vast')
    expect(await venstertje(ander).getByLabel('Waaraan ziet u dat?').inputValue()).toContain('Tessa belde')
    // what Cas recorded now stands behind the window
    await ander.getByText('Dit gezin is nu veilig').first().waitFor({ state: 'attached' })
    await knop.click()
    await venstertje(ander).waitFor({ state: 'detached' })
    const gezien = await w.huis.kijk<{ n: number }>(
      `select count(*)::int as n from kring.gebeurtenis where stroom = $1 and soort = 'VeiligheidGezien'`,
      [id],
    )
    expect(gezien[0]?.n).toBe(2)
    expect(w.huis.fouten).toEqual([])
  })
})
