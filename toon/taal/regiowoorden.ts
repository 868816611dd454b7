import { useSyncExternalStore } from 'react'

/** A word of the region's list, as the server gives it. */
export interface Regiowoord {
  readonly sleutel: string
  readonly tekst: string
}

/** Where on the screens a word of the list stands: name of the texts and path. Everything not named keeps its own text. */
export const PLAATSEN: Readonly<Record<string, readonly string[]>> = {
  pleger: ['meldingwoorden:rol.pleger', 'casus:rol.pleger', 'advies:hoedanigheid.pleger'],
  slachtoffer: ['meldingwoorden:rol.slachtoffer', 'casus:rol.slachtoffer', 'advies:hoedanigheid.slachtoffer'],
  slachtofferEnPleger: ['meldingwoorden:rol.beide', 'casus:rol.beide'],
}

let woorden: ReadonlyMap<string, string> = new Map()
const luisteraars = new Set<() => void>()

/** Takes over the words of a region; another region replaces them all (R004-69). */
export function zetRegiowoorden(lijst: readonly Regiowoord[]): void {
  woorden = new Map(
    lijst.flatMap(({ sleutel, tekst }) => (PLAATSEN[sleutel] ?? []).map(plaats => [plaats, metHoofdletter(tekst)])),
  )
  for (const luisteraar of luisteraars) luisteraar()
}

/** The region's word for a text of the screens, or nothing. The lists are Dutch: in English the screens keep their own words. */
export function regiowoord(taal: string, ns: string, pad: string): string | undefined {
  return taal === 'nl' ? woorden.get(`${ns}:${pad}`) : undefined
}

/** Shows the screen again when the words change. */
export function useRegiowoorden(): void {
  useSyncExternalStore(
    luister,
    () => woorden,
    () => woorden,
  )
}

function luister(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar)
  return () => luisteraars.delete(luisteraar)
}

const metHoofdletter = (tekst: string): string => tekst.replace(/^./, letter => letter.toUpperCase())
