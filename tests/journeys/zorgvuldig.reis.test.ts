import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { neemAan, openMelding } from '../../service/verhaal/handelingen.ts'
import { invoer, MOEDER, VADER, weegAf } from '../eisen/hulp/voordeur.ts'
import { BREEDTES, kies, kop, maakWereld, staatEr, toegankelijk, venster, type Wereld } from './hulp/reis.ts'

const REGIO = 'arnhem-achterhoek-2014'
let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w?.sluit())

type Page = Awaited<ReturnType<typeof venster>>
async function alsAnna(page: Page) {
  await page.goto(w.huis.adres)
  await page.getByRole('link', { name: 'Aanmelden' }).click()
  await page.locator(`button[value="aanname.${REGIO}"]`).click()
  await kop(page, 'Mijn werk')
}

describe('Zorgvuldig, in Arnhem', () => {
  it.for(BREEDTES)('op $naam: bel nu, eerst overleg, veilig contact en aanvullen', async (b, t) => {
    const anna = await w.huis.als(`aanname.${REGIO}`)
    const melding = invoer({
      gemeente: 'Arnhem',
      acuut: true,
      vormen: ['eergerelateerd'],
      personen: [MOEDER, VADER],
    })
    const id = await neemAan(anna, melding)
    const page = await venster(w, t, b)
    await alsAnna(page)
    await page.goto(`${w.huis.adres}/meldingen/${id}?deel=melder`)
    await kop(page, /^Melding M-/)
    await staatEr(page, 'Moviera')
    await staatEr(page, 'Niet zelf bemiddelen, en geen familielid laten bemiddelen')
    await staatEr(page, 'Vertrouwenspersoon: vertrouwenspersoon bij de opvang, Moviera')
    await toegankelijk(page)

    await page.getByLabel('Met wie hebt u overlegd?').selectOption('ecs')
    await page.getByLabel(/^Wat kwam eruit/).fill('Overlegd (verzonnen).')
    await page.getByRole('button', { name: 'Overleg vastleggen' }).click()
    await staatEr(page, 'Het overleg met een deskundige is vastgelegd.')

    await page.getByRole('button', { name: 'Veilig contact Petra Voorbeeldsma' }).click()
    await kies(page, 'wijzen', 'gesprek-elders')
    await page.getByLabel('Wanneer is het veilig?').fill('Dinsdagochtend')
    await page.getByLabel(/^Welk woord is afgesproken/).fill('appeltaart')
    await page.getByRole('button', { name: 'Veilig contact vastleggen' }).click()
    await staatEr(page, 'Lees dit eerst: veilig contact')
    await staatEr(page, 'appeltaart')
    await toegankelijk(page)
    await page.getByRole('button', { name: 'Informeren Petra Voorbeeldsma' }).click()
    expect(await page.locator('input[name="wijze"]').count()).toBe(1)

    await page.getByRole('button', { name: 'Melding aanvullen' }).click()
    await page.getByRole('button', { name: 'Mensen of feiten toevoegen' }).click()
    await page.getByRole('button', { name: 'Nog een persoon toevoegen' }).click()
    await page.locator('#aanname-personen-0-voornamen').fill('Kleine')
    await page.locator('#aanname-personen-0-achternaam').fill('Voorbeeldsma')
    await kies(page, 'personen.0.rollen', 'kind-in-gezin')
    await page.getByLabel('Wat is er bij gekomen?').fill('Er is ook een kind (verzonnen).')
    await toegankelijk(page)
    await page.getByRole('button', { name: 'Aanvulling vastleggen' }).click()
    await staatEr(page.getByRole('rowheader'), 'Kleine Voorbeeldsma')
    await staatEr(page, 'Bureau Jeugdzorg Gelderland')
    expect((await openMelding(anna, id)).melding.personen).toHaveLength(3)
    expect(w.huis.fouten).toEqual([])
  })

  it('naar de Raad vraagt het scherm beide voorwaarden en de reden', async t => {
    const anna = await w.huis.als(`aanname.${REGIO}`)
    const { id } = await weegAf(anna, await neemAan(anna, invoer({ gemeente: 'Arnhem' })))
    const page = await venster(w, t)
    await alsAnna(page)
    await page.goto(`${w.huis.adres}/meldingen/${id}?deel=weging`)
    await kop(page, /^Melding M-/)
    await page.getByRole('button', { name: 'Informatie toevoegen' }).click()
    await kies(page, 'van', 'zorg')
    await page.getByLabel(/^Bron: wie vertelde dit/).fill('Dokter Proef')
    await kies(page, 'grond', 'wmo-5-2-6')
    await page.getByLabel('Wat is de informatie?').fill('Letsel gezien (verzonnen).')
    await page.getByLabel(/^Beroep van wie dit vertelde/).selectOption('arts')
    await kies(page, 'geheimWeg', 'conflict-van-plichten')
    for (const veld of await page.locator('textarea[name^="afweging."]').all()) await veld.fill('Verzonnen antwoord.')
    await toegankelijk(page)
    await page.locator('form').getByRole('button', { name: 'Informatie toevoegen' }).click()
    await staatEr(page, /^Bron: Dokter Proef\. Grond: Wet: meldrecht/)

    expect(await page.locator('input[name="raadVoorwaarden"]').count()).toBe(0)
    await kies(page, 'besluiten', 'VTO')
    await page.getByLabel(/^Waarom\? Noem de feiten/).fill('Verzonnen motivering.')
    await kies(page, 'raadVoorwaarden', 'kind-bedreigd')
    await page.getByLabel('Waaruit blijkt dat?').fill('De ouders zeiden nee (verzonnen).')
    await page.getByRole('button', { name: 'Besluit vastleggen' }).click()
    await staatEr(page, 'Naar de Raad voor de Kinderbescherming kan pas als elke voorwaarde vaststaat')
    await toegankelijk(page)
    await kies(page, 'raadVoorwaarden', 'geen-vrijwillige-hulp')
    await page.getByRole('button', { name: 'Besluit vastleggen' }).click()
    await staatEr(page, 'Voorwaarden voor de Raad')
    await staatEr(page, 'De ouders zeiden nee (verzonnen).')
    expect(w.huis.fouten).toEqual([])
  })
})
