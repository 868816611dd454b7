import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BREEDTES, kies, kop, maakWereld, meldAan, staatEr, toegankelijk, venster, type Wereld } from './hulp/reis.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w?.sluit())

describe('Een mentor begint een werkblad en meldt bij een crisis', () => {
  it.for(BREEDTES)('op $naam: werkblad, signaal, stap, en meteen melden', async (b, t) => {
    const page = await venster(w, t, b)
    await meldAan(page, w, 'mentor')
    await page.goto(`${w.huis.adres}/werkbladen`)
    await kop(page, 'Meldcode')
    await toegankelijk(page)

    await page.getByRole('button', { name: 'Nieuw werkblad' }).click()
    // a name in the title is refused, politely, and nothing typed is lost
    await page.getByLabel(/^Werktitel/).fill('Familie Voorbeeldsma')
    await page.getByLabel('Gemeente', { exact: true }).selectOption('Rotterdam')
    await kies(page, 'client', 'kind')
    await page.getByRole('button', { name: 'Begin het werkblad' }).click()
    await staatEr(page, 'lijkt op een naam')
    await page.getByLabel(/^Werktitel/).fill('Leerling uit de brugklas')
    await page.getByRole('button', { name: 'Begin het werkblad' }).click()
    await kop(page, 'Leerling uit de brugklas')
    await toegankelijk(page)

    await page.getByRole('button', { name: 'Signaal noteren' }).first().click()
    const venstertje = page.getByRole('dialog')
    await venstertje.getByLabel(/^Wat zag of hoorde u/).fill('<b>Zij huilde</b> (verzonnen).')
    await kies(venstertje, 'soort', 'waarneming')
    await venstertje.getByLabel(/^Op welke dag/).fill('2026-03-01')
    await kies(venstertje, 'letsel', 'nee')
    await toegankelijk(page)
    await venstertje.getByRole('button', { name: 'Signaal noteren' }).click()
    await staatEr(page, '<b>Zij huilde</b> (verzonnen).')

    await page.getByRole('button', { name: 'Stap afronden' }).click()
    await venstertje.getByLabel(/^Wat is de uitkomst/).fill('Genoeg om te overleggen (verzonnen).')
    await venstertje.getByLabel(/^Op welke dag/).fill('2026-03-02')
    await venstertje.getByRole('button', { name: 'Stap afronden' }).click()
    await staatEr(page, 'Nu: Overleg')

    await page.getByRole('link', { name: 'Crisis: meld meteen' }).click()
    await kop(page, 'Crisis: meteen melden')
    await page.getByLabel('Voornaam').fill('Mila')
    await page.getByLabel('Achternaam').fill('Voorbeeldsma')
    await page.getByLabel(/^Geboortedag/).fill('2013')
    await page.getByLabel('Geslacht').selectOption('v')
    await page.getByLabel('Rol').selectOption('slachtoffer')
    await kies(page, 'gezinWeet', 'onveilig')
    await page.getByLabel(/^Waarom weet het gezin/).fill('Dat is nu niet veilig (verzonnen).')
    await page.getByLabel(/^Hoe bereikt/).fill('010 000 0000')
    await toegankelijk(page)
    await page.getByRole('button', { name: 'Stuur naar Veilig Thuis' }).click()
    await kop(page, 'Leerling uit de brugklas')
    await staatEr(page, /Aangekomen bij Veilig Thuis, nummer M-/)
    await toegankelijk(page)
    const [rij] = await w.huis.kijk<{ n: number }>(
      `select count(*)::int as n from kring.zaak z join kring.werkbladpost p on p.regio = z.regio and p.id = z.id where z.soort = 'melding' and z.urgentie = 'acuut'`,
    )
    expect(rij?.n).toBeGreaterThan(0)
    expect(w.huis.fouten).toEqual([])
  })
})
