import type { Page } from 'playwright-core'
import { kies, kop } from './reis.ts'

export type Gezin = { moeder: string; vader: string; kind: string; verhaal: string }

/** What the caller tells, up to the last page of the intake: two adults and a child in Barendrecht. */
export async function vulIn(page: Page, gezin: Gezin, vorm = 'partnergeweld'): Promise<void> {
  await kop(page, 'Nieuwe melding')
  await page.getByRole('button', { name: 'Nee, nu niet' }).click()
  await page.getByRole('button', { name: 'Melding aannemen' }).click()
  await page.getByLabel('In welke gemeente speelt dit?').selectOption('Barendrecht')
  await page.getByLabel('Wat is er gebeurd?').fill(gezin.verhaal)
  await kies(page, 'vormen', vorm)
  await kies(page, 'aard', 'lichamelijk')
  await page.getByLabel('Sinds wanneer?').fill('2025')
  await page.keyboard.press('Enter')

  await stap(page, 'Wie')
  await mens(page, 0, gezin.moeder, 'slachtoffer')
  await page.getByRole('button', { name: 'Nog iemand toevoegen' }).click()
  await mens(page, 1, gezin.vader, 'pleger')
  await page.keyboard.press('Enter')

  await melder(page)

  await stap(page, 'Kindcheck')
  await page.getByRole('button', { name: 'Een kind toevoegen' }).click()
  await page.locator('#aanname-personen-2-voornamen').fill(gezin.kind)
  await page.locator('#aanname-personen-2-voornamen').press('Enter')
  await stap(page, 'Melder')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Verder' }).click()
  await stap(page, 'Kindcheck')
  await kies(page, 'kindcheck', 'gedaan')
  await page.getByRole('button', { name: 'Verder' }).click()
  await stap(page, 'Klopt dit?')
}

/** Each step says where one is, and has the focus on its heading. */
export const stap = (page: Page, naam: string): Promise<void> =>
  page.getByRole('heading', { level: 2, name: naam, exact: true }).waitFor()

async function mens(page: Page, plek: number, naam: string, rol: string): Promise<void> {
  const [voornaam = '', achternaam = ''] = naam.split(' ')
  const veld = (welk: string) => page.locator(`#aanname-personen-${plek}-${welk}`)
  await veld('voornamen').fill(voornaam)
  await veld('achternaam').fill(achternaam)
  await kies(page, `personen.${plek}.rollen`, rol)
  await veld('geboortedatum').fill('1988')
}

async function melder(page: Page): Promise<void> {
  await stap(page, 'Melder')
  await kies(page, 'bron', 'professional')
  await page.getByLabel('Naam van de melder').fill('Meester Proef')
  await page.getByLabel('Wat is de melder van het gezin?').fill('leerkracht')
  await page.getByLabel('Hoe is de melder te bereiken?').fill('000-0000000')
  await kies(page, 'kanaal', 'telefoon')
  await page.getByLabel('Hoe is de melder te bereiken?').press('Enter')
}
