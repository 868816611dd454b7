import { alsObject, naamVan } from './pad.ts'
import type { RegioDefinitie } from './schema.ts'

export interface Verschil {
  path: string
  a: unknown
  b: unknown
  sourceA: string | null
  sourceB: string | null
}

/** Waar een document over zichzelf gaat, zegt een verschil niets over de aanpak. */
const OVERSLAAN = new Set(['documenten'])

/**
 * Legt twee definities naast elkaar. Regels van een lijst horen bij elkaar als hun id gelijk is; elk verschil noemt
 * de vindplaats aan beide kanten.
 */
export function verschil(a: RegioDefinitie, b: RegioDefinitie): { differences: Verschil[] } {
  const differences: Verschil[] = []
  const links = Object.entries(a)
  for (const [sleutel, waarde] of links) {
    if (OVERSLAAN.has(sleutel)) continue
    vergelijk(sleutel, { waarde, bron: null }, { waarde: alsObject(b)?.[sleutel], bron: null }, differences)
  }
  return { differences }
}

interface Kant {
  waarde: unknown
  bron: string | null
}

function vergelijk(pad: string, a: Kant, b: Kant, naar: Verschil[]): void {
  const delenA = delen(a.waarde)
  const delenB = delen(b.waarde)
  if (!delenA || !delenB) {
    if (JSON.stringify(a.waarde) !== JSON.stringify(b.waarde)) naar.push(regel(pad, a, b))
    return
  }
  for (const sleutel of new Set([...delenA.keys(), ...delenB.keys()])) {
    if (sleutel === 'bron') continue
    vergelijk(`${pad}.${sleutel}`, kind(a, delenA.get(sleutel)), kind(b, delenB.get(sleutel)), naar)
  }
}

function kind(ouder: Kant, waarde: unknown): Kant {
  return { waarde, bron: bronVan(waarde) ?? bronVan(ouder.waarde) ?? ouder.bron }
}

function bronVan(waarde: unknown): string | null {
  const bron = alsObject(waarde)?.['bron']
  return typeof bron === 'string' ? bron : null
}

/** De benoemde delen van een waarde; een lijst van losse teksten vergelijken we als geheel. */
function delen(waarde: unknown): Map<string, unknown> | undefined {
  if (Array.isArray(waarde)) {
    const lijst: unknown[] = waarde
    const namen = lijst.map(naamVan)
    if (namen.some(naam => naam === undefined)) return undefined
    return new Map(lijst.map((item, plaats) => [namen[plaats] ?? '', item]))
  }
  const object = alsObject(waarde)
  return object ? new Map(Object.entries(object)) : undefined
}

function regel(path: string, a: Kant, b: Kant): Verschil {
  return {
    path,
    a: a.waarde ?? null,
    b: b.waarde ?? null,
    sourceA: a.waarde === undefined ? null : a.bron,
    sourceB: b.waarde === undefined ? null : b.bron,
  }
}
