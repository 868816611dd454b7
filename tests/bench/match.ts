import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { geheimen } from '../../service/database/geheimen.ts'
import { metDatabase, migreer } from '../../service/database/migreer.ts'
import { demoMensen } from '../../service/demo/mensen.ts'
import { richtIn, zetMensen } from '../../service/vulling/inrichten.ts'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { startKring } from '../../service/verhaal/kring-in-proces.ts'
import { adressenVan } from './adressen.ts'
import { aannameLichaam } from './lichamen.ts'
import { bekijkPlannen } from './plannen.ts'
import { MILJOEN, vulMassa } from './vullen.ts'
import { verzin, zoekvraag } from './verzonnen.ts'

export type MatchUitslag = { persons: number; p95ms: number }

const PERSONEN = 1_000_000
const VRAGEN = 300
const OPWARMEN = 30
const REGIO = 'rotterdam-2014'

/** Searches for people, also misspelt ones, in a database of its own with a million of them; and looks at the plans of the lists there. */
export async function meetMatch(map: string, zeg: (regel: string) => void): Promise<MatchUitslag> {
  const { beheer } = await adressenVan(map)
  const geheim = geheimen(map)
  const boek = getRegelboek()
  const begin = '2026-11-22T09:00:00.000Z'
  const adressen = await migreer(metDatabase(beheer, 'postgres'), 'kring_miljoen', geheim, () => undefined)
  await richtIn(adressen.beheer, boek, begin)
  await zetMensen(adressen.beheer, [...boek.regios.values()].flatMap(demoMensen), '2014-01-01T00:00:00Z')
  await vulMassa(adressen.beheer, REGIO, MILJOEN, zeg)
  const kring = await startKring({ boek, adressen, geheim, begin })
  try {
    const anna = await kring.als(`aanname.${REGIO}`)
    const tijden = await zoek(anna, zeg)
    const lijsten: [string, string][] = [
      ['aanname', '/meldingen'],
      ['proces', '/meldingen'],
      ['aanname', '/mijn-werk'],
      ['aanname', '/casussen'],
      ['team', '/casussen'],
      ['casus', '/casussen'],
      ['proces', '/casussen'],
      ['casus', '/mijn-werk'],
      ['proces', '/mijn-werk'],
      ['aanname', '/telling'],
      ['proces', '/telling'],
      ['proces', '/procesregie'],
      ['proces', '/procesregie/lijsten/loopt'],
    ]
    for (const [wie, pad] of lijsten) {
      const bezoeker = await kring.als(`${wie}.${REGIO}`)
      await bekijkPlannen(adressen.app, `${wie} GET ${pad}`, () => bezoeker.haal(pad), zeg)
    }
    await bekijkPlannen(
      adressen.app,
      'POST /personen/zoekvragen',
      () => anna.stuur('/personen/zoekvragen', zoekvraag(verzin(7), 0)),
      zeg,
    )
    await neemAan(anna, zeg)
    return { persons: PERSONEN, p95ms: Math.round((tijden[Math.floor(tijden.length * 0.95)] ?? 0) * 10) / 10 }
  } finally {
    await kring.sluit()
  }
}

/** A few intakes one after the other: what one costs where a million people are already. */
async function neemAan(wie: Bezoeker, zeg: (regel: string) => void): Promise<void> {
  const tijden: number[] = []
  for (let n = 0; n < 60; n++) {
    const begin = performance.now()
    const uit = await wie.stuur('/meldingen', aannameLichaam(n))
    if (uit.status !== 200) throw new Error(`De proefmelding werd geweigerd: ${uit.status}`)
    if (n >= 10) tijden.push(performance.now() - begin)
  }
  tijden.sort((a, b) => a - b)
  zeg(`  50 aannames: p50 ${tijden[25]?.toFixed(1) ?? '-'} ms, langst ${tijden.at(-1)?.toFixed(1) ?? '-'} ms`)
}

/** All questions one after the other, through the front door. @returns the times, in order of length */
async function zoek(wie: Bezoeker, zeg: (regel: string) => void): Promise<number[]> {
  const tijden: number[] = []
  let gevonden = 0
  for (let n = -OPWARMEN; n < VRAGEN; n++) {
    const nummer = Math.abs(n * 3331 + 17) % PERSONEN
    const vraag = zoekvraag(verzin(nummer), Math.abs(n))
    const begin = performance.now()
    const uit = await wie.stuur<{ treffers?: { nummer: string }[] }>('/personen/zoekvragen', vraag)
    const ms = performance.now() - begin
    if (uit.status !== 200) throw new Error(`De zoekvraag werd geweigerd: ${uit.status}`)
    if (n < 0) continue
    tijden.push(ms)
    if (uit.inhoud.treffers?.some(t => t.nummer === `M-${nummer}`)) gevonden += 1
  }
  tijden.sort((a, b) => a - b)
  const op = (deel: number) => (tijden[Math.floor(tijden.length * deel)] ?? 0).toFixed(1)
  zeg(
    `  ${VRAGEN} zoekvragen: p50 ${op(0.5)} ms, p95 ${op(0.95)} ms, langst ${tijden.at(-1)?.toFixed(1) ?? '-'} ms; ${gevonden} keer stond de gezochte erbij`,
  )
  return tijden
}
