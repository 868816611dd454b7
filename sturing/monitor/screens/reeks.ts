import type { Cijfereenheid } from '../../../gedeeld/regio/schema.ts'
import type { Grafieklijn } from '../../../toon/grafiek/Lijngrafiek.tsx'
import type { Blad } from '../blad.ts'
import { naast, laatsteTwee, type Lijn, type Naast, type Punt } from './oordeel.ts'
import { plekVan, zegKort, zegTijdvak, type Taal } from './woorden.ts'

/** Een lijn van een enkele gemeente hoort op de kaart, en niet tussen de lijnen van regio en land. */
export const vanGemeente = (l: Lijn): boolean => l.punten.some(p => p.gemeente !== null)

/** Hoe een lijn heet: het cijfer, en de lezing als de bron er meer dan een geeft. */
export const lijnnaam = (l: Lijn, taal: Taal): string =>
  l.lezing === null ? l.naam[taal] : `${l.naam[taal]} (${l.lezing[taal]})`

/** De lijnen van een cijfer en van waar het naast gelegd wordt, per eenheid: wat in een grafiek past. */
export function perEenheid(b: Blad): readonly { readonly eenheid: Cijfereenheid; readonly lijnen: readonly Lijn[] }[] {
  const lijnen = [...b.lijnen, ...b.vergelijk].filter(l => !vanGemeente(l))
  const eenheden = [...new Set([b.eenheid, ...lijnen.map(l => l.eenheid)])]
  return eenheden
    .map(eenheid => ({ eenheid, lijnen: lijnen.filter(l => l.eenheid === eenheid) }))
    .filter(g => g.lijnen.length > 0)
}

/** Wat van een lijn te tekenen is: de punten met een tijdvak en een waarde, oud naar nieuw. */
export function alsGrafieklijn(l: Lijn, nummer: number, taal: Taal): Grafieklijn {
  const punten = l.punten.flatMap(p => {
    const x = plekVan(p.periode)
    if (x === null || p.waarde === null || p.periode === null) return []
    return [{ x, label: zegAs(p.periode, taal), waarde: p.waarde, zin: zegKort(p.waarde, l.eenheid, taal) }]
  })
  return { sleutel: `${l.cijfer}-${nummer}`, naam: lijnnaam(l, taal), punten }
}

/** Op de as past geen zin: "2023 H1" en "2018-2022", een maand in het kort. */
const zegAs = (periode: string, taal: Taal): string =>
  /-\d{2}$/.test(periode) ? zegTijdvak(periode, taal) : periode.replace('-', ' ').replace('/', '-')

/** De tijdvakken van een groep lijnen, nieuw naar oud, met per lijn wat zij toen zei: de tabel naast de grafiek. */
export function tabelVan(lijnen: readonly Lijn[]): readonly { periode: string; per: readonly (Punt | null)[] }[] {
  const perioden = [...new Set(lijnen.flatMap(l => l.punten.flatMap(p => p.periode ?? [])))]
  return perioden
    .toSorted((a, b) => (plekVan(b) ?? 0) - (plekVan(a) ?? 0))
    .map(periode => ({ periode, per: lijnen.map(l => l.punten.find(p => p.periode === periode) ?? null) }))
}

export type Stelling = {
  readonly soort: 'gedaald' | 'gestegen' | 'gelijk' | 'eerste'
  readonly nieuw: { readonly periode: string; readonly waarde: number }
  readonly oud: { readonly periode: string; readonly waarde: number } | null
}

/** Of een lijn daalde tegen het vorige tijdvak, met de twee waarden (R004-100); `null` als er niets met een tijdvak is. */
export function stellingVan(l: Lijn): Stelling | null {
  const [nieuw, oud] = laatsteTwee(l.punten)
  return nieuw === null ? null : { soort: l.beweging ?? 'eerste', nieuw, oud }
}

/** Hoe de eerste lijn van een cijfer ligt tegen elke andere van dezelfde groep, in het nieuwste gedeelde tijdvak. */
export function vergelijkingen(lijnen: readonly Lijn[]): readonly { readonly ander: Lijn; readonly naast: Naast }[] {
  const [eigen, ...anderen] = lijnen
  if (eigen === undefined) return []
  return anderen.flatMap(ander => {
    const n = ander.cijfer === eigen.cijfer ? null : naast(eigen.punten, ander.punten)
    return n === null ? [] : [{ ander, naast: n }]
  })
}
