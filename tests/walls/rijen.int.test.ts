import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Rolmens } from './mensen.ts'
import { relatie, zicht } from './orakel.ts'
import { alleTabellen, maakInventaris, rijproef, type Inventaris } from './rijproef.ts'
import { BLIND, blind, SCHRIJFZINNEN, schrijf } from './schrijfproef.ts'
import { tabelVan, TABELLEN } from './tabellen.ts'
import { actorVan, maakWereld, NU, type Wereld } from './wereld.ts'

let w: Wereld
let inventaris: Inventaris
beforeAll(async () => {
  w = await maakWereld()
  inventaris = await maakInventaris(w)
}, 120_000)
afterAll(() => w.sluit())

test('elke tabel heeft een regel in de tabel van tabellen, en elke regel een tabel', async () => {
  const tabellen = await alleTabellen(w)
  for (const t of tabellen) expect(tabelVan(t)).toBeDefined()
  expect(Object.keys(TABELLEN).filter(t => !tabellen.includes(t))).toEqual([])
})

test('elk mens, elke tabel: precies de rijen van het orakel', { timeout: 300_000 }, async () => {
  // half of the people, other ones with every seed: each role and each relation stays in it many times
  const mensen = w.mensen.filter(() => w.t.kies([true, false]))
  expect(new Set(mensen.map(m => m.rol))).toEqual(new Set(w.mensen.map(m => m.rol)))
  const tabellen = Object.keys(TABELLEN).filter(t => TABELLEN[t]?.ziet !== 'niemand')
  const mis = await rijproef(w.db, inventaris, mensen, tabellen)
  expect(mis, `KRING_ZAAD=${w.zaad}, ${mis.length} verschillen\n${mis.slice(0, 20).join('\n')}`).toEqual([])
})

test('wat de app nooit leest, mag zij ook niet lezen', async () => {
  const dicht = Object.keys(TABELLEN).filter(t => TABELLEN[t]?.ziet === 'niemand')
  const rechten = await w.beheer<{ tabel: string; mag: boolean }>(
    `select t as tabel, has_any_column_privilege('kring_app', 'kring.' || t, 'select') as mag from unnest($1::text[]) t`,
    [dicht],
  )
  expect(rechten.filter(r => r.mag)).toEqual([])
})

test('rauwe SQL: buiten de kring schrijft niemand, ook procesregie niet', { timeout: 120_000 }, async () => {
  const mis: string[] = []
  for (const zin of SCHRIJFZINNEN)
    for (let i = 0; i < 120; i++) {
      const [m, zaak] = [w.t.kies(w.mensen), w.t.kies(w.zaken)]
      if (['inhoud', 'tafel', 'aanbod'].includes(zicht(m, zaak, NU))) continue
      const uit = await schrijf(w.db, { wie: actorVan(m), zaak, t: w.t }, zin)
      if (uit !== 'geweigerd' && uit > 0) mis.push(`${zin.naam} als ${m.rol} (${relatie(m, zaak, NU)}): ${uit} rij(en)`)
    }
  expect(
    mis,
    `KRING_ZAAD=${w.zaad}, ${mis.length} keer geschreven\n${[...new Set(mis)].slice(0, 40).join('\n')}`,
  ).toEqual([])
})

test('rauwe SQL zonder voorwaarde raakt hooguit de eigen kring', { timeout: 120_000 }, async () => {
  const mis: string[] = []
  for (const m of w.mensen.filter((_m, i) => i % 6 === 0))
    for (const { tabel, zet } of BLIND) {
      const geraakt = await blind(w.db, actorVan(m), tabel, zet)
      const mag = magRaken(w, m, tabel)
      if (geraakt > mag) mis.push(`update ${tabel} als ${m.rol} (${m.onderwerp}): ${geraakt} rijen, hooguit ${mag}`)
    }
  expect(mis, `KRING_ZAAD=${w.zaad}\n${mis.slice(0, 20).join('\n')}`).toEqual([])
})

/** How many rows this person may touch at most: those of cases they stand around, or messages of their own. */
function magRaken(w: Wereld, m: Rolmens, tabel: string): number {
  const rijen = inventaris.rijen.get(tabel) ?? []
  if (tabel === 'bericht')
    return rijen.filter(r => r.rij['organisatie'] === m.organisatie && r.rij['rol'] === m.rol).length
  const kring = new Set(w.zaken.filter(z => ['inhoud', 'tafel', 'aanbod'].includes(zicht(m, z, NU))).map(z => z.id))
  const kolom = tabel === 'zaak' || tabel === 'stroom' ? 'id' : 'zaak'
  return rijen.filter(r => kring.has(String(r.rij[kolom]))).length
}
