import { useCallback, useSyncExternalStore } from 'react'

/**
 * A draft that outlives its screen: navigating away, an error page and an ended session leave it in place.
 * In memory only. Nothing about people may stay on a device, so there is no storage behind this; closing the tab ends it.
 */
export function useConcept<T>(sleutel: string, begin: T): readonly [T, (waarde: T) => void, () => void] {
  // A key belongs to one screen, which reads back what it wrote itself: hence the cast.
  const lees = () => (concepten.has(sleutel) ? (concepten.get(sleutel) as T) : begin)
  const waarde = useSyncExternalStore(luister, lees)
  const zet = useCallback((nieuw: T) => schrijf(sleutel, nieuw), [sleutel])
  const wis = useCallback(() => wisConcept(sleutel), [sleutel])
  return [waarde, zet, wis]
}

export const heeftConcept = (sleutel: string): boolean => concepten.has(sleutel)
export const heeftConcepten = (): boolean => concepten.size > 0

export function wisConcept(sleutel: string): void {
  concepten.delete(sleutel)
  meld()
}

/** On signing out, and when somebody else signs in at the same window. */
export function wisAlleConcepten(): void {
  concepten.clear()
  meld()
}

const concepten = new Map<string, unknown>()
const luisteraars = new Set<() => void>()

function schrijf(sleutel: string, waarde: unknown): void {
  concepten.set(sleutel, waarde)
  meld()
}

function luister(opWijziging: () => void): () => void {
  luisteraars.add(opWijziging)
  return () => void luisteraars.delete(opWijziging)
}

const meld = (): void => luisteraars.forEach(luisteraar => luisteraar())
