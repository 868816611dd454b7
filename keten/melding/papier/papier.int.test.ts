import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openMelding } from '../../../service/verhaal/handelingen.ts'
import { invoer } from '../../../tests/eisen/hulp/voordeur.ts'
import { maakHuis, type Huis } from '../../../tests/hulp/huis.ts'
import { formuliernummer } from './nummer.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const REGIO = 'rotterdam-2014'
const DAG = 86_400_000
const vanPapier = (nr: number, anders: object = {}) => ({
  ...invoer(),
  papier: {
    formulier: formuliernummer([nr, 2, 3, 4, 5, 6, 7]),
    op: new Date(huis.klok.nu().getTime() - 4 * DAG).toISOString(),
    reden: 'storing' as const,
    ...anders,
  },
})

test('de termijnen lopen vanaf het papier, en het dossier zegt wie het aannam', async () => {
  const anna = await huis.als(`aanname.${REGIO}`)
  const gewoon = await anna.stuur<{ id: string }>('/meldingen', invoer())
  const papier = await anna.stuur<{ id: string }>('/meldingen', vanPapier(1))
  expect([gewoon.status, papier.status]).toEqual([200, 200])
  const dossiers = [await openMelding(anna, gewoon.inhoud.id), await openMelding(anna, papier.inhoud.id)] as const
  const eind = (nr: 0 | 1, soort: string) => Date.parse(dossiers[nr].werk.find(w => w.soort === soort)?.vervaltOp ?? '')
  // whole days: a night in between may count an hour more or less
  expect(Math.round((eind(0, 'persoon-informeren') - eind(1, 'persoon-informeren')) / DAG)).toBe(4)
  expect(eind(1, 'wegen')).toBeLessThan(eind(0, 'wegen'))
  const { melding, mensen } = dossiers[1] as unknown as {
    melding: { papier: { door: string; op: string } }
    mensen: Record<string, string>
  }
  expect(melding.papier).toMatchObject({ door: anna.mens.id, reden: 'storing' })
  expect(mensen[melding.papier.door]).toBe(anna.mens.naam)
})

test('hetzelfde formulier komt er een keer in, ook als twee het tegelijk overnemen', async () => {
  const [anna, gijs] = await Promise.all([huis.als(`aanname.${REGIO}`), huis.als(`weging.${REGIO}`)])
  const [een, twee] = await Promise.all([
    anna.stuur<Antwoord>('/meldingen', vanPapier(2)),
    gijs.stuur<Antwoord>('/meldingen', vanPapier(2)),
  ])
  const weer = await anna.stuur<Antwoord>('/meldingen', vanPapier(2))
  const goed = [een, twee].filter(a => a.status === 200)
  expect(goed).toHaveLength(1)
  const nummer = (await openMelding(anna, goed[0]?.inhoud.id ?? '')).melding.nummer
  for (const nee of [een, twee, weer].filter(a => a.status !== 200)) {
    expect(nee.status).toBe(409)
    expect(nee.inhoud.detail).toContain(nummer)
    expect(nee.inhoud.velden?.map(v => v.veld)).toEqual(['papier.formulier'])
  }
})

test('wie het papier aannam is een collega van de eigen organisatie', async () => {
  const [anna, gijs, tessa] = await Promise.all([
    huis.als(`aanname.${REGIO}`),
    huis.als(`weging.${REGIO}`),
    huis.als(`team2.${REGIO}`),
  ])
  const nee = await anna.stuur<Antwoord>('/meldingen', vanPapier(3, { door: tessa.mens.id }))
  expect(nee.inhoud.velden?.map(v => v.veld)).toEqual(['papier.door'])
  const ja = await anna.stuur<Antwoord>('/meldingen', vanPapier(3, { door: gijs.mens.id }))
  expect(ja.status).toBe(200)
})

type Antwoord = { id: string; detail?: string; velden?: { veld: string }[] }
