import type { Blad } from '../blad.ts'

export type Lijn = Blad['lijnen'][number]
export type Punt = Lijn['punten'][number]
export type Beweging = 'gedaald' | 'gestegen' | 'gelijk'
export type Kant = 'op' | 'neer' | 'geen'
/** Of een beweging de kant op gaat die de visie wil. */
export type Oordeel = 'goede-kant' | 'verkeerde-kant' | 'gelijk' | 'geen-kant' | 'te-weinig'

type Gedateerd = { readonly periode: string; readonly waarde: number }
const isGedateerd = (p: { periode: string | null; waarde: number | null }): p is Gedateerd =>
  p.periode !== null && p.waarde !== null

/** De twee nieuwste waarden met een tijdvak, de nieuwste eerst. */
export const laatsteTwee = (
  punten: readonly { periode: string | null; waarde: number | null }[],
): readonly [Gedateerd | null, Gedateerd | null] => {
  const er = punten.filter(isGedateerd)
  return [er.at(-1) ?? null, er.at(-2) ?? null]
}

/** Hoe een reeks van het vorige naar het nieuwste tijdvak ging; `null` als er geen twee zijn. */
export function bewegingVan(punten: readonly { periode: string | null; waarde: number | null }[]): Beweging | null {
  const [nieuw, oud] = laatsteTwee(punten)
  if (nieuw === null || oud === null) return null
  if (nieuw.waarde === oud.waarde) return 'gelijk'
  return nieuw.waarde < oud.waarde ? 'gedaald' : 'gestegen'
}

/** Wat die beweging betekent voor wat de visie wil (R001-113). */
export function oordeelVan(kant: Kant, beweging: Beweging | null): Oordeel {
  if (beweging === null) return 'te-weinig'
  if (beweging === 'gelijk') return 'gelijk'
  if (kant === 'geen') return 'geen-kant'
  return (kant === 'op') === (beweging === 'gestegen') ? 'goede-kant' : 'verkeerde-kant'
}

type Reekspunt = { readonly periode: string; readonly waarde: number | null }
type Reeks = { readonly punten: readonly Reekspunt[]; readonly geteld: readonly Reekspunt[] }

/** Wat van een cijfer te tekenen is: wat vastgelegd is, en waar dat geen twee tijdvakken zijn wat Kring zelf telde. */
export function verloopVan(r: Reeks | undefined): readonly Reekspunt[] {
  if (r === undefined) return []
  return r.punten.length > 1 || r.geteld.length === 0 ? r.punten : r.geteld
}

/** Welke kant een cijfer op ging; van wat geteld is alleen als de twee nieuwste jaren allebei te zien zijn. */
export function bewegingInReeks(r: Reeks | undefined): Beweging | null {
  const punten = verloopVan(r)
  return bewegingVan(punten === r?.geteld ? punten.slice(-2) : punten)
}

export type Naast = { readonly periode: string; readonly eigen: number; readonly ander: number }

/** Het nieuwste tijdvak waarvoor beide lijnen een waarde hebben. */
export function naast(eigen: readonly Punt[], ander: readonly Punt[]): Naast | null {
  for (const p of eigen.toReversed()) {
    const q = ander.find(x => x.periode === p.periode && x.waarde !== null)
    if (p.periode !== null && p.waarde !== null && q?.waarde !== undefined && q.waarde !== null)
      return { periode: p.periode, eigen: p.waarde, ander: q.waarde }
  }
  return null
}
