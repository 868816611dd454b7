import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { gelukt } from '../../service/verhaal/hand.ts'
import { meldInIndex } from '../../service/verhaal/verwijsindex.ts'
import { BREEDTES, kies, kop, maakWereld, staatEr, toegankelijk, venster, type Wereld } from './hulp/reis.ts'

const ARNHEM = 'arnhem-achterhoek-2014'
let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w?.sluit())

async function meldAan(page: Page, kort: string): Promise<void> {
  await page.goto(w.huis.adres)
  await page.getByRole('link', { name: 'Aanmelden' }).click()
  await page.locator(`button[value="${kort}.${ARNHEM}"]`).click()
  await kop(page, 'Mijn werk')
}

describe('Een mentor meldt een jongere aan vanaf een werkblad, en belt na een treffer', () => {
  it.for(BREEDTES)('op $naam: van werkblad naar treffer, en het bellen staat vast', async (b, t) => {
    const [mentor, arts] = [await w.huis.als(`mentor.${ARNHEM}`), await w.huis.als(`huisarts.${ARNHEM}`)]
    const { id } = await gelukt(
      mentor.stuur<{ id: string }>('/werkbladen', {
        ...{
          titel: 'Leerling uit groep zes',
          gemeente: 'Arnhem',
          sector: 'onderwijs',
          soort: 'meldcode',
          client: 'kind',
        },
      }),
    )
    const achternaam = b.breed > 500 ? 'Proefgracht' : 'Proefsteeg'
    await meldInIndex(
      arts,
      { voornamen: 'Sam', achternaam, geboortedatum: '2015-03-04', geslacht: 'x' },
      { als: 'gezondheidszorg', bereikbaar: '026 000 0009' },
    )

    const page = await venster(w, t, b)
    await meldAan(page, 'mentor')
    await page.goto(`${w.huis.adres}/werkbladen/${id}`)
    await page.getByRole('link', { name: 'Aanmelden in de verwijsindex' }).click()
    await kop(page, 'Jongere aanmelden in de verwijsindex')
    await toegankelijk(page)
    await page.getByRole('button', { name: 'Aanmelden' }).click()
    // nothing is sent while questions are open, and what misses is said where it is
    await staatEr(page, 'Vul dit in.')
    await page.getByLabel('Voornamen').fill('Sam')
    await page.getByLabel('Achternaam, met tussenvoegsel').first().fill(achternaam)
    await page.getByLabel('Geboortedatum').first().fill('2015-03-04')
    await page.getByLabel('Geslacht').selectOption('x')
    await kies(page, 'jongereWeet', 'nee')
    await kies(page, 'oudersWeten', 'nee')
    await kies(page, 'nietOmdat', 'later')
    expect(await page.getByLabel('Gemeente van de jongere').inputValue()).toBe('Arnhem')
    await page.getByLabel('Hoe bent u betrokken?').selectOption('onderwijs')
    await page.getByLabel(/^Hoe kan een collega/).fill('026 000 0001')
    await kies(page, 'vermoeden', 'ja')
    await toegankelijk(page)
    await page.getByRole('button', { name: 'Aanmelden' }).click()
    await kop(page, 'Verwijsindex')
    const kaart = page.getByRole('article', { name: `Sam ${achternaam}` })
    await staatEr(kaart, 'Ook betrokken bij deze jongere')
    await staatEr(kaart, /Bel Hanna Proef: 026 000 0009/)
    await staatEr(kaart, 'Vertel de ouders dat u de jongere aanmeldde.')
    await kaart.getByRole('button', { name: 'Gesproken' }).click()
    await staatEr(page, 'Vastgelegd: gesproken')
    await toegankelijk(page)
    expect(w.huis.fouten).toEqual([])
  })

  it('R002-79 wie niet bevoegd is ziet geen knop en geen menu', async t => {
    const page = await venster(w, t)
    await meldAan(page, 'buurt')
    expect(await page.getByRole('link', { name: 'Meldcode' }).first().isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Verwijsindex' }).count()).toBe(0)
    const bo = await w.huis.als(`buurt.${ARNHEM}`)
    const { id } = await gelukt(
      bo.stuur<{ id: string }>('/werkbladen', {
        ...{
          titel: 'Kind bij de club',
          gemeente: 'Arnhem',
          sector: 'vrijwilligers',
          soort: 'meldcode',
          client: 'kind',
        },
      }),
    )
    await page.goto(`${w.huis.adres}/werkbladen/${id}`)
    await kop(page, 'Kind bij de club')
    expect(await page.getByRole('link', { name: /verwijsindex/i }).count()).toBe(0)
  })
})
