import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zegMoment } from '../../toon/tijd/zeg.ts'
import { openMelding } from '../../service/verhaal/handelingen.ts'
import { vulIn } from './hulp/aanname.ts'
import { BREEDTES, REGIO, kop, maakWereld, meldAan, staatEr, toegankelijk, venster, type Wereld } from './hulp/reis.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w?.sluit())

const GEZINNEN = {
  'het bureau': { moeder: 'Petra Voorbeeldsma', vader: 'Karel Testema', kind: 'Jip' },
  'een telefoon': { moeder: 'Rosa Demostra', vader: 'Dirk Oefenaar', kind: 'Noa' },
} as const

describe('De hoofdtaak: een melding per telefoon aannemen', () => {
  it.for(BREEDTES)('op $naam, van aanmelden tot een dossier met een houder en een termijn', async (b, t) => {
    const page = await venster(w, t, b)
    await page.goto(w.huis.adres)
    await kop(page, 'Aanmelden')
    await toegankelijk(page)
    await meldAan(page, w, 'aanname')
    await toegankelijk(page)

    await page.keyboard.press('n')
    await kop(page, 'Nieuwe melding')
    await toegankelijk(page)
    const verhaal = `De leerkracht ziet blauwe plekken, gebeld vanaf ${b.naam} (verzonnen).`
    await vulIn(page, { ...GEZINNEN[b.naam], verhaal })
    await staatEr(page, 'Barendrecht')
    await staatEr(page, verhaal)
    await toegankelijk(page)
    await page.getByRole('button', { name: 'Melding aannemen' }).click()

    await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}\?nieuw=ja$/)
    const h1 = await kop(page, /^Melding M-/)
    const nummer = ((await h1.textContent()) ?? '').replace('Melding ', '')
    const id = new URL(page.url()).pathname.split('/')[2] ?? ''
    const anna = await w.huis.als(`aanname.${REGIO}`)
    const dossier = await openMelding(anna, id)
    const wegen = dossier.werk.find(werk => werk.soort === 'wegen')
    await staatEr(page, 'De melding is aangenomen')
    await staatEr(page, `${anna.organisatie.naam} is nu verantwoordelijk voor het zicht op de veiligheid`)
    const op = zegMoment({ op: wegen?.vervaltOp ?? '', nu: w.huis.klok.nu(), taal: 'nl' })
    await staatEr(page, `De weging is klaar op ${op}.`)
    await staatEr(page, `Ligt bij ${anna.organisatie.naam}`)
    await toegankelijk(page)

    await page.keyboard.press('g')
    await page.keyboard.press('m')
    await kop(page, 'Meldingen')
    const rij = page.getByRole('row').filter({ hasText: nummer })
    await rij.waitFor()
    expect(await rij.textContent()).toContain('Barendrecht')
    await toegankelijk(page)

    await page.keyboard.press('g')
    await page.keyboard.press('w')
    await kop(page, 'Mijn werk')
    const weeg = page.getByRole('listitem').filter({ hasText: nummer }).filter({ hasText: 'Weeg de veiligheid' })
    // Among what came in and nobody took up yet, and in its place in the day.
    await weeg.nth(1).waitFor()
    expect(await weeg.count()).toBe(2)
    for (const regel of await weeg.all()) expect(await regel.textContent()).toContain('over 5 werkdagen')
    await toegankelijk(page)
    expect(w.huis.fouten).toEqual([])
  })
})
