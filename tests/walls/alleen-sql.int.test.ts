import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { zonderCode } from './neer.ts'
import { maakPogingen, ronde, toon } from './ronde.ts'
import { maakInventaris, rijproef, type Inventaris } from './rijproef.ts'
import { maakWereld, type Wereld } from './wereld.ts'

let w: Wereld
let inventaris: Inventaris
beforeAll(async () => {
  w = await maakWereld()
  inventaris = await maakInventaris(w)
}, 120_000)
afterAll(() => w.sluit())

test(
  'de muur in de code is neer; de database alleen laat niemand buiten de kring zien of schrijven',
  { timeout: 120_000 },
  async () => {
    const m = zonderCode(w)
    const { verschillen, telling } = await ronde(w, m, maakPogingen(w, w.t, m.routes, 1600), 'sql')
    expect(verschillen, toon(w, verschillen)).toEqual([])
    expect(telling.get('casus-werk door') ?? 0, 'er kwam ook iemand binnen').toBeGreaterThan(20)
  },
)

const helft = <T>(rij: readonly T[]): T[] => rij.filter((_x, i) => i % 2 === 0)

/** One condition of one policy taken out, as text: the rest of the policy stays word for word. */
type Mutatie = { naam: string; tabel: string; policy: string; uit: RegExp; in: string }
const ROLLEN = /\(?i\.rol = ANY \(ARRAY\[[^\]]*\]\)\)?/
const MUTATIES: readonly Mutatie[] = [
  {
    naam: 'gesperd telt niet voor het journaal',
    tabel: 'gebeurtenis',
    policy: 'lezen',
    uit: /s\.mens = i\.mens/,
    in: 'false',
  },
  { naam: 'gesperd telt niet voor teksten', tabel: 'tekst', policy: 'lezen', uit: /s\.mens = i\.mens/, in: 'false' },
  {
    naam: 'gesperd telt niet voor zoeken',
    tabel: 'zoekkaart',
    policy: 'zoeken',
    uit: /s\.mens = i\.mens/,
    in: 'false',
  },
  {
    naam: 'een beeindigde betrokkenheid ziet personen',
    tabel: 'zaak_persoon',
    policy: 'lezen',
    uit: /b\.tot > i\.nu/,
    in: 'true',
  },
  {
    naam: 'een betrokkenheid die nog niet begon ziet de zaak',
    tabel: 'zaak',
    policy: 'lezen',
    uit: /b\.van <= i\.nu/,
    in: 'true',
  },
  { naam: 'de rol telt niet voor het journaal', tabel: 'gebeurtenis', policy: 'lezen', uit: ROLLEN, in: 'true' },
  {
    naam: 'een aanbod telt als inhoud',
    tabel: 'zaak_persoon',
    policy: 'lezen',
    uit: /b\."?als"? = ANY \(ARRAY\[[^\]]*\]\)/,
    in: 'true',
  },
  {
    naam: 'een mens staat voor de hele organisatie',
    tabel: 'tekst',
    policy: 'lezen',
    uit: /b\.mens IS NULL/,
    in: 'true',
  },
  {
    naam: 'de organisatie telt niet',
    tabel: 'melder',
    policy: 'lezen',
    uit: /b\.organisatie = i\.organisatie/,
    in: 'true',
  },
  { naam: 'het bsn ook voor het team', tabel: 'persoon_bsn', policy: 'lezen', uit: ROLLEN, in: 'true' },
  {
    naam: 'de regio telt niet voor collegas',
    tabel: 'rolvervulling',
    policy: 'lezen',
    uit: /regio = current_setting\('kring\.regio'::text, true\)/,
    in: 'true',
  },
  { naam: 'berichten van een andere rol', tabel: 'bericht', policy: 'lezen', uit: /i\.rol = bericht\.rol/, in: 'true' },
]

describe('een voorwaarde minder in de database valt op', () => {
  test.each(MUTATIES.map(m => [m.naam, m] as const))('%s', { timeout: 60_000 }, async (_naam, m) => {
    const [oud] = await w.beheer<{ qual: string }>(
      `select qual from pg_policies where schemaname = 'kring' and tablename = $1 and policyname = $2`,
      [m.tabel, m.policy],
    )
    const voorwaarde = oud?.qual ?? ''
    expect(voorwaarde, 'de voorwaarde staat er niet meer: pas deze mutatie aan').toMatch(m.uit)
    const zet = (q: string) => w.beheer(`alter policy ${m.policy} on kring.${m.tabel} using (${q})`)
    await zet(voorwaarde.replace(m.uit, m.in))
    try {
      const mis = await rijproef(w.db, inventaris, helft(w.mensen), [m.tabel])
      expect(mis.length, 'deze mutatie overleefde de rijproef').toBeGreaterThan(0)
    } finally {
      await zet(voorwaarde)
    }
    const heel = await rijproef(w.db, inventaris, w.mensen.slice(0, 40), [m.tabel])
    expect(heel, 'na de mutatie staat de muur er weer').toEqual([])
  })
})
