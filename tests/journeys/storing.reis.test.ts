import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doe } from '../../service/verhaal/handelingen.ts'
import { BEGIN } from '../hulp/database.ts'
import { stap, vulIn } from './hulp/aanname.ts'
import {
  BREEDTES,
  REGIO,
  kies,
  kop,
  maakWereld,
  meldAan,
  staatEr,
  toegankelijk,
  venster,
  type Wereld,
} from './hulp/reis.ts'
import { metRegie, wie } from './hulp/zaken.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w?.sluit())

const VERHAAL = 'De buren horen elk weekend geschreeuw (verzonnen).'
const GEZIN = { moeder: 'Petra Voorbeeldsma', vader: 'Karel Testema', kind: 'Jip', verhaal: VERHAAL }
const EEN_HALF_UUR_STIL = new Date(Date.parse(BEGIN) + 31 * 60_000).toISOString()
const [bureau, telefoon] = BREEDTES

describe('Weigering en storing', () => {
  it('een melding die ergens anders hoort wordt geweigerd, en wat is ingevuld blijft staan', async t => {
    const page = await venster(w, t, bureau)
    await meldAan(page, w, 'aanname')
    await page.keyboard.press('n')
    await vulIn(page, GEZIN, 'mensenhandel')
    await page.getByRole('button', { name: 'Melding aannemen' }).click()
    await staatEr(page, 'Deze melding hoort bij een ander adres')
    await toegankelijk(page)

    await page.getByRole('link', { name: 'Mijn werk' }).click()
    await kop(page, 'Mijn werk')
    await page.keyboard.press('n')
    await staatEr(page, VERHAAL)
    await page.getByRole('button', { name: 'Wijzigen Wat gebeurt er' }).click()
    await stap(page, 'Wat gebeurt er')
    await page.locator('input[name="vormen"][value="mensenhandel"]').uncheck()
    await kies(page, 'vormen', 'partnergeweld')
    for (const volgende of ['Wie', 'Melder', 'Kindcheck', 'Klopt dit?']) {
      await page.getByRole('button', { name: 'Verder' }).click()
      await stap(page, volgende)
    }
    await page.getByRole('button', { name: 'Melding aannemen' }).click()
    await kop(page, /^Melding M-/)
    await page.keyboard.press('n')
    await staatEr(page, 'Is er nu iemand in gevaar?')
    expect(await page.getByText(VERHAAL).count()).toBe(0)
  })

  it('wie net te laat is hoort dat rustig, en hoeft op een telefoon niets opnieuw te typen', async t => {
    const dossier = await metRegie(w.huis)
    const page = await venster(w, t, telefoon)
    await meldAan(page, w, 'casus2')
    await page.goto(`${w.huis.adres}/casussen/${dossier.id}?deel=plan`)
    await page.getByRole('tabpanel').getByRole('button', { name: 'Voorwaarde toevoegen' }).click()
    const vraag = page.locator('dialog[open]')
    await vraag.getByLabel('Wat is de afspraak').fill('Karel slaapt bij zijn broer (verzonnen).')
    await kies(vraag, 'voor', dossier.casus.personen[1]?.id ?? '')
    await vraag.getByLabel('Hoe zien we dat het lukt').fill('De broer belt (verzonnen).')
    await vraag.getByLabel('Van wie is deze afspraak').fill('Karel Testman')
    await vraag.getByLabel('Wie controleert').fill('Cas Testman')
    await vraag.getByLabel('Wanneer controleren we').fill('2026-12-01')
    await vraag.getByLabel('Wat doen we als het niet lukt').fill('Overleg (verzonnen).')
    await doe(await wie(w.huis, 'team2'), `/casussen/${dossier.id}/netwerk`, { verslag: 'Oma weet ervan (verzonnen).' })

    await vraag.getByRole('button', { name: 'Voorwaarde toevoegen' }).click()
    await staatEr(vraag, 'Iemand anders legde hier net iets vast')
    expect(await vraag.getByLabel('Wat is de afspraak').inputValue()).toBe('Karel slaapt bij zijn broer (verzonnen).')
    await toegankelijk(page)
    await vraag.getByRole('button', { name: 'Voorwaarde toevoegen' }).click()
    await staatEr(page, 'Vastgelegd: Een veiligheidsvoorwaarde afspreken')
  })

  it('na een half uur stil komt de aanmeldpagina terug', async t => {
    const page = await venster(w, t, telefoon)
    await meldAan(page, w, 'aanname')
    t.onTestFinished(() => w.huis.klok.zet(BEGIN))
    w.huis.klok.zet(EEN_HALF_UUR_STIL)
    await page.getByRole('button', { name: 'Menu', exact: true }).click()
    await page.getByRole('link', { name: 'Meldingen' }).click()
    await kop(page, 'Aanmelden')
    expect(await page.getByText('Anna Voorbeeld').count()).toBe(0)
  })

  it('wie iets had ingevuld meldt zich in een nieuw venster aan en gaat verder waar hij was', async t => {
    const page = await venster(w, t, bureau)
    await meldAan(page, w, 'aanname')
    await page.keyboard.press('n')
    await vulIn(page, GEZIN)
    t.onTestFinished(() => w.huis.klok.zet(BEGIN))
    w.huis.klok.zet(EEN_HALF_UUR_STIL)
    await page.getByRole('button', { name: 'Melding aannemen' }).click()
    const afgemeld = page.getByRole('alertdialog', { name: 'U bent afgemeld' })
    await afgemeld.waitFor()
    await toegankelijk(page)

    const komt = page.context().waitForEvent('page')
    await afgemeld.getByRole('link', { name: 'Aanmelden in een nieuw venster' }).click()
    const nieuw = await komt
    const account = nieuw.locator(`button[value="aanname.${REGIO}"]`)
    const werk = nieuw.getByRole('heading', { level: 1, name: 'Mijn werk' })
    await account.or(werk).waitFor()
    // Who signed in less than a minute ago is known to the provider, and is not asked again.
    if (await account.isVisible()) await account.click()
    await werk.waitFor()
    await nieuw.close()

    await afgemeld.getByRole('button', { name: 'Ik ben weer aangemeld' }).click()
    await afgemeld.waitFor({ state: 'detached' })
    await staatEr(page, VERHAAL)
    await page.getByRole('button', { name: 'Melding aannemen' }).click()
    await kop(page, /^Melding M-/)
    expect(w.huis.fouten).toEqual([])
  })

  // The last one: after this there is no server in this world.
  it('als Kring weg is zegt een rustige band dat, en staat alles er nog', async t => {
    const page = await venster(w, t, telefoon)
    await meldAan(page, w, 'aanname')
    await page.keyboard.press('n')
    await vulIn(page, GEZIN)
    await w.huis.valtWeg()
    await page.getByRole('button', { name: 'Melding aannemen' }).click()
    await staatEr(page.getByRole('status'), 'Kring is even niet bereikbaar')
    await staatEr(page, 'Uw invoer blijft in dit venster staan. We proberen het vanzelf opnieuw.')
    await staatEr(page, VERHAAL)
    await toegankelijk(page)
  })
})
