import { Temporal } from 'temporal-polyfill'

/**
 * Wat een termijn van de kalender moet weten. De feestdagen van de wet worden berekend; alleen dagen die bij
 * koninklijk besluit gelijkgesteld zijn (Algemene termijnenwet art. 3 lid 3) staan als gegeven in de lijst.
 */
export interface Kalender {
  /** Datums als `2026-05-15`. Standaard leeg: wie een besluit kent, voegt de dag toe. */
  readonly besluitdagen: readonly string[]
}

/** De kalender zonder besluitdagen. */
export const wettelijkeKalender: Kalender = { besluitdagen: [] }

/** Leest besluitdagen uit een instelling als "2026-05-15, 2027-05-07"; een onleesbare datum geeft een RangeError. */
export function kalenderMet(besluitdagen: string): Kalender {
  const dagen = besluitdagen.split(/[\s,]+/).filter(dag => dag !== '')
  return { besluitdagen: dagen.map(dag => Temporal.PlainDate.from(dag).toString()) }
}

/** Is deze dag een algemeen erkende feestdag of daarmee gelijkgesteld? Algemene termijnenwet art. 3. */
export function isFeestdag(datum: Temporal.PlainDate, kalender: Kalender): boolean {
  const dag = datum.toString()
  return feestdagen(datum.year).includes(dag) || kalender.besluitdagen.includes(dag)
}

/** De feestdagen van een jaar, op volgorde, zonder besluitdagen. Algemene termijnenwet art. 3 lid 1 en 2. */
export function feestdagen(jaar: number): readonly string[] {
  const bekend = perJaar.get(jaar)
  if (bekend) return bekend
  const berekend = berekenFeestdagen(jaar)
  perJaar.set(jaar, berekend)
  return berekend
}

// Een termijn vraagt dezelfde jaren steeds opnieuw; de uitkomst hangt alleen van het jaar af.
const perJaar = new Map<number, readonly string[]>()

function berekenFeestdagen(jaar: number): readonly string[] {
  const pasen = eerstePaasdag(jaar)
  const dagen = [
    Temporal.PlainDate.from({ year: jaar, month: 1, day: 1 }),
    pasen.subtract({ days: 2 }), // Goede Vrijdag: gelijkgesteld in lid 2
    pasen.add({ days: 1 }),
    koningsdag(jaar),
    Temporal.PlainDate.from({ year: jaar, month: 5, day: 5 }), // elk jaar, niet alleen in lustrumjaren
    pasen.add({ days: 39 }), // Hemelvaartsdag
    pasen.add({ days: 50 }), // tweede pinksterdag
    Temporal.PlainDate.from({ year: jaar, month: 12, day: 25 }),
    Temporal.PlainDate.from({ year: jaar, month: 12, day: 26 }),
  ]
  // Hemelvaart valt soms op 5 mei (2016): een dag staat dan een keer in de lijst.
  return [...new Set(dagen.map(String))].sort()
}

/** De dag waarop de verjaardag van de Koning wordt gevierd: 27 april, en 26 april als de 27e een zondag is. */
function koningsdag(jaar: number): Temporal.PlainDate {
  const dag = Temporal.PlainDate.from({ year: jaar, month: 4, day: 27 })
  return dag.dayOfWeek === 7 ? dag.subtract({ days: 1 }) : dag
}

/** Eerste paasdag naar de gregoriaanse rekenwijze (Meeus, Jones en Butcher). */
export function eerstePaasdag(jaar: number): Temporal.PlainDate {
  const a = jaar % 19
  const eeuw = Math.floor(jaar / 100)
  const inEeuw = jaar % 100
  const f = Math.floor((eeuw + 8) / 25)
  const g = Math.floor((eeuw - f + 1) / 3)
  const maan = (19 * a + eeuw - Math.floor(eeuw / 4) - g + 15) % 30
  const zondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(inEeuw / 4) - maan - (inEeuw % 4)) % 7
  const m = Math.floor((a + 11 * maan + 22 * zondag) / 451)
  const som = maan + zondag - 7 * m + 114
  return Temporal.PlainDate.from({ year: jaar, month: Math.floor(som / 31), day: (som % 31) + 1 })
}
