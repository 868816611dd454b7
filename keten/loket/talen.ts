import type { Taal } from './taal.ts'
import { en } from './talen/en.ts'
import { nl } from './talen/nl.ts'

/** The languages of the public door, the first for who did not choose. One more is one file more. */
export const TALEN: readonly Taal[] = [nl, en]
export const taalVan = (code: string): Taal | null => TALEN.find(t => t.code === code) ?? null
