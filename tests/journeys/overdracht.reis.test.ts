import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMelding } from '../../service/verhaal/handelingen.ts'
import { BREEDTES, kop, maakWereld, meldAan, staatEr, toegankelijk, venster, type Wereld } from './hulp/reis.ts'
import { aangeboden, wie } from './hulp/zaken.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w?.sluit())

describe('De overdracht', () => {
  it.for(BREEDTES)('op $naam aanvaardt het team van Barendrecht, en houdt vanaf dan de casus', async (b, t) => {
    const { id, nummer } = await aangeboden(w.huis)
    const [anna, tessa] = await Promise.all([wie(w.huis, 'aanname'), wie(w.huis, 'team2')])

    const team = await venster(w, t, b)
    await meldAan(team, w, 'team2')
    await staatEr(team, `${anna.organisatie.naam} draagt melding ${nummer} aan u over`)
    // What waits for acceptance comes before all own work.
    expect(await team.getByRole('heading', { level: 2 }).first().textContent()).toContain('Wacht op uw aanvaarding')
    await toegankelijk(team)

    await team.getByRole('link', { name: `Eerst bekijken ${nummer}` }).click()
    await kop(team, `Overdracht van melding ${nummer}`)
    await staatEr(team, 'Namen en adressen ziet u zodra u aanvaardt.')
    expect(await team.locator('main').textContent()).not.toMatch(/Voorbeeldsma|Testema/)
    await toegankelijk(team)

    await team.getByRole('button', { name: 'Aanvaarden', exact: true }).click()
    await kop(team, /^Casus C-/)
    const casus = (await openMelding(anna, id)).melding.overdracht.casus ?? ''
    expect(new URL(team.url()).pathname).toBe(`/casussen/${casus}`)
    await staatEr(team, /^Gezin (Voorbeeldsma|Testema): 2 volwassenen en 1 kind\. Gemeente Barendrecht$/)
    await staatEr(team.getByRole('definition'), tessa.organisatie.naam)
    await toegankelijk(team)

    const meldpunt = await venster(w, t, b)
    await meldAan(meldpunt, w, 'aanname')
    await meldpunt.goto(`${w.huis.adres}/meldingen/${id}?deel=overdracht`)
    await kop(meldpunt, `Melding ${nummer}`)
    await staatEr(meldpunt, `Aanvaard door ${tessa.organisatie.naam}`)
    await staatEr(meldpunt, `${tessa.organisatie.naam} houdt nu het zicht op de veiligheid.`)
    expect((await openMelding(anna, id)).melding.overdracht.stand).toBe('aanvaard')
    await toegankelijk(meldpunt)

    const ander = await venster(w, t, b)
    await meldAan(ander, w, 'team')
    await ander.goto(`${w.huis.adres}/casussen/${casus}`)
    await kop(ander, 'Deze pagina is er niet')
    expect(await ander.locator('main').textContent()).not.toMatch(/Voorbeeldsma|C-\w{4}/)
    await toegankelijk(ander)
    expect(w.huis.fouten).toEqual([])
  })
})
