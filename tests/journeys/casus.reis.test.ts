import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCasus } from '../../service/verhaal/handelingen.ts'
import { BREEDTES, kies, kop, maakWereld, meldAan, staatEr, toegankelijk, venster, type Wereld } from './hulp/reis.ts'
import { metRegie, wie } from './hulp/zaken.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w?.sluit())

const PLAN = 'Karel slaapt bij zijn broer. Wordt het spannend, dan bellen we de buurvrouw (verzonnen).'

describe('De casus', () => {
  it.for(BREEDTES)('op $naam komt de regisseur van onveilig tot een afgeronde eerste fase', async (b, t) => {
    const dossier = await metRegie(w.huis)
    const cas = await wie(w.huis, 'casus2')
    const page = await venster(w, t, b)
    await meldAan(page, w, 'casus2')
    await page.goto(`${w.huis.adres}/casussen/${dossier.id}`)
    await kop(page, /^Casus C-/)
    await staatEr(page, 'Nog niemand heeft vastgelegd hoe veilig het is.')
    await toegankelijk(page)

    // What is missing is said before anyone tries, and the server says the same.
    const sluiting = await cas.stuur<Weigering>(`/casussen/${dossier.id}/sluiting`, {
      motivering: 'Te vroeg (verzonnen).',
    })
    expect(sluiting.status).toBe(409)
    await mistHier(page, 'Nodig om de casus te sluiten', 'Casus sluiten', sluiting.inhoud.velden)
    const teVroeg = await cas.stuur<Weigering>(`/casussen/${dossier.id}/fase`, {
      onderbouwing: 'Te vroeg (verzonnen).',
    })
    expect(teVroeg.status).toBe(409)
    await mistHier(page, /^Nodig om ".+" af te ronden$/, /^Fase afronden/, teVroeg.inhoud.velden)

    await begin(page, 'Veiligheid vastleggen')
    await kies(venstertje(page), 'oordeel', 'veilig')
    for (const lid of dossier.casus.personen) await kies(venstertje(page), `persoon ${lid.id}`, 'veilig')
    await venstertje(page).getByLabel('Waaraan ziet u dat?').fill('Ieder apart gesproken (verzonnen).')
    await toegankelijk(page)
    await legVast(page, 'Veiligheid vastleggen', 'Hoe veilig is het nu?')
    await staatEr(page, 'Dit gezin is nu veilig')

    await begin(page, 'Voorwaarde toevoegen')
    await venstertje(page).getByLabel('Wat is de afspraak').fill('Karel slaapt bij zijn broer (verzonnen).')
    // this region wants a line for each member before a plan is adopted
    for (const lid of dossier.casus.personen) await kies(venstertje(page), 'voor', lid.id)
    await venstertje(page).getByLabel('Hoe zien we dat het lukt').fill('De broer belt elke avond (verzonnen).')
    await venstertje(page).getByLabel('Van wie is deze afspraak').fill('Karel Testman')
    await venstertje(page).getByLabel('Wie controleert').fill('Cas Testman')
    await venstertje(page).getByLabel('Wanneer controleren we').fill('2026-12-01')
    await venstertje(page).getByLabel('Wat doen we als het niet lukt').fill('Meteen overleg met het team (verzonnen).')
    await legVast(page, 'Voorwaarde toevoegen', 'Een veiligheidsvoorwaarde afspreken')

    await begin(page, 'Plan vaststellen')
    await venstertje(page).getByLabel('Het plan in gewone woorden').fill(PLAN)
    await legVast(page, 'Plan vaststellen', 'Het veiligheidsplan vaststellen')

    await page.getByRole('tab', { name: 'Veiligheidsplan' }).click()
    await staatEr(page.getByRole('tabpanel'), PLAN)
    await staatEr(page, 'Nog niet gecontroleerd')
    await toegankelijk(page)
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: /^Controleren/ })
      .click()
    await kies(venstertje(page), 'stand', 'gehaald')
    await venstertje(page).getByLabel('Wat zag of hoorde u').fill('De broer bevestigt het (verzonnen).')
    await legVast(page, 'Vastleggen', 'Is de voorwaarde gehaald?')
    await staatEr(page.getByRole('tabpanel'), 'Gehaald')

    await page.getByRole('tab', { name: 'Overzicht' }).click()
    await staatEr(page, 'Niets houdt deze fase nog tegen.')
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: /^Fase afronden/ })
      .click()
    await venstertje(page).getByLabel('Onderbouwing').fill('De voorwaarde is gehaald (verzonnen).')
    await legVast(page, 'Fase afronden', 'De fase afronden')
    const na = await openCasus(cas, dossier.id)
    expect(na.casus.fasenKlaar).toEqual([dossier.casus.fase])
    expect(na.casus.fase).not.toBe(dossier.casus.fase)
    await mistHier(page, 'Nodig om de casus te sluiten', 'Casus sluiten', na.sluitenOpen)
    await toegankelijk(page)
    expect(w.huis.fouten).toEqual([])
  })
})

type Weigering = { velden: { veld: string; uitleg: string }[] }

const venstertje = (page: Page): Locator => page.locator('dialog[open]')

/** The card lists every missing thing in words, and its button says why it may not be used yet. */
async function mistHier(
  page: Page,
  kaart: string | RegExp,
  knop: string | RegExp,
  mist: readonly { uitleg: string }[],
): Promise<void> {
  const hier = page.getByRole('region', { name: kaart })
  await hier.waitFor()
  expect(mist.length).toBeGreaterThan(0)
  for (const { uitleg } of mist) await staatEr(hier, uitleg)
  // a list that just became shorter still held every sentence a moment ago: wait for the button to say exactly these
  await expect
    .poll(() => hier.getByRole('button', { name: knop }).getAttribute('aria-description'))
    .toBe(`Dit kan nog niet. Eerst moet: ${mist.map(m => m.uitleg).join('; ')}`)
}

/** The one next right act stands in a card of its own; its button opens the questions. */
async function begin(page: Page, knop: string): Promise<void> {
  const eerst = page.locator('.casus__eerst').getByRole('button', { name: knop })
  await eerst.click()
  await venstertje(page).waitFor()
}

async function legVast(page: Page, knop: string, wat: string): Promise<void> {
  await venstertje(page).getByRole('button', { name: knop }).click()
  await staatEr(page, `Vastgelegd: ${wat}`)
  expect(await venstertje(page).count()).toBe(0)
}
